#pragma once
// A TCP client that sends exactly the bytes it is told to, well-formed or not. Blocking, with a
// limit of time on everything.

#include <QByteArray>
#include <QList>

namespace flotilla {

class RawClient
{
public:
    explicit RawClient(quint16 port, const char *from = nullptr); // from another loopback address
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient(RawClient &&other) noexcept;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    // False when the other side no longer takes bytes.
    bool send(QByteArrayView bytes);
    void endWriting();
    // The connection ends with a reset instead of an end.
    void reset();
    void close();
    // One whole answer, with its body by Content-Length; what came when the time is over or the
    // connection has ended.
    [[nodiscard]] QByteArray readAnswer(int timeoutMs = 5000, bool headOnly = false);
    // Everything until the other side closes; `ended` tells whether it did in time.
    [[nodiscard]] QByteArray readToEnd(int timeoutMs = 5000, bool *ended = nullptr);

    [[nodiscard]] static int statusOf(const QByteArray &answer);
    // The statuses of all answers in `bytes`.
    [[nodiscard]] static QList<int> statusesOf(const QByteArray &bytes);

private:
    bool readSome(int timeoutMs);

    int m_socket = -1;
    bool m_ended = false;
    QByteArray m_buffer;
};

} // namespace flotilla
