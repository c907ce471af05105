#include "core/store/versionstore.h"

#include "core/store/auditstore.h"
#include "core/store/flowstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QByteArray toJson(const StepMap &steps)
{
    QJsonObject json;
    for (auto it = steps.constBegin(); it != steps.constEnd(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<FlowRow> flowWith(WriteTx &tx, const Caller &caller, FlowId flow, int version)
{
    auto row = FlowStore::find(tx.db(), caller, flow);
    if (row && (version < 1 || version > row->lastVersion))
        return fail(ErrorCode::NotFound, u"The flow has no version %1."_s.arg(version),
                    u"/version"_s);
    return row;
}

Result<> checkShare(const FlowRow &row, const GoLive &change)
{
    if (!change.share)
        return {};
    if (!row.liveVersion)
        return fail(
            ErrorCode::Conflict,
            u"No version is live yet, so there is nothing that the other conversations could "
            "get; publish without a share."_s,
            u"/share"_s);
    if (*row.liveVersion == change.version)
        return fail(ErrorCode::Conflict,
                    u"Version %1 is live for all conversations already."_s.arg(change.version),
                    u"/share"_s);
    return {};
}

Result<> tellRuns(WriteTx &tx, const Caller &caller, FlowId flow, const GoLive &change)
{
    if (change.running == RunningChats::Keep)
        return {};
    const auto id = tx.nextId<FlowMoveId>();
    tx.use("flow.drop_moves").bind(caller.workspace, flow, id).run();
    {
        Query count = tx.use("flow.count_moves");
        if (count.bind(caller.workspace, flow).next() && count.integer(0) >= kFlowMovesMax)
            return fail(ErrorCode::Conflict,
                        u"Conversations that have not gone on since have %1 moves of this flow "
                        "before them; close them or choose 'keep'."_s.arg(kFlowMovesMax),
                        u"/running"_s);
    }
    tx.use("flow.insert_move")
        .bind(id, caller.workspace, flow, change.version, wordOf(change.running),
              Utf8{toJson(change.steps)}, tx.now())
        .run();
    return {};
}

GoLive readChange(const Query &query, int first)
{
    GoLive change;
    change.version = static_cast<int>(query.integer(first));
    static_cast<void>(fromWord(query.text(first + 2), change.running)); // checked by the schema
    change.steps = stepMapFrom(query.blob(first + 3));
    if (!query.isNull(first + 4))
        change.share = static_cast<int>(query.integer(first + 4));
    return change;
}

} // namespace

StepMap stepMapFrom(const QByteArray &json)
{
    StepMap steps;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        steps.insert(it.key(), it.value().toString());
    return steps;
}

Result<> VersionStore::goLive(WriteTx &tx, const Caller &caller, FlowId flow, const GoLive &change)
{
    const auto row = flowWith(tx, caller, flow, change.version);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (auto checked = checkShare(*row, change); !checked)
        return checked;
    if (auto told = tellRuns(tx, caller, flow, change); !told)
        return told;
    if (change.share)
        tx.use("flow.set_trial")
            .bind(caller.workspace, flow, change.version, *change.share, tx.now())
            .run();
    else
        tx.use("flow.set_live").bind(caller.workspace, flow, change.version, tx.now()).run();
    return {};
}

Result<> VersionStore::setShare(WriteTx &tx, const Caller &caller, FlowId flow, int share)
{
    const auto row = FlowStore::find(tx.db(), caller, flow);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!row->trial)
        return fail(
            ErrorCode::Conflict,
            u"No version has a share of the conversations now; publish one with 'share'."_s);
    tx.use("flow.set_trial")
        .bind(caller.workspace, flow, row->trial->version, share, tx.now())
        .run();
    return {};
}

Result<> VersionStore::schedule(WriteTx &tx, const Caller &caller, FlowId flow, Instant due,
                                const GoLive &change)
{
    const auto row = flowWith(tx, caller, flow, change.version);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (auto checked = checkShare(*row, change); !checked)
        return checked;
    tx.use("flow.set_schedule")
        .bind(caller.workspace, flow, change.version, due, wordOf(change.running),
              Utf8{toJson(change.steps)}, change.share, caller.person, caller.token, tx.now())
        .run();
    tx.use("flow.touch").bind(caller.workspace, flow, tx.now()).run();
    return {};
}

Result<> VersionStore::cancelSchedule(WriteTx &tx, const Caller &caller, FlowId flow)
{
    if (auto row = FlowStore::find(tx.db(), caller, flow); !row)
        return tl::unexpected<Error>(row.error());
    tx.use("flow.drop_schedule").bind(caller.workspace, flow).run();
    if (tx.db().changes() == 0)
        return fail(ErrorCode::Conflict, u"No version of this flow is scheduled."_s);
    tx.use("flow.touch").bind(caller.workspace, flow, tx.now()).run();
    return {};
}

std::optional<Instant> VersionStore::nextDue(Connection &db)
{
    Query query = db.use("flow.next_schedule");
    return query.next() ? query.maybeInstant(0) : std::nullopt;
}

QList<DueSchedule> VersionStore::due(Connection &db, Instant now, int limit)
{
    QList<DueSchedule> found;
    Query query = db.use("flow.due_schedules");
    query.bind(now, limit);
    while (query.next()) {
        DueSchedule due;
        due.caller.workspace = query.id<WorkspaceId>(0);
        due.caller.scope = TokenScope::Write;
        due.flow = query.id<FlowId>(1);
        due.due = query.instant(3);
        due.change = readChange(query, 2);
        due.caller.person = query.id<OperatorId>(7);
        due.caller.token = query.id<TokenId>(8);
        found.append(due);
    }
    return found;
}

bool VersionStore::endSchedule(WriteTx &tx, const DueSchedule &due,
                               const std::optional<Error> &refused)
{
    {
        Query waiting = tx.use("flow.waiting_schedule");
        waiting.bind(due.caller.workspace, due.flow, due.change.version, due.due);
        if (!waiting.next())
            return false; // cancelled or changed meanwhile
    }
    std::optional<Error> failure = refused;
    if (!failure) {
        if (auto live = goLive(tx, due.caller, due.flow, due.change); !live)
            failure = live.error();
    }
    if (failure)
        tx.use("flow.refuse_schedule")
            .bind(due.caller.workspace, due.flow, failure->message.left(1000))
            .run();
    else
        tx.use("flow.drop_schedule").bind(due.caller.workspace, due.flow).run();
    tx.use("flow.touch").bind(due.caller.workspace, due.flow, tx.now()).run();
    AuditEntry entry;
    entry.action = u"scheduled publish"_s;
    entry.objectKind = u"flows"_s;
    entry.objectId = due.flow.text();
    entry.fields = {u"version"_s, u"running"_s};
    entry.outcome = failure ? QString(codeWord(failure->code)) : u"done"_s;
    AuditStore::add(tx, due.caller, entry);
    return !failure;
}

QMap<qint64, QList<FlowMove>> VersionStore::moves(Connection &db, WorkspaceId workspace)
{
    QMap<qint64, QList<FlowMove>> found;
    Query query = db.use("flow.moves");
    query.bind(workspace);
    while (query.next()) {
        FlowMove move;
        move.id = query.integer(1);
        move.version = static_cast<int>(query.integer(2));
        static_cast<void>(fromWord(query.text(3), move.mode)); // checked by the schema
        move.steps = stepMapFrom(query.blob(4));
        found[query.integer(0)].append(move);
    }
    return found;
}

QList<RunsAtPlace> VersionStore::places(Connection &db, WorkspaceId workspace, FlowId flow)
{
    QList<RunsAtPlace> found;
    Query query = db.use("flow.places");
    query.bind(workspace, flow, kFlowPlacesMax);
    while (query.next())
        found.append({static_cast<int>(query.integer(0)),
                      query.integer(1),
                      {query.text(2), static_cast<int>(query.integer(3))},
                      query.integer(4)});
    return found;
}

} // namespace flotilla
