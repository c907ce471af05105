#pragma once
// Counts over the whole engine, for metrics: totals only, nothing of a single workspace.

#include "core/store/writer.h"

#include <QList>

#include <array>
#include <utility>

namespace flotilla {

struct EngineCounts
{
    struct LaneCount
    {
        qint64 waiting = 0;
        std::optional<Instant> oldest; // when the oldest waiting message was made
    };
    std::array<LaneCount, 3> lanes; // by Lane
    qint64 mailboxesReady = 0;
    qint64 mailboxesLeased = 0;
    qint64 eventsPending = 0;
    qint64 deadLettersOpen = 0;
    QList<std::pair<QString, qint64>> openMessages; // sending, unknown, needs_review
    QList<std::pair<QString, qint64>> sessions;     // by state
};

class CountStore
{
public:
    static EngineCounts read(Connection &db);
};

} // namespace flotilla
