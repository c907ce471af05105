#pragma once
// The sessions that are ready to be looked at, by workspace: those that may hold replies before
// those known to hold bulk only, workspaces in turn by weight.

#include "core/outbox/sendshares.h"

#include <deque>

namespace flotilla {

class SendQueue
{
public:
    void add(SessionId session, WorkspaceId workspace, int weight, bool onlyBulk);
    void removeBulk(SessionId session, WorkspaceId workspace);
    [[nodiscard]] std::optional<SessionId> next(bool bulkAllowed);
    // The session that was next had nothing to send.
    void refund(WorkspaceId workspace) { m_shares.refund(workspace); }

private:
    struct Ready
    {
        std::deque<SessionId> any;
        std::deque<SessionId> bulk;
        [[nodiscard]] bool isEmpty() const { return any.empty() && bulk.empty(); }
    };

    std::map<WorkspaceId, Ready> m_ready;
    SendShares m_shares;
};

} // namespace flotilla
