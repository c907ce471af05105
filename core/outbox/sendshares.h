#pragma once
// Deficit round robin over workspaces: whoever has work gets sends in proportion to its weight,
// each pick in constant time.

#include "core/base/ids.h"

#include <functional>
#include <list>
#include <map>
#include <optional>

namespace flotilla {

class SendShares
{
public:
    // In the round from now on; keeps its place when it is already.
    void activate(WorkspaceId workspace, int weight);
    // Out of the round: it has no work, and saves nothing up.
    void deactivate(WorkspaceId workspace);
    // The next workspace to serve, charged with one send; skips those that `canServe` refuses.
    [[nodiscard]] std::optional<WorkspaceId> pick(const std::function<bool(WorkspaceId)> &canServe);
    // The pick came to nothing: it is its turn again.
    void refund(WorkspaceId workspace);
    [[nodiscard]] bool isEmpty() const { return m_round.empty(); }

private:
    struct Share
    {
        int weight = 1;
        int deficit = 0;
        std::list<WorkspaceId>::iterator place;
    };

    std::list<WorkspaceId> m_round;
    std::map<WorkspaceId, Share> m_shares;
};

} // namespace flotilla
