#include "core/store/enginedatabase.h"

#include "core/base/log.h"
#include "core/store/enginerow.h"
#include "core/store/migrator.h"
#include "core/store/recovery.h"

#include <QThread>

#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Result<RecoveryCounts> recoverNow(Connection &connection, Instant now, qint64 epoch, qint64 &nextId,
                                  const std::optional<LastProcess> &died)
{
    connection.use("store.begin").run();
    WriteTx tx(connection, now, epoch, nextId);
    Result<RecoveryCounts> counts = recover(tx, died);
    if (counts)
        connection.use("store.commit").run();
    if (connection.error())
        return tl::unexpected(*connection.error());
    return counts;
}

// With a wrong or lost key file every session would be dead: better not to start.
Result<> checkSecretKeys(Connection &db)
{
    if (!db.secretBox())
        return {};
    Query query = db.use("store.sealed_values");
    while (query.next()) {
        const quint32 key = SecretBox::keyOf(query.blob(0));
        if (!db.secretBox()->hasKey(key))
            return fail(
                ErrorCode::NotFound,
                u"The database holds secrets sealed with the key %1, which is not in the secret key file; put the right file in its place."_s
                    .arg(key, 8, 16, QChar(u'0')),
                u"secret_key_file"_s);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const DatabaseSettings &settings, Disk &disk,
                                                 const Clock &clock, Loop *loop)
{
    Q_ASSERT(settings.threaded || loop);
    Result<std::shared_ptr<void>> lock = disk.lock(settings.directory);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = std::make_unique<EngineDatabase>(settings, disk, clock, loop, std::move(*lock));
    if (Result<> started = database->start(); !started)
        return tl::unexpected(started.error());
    return database;
}

EngineDatabase::EngineDatabase(const DatabaseSettings &settings, Disk &disk, const Clock &clock,
                               Loop *loop, std::shared_ptr<void> lock)
    : m_settings(settings)
    , m_disk(disk)
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_statements(Statements::sqlite())
    , m_loop(loop)
{}

EngineDatabase::~EngineDatabase()
{
    m_closing = true;
    interruptReaders();
    m_checker.reset();
    if (m_writer)
        onWriterLoop([this] { m_writer->finish(); });
    m_thread.reset(); // before what its tasks use
    m_writer.reset();
}

// Ends a check that is still reading; whoever else reads now has outlived the database's users.
void EngineDatabase::interruptReaders()
{
    const std::scoped_lock lock(m_readersMutex);
    for (const std::shared_ptr<SqliteConnection> &connection : std::as_const(m_readers))
        connection->interrupt();
}

void EngineDatabase::abandon()
{
    onWriterLoop([this] { m_writer->abandon(); });
}

void EngineDatabase::onWriterLoop(const Task &task)
{
    if (m_thread)
        m_thread->run(task);
    else
        task();
}

Result<> EngineDatabase::start()
{
    const qint64 free = m_disk.freeBytes(m_settings.directory);
    if (free < m_settings.stopIngestBelowBytes / 2)
        return fail(ErrorCode::DiskFull,
                    u"There is not enough room on the disk of %1 to start: free at least %2 MB."_s
                        .arg(m_settings.directory)
                        .arg(m_settings.stopIngestBelowBytes >> 20),
                    u"data_directory"_s);
    m_handling = std::make_unique<Handling>(m_disk.handlingPage(m_settings.directory));
    Result<GroupCommitWriter::Opened> opened = openWriting(true);
    if (!opened)
        return tl::unexpected(opened.error());
    m_handling->clear();
    if (const Result<> known = checkSecretKeys(*opened->connection); !known)
        return known;
    m_disk.keepReserve(m_settings.directory, m_settings.reserveBytes);
    if (m_settings.threaded) {
        m_thread = std::make_unique<ThreadLoop>(u"writer"_s);
        m_loop = m_thread.get();
    }
    GroupCommitWriter::Support support;
    support.reopen = [this] { return openWriting(false); };
    support.beforeClose = [this] {
        endBackup(fail(ErrorCode::Unavailable, u"The database was closed during the backup."_s));
    };
    support.freeBytes = [this] { return m_disk.freeBytes(m_settings.directory); };
    support.keepReserve = [this](bool keep) {
        m_disk.keepReserve(m_settings.directory, keep ? m_settings.reserveBytes : 0);
    };
    const bool endedUnclean = !opened->wasClean;
    m_writer = std::make_unique<GroupCommitWriter>(m_settings, m_clock, *m_loop, std::move(*opened),
                                                   std::move(support));
    if (endedUnclean && m_settings.threaded) {
        m_checker = std::make_unique<ThreadLoop>(u"check"_s);
        m_checker->post([this] { checkTables(); });
    }
    return {};
}

// A crash cannot harm the file unless the disk lies. A whole check reads every page, which takes
// longer than a start may: so it runs beside the work, table by table.
void EngineDatabase::checkTables()
{
    QList<QByteArray> tables;
    {
        Query query = reader().use("store.tables");
        while (query.next())
            tables.append(query.blob(0));
    }
    for (const QByteArray &table : tables) {
        if (m_closing)
            return;
        Query query = reader().prepare("PRAGMA quick_check('" + table + "')");
        const QString finding = query.next() ? query.text(0) : u"the check failed"_s;
        if (finding == u"ok"_s || m_closing)
            continue;
        qCCritical(logStore, "table %s is damaged: %s", table.constData(), qPrintable(finding));
        const std::scoped_lock lock(m_damageMutex);
        m_damage = Error{ErrorCode::Storage,
                         u"The database is damaged: stop the engine and restore a backup."_s,
                         {},
                         QString::fromUtf8(table) + u": "_s + finding};
    }
}

Result<> EngineDatabase::health() const
{
    {
        const std::scoped_lock lock(m_damageMutex);
        if (m_damage)
            return tl::unexpected(*m_damage);
    }
    return m_writer->health();
}

Result<std::unique_ptr<SqliteConnection>>
EngineDatabase::openConnection(SqliteConnection::Access access) const
{
    SqliteConnection::Options options;
    options.path = m_disk.databasePath(m_settings.directory);
    options.vfs = m_disk.vfsName();
    options.access = access;
    options.exclusive = !m_disk.supportsReaders();
    Result<std::unique_ptr<SqliteConnection>> connection =
        SqliteConnection::open(options, m_statements);
    if (connection)
        (*connection)->setSecretBox(m_settings.secrets);
    return connection;
}

Result<GroupCommitWriter::Opened> EngineDatabase::openWriting(bool processDied) const
{
    Result<std::unique_ptr<SqliteConnection>> connection =
        openConnection(SqliteConnection::Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    SqliteConnection &db = **connection;
    if (Result<> kind = checkKind(db); !kind)
        return tl::unexpected(kind.error());
    const Instant now = m_clock.now();
    if (Result<> done = migrate(db, m_statements.migrations(), now, "BEGIN IMMEDIATE"); !done)
        return tl::unexpected(done.error());
    Result<EngineRow> row = raiseEpoch(db, now);
    if (!row)
        return tl::unexpected(row.error());
    if (row->lastWall > now + std::chrono::seconds(1))
        qCWarning(logStore, "the wall clock went back by %lld ms since the last run",
                  static_cast<long long>((row->lastWall - now).count()));
    GroupCommitWriter::Opened opened;
    opened.wasClean = row->clean;
    opened.epoch = row->epoch;
    opened.nextId = row->nextId;
    opened.reservedUntil = row->nextId + kIdBlock;
    std::optional<LastProcess> died;
    if (processDied)
        died = LastProcess{m_handling->events()};
    Result<RecoveryCounts> counts = recoverNow(db, now, opened.epoch, opened.nextId, died);
    if (!counts)
        return tl::unexpected(counts.error());
    qCDebug(logStore,
            "epoch %lld: %d leases freed, %d events that ended the engine too often, %d sends in "
            "doubt",
            static_cast<long long>(opened.epoch), counts->leases, counts->poisoned,
            counts->inDoubt);
    opened.connection = std::move(*connection);
    return opened;
}

void EngineDatabase::backUp(const QString &toFile, Loop &reply, std::function<void(Result<>)> done)
{
    m_loop->post([this, toFile, &reply, done = std::move(done)] {
        if (m_disk.exists(toFile)) {
            reply.post([done, toFile] {
                done(fail(ErrorCode::Conflict,
                          u"%1 exists already; choose another name for the backup."_s.arg(toFile),
                          u"to"_s));
            });
            return;
        }
        if (m_backup || !m_writer->connection()) {
            reply.post([done] {
                done(fail(ErrorCode::Conflict,
                          u"A backup cannot begin now: another one is running, "
                          "or the engine is stopping."_s));
            });
            return;
        }
        Result<std::unique_ptr<Backup>> begun =
            Backup::begin(*m_writer->connection(), toFile, m_disk.vfsName());
        if (!begun) {
            reply.post([done, error = begun.error()] { done(tl::unexpected(error)); });
            return;
        }
        m_backup = std::move(*begun);
        m_backupDone = [&reply, done](Result<> result) {
            reply.post([done, result = std::move(result)] { done(result); });
        };
        m_loop->post([this] { copySlice(); });
    });
}

void EngineDatabase::copySlice()
{
    if (!m_backup)
        return; // ended with its connection
    Result<bool> complete = m_backup->copySlice();
    if (complete && !*complete) {
        m_loop->post([this] { copySlice(); });
        return;
    }
    endBackup(complete ? m_backup->finish() : tl::unexpected(complete.error()));
}

void EngineDatabase::endBackup(Result<> result)
{
    if (!m_backup)
        return;
    m_backup.reset();
    std::exchange(m_backupDone, {})(std::move(result));
}

Connection &EngineDatabase::reader()
{
    if (!m_disk.supportsReaders()) {
        if (m_writer->connection())
            return *m_writer->connection();
        // After a failed commit, until the file is open again.
        if (m_failedReaders.empty())
            m_failedReaders.push_back(SqliteConnection::failed(
                {ErrorCode::Storage, u"The database is being opened again; try again."_s, {}, {}},
                m_statements));
        return *m_failedReaders.back();
    }
    const std::scoped_lock lock(m_readersMutex);
    std::shared_ptr<SqliteConnection> &connection = m_readers[QThread::currentThreadId()];
    if (!connection) {
        Result<std::unique_ptr<SqliteConnection>> opened =
            openConnection(SqliteConnection::Access::ReadOnly);
        if (!opened) {
            qCCritical(logStore, "a reader could not be opened: %s",
                       qPrintable(opened.error().detail));
            m_failedReaders.push_back(SqliteConnection::failed(opened.error(), m_statements));
            return *m_failedReaders.back();
        }
        connection = std::move(*opened);
    }
    connection->clearError();
    return *connection;
}

} // namespace flotilla
