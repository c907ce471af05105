#include "core/http/qtroutes.h"

#include "core/base/log.h"
#include "core/http/fedsocket.h"
#include "core/http/httpcompat.h"

#include <exception>

namespace flotilla {

QtRoutes::QtRoutes(QTcpServer *server, HttpHandler handler)
    : m_handler(std::move(handler))
{
    httpcompat::setCatchAll(
        m_http, [this](const QHttpServerRequest &request, QHttpServerResponder responder) {
            handle(request, std::move(responder));
        });
    httpcompat::bindServer(m_http, server);
}

QtRoutes::~QtRoutes() = default;

std::unique_ptr<QHttpServerResponder> QtRoutes::serve(FedSocket &socket, QByteArray request,
                                                      const QByteArray &peer,
                                                      const Respond &respond)
{
    m_peer = &peer;
    m_respond = &respond;
    socket.feed(std::move(request));
    m_peer = nullptr;
    m_respond = nullptr;
    return std::move(m_responder);
}

void QtRoutes::serveUpgrade(const HttpRequest &request, const Respond &respond)
{
    call(request, respond);
}

void QtRoutes::handle(const QHttpServerRequest &request, QHttpServerResponder responder)
{
    if (!m_respond || m_responder)
        return;
    m_responder = std::make_unique<QHttpServerResponder>(std::move(responder));
    const QUrl url = request.url();
    HttpRequest plain;
    plain.method = httpcompat::methodOf(request);
    plain.path = url.path(QUrl::FullyEncoded).toLatin1();
    plain.query = url.query(QUrl::FullyEncoded).toLatin1();
    plain.headers = httpcompat::headersOf(request);
    plain.body = request.body();
    plain.peer = *m_peer;
    call(plain, *m_respond);
}

void QtRoutes::call(const HttpRequest &request, const Respond &respond)
{
    // An exception must not reach the event loop: it would end the process.
    try {
        m_handler(request, respond);
    } catch (const std::exception &exception) {
        qCCritical(logHttp) << "HTTP handler failed:" << exception.what();
    }
}

} // namespace flotilla
