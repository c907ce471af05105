#pragma once
// The listening socket and all its connections: counts, limits, and the way to the handlers. Lives
// on the listener's thread.

#include "core/http/answerqueue.h"
#include "core/http/bytestream.h"
#include "core/http/httpconnection.h"
#include "core/http/listenerlimits.h"
#include "core/http/poller.h"
#include "core/http/requestpolicy.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <atomic>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace flotilla {

class FedSocket;
class QtRoutes;

// POST /hooks/{publicId}, ahead of QtHttpServer. `publicId` lives only during the call.
using WebhookReceiver =
    std::function<void(const HttpRequest &, QByteArrayView publicId, Respond respond)>;

// Read from any thread.
struct ListenerCounters
{
    std::atomic<quint64> accepted = 0;
    std::atomic<quint64> refusedConnections = 0;
    std::atomic<quint64> requests = 0;
    std::atomic<quint64> refusedRequests = 0;
    std::atomic<quint64> slowStreams = 0; // told to come back later
    std::atomic<int> open = 0;
};

class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    struct Parts
    {
        Loop &loop;
        const Clock &clock;
        ListenerLimits limits;
        RequestPolicy policy;
        std::optional<QSslConfiguration> tls;
        WebhookReceiver receiver;
        ListenerCounters &counters;
    };

    explicit Gate(Parts parts);
    ~Gate() override;

    [[nodiscard]] bool isValid() const { return m_poller.isValid(); }
    // Instead of listen(): accepts by itself. Qt < 6.5: QTcpServer takes a lack of descriptors for
    // something that passes and spins, without a word.
    [[nodiscard]] bool startListening(const QHostAddress &address, quint16 port);
    void setRoutes(QtRoutes *routes) { m_routes = routes; }
    // Stops listening; connections close after the answer they wait for.
    void drain();
    // Closes everything at once.
    void closeAll();

    // For connections.
    [[nodiscard]] const ListenerLimits &limits() const { return m_parts.limits; }
    [[nodiscard]] const RequestPolicy &policy() const { return m_parts.policy; }
    [[nodiscard]] const WebhookReceiver &receiver() const { return m_parts.receiver; }
    [[nodiscard]] QtRoutes &routes() const { return *m_routes; }
    [[nodiscard]] AnswerQueue &answers() const { return *m_answers; }
    [[nodiscard]] bool isDraining() const { return m_draining; }
    [[nodiscard]] std::span<char> scratch() { return m_scratch; }
    // As of the last noticeTime().
    [[nodiscard]] std::chrono::nanoseconds now() const { return m_now; }
    void noticeTime() { m_now = m_parts.clock.monotonic(); }
    [[nodiscard]] const QByteArray &date();
    [[nodiscard]] std::unique_ptr<ByteStream> openStream(qintptr descriptor, HttpConnection *owner);
    [[nodiscard]] FedSocket *openFedSocket(const QByteArray &peer);
    // False, and nothing held, when that would exceed the limit. Negative gives back.
    bool holdBodyBytes(qint64 bytes);
    bool holdUnsentBytes(qint64 bytes);
    void countRequest() { m_parts.counters.requests.fetch_add(1, std::memory_order_relaxed); }
    void countRefusal()
    {
        m_parts.counters.refusedRequests.fetch_add(1, std::memory_order_relaxed);
    }
    void countSlowStream() { m_parts.counters.slowStreams.fetch_add(1, std::memory_order_relaxed); }
    // Ends the life of a closed connection, soon.
    void bury(HttpConnection *connection);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Acceptor final : public PolledSocket
    {
    public:
        explicit Acceptor(Gate &gate)
            : m_gate(gate)
        {}
        void socketReady(bool, bool, bool) override { m_gate.acceptAll(); }

    private:
        Gate &m_gate;
    };

    void acceptAll();
    bool turnOneAway();
    void stopListening();
    void endTurn();
    void sweep();
    bool makeRoom();
    void refuseConnection(qintptr descriptor);
    [[nodiscard]] int perAddressMax(const QByteArray &addressKey) const;

    Parts m_parts;
    QtRoutes *m_routes = nullptr;
    std::vector<char> m_scratch;
    std::chrono::nanoseconds m_now;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
    quint64 m_lastId = 0;
    bool m_draining = false;
    qint64 m_bodyBytesHeld = 0;
    qint64 m_unsentBytesHeld = 0;
    int m_spareDescriptor = -1;
    Loop::Timer m_sweepTimer = 0;
    Loop::Timer m_resumeTimer = 0;
    QHash<QByteArray, int> m_perAddress;
    std::optional<std::chrono::nanoseconds> m_shortageToldAt;
    Poller m_poller;
    Acceptor m_acceptor;
    std::shared_ptr<AnswerQueue> m_answers;
    std::vector<PendingAnswer> m_taken;
    std::unordered_map<quint64, std::unique_ptr<HttpConnection>> m_connections;
    std::vector<std::unique_ptr<HttpConnection>> m_buried;
};

} // namespace flotilla
