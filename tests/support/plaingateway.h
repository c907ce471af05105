#pragma once
// A gateway for tests of what lies behind it: its webhooks are JSON objects that name their facts
// plainly, its secret is compared as it is, and it sends nothing.

#include "core/gateway/gateway.h"

namespace flotilla {

class PlainWebhookReader final : public WebhookReader
{
public:
    [[nodiscard]] bool isAuthentic(const Session &session, const HttpRequest &request,
                                   Instant now) const override;
    // {"facts": [{"kind": "message", "id": "A1", "phone": "55...", "lid": "...", "group": "...",
    //   "text": "hi", "name": "Ana", "at": <ms>, "event": "..."}]}; anything else is not
    //   understood.
    [[nodiscard]] WebhookReading read(QByteArrayView body) const override;
};

class PlainGateway final : public Gateway
{
public:
    [[nodiscard]] const GatewayAbilities &abilities() const override
    {
        if (onAbilities)
            onAbilities();
        return m_abilities;
    }
    [[nodiscard]] const WebhookReader &webhooks() const override { return m_reader; }
    void send(const Session &, const OutboundMessage &,
              std::function<void(SendOutcome)> done) override
    {
        done({});
    }
    void messageInfo(const Session &, const QByteArray &, Then<RememberedSend>) override {}
    void recentSends(const Session &, Then<QList<RememberedSend>>) override {}
    void status(const Session &, Then<SessionReport>) override {}
    void connectSession(const Session &, Then<SessionReport>) override {}
    void disconnectSession(const Session &, Then<SessionReport>) override {}
    void restartSession(const Session &, Then<SessionReport>) override {}
    void phoneOfLid(const Session &, const QByteArray &, Then<QByteArray>) override {}
    void isOnWhatsApp(const Session &, const QByteArray &, Then<bool>) override {}

    std::function<void()> onAbilities; // asked for while a turn is decided

private:
    GatewayAbilities m_abilities;
    PlainWebhookReader m_reader;
};

} // namespace flotilla
