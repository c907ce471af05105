#pragma once
// Load for the benchmarks: many keep-alive connections driven by one epoll loop in the calling
// thread. Closed loop for throughput; open loop at a fixed rate, where latency counts from the
// moment a request should have been sent, so that a stalled server cannot hide its stall.

#include <QByteArray>

#include <chrono>
#include <functional>
#include <vector>

namespace flotilla::bench {

struct LoadSettings
{
    quint16 port = 0;
    int connections = 64;
    std::chrono::milliseconds warmUp{500}; // not counted
    std::chrono::milliseconds duration{5000};
    double ratePerSecond = 0; // 0: closed loop, as fast as answers come
    // The n-th whole request, head and body; called in order.
    std::function<QByteArray(quint64 number)> request;
};

struct LoadResult
{
    quint64 answered = 0; // with 2xx, within the counted time
    quint64 refused = 0;  // other statuses
    quint64 failed = 0;   // connections lost with a request under way
    quint64 unsent = 0;   // open loop: due, but not sent or not answered at the end
    double seconds = 0;
    std::vector<quint32> latenciesUs; // sorted; of the answered

    [[nodiscard]] double perSecond() const
    {
        return seconds > 0 ? static_cast<double>(answered) / seconds : 0;
    }
    // share 0.5, 0.99, 0.999
    [[nodiscard]] double percentileMs(double share) const;
};

[[nodiscard]] LoadResult runLoad(const LoadSettings &settings);

// A POST of `bodyBytes` with the headers of a webhook.
[[nodiscard]] QByteArray webhookRequest(const QByteArray &path, const QByteArray &body);

} // namespace flotilla::bench
