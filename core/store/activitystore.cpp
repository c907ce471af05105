#include "core/store/activitystore.h"

#include "core/store/eventstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kRecoverAtOnce = 500;

struct Place
{
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation; // now: chats may have been joined meanwhile
};

std::optional<Place> placeOf(WriteTx &tx, ActivityId id)
{
    auto query = tx.use("conversation.activity_place");
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    return Place{query.id<WorkspaceId>(0), query.id<SessionId>(1), query.id<ConversationId>(2)};
}

} // namespace

void ActivityStore::schedule(WriteTx &tx, const NewActivity &activity)
{
    tx.use("conversation.insert_activity")
        .bind(tx.nextId<ActivityId>(), activity.workspace, activity.conversation, activity.run,
              activity.stepNo, activity.trace, activity.waitNumber,
              Utf8{QJsonDocument(activity.request).toJson(QJsonDocument::Compact)},
              activity.request.value(u"idempotent").toBool(), tx.now())
        .run();
}

void ActivityStore::cancel(WriteTx &tx, ConversationId conversation, RunId run)
{
    tx.use("conversation.cancel_activities").bind(run, conversation).run();
}

std::vector<DueActivities> ActivityStore::due(Connection &db)
{
    std::vector<DueActivities> found;
    auto query = db.use("conversation.due_activity_workspaces");
    while (query.next())
        found.push_back({query.id<WorkspaceId>(0), query.instant(1)});
    return found;
}

std::vector<TakenActivity> ActivityStore::take(WriteTx &tx, WorkspaceId workspace, int limit)
{
    std::vector<TakenActivity> taken;
    auto query = tx.use("conversation.take_activities");
    query.bind(workspace, tx.now(), limit, tx.epoch());
    while (query.next()) {
        TakenActivity activity;
        activity.id = query.id<ActivityId>(0);
        activity.workspace = workspace;
        activity.conversation = query.id<ConversationId>(1);
        activity.run = query.id<RunId>(2);
        activity.trace = query.id<TraceId>(3);
        activity.waitNumber = static_cast<int>(query.integer(4));
        activity.request = QJsonDocument::fromJson(query.blob(5)).object();
        activity.idempotent = query.flag(6);
        activity.attempts = static_cast<int>(query.integer(7));
        taken.push_back(std::move(activity));
    }
    return taken;
}

void ActivityStore::retryLater(WriteTx &tx, const TakenActivity &activity, Instant nextAt)
{
    tx.use("conversation.retry_activity").bind(activity.id, activity.attempts, nextAt).run();
}

bool ActivityStore::finish(WriteTx &tx, const TakenActivity &activity, const QJsonObject &result,
                           bool isKnown)
{
    tx.use("conversation.end_activity")
        .bind(activity.id, activity.attempts, isKnown ? "done"_L1 : "unknown"_L1)
        .run();
    if (tx.db().changes() != 1 || tx.db().error())
        return false;
    const auto place = placeOf(tx, activity.id);
    if (!place)
        return false;
    const QJsonObject payload{{u"activity"_s, activity.id.text()},
                              {u"run"_s, activity.run.text()},
                              {u"wait_number"_s, activity.waitNumber},
                              {u"result"_s, result}};
    NewEvent event;
    event.workspace = place->workspace;
    event.session = place->session;
    event.conversation = place->conversation;
    event.kind = "activity_result";
    event.trace = activity.trace;
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    EventStore::append(tx, event);
    return true;
}

bool ActivityStore::recover(WriteTx &tx)
{
    std::vector<TakenActivity> lost;
    {
        auto query = tx.use("conversation.lost_activities");
        query.bind(tx.epoch(), kRecoverAtOnce);
        while (query.next()) {
            TakenActivity activity;
            activity.id = query.id<ActivityId>(0);
            activity.run = query.id<RunId>(1);
            activity.trace = query.id<TraceId>(2);
            activity.waitNumber = static_cast<int>(query.integer(3));
            activity.attempts = static_cast<int>(query.integer(4));
            activity.idempotent = query.flag(5);
            lost.push_back(std::move(activity));
        }
    }
    for (const TakenActivity &activity : lost) {
        if (activity.idempotent) {
            retryLater(tx, activity, tx.now());
            continue;
        }
        const QJsonObject result{
            {u"ok"_s, false},
            {u"unknown"_s, true},
            {u"error"_s,
             u"The engine ended during the request; nobody knows whether it arrived"_s}};
        finish(tx, activity, result, false);
    }
    return lost.size() == kRecoverAtOnce;
}

} // namespace flotilla
