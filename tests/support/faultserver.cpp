#include "tests/support/faultserver.h"

#include <QThread>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace flotilla {

FaultServer::FaultServer(Script script)
    : m_script(std::move(script))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    ::listen(m_listener, 64);
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_threads.emplace_back(QThread::create([this] { accept(); }))->start();
}

FaultServer::~FaultServer()
{
    m_stopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_threads.front()->wait(); // no new threads from here on
    {
        const QMutexLocker lock(&m_mutex);
        for (const int socket : m_open)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (const auto &thread : m_threads)
        thread->wait();
    for (const int socket : m_open)
        ::close(socket);
    ::close(m_listener);
}

QList<QByteArray> FaultServer::requests()
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QByteArray FaultServer::ok(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
           headers + "\r\n" + body;
}

void FaultServer::accept()
{
    for (;;) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0 || m_stopping) {
            if (socket >= 0)
                ::close(socket);
            return;
        }
        const QMutexLocker lock(&m_mutex);
        m_open.push_back(socket);
        m_threads.emplace_back(QThread::create([this, socket] { serve(socket); }))->start();
    }
}

void FaultServer::serve(int socket)
{
    QByteArray buffer;
    for (;;) {
        qsizetype size = -1;
        while (size < 0 || buffer.size() < size) {
            char bytes[65536];
            const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
            if (got <= 0) {
                ::shutdown(socket, SHUT_RDWR);
                return;
            }
            buffer.append(bytes, got);
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                continue;
            const qsizetype at = buffer.first(end + 2).toLower().indexOf("content-length: ");
            const qsizetype length =
                at < 0 ? 0 : buffer.mid(at + 16, buffer.indexOf('\r', at) - at - 16).toLongLong();
            size = end + 4 + length;
        }
        int number = 0;
        {
            const QMutexLocker lock(&m_mutex);
            number = static_cast<int>(m_requests.size());
            m_requests.append(buffer.first(size));
        }
        buffer.remove(0, size);
        const Act act = m_script(number);
        ::send(socket, act.reply.constData(), static_cast<size_t>(act.reply.size()), MSG_NOSIGNAL);
        if (act.hang || act.keepOpen)
            continue;
        if (act.reset) {
            const linger hard{1, 0};
            ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            const QMutexLocker lock(&m_mutex);
            std::erase(m_open, socket);
            ::close(socket);
            return;
        }
        ::shutdown(socket, SHUT_RDWR);
        return;
    }
}

} // namespace flotilla
