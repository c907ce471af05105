#include "core/store/workspacestore.h"

#include <QTimeZone>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWorkspaceNameMax = 200;

Result<> checkWorkspace(const Workspace &workspace)
{
    if (workspace.name.trimmed().isEmpty() || workspace.name.size() > kWorkspaceNameMax)
        return fail(ErrorCode::Invalid, u"A workspace needs a name of 1 to 200 characters."_s,
                    u"name"_s);
    if (!QTimeZone(workspace.zone.toUtf8()).isValid())
        return fail(
            ErrorCode::Invalid,
            u"'%1' is no time zone; use a name like 'America/Sao_Paulo'."_s.arg(workspace.zone),
            u"zone"_s);
    if (workspace.weight < 1 || workspace.weight > 100)
        return fail(ErrorCode::Invalid, u"The weight of a workspace is from 1 to 100."_s,
                    u"weight"_s);
    if (workspace.rateCount < 0 || workspace.ratePer.count() < 1 || workspace.burst < 1)
        return fail(
            ErrorCode::Invalid,
            u"A rate needs a count of 0 or more, a period of 1 ms or more and a burst of 1 or more."_s,
            u"rate"_s);
    return {};
}

} // namespace

Workspace WorkspaceStore::read(const Query &query)
{
    Workspace workspace;
    workspace.id = query.id<WorkspaceId>(0);
    workspace.name = query.text(1);
    workspace.zone = query.text(2);
    workspace.weight = static_cast<int>(query.integer(3));
    workspace.rateCount = static_cast<int>(query.integer(4));
    workspace.ratePer = Millis(query.integer(5));
    workspace.burst = static_cast<int>(query.integer(6));
    workspace.createdAt = query.instant(7);
    return workspace;
}

Result<WorkspaceId> WorkspaceStore::create(WriteTx &tx, const Workspace &workspace)
{
    if (auto checked = checkWorkspace(workspace); !checked)
        return tl::unexpected<Error>(checked.error());
    const QString name = workspace.name.trimmed();
    if (findByName(tx.db(), name))
        return fail(ErrorCode::Conflict,
                    u"There is a workspace '%1' already; choose another name."_s.arg(name),
                    u"name"_s);
    const auto id = tx.nextId<WorkspaceId>();
    tx.use("access.insert_workspace")
        .bind(id, name, workspace.zone, workspace.weight, workspace.rateCount,
              workspace.ratePer.count(), workspace.burst, tx.now())
        .run();
    return id;
}

Result<Workspace> WorkspaceStore::find(Connection &db, const Caller &caller)
{
    Query query = db.use("access.workspace");
    if (!query.bind(caller.workspace).next())
        return fail(ErrorCode::NotFound, u"There is no such workspace."_s);
    return read(query);
}

Result<Workspace> WorkspaceStore::findByName(Connection &db, const QString &name)
{
    Query query = db.use("access.workspace_by_name");
    if (!query.bind(name).next())
        return fail(ErrorCode::NotFound, u"There is no workspace '%1'."_s.arg(name), u"name"_s);
    return read(query);
}

Result<QList<Workspace>> WorkspaceStore::all(Connection &db)
{
    QList<Workspace> workspaces;
    Query query = db.use("access.workspaces");
    while (query.next())
        workspaces.append(read(query));
    return workspaces;
}

} // namespace flotilla
