#pragma once
// A server that imitates WasenderApi: same calls, limits, webhooks and faults, with customers that
// chat. It has no thread, clock or socket of its own, so it runs behind a listener for demo and
// conformance, and inside a test in virtual time.

#include "core/gateway/simulator/simulatorroutes.h"

namespace flotilla {

class SimulatedWasender
{
public:
    using Parts = SimulatorWorld::Parts; // outlive the simulator; `transport` carries webhooks

    explicit SimulatedWasender(Parts parts, SimulatorSettings settings = {});

    // One request, on the loop. An answer with status 0 means: end the connection without a word.
    void handle(const HttpRequest &request, Respond respond) { m_router.handle(request, respond); }

    struct NewSession
    {
        QString name;
        QString phone;
        QString webhookUrl;
        QByteArray secret; // empty: one is made
        SimulatorPlan plan = SimulatorPlan::Paid;
        bool accountProtection = false;
    };
    // Connected at once. The reference stays until the session is removed.
    SimulatedSession &addSession(const NewSession &session);

    // Everything else: customers, faults, journal, what happens.
    [[nodiscard]] SimulatorWorld &world() { return m_world; }

private:
    SimulatorWorld m_world;
    Router m_router;
    SimulatorRoutes m_routes;
};

} // namespace flotilla
