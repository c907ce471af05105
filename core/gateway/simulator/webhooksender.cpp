#include "core/gateway/simulator/webhooksender.h"

#include <QJsonDocument>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

WebhookSender::WebhookSender(Parts parts)
    : m_parts(parts)
{}

void WebhookSender::deliver(const SimulatedSession &session, const QString &event,
                            const QJsonValue &data)
{
    if (!session.wants(event))
        return;
    const SimulatorFaults &faults = m_parts.faults;
    Random &random = m_parts.random;
    const bool isLost = random.chance(faults.webhookLost);
    const bool isDoubled = random.chance(faults.webhookDoubled);
    const qint64 now = toMs(m_parts.clock.now());
    const qint64 stamp = random.chance(faults.milliseconds) ? now : now / 1000;
    const QJsonObject envelope{{u"event"_s, event},
                               {u"timestamp"_s, stamp},
                               {u"sessionId"_s, QString::fromLatin1(session.apiKey)},
                               {u"data"_s, data}};
    const Delivery delivery{QUrl(session.webhookUrl), session.secret,
                            QJsonDocument(envelope).toJson(QJsonDocument::Compact)};
    if (isLost) {
        ++m_counters->lost;
        return;
    }
    for (int copy = 0; copy < (isDoubled ? 2 : 1); ++copy) {
        const bool isDelayed = random.chance(faults.webhookDelayed);
        schedule(Millis(isDelayed ? random.between(0, faults.delayMs) : 0), delivery);
    }
}

void WebhookSender::schedule(Millis delay, Delivery delivery)
{
    ++m_counters->waiting;
    m_parts.loop.after(delay,
                       [this, alive = std::weak_ptr(m_alive), delivery = std::move(delivery)] {
                           if (alive.lock())
                               attempt(delivery);
                       });
}

void WebhookSender::attempt(Delivery delivery)
{
    OutgoingRequest request;
    request.method = "POST";
    request.url = delivery.url;
    request.headers = {{"Content-Type", "application/json"},
                       {"X-Webhook-Signature", delivery.secret},
                       {"User-Agent", "WasenderSimulator"}};
    request.body = delivery.body;
    request.timeout = m_parts.policy.timeout;
    ++delivery.attempt;
    ++m_counters->sent;
    m_parts.transport.send(std::move(request),
                           [this, alive = std::weak_ptr(m_alive),
                            delivery = std::move(delivery)](const Exchange &exchange) mutable {
                               if (alive.lock())
                                   conclude(std::move(delivery), exchange);
                           });
}

void WebhookSender::conclude(Delivery delivery, const Exchange &exchange)
{
    --m_counters->waiting;
    const bool isAnswered = exchange.outcome == Exchange::Outcome::Answered;
    if (onAnswer)
        onAnswer(delivery.url, isAnswered ? exchange.status : 0, delivery.body);
    if (isAnswered && exchange.status / 100 == 2) {
        ++m_counters->accepted;
        return;
    }
    const WebhookPolicy &policy = m_parts.policy;
    if (policy.attempts > 0 && delivery.attempt >= policy.attempts) {
        ++m_counters->givenUp;
        return;
    }
    const int doublings = std::min(delivery.attempt - 1, 20);
    schedule(std::min(policy.retryMax, policy.retryFirst * (1 << doublings)), std::move(delivery));
}

} // namespace flotilla
