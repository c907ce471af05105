#include "core/store/migrator.h"

#include "core/base/log.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVersionTable = "CREATE TABLE IF NOT EXISTS schema_migration ("
                               " number INTEGER PRIMARY KEY,"
                               " name TEXT NOT NULL,"
                               " applied_at INTEGER NOT NULL) STRICT";

Result<> apply(Connection &connection, const Migration &migration, Instant now)
{
    if (Result<> done = connection.execute(migration.sql); !done)
        return done;
    Query query = connection.prepare(
        "INSERT INTO schema_migration (number, name, applied_at) VALUES (?1, ?2, ?3)");
    query.bind(migration.number, migration.name, now).run();
    if (connection.error())
        return tl::unexpected(*connection.error());
    return {};
}

Result<> applyInTransaction(Connection &connection, const Migration &migration, Instant now,
                            const QByteArray &begin)
{
    if (Result<> begun = connection.execute(begin); !begun)
        return begun;
    Result<> done = apply(connection, migration, now);
    if (done)
        done = connection.execute("COMMIT");
    if (!done)
        static_cast<void>(connection.execute("ROLLBACK"));
    connection.clearError();
    return done;
}

} // namespace

int schemaVersion(Connection &connection)
{
    Query query = connection.prepare("SELECT max(number) FROM schema_migration");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

Result<> migrate(Connection &connection, const QList<Migration> &migrations, Instant now,
                 const QByteArray &begin)
{
    if (Result<> made = connection.execute(kVersionTable); !made)
        return made;
    const int version = schemaVersion(connection);
    if (connection.error())
        return tl::unexpected(*connection.error());
    if (version > migrations.size())
        return fail(
            ErrorCode::Conflict,
            u"The database was written by a newer program (schema %1, this one knows %2): "
            "update this program, or restore a backup made before the update."_s.arg(version)
                .arg(migrations.size()));
    for (const Migration &migration : migrations.sliced(version)) {
        if (Result<> done = applyInTransaction(connection, migration, now, begin); !done) {
            Error error = done.error();
            error.message = u"Migration %1 failed, nothing was changed: %2"_s.arg(migration.name,
                                                                                  error.message);
            return tl::unexpected(std::move(error));
        }
        qCDebug(logStore, "schema is at %s", qPrintable(migration.name));
    }
    return {};
}

} // namespace flotilla
