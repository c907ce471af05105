#pragma once
// The bytes of one accepted connection, plain or TLS. Never blocks.

#include "core/http/poller.h"

#include <QByteArrayView>

#include <memory>

class QSslConfiguration;

namespace flotilla {

class ByteStream
{
public:
    static constexpr qint64 kNothingNow = 0;
    static constexpr qint64 kEnded = -1;
    static constexpr qint64 kFailed = -2;

    virtual ~ByteStream() = default;
    // How many bytes came, or one of the constants above.
    virtual qint64 read(char *data, qint64 bytesMax) = 0;
    // How many bytes were taken, kNothingNow or kFailed.
    virtual qint64 write(QByteArrayView bytes) = 0;
    // Bytes taken that have not reached the system.
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;
    // No more will be written; the peer sees the end.
    virtual void endWriting() = 0;
    // True when a read that brought less than asked for proves that nothing more waits.
    [[nodiscard]] virtual bool shortReadDrains() const = 0;
    // True when reading goes on after endWriting().
    [[nodiscard]] virtual bool canHalfClose() const = 0;

    // `descriptor` becomes the stream's. `socket` hears of events until the stream dies, and must
    // not delete the stream inside one.
    static std::unique_ptr<ByteStream> plain(qintptr descriptor, Poller &poller,
                                             PolledSocket *socket);
    // Starts the handshake.
    static std::unique_ptr<ByteStream>
    tls(qintptr descriptor, const QSslConfiguration &configuration, PolledSocket *socket);
};

} // namespace flotilla
