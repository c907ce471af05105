#pragma once
// Takes a workspace out of a data directory for good: its rows, and what is left of them in the
// file's free space and log. Backups made before still hold it.

#include "core/store/database.h"

namespace flotilla {

// While no engine runs on the directory. In steps, each a commit of its own: after an end in
// between, the same call goes on. NotFound when there is no such workspace. Rows erased.
Result<qint64> eraseWorkspace(const QString &directory, Disk &disk, const QString &name);

} // namespace flotilla
