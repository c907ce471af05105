#pragma once
// QtHttpServer behind the gate: it parses what the gate feeds it and calls the one handler; the
// answer may come later.

#include "core/http/message.h"

#include <QHttpServer>

#include <memory>

namespace flotilla {

class FedSocket;

class QtRoutes
{
public:
    // `server` listens, brings the fed sockets, and becomes the property of this.
    QtRoutes(QTcpServer *server, HttpHandler handler);
    ~QtRoutes();

    // Runs the handler before it returns. The responder carries the answer; none when QtHttpServer
    // did not understand the request.
    std::unique_ptr<QHttpServerResponder> serve(FedSocket &socket, QByteArray request,
                                                const QByteArray &peer, const Respond &respond);
    // Past QtHttpServer, which would not let go of the connection.
    void serveUpgrade(const HttpRequest &request, const Respond &respond);

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder responder);
    void call(const HttpRequest &request, const Respond &respond);

    HttpHandler m_handler;
    // What serve() works on.
    const QByteArray *m_peer = nullptr;
    const Respond *m_respond = nullptr;
    std::unique_ptr<QHttpServerResponder> m_responder;
    QHttpServer m_http;
};

} // namespace flotilla
