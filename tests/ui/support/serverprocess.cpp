#include "tests/ui/support/serverprocess.h"

#include <QFile>
#include <QUrl>

#include <csignal>

namespace flotilla {

using namespace Qt::StringLiterals;

ServerProcess::ServerProcess()
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start()
{
    m_process.start(QStringLiteral(FLOTILLAD),
                    {u"serve"_s, u"--data-directory"_s, m_directory.path(),
                     u"--listen-port=%1"_s.arg(m_port), u"--log-level=error"_s});
    while (m_process.waitForReadyRead(30'000)) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("listening ")) {
            m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
            return true;
        }
    }
    return false;
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void ServerProcess::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void ServerProcess::thaw()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

QUrl ServerProcess::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QByteArray ServerProcess::token() const
{
    QFile file(m_directory.filePath(u"token"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace flotilla
