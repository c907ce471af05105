#include "core/gateway/wasender/wasenderclient.h"

#include "core/gateway/wasender/mediacipher.h"
#include "core/gateway/wasender/sendoutcome.h"
#include "core/gateway/wasender/sessionwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kUploadTimeout = std::chrono::seconds(60);
constexpr qint64 kMediaBytesMax = 110 * 1024 * 1024;

QByteArray encoded(QByteArrayView segment)
{
    return segment.toByteArray().toPercentEncoding();
}

QByteArray paging(int page, int limit)
{
    return "?paginated=true&page=" + QByteArray::number(page) +
           "&limit=" + QByteArray::number(limit);
}

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue dataOf(const QJsonObject &answer)
{
    const QJsonValue data = answer.value("data"_L1);
    return data.isUndefined() ? QJsonValue(answer) : data;
}

// One text out of a success.
std::function<void(Result<QJsonValue>)> pick(QLatin1StringView name,
                                             std::function<void(Result<QString>)> done)
{
    return [name, done = std::move(done)](const Result<QJsonValue> &data) {
        if (!data)
            return done(tl::unexpected<Error>(data.error()));
        done((*data)[name].toString());
    };
}

// A look-up whose 404 means "not known", not a failure.
std::function<void(Result<QJsonValue>)> pickKnown(QLatin1StringView name,
                                                  std::function<void(Result<QByteArray>)> done)
{
    return [name, done = std::move(done)](const Result<QJsonValue> &data) {
        if (data)
            return done((*data)[name].toString().toUtf8());
        if (data.error().code == ErrorCode::NotFound)
            return done(QByteArray());
        done(tl::unexpected<Error>(data.error()));
    };
}

SessionReport reportOf(const QJsonObject &answer)
{
    // `data` for most calls, the top level for GET /status.
    const QJsonValue data = dataOf(answer);
    SessionReport report;
    const QString word = data["status"_L1].toString();
    report.state = wire::sessionStateOf(word.toUtf8());
    report.qrCode = data["qrCode"_L1].toString();
    const QJsonValue passkey = data["passkey"_L1].isObject() ? data["passkey"_L1] : data;
    report.passkeyToken = passkey["token"_L1].toString();
    const QDateTime until =
        QDateTime::fromString(passkey["expires_at"_L1].toString(), Qt::ISODateWithMs);
    if (until.isValid())
        report.passkeyExpiresAt = fromMs(until.toMSecsSinceEpoch());
    report.detail = data["message"_L1].toString(word);
    return report;
}

std::function<void(Result<QJsonObject>)> intoReport(std::function<void(Result<SessionReport>)> done)
{
    return [done = std::move(done)](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(tl::unexpected<Error>(answer.error()));
        done(reportOf(*answer));
    };
}

std::function<void(Result<QJsonObject>)> intoData(std::function<void(Result<QJsonValue>)> done)
{
    return [done = std::move(done)](const Result<QJsonObject> &answer) {
        if (!answer)
            return done(tl::unexpected<Error>(answer.error()));
        done(dataOf(*answer));
    };
}

QByteArray contactPath(const QByteArray &phone, const char *tail = "")
{
    return "/contacts/" + encoded(phone) + tail;
}

QByteArray groupPath(const QByteArray &jid, const char *tail)
{
    return "/groups/" + encoded(jid) + tail;
}

QByteArray messagePath(const QByteArray &msgId, const char *tail = "")
{
    return "/messages/" + encoded(msgId) + tail;
}

} // namespace

WasenderClient::WasenderClient(HttpTransport &transport, const Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{}

Result<OutgoingRequest> WasenderClient::request(const Session &session, const Call &call) const
{
    const bool byAccount = call.token == Token::Account;
    const QString token = byAccount ? session.accountToken : session.apiKey;
    if (token.isEmpty())
        return byAccount
                   ? fail(ErrorCode::Unauthorized,
                          u"This needs the account's personal access token"_s, u"account_token"_s)
                   : fail(ErrorCode::Unauthorized, u"The session has no API key"_s, u"api_key"_s);
    QString base = session.baseUrl.isEmpty() ? QString::fromLatin1(kBaseUrl) : session.baseUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    if (QUrl(base).path().isEmpty())
        base += "/api"_L1;
    OutgoingRequest request;
    request.method = call.method;
    request.url = QUrl::fromEncoded(base.toUtf8() + call.path, QUrl::StrictMode);
    if (!request.url.isValid() || request.url.host().isEmpty())
        return fail(ErrorCode::Invalid, u"The gateway's address is not a web address"_s,
                    u"base_url"_s);
    request.timeout = call.timeout;
    request.headers = {{"Authorization", "Bearer " + token.toUtf8()},
                       {"Accept", "application/json"}};
    if (call.body) {
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    return request;
}

void WasenderClient::perform(const Session &session, const Call &call, Then<QJsonObject> done)
{
    Result<OutgoingRequest> prepared = request(session, call);
    if (!prepared)
        return done(tl::unexpected<Error>(prepared.error()));
    m_transport.send(
        std::move(*prepared), [this, done = std::move(done)](const Exchange &exchange) {
            const bool isAnswer = exchange.outcome == Exchange::Outcome::Answered;
            if (!isAnswer || exchange.status < 200 || exchange.status >= 300)
                return done(tl::unexpected<Error>(wire::errorOf(exchange, m_clock.now())));
            if (exchange.status == 204 || exchange.body.isEmpty())
                return done(QJsonObject());
            QJsonParseError problem;
            const QJsonDocument json = QJsonDocument::fromJson(exchange.body, &problem);
            if (!json.isObject())
                return done(fail(ErrorCode::Unavailable, u"The gateway's answer is not JSON"_s, {},
                                 problem.errorString()));
            const QJsonObject answer = json.object();
            if (answer.value("success"_L1) == QJsonValue(false)) {
                const wire::Refusal refusal = wire::readRefusal(exchange.body);
                return done(fail(ErrorCode::Conflict, refusal.text, refusal.field));
            }
            done(answer);
        });
}

void WasenderClient::performForData(const Session &session, const Call &call, ThenValue done)
{
    perform(session, call, intoData(std::move(done)));
}

void WasenderClient::performOnSession(const Session &session, const QByteArray &method,
                                      const QByteArray &tail, std::optional<QJsonObject> body,
                                      Then<QJsonObject> done)
{
    if (session.gatewaySession.isEmpty())
        return done(fail(ErrorCode::Invalid, u"The gateway's id of the session is not known"_s,
                         u"gateway_session"_s));
    perform(session,
            {method, "/whatsapp-sessions/" + encoded(session.gatewaySession.toUtf8()) + tail,
             std::move(body), Token::Account},
            std::move(done));
}

// --- Messages

void WasenderClient::send(const Session &session, const QJsonObject &body,
                          std::function<void(SendOutcome)> done)
{
    Result<OutgoingRequest> prepared = request(session, {"POST", "/send-message", body});
    if (!prepared) {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::SessionDown;
        outcome.breakerCounts = false;
        outcome.error = prepared.error().message;
        return done(outcome);
    }
    m_transport.send(std::move(*prepared),
                     [this, done = std::move(done)](const Exchange &exchange) {
                         done(wire::classifySend(exchange, m_clock.now()));
                     });
}

void WasenderClient::messageInfo(const Session &session, const QByteArray &msgId, ThenValue done)
{
    performForData(session, {"GET", messagePath(msgId, "/info"), {}}, std::move(done));
}

void WasenderClient::editMessage(const Session &session, const QByteArray &msgId,
                                 const QString &text, ThenValue done)
{
    performForData(session, {"PUT", messagePath(msgId), QJsonObject{{u"text"_s, text}}},
                   std::move(done));
}

void WasenderClient::deleteMessage(const Session &session, const QByteArray &msgId, ThenValue done)
{
    performForData(session, {"DELETE", messagePath(msgId), {}}, std::move(done));
}

void WasenderClient::resendMessage(const Session &session, const QByteArray &msgId, ThenValue done)
{
    performForData(session, {"POST", messagePath(msgId, "/resend"), QJsonObject()},
                   std::move(done));
}

void WasenderClient::markRead(const Session &session, const QByteArray &whatsappId,
                              const QByteArray &remoteJid, ThenValue done)
{
    const QJsonObject key{{u"id"_s, QString::fromUtf8(whatsappId)},
                          {u"remoteJid"_s, QString::fromUtf8(remoteJid)},
                          {u"fromMe"_s, false}};
    performForData(session, {"POST", "/messages/read", QJsonObject{{u"key"_s, key}}},
                   std::move(done));
}

void WasenderClient::updatePresence(const Session &session, const QByteArray &jid,
                                    const QString &type, Millis delay, ThenValue done)
{
    QJsonObject body{{u"jid"_s, QString::fromUtf8(jid)}, {u"type"_s, type}};
    if (delay > Millis(0))
        body.insert(u"delayMs"_s, static_cast<qint64>(delay.count()));
    performForData(session, {"POST", "/send-presence-update", body}, std::move(done));
}

// --- Media

void WasenderClient::upload(const Session &session, const QByteArray &file,
                            const QByteArray &mimeType, Then<QString> done)
{
    Result<OutgoingRequest> prepared =
        request(session, {"POST", "/upload", {}, Token::SessionKey, kUploadTimeout});
    if (!prepared)
        return done(tl::unexpected<Error>(prepared.error()));
    prepared->headers.append(HttpHeader{"Content-Type", mimeType});
    prepared->body = file;
    m_transport.send(
        std::move(*prepared), [this, done = std::move(done)](const Exchange &exchange) {
            const QString url = QJsonDocument::fromJson(exchange.body)["publicUrl"_L1].toString();
            if (exchange.outcome != Exchange::Outcome::Answered || exchange.status / 100 != 2)
                return done(tl::unexpected<Error>(wire::errorOf(exchange, m_clock.now())));
            if (url.isEmpty())
                return done(
                    fail(ErrorCode::Unavailable, u"The gateway gave no address for the file"_s));
            done(url);
        });
}

void WasenderClient::decryptMedia(const Session &session, const QByteArray &whatsappId,
                                  const QJsonObject &message, Then<QString> done)
{
    const QJsonObject wrapped{{u"key"_s, QJsonObject{{u"id"_s, QString::fromUtf8(whatsappId)}}},
                              {u"message"_s, message}};
    const QJsonObject body{{u"data"_s, QJsonObject{{u"messages"_s, wrapped}}}};
    performForData(session, {"POST", "/decrypt-media", body, Token::SessionKey, kUploadTimeout},
                   pick("publicUrl"_L1, std::move(done)));
}

void WasenderClient::fetchMedia(const QUrl &url, const QByteArray &mediaKey,
                                QByteArrayView messageName, Then<QByteArray> done)
{
    OutgoingRequest request;
    request.method = "GET";
    request.url = url;
    request.timeout = kUploadTimeout;
    request.answerBytesMax = kMediaBytesMax;
    request.guarded = true;
    const MediaSort sort = mediaSortOf(messageName);
    m_transport.send(std::move(request), [this, mediaKey, sort,
                                          done = std::move(done)](const Exchange &exchange) {
        if (exchange.outcome != Exchange::Outcome::Answered || exchange.status != 200)
            return done(tl::unexpected<Error>(wire::errorOf(exchange, m_clock.now())));
        done(flotilla::decryptMedia(exchange.body, mediaKey, sort));
    });
}

// --- Contacts and look-ups

void WasenderClient::contacts(const Session &session, int page, int limit, ThenValue done)
{
    performForData(session, {"GET", "/contacts" + paging(page, limit), {}}, std::move(done));
}

void WasenderClient::contact(const Session &session, const QByteArray &phone, ThenValue done)
{
    performForData(session, {"GET", contactPath(phone), {}}, std::move(done));
}

void WasenderClient::contactPicture(const Session &session, const QByteArray &phone,
                                    Then<QString> done)
{
    performForData(session, {"GET", contactPath(phone, "/picture"), {}},
                   pick("imgUrl"_L1, std::move(done)));
}

void WasenderClient::blockContact(const Session &session, const QByteArray &phone, bool block,
                                  ThenValue done)
{
    performForData(session,
                   {"POST", contactPath(phone, block ? "/block" : "/unblock"), QJsonObject()},
                   std::move(done));
}

void WasenderClient::saveContact(const Session &session, const QByteArray &jid,
                                 const QString &fullName, bool onPrimaryAddressBook, ThenValue done)
{
    const QJsonObject body{{u"jid"_s, QString::fromUtf8(jid)},
                           {u"fullName"_s, fullName},
                           {u"saveOnPrimaryAddressbook"_s, onPrimaryAddressBook}};
    performForData(session, {"PUT", "/contacts", body}, std::move(done));
}

void WasenderClient::isOnWhatsApp(const Session &session, const QByteArray &phone, Then<bool> done)
{
    performForData(session, {"GET", "/on-whatsapp/" + encoded(phone), {}},
                   [done = std::move(done)](const Result<QJsonValue> &data) {
                       if (!data)
                           return done(tl::unexpected<Error>(data.error()));
                       const QJsonValue exists = (*data)["exists"_L1];
                       if (!exists.isBool())
                           return done(
                               fail(ErrorCode::Unavailable,
                                    u"The gateway did not say whether the number exists"_s));
                       done(exists.toBool());
                   });
}

void WasenderClient::lidOfPhone(const Session &session, const QByteArray &phoneJid,
                                Then<QByteArray> done)
{
    performForData(session, {"GET", "/lid-from-pn/" + encoded(phoneJid), {}},
                   pickKnown("lid"_L1, std::move(done)));
}

void WasenderClient::phoneOfLid(const Session &session, const QByteArray &lid,
                                Then<QByteArray> done)
{
    performForData(session, {"GET", "/pn-from-lid/" + encoded(lid), {}},
                   pickKnown("pn"_L1, std::move(done)));
}

void WasenderClient::username(const Session &session, const QByteArray &id, ThenValue done)
{
    performForData(session, {"GET", "/fetch-username/" + encoded(id), {}}, std::move(done));
}

void WasenderClient::user(const Session &session, ThenValue done)
{
    performForData(session, {"GET", "/user", {}}, std::move(done));
}

// --- Groups

void WasenderClient::groups(const Session &session, int page, int limit, ThenValue done)
{
    performForData(session, {"GET", "/groups" + paging(page, limit), {}}, std::move(done));
}

void WasenderClient::createGroup(const Session &session, const QString &name,
                                 const QStringList &participants, ThenValue done)
{
    QJsonObject body{{u"name"_s, name}};
    if (!participants.isEmpty())
        body.insert(u"participants"_s, arrayOf(participants));
    performForData(session, {"POST", "/groups", body}, std::move(done));
}

void WasenderClient::groupMetadata(const Session &session, const QByteArray &jid, ThenValue done)
{
    performForData(session, {"GET", groupPath(jid, "/metadata"), {}}, std::move(done));
}

void WasenderClient::groupParticipants(const Session &session, const QByteArray &jid,
                                       ThenValue done)
{
    performForData(session, {"GET", groupPath(jid, "/participants"), {}}, std::move(done));
}

void WasenderClient::changeParticipants(const Session &session, const QByteArray &jid,
                                        const QString &action, const QStringList &participants,
                                        ThenValue done)
{
    QJsonObject body{{u"participants"_s, arrayOf(participants)}};
    if (action == "add"_L1 || action == "remove"_L1)
        return performForData(
            session,
            {"POST",
             groupPath(jid, action == "add"_L1 ? "/participants/add" : "/participants/remove"),
             body},
            std::move(done));
    body.insert(u"action"_s, action);
    performForData(session, {"PUT", groupPath(jid, "/participants/update"), body}, std::move(done));
}

void WasenderClient::updateGroup(const Session &session, const QByteArray &jid,
                                 const QJsonObject &settings, ThenValue done)
{
    performForData(session, {"PUT", groupPath(jid, "/settings"), settings}, std::move(done));
}

void WasenderClient::groupPicture(const Session &session, const QByteArray &jid, Then<QString> done)
{
    performForData(session, {"GET", groupPath(jid, "/picture"), {}},
                   pick("imgUrl"_L1, std::move(done)));
}

void WasenderClient::groupInviteLink(const Session &session, const QByteArray &jid,
                                     Then<QString> done)
{
    performForData(session, {"GET", groupPath(jid, "/invite-link"), {}},
                   pick("inviteLink"_L1, std::move(done)));
}

void WasenderClient::groupInvite(const Session &session, const QString &code, ThenValue done)
{
    performForData(session, {"GET", "/groups/invite/" + encoded(code.toUtf8()), {}},
                   std::move(done));
}

void WasenderClient::acceptGroupInvite(const Session &session, const QString &code, ThenValue done)
{
    performForData(session, {"POST", "/groups/invite/accept", QJsonObject{{u"code"_s, code}}},
                   std::move(done));
}

void WasenderClient::leaveGroup(const Session &session, const QByteArray &jid, ThenValue done)
{
    performForData(session, {"POST", groupPath(jid, "/leave"), QJsonObject()}, std::move(done));
}

// --- Sessions

void WasenderClient::status(const Session &session, Then<SessionReport> done)
{
    perform(session, {"GET", "/status", {}}, intoReport(std::move(done)));
}

void WasenderClient::checkAccount(const Session &session, ThenValue done)
{
    performForData(session, {"GET", "/auth-check", {}, Token::Account}, std::move(done));
}

void WasenderClient::sessions(const Session &session, ThenValue done)
{
    performForData(session, {"GET", "/whatsapp-sessions", {}, Token::Account}, std::move(done));
}

void WasenderClient::createSession(const Session &session, const QJsonObject &settings,
                                   ThenValue done)
{
    performForData(session, {"POST", "/whatsapp-sessions", settings, Token::Account},
                   std::move(done));
}

void WasenderClient::readSession(const Session &session, ThenValue done)
{
    performOnSession(session, "GET", {}, {}, intoData(std::move(done)));
}

void WasenderClient::updateSession(const Session &session, const QJsonObject &settings,
                                   ThenValue done)
{
    performOnSession(session, "PUT", {}, settings, intoData(std::move(done)));
}

void WasenderClient::deleteSession(const Session &session, ThenValue done)
{
    performOnSession(session, "DELETE", {}, {}, intoData(std::move(done)));
}

void WasenderClient::connectSession(const Session &session, const QString &linkMethod,
                                    Then<SessionReport> done)
{
    performOnSession(session, "POST", "/connect", QJsonObject{{u"linkMethod"_s, linkMethod}},
                     intoReport(std::move(done)));
}

void WasenderClient::qrCode(const Session &session, Then<SessionReport> done)
{
    performOnSession(session, "GET", "/qrcode", {}, intoReport(std::move(done)));
}

void WasenderClient::passkey(const Session &session, Then<SessionReport> done)
{
    performOnSession(session, "GET", "/passkey-token", {}, intoReport(std::move(done)));
}

void WasenderClient::disconnectSession(const Session &session, Then<SessionReport> done)
{
    performOnSession(session, "POST", "/disconnect", QJsonObject(), intoReport(std::move(done)));
}

void WasenderClient::restartSession(const Session &session, ThenValue done)
{
    performOnSession(session, "POST", "/restart", QJsonObject(), intoData(std::move(done)));
}

void WasenderClient::regenerateKey(const Session &session, Then<QString> done)
{
    performOnSession(session, "POST", "/regenerate-key", QJsonObject(),
                     [done = std::move(done)](const Result<QJsonObject> &answer) {
                         if (!answer)
                             return done(tl::unexpected<Error>(answer.error()));
                         done(answer->value("api_key"_L1).toString());
                     });
}

void WasenderClient::messageLogs(const Session &session, int page, int perPage,
                                 const QString &status, ThenValue done)
{
    QByteArray query = "/message-logs?page=" + QByteArray::number(page) +
                       "&per_page=" + QByteArray::number(perPage);
    if (!status.isEmpty())
        query += "&status=" + encoded(status.toUtf8());
    performOnSession(session, "GET", query, {}, intoData(std::move(done)));
}

void WasenderClient::sessionLogs(const Session &session, int page, int perPage, ThenValue done)
{
    performOnSession(session, "GET",
                     "/session-logs?page=" + QByteArray::number(page) +
                         "&per_page=" + QByteArray::number(perPage),
                     {}, intoData(std::move(done)));
}

} // namespace flotilla
