#include "core/store/timerstore.h"

#include "core/store/eventstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

std::vector<DueTimer> dueTimers(WriteTx &tx, int limit)
{
    std::vector<DueTimer> due;
    auto query = tx.use("conversation.due_timers");
    query.bind(tx.now(), limit);
    while (query.next()) {
        DueTimer timer;
        timer.id = query.id<TimerId>(0);
        timer.workspace = query.id<WorkspaceId>(1);
        timer.conversation = query.id<ConversationId>(2);
        timer.kind = query.blob(3);
        timer.run = query.text(4);
        timer.number = query.integer(5);
        timer.stateVersion = query.integer(6);
        timer.trace = query.id<TraceId>(7);
        timer.due = query.instant(8);
        timer.session = query.id<SessionId>(9);
        timer.expiresAt = query.maybeInstant(10);
        due.push_back(std::move(timer));
    }
    return due;
}

// The expiry of a run is pushed on by every message; its timer only when it fires.
bool isPushedOn(WriteTx &tx, const DueTimer &timer)
{
    if (timer.kind != "expiry" || !timer.expiresAt || *timer.expiresAt <= tx.now())
        return false;
    tx.use("conversation.move_timer").bind(timer.id, *timer.expiresAt).run();
    return true;
}

void appendEvent(WriteTx &tx, const DueTimer &timer)
{
    const QJsonObject payload{{u"timer"_s, QString::fromLatin1(timer.kind)},
                              {u"run"_s, timer.run},
                              {u"number"_s, timer.number},
                              {u"state_version"_s, timer.stateVersion},
                              {u"due"_s, toMs(timer.due)}};
    NewEvent event;
    event.workspace = timer.workspace;
    event.session = timer.session;
    event.conversation = timer.conversation;
    event.kind = "timer";
    event.trace = timer.trace;
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    EventStore::append(tx, event);
}

} // namespace

void TimerStore::set(WriteTx &tx, const NewTimer &timer)
{
    tx.use("conversation.set_timer")
        .bind(tx.nextId<TimerId>(), timer.workspace, timer.conversation, timer.due, timer.kind,
              timer.run.isValid() ? timer.run.text() : QString(), timer.number, timer.stateVersion,
              timer.trace.value)
        .run();
}

void TimerStore::clear(WriteTx &tx, ConversationId conversation, const char *kind)
{
    tx.use("conversation.clear_timer").bind(conversation, kind).run();
}

std::optional<Instant> TimerStore::nextDue(Connection &db)
{
    auto query = db.use("conversation.next_timer");
    return query.next() ? query.maybeInstant(0) : std::nullopt;
}

std::vector<WorkspaceId> TimerStore::fire(WriteTx &tx, int limit)
{
    std::vector<WorkspaceId> changed;
    for (const DueTimer &timer : dueTimers(tx, limit)) {
        if (isPushedOn(tx, timer))
            continue;
        tx.use("conversation.delete_timer").bind(timer.id).run();
        if (timer.kind == "expiry" && !timer.expiresAt)
            continue; // no run any more
        appendEvent(tx, timer);
        if (std::find(changed.begin(), changed.end(), timer.workspace) == changed.end())
            changed.push_back(timer.workspace);
    }
    return changed;
}

} // namespace flotilla
