#include "app/flotilla/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAskMs = 2'000;

// Only the user's own: everybody's place for temporary files is no place for it.
QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString chosen =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                          : runtime;
    QDir().mkpath(chosen);
    return chosen;
}

QString nameFor(const QString &what)
{
    const QByteArray hash =
        QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder() + u"/flotilla-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &what, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(what))
    , m_lock(m_name + u".lock"_s)
{
    // The lock of a process that is gone is nobody's, however old or young it is.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT shown();
        }
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0)) {
        // It may be ending just now: then the place becomes free.
        if (askTheOther() || !m_lock.tryLock(kAskMs))
            return false;
    }
    // Ours now, so a socket that is there was left by a crash.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

bool SingleInstance::askTheOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kAskMs);
}
