#include "core/gateway/simulator/simulatedwasender.h"

namespace flotilla {

using namespace Qt::StringLiterals;

SimulatedWasender::SimulatedWasender(Parts parts, SimulatorSettings settings)
    : m_world(parts, std::move(settings))
    , m_routes(m_router, m_world)
{
    addMessageRoutes(m_routes);
    addMediaRoutes(m_routes);
    addContactRoutes(m_routes);
    addGroupRoutes(m_routes);
    addSessionRoutes(m_routes);
    addControlRoutes(m_routes);
}

SimulatedSession &SimulatedWasender::addSession(const NewSession &wanted)
{
    SimulatedSession session;
    session.name = wanted.name;
    session.phone = QString::fromLatin1(ChatAddress::fromText(wanted.phone.toUtf8()).phoneDigits());
    session.webhookUrl = wanted.webhookUrl;
    session.secret = wanted.secret;
    session.plan = wanted.plan;
    session.accountProtection = wanted.accountProtection;
    session.status = u"connected"_s;
    return m_world.addSession(std::move(session));
}

} // namespace flotilla
