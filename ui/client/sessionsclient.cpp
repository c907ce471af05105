#include "ui/client/sessionsclient.h"

#include "ui/client/fields.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// The gateway is asked meanwhile, and may take its time.
constexpr Millis kGatewayDeadline{45'000};

QString sessionPath(SessionId id, const QString &rest = {})
{
    return u"/v1/sessions/"_s + id.text() + rest;
}

std::optional<SessionPairing> readPairing(const QJsonObject &json)
{
    SessionPairing pairing;
    if (!fromWord(textField(json, "state"_L1), pairing.state))
        return std::nullopt;
    pairing.detail = textField(json, "detail"_L1);
    pairing.qrCode = textField(json, "qr_code"_L1);
    pairing.passkey = textField(json, "passkey_token"_L1);
    return pairing;
}

} // namespace

std::optional<SessionSummary> SessionSummary::fromJson(const QJsonObject &json)
{
    SessionSummary session;
    session.id = idField<SessionId>(json, "id"_L1);
    const auto stateAt = timeField(json, "state_at"_L1);
    const auto created = timeField(json, "created_at"_L1);
    if (!session.id.isValid() || !fromWord(textField(json, "state"_L1), session.state) ||
        !stateAt || !created)
        return std::nullopt;
    session.name = textField(json, "name"_L1);
    session.phone = textField(json, "phone"_L1);
    session.gateway = textField(json, "gateway"_L1);
    session.baseUrl = textField(json, "base_url"_L1);
    session.webhookPath = textField(json, "webhook_path"_L1);
    session.stateAt = *stateAt;
    session.stateDetail = textField(json, "state_detail"_L1);
    session.lastEventAt = timeField(json, "last_event_at"_L1);
    session.dailyCap = json.value("daily_cap"_L1).toInt();
    session.createdAt = *created;
    return session;
}

void SessionsClient::ask(SessionId id, Ask what, QObject *context, Then<SessionPairing> done)
{
    const QString verb = what == Ask::Connect      ? u"/connect"_s
                         : what == Ask::Disconnect ? u"/disconnect"_s
                                                   : u"/restart"_s;
    ApiRequest request = ApiRequest::post(sessionPath(id, verb));
    request.deadline = kGatewayDeadline;
    m_api.ask<SessionPairing>(request, context, readPairing, std::move(done));
}

void SessionsClient::code(SessionId id, QObject *context, Then<SessionPairing> done)
{
    ApiRequest request = ApiRequest::get(sessionPath(id, u"/qr"_s));
    request.deadline = kGatewayDeadline;
    m_api.ask<SessionPairing>(request, context, readPairing, std::move(done));
}

void SessionsClient::create(const QJsonObject &fields, QObject *context, Then<QJsonObject> done)
{
    m_api.send(ApiRequest::post(u"/v1/sessions"_s, fields), context, std::move(done));
}

void SessionsClient::change(SessionId id, const QJsonObject &fields, QObject *context,
                            Then<SessionSummary> done)
{
    m_api.ask<SessionSummary>(ApiRequest::patch(sessionPath(id), fields), context,
                              &SessionSummary::fromJson, std::move(done));
}

void SessionsClient::stop(SessionId id, QObject *context, Then<SessionSummary> done)
{
    m_api.ask<SessionSummary>(ApiRequest::remove(sessionPath(id)), context,
                              &SessionSummary::fromJson, std::move(done));
}

} // namespace flotilla
