#include "core/store/occurrencestore.h"

#include "core/base/fault.h"
#include "core/flow/scope.h"
#include "core/model/lane.h"
#include "core/store/eventstore.h"
#include "core/store/noticestore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMap>

#include <vector>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kMissedCounted = 1000;
constexpr int kClearedAtOnce = 500;
constexpr int kBackground = 1; // of the mailbox: customers who write come first

struct DueTime
{
    WorkspaceId workspace;
    FlowId flow;
    QString key;
    Instant at;
    QString zone; // the workspace's
    QString name; // the flow's
};

struct OpenOccurrence
{
    OccurrenceId id;
    DueTime time;
    QString state;
    qint64 after = 0; // contact
    Instant movedAt;
    qint64 reached = 0;
    bool isWanted = false; // the schedule is still one of the flow's
};

// As people read it, where the schedule says 9 o'clock.
QString shownTime(const DueTime &time)
{
    const auto schedule = Schedule::fromKey(time.key);
    const QString zone = schedule && !schedule->zone.isEmpty() ? schedule->zone : time.zone;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(time.at), zoneOf(zone));
    return local.toString(u"yyyy-MM-dd HH:mm"_s) + u" ("_s + zone + u')';
}

void tellEverybody(WriteTx &tx, OccurrenceId occurrence, const DueTime &time, const QString &text)
{
    Notice notice;
    notice.trace = TraceId(occurrence.value);
    notice.kind = u"team"_s;
    notice.text = text;
    NoticeStore::add(tx, time.workspace, notice);
}

// False: it is there already.
bool insert(WriteTx &tx, OccurrenceId id, const DueTime &time, Instant due, bool isMissed)
{
    tx.use("flow.insert_occurrence")
        .bind(id, time.workspace, time.flow, time.key, due, isMissed ? "missed" : "walking",
              !isMissed, isMissed ? std::optional(tx.now()) : std::nullopt)
        .run();
    return tx.db().changes() == 1;
}

void miss(WriteTx &tx, const DueTime &time, int times)
{
    const auto id = tx.nextId<OccurrenceId>();
    if (!insert(tx, id, time, time.at, true))
        return;
    const QString more = times > 1 ? u" The same is true of its next %1."_s.arg(
                                         times == 2 ? u"time"_s : u"%1 times"_s.arg(times - 1))
                                   : QString();
    tellEverybody(tx, id, time,
                  u"The flow \"%1\" did not begin at %2: the engine was not running then.%3"_s.arg(
                      time.name, shownTime(time), more));
}

void setNext(WriteTx &tx, const DueTime &time, std::optional<Instant> at)
{
    tx.use("flow.set_time").bind(time.workspace, time.flow, time.key, at).run();
}

void begin(WriteTx &tx, const DueTime &time)
{
    const auto schedule = Schedule::fromKey(time.key);
    if (!schedule)
        return setNext(tx, time, std::nullopt);
    const Instant tooLate = tx.now() - OccurrenceStore::kLateMax;
    std::optional<Instant> next(time.at);
    int missed = 0;
    while (next && *next <= tooLate && missed < kMissedCounted) {
        ++missed;
        next = schedule->next(*next, time.zone);
    }
    if (next && *next <= tooLate)
        next = schedule->next(tooLate, time.zone);
    if (missed > 0)
        miss(tx, time, missed);
    if (next && *next <= tx.now()) {
        insert(tx, tx.nextId<OccurrenceId>(), time, *next, false);
        next = schedule->next(*next, time.zone);
    }
    setNext(tx, time, next);
}

std::optional<OpenOccurrence> longestWaiting(WriteTx &tx)
{
    Query row = tx.use("flow.next_open");
    if (!row.next())
        return std::nullopt;
    OpenOccurrence open;
    open.id = row.id<OccurrenceId>(0);
    open.time = {row.id<WorkspaceId>(1), row.id<FlowId>(2), row.text(3),
                 row.instant(4),         row.text(10),      row.text(9)};
    open.state = row.text(5);
    open.after = row.integer(6);
    open.movedAt = row.instant(7);
    open.reached = row.integer(8);
    open.isWanted = row.flag(11);
    return open;
}

void end(WriteTx &tx, const OpenOccurrence &open, const char *state)
{
    tx.use("flow.end_occurrence").bind(open.id, state, tx.now()).run();
}

struct Listed
{
    ContactId id;
    bool isOut = false;
};

std::vector<Listed> page(WriteTx &tx, const OpenOccurrence &open, const Schedule &schedule,
                         int limit)
{
    std::vector<Listed> contacts;
    const bool byTag = !schedule.tag.isEmpty();
    Query row = tx.use(byTag ? "flow.tagged" : "flow.listed");
    row.bind(open.time.workspace, byTag ? schedule.tag : schedule.list, open.after, limit);
    while (row.next())
        contacts.push_back({row.id<ContactId>(0), row.text(1) == u"out"});
    return contacts;
}

struct Chat
{
    ConversationId id;
    SessionId session;
};

// Where the bot may speak.
std::optional<Chat> chatOf(WriteTx &tx, WorkspaceId workspace, ContactId contact)
{
    Query row = tx.use("flow.chat_of_contact");
    if (!row.bind(workspace, contact).next())
        return std::nullopt;
    Owner owner = Owner::Nobody;
    static_cast<void>(fromWord(row.text(2), owner)); // checked by the schema
    const auto until = row.maybeInstant(3);
    const bool isOver = owner == Owner::Phone && until && *until <= tx.now();
    if ((owner != Owner::Bot && !isOver) || !row.text(4).isEmpty())
        return std::nullopt;
    return Chat{row.id<ConversationId>(0), row.id<SessionId>(1)};
}

bool reach(WriteTx &tx, const OpenOccurrence &open, const Listed &contact)
{
    const auto chat = contact.isOut ? std::nullopt : chatOf(tx, open.time.workspace, contact.id);
    if (!chat)
        return false;
    tx.use("flow.mark_begun").bind(open.id, contact.id, open.time.workspace).run();
    if (tx.db().changes() != 1)
        return false;
    const QJsonObject payload{{u"flow"_s, open.time.flow.text()},
                              {u"schedule"_s, open.time.key},
                              {u"due"_s, toMs(open.time.at)},
                              {u"occurrence"_s, open.id.text()}};
    NewEvent event;
    event.workspace = open.time.workspace;
    event.session = chat->session;
    event.conversation = chat->id;
    event.kind = "schedule";
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    event.prio = kBackground;
    EventStore::append(tx, event);
    return true;
}

bool walkOn(WriteTx &tx, const OpenOccurrence &open, const Schedule &schedule, int limit)
{
    const auto contacts = page(tx, open, schedule, limit);
    int reached = 0;
    for (const Listed &contact : contacts)
        reached += reach(tx, open, contact) ? 1 : 0;
    crashPoint("contacts-reached");
    if (!contacts.empty())
        tx.use("flow.move_occurrence")
            .bind(open.id, contacts.back().id, reached, static_cast<int>(contacts.size()) - reached,
                  tx.now())
            .run();
    if (static_cast<int>(contacts.size()) < limit)
        end(tx, open, "done");
    return reached > 0;
}

void clear(WriteTx &tx, const OpenOccurrence &open)
{
    tx.use("flow.clear_begins").bind(open.id, kClearedAtOnce).run();
    if (tx.db().changes() < kClearedAtOnce)
        tx.use("flow.close_occurrence").bind(open.id).run();
}

} // namespace

std::optional<Instant> OccurrenceStore::nextTime(Connection &db)
{
    Query row = db.use("flow.next_time");
    return row.next() ? row.maybeInstant(0) : std::nullopt;
}

bool OccurrenceStore::isOpen(Connection &db)
{
    return db.use("flow.open_occurrence").next();
}

QList<StaleTimetable> OccurrenceStore::stale(Connection &db, Instant now, int limit)
{
    QList<StaleTimetable> found;
    Query row = db.use("flow.stale_timetables");
    row.bind(now, limit);
    while (row.next()) {
        StaleTimetable stale{row.id<WorkspaceId>(0), row.id<FlowId>(1), row.instant(2),
                             std::nullopt, std::nullopt};
        if (!row.isNull(3))
            stale.live = static_cast<int>(row.integer(3));
        if (!row.isNull(4))
            stale.trial = static_cast<int>(row.integer(4));
        found.append(stale);
    }
    return found;
}

void OccurrenceStore::makeTimetable(WriteTx &tx, const StaleTimetable &stale,
                                    const QList<Schedule> &schedules)
{
    QString zone;
    {
        Query same = tx.use("flow.is_stale_since");
        same.bind(stale.workspace, stale.flow, stale.since, stale.live, stale.trial);
        if (!same.next())
            return;
        Query workspace = tx.use("flow.zone_of_workspace");
        if (workspace.bind(stale.workspace).next())
            zone = workspace.text(0);
    }
    QMap<QString, std::optional<Instant>> times; // as they are
    {
        Query row = tx.use("flow.times");
        row.bind(stale.workspace, stale.flow);
        while (row.next())
            times.insert(row.text(0), row.maybeInstant(1));
    }
    for (const Schedule &schedule : schedules) {
        const QString key = schedule.key();
        const auto known = times.constFind(key);
        const bool isKnown = known != times.cend();
        const bool isDue = isKnown && *known && **known <= tx.now();
        if (!isDue) // else it has come, and is not forgotten by a publish
            tx.use("flow.set_time")
                .bind(stale.workspace, stale.flow, key,
                      schedule.next(isKnown ? tx.now() : stale.since, zone))
                .run();
        if (isKnown)
            times.erase(known);
    }
    for (auto gone = times.constBegin(); gone != times.constEnd(); ++gone)
        tx.use("flow.drop_time").bind(stale.workspace, stale.flow, gone.key()).run();
    tx.use("flow.drop_time").bind(stale.workspace, stale.flow, "").run();
}

void OccurrenceStore::begin(WriteTx &tx, int limit)
{
    std::vector<DueTime> due;
    {
        Query row = tx.use("flow.due_times");
        row.bind(tx.now(), limit);
        while (row.next())
            due.push_back({row.id<WorkspaceId>(0), row.id<FlowId>(1), row.text(2), row.instant(3),
                           row.text(4), row.text(5)});
    }
    for (const DueTime &time : due)
        flotilla::begin(tx, time);
}

std::optional<WorkspaceId> OccurrenceStore::walk(WriteTx &tx, int contacts)
{
    const auto open = longestWaiting(tx);
    if (!open)
        return std::nullopt;
    const auto schedule = Schedule::fromKey(open->time.key);
    if (open->state != u"walking") {
        clear(tx, *open);
    } else if (!open->isWanted || !schedule) {
        end(tx, *open, "stopped");
    } else if (open->movedAt <= tx.now() - kLateMax) {
        end(tx, *open, "missed");
        tellEverybody(tx, open->id, open->time,
                      u"The flow \"%1\" began at %2 for %3 contacts and not for the others: the "
                      "engine was not running for too long."_s.arg(
                          open->time.name, shownTime(open->time), QString::number(open->reached)));
    } else if (walkOn(tx, *open, *schedule, contacts)) {
        return open->time.workspace;
    }
    return std::nullopt;
}

} // namespace flotilla
