// Bringing a backup into an empty data directory, so that nothing is said twice.

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/enginerow.h"
#include "core/store/migrator.h"
#include "core/store/sqliteconnection.h"

#include <array>
#include <vector>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChangesSkippedAtRestore = 1'000'000'000;
constexpr auto kWhy = "restored from a backup: it may have happened since";

Result<> checkSource(SqliteConnection &source, const QString &file)
{
    // An empty file would pass as a new database.
    const int version = schemaVersion(source);
    if (version == 0 || !checkKind(source)) {
        source.clearError();
        return fail(ErrorCode::Invalid, u"%1 is not a backup of this program."_s.arg(file),
                    u"from"_s);
    }
    if (version > Statements::sqlite().migrations().size())
        return fail(ErrorCode::Conflict,
                    u"%1 was written by a newer program; update this one first."_s.arg(file),
                    u"from"_s);
    Query check = source.prepare("PRAGMA quick_check(1)");
    if (!check.next() || check.text(0) != u"ok"_s)
        return fail(ErrorCode::Invalid, u"%1 is damaged; choose another backup."_s.arg(file),
                    u"from"_s, check.text(0));
    return {};
}

Result<> copy(const QString &fromFile, const QString &toFile, Disk &disk)
{
    SqliteConnection::Options options;
    options.path = fromFile;
    options.vfs = disk.vfsName();
    options.access = SqliteConnection::Access::ReadOnly;
    options.exclusive = !disk.supportsReaders();
    if (!disk.exists(fromFile))
        return fail(ErrorCode::NotFound, u"There is no file %1."_s.arg(fromFile), u"from"_s);
    Result<std::unique_ptr<SqliteConnection>> source =
        SqliteConnection::open(options, Statements::sqlite());
    if (!source)
        return fail(ErrorCode::Invalid, u"%1 cannot be read as a backup."_s.arg(fromFile),
                    u"from"_s, source.error().detail);
    if (Result<> fit = checkSource(**source, fromFile); !fit)
        return fit;
    Result<std::unique_ptr<Backup>> copying = Backup::begin(**source, toFile, disk.vfsName());
    if (!copying)
        return tl::unexpected(copying.error());
    for (;;) {
        const Result<bool> complete = (*copying)->copySlice();
        if (!complete)
            return tl::unexpected(complete.error());
        if (*complete)
            return (*copying)->finish();
    }
}

// What was under way at the backup's moment may have come to its end since, unseen by the copy.
void settleOpenWork(SqliteConnection &db, qint64 &nextId, Instant now)
{
    db.use("store.restore_messages").bind(now, kWhy).run();
    db.use("store.restore_lines").run();
    db.use("store.restore_attempts").bind(now).run();
    std::vector<std::array<qint64, 4>> events;
    {
        Query row = db.use("store.ready_events");
        while (row.next())
            events.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
    }
    for (const auto &[event, workspace, conversation, trace] : events) {
        db.use("store.add_dead_letter")
            .bind(nextId++, workspace, ConversationId(conversation), event, trace, "restored", kWhy,
                  now)
            .run();
    }
    db.use("store.restore_events").bind(now, kWhy).run();
    db.use("store.restore_mailboxes").run();
    db.use("store.restore_timers").run();
    db.use("store.restore_schedules").bind(kWhy).run();
    db.use("store.restore_occurrences").bind(now).run();
    db.use("store.restore_times").run();
    db.use("store.restore_timetables").bind(now).run();
    db.use("store.restore_activities").run();
    db.use("store.restore_runs").bind(now).run();
    db.use("store.restore_conversations").run();
    // Whoever followed the database that was goes on after no cursor of it: the feed begins anew,
    // beyond all it can have come to.
    db.use("store.restore_change_gap").bind(kChangesSkippedAtRestore).run();
    db.use("store.restore_changes").run();
}

Result<> settle(const QString &file, Disk &disk, Instant now)
{
    SqliteConnection::Options options;
    options.path = file;
    options.vfs = disk.vfsName();
    options.exclusive = !disk.supportsReaders();
    Result<std::unique_ptr<SqliteConnection>> connection =
        SqliteConnection::open(options, Statements::sqlite());
    if (!connection)
        return tl::unexpected(connection.error());
    SqliteConnection &db = **connection;
    if (Result<> done = migrate(db, Statements::sqlite().migrations(), now, "BEGIN IMMEDIATE");
        !done)
        return done;
    Result<EngineRow> row = raiseEpoch(db, now);
    if (!row)
        return tl::unexpected(row.error());
    // The running engine may have gone through blocks of ids after the backup; their messages'
    // client ids must not come again.
    qint64 nextId = row->nextId + kIdsSkippedAtRestore;
    db.use("store.begin").run();
    settleOpenWork(db, nextId, now);
    db.use("store.end_clean").bind(nextId, now).run();
    db.use("store.commit").run();
    if (db.error())
        return tl::unexpected(*db.error());
    // One file again, without a log beside it: ready to be renamed.
    return db.execute("PRAGMA journal_mode = DELETE");
}

} // namespace

Result<> Database::restore(const QString &fromFile, const QString &toDirectory, Disk &disk,
                           const Clock &clock)
{
    const Result<std::shared_ptr<void>> lock = disk.lock(toDirectory);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString target = disk.databasePath(toDirectory);
    if (disk.exists(target))
        return fail(
            ErrorCode::Conflict,
            u"%1 holds a database already; restore into an empty directory."_s.arg(toDirectory),
            u"data_directory"_s);
    const QString partial = target + u".restoring"_s;
    disk.remove(partial);
    Result<> done = copy(fromFile, partial, disk);
    if (done)
        done = settle(partial, disk, clock.now());
    if (done)
        done = disk.rename(partial, target);
    if (!done)
        disk.remove(partial);
    return done;
}

} // namespace flotilla
