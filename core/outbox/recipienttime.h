#pragma once
// The recipient's day: zones, quiet hours, and the daily cap with its warm-up.

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace flotilla {

struct LocalTime
{
    qint64 day = 0; // counted from any fixed day
    int minute = 0; // of that day
};

// UTC when the zone is not known. Safe from any thread.
[[nodiscard]] LocalTime localTime(const QString &zone, Instant at);
[[nodiscard]] bool isZone(const QString &zone);
// Where a number of that country most likely is; empty when the code is not known.
[[nodiscard]] QString zoneOfPhone(QByteArrayView digits);
// The contact's own zone, else its phone's, else the workspace's.
[[nodiscard]] QString zoneOfRecipient(const QString &contactZone, QByteArrayView phoneDigits,
                                      const QString &workspaceZone);

// How long quiet hours from `fromMin` to `toMin` (minutes of the day, may pass midnight) still
// last; zero: it is not quiet.
[[nodiscard]] Millis quietFor(int fromMin, int toMin, int minute);

// Sends allowed on a day: the cap, and in a warm-up 20 on its first day, half as many again on each
// further one. Absent: no limit. `daysWarm` absent: no warm-up; `cap` 0: none.
[[nodiscard]] std::optional<int> dailyLimit(int cap, std::optional<qint64> daysWarm);

} // namespace flotilla
