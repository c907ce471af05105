#pragma once
// What the webhook door has done since start, for metrics. Written by the listener's loop, read
// from any thread.

#include <array>
#include <atomic>
#include <chrono>

#include <QtGlobal>

namespace flotilla {

struct IngestCounters
{
    using Count = std::atomic<quint64>;

    Count acknowledged = 0; // answered 200, duplicates and unparsed included
    Count duplicates = 0;   // requests that held nothing new
    Count unparsed = 0;
    Count facts = 0;        // new ones
    Count unauthorized = 0; // bad or missing signature
    Count unknownSession = 0;
    Count refused = 0; // answered 503: stopping, queue full, disk low or commit failed

    // Upper bounds of the latency histogram in milliseconds; one more bucket holds the rest.
    static constexpr std::array<int, 12> kBoundsMs = {1,   2,   5,   10,   20,   50,
                                                      100, 250, 500, 1000, 2500, 5000};
    std::array<Count, kBoundsMs.size() + 1> latency = {};
    Count latencySumUs = 0;

    void countLatency(std::chrono::nanoseconds span)
    {
        const auto us = std::chrono::duration_cast<std::chrono::microseconds>(span).count();
        size_t bucket = 0;
        while (bucket < kBoundsMs.size() && us > kBoundsMs[bucket] * qint64(1000))
            ++bucket;
        latency[bucket].fetch_add(1, std::memory_order_relaxed);
        latencySumUs.fetch_add(static_cast<quint64>(us), std::memory_order_relaxed);
    }
    static void add(Count &count, quint64 by = 1)
    {
        count.fetch_add(by, std::memory_order_relaxed);
    }
};

} // namespace flotilla
