#include "core/engine/bootstrap.h"

#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"

#include <QFile>
#include <QSaveFile>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Result<WorkspaceId> storeWorkspace(WriteTx &tx, const Workspace &workspace,
                                   const QByteArray &secret)
{
    const Result<WorkspaceId> id = WorkspaceStore::create(tx, workspace);
    if (!id)
        return id;
    const Result<TokenId> token =
        TokenStore::create(tx, *id, {u"Setup"_s, TokenScope::Write, std::nullopt}, secret);
    if (!token)
        return tl::unexpected<Error>(token.error());
    return id;
}

Result<> writeTokenFile(const QString &fileName, const QByteArray &token)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(token + '\n') != token.size() + 1 || !file.commit()) {
        return fail(ErrorCode::Storage,
                    u"cannot write the token file %1: %2"_s.arg(fileName, file.errorString()),
                    u"data_directory"_s);
    }
    return {};
}

} // namespace

Result<WorkspaceAccess> createWorkspace(EngineHost &host, const QString &name, const QString &zone,
                                        int weight)
{
    Workspace workspace;
    workspace.name = name;
    workspace.zone = zone;
    workspace.weight = weight;
    const QByteArray secret = TokenStore::makeSecret(host.randomSource());
    const Result<WorkspaceId> id = host.write<WorkspaceId>(
        [workspace, secret](WriteTx &tx) { return storeWorkspace(tx, workspace, secret); });
    if (!id)
        return tl::unexpected<Error>(id.error());
    host.engine().reloadDirectory();
    return WorkspaceAccess{*id, secret};
}

Result<> prepareFirstStart(EngineHost &host, const QString &dataDirectory)
{
    const Result<QList<Workspace>> workspaces =
        WorkspaceStore::all(host.engine().database().readers().reader());
    if (!workspaces)
        return tl::unexpected<Error>(workspaces.error());
    if (!workspaces->isEmpty())
        return {};
    const Result<WorkspaceAccess> access = createWorkspace(host, u"Main"_s, u"UTC"_s);
    if (!access)
        return tl::unexpected<Error>(access.error());
    return writeTokenFile(dataDirectory + "/token"_L1, access->token);
}

} // namespace flotilla
