#pragma once
// How a workspace stands at this moment, for one look: each figure costs about the same however
// much there is.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

#include <array>

namespace flotilla {

struct LaneDepth
{
    qint64 waiting = 0;            // or being sent
    bool isMore = false;           // only the first chats were counted
    std::optional<Instant> oldest; // when the oldest of them was made
};

struct SessionTrouble
{
    SessionId id;
    QString name;
    QString state; // reconnecting, logged_out, banned
    QString detail;
    Instant since;
};

struct SessionCounts
{
    qint64 all = 0;
    qint64 up = 0;
    qint64 down = 0; // those in trouble; not those that were stopped
};

// Of the recipient's day, in minutes; may pass midnight.
struct QuietHours
{
    int fromMin = 0;
    int toMin = 0;
};

struct OpenCount
{
    qint64 open = 0;
    bool isMore = false;
};

class OverviewStore
{
public:
    // By Lane; of each lane at most so many chats are counted.
    static std::array<LaneDepth, 3> lanes(Connection &db, const Caller &caller, int chatsMax);
    static SessionCounts sessions(Connection &db, const Caller &caller);
    // The latest first.
    static QList<SessionTrouble> troubles(Connection &db, const Caller &caller, int limit);
    // Those that sessions have, each once.
    static QList<QuietHours> quietHours(Connection &db, const Caller &caller);
    static OpenCount deadLetters(Connection &db, const Caller &caller);
};

} // namespace flotilla
