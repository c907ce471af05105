#pragma once
// The engine's HTTP server: takes requests on the `http` loop and answers when the handlers do.
// Webhooks go to their receiver straight from the gate, everything else through QtHttpServer.

#include "core/base/result.h"
#include "core/base/threadloop.h"
#include "core/http/gate.h"

#include <QHostAddress>

namespace flotilla {

class HttpListener
{
public:
    struct Settings
    {
        QHostAddress address = QHostAddress(QHostAddress::LocalHost);
        quint16 port = 0;           // 0: any free one
        QStringList allowedHosts;   // besides the loopback names, without port
        QString tlsCertificateFile; // both or none
        QString tlsKeyFile;
        ListenerLimits limits;
    };

    // The handlers run on `loop` and may answer from any thread. Make and destroy the listener on
    // another thread, while `loop` runs.
    HttpListener(Settings settings, ThreadLoop &loop, const Clock &clock, WebhookReceiver receiver,
                 HttpHandler handler);
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    // Listens when it returns.
    [[nodiscard]] Result<> start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isSecure() const { return !m_settings.tlsCertificateFile.isEmpty(); }
    // Takes no more connections; those that wait for an answer close after it, the others now.
    void drain();
    [[nodiscard]] const ListenerCounters &counters() const { return m_counters; }

private:
    Result<> startOnLoop();

    Settings m_settings;
    ThreadLoop &m_loop;
    const Clock &m_clock;
    WebhookReceiver m_receiver;
    HttpHandler m_handler;
    ListenerCounters m_counters;
    quint16 m_port = 0;
    Gate *m_gate = nullptr; // of m_routes
    std::unique_ptr<QtRoutes> m_routes;
};

} // namespace flotilla
