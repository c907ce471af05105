#include "core/http/bytestream.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace flotilla {

namespace {

class PlainStream final : public ByteStream
{
public:
    PlainStream(int descriptor, Poller &poller, PolledSocket *socket)
        : m_descriptor(descriptor)
        , m_poller(poller)
    {
        const int on = 1; // answers are written whole: waiting for more would only delay them
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_valid = m_poller.add(m_descriptor, socket);
    }

    ~PlainStream() override
    {
        m_poller.remove(m_descriptor);
        ::close(m_descriptor);
    }

    [[nodiscard]] bool isValid() const { return m_valid; }

    qint64 read(char *data, qint64 bytesMax) override
    {
        for (;;) {
            const ssize_t got =
                ::recv(m_descriptor, data, static_cast<size_t>(bytesMax), MSG_DONTWAIT);
            if (got > 0)
                return got;
            if (got == 0)
                return kEnded;
            if (errno != EINTR)
                return errno == EAGAIN || errno == EWOULDBLOCK ? kNothingNow : kFailed;
        }
    }

    qint64 write(QByteArrayView bytes) override
    {
        for (;;) {
            const ssize_t sent =
                ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()),
                       MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent >= 0)
                return sent;
            if (errno != EINTR)
                return errno == EAGAIN || errno == EWOULDBLOCK ? kNothingNow : kFailed;
        }
    }

    [[nodiscard]] qint64 unsentBytes() const override { return 0; }
    void endWriting() override { ::shutdown(m_descriptor, SHUT_WR); }
    [[nodiscard]] bool shortReadDrains() const override { return true; }
    [[nodiscard]] bool canHalfClose() const override { return true; }

private:
    int m_descriptor;
    Poller &m_poller;
    bool m_valid = false;
};

} // namespace

std::unique_ptr<ByteStream> ByteStream::plain(qintptr descriptor, Poller &poller,
                                              PolledSocket *socket)
{
    auto stream = std::make_unique<PlainStream>(static_cast<int>(descriptor), poller, socket);
    return stream->isValid() ? std::move(stream) : nullptr;
}

} // namespace flotilla
