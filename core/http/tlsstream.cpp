#include "core/http/bytestream.h"

#include "core/base/log.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <unistd.h>

namespace flotilla {

namespace {

class TlsStream final : public ByteStream
{
public:
    explicit TlsStream(PolledSocket *socket)
        : m_tls(new QSslSocket)
        , m_socket(socket)
        , m_self(std::make_shared<TlsStream *>(this))
    {
        m_tls->setReadBufferSize(64 * 1024);
        QObject::connect(m_tls, &QSslSocket::readyRead, m_tls, [this] { tellSoon(true, false); });
        QObject::connect(m_tls, &QSslSocket::encryptedBytesWritten, m_tls,
                         [this] { tellSoon(false, true); });
        QObject::connect(m_tls, &QSslSocket::disconnected, m_tls,
                         [this] { tellSoon(true, false); });
        QObject::connect(m_tls, &QSslSocket::errorOccurred, m_tls, [this] {
            m_failed = m_tls->error() != QAbstractSocket::RemoteHostClosedError;
            tellSoon(true, false);
        });
    }

    ~TlsStream() override
    {
        // We may be inside an event of it.
        m_tls->disconnect();
        m_tls->deleteLater();
    }

    bool start(qintptr descriptor, const QSslConfiguration &configuration)
    {
        if (!m_tls->setSocketDescriptor(descriptor)) {
            ::close(static_cast<int>(descriptor));
            return false;
        }
        m_tls->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_tls->setSslConfiguration(configuration);
        m_tls->startServerEncryption();
        return true;
    }

    qint64 read(char *data, qint64 bytesMax) override
    {
        const qint64 got = m_tls->read(data, bytesMax);
        if (got > 0)
            return got;
        if (m_failed)
            return kFailed;
        if (m_tls->state() == QAbstractSocket::ConnectedState)
            return kNothingNow;
        // Qt knows no half-closed TLS: who has ended cannot be answered.
        return m_tls->state() == QAbstractSocket::UnconnectedState ? kFailed : kEnded;
    }

    qint64 write(QByteArrayView bytes) override
    {
        if (m_tls->state() != QAbstractSocket::ConnectedState)
            return kFailed;
        if (unsentBytes() >= kUnsentMax)
            return kNothingNow;
        const qint64 taken = m_tls->write(bytes.data(), qMin<qint64>(bytes.size(), kUnsentMax));
        m_tls->flush();
        return taken < 0 ? kFailed : taken;
    }

    [[nodiscard]] qint64 unsentBytes() const override
    {
        return m_tls->bytesToWrite() + m_tls->encryptedBytesToWrite();
    }
    void endWriting() override { m_tls->disconnectFromHost(); }
    [[nodiscard]] bool shortReadDrains() const override { return false; }
    [[nodiscard]] bool canHalfClose() const override { return false; }

private:
    static constexpr qint64 kUnsentMax = 256 * 1024;

    // Not at once: Qt emits from inside read(), write() and flush(), where the connection is not
    // ready to hear that it has ended.
    void tellSoon(bool readable, bool writable)
    {
        const bool waits = m_readable || m_writable;
        m_readable = m_readable || readable;
        m_writable = m_writable || writable;
        if (waits)
            return;
        QMetaObject::invokeMethod(
            m_tls,
            [weak = std::weak_ptr(m_self)] {
                if (const auto self = weak.lock())
                    (*self)->tell();
            },
            Qt::QueuedConnection);
    }

    void tell()
    {
        const bool readable = std::exchange(m_readable, false);
        const bool writable = std::exchange(m_writable, false);
        m_socket->socketReady(readable, writable, false); // may be the end of this
    }

    QSslSocket *m_tls;
    PolledSocket *m_socket;
    std::shared_ptr<TlsStream *> m_self; // gone with this, while a call may still wait
    bool m_readable = false;
    bool m_writable = false;
    bool m_failed = false;
};

} // namespace

std::unique_ptr<ByteStream>
ByteStream::tls(qintptr descriptor, const QSslConfiguration &configuration, PolledSocket *socket)
{
    auto stream = std::make_unique<TlsStream>(socket);
    return stream->start(descriptor, configuration) ? std::move(stream) : nullptr;
}

} // namespace flotilla
