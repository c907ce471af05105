#pragma once
// Sessions (WhatsApp numbers) over the API.

#include "core/model/session.h"
#include "ui/client/apiclient.h"

namespace flotilla {

struct SessionSummary
{
    SessionId id;
    QString name;
    QString phone; // as people write it
    QString gateway;
    QString baseUrl;
    QString webhookPath;
    SessionState state = SessionState::Created;
    Instant stateAt;
    QString stateDetail;
    std::optional<Instant> lastEventAt;
    int dailyCap = 0; // 0: none
    Instant createdAt;

    bool operator==(const SessionSummary &) const = default;
    [[nodiscard]] static std::optional<SessionSummary> fromJson(const QJsonObject &json);
};

// What the gateway said about a session just now.
struct SessionPairing
{
    SessionState state = SessionState::Created;
    QString detail;
    QString qrCode; // to be shown as a code; empty where there is none
    QString passkey;
};

class SessionsClient
{
public:
    explicit SessionsClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    enum class Ask { Connect, Disconnect, Restart };
    void ask(SessionId id, Ask what, QObject *context, Then<SessionPairing> done);
    void code(SessionId id, QObject *context, Then<SessionPairing> done);
    // `fields` as the API takes them; the answer has the webhook secret, shown only now.
    void create(const QJsonObject &fields, QObject *context, Then<QJsonObject> done);
    void change(SessionId id, const QJsonObject &fields, QObject *context,
                Then<SessionSummary> done);
    void stop(SessionId id, QObject *context, Then<SessionSummary> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
