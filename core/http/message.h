#pragma once
// HTTP requests and answers as the rest of the engine sees them: plain values, no sockets.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <functional>
#include <memory>

namespace flotilla {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

using HttpHeaders = QList<HttpHeader>;

// The first header of that name (any case); a null array when there is none.
[[nodiscard]] QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

struct HttpRequest
{
    QByteArray method;
    QByteArray path; // as sent, undecoded, without the query
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;
    QByteArray peer; // address of the socket, "127.0.0.1"

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
    [[nodiscard]] QString queryItem(const QString &name) const; // decoded; empty when absent
};

class TextStream;

struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    // With a 101: the connection goes on as a WebSocket that carries this (websocket.h).
    std::shared_ptr<TextStream> stream = {};

    [[nodiscard]] static HttpResponse json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static HttpResponse text(const QByteArray &text, int status = 200);
    // 503 with Retry-After: the only way to refuse work for lack of room.
    [[nodiscard]] static HttpResponse tryLater(int seconds);
    // Status 0: the connection ends without an answer. For the gateway simulator.
    [[nodiscard]] static HttpResponse hangUp() { return {0, {}, {}, {}}; }
};

// Answers a request, once, at once or later, from any thread; when the client has gone it
// does nothing. Dropping it uncalled answers 500.
using Respond = std::function<void(HttpResponse)>;

using HttpHandler = std::function<void(const HttpRequest &, Respond)>;

} // namespace flotilla
