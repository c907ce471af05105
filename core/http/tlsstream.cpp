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
    {
        m_tls->setReadBufferSize(64 * 1024);
        QObject::connect(m_tls, &QSslSocket::readyRead, m_tls,
                         [socket] { socket->socketReady(true, false, false); });
        QObject::connect(m_tls, &QSslSocket::encryptedBytesWritten, m_tls,
                         [socket] { socket->socketReady(false, true, false); });
        QObject::connect(m_tls, &QSslSocket::disconnected, m_tls,
                         [socket] { socket->socketReady(true, false, false); });
        QObject::connect(m_tls, &QSslSocket::errorOccurred, m_tls, [this, socket] {
            m_failed = m_tls->error() != QAbstractSocket::RemoteHostClosedError;
            socket->socketReady(true, false, false);
        });
    }

    ~TlsStream() override
    {
        m_tls->disconnect();
        m_tls->abort();
        m_tls->deleteLater(); // we may be inside one of its signals
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
        return m_tls->state() == QAbstractSocket::ConnectedState ? kNothingNow : kEnded;
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

    QSslSocket *m_tls;
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
