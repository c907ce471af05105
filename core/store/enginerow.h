#pragma once
// The one row of `engine`: the epoch of the database's present life and the end of its id block.

#include "core/base/clock.h"
#include "core/store/connection.h"

namespace flotilla {

struct EngineRow
{
    qint64 epoch = 0;
    qint64 nextId = 1; // first id never handed out
    bool clean = true; // the last life ended properly
    Instant lastWall;
};

inline constexpr qint64 kIdBlock = 100'000; // ids reserved ahead, so that a crash repeats none
// More ids than an engine hands out between two backups.
inline constexpr qint64 kIdsSkippedAtRestore = 10'000'000'000;

// Refuses a file that is neither empty nor ours.
Result<> checkKind(Connection &connection);
// The new epoch is on the disk when this returns: whatever an older one left open is void from here
// on. The row as the last life left it, but for the epoch.
Result<EngineRow> raiseEpoch(Connection &connection, Instant now);

} // namespace flotilla
