#include "tests/core/outbox/fakegateway.h"

namespace flotilla {

SendOutcome FakeGateway::ofKind(SendOutcome::Kind kind)
{
    SendOutcome outcome;
    outcome.kind = kind;
    return outcome;
}

void FakeGateway::send(const Session &session, const OutboundMessage &message,
                       std::function<void(SendOutcome)> done)
{
    Plan now;
    now.outcome.kind = SendOutcome::Kind::Sent;
    if (plan)
        now = plan(session, message);
    const Instant steady = fromMs(std::chrono::duration_cast<Millis>(m_clock.monotonic()).count());
    log.push_back({m_clock.now(), steady, session.id, message.id, message.clientId,
                   message.to.key(), now.takes});
    const QByteArray gatewayId = QByteArray::number(++m_nextNumber);
    const QByteArray whatsappId =
        able.callerMessageId ? message.clientId : "WA" + QByteArray::number(m_nextNumber);
    const SessionId id = session.id;
    if (now.takes) {
        ++m_copies[message.id.value];
        if (now.isRemembered)
            m_remembered[id].append({gatewayId,
                                     whatsappId,
                                     message.to.key(),
                                     message.content.echoHash(),
                                     m_clock.now(),
                                     false,
                                     {}});
        if (now.echoAfter && onEcho)
            m_loop->after(*now.echoAfter,
                          [this, id, message, whatsappId] { onEcho(id, message, whatsappId); });
        if (now.statusAfter && onStatus)
            m_loop->after(*now.statusAfter,
                          [this, id, message, whatsappId] { onStatus(id, message, whatsappId); });
    }
    if (!now.answers)
        return;
    if (now.outcome.kind == SendOutcome::Kind::Sent)
        now.outcome.gatewayId = gatewayId;
    if (now.outcome.kind == SendOutcome::Kind::Sent && able.callerMessageId)
        now.outcome.whatsappId = whatsappId;
    m_loop->after(now.answerAfter,
                  [done = std::move(done), outcome = now.outcome] { done(outcome); });
}

void FakeGateway::messageInfo(const Session &session, const QByteArray &gatewayId,
                              Then<RememberedSend> done)
{
    for (const RememberedSend &send : m_remembered.value(session.id)) {
        if (send.gatewayId == gatewayId)
            return done(send);
    }
    done(fail(ErrorCode::NotFound, QStringLiteral("no such message")));
}

void FakeGateway::recentSends(const Session &session, Then<QList<RememberedSend>> done)
{
    done(m_remembered.value(session.id));
}

void FakeGateway::status(const Session &, Then<SessionReport> done)
{
    SessionReport report;
    report.state = statusAnswer;
    done(report);
}

} // namespace flotilla
