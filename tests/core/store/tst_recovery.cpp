#include "core/store/statements.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One conversation with three waiting events, held by a worker of the present epoch.
struct Mailbox
{
    WorkspaceId workspace;
    SessionId session;
};

Mailbox addHeldMailbox(TestDatabase &db)
{
    Mailbox box;
    box.workspace = db.addWorkspace(u"Bakery"_s);
    box.session = db.addSession(box.workspace, u"Main"_s);
    const QByteArray ids =
        QByteArray::number(box.workspace.value) + ", " + QByteArray::number(box.session.value);
    db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
               "created_at, next_seq, pending, head_event_id, lease_epoch, fence) VALUES (500, " +
               ids + ", 'a', 0, 4, 3, 601, " + QByteArray::number(db.database().epoch()) + ", 7)");
    for (int seq = 1; seq <= 3; ++seq) {
        db.execute(
            "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, "
            "seq, kind, trace_id, accepted_at, payload, state) VALUES (" +
            QByteArray::number(600 + seq) + ", " + ids + ", 500, " + QByteArray::number(seq) +
            ", 'message', 600, 0, '{}', 'ready')");
    }
    return box;
}

void addMessage(TestDatabase &db, const Mailbox &box, qint64 id, const QByteArray &state,
                qint64 attemptEpoch)
{
    db.execute("INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, "
               "purpose, client_id, cause_kind, cause_id, trace_id, payload, content_hash, "
               "expires_at, created_at, state, attempts) VALUES (" +
               QByteArray::number(id) + ", " + QByteArray::number(box.workspace.value) + ", " +
               QByteArray::number(box.session.value) + ", 500, 0, 'reply', 'c" +
               QByteArray::number(id) + "', 'api', 1, 1, '{}', x'00', 9999999999999, 0, '" + state +
               "', 1)");
    if (attemptEpoch > 0) {
        db.execute("INSERT INTO attempt (message_id, n, workspace_id, epoch, started_at) VALUES (" +
                   QByteArray::number(id) + ", 1, 1, " + QByteArray::number(attemptEpoch) + ", 0)");
    }
}

constexpr auto kMailbox = "SELECT pending, head_event_id, lease_epoch, fence FROM conversation "
                          "WHERE conversation_id = 500";
constexpr auto kEvents = "SELECT event_id, state, deaths FROM inbound_event ORDER BY event_id";

void holdAgain(TestDatabase &db)
{
    db.execute("UPDATE conversation SET lease_epoch = " +
               QByteArray::number(db.database().epoch()) + " WHERE conversation_id = 500");
}

void killAndOpen(TestDatabase &db)
{
    db.kill();
    const Result<> opened = db.open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
}

// kill -9 in the middle of a step.
void killHandling(TestDatabase &db, qint64 event)
{
    {
        const Handling::Mark mark(&db.database().handling(), Handling::Place::Deciding,
                                  EventId(event), false);
        db.memoryDisk().endProcess();
    }
    killAndOpen(db);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEpochRisesAtEachStart();
    void leasesOfADeadProcessAreFree();
    void onlyWhatWasBeingHandledDied();
    void aDeathIsCountedOnce();
    void whatIsHandledNoMoreDoesNotDie();
    void whenThePowerFailsNobodyIsToBlame();
    void theMarkOutlivesAKilledProcess();
    void aSuspectIsHandledAlone();
    void aHeadThatKillsTheProcessThreeTimesIsBuried();
    void theLastHeadBuriedLeavesAnEmptyMailbox();
    void sendsUnderWayAreInDoubtAndNotRepeated();
    void activitiesUnderWayGoAgainOnlyWhenIdempotent();
    void afterAFailedCommitNobodyDied();
    void ratesOfTheFutureAreClamped();
    void aLearnedLimitIsNotClampedAway();
    void aSendUnderWayLeavesItsRatesFull();
    void theStatementsUseTheirIndexes();
    void aMillionRowsAreReadyInTwoSeconds();
};

void TestRecovery::theEpochRisesAtEachStart()
{
    TestDatabase db;
    const qint64 first = db.database().epoch();
    db.reopen();
    QCOMPARE(db.database().epoch(), first + 1);
    killAndOpen(db);
    QCOMPARE(db.database().epoch(), first + 2);
    QCOMPARE(db.number("SELECT epoch FROM engine"), first + 2);
}

void TestRecovery::leasesOfADeadProcessAreFree()
{
    TestDatabase db;
    addHeldMailbox(db);
    killAndOpen(db);
    QCOMPARE(db.rows(kMailbox), u"3|601|0|8"_s); // the fence shuts out whoever held it
    QCOMPARE(db.rows(kEvents), u"601|ready|0\n602|ready|0\n603|ready|0"_s);
}

void TestRecovery::onlyWhatWasBeingHandledDied()
{
    TestDatabase db;
    const Mailbox box = addHeldMailbox(db);
    db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
               "created_at, next_seq, pending, head_event_id, lease_epoch) VALUES (501, " +
               QByteArray::number(box.workspace.value) + ", " +
               QByteArray::number(box.session.value) + ", 'b', 0, 2, 1, 610, " +
               QByteArray::number(db.database().epoch()) + ")");
    db.execute("INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, "
               "seq, kind, trace_id, accepted_at, payload, state) SELECT 610, workspace_id, "
               "session_id, 501, 1, kind, 600, 0, '{}', 'ready' FROM inbound_event WHERE "
               "event_id = 601");
    killHandling(db, 601);
    QCOMPARE(db.rows(kEvents), u"601|ready|1\n602|ready|0\n603|ready|0\n610|ready|0"_s);
    // Not before others have got on.
    QCOMPARE(db.number("SELECT ready_at FROM conversation WHERE conversation_id = 500"),
             toMs(db.time().now()) + 1000);
    QCOMPARE(db.number("SELECT ready_at FROM conversation WHERE conversation_id = 501"), 0);
}

void TestRecovery::aDeathIsCountedOnce()
{
    TestDatabase db;
    addHeldMailbox(db);
    killHandling(db, 601);
    killAndOpen(db);
    QCOMPARE(db.rows(kEvents).section(u'\n', 0, 0), u"601|ready|1"_s);
    // The next start ended before it could forget what it had counted.
    killHandling(db, 601);
    QCOMPARE(db.rows(kEvents).section(u'\n', 0, 0), u"601|ready|1"_s);
}

void TestRecovery::whatIsHandledNoMoreDoesNotDie()
{
    TestDatabase db;
    addHeldMailbox(db);
    {
        const Handling::Mark mark(&db.database().handling(), Handling::Place::Deciding,
                                  EventId(601), false);
        QCOMPARE(db.database().handling().events(), std::vector<EventId>{EventId(601)});
    }
    killAndOpen(db);
    QCOMPARE(db.rows(kEvents).section(u'\n', 0, 0), u"601|ready|0"_s);
}

void TestRecovery::whenThePowerFailsNobodyIsToBlame()
{
    TestDatabase db;
    addHeldMailbox(db);
    SeededRandom dice(1);
    {
        const Handling::Mark mark(&db.database().handling(), Handling::Place::Writing, EventId(601),
                                  false);
        db.memoryDisk().crash(dice);
    }
    killAndOpen(db);
    QCOMPARE(db.rows(kEvents).section(u'\n', 0, 0), u"601|ready|0"_s);
}

void TestRecovery::theMarkOutlivesAKilledProcess()
{
    QTemporaryDir directory;
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const pid_t child = ::fork();
    if (child == 0) {
        Handling handling(disk->handlingPage(directory.path()));
        const Handling::Mark mark(&handling, Handling::Place::Writing, EventId(601), false);
        ::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(Handling(disk->handlingPage(directory.path())).events(),
             std::vector<EventId>{EventId(601)});
}

void TestRecovery::aSuspectIsHandledAlone()
{
    Handling handling(std::make_shared<HandlingPage>());
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        while (!isOver) {
            const Handling::Mark mark(&handling, Handling::Place::Writing, EventId(602), false);
            std::this_thread::yield();
        }
    });
    bool wasTogether = false; // as two fresh ones may be
    for (int i = 0; i < 1'000'000 && !wasTogether; ++i) {
        const Handling::Mark mark(&handling, Handling::Place::Deciding, EventId(601), false);
        std::this_thread::yield();
        wasTogether = handling.events().size() == 2;
    }
    bool wasAlone = true;
    for (int i = 0; i < 200; ++i) {
        const Handling::Mark mark(&handling, Handling::Place::Deciding, EventId(601), true);
        for (int look = 0; look < 100; ++look) {
            std::this_thread::yield();
            wasAlone = wasAlone && handling.events().size() == 1;
        }
    }
    isOver = true;
    writer.join();
    QVERIFY(wasTogether);
    QVERIFY(wasAlone);
    QVERIFY(handling.events().empty());
}

void TestRecovery::aHeadThatKillsTheProcessThreeTimesIsBuried()
{
    TestDatabase db;
    addHeldMailbox(db);
    killHandling(db, 601);
    holdAgain(db);
    killHandling(db, 601);
    QCOMPARE(db.rows(kEvents), u"601|ready|2\n602|ready|0\n603|ready|0"_s);
    holdAgain(db);
    killHandling(db, 601);
    QCOMPARE(db.rows(kEvents), u"601|dead|3\n602|ready|0\n603|ready|0"_s);
    QCOMPARE(db.rows(kMailbox).section(u'|', 0, 2), u"2|602|0"_s);
    QCOMPARE(db.rows("SELECT source, source_id, reason, conversation_id FROM dead_letter"),
             u"event|601|poison|500"_s);
}

void TestRecovery::theLastHeadBuriedLeavesAnEmptyMailbox()
{
    TestDatabase db;
    addHeldMailbox(db);
    db.execute("UPDATE inbound_event SET state = 'done' WHERE event_id > 601");
    db.execute("UPDATE inbound_event SET deaths = 2 WHERE event_id = 601");
    db.execute("UPDATE conversation SET pending = 1");
    killHandling(db, 601);
    QCOMPARE(db.rows(kMailbox).section(u'|', 0, 2), u"0|NULL|0"_s);
}

void TestRecovery::sendsUnderWayAreInDoubtAndNotRepeated()
{
    TestDatabase db;
    const Mailbox box = addHeldMailbox(db);
    addMessage(db, box, 701, "sending", db.database().epoch());
    addMessage(db, box, 702, "queued", 0);
    addMessage(db, box, 703, "sent", db.database().epoch());
    killAndOpen(db);
    QCOMPARE(db.rows("SELECT message_id, state, unknown_since IS NOT NULL FROM outbox ORDER BY 1"),
             u"701|unknown|1\n702|queued|0\n703|sent|0"_s);
    QCOMPARE(db.rows("SELECT message_id, outcome, ended_at IS NOT NULL FROM attempt ORDER BY 1"),
             u"701|unknown|1\n703||0"_s);
}

void TestRecovery::activitiesUnderWayGoAgainOnlyWhenIdempotent()
{
    TestDatabase db;
    addHeldMailbox(db);
    for (const QByteArray &row : {QByteArray("801, 1"), QByteArray("802, 0")}) {
        db.execute("INSERT INTO activity (activity_id, idempotent, workspace_id, conversation_id, "
                   "run_id, step_no, trace_id, wait_number, request, state, attempts, next_at, "
                   "epoch, created_at) VALUES (" +
                   row +
                   ", (SELECT workspace_id FROM workspace), 500, 900, 1, 1, 1, '{}', "
                   "'running', 1, 0, " +
                   QByteArray::number(db.database().epoch()) + ", 0)");
    }
    killAndOpen(db);
    QCOMPARE(db.rows("SELECT activity_id, state FROM activity ORDER BY 1"),
             u"801|scheduled\n802|unknown"_s);
    QCOMPARE(db.rows("SELECT conversation_id, seq FROM inbound_event WHERE kind = "
                     "'activity_result' AND state = 'ready'"),
             u"500|4"_s);
    QCOMPARE(db.rows(kMailbox).section(u'|', 0, 0), u"4"_s);
}

void TestRecovery::afterAFailedCommitNobodyDied()
{
    TestDatabase db;
    const Mailbox box = addHeldMailbox(db);
    addMessage(db, box, 701, "sending", db.database().epoch());
    db.memoryDisk().failNextSyncs(1);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a commit failed.*"_s));
    QVERIFY(
        !db.write([](WriteTx &tx) { return tx.db().execute("UPDATE workspace SET weight = 2"); }));
    db.time().settle();
    QCOMPARE(db.rows(kMailbox), u"3|601|0|8"_s);
    QCOMPARE(db.rows(kEvents), u"601|ready|0\n602|ready|0\n603|ready|0"_s);
    QCOMPARE(db.text("SELECT state FROM outbox"), u"unknown"_s);
}

void TestRecovery::ratesOfTheFutureAreClamped()
{
    TestDatabase db;
    const WorkspaceId workspace = db.addWorkspace(u"A"_s);
    db.addSession(workspace, u"Main"_s);
    const qint64 now = toMs(db.time().now());
    db.execute("UPDATE session SET rate_count = 1, rate_per_ms = 5000, burst = 1, tat_ms = " +
               QByteArray::number(now + 4000));
    db.reopen();
    QCOMPARE(db.number("SELECT tat_ms FROM session"), now + 4000); // as it should be
    db.execute("UPDATE workspace SET rate_count = 1, rate_per_ms = 3000, burst = 2, tat_ms = " +
               QByteArray::number(now + 6000));
    db.time().shiftWall(-1h);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the wall clock went back.*"_s));
    db.reopen();
    QCOMPARE(db.number("SELECT tat_ms FROM session"), now - 3'600'000 + 10'000);
    QCOMPARE(db.number("SELECT tat_ms FROM workspace"), now - 3'600'000 + 9'000);
}

void TestRecovery::aLearnedLimitIsNotClampedAway()
{
    TestDatabase db;
    db.addSession(db.addWorkspace(u"A"_s), u"Main"_s);
    const qint64 now = toMs(db.time().now());
    db.execute("UPDATE session SET rate_count = 1, rate_per_ms = 1000, burst = 1, "
               "learned_count = 1, learned_per_ms = 60000, tat_ms = " +
               QByteArray::number(now + 60'000));
    db.reopen();
    QCOMPARE(db.number("SELECT tat_ms FROM session"), now + 60'000);
}

void TestRecovery::aSendUnderWayLeavesItsRatesFull()
{
    TestDatabase db;
    const Mailbox box = addHeldMailbox(db);
    const SessionId idle = db.addSession(box.workspace, u"Idle"_s);
    db.execute("UPDATE session SET rate_count = 1, rate_per_ms = 5000, burst = 3");
    db.execute("UPDATE workspace SET rate_count = 1, rate_per_ms = 500, burst = 2");
    addMessage(db, box, 701, "sending", db.database().epoch());
    const qint64 now = toMs(db.time().now());
    killAndOpen(db);
    for (const char *cell :
         {"SELECT min(tat_ms, tat_medium_ms, tat_low_ms) FROM session WHERE name = 'Main'",
          "SELECT pair_tat_ms FROM conversation"})
        QVERIFY2(db.number(cell) >= now + 3 * 5'000, cell);
    QVERIFY(db.number("SELECT tat_ms FROM workspace") >= now + 2 * 500);
    QCOMPARE(db.number("SELECT tat_ms FROM session WHERE session_id = ?1", {idle.value}), 0);
}

void TestRecovery::theStatementsUseTheirIndexes()
{
    TestDatabase db;
    for (const char *name :
         {"store.count_death", "store.delay_suspect", "store.poisoned_heads", "store.free_leases",
          "store.attempts_in_doubt", "store.sends_in_doubt", "store.fill_session_rates",
          "store.fill_chat_rates", "store.fill_workspace_rates"}) {
        const QString plan =
            db.rows("EXPLAIN QUERY PLAN " + Statements::sqlite().text(QByteArrayView(name)));
        QVERIFY2(!plan.contains(QRegularExpression(u"SCAN (?!CONSTANT)"_s)),
                 qPrintable(QLatin1StringView(name) + u": "_s + plan));
    }
}

void TestRecovery::aMillionRowsAreReadyInTwoSeconds()
{
    TestDatabase db(TestDatabase::Where::Directory);
    addHeldMailbox(db);
    for (int i = 0; i < 20; ++i) {
        const QByteArray from = QByteArray::number(1'000'000 + i * 50'000);
        db.execute(
            "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, "
            "seq, kind, trace_id, accepted_at, payload, state) "
            "WITH n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49999) "
            "SELECT " +
            from + " + i, 1, 2, 501, " + from +
            " + i, 'message', 1, 0, '{\"text\":\"' || hex(randomblob(100)) || '\"}', "
            "'done' FROM n");
    }
    db.kill();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(db.open());
    const qint64 readyMs = timer.elapsed();
    qInfo("ready after %lld ms", static_cast<long long>(readyMs));
    QVERIFY(readyMs < 2000);
    QCOMPARE(db.rows(kMailbox).section(u'|', 0, 2), u"3|601|0"_s);
    timer.start();
    db.close(); // ends the check that runs beside
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
