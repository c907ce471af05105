// Sessions: settings, pairing, keys and logs.

#include "core/gateway/simulator/simulatorroutes.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessionsMax = 2'000;

HttpResponse createSession(SimulatorWorld &world, SimulatorCall &call)
{
    if (world.sessions.size() >= kSessionsMax)
        return answer::refusal(403, u"You have reached the number of sessions of your plan."_s);
    SimulatedSession session;
    if (const Result<> applied = session.apply(call.body, true); !applied)
        return answer::refusal(422, applied.error().message, applied.error().field);
    return answer::data(world.addSession(std::move(session)).toJson(), 201);
}

HttpResponse update(SimulatorWorld &world, SimulatorCall &call)
{
    if (const Result<> applied = call.session->apply(call.body, false); !applied)
        return answer::refusal(422, applied.error().message, applied.error().field);
    call.session->updatedAt = world.now();
    return answer::data(call.session->toJson());
}

HttpResponse connectSession(SimulatorWorld &world, SimulatorCall &call)
{
    SimulatedSession &session = *call.session;
    if (session.plan == SimulatorPlan::Expired)
        return answer::error(
            403, u"You need to have an active subscription to connect a WhatsApp session."_s);
    if (session.isConnected())
        return answer::data(QJsonObject{{u"status"_s, u"CONNECTED"_s},
                                        {u"message"_s, u"Session is already connected."_s}});
    const bool byPasskey = call.body.value("linkMethod"_L1).toString() == "passkey"_L1;
    world.startPairing(session, byPasskey);
    if (byPasskey) {
        const QJsonObject passkey{
            {u"token"_s, session.passkeyToken},
            {u"expires_at"_s, isoTime(world.now() + std::chrono::minutes(5))}};
        return answer::data(QJsonObject{{u"status"_s, u"NEED_PASSKEY"_s}, {u"passkey"_s, passkey}});
    }
    return answer::data(QJsonObject{{u"status"_s, u"NEED_SCAN"_s}, {u"qrCode"_s, session.qrCode}});
}

HttpResponse restart(SimulatorWorld &world, SimulatorCall &call)
{
    SimulatedSession &session = *call.session;
    if (!session.isConnected())
        return answer::error(400, u"WhatsApp session is not connected. Cannot restart."_s);
    world.log(session, u"session_restarted"_s);
    world.setStatus(session, u"connecting"_s);
    world.answerLater(std::chrono::seconds(2), [&world, id = session.id] {
        if (SimulatedSession *back = world.sessionById(id); back && back->status == "connecting"_L1)
            world.setStatus(*back, u"connected"_s);
    });
    return answer::whole({{u"message"_s, u"WhatsApp session restarted successfully."_s}});
}

// Laravel's paginator over `rows`, which are newest first.
HttpResponse paged(const SimulatorCall &call, const QJsonArray &rows)
{
    const int asked = call.request.queryItem(u"per_page"_s).toInt();
    const int perPage = asked > 0 ? std::min(asked, 100) : 10;
    const int page = std::max(1, call.request.queryItem(u"page"_s).toInt());
    const int total = static_cast<int>(rows.size());
    const int lastPage = std::max(1, (total + perPage - 1) / perPage);
    QJsonArray part;
    const int first = (page - 1) * perPage;
    for (int i = first; i < total && part.size() < perPage; ++i)
        part.append(rows.at(i));
    const QString path = call.ownAddress() + QString::fromUtf8(call.request.path);
    const auto address = [&](int number) -> QJsonValue {
        if (number < 1 || number > lastPage)
            return {};
        return QString(path + u"?page="_s + QString::number(number));
    };
    return answer::data(
        QJsonObject{{u"current_page"_s, page},
                    {u"data"_s, part},
                    {u"first_page_url"_s, address(1)},
                    {u"from"_s, part.isEmpty() ? QJsonValue() : QJsonValue(first + 1)},
                    {u"last_page"_s, lastPage},
                    {u"last_page_url"_s, address(lastPage)},
                    {u"next_page_url"_s, address(page + 1)},
                    {u"path"_s, path},
                    {u"per_page"_s, perPage},
                    {u"prev_page_url"_s, address(page - 1)},
                    {u"to"_s, part.isEmpty() ? QJsonValue()
                                             : QJsonValue(first + static_cast<int>(part.size()))},
                    {u"total"_s, total}});
}

HttpResponse messageLogs(const SimulatorCall &call)
{
    const QString status = call.request.queryItem(u"status"_s);
    QJsonArray rows;
    const auto &messages = call.session->messages;
    for (auto it = messages.rbegin(); call.session->logMessages && it != messages.rend(); ++it) {
        const QJsonObject row = it->second.logRow(call.session->id);
        if (status.isEmpty() || row.value("status"_L1).toString() == status)
            rows.append(row);
    }
    return paged(call, rows);
}

void addPairingRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.account("POST", "/whatsapp-sessions/{id}/connect",
                   [&world](SimulatorCall &call) { return connectSession(world, call); });
    routes.account("GET", "/whatsapp-sessions/{id}/qrcode", [](SimulatorCall &call) {
        if (call.session->qrCode.isEmpty())
            return answer::error(400, u"No QR code: connect the session first."_s);
        return answer::data(QJsonObject{{u"qrCode"_s, call.session->qrCode}});
    });
    routes.account("GET", "/whatsapp-sessions/{id}/passkey-token", [&world](SimulatorCall &call) {
        if (call.session->passkeyToken.isEmpty())
            return answer::error(400, u"No passkey: connect the session by passkey first."_s);
        return answer::data(
            QJsonObject{{u"token"_s, call.session->passkeyToken},
                        {u"expires_at"_s, isoTime(world.now() + std::chrono::minutes(5))}});
    });
    routes.account("POST", "/whatsapp-sessions/{id}/disconnect", [&world](SimulatorCall &call) {
        call.session->qrCode.clear();
        world.setStatus(*call.session, u"disconnected"_s);
        return answer::data(QJsonObject{{u"status"_s, u"disconnected"_s},
                                        {u"message"_s, u"Session disconnected."_s}});
    });
    routes.account("POST", "/whatsapp-sessions/{id}/restart",
                   [&world](SimulatorCall &call) { return restart(world, call); });
}

} // namespace

void addSessionRoutes(SimulatorRoutes &routes)
{
    SimulatorWorld &world = routes.world();
    routes.session("GET", "/status", [](SimulatorCall &call) {
        return HttpResponse::json({{u"status"_s, call.session->status}});
    });
    routes.account("GET", "/auth-check", [](SimulatorCall &) {
        return answer::data(QJsonObject{{u"authenticated"_s, true}});
    });
    routes.account("GET", "/whatsapp-sessions", [&world](SimulatorCall &) {
        QJsonArray all;
        for (const auto &[id, session] : world.sessions)
            all.append(session.toJson());
        return answer::data(all);
    });
    routes.account("POST", "/whatsapp-sessions",
                   [&world](SimulatorCall &call) { return createSession(world, call); });
    routes.account("GET", "/whatsapp-sessions/{id}",
                   [](SimulatorCall &call) { return answer::data(call.session->toJson()); });
    routes.account("PUT", "/whatsapp-sessions/{id}",
                   [&world](SimulatorCall &call) { return update(world, call); });
    routes.account("DELETE", "/whatsapp-sessions/{id}", [&world](SimulatorCall &call) {
        world.removeSession(call.session->id);
        return HttpResponse{204, {}, {}};
    });
    addPairingRoutes(routes);
    routes.account("POST", "/whatsapp-sessions/{id}/regenerate-key", [&world](SimulatorCall &call) {
        call.session->apiKey = world.dice().hex(32);
        return answer::whole({{u"api_key"_s, QString::fromLatin1(call.session->apiKey)}});
    });
    routes.account("GET", "/whatsapp-sessions/{id}/message-logs",
                   [](SimulatorCall &call) { return messageLogs(call); });
    routes.account("GET", "/whatsapp-sessions/{id}/session-logs",
                   [](SimulatorCall &call) { return paged(call, call.session->logs); });
}

} // namespace flotilla
