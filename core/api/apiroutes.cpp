#include "core/api/apiroutes.h"

#include "core/access/signinthrottle.h"
#include "core/access/signinwatch.h"
#include "core/api/auditing.h"
#include "core/api/eventfeed.h"
#include "core/api/form.h"
#include "core/api/openapi.h"
#include "core/api/sandbox.h"
#include "core/base/log.h"
#include "core/http/problem.h"
#include "core/http/websocket.h"
#include "core/store/sessionstore.h"

#include <variant>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Calls that wait for the loop of the documents at once.
constexpr int kBesideMax = 64;
constexpr qint64 kBesideBytesMax = 32 * 1024 * 1024; // of their bodies

auto stopping()
{
    return fail(ErrorCode::Unavailable, u"The engine is stopping; try again in a moment."_s);
}

// Not NotFound: the id is right, but there is nothing to show now.
auto noCode(const Session &session)
{
    return fail(ErrorCode::Conflict,
                u"The session has no pairing code now; connect it first (it is '%1')."_s.arg(
                    wordOf(session.state)));
}

QJsonObject toJson(const SessionReport &report, const Session &session)
{
    QJsonObject json{{u"session"_s, session.id.text()},
                     {u"state"_s, wordOf(report.state.value_or(session.state))},
                     {u"detail"_s, report.detail}};
    const auto insert = [&json](QLatin1StringView name, const QString &value) {
        json.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    };
    insert("qr_code"_L1, report.qrCode);
    insert("passkey_token"_L1, report.passkeyToken);
    json.insert("passkey_expires_at"_L1, timeText(report.passkeyExpiresAt));
    return json;
}

// What a handler made of a call: the answer, or what is still to be done for it.
using Made = std::variant<HttpResponse, Work, std::shared_ptr<SandboxWork>>;

} // namespace

class ApiRoutes::Private : public std::enable_shared_from_this<Private>
{
public:
    explicit Private(Parts given)
        : parts(std::move(given))
        , access({parts.writer, parts.readers, parts.clock, parts.loop})
        , throttle(parts.clock)
        , watch({parts.writer, parts.clock, parts.loop})
        , hasher({parts.passwords ? *parts.passwords : parts.loop, parts.loop, parts.random,
                  parts.passwordCost})
        , tools{parts.gateways, parts.random,  parts.flows,   throttle,
                watch,          parts.readers, parts.metrics, parts.ready}
        , sandbox({parts.clock, parts.loop,
                   [this]() -> Connection & { return parts.readers.reader(); }, parts.runScript})
        , events(std::make_shared<EventFeed>(EventFeed::Parts{
              parts.readers, parts.loop, [this](const HttpRequest &request) -> Result<Caller> {
                  auto caller = access.callerOf(request);
                  if (!caller)
                      return caller;
                  const auto allowed = Access::check(*caller, Permission::EventsRead);
                  return allowed ? caller : tl::unexpected<Error>(allowed.error());
              }}))
    {}

    void run(const ApiRoute &route, const HttpRequest &request, const RouteMatch &match,
             const Respond &respond);
    void runWrite(Work work, const Audited &audited, const Respond &respond);
    [[nodiscard]] ApiResult<Made> make(const ApiRoute &route, const Call &call, Connection &db);
    void finish(ApiResult<Made> made, const Audited &audited, const Respond &respond);
    void runBeside(const ApiRoute &route, const Call &call, const Respond &respond);
    void runPassword(const PasswordWork &work, const Audited &audited, const Respond &respond);
    void hashPassword(const PasswordWork &work, const Audited &audited, bool fits,
                      const Respond &respond);
    void endPassword(const PasswordWork &work, const Audited &audited, bool fits,
                     const QByteArray &text, const Respond &respond);
    void runGateway(const GatewayWork &work, const Audited &audited, const Respond &respond);
    void keepReport(const GatewayWork &work, const Audited &audited, const SessionReport &report,
                    const Respond &respond);
    void keepFailure(const Audited &audited, const Error &error, const Respond &respond);
    void tell(const Hints &hints) const;
    void health(const HttpRequest &request, const Respond &respond);
    void readiness(const HttpRequest &request, const Respond &respond);
    void metrics(const HttpRequest &request, const Respond &respond);
    [[nodiscard]] Result<> mayLook(const HttpRequest &request);
    [[nodiscard]] std::optional<SelfCheckReport> selfCheck() const
    {
        return parts.selfCheck ? parts.selfCheck() : std::nullopt;
    }

    Parts parts;
    Access access;
    SignInThrottle throttle;
    SignInWatch watch;
    PasswordHasher hasher;
    Tools tools;
    Sandbox sandbox;
    std::shared_ptr<EventFeed> events; // streams on their way hold it weakly
    int besideWaiting = 0;
    qint64 besideBytes = 0;
    bool isStopping = false;
};

void ApiRoutes::Private::run(const ApiRoute &route, const HttpRequest &request,
                             const RouteMatch &match, const Respond &respond)
{
    if (isStopping)
        return respond(problemResponse(stopping().value()));
    Caller caller;
    if (route.permission != Permission::Anyone) {
        const auto known = access.callerOf(request);
        if (!known)
            return respond(problemResponse(known.error()));
        caller = *known;
        if (const auto allowed = Access::check(caller, route.permission); !allowed)
            return respond(problemResponse(allowed.error()));
    }
    const Call call{request, match, caller, parts.clock.now(), tools};
    Connection &db = parts.readers.reader();
    if (route.canStream && wantsWebSocket(request))
        return respond(events->open(call));
    if (route.isBeside)
        return runBeside(route, call, respond);
    if (route.password != nullptr) {
        auto work = route.password(call, db, tools);
        db.clearError();
        if (!work)
            return respond(problemResponse(work.error()));
        return runPassword(*work, auditedOf(route, call), respond);
    }
    if (route.gateway != nullptr) {
        auto work = route.gateway(call, db);
        if (!work)
            return respond(problemResponse(work.error()));
        return runGateway(*work, auditedOf(route, call), respond);
    }
    finish(make(route, call, db), auditedOf(route, call), respond);
}

// On the loop of the connection: the API's, or that of the documents.
ApiResult<Made> ApiRoutes::Private::make(const ApiRoute &route, const Call &call, Connection &db)
{
    if (route.read != nullptr) {
        auto answer = route.read(call, db);
        // A reader whose statement failed must not answer as if there were no rows.
        if (const auto error = db.error()) {
            db.clearError();
            qCWarning(logApi) << "reading failed:" << error->message << error->detail;
            return tl::unexpected<ApiFailure>(*error);
        }
        if (!answer)
            return tl::unexpected(answer.error());
        return Made(std::move(*answer));
    }
    const auto made = [&db](auto work) -> ApiResult<Made> {
        db.clearError();
        if (!work)
            return tl::unexpected(work.error());
        return Made(std::move(*work));
    };
    return route.write != nullptr ? made(route.write(call, db, tools))
                                  : made(route.sandbox(call, db, tools));
}

void ApiRoutes::Private::finish(ApiResult<Made> made, const Audited &audited,
                                const Respond &respond)
{
    if (!made)
        return respond(problemResponse(made.error()));
    if (const auto *answer = std::get_if<HttpResponse>(&*made))
        return respond(*answer);
    if (auto *work = std::get_if<Work>(&*made))
        return runWrite(std::move(*work), audited, respond);
    if (!sandbox.run(std::get<std::shared_ptr<SandboxWork>>(*made), respond))
        respond(HttpResponse::tryLater(1));
}

// The only way of the API to the writer, so that nothing is written without its line in the audit
// log.
void ApiRoutes::Private::runWrite(Work work, const Audited &audited, const Respond &respond)
{
    const bool taken = parts.writer.ask<Answer>(
        Writer::Priority::Housekeeping, withAudit(std::move(work.command), audited), parts.loop,
        [weak = weak_from_this(), respond](Result<Answer> answer) {
            if (!answer)
                return respond(problemResponse(answer.error()));
            if (const auto self = weak.lock())
                self->tell(answer->hints);
            respond(answer->response);
        },
        work.bytes);
    if (!taken)
        respond(HttpResponse::tryLater(1));
}

// One after the other, also those that are quick: what is asked for later is written later.
void ApiRoutes::Private::runBeside(const ApiRoute &route, const Call &call, const Respond &respond)
{
    const qint64 bytes = call.request.body.size();
    if (besideWaiting >= kBesideMax || besideBytes + bytes > kBesideBytesMax)
        return respond(HttpResponse::tryLater(1));
    ++besideWaiting;
    besideBytes += bytes;
    Loop &elsewhere = parts.documents ? *parts.documents : parts.loop;
    elsewhere.post([weak = weak_from_this(), &loop = parts.loop, route, call, bytes,
                    audited = auditedOf(route, call), respond] {
        const auto held = weak.lock(); // the call looks at its tools
        if (!held)
            return loop.post([respond] { respond(problemResponse(stopping().value())); });
        loop.post([weak, made = held->make(route, call, held->parts.readers.reader()), bytes,
                   audited, respond] {
            const auto self = weak.lock();
            if (!self)
                return respond(problemResponse(stopping().value()));
            --self->besideWaiting;
            self->besideBytes -= bytes;
            self->finish(made, audited, respond);
        });
    });
}

void ApiRoutes::Private::runPassword(const PasswordWork &work, const Audited &audited,
                                     const Respond &respond)
{
    if (work.password.isEmpty())
        return hashPassword(work, audited, true, respond);
    const bool taken = hasher.verify(work.password, work.against,
                                     [weak = weak_from_this(), work, audited, respond](bool fits) {
                                         const auto self = weak.lock();
                                         if (!self)
                                             return respond(problemResponse(stopping().value()));
                                         self->hashPassword(work, audited, fits, respond);
                                     });
    if (!taken)
        respond(HttpResponse::tryLater(1));
}

void ApiRoutes::Private::hashPassword(const PasswordWork &work, const Audited &audited, bool fits,
                                      const Respond &respond)
{
    if (!fits || work.newPassword.isEmpty())
        return endPassword(work, audited, fits, {}, respond);
    const bool taken = hasher.hash(work.newPassword, [weak = weak_from_this(), work, audited,
                                                      respond](const QByteArray &text) {
        const auto self = weak.lock();
        if (!self)
            return respond(problemResponse(stopping().value()));
        if (text.isEmpty()) // no memory for it now
            return respond(HttpResponse::tryLater(1));
        self->endPassword(work, audited, true, text, respond);
    });
    if (!taken)
        respond(HttpResponse::tryLater(1));
}

void ApiRoutes::Private::endPassword(const PasswordWork &work, const Audited &audited, bool fits,
                                     const QByteArray &text, const Respond &respond)
{
    auto change = work.then(fits, text);
    if (!change)
        return respond(problemResponse(change.error()));
    runWrite(std::move(*change), audited, respond);
}

void ApiRoutes::Private::tell(const Hints &hints) const
{
    if (hints.flows.isValid())
        parts.flows.forget(hints.flows);
    if (hints.session.isValid() && parts.sessionChanged)
        parts.sessionChanged(hints.session);
    if (hints.mailboxes.isValid() && parts.mailboxChanged)
        parts.mailboxChanged(hints.mailboxes);
    if (hints.outbox.isValid() && parts.outboxChanged)
        parts.outboxChanged(hints.outbox);
}

void ApiRoutes::Private::runGateway(const GatewayWork &work, const Audited &audited,
                                    const Respond &respond)
{
    Gateway *gateway = parts.gateways.find(work.session.gateway);
    if (gateway == nullptr)
        return respond(
            problemResponse(Error{ErrorCode::Conflict,
                                  u"This engine has no gateway '%1'."_s.arg(work.session.gateway),
                                  {},
                                  {}}));
    parts.net.post([weak = weak_from_this(), gateway, work, audited, respond] {
        const auto self = weak.lock();
        if (!self)
            return respond(problemResponse(stopping().value()));
        Loop &loop = self->parts.loop;
        work.ask(*gateway, work.session,
                 [weak, &loop, work, audited, respond](const Result<SessionReport> &report) {
                     loop.post([weak, work, audited, respond, report] {
                         const auto alive = weak.lock();
                         if (!alive)
                             return respond(problemResponse(stopping().value()));
                         if (!report)
                             return alive->keepFailure(audited, report.error(), respond);
                         alive->keepReport(work, audited, *report, respond);
                     });
                 });
    });
}

void ApiRoutes::Private::keepReport(const GatewayWork &work, const Audited &audited,
                                    const SessionReport &report, const Respond &respond)
{
    const bool hasCode = !report.qrCode.isEmpty() || !report.passkeyToken.isEmpty();
    if (work.codeWanted)
        return respond(hasCode ? HttpResponse::json(toJson(report, work.session))
                               : problemResponse(noCode(work.session).value()));
    runWrite(Work{[work, caller = audited.caller, report](WriteTx &tx) -> Result<Answer> {
                 if (report.state) {
                     auto set = SessionStore::setState(tx, caller, work.session.id, *report.state,
                                                       report.detail);
                     if (!set)
                         return tl::unexpected<Error>(set.error());
                 }
                 Answer answer{HttpResponse::json(toJson(report, work.session)), {}, {}};
                 answer.hints.session = work.session.id;
                 answer.hints.outbox = work.session.id;
                 return answer;
             }},
             audited, respond);
}

// A question that failed may have had its effect at the gateway: the log has it too.
void ApiRoutes::Private::keepFailure(const Audited &audited, const Error &error,
                                     const Respond &respond)
{
    Audited failed = audited;
    failed.entry.outcome = codeWord(error.code);
    const HttpResponse response = problemResponse(error);
    if (!failed.writes)
        return respond(response);
    runWrite(Work{[response](WriteTx &) -> Result<Answer> {
                 return Answer{response, {}, {}};
             }},
             failed, respond);
}

Result<> ApiRoutes::Private::mayLook(const HttpRequest &request)
{
    if (Access::isLoopback(request))
        return {};
    if (auto caller = access.callerOf(request); !caller)
        return tl::unexpected<Error>(caller.error());
    return {};
}

void ApiRoutes::Private::health(const HttpRequest &request, const Respond &respond)
{
    if (auto allowed = mayLook(request); !allowed)
        return respond(problemResponse(allowed.error()));
    respond(HttpResponse::json({{u"status"_s, u"ok"_s}}));
}

void ApiRoutes::Private::readiness(const HttpRequest &request, const Respond &respond)
{
    if (auto allowed = mayLook(request); !allowed)
        return respond(problemResponse(allowed.error()));
    if (isStopping)
        return respond(problemResponse(stopping().value()));
    const Result<> ready = parts.ready ? parts.ready() : Result<>();
    if (!ready)
        return respond(
            problemResponse(Error{ErrorCode::Unavailable, u"Not ready: "_s + ready.error().message,
                                  ready.error().field, ready.error().detail}));
    QJsonObject json{{u"status"_s, u"ready"_s}};
    // An alarm for people: a wrong count stops no work.
    if (const auto report = selfCheck())
        json.insert(u"self_check"_s, QJsonObject{{u"at"_s, timeText(report->at)},
                                                 {u"mismatches"_s, report->mismatches}});
    respond(HttpResponse::json(json));
}

void ApiRoutes::Private::metrics(const HttpRequest &request, const Respond &respond)
{
    if (auto allowed = mayLook(request); !allowed)
        return respond(problemResponse(allowed.error()));
    Connection &db = parts.readers.reader();
    MetricsSnapshot snapshot;
    snapshot.now = parts.clock.now();
    snapshot.counts = CountStore::read(db);
    if (const auto error = db.error()) {
        db.clearError();
        return respond(problemResponse(*error));
    }
    snapshot.selfCheck = selfCheck();
    snapshot.waitingCommands = parts.waitingCommands ? parts.waitingCommands() : 0;
    snapshot.diskFreeBytes = parts.diskFreeBytes ? parts.diskFreeBytes() : 0;
    HttpResponse response = HttpResponse::text(parts.metrics.text(snapshot));
    response.headers = {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}};
    respond(response);
}

ApiRoutes::ApiRoutes(Router &router, Parts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
    const std::weak_ptr<Private> weak = d;
    Loop &loop = d->parts.loop;
    const auto addPlain = [&router, &loop,
                           weak](const QByteArray &pattern,
                                 void (Private::*answer)(const HttpRequest &, const Respond &)) {
        router.add(
            "GET", pattern,
            [weak, &loop, answer](const HttpRequest &request, const RouteMatch &, Respond respond) {
                loop.post([weak, answer, request, respond] {
                    if (const auto self = weak.lock())
                        ((*self).*answer)(request, respond);
                    else
                        respond(problemResponse(stopping().value()));
                });
            });
    };
    addPlain("/healthz", &Private::health);
    addPlain("/readyz", &Private::readiness);
    addPlain("/metrics", &Private::metrics);

    for (const ApiRoute &route : table()) {
        router.add(route.method, route.pattern,
                   [weak, &loop, route](const HttpRequest &request, const RouteMatch &match,
                                        Respond respond) {
                       loop.post([weak, route, request, match, respond] {
                           if (const auto self = weak.lock())
                               self->run(route, request, match, respond);
                           else
                               respond(problemResponse(stopping().value()));
                       });
                   });
    }
}

QList<ApiRoute> ApiRoutes::table()
{
    return sessionRoutes() + contactRoutes() + secretRoutes() + conversationRoutes() +
           messageRoutes() + flowRoutes() + flowLifeRoutes() + flowChoiceRoutes() +
           flowCheckRoutes() + flowSaveRoutes() + flowTestRoutes() + flowTemplateRoutes() +
           figureRoutes() + ledgerRoutes() + deadLetterRoutes() + deliveryRoutes() +
           operatorRoutes() + signInRoutes() + overviewRoutes() + documentRoutes() + eventRoutes();
}

ApiRoutes::~ApiRoutes() = default;

void ApiRoutes::stop()
{
    d->isStopping = true;
    d->events->stop();
    d->access.flush();
    d->watch.flush();
}

} // namespace flotilla
