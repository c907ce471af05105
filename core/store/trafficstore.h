#pragma once
// How much came and went, by minute: counted from the feed of changes and the ledger's notes after
// the commits, so that no message waits for it. Counts move with their progress in one commit: none
// is counted twice, none is left out.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <array>
#include <map>

namespace flotilla {

struct Traffic
{
    qint64 received = 0;
    std::array<qint64, 3> sent{}; // by Lane
    qint64 chats = 0;             // that had their first message of the workspace's day
    qint64 handedOff = 0;         // by the bot, to a person
    qint64 optedOut = 0;

    void add(const Traffic &other);
    [[nodiscard]] qint64 allSent() const { return sent[0] + sent[1] + sent[2]; }
};

class TrafficStore
{
public:
    struct Progress
    {
        qint64 change = 0;
        qint64 note = 0;
        bool operator==(const Progress &) const = default;
    };
    using Minute = qint64; // of UTC since 1970
    struct Count
    {
        std::map<std::pair<WorkspaceId, Minute>, Traffic> minutes;
        Progress from;
        Progress upTo;
        bool isBehind = false; // there is more
    };

    // What came since; looks at no more than 2,000 changes and 500 notes.
    static Count countOn(Connection &db);
    // False, and nothing kept, when somebody else has counted on.
    static bool keep(WriteTx &tx, const Count &count);
    // Those with any traffic, from the first to before the last.
    static std::map<Minute, Traffic> minutes(Connection &db, WorkspaceId workspace, Instant from,
                                             Instant to);
    [[nodiscard]] static Minute minuteOf(Instant at);
};

} // namespace flotilla
