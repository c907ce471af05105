#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/audience/phone.h"
#include "core/store/requeststore.h"
#include "core/store/sessionstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPublicIdBytes = 16;
constexpr int kSecretBytes = 24;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kKeepSecretDefaultS = 3600;
constexpr qint64 kKeepSecretMaxS = 7 * 86'400;

QJsonValue timeOfDay(const std::optional<int> &minutes)
{
    if (!minutes)
        return {};
    return u"%1:%2"_s.arg(*minutes / 60, 2, 10, QChar(u'0')).arg(*minutes % 60, 2, 10, QChar(u'0'));
}

// Without secrets: those are shown once, when they are made.
QJsonObject withoutSecret(const Session &s)
{
    return {{u"id"_s, s.id.text()},
            {u"name"_s, s.name},
            {u"phone"_s, phoneForPeople(s.phone)},
            {u"gateway"_s, s.gateway},
            {u"base_url"_s, s.baseUrl},
            {u"gateway_session"_s, s.gatewaySession},
            {u"webhook_path"_s, u"/hooks/"_s + s.publicId},
            {u"state"_s, wordOf(s.state)},
            {u"state_at"_s, timeText(s.stateAt)},
            {u"state_detail"_s, s.stateDetail},
            {u"last_event_at"_s, timeText(s.lastEventAt)},
            {u"secret_before_until"_s, timeText(s.secretBeforeUntil)},
            {u"rate_count"_s, s.rateCount},
            {u"rate_per_ms"_s, static_cast<qint64>(s.ratePer.count())},
            {u"burst"_s, s.burst},
            {u"chat_rate_count"_s, s.pairRateCount},
            {u"chat_rate_per_ms"_s, static_cast<qint64>(s.pairRatePer.count())},
            {u"chat_burst"_s, s.pairBurst},
            {u"jitter"_s, s.jitter},
            {u"daily_cap"_s, s.dailyCap},
            {u"warm_up_from"_s, timeText(s.warmUpFrom)},
            {u"quiet_from"_s, timeOfDay(s.quietFromMin)},
            {u"quiet_to"_s, timeOfDay(s.quietToMin)},
            {u"debounce_ms"_s, static_cast<qint64>(s.debounce.count())},
            {u"run_ttl_ms"_s, static_cast<qint64>(s.runTtl.count())},
            {u"phone_pause_ms"_s, static_cast<qint64>(s.phonePause.count())},
            {u"created_at"_s, timeText(s.createdAt)}};
}

QJsonObject withSecret(const Session &session)
{
    QJsonObject json = withoutSecret(session);
    json.insert("webhook_secret"_L1, QString::fromUtf8(session.secret));
    return json;
}

template<class T, class U>
void assign(T &target, const std::optional<U> &given)
{
    if (given)
        target = static_cast<T>(*given);
}

void assign(Millis &target, const std::optional<qint64> &given)
{
    if (given)
        target = Millis(*given);
}

void readQuietHours(Form &form, Session &s)
{
    const bool none = form.isNull("quiet_from"_L1) && form.isNull("quiet_to"_L1);
    if (none) {
        s.quietFromMin.reset();
        s.quietToMin.reset();
        return;
    }
    if (const auto from = form.minuteOfDay("quiet_from"_L1))
        s.quietFromMin = *from;
    if (const auto to = form.minuteOfDay("quiet_to"_L1))
        s.quietToMin = *to;
    if (s.quietFromMin.has_value() != s.quietToMin.has_value() && !form.isWrong())
        form.wrong(s.quietFromMin ? "quiet_to"_L1 : "quiet_from"_L1, "required"_L1,
                   u"Quiet hours need 'quiet_from' and 'quiet_to'; give both, or null for both."_s);
    if (s.quietFromMin && s.quietFromMin == s.quietToMin)
        form.wrong("quiet_to"_L1, "out_of_range"_L1,
                   u"Quiet hours must end at another time than they begin."_s);
}

void readPacing(Form &form, Session &s)
{
    assign(s.rateCount, form.integer("rate_count"_L1, 1, 100'000));
    assign(s.ratePer, form.integer("rate_per_ms"_L1, 1, kDayMs));
    assign(s.burst, form.integer("burst"_L1, 1, 10'000));
    assign(s.pairRateCount, form.integer("chat_rate_count"_L1, 1, 100'000));
    assign(s.pairRatePer, form.integer("chat_rate_per_ms"_L1, 1, kDayMs));
    assign(s.pairBurst, form.integer("chat_burst"_L1, 1, 10'000));
    assign(s.jitter, form.boolean("jitter"_L1));
    assign(s.dailyCap, form.integer("daily_cap"_L1, 0, 10'000'000));
    if (form.isNull("warm_up_from"_L1))
        s.warmUpFrom.reset();
    else if (const auto from = form.instant("warm_up_from"_L1))
        s.warmUpFrom = *from;
    readQuietHours(form, s);
    assign(s.debounce, form.integer("debounce_ms"_L1, 0, 600'000));
    assign(s.runTtl, form.integer("run_ttl_ms"_L1, 60'000, 400 * kDayMs));
    assign(s.phonePause, form.integer("phone_pause_ms"_L1, 0, 400 * kDayMs));
}

void readSettings(Form &form, Session &s, Form::Need need)
{
    assign(s.name, form.text("name"_L1, {1, 200}, need));
    assign(s.phone, form.phone("phone"_L1));
    assign(s.baseUrl, form.webAddress("base_url"_L1, need));
    assign(s.gatewaySession, form.key("gateway_session"_L1, {0, 200}));
    assign(s.apiKey, form.key("api_key"_L1, {1, 1000}, need));
    assign(s.accountToken, form.key("account_token"_L1, {0, 1000}));
    readPacing(form, s);
}

ApiResult<HttpResponse> listSessions(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto sessions = SessionStore::list(db, call.caller, *page);
    if (!sessions)
        return tl::unexpected<Error>(sessions.error());
    return listAnswer(*sessions, page->limit, withoutSecret);
}

ApiResult<HttpResponse> showSession(const Call &call, Connection &db)
{
    const auto id = call.id<SessionId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto session = SessionStore::find(db, call.caller, *id);
    if (!session)
        return tl::unexpected<Error>(session.error());
    return HttpResponse::json(withoutSecret(*session));
}

Result<Answer> sessionAnswer(WriteTx &tx, const Caller &caller, SessionId id, int status,
                             QJsonObject (*view)(const Session &))
{
    const auto session = SessionStore::find(tx.db(), caller, id);
    if (!session)
        return tl::unexpected<Error>(session.error());
    Answer answer{HttpResponse::json(view(*session), status), {}};
    answer.hints.session = id;
    answer.hints.outbox = id;
    return answer;
}

ApiResult<Work> createSession(const Call &call, Connection &, const Tools &tools)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    Session session;
    readSettings(*form, session, Form::Required);
    if (const auto gateway = form->text("gateway"_L1, {1, 50}, Form::Required)) {
        session.gateway = *gateway;
        if (tools.gateways.find(*gateway) == nullptr)
            form->wrong("gateway"_L1, "not_allowed"_L1,
                        u"There is no gateway '%1'; use 'wasender'."_s.arg(*gateway));
    }
    const auto secret = form->key("webhook_secret"_L1, {16, 200});
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    session.publicId = QString::fromLatin1(tools.random.hex(kPublicIdBytes));
    session.secret = secret ? secret->toUtf8() : tools.random.hex(kSecretBytes);
    return Work{[caller = call.caller, session, key = *key](WriteTx &tx) -> Result<Answer> {
        const auto known = RequestStore::remembered(tx, caller, u"session"_s, key);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (*known)
            return sessionAnswer(tx, caller, SessionId(**known), 201, withSecret);
        const auto id = SessionStore::create(tx, caller, session);
        if (!id)
            return tl::unexpected<Error>(id.error());
        RequestStore::remember(tx, caller, u"session"_s, key, id->value);
        return sessionAnswer(tx, caller, *id, 201, withSecret);
    }};
}

ApiResult<Work> updateSession(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<SessionId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto before = SessionStore::find(db, call.caller, *id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    Session probe = *before;
    readSettings(*form, probe, Form::Optional);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    // Read again inside the command: two changes at once both stand.
    return Work{
        [caller = call.caller, id = *id, json = form->json()](WriteTx &tx) -> Result<Answer> {
            auto session = SessionStore::find(tx.db(), caller, id);
            if (!session)
                return tl::unexpected<Error>(session.error());
            Form again(json);
            readSettings(again, *session, Form::Optional);
            if (auto checked = again.finish(); !checked)
                return tl::unexpected<Error>(checked.error().error);
            if (auto updated = SessionStore::update(tx, caller, *session); !updated)
                return tl::unexpected<Error>(updated.error());
            return sessionAnswer(tx, caller, id, 200, withoutSecret);
        }};
}

ApiResult<Work> stopSession(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<SessionId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        if (auto set = SessionStore::setState(tx, caller, id, SessionState::Stopped,
                                              u"stopped through the API"_s);
            !set)
            return tl::unexpected<Error>(set.error());
        return sessionAnswer(tx, caller, id, 200, withoutSecret);
    }};
}

ApiResult<Work> rotateSecret(const Call &call, Connection &, const Tools &tools)
{
    const auto id = call.id<SessionId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofOptionalBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto given = form->key("webhook_secret"_L1, {16, 200});
    const auto keep = form->integer("keep_before_s"_L1, 0, kKeepSecretMaxS);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const QByteArray secret = given ? given->toUtf8() : tools.random.hex(kSecretBytes);
    const Millis kept = std::chrono::seconds(keep.value_or(kKeepSecretDefaultS));
    return Work{[caller = call.caller, id = *id, secret, kept](WriteTx &tx) -> Result<Answer> {
        const auto session = SessionStore::find(tx.db(), caller, id);
        if (!session)
            return tl::unexpected<Error>(session.error());
        if (session->secret == secret) // the same request again: keep the secret before
            return sessionAnswer(tx, caller, id, 200, withSecret);
        if (auto rotated = SessionStore::rotateSecret(tx, caller, id, secret, tx.now() + kept);
            !rotated)
            return tl::unexpected<Error>(rotated.error());
        return sessionAnswer(tx, caller, id, 200, withSecret);
    }};
}

ApiResult<GatewayWork>
askGateway(const Call &call, Connection &db,
           std::function<void(Gateway &, const Session &, Gateway::Then<SessionReport>)> ask)
{
    const auto id = call.id<SessionId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto session = SessionStore::find(db, call.caller, *id);
    if (!session)
        return tl::unexpected<Error>(session.error());
    return GatewayWork{*session, std::move(ask)};
}

ApiResult<GatewayWork> connectSession(const Call &call, Connection &db)
{
    return askGateway(call, db, [](Gateway &gateway, const Session &session, auto done) {
        gateway.connectSession(session, std::move(done));
    });
}

ApiResult<GatewayWork> disconnectSession(const Call &call, Connection &db)
{
    return askGateway(call, db, [](Gateway &gateway, const Session &session, auto done) {
        gateway.disconnectSession(session, std::move(done));
    });
}

ApiResult<GatewayWork> restartSession(const Call &call, Connection &db)
{
    return askGateway(call, db, [](Gateway &gateway, const Session &session, auto done) {
        gateway.restartSession(session, std::move(done));
    });
}

ApiResult<GatewayWork> showCode(const Call &call, Connection &db)
{
    auto work = askGateway(call, db, [](Gateway &gateway, const Session &session, auto done) {
        gateway.status(session, std::move(done));
    });
    if (work)
        work->codeWanted = true;
    return work;
}

} // namespace

QList<ApiRoute> sessionRoutes()
{
    return {
        {"GET", "/v1/sessions", Permission::SessionsRead, listSessions, nullptr, nullptr},
        {"POST", "/v1/sessions", Permission::SessionsWrite, nullptr, createSession, nullptr},
        {"GET", "/v1/sessions/{id}", Permission::SessionsRead, showSession, nullptr, nullptr},
        {"PATCH", "/v1/sessions/{id}", Permission::SessionsWrite, nullptr, updateSession, nullptr},
        {"DELETE", "/v1/sessions/{id}", Permission::SessionsWrite, nullptr, stopSession, nullptr},
        {"POST", "/v1/sessions/{id}/rotate-secret", Permission::SessionsWrite, nullptr,
         rotateSecret, nullptr},
        {"POST", "/v1/sessions/{id}/connect", Permission::SessionsOperate, nullptr, nullptr,
         connectSession},
        {"POST", "/v1/sessions/{id}/disconnect", Permission::SessionsOperate, nullptr, nullptr,
         disconnectSession},
        {"POST", "/v1/sessions/{id}/restart", Permission::SessionsOperate, nullptr, nullptr,
         restartSession},
        {"GET", "/v1/sessions/{id}/qr", Permission::SessionsOperate, nullptr, nullptr, showCode}};
}

QList<RouteDescription> describeSessionRoutes()
{
    return {
        {.route = "GET /v1/sessions",
         .summary = "All sessions, the oldest first",
         .query = "after limit",
         .answer = "200 [Session]",
         .errors = "400"},
        {.route = "POST /v1/sessions",
         .summary = "Make a session; shows its webhook secret once",
         .body = "NewSession",
         .answer = "201 SessionWithSecret",
         .errors = "400 409 413 415",
         .takesKey = true},
        {.route = "GET /v1/sessions/{id}",
         .summary = "One session",
         .answer = "200 Session",
         .errors = "404"},
        {.route = "PATCH /v1/sessions/{id}",
         .summary = "Change the given fields of a session",
         .body = "SessionChange",
         .answer = "200 Session",
         .errors = "400 404 413 415"},
        {.route = "DELETE /v1/sessions/{id}",
         .summary = "Stop a session: nothing is sent, its history stays",
         .answer = "200 Session",
         .errors = "404"},
        {.route = "POST /v1/sessions/{id}/rotate-secret",
         .summary = "A new webhook secret; the one before stays valid for a while",
         .body = "SecretRotation?",
         .answer = "200 SessionWithSecret",
         .errors = "400 404 413 415"},
        {.route = "POST /v1/sessions/{id}/connect",
         .summary = "Ask the gateway to connect the session",
         .answer = "200 SessionReport",
         .errors = "400 404 409 504"},
        {.route = "POST /v1/sessions/{id}/disconnect",
         .summary = "Ask the gateway to disconnect the session",
         .answer = "200 SessionReport",
         .errors = "400 404 409 504"},
        {.route = "POST /v1/sessions/{id}/restart",
         .summary = "Ask the gateway to restart the session",
         .answer = "200 SessionReport",
         .errors = "400 404 409 504"},
        {.route = "GET /v1/sessions/{id}/qr",
         .summary = "The code to scan while the session is pairing",
         .answer = "200 SessionReport",
         .errors = "400 404 409 504"},
    };
}

} // namespace flotilla
