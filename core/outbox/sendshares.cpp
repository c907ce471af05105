#include "core/outbox/sendshares.h"

#include <algorithm>

namespace flotilla {

void SendShares::activate(WorkspaceId workspace, int weight)
{
    const auto [found, isNew] = m_shares.try_emplace(workspace);
    found->second.weight = std::max(1, weight);
    if (isNew)
        found->second.place = m_round.insert(m_round.end(), workspace);
}

void SendShares::deactivate(WorkspaceId workspace)
{
    const auto found = m_shares.find(workspace);
    if (found == m_shares.end())
        return;
    m_round.erase(found->second.place);
    m_shares.erase(found);
}

std::optional<WorkspaceId> SendShares::pick(const std::function<bool(WorkspaceId)> &canServe)
{
    for (size_t seen = m_round.size(); seen > 0; --seen) {
        const WorkspaceId workspace = m_round.front();
        Share &share = m_shares.find(workspace)->second;
        const bool served = canServe(workspace);
        if (served) {
            if (share.deficit < 1)
                share.deficit += share.weight;
            --share.deficit;
        }
        // Its turn lasts until its quantum is used up.
        if (!served || share.deficit < 1)
            m_round.splice(m_round.end(), m_round, m_round.begin());
        if (served)
            return workspace;
    }
    return std::nullopt;
}

void SendShares::refund(WorkspaceId workspace)
{
    const auto found = m_shares.find(workspace);
    if (found == m_shares.end())
        return;
    ++found->second.deficit;
    m_round.splice(m_round.begin(), m_round, found->second.place);
}

} // namespace flotilla
