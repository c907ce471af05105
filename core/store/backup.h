#pragma once
// A copy of the database while it is in use: slices of pages between commits, over the writer's own
// connection, so that a write never makes the copy begin anew.

#include "core/base/clock.h"
#include "core/store/sqliteconnection.h"

struct sqlite3_backup;

namespace flotilla {

class Backup
{
public:
    // `source` outlives the backup.
    static Result<std::unique_ptr<Backup>> begin(SqliteConnection &source, const QString &toFile,
                                                 const char *vfs);
    ~Backup();
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;

    // Copies some pages. True when all are there.
    Result<bool> copySlice();
    // After the last slice: makes it one file that stands alone, and checks it.
    Result<> finish();

private:
    explicit Backup(sqlite3 *target);

    sqlite3 *m_target;
    sqlite3_backup *m_backup = nullptr;
};

} // namespace flotilla
