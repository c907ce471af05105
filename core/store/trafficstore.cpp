#include "core/store/trafficstore.h"

#include "core/store/changestore.h"
#include "core/store/workspacestore.h"

#include <QDateTime>
#include <QTimeZone>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChangesAtOnce = 2000;
constexpr int kNotesAtOnce = 500;
constexpr qint64 kTrafficMinuteMs = 60'000;
constexpr qint64 kKeptMinutes = 15 * 24 * 60;

// The days of each workspace by its own clock.
class Days
{
public:
    explicit Days(Connection &db)
    {
        const auto workspaces = WorkspaceStore::all(db);
        for (const Workspace &workspace : workspaces.value_or(QList<Workspace>()))
            m_zones.emplace(workspace.id, QTimeZone(workspace.zone.toUtf8()));
    }

    [[nodiscard]] bool areSame(WorkspaceId workspace, Instant a, Instant b) const
    {
        const auto zone = m_zones.find(workspace);
        const QTimeZone &by = zone == m_zones.end() ? m_utc : zone->second;
        return QDateTime::fromMSecsSinceEpoch(toMs(a), by).date() ==
               QDateTime::fromMSecsSinceEpoch(toMs(b), by).date();
    }

private:
    QTimeZone m_utc = QTimeZone::utc();
    std::map<WorkspaceId, QTimeZone> m_zones;
};

TrafficStore::Progress progressIn(Connection &db)
{
    Query row = db.use("api.traffic_progress");
    if (!row.next())
        return {};
    return {row.integer(0), row.integer(1)};
}

void countChanges(Connection &db, TrafficStore::Count &count)
{
    const ChangeStore::Span span = ChangeStore::span(db);
    // Of a gap, as a restore leaves one, nothing can be counted.
    const qint64 after = std::max(count.from.change, span.oldest - 1);
    count.upTo.change = std::max(after, std::min(span.newest, after + kChangesAtOnce));
    count.isBehind = count.upTo.change < span.newest;
    if (count.upTo.change == after)
        return;
    const Days days(db);
    Query row = db.use("api.traffic_changes");
    row.bind(after, count.upTo.change);
    while (row.next()) {
        if (row.isNull(2)) // purged
            continue;
        const auto workspace = row.id<WorkspaceId>(0);
        Traffic &traffic = count.minutes[{workspace, TrafficStore::minuteOf(row.instant(2))}];
        if (!row.isNull(1)) {
            ++traffic.sent.at(static_cast<size_t>(row.integer(1)));
            continue;
        }
        ++traffic.received;
        const auto before = row.maybeInstant(3);
        traffic.chats += before && days.areSame(workspace, *before, row.instant(2)) ? 0 : 1;
    }
}

void countNotes(Connection &db, TrafficStore::Count &count)
{
    int seen = 0;
    Query row = db.use("api.traffic_notes");
    row.bind(count.from.note, kNotesAtOnce);
    while (row.next()) {
        ++seen;
        count.upTo.note = row.integer(0);
        const QString hop = row.text(3);
        const bool handsOff = hop == "handoff"_L1 || hop == "run_failed"_L1;
        const bool optsOut = hop == "opt_in"_L1 && row.text(4).startsWith(u"out");
        if (!handsOff && !optsOut)
            continue;
        Traffic &traffic =
            count.minutes[{row.id<WorkspaceId>(1), TrafficStore::minuteOf(row.instant(2))}];
        traffic.handedOff += handsOff ? 1 : 0;
        traffic.optedOut += optsOut ? 1 : 0;
    }
    count.isBehind = count.isBehind || seen == kNotesAtOnce;
}

} // namespace

void Traffic::add(const Traffic &other)
{
    received += other.received;
    for (size_t lane = 0; lane < sent.size(); ++lane)
        sent.at(lane) += other.sent.at(lane);
    chats += other.chats;
    handedOff += other.handedOff;
    optedOut += other.optedOut;
}

TrafficStore::Minute TrafficStore::minuteOf(Instant at)
{
    return toMs(at) / kTrafficMinuteMs;
}

TrafficStore::Count TrafficStore::countOn(Connection &db)
{
    Count count;
    count.from = progressIn(db);
    count.upTo = count.from;
    countChanges(db, count);
    countNotes(db, count);
    return count;
}

bool TrafficStore::keep(WriteTx &tx, const Count &count)
{
    if (progressIn(tx.db()) != count.from)
        return false;
    WorkspaceId purged;
    for (const auto &[at, traffic] : count.minutes) {
        const auto &[workspace, minute] = at;
        tx.use("api.add_traffic")
            .bind(workspace, minute, traffic.received, traffic.sent[0], traffic.sent[1],
                  traffic.sent[2], traffic.chats, traffic.handedOff, traffic.optedOut)
            .run();
        if (std::exchange(purged, workspace) != workspace)
            tx.use("api.purge_traffic").bind(workspace, minuteOf(tx.now()) - kKeptMinutes).run();
    }
    tx.use("api.set_traffic_progress").bind(count.upTo.change, count.upTo.note).run();
    return true;
}

std::map<TrafficStore::Minute, Traffic> TrafficStore::minutes(Connection &db, WorkspaceId workspace,
                                                              Instant from, Instant to)
{
    std::map<Minute, Traffic> found;
    Query row = db.use("api.traffic");
    row.bind(workspace, minuteOf(from), minuteOf(to));
    while (row.next())
        found.emplace(row.integer(0), Traffic{row.integer(1),
                                              {row.integer(2), row.integer(3), row.integer(4)},
                                              row.integer(5),
                                              row.integer(6),
                                              row.integer(7)});
    return found;
}

} // namespace flotilla
