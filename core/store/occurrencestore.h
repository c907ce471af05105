#pragma once
// Flows that begin by themselves: the timetable of their schedules, the occurrences (a time that
// came), and how far each has got through its contacts. The events that begin the flow, and the
// cursor that says so, are one commit.

#include "core/flow/schedule.h"
#include "core/store/writer.h"

namespace flotilla {

// A flow whose versions changed: its timetable is to be made anew.
struct StaleTimetable
{
    WorkspaceId workspace;
    FlowId flow;
    Instant since;
    std::optional<int> live;
    std::optional<int> trial;
};

class OccurrenceStore
{
public:
    // An occurrence, or the rest of one, that nobody worked on for so long is missed.
    static constexpr Millis kLateMax{std::chrono::hours(1)};

    // When something is to be done next; in the past: now.
    [[nodiscard]] static std::optional<Instant> nextTime(Connection &db);
    // An occurrence has contacts before it.
    [[nodiscard]] static bool isOpen(Connection &db);
    [[nodiscard]] static QList<StaleTimetable> stale(Connection &db, Instant now, int limit);

    // With the schedules of the flow's live version and the one under trial. Nothing when the
    // versions changed again meanwhile.
    static void makeTimetable(WriteTx &tx, const StaleTimetable &stale,
                              const QList<Schedule> &schedules);
    // Up to `limit` times that came: their occurrences begin, or are missed.
    static void begin(WriteTx &tx, int limit);
    // Goes on with the occurrence that has waited longest, by so many contacts; whose mailboxes
    // changed.
    static std::optional<WorkspaceId> walk(WriteTx &tx, int contacts);
};

} // namespace flotilla
