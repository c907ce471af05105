#pragma once
// A listener on its own thread, with a receiver that echoes webhooks and a router with a few
// routes, for the tests of this folder.

#include "core/http/httplistener.h"
#include "core/http/router.h"
#include "tests/support/rawclient.h"

#include <mutex>
#include <vector>

namespace flotilla {

class ListenerFixture
{
public:
    explicit ListenerFixture(const ListenerLimits &limits = {},
                             HttpListener::Settings settings = {});
    ~ListenerFixture();

    [[nodiscard]] quint16 port() const { return m_listener->port(); }
    [[nodiscard]] HttpListener &listener() { return *m_listener; }
    [[nodiscard]] const QString &startError() const { return m_startError; }
    [[nodiscard]] const QString &startErrorField() const { return m_startErrorField; }
    [[nodiscard]] RawClient connect(const char *from = nullptr) { return RawClient(port(), from); }
    // From now on webhooks wait until answerWaiting().
    void hold(bool on) { m_hold = on; }
    [[nodiscard]] int waitingCount();
    // Answers all that wait, from the thread that calls.
    void answerWaiting(const HttpResponse &response = HttpResponse::text("late"));
    void dropWaiting();

    // A whole webhook request of `bodyBytes`.
    [[nodiscard]] static QByteArray webhook(qsizetype bodyBytes = 2);
    // Until the condition holds or five seconds are over.
    static bool waitUntil(const std::function<bool()> &holds, int timeoutMs = 5000);

private:
    void receive(const HttpRequest &request, QByteArrayView publicId, Respond respond);

    SystemClock m_clock;
    ThreadLoop m_loop;
    Router m_router;
    std::atomic<bool> m_hold = false;
    std::mutex m_mutex;
    std::vector<Respond> m_waiting;
    QString m_startError;
    QString m_startErrorField;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace flotilla
