#include "core/store/overviewstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDeadLettersMax = 1000;

LaneDepth laneDepth(Connection &db, const Caller &caller, int lane, int chatsMax)
{
    LaneDepth depth;
    MessageId oldest;
    {
        Query row = db.use("api.lane_depth");
        row.bind(caller.workspace, lane, chatsMax + 1);
        if (row.next()) {
            depth.isMore = row.integer(0) > chatsMax;
            depth.waiting = row.integer(1);
            oldest = row.id<MessageId>(2);
        }
    }
    if (oldest.isValid()) { // ids grow with time
        Query row = db.use("api.message_made_at");
        row.bind(oldest, caller.workspace);
        if (row.next())
            depth.oldest = row.instant(0);
    }
    return depth;
}

} // namespace

std::array<LaneDepth, 3> OverviewStore::lanes(Connection &db, const Caller &caller, int chatsMax)
{
    return {laneDepth(db, caller, 0, chatsMax), laneDepth(db, caller, 1, chatsMax),
            laneDepth(db, caller, 2, chatsMax)};
}

SessionCounts OverviewStore::sessions(Connection &db, const Caller &caller)
{
    SessionCounts counts;
    Query row = db.use("api.session_counts");
    row.bind(caller.workspace);
    while (row.next()) {
        const QString state = row.text(0);
        const qint64 count = row.integer(1);
        counts.all += count;
        if (state == "connected"_L1)
            counts.up += count;
        else if (state == "reconnecting"_L1 || state == "logged_out"_L1 || state == "banned"_L1)
            counts.down += count;
    }
    return counts;
}

QList<SessionTrouble> OverviewStore::troubles(Connection &db, const Caller &caller, int limit)
{
    QList<SessionTrouble> troubles;
    Query row = db.use("api.sessions_down");
    row.bind(caller.workspace, limit);
    while (row.next())
        troubles.append(
            {row.id<SessionId>(0), row.text(1), row.text(2), row.text(3), row.instant(4)});
    return troubles;
}

QList<QuietHours> OverviewStore::quietHours(Connection &db, const Caller &caller)
{
    QList<QuietHours> hours;
    Query row = db.use("api.quiet_hours");
    row.bind(caller.workspace);
    while (row.next())
        hours.append({static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))});
    return hours;
}

OpenCount OverviewStore::deadLetters(Connection &db, const Caller &caller)
{
    Query row = db.use("api.dead_letters_of");
    row.bind(caller.workspace, kDeadLettersMax + 1);
    if (!row.next())
        return {};
    return {std::min(row.integer(0), kDeadLettersMax), row.integer(0) > kDeadLettersMax};
}

} // namespace flotilla
