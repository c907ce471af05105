#include "tests/simulation/simulatednetwork.h"

namespace flotilla {

using namespace Qt::StringLiterals;

SimulatedNetwork::SimulatedNetwork(Loop &outside, const Clock &clock, Random &random,
                                   WitnessGateway &gateway,
                                   std::function<void(const GatewayWebhook &)> deliver)
    : m_outside(outside)
    , m_clock(clock)
    , m_random(random)
    , m_gateway(gateway)
    , m_deliver(std::move(deliver))
{}

void SimulatedNetwork::send(OutgoingRequest request, std::function<void(Exchange)> done)
{
    const quint64 exchange = ++m_exchanges;
    m_waiting.emplace(exchange, std::move(done));
    if (m_random.chance(m_gateway.faults().refused)) {
        answer(exchange, {Exchange::Outcome::NotSent, 0, {}, {}, u"connection refused"_s},
               Millis(m_random.between(1, 30)));
        return;
    }
    answer(exchange, {Exchange::Outcome::Unknown, 0, {}, {}, u"timed out"_s, true},
           request.timeout);
    if (m_random.chance(m_faults.requestLost))
        return;
    HttpRequest arriving;
    arriving.method = request.method;
    arriving.path = request.url.path(QUrl::FullyEncoded).toLatin1();
    arriving.query = request.url.query(QUrl::FullyEncoded).toLatin1();
    arriving.headers = request.headers;
    arriving.body = request.body;
    const qint64 leftAt = std::chrono::duration_cast<Millis>(m_clock.monotonic()).count();
    const qint64 latency =
        m_random.chance(m_faults.late) ? m_random.between(1'000, 8'000) : m_random.between(2, 120);
    m_outside.after(Millis(latency),
                    [this, exchange, arriving, leftAt] { arrive(exchange, arriving, leftAt); });
}

void SimulatedNetwork::arrive(quint64 exchange, const HttpRequest &request, qint64 leftAt)
{
    GatewayAct act = m_gateway.act(request, leftAt);
    for (const GatewayWebhook &webhook : act.webhooks)
        m_deliver(webhook);
    const Millis back = act.delay + Millis(m_random.between(2, 120));
    if (act.reply == GatewayAct::Reply::Reset)
        answer(exchange, {Exchange::Outcome::Unknown, 0, {}, {}, u"connection reset"_s}, back);
    else if (act.reply == GatewayAct::Reply::Answer && !m_random.chance(m_faults.answerLost))
        answer(exchange,
               {Exchange::Outcome::Answered,
                act.response.status,
                act.response.headers,
                act.response.body,
                {}},
               back);
}

void SimulatedNetwork::answer(quint64 exchange, Exchange result, Millis after)
{
    m_outside.after(after, [this, exchange, result = std::move(result)] {
        auto waiting = m_waiting.extract(exchange);
        if (waiting.empty() || !m_net)
            return;
        m_net->post([done = std::move(waiting.mapped()), result] { done(result); });
    });
}

void SimulatedNetwork::disconnect()
{
    m_net = nullptr;
    m_waiting.clear();
}

} // namespace flotilla
