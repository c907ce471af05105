#pragma once
// The network of a test in one process: requests go straight to a handler, by host, on virtual
// time.

#include "core/http/transport.h"

#include <QMap>

namespace flotilla {

class InProcessTransport final : public HttpTransport
{
public:
    explicit InProcessTransport(Loop &loop)
        : m_loop(loop)
    {}

    // Requests to `host` go to `handler`; to a host without one they are refused (NotSent).
    void serve(const QString &host, HttpHandler handler)
    {
        m_hosts.insert(host, std::move(handler));
    }
    // An answer with status 0 ends the connection: the outcome is Unknown. So does the timeout.
    void send(OutgoingRequest request, std::function<void(Exchange)> done) override;

    QList<OutgoingRequest> sent; // every request, for assertions

private:
    Loop &m_loop;
    QMap<QString, HttpHandler> m_hosts;
};

} // namespace flotilla
