#include "tests/support/testdatabase.h"

#include "core/store/sessionsecrets.h"

#include <QTest>

#include <future>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Runs callbacks in the writer's thread at once: for waiting on them from the test's thread.
class ImmediateLoop final : public Loop
{
public:
    void post(Task task) override { task(); }
    Timer after(Millis, Task) override { return 0; }
    void cancel(Timer) override {}
};

void bindAll(Query &query, std::initializer_list<TestDatabase::Value> values)
{
    // The tests' statements have at most three values.
    const auto visit = [&](auto &&...each) { query.bind(each...); };
    std::vector<TestDatabase::Value> all(values);
    const auto valueAt = [&](size_t at, auto &&next) {
        std::visit([&](const auto &value) { next(value); }, all[at]);
    };
    switch (all.size()) {
    case 0:
        break;
    case 1:
        valueAt(0, [&](const auto &a) { visit(a); });
        break;
    case 2:
        valueAt(0, [&](const auto &a) { valueAt(1, [&](const auto &b) { visit(a, b); }); });
        break;
    default:
        valueAt(0, [&](const auto &a) {
            valueAt(1, [&](const auto &b) { valueAt(2, [&](const auto &c) { visit(a, b, c); }); });
        });
    }
}

void expectNoError(Connection &connection, const QByteArray &sql)
{
    if (!connection.error())
        return;
    const QByteArray words = sql + ": " + connection.error()->detail.toUtf8();
    connection.clearError();
    qFatal("%s", words.constData());
}

} // namespace

std::shared_ptr<const SecretBox> testSecretBox()
{
    return std::make_shared<const SecretBox>(
        QList<SecretKey>{{7, QByteArray(SecretBox::kKeyBytes, 'k')}});
}

TestDatabase::TestDatabase(Where where)
    : m_where(where)
    , m_loop(m_time.makeLoop())
    , m_localDisk(makeLocalDisk())
{
    m_settings.directory = where == Where::Memory ? u"data"_s : m_directory.filePath(u"data"_s);
    m_settings.threaded = where == Where::Directory;
    m_settings.reserveBytes = 0;
    m_settings.secrets = testSecretBox();
    m_settings.stopIngestBelowBytes = 1 << 20;
    m_settings.stopLowLaneBelowBytes = 2 << 20;
    if (Result<> opened = open(); !opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
}

TestDatabase::~TestDatabase() = default;

Disk &TestDatabase::disk()
{
    return m_where == Where::Memory ? static_cast<Disk &>(m_memoryDisk) : *m_localDisk;
}

Result<> TestDatabase::write(Writer::Command command)
{
    if (m_where == Where::Directory) {
        ImmediateLoop loop;
        std::promise<Result<>> promise;
        if (!writer().submit(Writer::Priority::Urgent, std::move(command), loop,
                             [&](Result<> done) { promise.set_value(std::move(done)); }))
            return fail(ErrorCode::Unavailable, u"The writer refused the command."_s);
        return promise.get_future().get();
    }
    std::optional<Result<>> result;
    if (!writer().submit(Writer::Priority::Urgent, std::move(command), *m_loop,
                         [&](Result<> done) { result = std::move(done); }))
        return fail(ErrorCode::Unavailable, u"The writer refused the command."_s);
    while (!result && m_time.runNext()) {
    }
    return result ? *result : fail(ErrorCode::Internal, u"The command never ended."_s);
}

void TestDatabase::execute(const QByteArray &sql)
{
    const Result<> done = write([&](WriteTx &tx) { return tx.db().execute(sql); });
    if (!done)
        qFatal("%s: %s %s", sql.constData(), qPrintable(done.error().message),
               qPrintable(done.error().detail));
}

qint64 TestDatabase::number(const QByteArray &sql, std::initializer_list<Value> values)
{
    Connection &connection = readers().reader();
    Query query = connection.prepare(sql);
    bindAll(query, values);
    const qint64 result = query.next() ? query.integer(0) : 0;
    expectNoError(connection, sql);
    return result;
}

QString TestDatabase::text(const QByteArray &sql, std::initializer_list<Value> values)
{
    Connection &connection = readers().reader();
    Query query = connection.prepare(sql);
    bindAll(query, values);
    const QString result = query.next() ? query.text(0) : QString();
    expectNoError(connection, sql);
    return result;
}

QString TestDatabase::rows(const QByteArray &sql)
{
    Connection &connection = readers().reader();
    Query query = connection.prepare(sql);
    QStringList rows;
    while (query.next()) {
        QStringList columns;
        for (int at = 0; at < query.columnCount(); ++at)
            columns.append(query.isNull(at) ? u"NULL"_s : query.text(at));
        rows.append(columns.join(u'|'));
    }
    expectNoError(connection, sql);
    return rows.join(u'\n');
}

WorkspaceId TestDatabase::addWorkspace(const QString &name)
{
    WorkspaceId id;
    const Result<> done = write([&](WriteTx &tx) -> Result<> {
        id = tx.nextId<WorkspaceId>();
        tx.db()
            .prepare("INSERT INTO workspace (workspace_id, name, created_at) VALUES (?1, ?2, ?3)")
            .bind(id, name, tx.now())
            .run();
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return id;
}

SessionId TestDatabase::addSession(WorkspaceId workspace, const QString &name)
{
    SessionId id;
    const Result<> done = write([&](WriteTx &tx) -> Result<> {
        id = tx.nextId<SessionId>();
        const SessionSecrets secrets(tx.db(), id);
        tx.db()
            .prepare(
                "INSERT INTO session (session_id, workspace_id, public_id, name, phone, gateway, "
                " base_url, gateway_session, api_key, secret, state, state_at, rate_count, "
                " rate_per_ms, burst, pair_rate_count, pair_rate_per_ms, pair_burst, jitter, "
                " created_at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, 'wasender', 'http://127.0.0.1:1', ?6, ?8, "
                " ?9, 'connected', ?7, 10, 1000, 10, 10, 1000, 10, 0, ?7)")
            .bind(id, workspace, u"session-public-%1"_s.arg(id.value, 6, 10, QChar(u'0')), name,
                  u"55119%1"_s.arg(id.value, 8, 10, QChar(u'0')), id.text(), tx.now(),
                  secrets.sealedKey("key"), secrets.sealedWebhookSecret("secret-of-the-webhooks"))
            .run();
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return id;
}

void TestDatabase::setWebhookSecret(const QByteArray &secret)
{
    const Result<> done = write([&](WriteTx &tx) -> Result<> {
        QList<SessionId> ids;
        Query query = tx.db().prepare("SELECT session_id FROM session");
        while (query.next())
            ids.append(query.id<SessionId>(0));
        for (const SessionId id : std::as_const(ids))
            tx.db()
                .prepare("UPDATE session SET secret = ?2 WHERE session_id = ?1")
                .bind(id, SessionSecrets(tx.db(), id).sealedWebhookSecret(secret))
                .run();
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

void TestDatabase::close()
{
    m_database.reset();
}

void TestDatabase::kill()
{
    m_database->abandon();
    if (m_where == Where::Memory)
        m_memoryDisk.endProcess();
    m_database.reset();
    m_loop = m_time.makeLoop();
}

void TestDatabase::powerOff(Random &dice)
{
    Q_ASSERT(m_where == Where::Memory);
    m_memoryDisk.crash(dice);
    m_database->abandon();
    m_database.reset();
    m_loop = m_time.makeLoop();
}

Result<> TestDatabase::open()
{
    Result<std::unique_ptr<Database>> opened =
        m_where == Where::Memory ? Database::open(m_settings, disk(), m_time, m_loop.get())
                                 : Database::open(m_settings, disk(), m_systemClock, nullptr);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    return {};
}

void TestDatabase::reopen()
{
    close();
    if (Result<> opened = open(); !opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
}

} // namespace flotilla
