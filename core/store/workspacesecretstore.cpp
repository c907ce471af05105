#include "core/store/workspacesecretstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QByteArray placeOf(WorkspaceId workspace, const QString &name)
{
    return "workspace_secret.value " + QByteArray::number(workspace.value) + ' ' + name.toUtf8();
}

} // namespace

QList<WorkspaceSecret> WorkspaceSecretStore::list(Connection &db, const Caller &caller)
{
    QList<WorkspaceSecret> secrets;
    Query query = db.use("access.workspace_secrets");
    query.bind(caller.workspace);
    while (query.next())
        secrets.append({query.text(0), query.text(1), query.instant(2)});
    return secrets;
}

Result<> WorkspaceSecretStore::put(WriteTx &tx, const Caller &caller, const WorkspaceSecret &secret,
                                   const QByteArray &value)
{
    const QList<WorkspaceSecret> all = list(tx.db(), caller);
    const bool isThere = std::any_of(all.begin(), all.end(), [&](const WorkspaceSecret &each) {
        return each.name == secret.name;
    });
    if (!isThere && all.size() >= kSecretsMax)
        return fail(ErrorCode::Invalid, u"A workspace has at most 200 secrets."_s);
    tx.use("access.put_workspace_secret")
        .bind(caller.workspace, secret.name, secret.host,
              tx.db().sealed(value, placeOf(caller.workspace, secret.name)), tx.now())
        .run();
    return {};
}

Result<> WorkspaceSecretStore::remove(WriteTx &tx, const Caller &caller, const QString &name)
{
    tx.use("access.delete_workspace_secret").bind(caller.workspace, name).run();
    if (tx.db().changes() == 0)
        return fail(ErrorCode::NotFound, u"There is no such secret."_s);
    return {};
}

Result<QByteArray> WorkspaceSecretStore::valueFor(Connection &db, WorkspaceId workspace,
                                                  const QString &name, const QString &host)
{
    QString boundTo;
    QByteArray sealed;
    {
        Query query = db.use("access.workspace_secret");
        if (!query.bind(workspace, name).next())
            return fail(ErrorCode::Invalid, u"There is no secret \"%1\""_s.arg(name));
        boundTo = query.text(0);
        sealed = query.blob(1);
    }
    if (boundTo != host.toLower())
        return fail(ErrorCode::Invalid, u"The secret \"%1\" is for %2 only"_s.arg(name, boundTo));
    return db.opened(sealed, placeOf(workspace, name));
}

void WorkspaceSecretStore::reseal(WriteTx &tx)
{
    struct Sealed
    {
        WorkspaceId workspace;
        QString name;
        QByteArray value;
    };
    QList<Sealed> rows;
    {
        Query query = tx.use("access.sealed_workspace_secrets");
        while (query.next())
            rows.append({query.id<WorkspaceId>(0), query.text(1), query.blob(2)});
    }
    for (const Sealed &row : std::as_const(rows)) {
        const QByteArray place = placeOf(row.workspace, row.name);
        tx.use("access.reseal_workspace_secret")
            .bind(row.workspace, row.name, tx.db().sealed(tx.db().opened(row.value, place), place))
            .run();
    }
}

} // namespace flotilla
