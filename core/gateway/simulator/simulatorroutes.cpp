#include "core/gateway/simulator/simulatorroutes.h"

#include "core/base/secrettext.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QByteArray bearerOf(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization");
    return value.startsWith("Bearer ") ? value.mid(7).trimmed() : QByteArray();
}

bool hasJsonBody(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    return !request.body.isEmpty() && (type.isEmpty() || type.startsWith("application/json"));
}

// Every answer names a limit; calls without one of their own show the general one.
void addLimitHeaders(HttpResponse &response, Instant now, bool resetAsTime)
{
    if (!headerValue(response.headers, "X-RateLimit-Limit").isNull())
        return;
    RateVerdict general;
    general.limit = 256;
    general.remaining = 255;
    general.reset = std::chrono::minutes(1);
    response.headers += general.headers(now, resetAsTime);
}

} // namespace

QString SimulatorCall::ownAddress() const
{
    return u"http://"_s + QString::fromLatin1(request.header("Host"));
}

namespace answer {

HttpResponse data(const QJsonValue &data, int status)
{
    return HttpResponse::json({{u"success"_s, true}, {u"data"_s, data}}, status);
}

HttpResponse whole(QJsonObject object)
{
    object.insert(u"success"_s, true);
    return HttpResponse::json(object);
}

HttpResponse refusal(int status, const QString &message, const QString &field)
{
    QJsonObject object{{u"success"_s, false}, {u"message"_s, message}};
    if (!field.isEmpty()) {
        object.insert("message"_L1, u"Validation failed"_s);
        object.insert(u"errors"_s, QJsonObject{{field, QJsonArray{message}}});
    }
    return HttpResponse::json(object, status);
}

HttpResponse error(int status, const QString &text)
{
    return HttpResponse::json({{u"success"_s, false}, {u"error"_s, text}}, status);
}

HttpResponse limited(const RateVerdict &verdict, Instant now, bool resetAsTime)
{
    const qint64 seconds = (verdict.retryAfter.count() + 999) / 1000;
    HttpResponse response = HttpResponse::json(
        {{u"message"_s, verdict.message}, {u"retry_after"_s, std::max<qint64>(seconds, 1)}}, 429);
    response.headers += verdict.headers(now, resetAsTime);
    return response;
}

HttpResponse page(int status)
{
    const QByteArray number = QByteArray::number(status);
    return {status,
            {{"Content-Type", "text/html"}},
            "<html><head><title>" + number + "</title></head><body><h1>" + number +
                "</h1><hr>nginx</body></html>"};
}

HttpResponse none()
{
    return HttpResponse::hangUp();
}

} // namespace answer

SimulatorRoutes::SimulatorRoutes(Router &router, SimulatorWorld &world)
    : m_router(router)
    , m_world(world)
{}

HttpResponse SimulatorRoutes::prepare(SimulatorCall &call, bool byAccount) const
{
    const QByteArray token = bearerOf(call.request);
    if (byAccount) {
        if (!sameSecret(token, m_world.settings.accountToken))
            return answer::refusal(401, u"Unnotarized"_s);
        if (call.match.parameters.contains("id")) {
            call.session = m_world.sessionById(call.parameter("id").toLongLong());
            if (!call.session)
                return answer::refusal(404, u"WhatsApp session not found."_s);
        }
    } else {
        if (token.isEmpty())
            return answer::refusal(401, u"API key is required"_s);
        call.session = m_world.sessionByKey(token);
        if (!call.session)
            return answer::refusal(401, u"Invalid API key"_s);
    }
    if (hasJsonBody(call.request)) {
        const QJsonDocument json = QJsonDocument::fromJson(call.request.body);
        if (!json.isObject())
            return answer::refusal(400, u"The request body is not valid JSON."_s);
        call.body = json.object();
    }
    return answer::none();
}

void SimulatorRoutes::sessionLate(const QByteArray &method, const QByteArray &path,
                                  LateHandler handler)
{
    m_router.add(method, "/api" + path,
                 [this, handler = std::move(handler)](const HttpRequest &request,
                                                      const RouteMatch &match, Respond respond) {
                     Respond withLimits = [this,
                                           respond = std::move(respond)](HttpResponse response) {
                         if (response.status != 0)
                             addLimitHeaders(response, m_world.now(), m_world.settings.resetAsTime);
                         respond(std::move(response));
                     };
                     SimulatorCall call{request, match, {}, nullptr, std::move(withLimits)};
                     if (HttpResponse refused = prepare(call, false); refused.status != 0)
                         return call.respond(std::move(refused));
                     handler(call);
                 });
}

void SimulatorRoutes::session(const QByteArray &method, const QByteArray &path, Handler handler)
{
    sessionLate(method, path, [this, handler = std::move(handler)](SimulatorCall &call) {
        if (m_world.dice().chance(m_world.settings.faults.failOtherCalls))
            return call.respond(answer::page(502));
        call.respond(handler(call));
    });
}

void SimulatorRoutes::account(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_router.add(method, "/api" + path,
                 [this, handler = std::move(handler)](const HttpRequest &request,
                                                      const RouteMatch &match, Respond respond) {
                     SimulatorCall call{request, match, {}, nullptr, respond};
                     HttpResponse response = prepare(call, true);
                     if (response.status == 0)
                         response = m_world.dice().chance(m_world.settings.faults.failOtherCalls)
                                        ? answer::page(502)
                                        : handler(call);
                     addLimitHeaders(response, m_world.now(), m_world.settings.resetAsTime);
                     respond(std::move(response));
                 });
}

void SimulatorRoutes::open(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_router.add(method, path,
                 [handler = std::move(handler)](const HttpRequest &request, const RouteMatch &match,
                                                Respond respond) {
                     SimulatorCall call{request, match, {}, nullptr, respond};
                     if (hasJsonBody(request))
                         call.body = QJsonDocument::fromJson(request.body).object();
                     respond(handler(call));
                 });
}

} // namespace flotilla
