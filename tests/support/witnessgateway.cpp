#include "tests/support/witnessgateway.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QByteArray jid(const QByteArray &chat)
{
    return chat + "@s.whatsapp.net";
}

GatewayAct answer(const QJsonObject &json, int status = 200)
{
    GatewayAct act;
    act.response = HttpResponse::json(json, status);
    return act;
}

GatewayAct problem(const QString &message, int status)
{
    return answer({{"success"_L1, false}, {"message"_L1, message}}, status);
}

struct FaultName
{
    const char *name;
    double GatewayFaults::*chance;
};
constexpr std::array kFaultNames{
    FaultName{"reset_before", &GatewayFaults::resetBefore},
    FaultName{"reset_after", &GatewayFaults::resetAfter},
    FaultName{"error_before", &GatewayFaults::errorBefore},
    FaultName{"error_after", &GatewayFaults::errorAfter},
    FaultName{"html_after", &GatewayFaults::htmlAfter},
    FaultName{"garbled_after", &GatewayFaults::garbledAfter},
    FaultName{"hang_before", &GatewayFaults::hangBefore},
    FaultName{"hang_after", &GatewayFaults::hangAfter},
    FaultName{"rate_limited", &GatewayFaults::rateLimited},
    FaultName{"rejected", &GatewayFaults::rejected},
    FaultName{"slow", &GatewayFaults::slow},
};

} // namespace

WitnessGateway::WitnessGateway(Random &random, std::function<Instant()> now,
                               std::function<void(HistoryEvent)> record)
    : m_random(random)
    , m_now(std::move(now))
    , m_record(std::move(record))
{}

void WitnessGateway::addSession(const GatewaySession &session)
{
    m_sessions[session.name] = session;
}

GatewaySession *WitnessGateway::session(const QByteArray &name)
{
    const auto found = m_sessions.find(name);
    return found == m_sessions.end() ? nullptr : &found->second;
}

GatewayAct WitnessGateway::act(const HttpRequest &request, qint64 leftAt)
{
    const QByteArray token = request.header("Authorization").mid(7);
    QByteArray path = QByteArray::fromPercentEncoding(request.path);
    if (path.startsWith("/api/"))
        path.remove(0, 4);
    if (path.startsWith("/whatsapp-sessions/"))
        return path.endsWith("/message-logs") ? logs(request) : problem(u"Not found"_s, 404);
    for (const auto &[name, session] : m_sessions) {
        if (session.apiKey != token)
            continue;
        if (request.method == "POST" && path == "/send-message")
            return send(session, request, leftAt);
        if (request.method == "GET" && path == "/status")
            return answer({{"status"_L1, session.connected ? u"connected"_s : u"disconnected"_s}});
        if (path.startsWith("/messages/") && path.endsWith("/info"))
            return info(session, path.split('/').at(2));
        if (path == "/send-presence-update")
            return answer({{"success"_L1, true}, {"data"_L1, QJsonObject()}});
        return problem(u"Not found"_s, 404);
    }
    return problem(u"Invalid API key"_s, 401);
}

QByteArray WitnessGateway::pickFault()
{
    double dice = m_random.unit();
    for (const FaultName &fault : kFaultNames) {
        dice -= m_faults.*fault.chance;
        if (dice < 0)
            return fault.name;
    }
    return {};
}

GatewayAct WitnessGateway::send(const GatewaySession &session, const HttpRequest &request,
                                qint64 leftAt)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    HistoryEvent event;
    event.actor = "gateway";
    event.op = "send";
    event.id = 'r' + QByteArray::number(++m_requests);
    event.workspace = session.workspace;
    event.session = session.name;
    event.chat = body.value("to"_L1).toString().toLatin1();
    event.chat.truncate(event.chat.indexOf('@') < 0 ? event.chat.size() : event.chat.indexOf('@'));
    if (event.chat.startsWith('+'))
        event.chat.remove(0, 1);
    event.text = body.value("text"_L1).toString().toUtf8();
    event.leftMs = leftAt;
    m_record(event);

    if (!session.connected) {
        ++m_counts["not_connected"];
        event.phase = HistoryEvent::Phase::Fail;
        m_record(event);
        return problem(
            u"Your Whatsapp Session is not connected please connect your session first."_s, 403);
    }
    const QByteArray fault = pickFault();
    if (fault.isEmpty())
        return take(session, event, true);
    ++m_counts[fault];
    return misbehave(session, fault, event);
}

GatewayAct WitnessGateway::misbehave(const GatewaySession &session, const QByteArray &what,
                                     HistoryEvent event)
{
    if (what == "slow") {
        GatewayAct act = take(session, event, true);
        act.delay = Millis(m_random.between(2'000, 9'000));
        return act;
    }
    if (what.endsWith("_after")) {
        GatewayAct act = take(session, event, false);
        if (what == "reset_after")
            act.reply = GatewayAct::Reply::Reset;
        else if (what == "hang_after")
            act.reply = GatewayAct::Reply::Hang;
        else if (what == "error_after")
            act.response = problem(u"Server Error"_s, 500).response;
        else if (what == "html_after")
            act.response = {502, {{"Content-Type", "text/html"}}, "<html>Bad Gateway</html>"};
        else
            act.response = {200, {{"Content-Type", "application/json"}}, "{\"success\":tr"};
        return act;
    }
    event.phase = HistoryEvent::Phase::Fail;
    m_record(event);
    GatewayAct act;
    if (what == "reset_before")
        act.reply = GatewayAct::Reply::Reset;
    else if (what == "hang_before")
        act.reply = GatewayAct::Reply::Hang;
    else if (what == "error_before")
        act = problem(u"Server Error"_s, 500);
    else if (what == "rate_limited")
        act = answer({{"message"_L1, u"You can only send 1 message every 5 seconds."_s},
                      {"retry_after"_L1, m_random.between(1, 20)}},
                     429);
    else
        act = answer({{"success"_L1, false},
                      {"message"_L1, u"Validation failed"_s},
                      {"errors"_L1, QJsonObject{{"to"_L1, QJsonArray{u"Invalid number"_s}}}}},
                     422);
    return act;
}

GatewayAct WitnessGateway::take(const GatewaySession &session, HistoryEvent event, bool told)
{
    const qint64 id = m_nextId++;
    m_kept[id] = {session.name, event.chat, event.text, "3EB0" + m_random.hex(8).toUpper(),
                  m_now()};
    event.phase = told ? HistoryEvent::Phase::Ok : HistoryEvent::Phase::Info;
    m_record(event);
    GatewayAct act = answer({{"success"_L1, true},
                             {"data"_L1, QJsonObject{{"msgId"_L1, id},
                                                     {"jid"_L1, text(jid(event.chat))},
                                                     {"status"_L1, u"in_progress"_s}}}});
    announce(session, id, act);
    return act;
}

// The echo of the message and its statuses.
void WitnessGateway::announce(const GatewaySession &session, qint64 id, GatewayAct &act)
{
    if (m_random.chance(m_faults.echoLost)) {
        ++m_counts["echo_lost"];
        return;
    }
    const Kept &kept = m_kept.at(id);
    const QJsonObject key{
        {"id"_L1, text(kept.keyId)}, {"fromMe"_L1, true}, {"remoteJid"_L1, text(jid(kept.chat))}};
    const QJsonObject message{{"key"_L1, key},
                              {"messageBody"_L1, text(kept.text)},
                              {"message"_L1, QJsonObject{{"conversation"_L1, text(kept.text)}}},
                              {"messageTimestamp"_L1, toMs(kept.at) / 1000}};
    Millis at(m_random.chance(m_faults.echoEarly) ? 0 : m_random.between(200, 1'500));
    const QByteArray echo = envelope("messages.upsert", QJsonObject{{"messages"_L1, message}});
    act.webhooks.push_back({session.name, echo, at, kept.chat, kept.text});
    std::vector<QByteArray> statuses;
    for (int status = 2; status <= 4; ++status)
        statuses.push_back(envelope(
            "messages.update",
            QJsonObject{{"key"_L1, key}, {"update"_L1, QJsonObject{{"status"_L1, status}}}}));
    for (const QByteArray &status : statuses) {
        at += Millis(m_random.between(50, 3'000));
        act.webhooks.push_back({session.name, status, at});
    }
    if (m_random.chance(m_faults.statusTwice)) {
        ++m_counts["status_twice"];
        for (auto status = statuses.rbegin(); status != statuses.rend(); ++status)
            act.webhooks.push_back({session.name, *status, at += Millis(100)});
    }
}

GatewayAct WitnessGateway::info(const GatewaySession &session, const QByteArray &id) const
{
    const auto found = m_kept.find(id.toLongLong());
    if (found == m_kept.end() || found->second.session != session.name)
        return problem(u"Message not found"_s, 404);
    const Kept &kept = found->second;
    const QJsonObject key{
        {"id"_L1, text(kept.keyId)}, {"fromMe"_L1, true}, {"remoteJid"_L1, text(jid(kept.chat))}};
    return answer(
        {{"success"_L1, true},
         {"data"_L1, QJsonObject{{"remoteJid"_L1, text(jid(kept.chat))},
                                 {"id"_L1, text(kept.keyId)},
                                 {"msgId"_L1, id.toLongLong()},
                                 {"key"_L1, key},
                                 {"message"_L1, QJsonObject{{"conversation"_L1, text(kept.text)}}},
                                 {"messageTimestamp"_L1, QString::number(toMs(kept.at) / 1000)},
                                 {"status"_L1, kept.status}}}});
}

GatewayAct WitnessGateway::logs(const HttpRequest &request) const
{
    const QList<QByteArray> parts = request.path.split('/');
    const QByteArray gatewayId = parts.at(parts.size() - 2);
    QJsonArray rows;
    for (auto it = m_kept.rbegin(); it != m_kept.rend() && rows.size() < 50; ++it) {
        const Kept &kept = it->second;
        if (m_sessions.at(kept.session).gatewayId != gatewayId)
            continue;
        const QByteArray content =
            QJsonDocument(QJsonObject{{"text"_L1, text(kept.text)}}).toJson(QJsonDocument::Compact);
        const QString at = QDateTime::fromMSecsSinceEpoch(toMs(kept.at), Qt::UTC)
                               .toString(u"yyyy-MM-dd HH:mm:ss"_s);
        rows.append(QJsonObject{{"id"_L1, QString::number(it->first)},
                                {"whatsapp_session_id"_L1, text(gatewayId)},
                                {"to"_L1, text(jid(kept.chat))},
                                {"content"_L1, text(content)},
                                {"status"_L1, u"sent"_s},
                                {"failed_reason"_L1, QJsonValue::Null},
                                {"created_at"_L1, at},
                                {"updated_at"_L1, at}});
    }
    return answer({{"success"_L1, true},
                   {"data"_L1, QJsonObject{{"current_page"_L1, 1},
                                           {"data"_L1, rows},
                                           {"last_page"_L1, 1},
                                           {"per_page"_L1, 50},
                                           {"total"_L1, rows.size()}}}});
}

QByteArray WitnessGateway::envelope(const QByteArray &event, const QJsonValue &data) const
{
    return envelopeAt(event, data, m_now());
}

QByteArray WitnessGateway::envelopeAt(const QByteArray &event, const QJsonValue &data, Instant at)
{
    return QJsonDocument(QJsonObject{{"event"_L1, text(event)},
                                     {"timestamp"_L1, toMs(at) / 1000},
                                     {"data"_L1, data}})
        .toJson(QJsonDocument::Compact);
}

std::vector<QByteArray> WitnessGateway::customerSays(const QByteArray &chat,
                                                     const QByteArray &messageId,
                                                     const QByteArray &said, int times) const
{
    constexpr std::array kNames{"messages.received", "messages-personal.received",
                                "messages.upsert"};
    std::vector<QByteArray> bodies;
    for (int i = 0; i < times; ++i)
        bodies.push_back(customerWebhook(kNames.at(static_cast<size_t>(i) % kNames.size()), chat,
                                         messageId, said, m_now()));
    return bodies;
}

QByteArray WitnessGateway::customerWebhook(const QByteArray &event, const QByteArray &chat,
                                           const QByteArray &messageId, const QByteArray &said,
                                           Instant at)
{
    const QJsonObject key{{"id"_L1, text(messageId)},
                          {"fromMe"_L1, false},
                          {"remoteJid"_L1, text(jid(chat))},
                          {"senderPn"_L1, text(jid(chat))},
                          {"cleanedSenderPn"_L1, text(chat)}};
    const QJsonObject message{{"key"_L1, key},
                              {"messageBody"_L1, text(said)},
                              {"message"_L1, QJsonObject{{"conversation"_L1, text(said)}}},
                              {"pushName"_L1, u"Customer"_s},
                              {"messageTimestamp"_L1, toMs(at) / 1000}};
    return envelopeAt(event, QJsonObject{{"messages"_L1, message}}, at);
}

QByteArray WitnessGateway::phoneTypes(const QByteArray &chat, const QByteArray &messageId,
                                      const QByteArray &said) const
{
    const QJsonObject key{
        {"id"_L1, text(messageId)}, {"fromMe"_L1, true}, {"remoteJid"_L1, text(jid(chat))}};
    const QJsonObject message{{"key"_L1, key},
                              {"messageBody"_L1, text(said)},
                              {"message"_L1, QJsonObject{{"conversation"_L1, text(said)}}},
                              {"messageTimestamp"_L1, toMs(m_now()) / 1000}};
    return envelope("messages.upsert", QJsonObject{{"messages"_L1, message}});
}

QByteArray WitnessGateway::statusWebhook(const QByteArray &status) const
{
    return envelope("session.status", QJsonObject{{"status"_L1, text(status)}});
}

} // namespace flotilla
