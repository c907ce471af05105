#pragma once
// A gateway whose every answer the test decides, and which keeps its own log of what it took: the
// judge of how many copies of a message left.

#include "core/gateway/gateway.h"

#include <QMap>

#include <vector>

namespace flotilla {

class FakeGateway final : public Gateway
{
public:
    struct Plan
    {
        bool takes = true;   // the message enters the gateway: a copy
        bool answers = true; // false: the process ended before the answer
        Millis answerAfter{10};
        SendOutcome outcome;
        std::optional<Millis> echoAfter;
        std::optional<Millis> statusAfter; // "delivered"
        bool isRemembered = true;          // in its list of sends
    };
    struct Entry
    {
        Instant at;
        Instant steadyAt; // by the clock that never jumps
        SessionId session;
        MessageId message;
        QByteArray clientId;
        QByteArray chat;
        bool taken = false;
    };

    FakeGateway(const Clock &clock, Loop &loop)
        : m_clock(clock)
        , m_loop(&loop)
    {}

    GatewayAbilities able;
    // Absent: takes it and answers "sent".
    std::function<Plan(const Session &, const OutboundMessage &)> plan;
    std::function<void(SessionId, const OutboundMessage &, const QByteArray &whatsappId)> onEcho;
    std::function<void(SessionId, const OutboundMessage &, const QByteArray &whatsappId)> onStatus;
    std::vector<Entry> log;
    SessionState statusAnswer = SessionState::Connected;

    // Its own loop's tasks survive a crash of the engine.
    void moveTo(Loop &loop) { m_loop = &loop; }
    [[nodiscard]] int copies(MessageId id) const { return m_copies.value(id.value); }
    [[nodiscard]] static SendOutcome ofKind(SendOutcome::Kind kind);

    [[nodiscard]] const GatewayAbilities &abilities() const override { return able; }
    [[nodiscard]] const WebhookReader &webhooks() const override { qFatal("not used"); }
    void send(const Session &session, const OutboundMessage &message,
              std::function<void(SendOutcome)> done) override;
    void messageInfo(const Session &session, const QByteArray &gatewayId,
                     Then<RememberedSend> done) override;
    void recentSends(const Session &session, Then<QList<RememberedSend>> done) override;
    void status(const Session &session, Then<SessionReport> done) override;
    void connectSession(const Session &, Then<SessionReport>) override {}
    void disconnectSession(const Session &, Then<SessionReport>) override {}
    void restartSession(const Session &, Then<SessionReport>) override {}
    void phoneOfLid(const Session &, const QByteArray &, Then<QByteArray>) override {}
    void isOnWhatsApp(const Session &, const QByteArray &, Then<bool>) override {}

private:
    const Clock &m_clock;
    Loop *m_loop;
    qint64 m_nextNumber = 100'000;
    QMap<qint64, int> m_copies;
    QMap<SessionId, QList<RememberedSend>> m_remembered;
};

} // namespace flotilla
