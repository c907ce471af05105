#include "core/http/poller.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace flotilla {

Poller::Poller(std::function<void()> turnStarts, std::function<void()> turnEnded)
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_turnStarts(std::move(turnStarts))
    , m_turnEnded(std::move(turnEnded))
{
    if (!isValid())
        return;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { turn(); });
}

Poller::~Poller()
{
    m_notifier.reset();
    if (m_wake >= 0)
        ::close(m_wake);
    if (m_epoll >= 0)
        ::close(m_epoll);
}

bool Poller::add(int descriptor, PolledSocket *socket)
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.ptr = socket;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::remove(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

void Poller::turn()
{
    m_turnStarts();
    std::array<epoll_event, 256> events;
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        if (event.data.ptr == nullptr) {
            quint64 wakes = 0;
            [[maybe_unused]] const auto got = ::read(m_wake, &wakes, sizeof wakes);
            continue;
        }
        static constexpr quint32 kEnded = EPOLLRDHUP | EPOLLHUP | EPOLLERR;
        static_cast<PolledSocket *>(event.data.ptr)
            ->socketReady((event.events & (EPOLLIN | kEnded)) != 0, (event.events & EPOLLOUT) != 0,
                          (event.events & kEnded) != 0);
    }
    m_turnEnded();
}

} // namespace flotilla
