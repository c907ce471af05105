#include "tests/bench/qtbaseline.h"

#include <QTcpServer>

namespace flotilla::bench {

QtBaseline::QtBaseline()
{
    m_loop.run([this] {
        m_server = std::make_unique<QHttpServer>();
        m_server->route(QStringLiteral("/hooks/bench"), QHttpServerRequest::Method::Post,
                        [](const QHttpServerRequest &request) {
                            return QHttpServerResponse(
                                request.body().isEmpty()
                                    ? QHttpServerResponse::StatusCode::BadRequest
                                    : QHttpServerResponse::StatusCode::Ok);
                        });
        auto *tcp = new QTcpServer;
        tcp->setListenBacklogSize(4096);
        if (tcp->listen(QHostAddress::LocalHost)) {
            m_port = tcp->serverPort();
            m_server->bind(tcp);
        }
    });
}

QtBaseline::~QtBaseline()
{
    m_loop.run([this] { m_server.reset(); });
}

} // namespace flotilla::bench
