#pragma once
// What QtHttpServer takes for a TCP socket: it reads requests that the gate has received and
// checked whole, and what it writes goes back to the gate. It has no connection of its own, so it
// lives exactly as long as its owner wants, whatever the client does.

#include <QByteArray>
#include <QTcpSocket>

#include <functional>

namespace flotilla {

class FedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    FedSocket(const QHostAddress &peer, QObject *parent);
    ~FedSocket() override;

    // QtHttpServer handles the request before this returns.
    void feed(QByteArray request);
    // Where written bytes go; none when empty.
    void setSink(std::function<void(QByteArrayView)> sink) { m_sink = std::move(sink); }
    // QtHttpServer gave up on it.
    [[nodiscard]] bool isHungUp() const { return m_hungUp; }
    // Tells QtHttpServer that the client has gone, and deletes itself soon.
    void finish();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 bytesMax) override;
    qint64 readLineData(char *data, qint64 bytesMax) override;
    qint64 skipData(qint64 bytesMax) override;
    qint64 writeData(const char *data, qint64 bytes) override;

private:
    QByteArray m_request;
    qsizetype m_at = 0;
    std::function<void(QByteArrayView)> m_sink;
    bool m_hungUp = false;
};

} // namespace flotilla
