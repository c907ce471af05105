#pragma once
// A small HTTP server that misbehaves on purpose and counts the copies of requests it has read.

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace flotilla {

class FaultServer
{
public:
    // What to do with the n-th request (from 0) after it has been read whole.
    struct Act
    {
        QByteArray reply;     // written as it stands
        bool keepOpen = true; // go on reading, else close
        bool reset = false;   // close by a reset
        bool hang = false;    // neither answer nor close
    };
    using Script = std::function<Act(int)>;

    explicit FaultServer(Script script);
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    // Heads and bodies of all requests read so far.
    [[nodiscard]] QList<QByteArray> requests();
    [[nodiscard]] int copies() { return static_cast<int>(requests().size()); }

    [[nodiscard]] static QByteArray ok(const QByteArray &body = "{}",
                                       const QByteArray &headers = {});

private:
    void accept();
    void serve(int socket);

    Script m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    QMutex m_mutex;
    QList<QByteArray> m_requests;
    std::vector<int> m_open;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace flotilla
