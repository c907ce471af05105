#include "core/store/backup.h"

#include <sqlite3.h>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesPerSlice = 256; // 2 MB, about 5 ms

tl::unexpected<Error> failure(sqlite3 *db, const QString &message)
{
    return fail(ErrorCode::Storage, message, {},
                QString::fromUtf8(db ? sqlite3_errmsg(db) : "out of memory"));
}

} // namespace

Backup::Backup(sqlite3 *target)
    : m_target(target)
{}

Backup::~Backup()
{
    sqlite3_backup_finish(m_backup);
    sqlite3_close(m_target);
}

Result<std::unique_ptr<Backup>> Backup::begin(SqliteConnection &source, const QString &toFile,
                                              const char *vfs)
{
    sqlite3 *target = nullptr;
    const int opened =
        sqlite3_open_v2(toFile.toUtf8().constData(), &target,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, vfs);
    std::unique_ptr<Backup> backup(new Backup(target));
    // Alone on its file, it needs no shared memory for the log that the copy's head speaks of.
    if (opened == SQLITE_OK && sqlite3_exec(target, "PRAGMA locking_mode = EXCLUSIVE", nullptr,
                                            nullptr, nullptr) == SQLITE_OK)
        backup->m_backup = sqlite3_backup_init(target, "main", source.handle(), "main");
    if (!backup->m_backup)
        return failure(target, u"The backup file %1 cannot be written."_s.arg(toFile));
    return backup;
}

Result<bool> Backup::copySlice()
{
    const int code = sqlite3_backup_step(m_backup, kPagesPerSlice);
    if (code == SQLITE_DONE)
        return true;
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return false;
    return fail((code & 0xff) == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::Storage,
                u"Writing the backup failed."_s, {}, QString::fromUtf8(sqlite3_errstr(code)));
}

Result<> Backup::finish()
{
    const int code = sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    if (code != SQLITE_OK)
        return failure(m_target, u"Writing the backup failed."_s);
    // The copy says WAL as its source does; alone, without a log beside it, it is one plain file.
    if (sqlite3_exec(m_target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return failure(m_target, u"Finishing the backup failed."_s);
    return {};
}

} // namespace flotilla
