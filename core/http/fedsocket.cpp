#include "core/http/fedsocket.h"

#include <QHostAddress>

#include <cstring>

namespace flotilla {

FedSocket::FedSocket(const QHostAddress &peer, QObject *parent)
    : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setSocketState(QAbstractSocket::ConnectedState);
    setOpenMode(QIODevice::ReadWrite);
}

FedSocket::~FedSocket()
{
    setSocketState(QAbstractSocket::UnconnectedState);
}

void FedSocket::feed(QByteArray request)
{
    m_request = std::move(request);
    m_at = 0;
    Q_EMIT readyRead();
    m_request = {};
    m_at = 0;
}

void FedSocket::finish()
{
    m_sink = nullptr;
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 FedSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_request.size() - m_at;
}

void FedSocket::disconnectFromHost()
{
    m_hungUp = true;
}

void FedSocket::close()
{
    m_hungUp = true;
}

qint64 FedSocket::readData(char *data, qint64 bytesMax)
{
    const qsizetype count = qMin<qsizetype>(bytesMax, m_request.size() - m_at);
    if (count > 0)
        std::memcpy(data, m_request.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

qint64 FedSocket::readLineData(char *data, qint64 bytesMax)
{
    return QIODevice::readLineData(data, bytesMax);
}

qint64 FedSocket::skipData(qint64 bytesMax)
{
    return QIODevice::skipData(bytesMax);
}

qint64 FedSocket::writeData(const char *data, qint64 bytes)
{
    if (m_sink)
        m_sink(QByteArrayView(data, bytes));
    return bytes;
}

} // namespace flotilla
