#include "core/store/changestore.h"
#include "core/store/selfcheck.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <future>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ImmediateLoop final : public Loop
{
public:
    void post(Task task) override { task(); }
    Timer after(Millis, Task) override { return 0; }
    void cancel(Timer) override {}
};

Result<> backUp(TestDatabase &db, const QString &file)
{
    std::optional<Result<>> result;
    db.database().backUp(file, db.loop(), [&](Result<> done) { result = std::move(done); });
    while (!result && db.time().runNext()) {
    }
    return result.value_or(fail(ErrorCode::Internal, u"the backup never ended"_s));
}

Result<> addNote(TestDatabase &db, qint64 id)
{
    return db.write([id](WriteTx &tx) {
        tx.db()
            .prepare("INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, "
                     "subject_kind, subject_id, detail) VALUES (?1, 1, 1, 0, '', '', 0, ?2)")
            .bind(id, QString(5000, u'x'))
            .run();
        return Result<>();
    });
}

// A database in the middle of everything: events waiting, runs waiting, messages in every state.
void fillBusy(TestDatabase &db)
{
    const WorkspaceId workspace = db.addWorkspace(u"Bakery"_s);
    const SessionId session = db.addSession(workspace, u"Main"_s);
    const QByteArray ids =
        QByteArray::number(workspace.value) + ", " + QByteArray::number(session.value);
    db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
               "created_at, next_seq, pending, head_event_id, run_id) VALUES (500, " +
               ids + ", 'a', 0, 2, 1, 601, 901), (501, " + ids + ", 'b', 0, 1, 0, NULL, 902)");
    db.execute(
        "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, seq, "
        "kind, trace_id, accepted_at, payload, state) VALUES (601, " +
        ids + ", 500, 1, 'message', 601, 0, '{}', 'ready')");
    for (const QByteArray &run :
         {QByteArray("901, 500, 'timer'"), QByteArray("902, 501, 'input'")}) {
        db.execute("INSERT INTO run (run_id, conversation_id, wait_kind, workspace_id, flow_id, "
                   "flow_version, trace_id, state, cursor, started_at) VALUES (" +
                   run + ", 1, 1, 1, 1, 'waiting', '{}', 0)");
    }
    db.execute("INSERT INTO timer (timer_id, workspace_id, conversation_id, due_at, kind, "
               "state_version, trace_id) VALUES (701, 1, 500, 1, 'wait', 0, 1)");
    db.execute(
        "INSERT INTO flow_schedule VALUES (1, 1, 2, 1, 'keep', '{}', NULL, 'waiting', '', NULL, "
        "NULL, 0)");
    db.execute("INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, live_version, "
               "created_at, updated_at) VALUES (1, 1, 'F', '', '', 1, 0, 0); "
               "INSERT INTO flow_timetable VALUES (1, 1, 'a schedule', 1); "
               "INSERT INTO flow_occurrence VALUES (2001, 1, 1, 'a schedule', 0, 'walking', 1, 7, "
               "3, 0, 0, NULL)");
    db.execute("INSERT INTO activity (activity_id, workspace_id, conversation_id, run_id, step_no, "
               "trace_id, wait_number, request, idempotent, state, next_at, created_at) "
               "VALUES (801, 1, 500, 901, 1, 1, 1, '{}', 1, 'scheduled', 0, 0)");
    int number = 1000;
    for (const char *state :
         {"scheduled", "queued", "retry_wait", "sending", "unknown", "sent", "expired"}) {
        const QByteArray id = QByteArray::number(++number);
        db.execute("INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, "
                   "lane, purpose, client_id, cause_kind, cause_id, trace_id, payload, "
                   "content_hash, expires_at, created_at, state) VALUES (" +
                   id + ", " + ids + ", 500, 0, 'reply', 'c" + id +
                   "', 'api', 1, 1, '{}', x'00', 9999999999999, 0, '" + state + "')");
    }
    db.execute("INSERT INTO outbox_line (workspace_id, session_id, lane, conversation_id, pending, "
               "head_message_id, due_at, held) VALUES (" +
               ids + ", 0, 500, 4, 1002, 0, 0)");
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsWhatWasCommitted();
    void writesGoOnDuringABackup();
    void aBackupOfALiveFileStandsAlone();
    void anExistingFileIsNotOverwritten();
    void aSecondBackupAtOnceIsRefused();
    void afterARestoreNothingIsSentByItself();
    void afterARestoreTheFeedOfChangesBeginsAnew();
    void aRestoreIntoAnInhabitedDirectoryIsRefused();
    void aRestoreOfSomethingElseIsRefusedAndLeavesNothing();
    void anInterruptedRestoreLeavesNothing();
};

void TestBackup::aBackupHoldsWhatWasCommitted()
{
    TestDatabase db;
    for (int i = 1; i <= 100; ++i)
        QVERIFY(addNote(db, i));
    QVERIFY(backUp(db, u"copy.db"_s));
    QVERIFY(Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time()));
    DatabaseSettings settings = db.settings();
    settings.directory = u"other"_s;
    auto restored = Database::open(settings, db.memoryDisk(), db.time(), &db.loop());
    QVERIFY(restored);
    Query query = (*restored)->readers().reader().prepare("SELECT count(*) FROM ledger_note");
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 100);
}

void TestBackup::writesGoOnDuringABackup()
{
    TestDatabase db;
    for (int i = 1; i <= 1000; ++i)
        QVERIFY(addNote(db, i));
    std::optional<Result<>> result;
    db.database().backUp(u"copy.db"_s, db.loop(), [&](Result<> done) { result = std::move(done); });
    int during = 0;
    while (!result) {
        QVERIFY(addNote(db, 10'000 + during));
        ++during;
    }
    QVERIFY(*result);
    QVERIFY2(during > 3, qPrintable(QString::number(during)));
    QVERIFY(Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time()));
}

void TestBackup::aBackupOfALiveFileStandsAlone()
{
    TestDatabase db(TestDatabase::Where::Directory);
    for (int i = 1; i <= 50; ++i)
        QVERIFY(addNote(db, i));
    QTemporaryDir directory;
    const QString file = directory.filePath(u"copy.db"_s);
    ImmediateLoop loop;
    std::promise<Result<>> promise;
    db.database().backUp(file, loop, [&](Result<> done) { promise.set_value(std::move(done)); });
    QVERIFY(promise.get_future().get());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{u"copy.db"_s});
    QVERIFY(Database::restore(file, directory.filePath(u"data"_s), db.disk(), SystemClock()));
    QCOMPARE(QDir(directory.filePath(u"data"_s)).entryList(QDir::Files, QDir::Name),
             QStringList({u"engine.lock"_s, u"flotilla.db"_s}));
}

void TestBackup::anExistingFileIsNotOverwritten()
{
    TestDatabase db;
    QVERIFY(backUp(db, u"copy.db"_s));
    const Result<> again = backUp(db, u"copy.db"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestBackup::aSecondBackupAtOnceIsRefused()
{
    TestDatabase db;
    for (int i = 1; i <= 1000; ++i)
        QVERIFY(addNote(db, i));
    std::optional<Result<>> first;
    db.database().backUp(u"a.db"_s, db.loop(), [&](Result<> done) { first = std::move(done); });
    const Result<> second = backUp(db, u"b.db"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    while (!first && db.time().runNext()) {
    }
    QVERIFY(first && *first);
}

void TestBackup::afterARestoreNothingIsSentByItself()
{
    TestDatabase db;
    fillBusy(db);
    QVERIFY(backUp(db, u"copy.db"_s));
    const qint64 epoch = db.database().epoch();
    QVERIFY(Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time()));
    db.close();
    db.settings().directory = u"other"_s;
    QVERIFY(db.open());
    QVERIFY(db.database().epoch() > epoch);
    QCOMPARE(db.rows("SELECT state, count(*) FROM outbox GROUP BY state ORDER BY state"),
             u"expired|1\nneeds_review|5\nsent|1"_s);
    QCOMPARE(db.number("SELECT count(*) FROM outbox_line"), 0);
    QCOMPARE(db.number("SELECT count(*) FROM timer"), 0);
    QCOMPARE(db.rows("SELECT state FROM flow_schedule"), u"refused"_s);
    QCOMPARE(db.rows("SELECT state FROM activity"), u"cancelled"_s);
    QCOMPARE(db.rows("SELECT state FROM flow_occurrence"), u"stopped"_s);
    QCOMPARE(db.rows("SELECT schedule, next_at FROM flow_timetable"),
             u"|%1\na schedule|NULL"_s.arg(toMs(db.time().now())));
    QCOMPARE(db.rows("SELECT event_id, state FROM inbound_event"), u"601|dead"_s);
    QCOMPARE(db.rows("SELECT source, source_id, reason FROM dead_letter"), u"event|601|restored"_s);
    QCOMPARE(db.rows("SELECT run_id, state FROM run ORDER BY 1"), u"901|cancelled\n902|waiting"_s);
    QCOMPARE(db.rows("SELECT pending, head_event_id, run_id FROM conversation ORDER BY 1, 3"),
             u"0|NULL|NULL\n0|NULL|902"_s);
    const Result<SelfCheck> check = SelfCheck::run(db.readers().reader());
    QVERIFY(check);
    QCOMPARE(check->mismatches, QStringList());
}

// Whoever followed the engine beyond the backup's moment must not take the changes after the
// restore for those it has seen.
void TestBackup::afterARestoreTheFeedOfChangesBeginsAnew()
{
    TestDatabase db;
    const WorkspaceId workspace = db.addWorkspace(u"A"_s);
    db.addSession(workspace, u"One"_s);
    QVERIFY(backUp(db, u"copy.db"_s));
    for (int i = 0; i < 50; ++i)
        db.addSession(workspace, u"Later"_s);
    const qint64 seen = ChangeStore::span(db.readers().reader()).newest;
    QVERIFY(Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time()));
    db.close();
    db.settings().directory = u"other"_s;
    QVERIFY(db.open());
    Connection &reader = db.readers().reader();
    QVERIFY(!ChangeStore::span(reader).holds(seen));
    const qint64 begin = ChangeStore::span(reader).newest;
    db.addSession(workspace, u"New"_s);
    const ChangeStore::Span span = ChangeStore::span(reader);
    QVERIFY(span.holds(begin));
    const auto everything = [](QStringView) { return true; };
    const ChangePage page =
        ChangeStore::after(reader, workspace, everything, begin, span.newest, 10);
    QCOMPARE(page.changes.size(), 1);
    QCOMPARE(page.changes.first().about, u"session"_s);
    QVERIFY(page.changes.first().id > seen);
}

void TestBackup::aRestoreIntoAnInhabitedDirectoryIsRefused()
{
    TestDatabase db;
    QVERIFY(backUp(db, u"copy.db"_s));
    const QString directory = db.settings().directory;
    const Result<> whileRunning =
        Database::restore(u"copy.db"_s, directory, db.memoryDisk(), db.time());
    QVERIFY(!whileRunning);
    db.addWorkspace(u"A"_s);
    db.close();
    const Result<> afterwards =
        Database::restore(u"copy.db"_s, directory, db.memoryDisk(), db.time());
    QVERIFY(!afterwards);
    QCOMPARE(afterwards.error().code, ErrorCode::Conflict);
    QVERIFY(db.open());
    QCOMPARE(db.number("SELECT count(*) FROM workspace"), 1);
}

void TestBackup::aRestoreOfSomethingElseIsRefusedAndLeavesNothing()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"notes.txt"_s);
    {
        QFile notes(file);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write(QByteArray(10'000, 'n'));
    }
    const auto disk = makeLocalDisk();
    const QString target = directory.filePath(u"data"_s);
    for (const QString &from : {file, directory.filePath(u"missing.db"_s)}) {
        const Result<> done = Database::restore(from, target, *disk, SystemClock());
        QVERIFY(!done);
        QCOMPARE(done.error().field, u"from"_s);
        QCOMPARE(QDir(target).entryList(QDir::Files), QStringList{u"engine.lock"_s});
    }
}

void TestBackup::anInterruptedRestoreLeavesNothing()
{
    TestDatabase db;
    for (int i = 1; i <= 100; ++i)
        QVERIFY(addNote(db, i));
    QVERIFY(backUp(db, u"copy.db"_s));
    db.memoryDisk().setCapacity(db.memoryDisk().usedBytes() + 100'000);
    const Result<> full = Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time());
    QVERIFY(!full);
    QVERIFY(!db.memoryDisk().exists(u"other/flotilla.db"_s));
    db.memoryDisk().setCapacity(1LL << 40);
    QVERIFY(Database::restore(u"copy.db"_s, u"other"_s, db.memoryDisk(), db.time()));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
