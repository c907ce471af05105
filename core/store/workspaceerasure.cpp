#include "core/store/workspaceerasure.h"

#include "core/base/fault.h"
#include "core/store/migrator.h"
#include "core/store/sqliteconnection.h"
#include "core/store/workspacestore.h"
#include "core/store/workspacetables.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kErasedAtOnce = 50'000; // bounds the log; each step may walk the whole table

Result<std::unique_ptr<SqliteConnection>> openFile(const QString &directory, Disk &disk)
{
    SqliteConnection::Options options;
    options.path = disk.databasePath(directory);
    options.vfs = disk.vfsName();
    options.exclusive = !disk.supportsReaders();
    if (!disk.exists(options.path))
        return fail(ErrorCode::NotFound, u"There is no database in %1."_s.arg(directory),
                    u"data_directory"_s);
    auto connection = SqliteConnection::open(options, Statements::sqlite());
    if (!connection)
        return connection;
    if (schemaVersion(**connection) != Statements::sqlite().migrations().size())
        return fail(
            ErrorCode::Conflict,
            u"The database in %1 is of another version; start the engine once to bring it up to date."_s
                .arg(directory),
            u"data_directory"_s);
    // What is deleted is overwritten, not only forgotten.
    if (const Result<> set = (*connection)->execute("PRAGMA secure_delete = ON"); !set)
        return tl::unexpected<Error>(set.error());
    return connection;
}

Result<> checked(const Connection &db)
{
    if (const auto &error = db.error())
        return tl::unexpected<Error>(*error);
    return {};
}

QByteArray deletionFrom(const WorkspaceTable &table)
{
    QList<QByteArray> keys;
    for (const WorkspaceTable::Column &column : table.columns) {
        if (column.isKey)
            keys.append('"' + column.name + '"');
    }
    const QByteArray key = '(' + keys.join(", ") + ')';
    return "DELETE FROM \"" + table.name + "\" WHERE " + key + " IN (SELECT " + keys.join(", ") +
           " FROM \"" + table.name + "\" WHERE workspace_id = ?1 LIMIT ?2)";
}

// Rows deleted in this step.
Result<qint64> deleteSome(SqliteConnection &db, const WorkspaceTable &table, WorkspaceId workspace)
{
    db.use("store.begin").run();
    db.prepare(deletionFrom(table)).bind(workspace, kErasedAtOnce).run();
    const qint64 rows = db.changes();
    db.use("store.commit").run();
    if (const Result<> done = checked(db); !done)
        return tl::unexpected<Error>(done.error());
    db.checkpoint(SqliteConnection::Checkpoint::Truncate);
    crashPoint("erasing-workspace");
    return rows;
}

Result<qint64> deleteRows(SqliteConnection &db, const WorkspaceTable &table, WorkspaceId workspace)
{
    qint64 total = 0;
    for (;;) {
        const Result<qint64> rows = deleteSome(db, table, workspace);
        if (!rows)
            return rows;
        total += *rows;
        if (*rows < kErasedAtOnce)
            return total;
    }
}

// Rows that were changed or moved earlier may still stand in the free space of pages.
Result<> rewriteFile(SqliteConnection &db)
{
    if (const Result<> done = db.execute("PRAGMA temp_store = FILE; VACUUM"); !done)
        return done;
    db.checkpoint(SqliteConnection::Checkpoint::Truncate);
    return checked(db);
}

} // namespace

Result<qint64> eraseWorkspace(const QString &directory, Disk &disk, const QString &name)
{
    const Result<std::shared_ptr<void>> lock = disk.lock(directory);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const auto connection = openFile(directory, disk);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    SqliteConnection &db = **connection;
    const auto workspace = WorkspaceStore::findByName(db, name);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    QList<WorkspaceTable> tables = workspaceTables(db);
    Q_ASSERT(!tables.isEmpty() && tables.last().name == "workspace");
    const WorkspaceTable own = tables.takeLast();
    qint64 total = 0;
    // Triggers write rows about what is deleted: until a round finds none.
    for (qint64 before = -1; before != total;) {
        before = total;
        for (const WorkspaceTable &table : std::as_const(tables)) {
            const Result<qint64> rows = deleteRows(db, table, workspace->id);
            if (!rows)
                return rows;
            total += *rows;
        }
    }
    db.use("access.delete_operators_without_workspace").run();
    if (const Result<> done = checked(db); !done)
        return tl::unexpected<Error>(done.error());
    if (const Result<> done = rewriteFile(db); !done)
        return tl::unexpected<Error>(done.error());
    // The workspace's own row goes last, when nothing else is left to do: without it the next call
    // would not know that there is.
    const Result<qint64> last = deleteRows(db, own, workspace->id);
    return last ? Result<qint64>(total + *last) : last;
}

} // namespace flotilla
