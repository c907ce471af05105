#include "core/store/migrator.h"
#include "core/store/sqliteconnection.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBegin = "BEGIN IMMEDIATE";

// Everything the schema is made of, in one text.
QString schemaOf(Connection &connection)
{
    Query row = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                   "AND name NOT LIKE 'sqlite_%' ORDER BY type, name");
    QStringList lines;
    while (row.next())
        lines.append(row.text(0));
    return lines.join(u'\n');
}

std::unique_ptr<SqliteConnection> openAt(const QString &path)
{
    SqliteConnection::Options options;
    options.path = path;
    auto opened = SqliteConnection::open(options, Statements::sqlite());
    return opened ? std::move(*opened) : nullptr;
}

const QList<Migration> kSteps{
    {1, u"001_first"_s, "CREATE TABLE a (x INTEGER) STRICT;"},
    {2, u"002_second"_s,
     "-- a trigger holds statements; this ends with none\n"
     "CREATE TRIGGER a_is_kept BEFORE DELETE ON a BEGIN SELECT 1; SELECT RAISE(ABORT, 'no; "
     "never'); "
     "END; INSERT INTO a VALUES (1);"},
    {3, u"003_third"_s, "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'z'"},
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratedEqualsFresh();
    void allOfOursApplyToAnEmptyFile();
    void aSecondRunChangesNothing();
    void aBrokenMigrationLeavesEverythingAsItWas();
    void aNewerSchemaIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void aFileThatIsNoDatabaseIsRefused();
    void numbersMustFollowEachOther();
};

void TestMigrations::migratedEqualsFresh()
{
    QTemporaryDir directory;
    auto fresh = openAt(directory.filePath(u"fresh.db"_s));
    QVERIFY(migrate(*fresh, kSteps, fromMs(1), kBegin));
    for (int version = 0; version <= kSteps.size(); ++version) {
        auto old = openAt(directory.filePath(u"old%1.db"_s.arg(version)));
        QVERIFY(migrate(*old, kSteps.first(version), fromMs(1), kBegin));
        QVERIFY(migrate(*old, kSteps, fromMs(1), kBegin));
        QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        QCOMPARE(schemaVersion(*old), kSteps.size());
    }
}

void TestMigrations::allOfOursApplyToAnEmptyFile()
{
    QTemporaryDir directory;
    const QList<Migration> ours = Statements::sqlite().migrations();
    auto fresh = openAt(directory.filePath(u"fresh.db"_s));
    QVERIFY(migrate(*fresh, ours, fromMs(1), kBegin));
    auto stepwise = openAt(directory.filePath(u"stepwise.db"_s));
    for (int version = 1; version <= ours.size(); ++version)
        QVERIFY(migrate(*stepwise, ours.first(version), fromMs(1), kBegin));
    QCOMPARE(schemaOf(*stepwise), schemaOf(*fresh));
    QVERIFY(schemaOf(*fresh).contains(u"flow_version_is_immutable"_s));
}

void TestMigrations::aSecondRunChangesNothing()
{
    QTemporaryDir directory;
    auto connection = openAt(directory.filePath(u"a.db"_s));
    QVERIFY(migrate(*connection, kSteps, fromMs(1), kBegin));
    const QString before = schemaOf(*connection);
    QVERIFY(migrate(*connection, kSteps, fromMs(2), kBegin));
    QCOMPARE(schemaOf(*connection), before);
    Query query = connection->prepare("SELECT count(*) FROM a");
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 1);
}

void TestMigrations::aBrokenMigrationLeavesEverythingAsItWas()
{
    QTemporaryDir directory;
    auto connection = openAt(directory.filePath(u"a.db"_s));
    QVERIFY(migrate(*connection, kSteps.first(1), fromMs(1), kBegin));
    const QString before = schemaOf(*connection);
    QList<Migration> steps = kSteps.first(1);
    steps.append(
        {2, u"002_broken"_s, "CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE a (y INTEGER);"});
    const Result<> done = migrate(*connection, steps, fromMs(2), kBegin);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"002_broken"_s));
    QCOMPARE(schemaOf(*connection), before);
    QCOMPARE(schemaVersion(*connection), 1);
    QVERIFY(migrate(*connection, kSteps, fromMs(3), kBegin));
}

void TestMigrations::aNewerSchemaIsRefused()
{
    TestDatabase db;
    db.execute(
        "INSERT INTO schema_migration (number, name, applied_at) VALUES (999, '999_new', 0)");
    db.close();
    const Result<> opened = db.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
    QVERIFY(opened.error().message.contains(u"newer"_s));
    QVERIFY(!db.open()); // it was not changed by the attempt
}

void TestMigrations::anotherProgramsDatabaseIsRefused()
{
    TestDatabase db(TestDatabase::Where::Directory);
    db.close();
    const QString path = db.disk().databasePath(db.settings().directory);
    db.disk().remove(path);
    db.disk().remove(path + u"-wal"_s);
    {
        auto other = openAt(path);
        QVERIFY(other->execute("CREATE TABLE recipe (name TEXT)"));
    }
    const Result<> opened = db.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"another program"_s));
    QCOMPARE(opened.error().field, u"data_directory"_s);
}

void TestMigrations::aFileThatIsNoDatabaseIsRefused()
{
    TestDatabase db(TestDatabase::Where::Directory);
    db.close();
    QFile file(db.disk().databasePath(db.settings().directory));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    const Result<> opened = db.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"not a database"_s));
    QCOMPARE(file.size(), 100'000);
}

void TestMigrations::numbersMustFollowEachOther()
{
    QTemporaryDir directory;
    const auto put = [&](const QString &name) {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("SELECT 1;") > 0;
    };
    QVERIFY(put(u"001_a.sql"_s));
    QVERIFY(put(u"002_b.sql"_s));
    QVERIFY(Statements::load(directory.path()));
    QVERIFY(put(u"004_d.sql"_s));
    QVERIFY(!Statements::load(directory.path()));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
