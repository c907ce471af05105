#include "core/base/fault.h"
#include "core/base/threadloop.h"
#include "core/store/localdisk.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Writer::Command adds(const QString &name)
{
    return [name](WriteTx &tx) -> Result<> {
        tx.db()
            .prepare("INSERT INTO workspace (workspace_id, name, created_at) VALUES (?1, ?2, ?3)")
            .bind(tx.nextId<WorkspaceId>(), name, tx.now())
            .run();
        return {};
    };
}

// The real disk, with as much free space as the test says.
class LocalDiskWithSpace final : public Disk
{
public:
    void setFree(qint64 bytes) { m_free = bytes; }
    Result<std::shared_ptr<void>> lock(const QString &directory) override
    {
        return m_disk.lock(directory);
    }
    QString databasePath(const QString &directory) const override
    {
        return m_disk.databasePath(directory);
    }
    const char *vfsName() const override { return m_disk.vfsName(); }
    qint64 freeBytes(const QString &) const override { return m_free; }
    bool supportsReaders() const override { return true; }
    void keepReserve(const QString &directory, qint64 bytes) override
    {
        m_disk.keepReserve(directory, bytes);
    }
    bool exists(const QString &file) const override { return m_disk.exists(file); }
    void remove(const QString &file) override { m_disk.remove(file); }
    Result<> rename(const QString &from, const QString &to) override
    {
        return m_disk.rename(from, to);
    }
    std::shared_ptr<HandlingPage> handlingPage(const QString &directory) override
    {
        return m_disk.handlingPage(directory);
    }

private:
    LocalDisk m_disk;
    std::atomic<qint64> m_free = 1LL << 40;
};

constexpr auto kNames = "SELECT name FROM workspace ORDER BY workspace_id";

void expectFailedCommit()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a commit failed.*"_s));
}

} // namespace

class TestGroupCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { plantMutant(nullptr); }

    void allWhoWaitShareOneCommit();
    void callersHearOnlyAfterTheCommit();
    void ackBeforeCommitIsSeenByACrash();
    void ackBeforeCommitStillTakesWhatComesMeanwhile();
    void urgentCommandsGoFirst();
    void housekeepingIsNotStarved();
    void tooManyCommandsAreRefused();
    void tooManyBytesAreRefused();
    void anExceptionFailsItsCommandOnly();
    void arrivalsShareASavepoint();
    void anArrivalThatFailsFailsAlone();
    void aFailingCommitFailsItsWholeBatch();
    void afterAFailingCommitWorkGoesOnInANewEpoch();
    void aFullDiskRefusesAndComesBack();
    void aLowDiskRefusesNewWorkButKeepsOutcomes();
    void aTightDiskIsTold();
    void aFullDiskGivesTheReserveFree();
    void closingCommitsWhatWaits();
    void abandoningCommitsNothing();
    void theLogStaysBoundedWhileWritesGoOn();
    void manyThreadsSubmitAtOnce();
};

void TestGroupCommit::allWhoWaitShareOneCommit()
{
    TestDatabase db;
    int syncs = 0;
    int stored = 0;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(QString::number(i)), db.loop(),
                                   [&](const Result<> &done) { stored += done ? 1 : 0; }));
    }
    const qint64 before = db.memoryDisk().syncs();
    db.time().settle();
    syncs = static_cast<int>(db.memoryDisk().syncs() - before);
    QCOMPARE(stored, 100);
    QVERIFY2(syncs <= 2, qPrintable(QString::number(syncs)));
}

void TestGroupCommit::callersHearOnlyAfterTheCommit()
{
    TestDatabase db;
    bool heard = false;
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"A"_s), db.loop(),
                               [&](const Result<> &) { heard = true; }));
    QVERIFY(db.time().runNext()); // the batch: begin to commit
    QVERIFY(!heard);
    SeededRandom dice(1);
    db.powerOff(dice); // the callback is lost with its loop
    QVERIFY(db.open());
    QCOMPARE(db.rows(kNames), u"A"_s);
    QVERIFY(!heard);
}

void TestGroupCommit::ackBeforeCommitIsSeenByACrash()
{
    TestDatabase db;
    plantMutant("ack-before-commit");
    bool heard = false;
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"A"_s), db.loop(),
                               [&](const Result<> &) { heard = true; }));
    db.time().settle();
    QVERIFY(heard);
    plantMutant(nullptr);
    db.kill();
    QVERIFY(db.open());
    QCOMPARE(db.rows(kNames), QString()); // acknowledged, and lost: what the mutant is for
}

void TestGroupCommit::ackBeforeCommitStillTakesWhatComesMeanwhile()
{
    TestDatabase db;
    plantMutant("ack-before-commit");
    bool heard = false;
    const auto second = [&](const Result<> &) {
        QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"B"_s), db.loop(),
                                   [&](const Result<> &) { heard = true; }));
    };
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"A"_s), db.loop(), second));
    db.time().advance(10ms);
    QVERIFY(heard);
    QCOMPARE(db.rows(kNames), u"A\nB"_s);
}

void TestGroupCommit::urgentCommandsGoFirst()
{
    TestDatabase db;
    const auto ignore = [](const Result<> &) {};
    QVERIFY(
        db.writer().submit(Writer::Priority::Housekeeping, adds(u"later"_s), db.loop(), ignore));
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"first"_s), db.loop(), ignore));
    QVERIFY(db.writer().submit(Writer::Priority::Outcome, adds(u"second"_s), db.loop(), ignore));
    db.time().settle();
    QCOMPARE(db.rows(kNames), u"first\nsecond\nlater"_s);
}

void TestGroupCommit::housekeepingIsNotStarved()
{
    TestDatabase db;
    const auto ignore = [](const Result<> &) {};
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(QString::number(i)), db.loop(),
                                   ignore));
    }
    bool stored = false;
    QVERIFY(db.writer().submit(Writer::Priority::Housekeeping, adds(u"purge"_s), db.loop(),
                               [&](const Result<> &) { stored = true; }));
    QVERIFY(db.time().runNext());
    QVERIFY(db.time().runNext());
    QVERIFY(stored);
    QVERIFY(db.database().waitingCommands() > 1000);
}

void TestGroupCommit::tooManyCommandsAreRefused()
{
    TestDatabase db;
    db.settings().waitingCommandsMax = 3;
    db.reopen();
    int stored = 0;
    const auto count = [&](const Result<> &done) { stored += done ? 1 : 0; };
    for (int i = 0; i < 3; ++i)
        QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(QString::number(i)), db.loop(),
                                   count));
    QVERIFY(!db.writer().submit(Writer::Priority::Urgent, adds(u"4"_s), db.loop(), count));
    db.time().settle();
    QCOMPARE(stored, 3);
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"4"_s), db.loop(), count));
}

void TestGroupCommit::tooManyBytesAreRefused()
{
    TestDatabase db;
    db.settings().waitingBytesMax = 1000;
    db.reopen();
    const auto ignore = [](const Result<> &) {};
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"1"_s), db.loop(), ignore, 900));
    QVERIFY(!db.writer().submit(Writer::Priority::Urgent, adds(u"2"_s), db.loop(), ignore, 200));
    db.time().settle();
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"2"_s), db.loop(), ignore, 200));
}

void TestGroupCommit::anExceptionFailsItsCommandOnly()
{
    TestDatabase db;
    std::optional<Result<>> thrown;
    bool other = false;
    QVERIFY(db.writer().submit(
        Writer::Priority::Urgent,
        [](WriteTx &tx) -> Result<> {
            static_cast<void>(adds(u"half"_s)(tx));
            throw std::runtime_error("unexpected");
        },
        db.loop(), [&](Result<> done) { thrown = std::move(done); }));
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"whole"_s), db.loop(),
                               [&](const Result<> &done) { other = done.has_value(); }));
    db.time().settle();
    QVERIFY(thrown && !*thrown);
    QCOMPARE(thrown->error().code, ErrorCode::Internal);
    QVERIFY(other);
    QCOMPARE(db.rows(kNames), u"whole"_s);
}

void TestGroupCommit::arrivalsShareASavepoint()
{
    TestDatabase db;
    QStringList savepoints;
    const auto insideOf = [&](const QString &name) -> Writer::Command {
        return [&, name](WriteTx &tx) {
            tx.db().clearError();
            static_cast<void>(tx.db().execute("CREATE TEMP TABLE IF NOT EXISTS ran (name TEXT)"));
            tx.db().prepare("INSERT INTO ran VALUES (?1)").bind(name).run();
            auto count = tx.db().prepare("SELECT count(*) FROM ran");
            savepoints.append(name + QString::number(count.next() ? count.integer(0) : -1));
            return name == u"C"_s && savepoints.size() == 3
                       ? Result<>(fail(ErrorCode::Invalid, u"No"_s))
                       : Result<>();
        };
    };
    for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(db.writer().submit(Writer::Priority::Arrival, insideOf(name), db.loop(), {}));
    db.time().settle();
    // Together first; C's failure undid what A and B did, and each ran again.
    QCOMPARE(savepoints, (QStringList{u"A1"_s, u"B2"_s, u"C3"_s, u"A1"_s, u"B2"_s, u"C3"_s}));
}

void TestGroupCommit::anArrivalThatFailsFailsAlone()
{
    TestDatabase db;
    QStringList ends;
    const auto submit = [&](const QString &name, bool fails) {
        return db.writer().submit(
            Writer::Priority::Arrival,
            [name, fails](WriteTx &tx) -> Result<> {
                if (Result<> added = adds(name)(tx); !added)
                    return added;
                return fails ? Result<>(fail(ErrorCode::Invalid, u"No"_s)) : Result<>();
            },
            db.loop(),
            [&ends, name](const Result<> &done) { ends.append(name + (done ? u"+"_s : u"-"_s)); });
    };
    QVERIFY(submit(u"A"_s, false));
    QVERIFY(submit(u"B"_s, true));
    QVERIFY(submit(u"C"_s, false));
    db.time().settle();
    QCOMPARE(ends, (QStringList{u"A+"_s, u"B-"_s, u"C+"_s}));
    QCOMPARE(db.rows(kNames), u"A\nC"_s);
}

void TestGroupCommit::aFailingCommitFailsItsWholeBatch()
{
    TestDatabase db;
    QStringList ends;
    for (const QString &name : {u"A"_s, u"B"_s}) {
        QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(name), db.loop(),
                                   [&ends, name](const Result<> &done) {
                                       ends.append(name + (done ? u" stored"_s : u" failed"_s));
                                   }));
    }
    db.memoryDisk().failNextSyncs(1);
    expectFailedCommit();
    db.time().settle();
    QCOMPARE(ends, QStringList({u"A failed"_s, u"B failed"_s}));
    // An fsync that failed once is never asked again: what it was for is not there.
    QCOMPARE(db.rows(kNames), QString());
}

void TestGroupCommit::afterAFailingCommitWorkGoesOnInANewEpoch()
{
    TestDatabase db;
    const qint64 epoch = db.database().epoch();
    const qint64 id = db.addWorkspace(u"before"_s).value;
    db.memoryDisk().failNextSyncs(1);
    expectFailedCommit();
    QVERIFY(!db.write(adds(u"lost"_s)));
    db.time().settle();
    QVERIFY(db.database().health());
    QCOMPARE(db.database().epoch(), epoch + 1);
    QVERIFY(db.addWorkspace(u"after"_s).value > id);
    QCOMPARE(db.rows(kNames), u"before\nafter"_s);
}

void TestGroupCommit::aFullDiskRefusesAndComesBack()
{
    TestDatabase db;
    const auto fill = [&](int i) {
        return db.write([i](WriteTx &tx) {
            tx.db()
                .prepare("INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, "
                         "subject_kind, subject_id, detail) VALUES (?1, 1, 1, 0, '', '', 0, ?2)")
                .bind(i, QString(100'000, u'x'))
                .run();
            return Result<>();
        });
    };
    QVERIFY(fill(1));
    db.memoryDisk().setCapacity(db.memoryDisk().usedBytes() + 150'000);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a commit failed.*"_s));
    int at = 2;
    while (at < 50 && fill(at))
        ++at;
    QVERIFY(at < 50);
    db.time().settle();
    QVERIFY(!db.database().health());
    QCOMPARE(db.database().health().error().code, ErrorCode::DiskFull);
    QVERIFY(!db.writer().submit(Writer::Priority::Urgent, adds(u"A"_s), db.loop(), {}));

    db.memoryDisk().setCapacity(1LL << 40);
    db.time().advance(3s);
    QVERIFY(db.database().health());
    QVERIFY(fill(at));
    QCOMPARE(db.number("SELECT count(*) FROM ledger_note"), at);
    QCOMPARE(db.text("PRAGMA integrity_check"), u"ok"_s);
}

void TestGroupCommit::aLowDiskRefusesNewWorkButKeepsOutcomes()
{
    TestDatabase db;
    db.settings().stopIngestBelowBytes = 10 << 20;
    db.reopen();
    QVERIFY(db.write(adds(u"A"_s)));
    db.memoryDisk().setCapacity(db.memoryDisk().usedBytes() + (8 << 20));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the disk is low.*"_s));
    db.time().advance(2s);
    static_cast<void>(db.write(adds(u"noticed at this batch"_s)));
    const auto ignore = [](const Result<> &) {};
    QVERIFY(!db.writer().submit(Writer::Priority::Urgent, adds(u"B"_s), db.loop(), ignore));
    QVERIFY(!db.writer().submit(Writer::Priority::Housekeeping, adds(u"B"_s), db.loop(), ignore));
    bool stored = false;
    QVERIFY(db.writer().submit(Writer::Priority::Outcome, adds(u"sent"_s), db.loop(),
                               [&](const Result<> &done) { stored = done.has_value(); }));
    db.time().settle();
    QVERIFY(stored);

    db.memoryDisk().setCapacity(1LL << 40);
    db.time().advance(2s);
    QVERIFY(db.write(adds(u"B"_s)));
}

void TestGroupCommit::aTightDiskIsTold()
{
    TestDatabase db;
    db.settings().stopLowLaneBelowBytes = 100 << 20;
    db.reopen();
    QVERIFY(db.write(adds(u"A"_s)));
    QVERIFY(!db.writer().isDiskTight());
    db.memoryDisk().setCapacity(50 << 20);
    db.time().advance(2s);
    QVERIFY(db.write(adds(u"B"_s)));
    QVERIFY(db.writer().isDiskTight());
}

void TestGroupCommit::aFullDiskGivesTheReserveFree()
{
    QTemporaryDir directory;
    LocalDiskWithSpace disk;
    SystemClock clock;
    DatabaseSettings settings;
    settings.directory = directory.path();
    settings.reserveBytes = 1 << 20;
    settings.stopIngestBelowBytes = 10 << 20;
    auto database = Database::open(settings, disk, clock, nullptr);
    QVERIFY(database);
    const QString reserve = directory.filePath(u"reserve"_s);
    QCOMPARE(QFileInfo(reserve).size(), 1 << 20);
    ThreadLoop reply(u"reply"_s);
    const auto write = [&](const QString &name) {
        std::binary_semaphore ended(0);
        const bool taken =
            (*database)->writer().submit(Writer::Priority::Outcome, adds(name), reply,
                                         [&](const Result<> &) { ended.release(); });
        if (taken)
            ended.acquire();
        return taken;
    };
    disk.setFree(1 << 20);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the disk is low.*"_s));
    QTRY_VERIFY(write(QString::number(clock.monotonic().count())) && !(*database)->health());
    QVERIFY(!QFileInfo::exists(reserve));
    disk.setFree(1LL << 40);
    QTRY_VERIFY((*database)->health());
    QTRY_VERIFY(QFileInfo::exists(reserve));
}

void TestGroupCommit::closingCommitsWhatWaits()
{
    for (const auto where : {TestDatabase::Where::Memory, TestDatabase::Where::Directory}) {
        TestDatabase db(where);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(QString::number(i)),
                                       db.loop(), {}));
        }
        db.reopen();
        QCOMPARE(db.number("SELECT count(*) FROM workspace"), 1000);
        QCOMPARE(db.number("SELECT clean_shutdown FROM engine"), 0);
    }
}

void TestGroupCommit::abandoningCommitsNothing()
{
    TestDatabase db;
    QVERIFY(db.writer().submit(Writer::Priority::Urgent, adds(u"A"_s), db.loop(), {}));
    db.kill();
    QVERIFY(db.open());
    QCOMPARE(db.rows(kNames), QString());
}

void TestGroupCommit::theLogStaysBoundedWhileWritesGoOn()
{
    TestDatabase db(TestDatabase::Where::Directory);
    db.settings().checkpointAtBytes = 1 << 20;
    db.settings().truncateAtBytes = 8 << 20;
    db.reopen();
    const QString log = db.disk().databasePath(db.settings().directory) + u"-wal"_s;
    qint64 largest = 0;
    for (int i = 0; i < 400; ++i) {
        QVERIFY(db.write([i](WriteTx &tx) {
            tx.db()
                .prepare("INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, "
                         "subject_kind, subject_id, detail) VALUES (?1, 1, 1, 0, '', '', 0, ?2)")
                .bind(i, QString(20'000, u'x'))
                .run();
            return Result<>();
        }));
        largest = std::max(largest, QFileInfo(log).size());
    }
    QVERIFY2(largest < (2 << 20), qPrintable(QString::number(largest)));
}

void TestGroupCommit::manyThreadsSubmitAtOnce()
{
    TestDatabase db(TestDatabase::Where::Directory);
    constexpr int kThreads = 4;
    constexpr int kEach = 500;
    std::atomic<int> stored = 0;
    std::atomic<int> visible = 0;
    std::counting_semaphore<> ended(0);
    std::vector<std::unique_ptr<ThreadLoop>> loops;
    for (int thread = 0; thread < kThreads; ++thread)
        loops.push_back(std::make_unique<ThreadLoop>(u"caller"_s));
    for (int thread = 0; thread < kThreads; ++thread) {
        Loop &loop = *loops[static_cast<size_t>(thread)];
        loop.post([&, thread] {
            for (int i = 0; i < kEach; ++i) {
                const QString name = u"%1-%2"_s.arg(thread).arg(i);
                const bool taken = db.writer().submit(
                    Writer::Priority::Urgent, adds(name), loop, [&, name](const Result<> &done) {
                        stored += done ? 1 : 0;
                        // What was announced is seen by the reader of the thread that hears of it.
                        Query query = db.readers().reader().prepare(
                            "SELECT 1 FROM workspace WHERE name = ?1");
                        visible += query.bind(name).next() ? 1 : 0;
                        ended.release();
                    });
                if (!taken)
                    ended.release();
            }
        });
    }
    for (int i = 0; i < kThreads * kEach; ++i)
        ended.acquire();
    QCOMPARE(stored.load(), kThreads * kEach);
    QCOMPARE(visible.load(), kThreads * kEach);
}

QTEST_GUILESS_MAIN(TestGroupCommit)
#include "tst_groupcommit.moc"
