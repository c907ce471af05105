#pragma once
// Outgoing HTTP over QNetworkAccessManager, without what it does behind one's back: no second
// copies, redirects, cookies, proxies, caches or HTTP/2.

#include "core/base/threadloop.h"
#include "core/http/transport.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>
#include <vector>

namespace flotilla {

class HttpClient final : public HttpTransport
{
public:
    // Looks a name up; `found` on the client's loop. The system's resolver unless a test brings its
    // own.
    using Resolver =
        std::function<void(const QString &host, std::function<void(QList<QHostAddress>)> found)>;

    struct Options
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        Resolver resolver;
    };

    // Make and destroy it on another thread, while `loop` runs.
    explicit HttpClient(ThreadLoop &loop);
    HttpClient(ThreadLoop &loop, Options options);
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    // From any thread; `done` runs on the loop.
    void send(OutgoingRequest request, std::function<void(Exchange)> done) override;
    // Those under way are reported as Unknown before it returns. Not from the loop.
    void cancelAll();

private:
    class Private;
    ThreadLoop &m_loop;
    std::shared_ptr<Private> d; // lives and dies on the loop
};

} // namespace flotilla
