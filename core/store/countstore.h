#pragma once
// Counts over the whole engine, for metrics: of sessions and totals, nothing of a workspace.

#include "core/store/writer.h"

#include <QList>

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace flotilla {

struct EngineCounts
{
    struct LaneCount
    {
        qint64 waiting = 0;
        std::optional<Instant> oldest; // when the oldest waiting message was made

        void add(const LaneCount &other);
    };
    using Lanes = std::array<LaneCount, 3>; // by Lane
    struct Session
    {
        QString state;
        Lanes lanes;
    };
    std::map<SessionId, Session> sessions;
    qint64 mailboxesReady = 0;
    qint64 mailboxesLeased = 0;
    qint64 eventsPending = 0;
    qint64 deadLettersOpen = 0;
    QList<std::pair<QString, qint64>> openMessages; // sending, unknown, needs_review

    [[nodiscard]] Lanes lanes() const; // of all sessions together
};

class CountStore
{
public:
    static EngineCounts read(Connection &db);
};

} // namespace flotilla
