#pragma once
// An engine in a process of its own, to be killed and started again on the same port.

#include <QProcess>
#include <QTemporaryDir>

namespace flotilla {

class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess();

    // On the port of the time before, or any free one. False: it did not come up.
    [[nodiscard]] bool start();
    void kill();
    void freeze(); // alive, but silent
    void thaw();
    [[nodiscard]] QUrl address() const;
    // Of full rights; made at the first start.
    [[nodiscard]] QByteArray token() const;

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace flotilla
