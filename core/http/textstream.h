#pragma once
// Texts to one client over a WebSocket, sent from any thread. Whoever sends is told when the client
// has taken all, and so decides how far it may fall behind.

#include <QByteArray>
#include <QList>

#include <functional>
#include <mutex>
#include <optional>

namespace flotilla {

class TextStream
{
public:
    // Run on whatever thread it happens on; they must only hand on.
    struct Hooks
    {
        std::function<void()> drained; // everything sent so far has reached the system
        std::function<void()> ended;   // once; nothing sent from now on goes anywhere
    };

    explicit TextStream(Hooks hooks);
    ~TextStream();
    TextStream(const TextStream &) = delete;
    TextStream &operator=(const TextStream &) = delete;

    void send(QByteArray text);
    // What was sent before still goes out. `code` as RFC 6455 7.4 has them; the reason is cut to
    // what a close frame holds.
    void end(quint16 code, QByteArray reason);

    // For the connection, whose `wake` runs on any thread when there is something to take.
    struct Waiting
    {
        QList<QByteArray> texts;
        struct End
        {
            quint16 code = 0;
            QByteArray reason;
        };
        std::optional<End> end;
    };
    void attach(std::function<void()> wake);
    [[nodiscard]] Waiting take();
    void drained();

private:
    std::mutex m_mutex;
    Hooks m_hooks;
    std::function<void()> m_wake;
    Waiting m_waiting;
    bool m_ended = false;
};

} // namespace flotilla
