#include "tests/support/rawclient.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace flotilla {

RawClient::RawClient(quint16 port, const char *from)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (from) {
        sockaddr_in own{};
        own.sin_family = AF_INET;
        ::inet_pton(AF_INET, from, &own.sin_addr);
        ::bind(m_socket, reinterpret_cast<const sockaddr *>(&own), sizeof own);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_ended(other.m_ended)
    , m_buffer(std::move(other.m_buffer))
{}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

void RawClient::endWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool RawClient::readSome(int timeoutMs)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_ended || ::poll(&waiting, 1, timeoutMs) <= 0)
        return false;
    char bytes[65536];
    const ssize_t got = ::recv(m_socket, bytes, sizeof bytes, 0);
    m_ended = got <= 0;
    if (got > 0)
        m_buffer.append(bytes, got);
    return got > 0;
}

QByteArray RawClient::readAnswer(int timeoutMs, bool headOnly)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end >= 0) {
            const qsizetype at = m_buffer.first(end + 2).toLower().indexOf("\r\ncontent-length: ");
            const qsizetype length =
                at < 0 || headOnly
                    ? 0
                    : m_buffer.mid(at + 18, m_buffer.indexOf('\r', at + 18) - at - 18).toLongLong();
            const qsizetype size = end + 4 + length;
            if (m_buffer.size() >= size) {
                const QByteArray answer = m_buffer.first(size);
                m_buffer.remove(0, size);
                return answer;
            }
        }
        if (!readSome(static_cast<int>(deadline.remainingTime())))
            return std::exchange(m_buffer, {});
    }
}

QByteArray RawClient::readToEnd(int timeoutMs, bool *ended)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (readSome(static_cast<int>(deadline.remainingTime()))) {
    }
    if (ended)
        *ended = m_ended;
    return std::exchange(m_buffer, {});
}

int RawClient::statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

QList<int> RawClient::statusesOf(const QByteArray &bytes)
{
    QList<int> statuses;
    for (qsizetype at = bytes.indexOf("HTTP/1.1 "); at >= 0;
         at = bytes.indexOf("HTTP/1.1 ", at + 9))
        statuses.append(bytes.mid(at + 9, 3).toInt());
    return statuses;
}

} // namespace flotilla
