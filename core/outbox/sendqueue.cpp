#include "core/outbox/sendqueue.h"

namespace flotilla {

void SendQueue::add(SessionId session, WorkspaceId workspace, int weight, bool onlyBulk)
{
    Ready &ready = m_ready[workspace];
    (onlyBulk ? ready.bulk : ready.any).push_back(session);
    m_shares.activate(workspace, weight);
}

void SendQueue::removeBulk(SessionId session, WorkspaceId workspace)
{
    Ready &ready = m_ready[workspace];
    std::erase(ready.bulk, session);
    if (ready.isEmpty())
        m_shares.deactivate(workspace);
}

std::optional<SessionId> SendQueue::next(bool bulkAllowed)
{
    const std::optional<WorkspaceId> workspace = m_shares.pick([this, bulkAllowed](WorkspaceId id) {
        const Ready &ready = m_ready[id];
        return !ready.any.empty() || (bulkAllowed && !ready.bulk.empty());
    });
    if (!workspace)
        return std::nullopt;
    Ready &ready = m_ready[*workspace];
    std::deque<SessionId> &from = ready.any.empty() ? ready.bulk : ready.any;
    const SessionId session = from.front();
    from.pop_front();
    if (ready.isEmpty())
        m_shares.deactivate(*workspace);
    return session;
}

} // namespace flotilla
