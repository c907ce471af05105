#include "core/http/router.h"

#include "core/base/log.h"
#include "core/http/problem.h"

#include <QStringDecoder>

#include <algorithm>
#include <exception>
#include <optional>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isParameter(const QByteArray &segment)
{
    return segment.size() > 2 && segment.startsWith('{') && segment.endsWith('}');
}

// Segments of a path that begins with '/'; "/" alone has one empty segment.
QList<QByteArray> segmentsOf(const QByteArray &path)
{
    return path.mid(1).split('/');
}

std::optional<QString> decoded(const QByteArray &segment)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(QByteArray::fromPercentEncoding(segment));
    if (decode.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

bool matches(const QList<QByteArray> &pattern, const QList<QByteArray> &path, RouteMatch *match)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isParameter(pattern[i])) {
            if (pattern[i] != path[i])
                return false;
            continue;
        }
        const std::optional<QString> value = decoded(path[i]);
        if (!value || value->isEmpty())
            return false;
        match->parameters.insert(pattern[i].mid(1, pattern[i].size() - 2), *value);
    }
    return true;
}

void call(const RouteHandler &handler, const HttpRequest &request, const RouteMatch &match,
          const Respond &respond)
{
    // An exception must not reach the event loop: it would end the process.
    try {
        handler(request, match, respond);
    } catch (const std::exception &exception) {
        qCCritical(logHttp) << "handler of" << request.method << request.path
                            << "failed:" << exception.what();
        respond(problemResponse(Error{ErrorCode::Internal, {}, {}, {}}));
    }
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, RouteHandler handler)
{
    Q_ASSERT(pattern.startsWith('/') && handler);
    m_routes.append({method, pattern, segmentsOf(pattern), std::move(handler)});
}

void Router::handle(const HttpRequest &request, Respond respond) const
{
    const QList<QByteArray> path = segmentsOf(request.path);
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QList<QByteArray> allowed;
    for (const Route &route : m_routes) {
        RouteMatch match;
        if (!matches(route.segments, path, &match))
            continue;
        if (route.method == method) {
            call(route.handler, request, match, respond);
            return;
        }
        allowed.append(route.method);
        if (route.method == "GET")
            allowed.append("HEAD");
    }
    if (allowed.isEmpty()) {
        respond(problemResponse(404, "not_found"_L1, u"There is nothing at this path."_s));
        return;
    }
    allowed.append("OPTIONS");
    std::sort(allowed.begin(), allowed.end());
    allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
    const QByteArray allow = allowed.join(", ");
    HttpResponse response{204, {}, {}};
    if (method != "OPTIONS") {
        response = problemResponse(405, "method_not_allowed"_L1,
                                   u"This path takes only %1."_s.arg(QString::fromLatin1(allow)));
    }
    response.headers.append(HttpHeader{"Allow", allow});
    respond(std::move(response));
}

QList<QByteArray> Router::routes() const
{
    QList<QByteArray> list;
    for (const Route &route : m_routes)
        list.append(route.method + ' ' + route.pattern);
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace flotilla
