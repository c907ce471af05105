#include "core/store/countstore.h"

namespace flotilla {

namespace {

QList<std::pair<QString, qint64>> readPairs(Query query)
{
    QList<std::pair<QString, qint64>> pairs;
    while (query.next())
        pairs.append({query.text(0), query.integer(1)});
    return pairs;
}

void readLanes(Connection &db, EngineCounts &counts)
{
    {
        Query query = db.use("api.lane_depths");
        while (query.next())
            counts.lanes.at(static_cast<size_t>(query.integer(0))).waiting = query.integer(1);
    }
    Query query = db.use("api.lane_oldest");
    while (query.next())
        counts.lanes.at(static_cast<size_t>(query.integer(0))).oldest = query.maybeInstant(1);
}

} // namespace

EngineCounts CountStore::read(Connection &db)
{
    EngineCounts counts;
    readLanes(db, counts);
    {
        Query query = db.use("api.mailboxes_pending");
        if (query.next()) {
            counts.mailboxesReady = query.integer(0);
            counts.eventsPending = query.integer(1);
        }
    }
    {
        Query query = db.use("api.mailboxes_leased");
        if (query.next())
            counts.mailboxesLeased = query.integer(0);
    }
    {
        Query query = db.use("api.open_dead_letters");
        if (query.next())
            counts.deadLettersOpen = query.integer(0);
    }
    counts.openMessages = readPairs(db.use("api.open_messages"));
    counts.sessions = readPairs(db.use("api.sessions_by_state"));
    return counts;
}

} // namespace flotilla
