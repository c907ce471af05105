#pragma once
// Readiness of many sockets by one descriptor in Qt's event loop: epoll, edge-triggered, so that
// the cost of a turn grows with the sockets that have something to say, not with all of them.

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace flotilla {

class PolledSocket
{
public:
    virtual ~PolledSocket() = default;
    // `ended`: the peer has ended its stream or is gone; reading tells which, after what it sent.
    virtual void socketReady(bool readable, bool writable, bool ended) = 0;
};

class Poller
{
public:
    // `turnEnded` runs after each batch of sockets and after wake(), on the thread of the creator.
    Poller(std::function<void()> turnStarts, std::function<void()> turnEnded);
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    [[nodiscard]] bool isValid() const { return m_epoll >= 0 && m_wake >= 0; }
    // `socket` must not die inside a turn: it may have one more event in the batch at hand.
    bool add(int descriptor, PolledSocket *socket);
    void remove(int descriptor);
    // From any thread.
    void wake();

private:
    void turn();

    int m_epoll = -1;
    int m_wake = -1;
    std::function<void()> m_turnStarts;
    std::function<void()> m_turnEnded;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace flotilla
