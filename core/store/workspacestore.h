#pragma once
// Workspaces: created by the operator of the engine, never through the API.

#include "core/model/caller.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

class WorkspaceStore
{
public:
    // A row of the columns of access.workspaces, in their order.
    static Workspace read(const Query &query);
    // `workspace.id` and createdAt are ignored. Conflict when the name is taken.
    static Result<WorkspaceId> create(WriteTx &tx, const Workspace &workspace);
    static Result<Workspace> find(Connection &db, const Caller &caller);
    static Result<Workspace> findByName(Connection &db, const QString &name);
    static Result<QList<Workspace>> all(Connection &db);
};

} // namespace flotilla
