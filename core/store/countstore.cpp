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

void readSessions(Connection &db, EngineCounts &counts)
{
    {
        Query query = db.use("api.session_states");
        while (query.next())
            counts.sessions[SessionId(query.integer(0))].state = query.text(1);
    }
    Query query = db.use("api.lanes");
    while (query.next()) {
        const auto session = counts.sessions.find(SessionId(query.integer(0)));
        if (session != counts.sessions.end())
            session->second.lanes.at(static_cast<size_t>(query.integer(1))) = {
                query.integer(2), query.maybeInstant(3)};
    }
}

} // namespace

void EngineCounts::LaneCount::add(const LaneCount &other)
{
    waiting += other.waiting;
    if (other.oldest && (!oldest || *other.oldest < *oldest))
        oldest = other.oldest;
}

EngineCounts::Lanes EngineCounts::lanes() const
{
    Lanes all;
    for (const auto &[id, session] : sessions) {
        for (size_t lane = 0; lane < all.size(); ++lane)
            all.at(lane).add(session.lanes.at(lane));
    }
    return all;
}

EngineCounts CountStore::read(Connection &db)
{
    EngineCounts counts;
    readSessions(db, counts);
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
    return counts;
}

} // namespace flotilla
