#pragma once
// What the webhook door has done since start, for metrics. Written by the listener's loop, read
// from any thread.

#include <atomic>

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

    static void add(Count &count, quint64 by = 1)
    {
        count.fetch_add(by, std::memory_order_relaxed);
    }
};

} // namespace flotilla
