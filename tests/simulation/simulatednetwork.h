#pragma once
// The network between the engine and the gateway, in virtual time: slow, lossy and cut by seed.

#include "core/http/transport.h"
#include "tests/support/witnessgateway.h"

#include <map>

namespace flotilla {

struct NetworkFaults
{
    double requestLost = 0; // the gateway never sees it, the engine waits in vain
    double answerLost = 0;  // the gateway acted, the engine waits in vain
    double late = 0;        // seconds on the way
};

class SimulatedNetwork final : public HttpTransport
{
public:
    // `outside` is the loop of the world, which no crash of the engine ends.
    SimulatedNetwork(Loop &outside, const Clock &clock, Random &random, WitnessGateway &gateway,
                     std::function<void(const GatewayWebhook &)> deliver);

    void send(OutgoingRequest request, std::function<void(Exchange)> done) override;

    void setFaults(const NetworkFaults &faults) { m_faults = faults; }
    // The engine runs anew, and its answers go to `net`.
    void connect(Loop &net) { m_net = &net; }
    // The engine's process is gone: nobody waits for answers any more; what is on the way arrives.
    void disconnect();

private:
    void arrive(quint64 exchange, const HttpRequest &request, qint64 leftAt);
    void answer(quint64 exchange, Exchange result, Millis after);

    Loop &m_outside;
    const Clock &m_clock;
    Random &m_random;
    WitnessGateway &m_gateway;
    std::function<void(const GatewayWebhook &)> m_deliver;
    NetworkFaults m_faults;
    Loop *m_net = nullptr;
    std::map<quint64, std::function<void(Exchange)>> m_waiting;
    quint64 m_exchanges = 0;
};

} // namespace flotilla
