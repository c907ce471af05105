#pragma once
// What an engine needs before anybody can ask it anything: a workspace and a token. Made from the
// operator's shell, never over the API.

#include "core/engine/enginehost.h"

namespace flotilla {

struct WorkspaceAccess
{
    WorkspaceId workspace;
    QByteArray token; // shown once
};

// A new workspace with a token of full rights.
[[nodiscard]] Result<WorkspaceAccess> createWorkspace(EngineHost &host, const QString &name,
                                                      const QString &zone, int weight = 1);

// On an engine without workspaces: makes "Main" and writes its token to `token` in the data
// directory (0600).
Result<> prepareFirstStart(EngineHost &host, const QString &dataDirectory);

} // namespace flotilla
