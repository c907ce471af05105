#include "tests/bench/load.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace flotilla::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;
using TimePoint = SteadyClock::time_point;

struct Channel
{
    int socket = -1;
    bool busy = false;
    TimePoint intended;
    QByteArray out;
    qsizetype outAt = 0;
    QByteArray in;
};

class LoadRun
{
public:
    explicit LoadRun(const LoadSettings &settings)
        : m_settings(settings)
        , m_channels(static_cast<size_t>(settings.connections))
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {}
    ~LoadRun()
    {
        for (Channel &channel : m_channels)
            drop(channel);
        ::close(m_epoll);
    }
    LoadRun(const LoadRun &) = delete;
    LoadRun &operator=(const LoadRun &) = delete;

    LoadResult run();

private:
    void connect(Channel &channel);
    void drop(Channel &channel);
    void sendDue(TimePoint now);
    void begin(Channel &channel, TimePoint intended);
    void write(Channel &channel);
    void read(Channel &channel);
    void answered(Channel &channel, int status, TimePoint now);

    const LoadSettings &m_settings;
    std::vector<Channel> m_channels;
    std::vector<Channel *> m_free;
    std::deque<TimePoint> m_due; // open loop: should have been sent, but no connection was free
    int m_epoll;
    quint64 m_number = 0;
    quint64 m_scheduled = 0;
    TimePoint m_start;
    TimePoint m_countFrom;
    TimePoint m_end;
    bool m_sending = true;
    LoadResult m_result;
};

void LoadRun::connect(Channel &channel)
{
    channel = {};
    channel.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(channel.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_settings.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(channel.socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) !=
        0) {
        drop(channel);
        return;
    }
    ::fcntl(channel.socket, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLET;
    event.data.ptr = &channel;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, channel.socket, &event);
    m_free.push_back(&channel);
}

void LoadRun::drop(Channel &channel)
{
    if (channel.socket >= 0)
        ::close(channel.socket);
    channel.socket = -1;
    std::erase(m_free, &channel);
}

void LoadRun::begin(Channel &channel, TimePoint intended)
{
    channel.busy = true;
    channel.intended = intended;
    channel.out = m_settings.request(m_number++);
    channel.outAt = 0;
    write(channel);
}

void LoadRun::write(Channel &channel)
{
    while (channel.socket >= 0 && channel.outAt < channel.out.size()) {
        const ssize_t sent =
            ::send(channel.socket, channel.out.constData() + channel.outAt,
                   static_cast<size_t>(channel.out.size() - channel.outAt), MSG_NOSIGNAL);
        if (sent <= 0)
            return; // the next event tells more
        channel.outAt += sent;
    }
}

void LoadRun::read(Channel &channel)
{
    std::array<char, 65536> bytes;
    const ssize_t got = ::recv(channel.socket, bytes.data(), bytes.size(), 0);
    if (got == 0 || (got < 0 && errno != EAGAIN)) {
        if (channel.busy) // an idle one may be closed: then it is opened again
            ++m_result.failed;
        drop(channel);
        connect(channel);
        return;
    }
    if (got < 0)
        return;
    channel.in.append(bytes.data(), got);
    const qsizetype end = channel.in.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype at = channel.in.first(end + 2).toLower().indexOf("\r\ncontent-length: ");
    const qsizetype length =
        at < 0 ? 0 : channel.in.mid(at + 18, channel.in.indexOf('\r', at + 18) - at - 18).toInt();
    if (channel.in.size() < end + 4 + length)
        return;
    const int status = channel.in.mid(9, 3).toInt();
    channel.in.clear();
    answered(channel, status, SteadyClock::now());
}

void LoadRun::answered(Channel &channel, int status, TimePoint now)
{
    channel.busy = false;
    if (channel.intended >= m_countFrom && channel.intended < m_end) {
        if (status >= 200 && status < 300) {
            ++m_result.answered;
            const auto took =
                std::chrono::duration_cast<std::chrono::microseconds>(now - channel.intended);
            m_result.latenciesUs.push_back(static_cast<quint32>(took.count()));
        } else {
            ++m_result.refused;
        }
    }
    if (m_settings.ratePerSecond <= 0 && m_sending)
        begin(channel, now);
    else
        m_free.push_back(&channel);
}

void LoadRun::sendDue(TimePoint now)
{
    if (m_settings.ratePerSecond <= 0) {
        const std::vector<Channel *> idle = std::exchange(m_free, {});
        for (Channel *channel : idle)
            begin(*channel, now);
        return;
    }
    for (;;) {
        const auto due =
            m_start +
            std::chrono::duration_cast<SteadyClock::duration>(std::chrono::duration<double>(
                static_cast<double>(m_scheduled) / m_settings.ratePerSecond));
        if (due > now || due >= m_end)
            break;
        ++m_scheduled;
        m_due.push_back(due);
    }
    while (!m_due.empty() && !m_free.empty()) {
        Channel *const channel = m_free.back();
        m_free.pop_back();
        const TimePoint intended = m_due.front();
        m_due.pop_front();
        begin(*channel, intended);
    }
}

LoadResult LoadRun::run()
{
    for (Channel &channel : m_channels)
        connect(channel);
    m_start = SteadyClock::now();
    m_countFrom = m_start + m_settings.warmUp;
    m_end = m_countFrom + m_settings.duration;
    // Answers to what was sent in time may still come for a while.
    const TimePoint giveUp = m_end + std::chrono::seconds(2);
    std::array<epoll_event, 256> events;
    for (TimePoint now = m_start; now < giveUp; now = SteadyClock::now()) {
        m_sending = now < m_end;
        // What was due before the end is sent, however late this thread comes to it.
        if (m_sending || m_settings.ratePerSecond > 0)
            sendDue(now);
        if (!m_sending && m_due.empty() &&
            std::none_of(m_channels.begin(), m_channels.end(),
                         [](const Channel &channel) { return channel.busy; }))
            break;
        const int wait = m_settings.ratePerSecond > 0 && m_sending ? 1 : 20;
        const int count =
            ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), wait);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<size_t>(i)];
            auto &channel = *static_cast<Channel *>(event.data.ptr);
            if (event.events & EPOLLOUT)
                write(channel);
            if (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                read(channel);
        }
    }
    m_result.unsent = m_due.size();
    for (const Channel &channel : m_channels) {
        if (channel.busy)
            ++m_result.unsent;
    }
    m_result.seconds = std::chrono::duration<double>(m_settings.duration).count();
    std::sort(m_result.latenciesUs.begin(), m_result.latenciesUs.end());
    return std::move(m_result);
}

} // namespace

double LoadResult::percentileMs(double share) const
{
    if (latenciesUs.empty())
        return 0;
    const auto rank =
        static_cast<size_t>(std::ceil(share * static_cast<double>(latenciesUs.size())));
    return latenciesUs[std::clamp<size_t>(rank, 1, latenciesUs.size()) - 1] / 1000.0;
}

LoadResult runLoad(const LoadSettings &settings)
{
    return LoadRun(settings).run();
}

QByteArray webhookRequest(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
           "User-Agent: load\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace flotilla::bench
