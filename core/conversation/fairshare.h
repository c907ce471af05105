#pragma once
// Deficit round robin: whose turn it is, by weight, over all that have work. Everyone in the ring
// who is not idle gets `weight` places per round.

#include "core/base/ids.h"

#include <QHash>

#include <deque>

namespace flotilla {

class FairShare
{
public:
    // Joins the ring at its end; nothing when it is in it.
    void activate(WorkspaceId workspace);
    // Leaves the ring and loses what it had left.
    void deactivate(WorkspaceId workspace);
    [[nodiscard]] bool isEmpty() const { return m_ring.empty(); }

    struct Grant
    {
        WorkspaceId workspace;
        int places = 0;
    };
    // Hands out at most `places`, each workspace at most `room(workspace)`. Where a round was cut
    // short the next call goes on.
    template<class WeightOf, class RoomOf>
    [[nodiscard]] std::deque<Grant> grant(int places, WeightOf &&weightOf, RoomOf &&roomOf)
    {
        std::deque<Grant> grants;
        size_t full = 0; // in a row without room
        while (places > 0 && full < m_ring.size()) {
            const WorkspaceId workspace = m_ring.front();
            Share &share = m_shares[workspace];
            int room = roomOf(workspace) - share.granted;
            if (share.left == 0)
                share.left = weightOf(workspace);
            const int taken = std::max(0, std::min({share.left, places, room}));
            share.left -= taken;
            share.granted += taken;
            places -= taken;
            room -= taken;
            full = taken == 0 ? full + 1 : 0;
            if (room <= 0)
                share.left = 0; // what it cannot use now is not saved up
            if (share.left == 0 || room <= 0) {
                m_ring.pop_front();
                m_ring.push_back(workspace);
            }
        }
        for (const WorkspaceId workspace : m_ring) {
            Share &share = m_shares[workspace];
            if (share.granted > 0)
                grants.push_back({workspace, share.granted});
            share.granted = 0;
        }
        return grants;
    }

private:
    struct Share
    {
        int left = 0;
        int granted = 0;
    };
    std::deque<WorkspaceId> m_ring;
    QHash<WorkspaceId, Share> m_shares;
};

} // namespace flotilla
