#pragma once
// A gateway carries WhatsApp traffic. One implementation per kind, each in its own folder; the rest
// of the engine knows only this.

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/http/message.h"
#include "core/model/content.h"
#include "core/model/inbound.h"
#include "core/model/session.h"

#include <functional>
#include <optional>

namespace flotilla {

// What a gateway can prove and do; declared, not guessed.
struct GatewayAbilities
{
    bool nativeButtons = false;
    bool nativeLists = false;
    bool templates = false;       // takes approved message templates
    bool callerMessageId = false; // takes our client id: safe to send again, exact echoes
    bool echoes = false;          // tells of every message of the number (fromMe), ours included
    bool lookUpById = false;      // messageInfo() links its own id to WhatsApp's
    bool listsRecent = false;     // recentSends() tells what it took
    bool recentIsAuthoritative = false; // absence there is proof that nothing was sent
    bool proves503NotSent = false;
    int textLimit = 4096;
};

struct SendOutcome
{
    enum class Kind {
        Sent,        // accepted: gatewayId or whatsappId set
        NotSent,     // proved not sent: try again after `retryAfter`
        Rejected,    // proved not sent and never will be: number invalid, content refused
        SessionDown, // proved not sent: the session is logged out, unpaid or its key is wrong
        Unknown,     // nobody can tell
    };

    Kind kind = Kind::Unknown;
    QByteArray gatewayId;
    QByteArray whatsappId;
    std::optional<Millis> retryAfter;
    bool rateLimited = false;  // the gateway asked for a slower pace
    bool breakerCounts = true; // counts as a failure for the breaker
    int httpStatus = 0;
    QString error;
    // Limits learned from this answer: at most `learnedCount` sends per `learnedPer`.
    std::optional<int> learnedCount;
    Millis learnedPer{0};
};

struct OutboundMessage
{
    MessageId id;
    QByteArray clientId;
    ChatAddress to;
    MessageContent content; // already with numbered choices where the gateway has none
    QString replyToGatewayId;
    int typingMs = 0;
};

// One message as the gateway remembers it, for reconciliation.
struct RememberedSend
{
    QByteArray gatewayId;
    QByteArray whatsappId;
    QByteArray to;
    QByteArray echoHash;
    std::optional<Instant> at;
    bool failed = false;
    QString failure;
};

struct SessionReport
{
    std::optional<SessionState> state;
    QString qrCode;
    QString passkeyToken;
    std::optional<Instant> passkeyExpiresAt;
    QString detail;
};

// Reads webhooks: pure, thread-safe.
class WebhookReader
{
public:
    virtual ~WebhookReader() = default;
    // Constant time; `now` ends the life of the secret before.
    [[nodiscard]] virtual bool isAuthentic(const Session &session, const HttpRequest &request,
                                           Instant now) const = 0;
    // The header that proves it, to name it to whoever sent it wrong.
    [[nodiscard]] virtual QString signatureHeader() const
    {
        return QStringLiteral("X-Webhook-Signature");
    }
    [[nodiscard]] virtual WebhookReading read(QByteArrayView body) const = 0;
};

class Gateway
{
public:
    template<class T>
    using Then = std::function<void(Result<T>)>;

    virtual ~Gateway() = default;
    [[nodiscard]] virtual const GatewayAbilities &abilities() const = 0;
    [[nodiscard]] virtual const WebhookReader &webhooks() const = 0;

    // One POST, one copy. `done` runs once on the loop of the transport.
    virtual void send(const Session &session, const OutboundMessage &message,
                      std::function<void(SendOutcome)> done) = 0;
    virtual void messageInfo(const Session &session, const QByteArray &gatewayId,
                             Then<RememberedSend> done) = 0;
    virtual void recentSends(const Session &session, Then<QList<RememberedSend>> done) = 0;
    virtual void status(const Session &session, Then<SessionReport> done) = 0;
    virtual void connectSession(const Session &session, Then<SessionReport> done) = 0;
    virtual void disconnectSession(const Session &session, Then<SessionReport> done) = 0;
    virtual void restartSession(const Session &session, Then<SessionReport> done) = 0;
    // "<digits>@s.whatsapp.net" of a LID; empty when the gateway does not know.
    virtual void phoneOfLid(const Session &session, const QByteArray &lid,
                            Then<QByteArray> done) = 0;
    virtual void isOnWhatsApp(const Session &session, const QByteArray &phone, Then<bool> done) = 0;
};

// The gateways of this engine by kind ("wasender").
class GatewayRegistry
{
public:
    void add(const QString &kind, std::shared_ptr<Gateway> gateway);
    [[nodiscard]] Gateway *find(const QString &kind) const; // nullptr when unknown

private:
    QHash<QString, std::shared_ptr<Gateway>> m_gateways;
};

} // namespace flotilla
