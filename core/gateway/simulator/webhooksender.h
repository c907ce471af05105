#pragma once
// Sends the simulator's webhooks, with the faults of a real network and a gateway's retry policy.

#include "core/gateway/simulator/simulatedsession.h"
#include "core/gateway/simulator/simulatorfaults.h"
#include "core/http/transport.h"

#include <memory>

namespace flotilla {

struct WebhookPolicy
{
    // What the real service does is not documented: one attempt of ten seconds is the cautious
    // guess.
    int attempts = 1; // 0: again and again until a 2xx, as Meta does
    Millis timeout{10'000};
    Millis retryFirst{1'000}; // doubling
    Millis retryMax{60'000};
};

class WebhookSender
{
public:
    struct Parts
    {
        const Clock &clock;
        Random &random;
        Loop &loop;
        HttpTransport &transport;
        const SimulatorFaults &faults;
        const WebhookPolicy &policy;
    };
    struct Counters
    {
        qint64 sent = 0;     // attempts
        qint64 accepted = 0; // answered 2xx
        qint64 lost = 0;     // by fault
        qint64 givenUp = 0;
        qint64 waiting = 0; // delayed, in flight or to be tried again
    };

    explicit WebhookSender(Parts parts);
    void deliver(const SimulatedSession &session, const QString &event, const QJsonValue &data);
    [[nodiscard]] const Counters &counters() const { return *m_counters; }
    // `url`, status (0: no answer), body; for logs and tests.
    std::function<void(const QUrl &url, int status, const QByteArray &body)> onAnswer;

private:
    struct Delivery
    {
        QUrl url;
        QByteArray secret;
        QByteArray body;
        int attempt = 0;
    };
    void attempt(Delivery delivery);
    void conclude(Delivery delivery, const Exchange &exchange);
    void schedule(Millis delay, Delivery delivery);

    Parts m_parts;
    std::shared_ptr<Counters> m_counters = std::make_shared<Counters>();
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // callbacks look before they act
};

} // namespace flotilla
