#pragma once
// Keys of the services that a workspace's flows ask, sealed at rest. Each is for one host: who may
// change flows but not secrets cannot send one elsewhere.

#include "core/model/caller.h"
#include "core/store/writer.h"

#include <QList>

namespace flotilla {

struct WorkspaceSecret
{
    QString name; // as in {{secret.NAME}}
    QString host; // lower case
    Instant updatedAt;
};

class WorkspaceSecretStore
{
public:
    static constexpr int kSecretsMax = 200; // of a workspace

    // By name, without values: nothing shows those again.
    static QList<WorkspaceSecret> list(Connection &db, const Caller &caller);
    // Makes it or replaces it.
    static Result<> put(WriteTx &tx, const Caller &caller, const WorkspaceSecret &secret,
                        const QByteArray &value);
    static Result<> remove(WriteTx &tx, const Caller &caller, const QString &name);
    // For a request to `host`. Invalid, in words for a flow's author, when it may not go there.
    static Result<QByteArray> valueFor(Connection &db, WorkspaceId workspace, const QString &name,
                                       const QString &host);
    // With the newest key.
    static void reseal(WriteTx &tx);
};

} // namespace flotilla
