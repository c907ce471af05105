#include "core/http/httplistener.h"

#include "core/http/qtroutes.h"
#include "core/http/tlsidentity.h"

using namespace Qt::StringLiterals;

namespace flotilla {

HttpListener::HttpListener(Settings settings, ThreadLoop &loop, const Clock &clock,
                           WebhookReceiver receiver, HttpHandler handler)
    : m_settings(std::move(settings))
    , m_loop(loop)
    , m_clock(clock)
    , m_receiver(std::move(receiver))
    , m_handler(std::move(handler))
{}

HttpListener::~HttpListener()
{
    m_loop.run([this] {
        if (m_gate)
            m_gate->closeAll(); // connections give their sockets back before QtHttpServer goes
        m_routes.reset();
    });
}

Result<> HttpListener::start()
{
    Result<> result;
    m_loop.run([&] { result = startOnLoop(); });
    return result;
}

Result<> HttpListener::startOnLoop()
{
    std::optional<QSslConfiguration> tls;
    if (m_settings.tlsCertificateFile.isEmpty() != m_settings.tlsKeyFile.isEmpty()) {
        return fail(ErrorCode::Invalid, u"TLS needs both a certificate file and a key file."_s,
                    m_settings.tlsKeyFile.isEmpty() ? u"tls-key-file"_s
                                                    : u"tls-certificate-file"_s);
    }
    if (isSecure()) {
        Result<QSslConfiguration> identity =
            loadTlsIdentity(m_settings.tlsCertificateFile, m_settings.tlsKeyFile);
        if (!identity)
            return tl::unexpected(identity.error());
        tls = std::move(*identity);
    }
    auto gate = std::make_unique<Gate>(Gate::Parts{
        m_loop, m_clock, m_settings.limits, RequestPolicy(m_settings.allowedHosts, isSecure()),
        std::move(tls), m_receiver, m_counters});
    if (!gate->isValid())
        return fail(ErrorCode::Unavailable, u"The system gives no descriptors to listen with."_s);
    if (!gate->startListening(m_settings.address, m_settings.port)) {
        return fail(ErrorCode::Invalid,
                    u"Cannot listen on %1 port %2: %3. Choose another address or port."_s.arg(
                        m_settings.address.toString(), QString::number(m_settings.port),
                        gate->errorString()),
                    u"listen-port"_s);
    }
    m_port = gate->serverPort();
    m_gate = gate.release();
    m_routes = std::make_unique<QtRoutes>(m_gate, m_handler);
    m_gate->setRoutes(m_routes.get());
    return {};
}

void HttpListener::drain()
{
    m_loop.run([this] {
        if (m_gate)
            m_gate->drain();
    });
}

} // namespace flotilla
