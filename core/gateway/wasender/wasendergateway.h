#pragma once
// WasenderApi as a gateway of the engine.

#include "core/gateway/wasender/wasenderclient.h"
#include "core/gateway/wasender/webhookreader.h"

namespace flotilla {

class WasenderGateway final : public Gateway
{
public:
    // Both outlive the gateway; everything runs on the transport's loop.
    WasenderGateway(HttpTransport &transport, const Clock &clock);

    [[nodiscard]] const GatewayAbilities &abilities() const override;
    [[nodiscard]] const WebhookReader &webhooks() const override { return m_reader; }
    // Every call of the contract, for the rooms that need more than the interface.
    [[nodiscard]] WasenderClient &client() { return m_client; }

    // With typingMs the chat shows "typing" first; a failure of that is no reason not to send.
    void send(const Session &session, const OutboundMessage &message,
              std::function<void(SendOutcome)> done) override;
    void messageInfo(const Session &session, const QByteArray &gatewayId,
                     Then<RememberedSend> done) override;
    // From the message logs, which need the account token; the newest 100.
    void recentSends(const Session &session, Then<QList<RememberedSend>> done) override;
    void status(const Session &session, Then<SessionReport> done) override;
    void connectSession(const Session &session, Then<SessionReport> done) override;
    void disconnectSession(const Session &session, Then<SessionReport> done) override;
    void restartSession(const Session &session, Then<SessionReport> done) override;
    void phoneOfLid(const Session &session, const QByteArray &lid, Then<QByteArray> done) override;
    void isOnWhatsApp(const Session &session, const QByteArray &phone, Then<bool> done) override;

private:
    WasenderClient m_client;
    WasenderWebhookReader m_reader;
};

} // namespace flotilla
