#pragma once
// Finds the handler for a method and path. Knows nothing of sockets, so routes are tested and
// simulated without.

#include "core/http/message.h"

#include <QHash>
#include <QList>

namespace flotilla {

struct RouteMatch
{
    QHash<QByteArray, QString> parameters; // "{id}" in the pattern -> decoded segment
};

using RouteHandler = std::function<void(const HttpRequest &, const RouteMatch &, Respond)>;

class Router
{
public:
    // `pattern` like "/v1/sessions/{session}/messages". Later routes do not shadow earlier ones.
    void add(const QByteArray &method, const QByteArray &pattern, RouteHandler handler);
    // 404 for an unknown path, 405 with Allow for a wrong method; both as problem objects.
    void handle(const HttpRequest &request, Respond respond) const;
    // Every route as "METHOD /pattern", sorted: for documents and tests.
    [[nodiscard]] QList<QByteArray> routes() const;

private:
    struct Route
    {
        QByteArray method;
        QByteArray pattern;
        QList<QByteArray> segments;
        RouteHandler handler;
    };
    QList<Route> m_routes;
};

} // namespace flotilla
