#include "core/base/fault.h"
#include "core/store/sqliteconnection.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The power fails before each write of a run, and the disk is looked at as it would be found.
class TestPowerFail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { plantMutant(nullptr); }

    void nothingAcknowledgedIsLost();
    void withNormalSyncsItWouldBeLost();
    void withALyingDiskItWouldBeDamaged();
};

namespace {

constexpr auto kDirectory = "data";

struct Findings
{
    int points = 0;
    int pointsThatLost = 0;
    int pointsThatWereDamaged = 0;
    int pointsWithGaps = 0;
};

// What the power left, opened by SQLite alone: no start of an engine that would mend it.
void inspect(MemoryDisk &disk, int acknowledged, Findings &found)
{
    SqliteConnection::Options options;
    options.path = disk.databasePath(QString::fromLatin1(kDirectory));
    options.vfs = disk.vfsName();
    options.exclusive = true;
    auto opened = SqliteConnection::open(options, Statements::sqlite());
    if (!opened) {
        ++found.pointsThatWereDamaged;
        return;
    }
    Connection &connection = **opened;
    {
        // The table that the run writes each time; all of the file now and then, as it takes long.
        Query check =
            connection.prepare(found.points % 20 == 0 ? "PRAGMA integrity_check(1)"
                                                      : "PRAGMA integrity_check('ledger_note')");
        if (!check.next() || check.text(0) != u"ok"_s) {
            ++found.pointsThatWereDamaged;
            return;
        }
    }
    Query query = connection.prepare("SELECT count(*), max(subject_id) FROM ledger_note");
    if (!query.next()) {
        ++found.pointsThatWereDamaged;
        return;
    }
    found.pointsThatLost += query.integer(1) < acknowledged ? 1 : 0;
    found.pointsWithGaps += query.integer(0) != query.integer(1) ? 1 : 0;
}

Findings crashEverywhere(int transactions, double share, bool lying = false)
{
    TestDatabase db;
    db.settings().checkpointAtBytes = 200'000;
    db.settings().truncateAtBytes = 600'000;
    db.reopen();
    db.memoryDisk().setLying(lying);
    Findings found;
    SeededRandom dice(20260101);
    int acknowledged = 0;
    bool inside = false;
    db.memoryDisk().setOnOperation([&] {
        if (inside || !dice.chance(share))
            return;
        inside = true;
        ++found.points;
        const std::unique_ptr<MemoryDisk> left = db.memoryDisk().afterCrash(dice);
        inspect(*left, acknowledged, found);
        inside = false;
    });
    for (int i = 1; i <= transactions; ++i) {
        const Result<> done = db.write([i](WriteTx &tx) {
            // Updates in the middle of the file and appends at its end; old rows go.
            tx.db()
                .prepare("INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, "
                         "subject_kind, subject_id, detail) VALUES (?1, 1, ?2, 0, '', '', ?1, ?3)")
                .bind(i, i % 7, QString(200 + i % 300, u'x'))
                .run();
            tx.db()
                .prepare("UPDATE ledger_note SET detail = detail || 'y' WHERE note_id = ?1")
                .bind(i / 2)
                .run();
            return Result<>();
        });
        if (done)
            acknowledged = i;
    }
    db.memoryDisk().setOnOperation({});
    qInfo("%d transactions, %d crash points: %d lost, %d damaged, %d with gaps", acknowledged,
          found.points, found.pointsThatLost, found.pointsThatWereDamaged, found.pointsWithGaps);
    return found;
}

} // namespace

void TestPowerFail::nothingAcknowledgedIsLost()
{
    const Findings found = crashEverywhere(2000, 0.2);
    QVERIFY2(found.points >= 2000, qPrintable(QString::number(found.points)));
    QCOMPARE(found.pointsThatLost, 0);
    QCOMPARE(found.pointsThatWereDamaged, 0);
    QCOMPARE(found.pointsWithGaps, 0);
}

void TestPowerFail::withNormalSyncsItWouldBeLost()
{
    plantMutant("sync-normal");
    const Findings found = crashEverywhere(300, 0.5);
    QVERIFY(found.pointsThatLost > 100);
    QCOMPARE(found.pointsThatWereDamaged, 0);
}

void TestPowerFail::withALyingDiskItWouldBeDamaged()
{
    const Findings found = crashEverywhere(300, 0.5, true);
    QVERIFY(found.pointsThatWereDamaged > 100);
}

QTEST_GUILESS_MAIN(TestPowerFail)
#include "tst_powerfail.moc"
