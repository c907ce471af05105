#include "tests/crash/wire.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

namespace flotilla::wire {

namespace {

sockaddr_in addressOf(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void setTimeouts(int socket, std::chrono::milliseconds timeout)
{
    const timeval value{timeout.count() / 1000, (timeout.count() % 1000) * 1000};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &value, sizeof value);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &value, sizeof value);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

bool writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t n = send(socket, bytes.constData() + at,
                               static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        at += n;
    }
    return true;
}

struct Message
{
    QList<QByteArray> head; // start line, then header lines
    QByteArray body;

    [[nodiscard]] HttpHeaders headers() const
    {
        HttpHeaders headers;
        for (const QByteArray &line : head.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                headers.append(HttpHeader{line.left(colon), line.mid(colon + 1).trimmed()});
        }
        return headers;
    }
};

std::optional<Message> readMessage(int socket, QByteArray &buffer)
{
    Message message;
    qsizetype need = -1;
    qsizetype bodyAt = 0;
    char chunk[16384];
    while (true) {
        if (need < 0) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end >= 0) {
                for (const QByteArray &line : buffer.left(end).split('\n'))
                    message.head.append(line.trimmed());
                bodyAt = end + 4;
                need = bodyAt + headerValue(message.headers(), "Content-Length").toLongLong();
            }
        }
        if (need >= 0 && buffer.size() >= need) {
            message.body = buffer.mid(bodyAt, need - bodyAt);
            buffer.remove(0, need);
            return message;
        }
        const ssize_t n = recv(socket, chunk, sizeof chunk, 0);
        if (n <= 0)
            return std::nullopt;
        buffer.append(chunk, n);
    }
}

QByteArray text(const HttpHeaders &headers, const QByteArray &body)
{
    QByteArray bytes;
    for (const HttpHeader &header : headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void reset(int socket)
{
    const linger now{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(socket);
}

} // namespace

std::optional<HttpResponse> ask(quint16 port, const HttpRequest &request,
                                std::chrono::milliseconds timeout)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setTimeouts(socket, timeout);
    const sockaddr_in address = addressOf(port);
    std::optional<HttpResponse> response;
    const QByteArray target =
        request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    HttpHeaders headers = request.headers;
    headers.removeIf([](const HttpHeader &header) { return header.name == "Host"; });
    headers.prepend(HttpHeader{"Host", "127.0.0.1:" + QByteArray::number(port)});
    headers.append(HttpHeader{"Connection", "close"});
    QByteArray buffer;
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        writeAll(socket,
                 request.method + ' ' + target + " HTTP/1.1\r\n" + text(headers, request.body))) {
        if (const std::optional<Message> message = readMessage(socket, buffer)) {
            const QList<QByteArray> words = message->head.first().split(' ');
            response = HttpResponse{words.value(1).toInt(), message->headers(), message->body};
        }
    }
    close(socket);
    return response;
}

Server::Server(Handler handler)
    : m_handler(std::move(handler))
{}

quint16 Server::listen(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = addressOf(port);
    socklen_t size = sizeof address;
    if (bind(socket, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(socket, 512) != 0 ||
        getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    std::thread([this, socket] {
        while (true) {
            const int client = accept4(socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (client >= 0)
                std::thread([this, client] { serve(client); }).detach();
        }
    }).detach();
    return ntohs(address.sin_port);
}

void Server::serve(int socket) const
{
    setTimeouts(socket, std::chrono::seconds(60));
    QByteArray buffer;
    while (const std::optional<Message> message = readMessage(socket, buffer)) {
        const QList<QByteArray> words = message->head.first().split(' ');
        const QList<QByteArray> target = words.value(1).split('?');
        HttpRequest request;
        request.method = words.value(0);
        request.path = target.value(0);
        request.query = target.value(1);
        request.headers = message->headers();
        request.body = message->body;
        const Reply reply = m_handler(request);
        std::this_thread::sleep_for(reply.delay);
        if (reply.close) {
            reset(socket);
            return;
        }
        HttpHeaders headers = reply.response.headers;
        const QByteArray line =
            "HTTP/1.1 " + QByteArray::number(reply.response.status) + " Status\r\n";
        if (!writeAll(socket, line + text(headers, reply.response.body)))
            break;
    }
    close(socket);
}

quint16 freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = addressOf(0);
    socklen_t size = sizeof address;
    const bool bound = bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                       getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace flotilla::wire
