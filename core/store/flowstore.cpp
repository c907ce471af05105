#include "core/store/flowstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesMax = 10'000; // of flows that one may call

FlowRow readFlow(const Query &query)
{
    FlowRow row;
    row.id = query.id<FlowId>(0);
    row.name = query.text(1);
    row.draftHash = query.text(2);
    if (!query.isNull(3))
        row.liveVersion = static_cast<int>(query.integer(3));
    row.createdAt = query.instant(4);
    row.updatedAt = query.instant(5);
    row.lastVersion = static_cast<int>(query.integer(6));
    if (!query.isNull(7))
        row.trial =
            FlowRow::Trial{static_cast<int>(query.integer(7)), static_cast<int>(query.integer(8))};
    if (!query.isNull(9)) {
        FlowSchedule schedule;
        schedule.due = query.instant(10);
        schedule.change.version = static_cast<int>(query.integer(9));
        static_cast<void>(fromWord(query.text(11), schedule.change.running)); // checked there
        schedule.change.steps = stepMapFrom(query.blob(12));
        if (!query.isNull(13))
            schedule.change.share = static_cast<int>(query.integer(13));
        schedule.isRefused = query.text(14) == u"refused";
        schedule.reason = query.text(15);
        row.schedule = schedule;
    }
    row.editedBy = query.text(16);
    row.editedAt = query.instant(17);
    return row;
}

auto noFlow()
{
    return fail(ErrorCode::NotFound, u"There is no such flow."_s);
}

auto nameTaken(const QString &name)
{
    return fail(ErrorCode::Conflict,
                u"Another flow is named '%1'; choose another name."_s.arg(name), u"/name"_s);
}

} // namespace

QList<FlowRow> FlowStore::list(Connection &db, const Caller &caller, const Page &page)
{
    QList<FlowRow> rows;
    Query query = db.use("flow.flows");
    query.bind(caller.workspace, page.after, page.limit);
    while (query.next())
        rows.append(readFlow(query));
    return rows;
}

Result<FlowRow> FlowStore::find(Connection &db, const Caller &caller, FlowId id)
{
    Query query = db.use("flow.flow");
    if (!query.bind(caller.workspace, id).next())
        return noFlow();
    return readFlow(query);
}

Result<FlowId> FlowStore::findByName(Connection &db, const Caller &caller, const QString &name)
{
    Query query = db.use("flow.flow_by_name");
    if (!query.bind(caller.workspace, name).next())
        return noFlow();
    return query.id<FlowId>(0);
}

Result<FlowDraft> FlowStore::draft(Connection &db, const Caller &caller, FlowId id)
{
    Query query = db.use("flow.draft");
    if (!query.bind(caller.workspace, id).next())
        return noFlow();
    return FlowDraft{query.blob(0), query.text(1)};
}

void FlowStore::eachDraft(Connection &db, const Caller &caller, FlowId after, int most,
                          const std::function<bool(const NamedDraft &)> &visit)
{
    Query query = db.use("flow.drafts");
    query.bind(caller.workspace, after.value, most);
    while (query.next()) {
        if (!visit({query.id<FlowId>(0), query.text(1), {query.blob(2), query.text(3)}}))
            return;
    }
}

Result<QList<FlowVersionRow>> FlowStore::versions(Connection &db, const Caller &caller, FlowId id,
                                                  const Page &page)
{
    if (auto flow = find(db, caller, id); !flow)
        return tl::unexpected<Error>(flow.error());
    QList<FlowVersionRow> rows;
    Query query = db.use("flow.versions");
    query.bind(caller.workspace, id, page.after, page.limit);
    while (query.next())
        rows.append(FlowVersionRow{static_cast<int>(query.integer(0)), query.text(1),
                                   query.instant(2), query.text(3), query.text(4)});
    return rows;
}

Result<QByteArray> FlowStore::versionBody(Connection &db, WorkspaceId workspace, FlowId id,
                                          int version)
{
    Query query = db.use("flow.version_body");
    if (!query.bind(workspace, id, version).next())
        return fail(ErrorCode::NotFound, u"There is no such version of the flow."_s);
    return query.blob(0);
}

ValidationScope FlowStore::surroundings(Connection &db, WorkspaceId workspace, FlowId id,
                                        Instant now)
{
    QSet<QString> names;
    Query query = db.use("flow.other_names");
    query.bind(workspace, id, kNamesMax + 1);
    while (query.next())
        names.insert(query.text(0));
    ValidationScope scope;
    scope.now = now;
    Query row = db.use("flow.zone_of_workspace");
    if (row.bind(workspace).next())
        scope.zone = row.text(0);
    // Of those beyond the limit nothing is known, so no name can be said to be unknown.
    if (names.size() <= kNamesMax)
        scope.flowNames = std::move(names);
    return scope;
}

QList<StoredFlow> FlowStore::liveVersions(Connection &db, WorkspaceId workspace)
{
    QList<StoredFlow> flows;
    Query query = db.use("flow.live_bodies");
    query.bind(workspace);
    while (query.next())
        flows.append(
            StoredFlow{query.id<FlowId>(0), static_cast<int>(query.integer(1)), query.blob(2)});
    return flows;
}

QList<StoredFlow> FlowStore::trialVersions(Connection &db, WorkspaceId workspace)
{
    QList<StoredFlow> flows;
    Query query = db.use("flow.trial_bodies");
    query.bind(workspace);
    while (query.next())
        flows.append(StoredFlow{query.id<FlowId>(0), static_cast<int>(query.integer(1)),
                                query.blob(2), static_cast<int>(query.integer(3))});
    return flows;
}

Result<FlowId> FlowStore::create(WriteTx &tx, const Caller &caller, const NewFlow &flow)
{
    if (flow.name.trimmed().isEmpty() || flow.name.size() > kFlowNameMax)
        return fail(ErrorCode::Invalid, u"A flow needs a name of 1 to 200 characters."_s,
                    u"/name"_s);
    if (findByName(tx.db(), caller, flow.name))
        return nameTaken(flow.name);
    const auto id = tx.nextId<FlowId>();
    tx.use("flow.insert")
        .bind(id, caller.workspace, flow.name, QString::fromUtf8(flow.body), flow.sha256, tx.now(),
              caller.person, caller.token)
        .run();
    return id;
}

Result<> FlowStore::updateDraft(WriteTx &tx, const Caller &caller, FlowId id, const NewFlow &flow,
                                const QString &replaces)
{
    if (!replaces.isEmpty()) {
        const auto now = draft(tx.db(), caller, id);
        if (!now)
            return tl::unexpected<Error>(now.error());
        if (now->hash != replaces)
            return fail(ErrorCode::Conflict,
                        u"The draft was changed meanwhile; read it again before you replace it."_s,
                        u"draft_hash"_s);
    }
    // A draft may have a name that is none yet, or another flow's: the flow keeps its own.
    const auto holder = findByName(tx.db(), caller, flow.name);
    const bool isFree = !holder || *holder == id;
    const bool isName = !flow.name.trimmed().isEmpty() && flow.name.size() <= kFlowNameMax;
    const std::optional<QString> name = isFree && isName ? std::optional(flow.name) : std::nullopt;
    tx.use("flow.update_draft")
        .bind(caller.workspace, id, name, QString::fromUtf8(flow.body), flow.sha256, tx.now(),
              caller.person, caller.token)
        .run();
    if (tx.db().changes() == 0)
        return noFlow();
    return {};
}

Result<> FlowStore::remove(WriteTx &tx, const Caller &caller, FlowId id)
{
    const auto flow = find(tx.db(), caller, id);
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    if (flow->lastVersion > 0)
        return fail(ErrorCode::Conflict,
                    u"The flow was published, and the history of its chats needs its versions. "
                    "Switch it off instead."_s);
    tx.use("flow.delete_tests").bind(caller.workspace, id).run();
    tx.use("flow.delete_saves").bind(caller.workspace, id).run();
    tx.use("flow.delete").bind(caller.workspace, id).run();
    return {};
}

Result<int> FlowStore::addVersion(WriteTx &tx, const Caller &caller, FlowId id,
                                  const QString &draftHash, int catalogueRevision,
                                  const QString &note)
{
    const auto flow = find(tx.db(), caller, id);
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    const auto current = draft(tx.db(), caller, id);
    if (!current)
        return tl::unexpected<Error>(current.error());
    if (current->hash != draftHash)
        return fail(ErrorCode::Conflict,
                    u"The draft was changed meanwhile; read it again and publish anew."_s,
                    u"draft_hash"_s);
    int version = 0;
    {
        Query query = tx.use("flow.version_by_hash");
        if (query.bind(caller.workspace, id, draftHash).next() && !query.isNull(0))
            version = static_cast<int>(query.integer(0));
    }
    if (version == 0) {
        version = flow->lastVersion + 1;
        tx.use("flow.insert_version")
            .bind(caller.workspace, id, version, draftHash, QString::fromUtf8(current->body),
                  catalogueRevision, tx.now(), caller.person, caller.token,
                  note.isNull() ? u""_s : note)
            .run();
    }
    return version;
}

Result<int> FlowStore::publish(WriteTx &tx, const Caller &caller, FlowId id,
                               const QString &draftHash, int catalogueRevision)
{
    const auto version = addVersion(tx, caller, id, draftHash, catalogueRevision);
    if (!version)
        return version;
    GoLive change;
    change.version = *version;
    if (auto live = VersionStore::goLive(tx, caller, id, change); !live)
        return tl::unexpected<Error>(live.error());
    return version;
}

Result<> FlowStore::switchOff(WriteTx &tx, const Caller &caller, FlowId id)
{
    tx.use("flow.set_live").bind(caller.workspace, id, nullptr, tx.now()).run();
    if (tx.db().changes() == 0)
        return noFlow();
    return {};
}

} // namespace flotilla
