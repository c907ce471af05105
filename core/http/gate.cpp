#include "core/http/gate.h"

#include "core/base/log.h"
#include "core/http/fedsocket.h"
#include "core/http/problem.h"
#include "core/http/qtroutes.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kScratchBytes = 64 * 1024;
constexpr Millis kResumeAfter{100};
constexpr std::chrono::seconds kEvictableAfter{1};
constexpr std::chrono::seconds kShortageToldEvery{10};

struct Peer
{
    QByteArray text; // "127.0.0.1"
    QByteArray key;  // what counts as one address
};

Peer peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&address),
                      &size) != 0)
        return {};
    const QHostAddress host(reinterpret_cast<const sockaddr *>(&address));
    bool isV4 = false;
    const quint32 v4 = host.toIPv4Address(&isV4); // also of ::ffff:1.2.3.4
    if (isV4) {
        const QByteArray text = QHostAddress(v4).toString().toLatin1();
        return {text, text};
    }
    const Q_IPV6ADDR v6 = host.toIPv6Address();
    return {host.toString().toLatin1(), QByteArray(reinterpret_cast<const char *>(&v6), 8)};
}

bool isLoopbackKey(const QByteArray &key)
{
    return key.startsWith("127.") || key == QByteArray(8, '\0');
}

int openSpare()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

Gate::Gate(Parts parts)
    : m_parts(std::move(parts))
    , m_scratch(static_cast<size_t>(kScratchBytes))
    , m_now(m_parts.clock.monotonic())
    , m_spareDescriptor(openSpare())
    , m_poller(
          [this] {
              m_answers->setAwake();
              noticeTime();
          },
          [this] { endTurn(); })
    , m_acceptor(*this)
    , m_answers(std::make_shared<AnswerQueue>([this] { m_poller.wake(); }))
{
    setListenBacklogSize(m_parts.limits.backlog);
    m_sweepTimer = m_parts.loop.after(m_parts.limits.sweepEvery, [this] { sweep(); });
}

Gate::~Gate()
{
    m_answers->close();
    m_parts.loop.cancel(m_sweepTimer);
    m_parts.loop.cancel(m_resumeTimer);
    closeAll();
    m_buried.clear();
    if (m_spareDescriptor >= 0)
        ::close(m_spareDescriptor);
}

void Gate::drain()
{
    m_draining = true;
    stopListening();
    std::vector<HttpConnection *> all;
    for (const auto &[id, connection] : m_connections)
        all.push_back(connection.get());
    for (HttpConnection *connection : all)
        connection->drain();
}

void Gate::closeAll()
{
    stopListening();
    m_connections.clear();
    m_perAddress.clear();
    m_parts.counters.open = 0;
}

void Gate::incomingConnection(qintptr descriptor)
{
    m_parts.counters.accepted.fetch_add(1, std::memory_order_relaxed);
    noticeTime();
    const Peer peer = peerOf(descriptor);
    if (peer.key.isEmpty()) { // gone already
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (m_perAddress.value(peer.key) >= perAddressMax(peer.key) ||
        (std::ssize(m_connections) >= m_parts.limits.connectionsMax && !makeRoom())) {
        refuseConnection(descriptor);
        return;
    }
    const quint64 id = ++m_lastId;
    auto connection = std::make_unique<HttpConnection>(*this, id, peer.text, peer.key);
    HttpConnection *const raw = connection.get();
    m_connections.emplace(id, std::move(connection));
    ++m_perAddress[peer.key];
    m_parts.counters.open.fetch_add(1, std::memory_order_relaxed);
    if (!raw->start(descriptor))
        bury(raw);
}

int Gate::perAddressMax(const QByteArray &addressKey) const
{
    return isLoopbackKey(addressKey) ? m_parts.limits.connectionsPerLoopbackAddressMax
                                     : m_parts.limits.connectionsPerAddressMax;
}

// The client that has been silent for longest gives way.
bool Gate::makeRoom()
{
    HttpConnection *oldest = nullptr;
    for (const auto &[id, connection] : m_connections) {
        if (connection->isIdle() && (!oldest || connection->since() < oldest->since()))
            oldest = connection.get();
    }
    if (!oldest || m_now - oldest->since() < kEvictableAfter)
        return false;
    oldest->drain();
    return true;
}

void Gate::refuseConnection(qintptr descriptor)
{
    m_parts.counters.refusedConnections.fetch_add(1, std::memory_order_relaxed);
    const int socket = static_cast<int>(descriptor);
    if (!m_parts.tls) {
        static const QByteArray kAnswer = [] {
            const QByteArray body =
                problemResponse(503, "unavailable"_L1, u"Too many connections; try again later."_s)
                    .body;
            return "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json\r\n"
                   "Retry-After: 1\r\nConnection: close\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n\r\n" + body;
        }();
        // What the client has sent must be read, or the close would reset and take the answer.
        [[maybe_unused]] const auto got =
            ::recv(socket, m_scratch.data(), m_scratch.size(), MSG_DONTWAIT);
        [[maybe_unused]] const auto sent =
            ::send(socket, kAnswer.constData(), static_cast<size_t>(kAnswer.size()),
                   MSG_DONTWAIT | MSG_NOSIGNAL);
        ::shutdown(socket, SHUT_WR);
    }
    ::close(socket);
}

bool Gate::startListening(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    pauseAccepting();
    return m_poller.add(static_cast<int>(socketDescriptor()), &m_acceptor);
}

void Gate::stopListening()
{
    if (!isListening())
        return;
    m_poller.remove(static_cast<int>(socketDescriptor()));
    close();
}

void Gate::acceptAll()
{
    while (isListening()) {
        const int descriptor =
            ::accept4(static_cast<int>(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0) {
            incomingConnection(descriptor);
            continue;
        }
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        if (errno == EINTR || errno == ECONNABORTED)
            continue;
        if (turnOneAway())
            continue;
        // No event will tell of those who wait already, so look again.
        m_parts.loop.cancel(m_resumeTimer);
        m_resumeTimer = m_parts.loop.after(kResumeAfter, [this] {
            m_resumeTimer = 0;
            acceptAll();
        });
        return;
    }
}

// No descriptor is left for a client: the spare one serves to turn it away, or it would wait in the
// backlog for ever.
bool Gate::turnOneAway()
{
    if (!m_shortageToldAt || m_now - *m_shortageToldAt > kShortageToldEvery) {
        qCWarning(logHttp) << "cannot accept connections:" << qt_error_string(errno);
        m_shortageToldAt = m_now;
    }
    if (m_spareDescriptor >= 0)
        ::close(m_spareDescriptor);
    const int descriptor =
        ::accept4(static_cast<int>(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor >= 0)
        refuseConnection(descriptor);
    m_spareDescriptor = openSpare();
    return descriptor >= 0 && m_spareDescriptor >= 0;
}

std::unique_ptr<ByteStream> Gate::openStream(qintptr descriptor, HttpConnection *owner)
{
    if (m_parts.tls)
        return ByteStream::tls(descriptor, *m_parts.tls, owner);
    return ByteStream::plain(descriptor, m_poller, owner);
}

FedSocket *Gate::openFedSocket(const QByteArray &peer)
{
    auto *socket = new FedSocket(QHostAddress(QString::fromLatin1(peer)), this);
    addPendingConnection(socket); // QtHttpServer takes it within this call, and
    pauseAccepting();             // taking one makes QTcpServer accept again
    return socket;
}

bool Gate::holdBodyBytes(qint64 bytes)
{
    if (bytes > 0 && m_bodyBytesHeld + bytes > m_parts.limits.bodyBytesHeldMax)
        return false;
    m_bodyBytesHeld += bytes;
    return true;
}

bool Gate::holdUnsentBytes(qint64 bytes)
{
    if (bytes > 0 && m_unsentBytesHeld + bytes > m_parts.limits.unsentBytesMax)
        return false;
    m_unsentBytesHeld += bytes;
    return true;
}

void Gate::bury(HttpConnection *connection)
{
    const auto found = m_connections.find(connection->id());
    if (found == m_connections.end())
        return;
    if (--m_perAddress[connection->addressKey()] <= 0)
        m_perAddress.remove(connection->addressKey());
    m_parts.counters.open.fetch_sub(1, std::memory_order_relaxed);
    m_buried.push_back(std::move(found->second));
    m_connections.erase(found);
    if (m_buried.size() == 1)
        m_poller.wake(); // outside a turn nothing else would come to bury it
}

void Gate::endTurn()
{
    while (m_answers->take(m_taken)) {
        for (PendingAnswer &answer : m_taken) {
            const auto found = m_connections.find(answer.connection);
            if (found == m_connections.end())
                continue;
            if (answer.isStreamWake)
                found->second->streamReady(answer.request);
            else
                found->second->answer(answer.request, std::move(answer.response));
        }
    }
    m_buried.clear();
}

void Gate::sweep()
{
    noticeTime();
    std::vector<HttpConnection *> all;
    all.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections)
        all.push_back(connection.get());
    for (HttpConnection *connection : all)
        connection->sweep(m_now);
    m_sweepTimer = m_parts.loop.after(m_parts.limits.sweepEvery, [this] { sweep(); });
}

const QByteArray &Gate::date()
{
    const qint64 second = toMs(m_parts.clock.now()) / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                               u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                     .toLatin1();
    }
    return m_date;
}

} // namespace flotilla
