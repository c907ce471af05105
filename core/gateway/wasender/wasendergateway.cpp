#include "core/gateway/wasender/wasendergateway.h"

#include "core/gateway/wasender/messagebody.h"
#include "core/gateway/wasender/sendbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentMax = 100;

// Reads a message object of an answer with the reader of the webhooks, so that both give the same
// content for the same message.
MessageContent contentOf(const QJsonObject &message)
{
    const QByteArray text = QJsonDocument(message).toJson(QJsonDocument::Compact);
    simdjson::dom::parser parser;
    wire::Json root;
    if (parser.parse(text.constData(), static_cast<size_t>(text.size())).get(root) !=
        simdjson::SUCCESS)
        return {};
    return wire::readMessageBody(root, {}).content;
}

RememberedSend readInfo(const QJsonValue &data)
{
    RememberedSend send;
    send.gatewayId = data["msgId"_L1].toVariant().toByteArray();
    send.whatsappId = data["key"_L1]["id"_L1].toString(data["id"_L1].toString()).toUtf8();
    const QString to = data["remoteJid"_L1].toString(data["key"_L1]["remoteJid"_L1].toString());
    send.to = ChatAddress::fromText(to.toUtf8()).key();
    send.echoHash = contentOf(data["message"_L1].toObject()).echoHash();
    const qint64 seconds = data["messageTimestamp"_L1].toVariant().toLongLong();
    if (seconds > 0)
        send.at = fromMs(seconds * 1000);
    const QJsonValue status = data["status"_L1];
    send.failed = status.isDouble() && status.toInt() == 0;
    if (send.failed)
        send.failure = u"The gateway reports an error for this message"_s;
    return send;
}

RememberedSend readLogRow(const QJsonValue &row)
{
    RememberedSend send;
    send.gatewayId = row["id"_L1].toVariant().toByteArray();
    send.to = ChatAddress::fromText(row["to"_L1].toString().toUtf8()).key();
    const QJsonValue content = row["content"_L1];
    const QJsonObject body = content.isObject()
                                 ? content.toObject()
                                 : QJsonDocument::fromJson(content.toString().toUtf8()).object();
    send.echoHash = wire::readSendBody(body).echoHash();
    QDateTime at = QDateTime::fromString(row["created_at"_L1].toString(), u"yyyy-MM-dd HH:mm:ss"_s);
    at.setTimeZone(QTimeZone::utc());
    if (at.isValid())
        send.at = fromMs(at.toMSecsSinceEpoch());
    send.failed = row["status"_L1].toString() == "failed"_L1;
    send.failure = row["failed_reason"_L1].toString();
    return send;
}

} // namespace

WasenderGateway::WasenderGateway(HttpTransport &transport, const Clock &clock)
    : m_client(transport, clock)
{}

const GatewayAbilities &WasenderGateway::abilities() const
{
    static constexpr GatewayAbilities kAbilities{
        .nativeButtons = false,
        .nativeLists = false,
        .callerMessageId = false, // nothing of ours travels with a message
        .echoes = true,
        .lookUpById = true,
        .listsRecent = true,
        // Rows of the log are kept only with log_messages, and appear late.
        .recentIsAuthoritative = false,
        .proves503NotSent = false,
        .textLimit = 4096,
    };
    return kAbilities;
}

void WasenderGateway::send(const Session &session, const OutboundMessage &message,
                           std::function<void(SendOutcome)> done)
{
    const Result<QJsonObject> body = wire::writeSendBody(message);
    if (!body) {
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Rejected;
        outcome.breakerCounts = false;
        outcome.error = body.error().message;
        return done(outcome);
    }
    if (message.typingMs <= 0 || !message.to.isPerson())
        return m_client.send(session, *body, std::move(done));
    m_client.updatePresence(
        session, message.to.key(), u"composing"_s, Millis(message.typingMs),
        [this, session, body = *body, done = std::move(done)](const Result<QJsonValue> &) {
            m_client.send(session, body, done);
        });
}

void WasenderGateway::messageInfo(const Session &session, const QByteArray &gatewayId,
                                  Then<RememberedSend> done)
{
    m_client.messageInfo(session, gatewayId,
                         [done = std::move(done)](const Result<QJsonValue> &data) {
                             if (!data)
                                 return done(tl::unexpected<Error>(data.error()));
                             done(readInfo(*data));
                         });
}

void WasenderGateway::recentSends(const Session &session, Then<QList<RememberedSend>> done)
{
    m_client.messageLogs(session, 1, kRecentMax, {},
                         [done = std::move(done)](const Result<QJsonValue> &data) {
                             if (!data)
                                 return done(tl::unexpected<Error>(data.error()));
                             QList<RememberedSend> sends;
                             for (const QJsonValue &row : (*data)["data"_L1].toArray())
                                 sends.append(readLogRow(row));
                             done(sends);
                         });
}

void WasenderGateway::status(const Session &session, Then<SessionReport> done)
{
    m_client.status(session, std::move(done));
}

void WasenderGateway::connectSession(const Session &session, Then<SessionReport> done)
{
    m_client.connectSession(
        session, u"qr"_s, [this, session, done = std::move(done)](Result<SessionReport> report) {
            if (!report || report->state != SessionState::Pairing || !report->qrCode.isEmpty() ||
                !report->passkeyToken.isEmpty())
                return done(std::move(report));
            m_client.qrCode(session, [report = *report, done](const Result<SessionReport> &code) {
                SessionReport whole = report;
                if (code)
                    whole.qrCode = code->qrCode;
                done(whole);
            });
        });
}

void WasenderGateway::disconnectSession(const Session &session, Then<SessionReport> done)
{
    m_client.disconnectSession(session, std::move(done));
}

void WasenderGateway::restartSession(const Session &session, Then<SessionReport> done)
{
    m_client.restartSession(session, [done = std::move(done)](const Result<QJsonValue> &data) {
        if (!data)
            return done(tl::unexpected<Error>(data.error()));
        SessionReport report; // the state comes by webhook when the restart is through
        report.detail = (*data)["message"_L1].toString();
        done(report);
    });
}

void WasenderGateway::phoneOfLid(const Session &session, const QByteArray &lid,
                                 Then<QByteArray> done)
{
    m_client.phoneOfLid(session, lid, [done = std::move(done)](const Result<QByteArray> &phone) {
        if (!phone)
            return done(phone);
        done(ChatAddress::fromText(*phone).phoneJid);
    });
}

void WasenderGateway::isOnWhatsApp(const Session &session, const QByteArray &phone, Then<bool> done)
{
    m_client.isOnWhatsApp(session, phone, std::move(done));
}

} // namespace flotilla
