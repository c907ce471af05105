#include "core/store/sqliteconnection.h"

#include "core/base/fault.h"
#include "core/base/log.h"

#include <sqlite3.h>

#include <QSet>

#include <algorithm>
#include <mutex>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kFirstSlots = 256; // a power of two

size_t hashOf(const char *address)
{
    return static_cast<size_t>((reinterpret_cast<quintptr>(address) * 0x9e3779b97f4a7c15u) >> 32);
}

// Not an error class of ours to rely on: full disks and I/O errors stop writing, the rest is a
// constraint or a fault of the statement.
ErrorCode errorCodeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Storage;
    }
}

QByteArray setupPragmas(SqliteConnection::Access access, bool exclusive)
{
    // Before any statement that reads the file: without shared memory a log cannot be read
    // unlocked.
    QByteArray sql = exclusive ? "PRAGMA locking_mode = EXCLUSIVE;" : "";
    sql += "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;"
           "PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384;";
    if (access == SqliteConnection::Access::ReadOnly)
        return sql + "PRAGMA query_only = ON;";
    // The page size counts only while the file is new, before it becomes WAL.
    sql += "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA fullfsync = 1;"
           "PRAGMA journal_size_limit = 67108864;";
    sql += mutant("sync-normal") ? "PRAGMA synchronous = NORMAL;" : "PRAGMA synchronous = FULL;";
    return sql;
}

// The files of this process that have their writing connection. A claim ends with its object.
class WritePlaces
{
public:
    static std::shared_ptr<void> claim(const QString &file)
    {
        static WritePlaces places;
        const std::scoped_lock lock(places.m_mutex);
        if (places.m_files.contains(file))
            return nullptr;
        places.m_files.insert(file);
        return {&places, [file](WritePlaces *all) {
                    const std::scoped_lock giving(all->m_mutex);
                    all->m_files.remove(file);
                }};
    }

private:
    std::mutex m_mutex;
    QSet<QString> m_files;
};

} // namespace

struct SqliteConnection::Prepared
{
    ~Prepared() { sqlite3_finalize(statement); }
    sqlite3_stmt *statement = nullptr;
    const char *name = "";
    bool used = false;
    bool keep = true;
    bool stepped = false; // holds its place in the rows
    bool done = false;    // no more rows until it is bound or run again
};

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const Options &options,
                                                                 const Statements &statements)
{
    const int flags = options.access == Access::ReadOnly
                          ? SQLITE_OPEN_READONLY
                          : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    std::shared_ptr<void> place;
    if (options.access == Access::ReadWrite) {
        place = WritePlaces::claim(QLatin1StringView(options.vfs ? options.vfs : "") + u':' +
                                   options.path);
        if (!place)
            return fail(ErrorCode::Conflict,
                        u"%1 is open for writing already; one connection writes, no more."_s.arg(
                            options.path));
    }
    // SQLite's own count of its memory takes a mutex at every allocation; nobody reads it here.
    // Only before the library's first use, else it refuses and counts on.
    static const int quickMemory = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(quickMemory);
    sqlite3 *db = nullptr;
    const int opened = sqlite3_open_v2(options.path.toUtf8().constData(), &db,
                                       flags | SQLITE_OPEN_NOMUTEX, options.vfs);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(db, statements));
    connection->m_writePlace = std::move(place);
    if (opened != SQLITE_OK)
        return tl::unexpected(connection->errorNow(opened, "open"));
    sqlite3_extended_result_codes(db, 1);
    // Every checkpoint is the writer's decision, also the last one.
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_busy_timeout(db, 250); // only a starting reader or a checkpoint can be in the way
    if (Result<> set = connection->execute(setupPragmas(options.access, options.exclusive)); !set)
        return tl::unexpected(set.error());
    // Takes the place of SQLite's own checkpoints; PRAGMA wal_autocheckpoint would take it back.
    sqlite3_wal_hook(
        db,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<SqliteConnection *>(self)->m_walPages = pages;
            return SQLITE_OK;
        },
        connection.get());
    return connection;
}

std::unique_ptr<SqliteConnection> SqliteConnection::failed(Error error,
                                                           const Statements &statements)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(nullptr, statements));
    connection->setError(std::move(error));
    return connection;
}

SqliteConnection::SqliteConnection(sqlite3 *db, const Statements &statements)
    : m_db(db)
    , m_statements(statements)
    , m_slots(kFirstSlots)
{}

SqliteConnection::~SqliteConnection()
{
    m_slots.clear();
    m_unnamed.clear();
    if (const int closed = sqlite3_close(m_db); closed != SQLITE_OK)
        qCCritical(logStore, "closing a connection failed: %s", sqlite3_errstr(closed));
}

SqliteConnection::Slot &SqliteConnection::slotOf(const char *name)
{
    size_t at = hashOf(name) & (m_slots.size() - 1);
    while (m_slots[at].name && m_slots[at].name != name)
        at = (at + 1) & (m_slots.size() - 1);
    if (m_slots[at].name)
        return m_slots[at];
    if ((m_slotsUsed + 1) * 2 > m_slots.size()) {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_slotsUsed = 0;
        for (Slot &slot : old) {
            if (slot.name)
                slotOf(slot.name).statements = std::move(slot.statements);
        }
        return slotOf(name);
    }
    ++m_slotsUsed;
    m_slots[at].name = name;
    return m_slots[at];
}

Query SqliteConnection::use(const char *name)
{
    if (m_error)
        return query(nullptr);
    Slot &slot = slotOf(name);
    for (const std::unique_ptr<Prepared> &prepared : slot.statements) {
        if (!prepared->used) {
            prepared->used = true;
            return query(prepared.get());
        }
    }
    const QByteArray text = m_statements.text(name);
    if (text.isEmpty()) {
        setError({ErrorCode::Internal,
                  u"There is no statement %1."_s.arg(QLatin1StringView(name)),
                  {},
                  {}});
        return query(nullptr);
    }
    std::unique_ptr<Prepared> prepared = compile(text, true, name);
    if (!prepared)
        return query(nullptr);
    slot.statements.push_back(std::move(prepared));
    return query(slot.statements.back().get());
}

Query SqliteConnection::prepare(const QByteArray &sql)
{
    if (m_error)
        return query(nullptr);
    std::unique_ptr<Prepared> prepared = compile(sql, false, "unnamed");
    if (!prepared)
        return query(nullptr);
    m_unnamed.push_back(std::move(prepared));
    return query(m_unnamed.back().get());
}

std::unique_ptr<SqliteConnection::Prepared> SqliteConnection::compile(const QByteArray &sql,
                                                                      bool keep, const char *name)
{
    auto prepared = std::make_unique<Prepared>();
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v3(m_db, sql.constData(), static_cast<int>(sql.size()),
                           keep ? SQLITE_PREPARE_PERSISTENT : 0, &prepared->statement, &tail);
    if (code != SQLITE_OK) {
        setErrorNow(code, name);
        return nullptr;
    }
    sqlite3_stmt *second = nullptr;
    if (sqlite3_prepare_v2(m_db, tail, -1, &second, nullptr) != SQLITE_OK || second ||
        !prepared->statement) {
        sqlite3_finalize(second);
        setError({ErrorCode::Internal,
                  u"%1 must be exactly one statement."_s.arg(QLatin1StringView(name)),
                  {},
                  {}});
        return nullptr;
    }
    prepared->name = name;
    prepared->used = true;
    prepared->keep = keep;
    return prepared;
}

Result<> SqliteConnection::execute(const QByteArray &sql)
{
    if (!m_db)
        return fail(ErrorCode::Storage, u"The database is not open."_s);
    // SQLite's own parser finds the end of each statement, triggers and comments included.
    const char *rest = sql.constData();
    while (rest && *rest) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_db, rest, -1, &statement, &rest);
        if (code != SQLITE_OK)
            return tl::unexpected(errorNow(code, "execute"));
        if (!statement)
            continue; // only blanks or a comment
        do {
            code = sqlite3_step(statement);
        } while (code == SQLITE_ROW);
        const Error error = code == SQLITE_DONE ? Error() : errorNow(code, "execute");
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return tl::unexpected(error);
    }
    return {};
}

qint64 SqliteConnection::changes() const
{
    return sqlite3_changes64(m_db);
}

bool SqliteConnection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

void SqliteConnection::interrupt()
{
    sqlite3_interrupt(m_db);
}

bool SqliteConnection::checkpoint(Checkpoint mode)
{
    int pages = 0;
    int copied = 0;
    const int code = sqlite3_wal_checkpoint_v2(
        m_db, nullptr,
        mode == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE,
        &pages, &copied);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        qCWarning(logStore, "checkpoint failed: %s", sqlite3_errmsg(m_db));
    const bool done = code == SQLITE_OK && pages == copied;
    if (done)
        m_walPages = 0;
    return done;
}

Error SqliteConnection::errorNow(int code, const char *where) const
{
    const ErrorCode kind = errorCodeOf(code);
    QString message = u"The database refused a statement (%1)."_s.arg(QLatin1StringView(where));
    if (kind == ErrorCode::DiskFull)
        message = u"The disk is full: free space on the disk of the data directory."_s;
    else if ((code & 0xff) == SQLITE_NOTADB || (code & 0xff) == SQLITE_CORRUPT)
        message = u"The database file is damaged or is not a database: restore a backup."_s;
    QString detail =
        u"%1 (%2)"_s.arg(QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : "out of memory"))
            .arg(code);
    return {kind, std::move(message), {}, std::move(detail)};
}

void SqliteConnection::setErrorNow(int code, const char *where)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        m_broken = true;
        break;
    default:
        break;
    }
    setError(errorNow(code, where));
}

bool SqliteConnection::step(void *statement)
{
    auto *prepared = static_cast<Prepared *>(statement);
    if (prepared->done)
        return false;
    prepared->stepped = true;
    const int code = sqlite3_step(prepared->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        setErrorNow(code, prepared->name);
    sqlite3_reset(prepared->statement); // holds no lock any more
    prepared->stepped = false;
    prepared->done = true;
    return false;
}

void SqliteConnection::reset(void *statement)
{
    auto *prepared = static_cast<Prepared *>(statement);
    if (prepared->stepped)
        sqlite3_reset(prepared->statement);
    prepared->stepped = false;
    prepared->done = false;
}

void SqliteConnection::release(void *statement)
{
    auto *prepared = static_cast<Prepared *>(statement);
    if (!prepared->keep) {
        std::erase_if(m_unnamed, [prepared](const auto &each) { return each.get() == prepared; });
        return;
    }
    reset(prepared);
    sqlite3_clear_bindings(prepared->statement);
    prepared->used = false;
}

void SqliteConnection::bindIntegerAt(void *statement, int index, qint64 value)
{
    auto *prepared = static_cast<Prepared *>(statement);
    reset(prepared);
    if (const int code = sqlite3_bind_int64(prepared->statement, index, value); code != SQLITE_OK)
        setErrorNow(code, prepared->name);
}

void SqliteConnection::bindRealAt(void *statement, int index, double value)
{
    auto *prepared = static_cast<Prepared *>(statement);
    reset(prepared);
    if (const int code = sqlite3_bind_double(prepared->statement, index, value); code != SQLITE_OK)
        setErrorNow(code, prepared->name);
}

void SqliteConnection::bindTextAt(void *statement, int index, QByteArrayView utf8)
{
    auto *prepared = static_cast<Prepared *>(statement);
    reset(prepared);
    const char *data = utf8.isEmpty() ? "" : utf8.data(); // nullptr would be NULL
    const int code = sqlite3_bind_text64(prepared->statement, index, data,
                                         static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                         SQLITE_UTF8);
    if (code != SQLITE_OK)
        setErrorNow(code, prepared->name);
}

void SqliteConnection::bindBlobAt(void *statement, int index, QByteArrayView value)
{
    auto *prepared = static_cast<Prepared *>(statement);
    reset(prepared);
    const char *data = value.isEmpty() ? "" : value.data();
    const int code =
        sqlite3_bind_blob64(prepared->statement, index, data,
                            static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        setErrorNow(code, prepared->name);
}

void SqliteConnection::bindNullAt(void *statement, int index)
{
    auto *prepared = static_cast<Prepared *>(statement);
    reset(prepared);
    if (const int code = sqlite3_bind_null(prepared->statement, index); code != SQLITE_OK)
        setErrorNow(code, prepared->name);
}

qint64 SqliteConnection::integerAt(void *statement, int column) const
{
    return sqlite3_column_int64(static_cast<Prepared *>(statement)->statement, column);
}

double SqliteConnection::realAt(void *statement, int column) const
{
    return sqlite3_column_double(static_cast<Prepared *>(statement)->statement, column);
}

QByteArrayView SqliteConnection::blobAt(void *statement, int column) const
{
    sqlite3_stmt *raw = static_cast<Prepared *>(statement)->statement;
    const auto *data = static_cast<const char *>(sqlite3_column_blob(raw, column));
    return {data, sqlite3_column_bytes(raw, column)};
}

int SqliteConnection::columnCountAt(void *statement) const
{
    return sqlite3_column_count(static_cast<Prepared *>(statement)->statement);
}

bool SqliteConnection::isNullAt(void *statement, int column) const
{
    return sqlite3_column_type(static_cast<Prepared *>(statement)->statement, column) ==
           SQLITE_NULL;
}

} // namespace flotilla
