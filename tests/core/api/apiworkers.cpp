#include "tests/core/api/apiworkers.h"

namespace flotilla {

ApiWorkers::ApiWorkers(ApiHarness &harness)
    : m_loop(harness.db.time().makeLoop())
{
    m_gateways.add(QStringLiteral("wasender"), harness.gateway);
    m_sessions.reload(harness.db.readers());
    m_service.emplace(ConversationService::Parts{harness.db.writer(),
                                                 harness.db.readers(),
                                                 m_sessions,
                                                 harness.flows,
                                                 m_gateways,
                                                 m_transport,
                                                 harness.db.time(),
                                                 m_random,
                                                 *m_loop,
                                                 {},
                                                 {}});
    m_service->start();
}

} // namespace flotilla
