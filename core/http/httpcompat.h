#pragma once
// Everything that differs between the versions of QtHttpServer (6.4 to 6.8 and later). The only
// place with QT_VERSION.

#include "core/http/message.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <functional>

namespace flotilla::httpcompat {

using CatchAll = std::function<void(const QHttpServerRequest &, QHttpServerResponder)>;

// `server` listens already and becomes a child of `http`.
inline void bindServer(QHttpServer &http, QTcpServer *server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const bool bound = http.bind(server);
    Q_ASSERT(bound);
    Q_UNUSED(bound);
#else
    http.bind(server);
#endif
}

// No routes are given to QtHttpServer, so the handler for what is missing gets every request.
inline void setCatchAll(QHttpServer &http, CatchAll handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    http.setMissingHandler(&http, [handler = std::move(handler)](const QHttpServerRequest &request,
                                                                 QHttpServerResponder &responder) {
        handler(request, std::move(responder));
    });
#else
    http.setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request,
                                                          QHttpServerResponder &&responder) {
        handler(request, std::move(responder));
    });
#endif
}

inline HttpHeaders headersOf(const QHttpServerRequest &request)
{
    HttpHeaders headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers().toListOfPairs())
        headers.append({name, value});
#else
    for (const auto &[name, value] : request.headers())
        headers.append({name, value});
#endif
    return headers;
}

inline QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return QByteArrayLiteral("GET");
    case QHttpServerRequest::Method::Head:
        return QByteArrayLiteral("HEAD");
    case QHttpServerRequest::Method::Post:
        return QByteArrayLiteral("POST");
    case QHttpServerRequest::Method::Put:
        return QByteArrayLiteral("PUT");
    case QHttpServerRequest::Method::Patch:
        return QByteArrayLiteral("PATCH");
    case QHttpServerRequest::Method::Delete:
        return QByteArrayLiteral("DELETE");
    case QHttpServerRequest::Method::Options:
        return QByteArrayLiteral("OPTIONS");
    default:
        return {};
    }
}

// Writes head and body in full. Qt < 6.5: a responder has no way to send a response with headers of
// any number but piece by piece, and it adds no Content-Length then.
inline void send(QHttpServerResponder &responder, const HttpResponse &response)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttpServerResponse answer(response.body, status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const HttpHeader &header : response.headers)
        headers.append(header.name, header.value);
    answer.setHeaders(std::move(headers));
#else
    answer.clearHeaders();
    for (const HttpHeader &header : response.headers)
        answer.addHeader(header.name, header.value);
#endif
    responder.sendResponse(answer);
#else
    responder.writeStatusLine(status);
    for (const HttpHeader &header : response.headers)
        responder.writeHeader(header.name, header.value);
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
#endif
}

} // namespace flotilla::httpcompat
