#include "core/conversation/fairshare.h"

#include <algorithm>

namespace flotilla {

void FairShare::activate(WorkspaceId workspace)
{
    if (m_shares.contains(workspace))
        return;
    m_shares.insert(workspace, {});
    m_ring.push_back(workspace);
}

void FairShare::deactivate(WorkspaceId workspace)
{
    if (m_shares.remove(workspace))
        m_ring.erase(std::find(m_ring.begin(), m_ring.end(), workspace));
}

} // namespace flotilla
