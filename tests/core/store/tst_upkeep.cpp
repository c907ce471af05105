#include "core/store/retention.h"
#include "core/store/selfcheckservice.h"
#include "core/store/sessiondirectory.h"
#include "core/store/sqliteconnection.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purgesWhatHasHadItsTime();
    void keepsWhatIsNotFinished();
    void purgingComesInSmallCommands();
    void aMailboxThatCountsWrongIsReported();
    void aLineThatCountsWrongIsReported();
    void theSelfCheckComesEachHour();
    void theSelfCheckComesInSmallSlices();
    void aSelfCheckThatCannotReadComesAgainSoon();
    void aStoppedSelfCheckComesNoMore();
    void twoEnginesOnOneDirectoryAreRefused();
    void thereIsOneWritingConnectionPerFile();
    void oneWritingHandleIsOpenPerFile();
    void theDirectoryHoldsSessionsAndWorkspaces();
};

namespace {

void addEvents(TestDatabase &db, qint64 from, int count, qint64 acceptedAt, const QByteArray &state)
{
    db.execute("INSERT INTO inbound_event (event_id, workspace_id, session_id, kind, trace_id, "
               "accepted_at, payload, state) WITH n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
               "WHERE i < " +
               QByteArray::number(count - 1) + ") SELECT " + QByteArray::number(from) +
               " + i, 1, 1, 'message', 1, " + QByteArray::number(acceptedAt) + ", '{}', '" + state +
               "' FROM n");
}

} // namespace

void TestUpkeep::purgesWhatHasHadItsTime()
{
    TestDatabase db;
    const qint64 now = toMs(db.time().now());
    constexpr qint64 kDay = 86'400'000;
    addEvents(db, 1000, 1200, now - 11 * kDay, "done");
    addEvents(db, 5000, 10, now - 9 * kDay, "done");
    db.execute("INSERT INTO ledger_note (note_id, workspace_id, trace_id, at, hop, subject_kind, "
               "subject_id) VALUES (1, 1, 1, 0, '', '', 0), (2, 1, 1, " +
               QByteArray::number(now) + ", '', '', 0)");
    db.execute("INSERT INTO step_log (run_id, step_no, workspace_id, event_id, trace_id, at, "
               "decisions) VALUES (1, 1, 1, 1, 1, 0, '[]'), (2, 1, 1, 1, 1, " +
               QByteArray::number(now) + ", '[]')");
    db.execute("INSERT INTO ingress_request (request_id, workspace_id, session_id, received_at, "
               "peer, event_name, outcome, event_count, body) VALUES (1, 1, 1, " +
               QByteArray::number(now - 8 * kDay) + ", '', '', 'stored', 0, x'00'), (2, 1, 1, " +
               QByteArray::number(now - 6 * kDay) + ", '', '', 'stored', 0, x'00')");
    RetentionSettings settings;
    settings.history = RetentionSettings::Days(10);
    RetentionService retention({db.writer(), db.loop(), settings});
    retention.start();
    db.time().advance(5min);
    retention.stop();
    QCOMPARE(db.rows("SELECT min(event_id), count(*) FROM inbound_event"), u"5000|10"_s);
    QCOMPARE(db.rows("SELECT note_id FROM ledger_note"), u"2"_s);
    QCOMPARE(db.rows("SELECT run_id FROM step_log"), u"2"_s);
    QCOMPARE(db.rows("SELECT request_id FROM ingress_request"), u"2"_s);
}

void TestUpkeep::keepsWhatIsNotFinished()
{
    TestDatabase db;
    addEvents(db, 1000, 600, 0, "dead");
    addEvents(db, 2000, 600, 0, "done");
    RetentionService retention({db.writer(), db.loop(), {}});
    retention.start();
    db.time().advance(5min);
    QCOMPARE(db.rows("SELECT state, count(*) FROM inbound_event GROUP BY state"), u"dead|600"_s);
}

void TestUpkeep::purgingComesInSmallCommands()
{
    TestDatabase db;
    addEvents(db, 1000, 3000, 0, "done");
    RetentionService retention({db.writer(), db.loop(), {}});
    retention.start();
    qint64 before = 3000;
    while (before > 0) {
        QVERIFY(db.time().runNext());
        const qint64 after = db.number("SELECT count(*) FROM inbound_event");
        QVERIFY(before - after <= 500);
        before = after;
    }
}

void TestUpkeep::aMailboxThatCountsWrongIsReported()
{
    TestDatabase db;
    db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
               "created_at, pending, head_event_id) VALUES (500, 1, 1, 'a', 0, 1, 601)");
    db.execute(
        "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, seq, "
        "kind, trace_id, accepted_at, payload, state) VALUES (601, 1, 1, 500, 1, 'message', "
        "601, 0, '{}', 'ready')");
    QVERIFY(SelfCheck::run(db.readers().reader())->isClean());
    db.execute("UPDATE conversation SET pending = 2");
    const Result<SelfCheck> check = SelfCheck::run(db.readers().reader());
    QVERIFY(check);
    QCOMPARE(check->mismatches.size(), 1);
    QVERIFY(check->mismatches.first().contains(u"500"_s));
    QCOMPARE(db.number("SELECT pending FROM conversation"), 2); // reported, not repaired
    db.execute("UPDATE conversation SET pending = 1, head_event_id = 999");
    QCOMPARE(SelfCheck::run(db.readers().reader())->mismatches.size(), 1);
}

void TestUpkeep::aLineThatCountsWrongIsReported()
{
    TestDatabase db;
    db.execute("INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, "
               "purpose, client_id, cause_kind, cause_id, trace_id, payload, content_hash, "
               "expires_at, created_at, state) VALUES (1, 1, 1, 500, 0, 'reply', 'c', 'api', 1, 1, "
               "'{}', x'00', 9, 0, 'queued')");
    QCOMPARE(SelfCheck::run(db.readers().reader())->mismatches.size(), 1); // no line at all
    db.execute("INSERT INTO outbox_line (workspace_id, session_id, lane, conversation_id, pending, "
               "head_message_id, due_at) VALUES (1, 1, 0, 500, 1, 1, 0)");
    QCOMPARE(SelfCheck::run(db.readers().reader())->mismatches, QStringList());
    db.execute("UPDATE outbox SET state = 'sending'"); // and the line is not held
    QCOMPARE(SelfCheck::run(db.readers().reader())->mismatches.size(), 1);
}

namespace {

void addMailboxes(TestDatabase &db, int count)
{
    db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, "
               "created_at) WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               QByteArray::number(count) + ") SELECT 1000 + i, 1, 1, 'chat ' || i, 0 FROM n");
}

} // namespace

void TestUpkeep::theSelfCheckComesEachHour()
{
    TestDatabase db;
    addMailboxes(db, 3);
    SelfCheckService service({db.readers(), db.time(), db.loop()});
    service.start();
    QVERIFY(!service.report());
    db.time().advance(2min);
    QVERIFY(service.report());
    QCOMPARE(service.report()->mismatches, 0);
    const Instant first = service.report()->at;
    db.execute("UPDATE conversation SET pending = 2 WHERE conversation_id = 1002");
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(u"self-check: Conversation 1002 counts 2.*"_s));
    db.time().advance(1h);
    QCOMPARE(service.report()->mismatches, 1);
    QVERIFY(service.report()->at >= first + 1h);
    QCOMPARE(db.number("SELECT sum(pending) FROM conversation"), 2); // reported, not repaired
    db.execute("UPDATE conversation SET pending = 0");
    db.time().advance(1h);
    QCOMPARE(service.report()->mismatches, 0);
}

void TestUpkeep::theSelfCheckComesInSmallSlices()
{
    TestDatabase db;
    addMailboxes(db, 1'000);
    db.execute("UPDATE conversation SET pending = 1 WHERE conversation_id IN (1001, 1500, 2000)");
    SelfCheckService service({db.readers(), db.time(), db.loop()});
    service.start();
    for (int i = 0; i < 3; ++i)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"self-check: Conversation.*"_s));
    db.time().advance(1min);
    for (int slice = 0; slice < 10; ++slice) {
        QVERIFY(!service.report()); // others have their turn
        db.time().advance(50ms);
    }
    db.time().advance(1s);
    QVERIFY(service.report());
    QCOMPARE(service.report()->mismatches, 3);
}

void TestUpkeep::aSelfCheckThatCannotReadComesAgainSoon()
{
    TestDatabase db;
    addMailboxes(db, 3);
    SelfCheckService service({db.readers(), db.time(), db.loop()});
    service.start();
    db.execute("ALTER TABLE conversation RENAME TO away");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the self-check could not read.*"_s));
    db.time().advance(1min);
    QVERIFY(!service.report());
    db.execute("ALTER TABLE away RENAME TO conversation");
    db.time().advance(1min + 1s);
    QVERIFY(service.report());
    QCOMPARE(service.report()->mismatches, 0);
}

void TestUpkeep::aStoppedSelfCheckComesNoMore()
{
    TestDatabase db;
    SelfCheckService service({db.readers(), db.time(), db.loop()});
    service.start();
    service.stop();
    db.time().advance(3h);
    QVERIFY(!service.report());
}

void TestUpkeep::twoEnginesOnOneDirectoryAreRefused()
{
    for (const auto where : {TestDatabase::Where::Memory, TestDatabase::Where::Directory}) {
        TestDatabase db(where);
        const auto second = Database::open(db.settings(), db.disk(), db.time(), &db.loop());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().message.contains(u"Another engine"_s));
    }
}

void TestUpkeep::thereIsOneWritingConnectionPerFile()
{
    TestDatabase db(TestDatabase::Where::Directory);
    SqliteConnection::Options options;
    options.path = db.disk().databasePath(db.settings().directory);
    const auto second = SqliteConnection::open(options, Statements::sqlite());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    options.access = SqliteConnection::Access::ReadOnly;
    auto reader = SqliteConnection::open(options, Statements::sqlite());
    QVERIFY(reader);
    QVERIFY(!(*reader)->execute("DELETE FROM workspace"));
    db.close();
    options.access = SqliteConnection::Access::ReadWrite;
    QVERIFY(SqliteConnection::open(options, Statements::sqlite()));
}

// As the kernel sees it: whatever our own book-keeping says.
void TestUpkeep::oneWritingHandleIsOpenPerFile()
{
    TestDatabase db(TestDatabase::Where::Directory);
    QVERIFY(db.number("SELECT count(*) FROM workspace") == 0); // a reader is open, too
    const QString file =
        QFileInfo(db.disk().databasePath(db.settings().directory)).canonicalFilePath();
    int writing = 0;
    int reading = 0;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &name :
         descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        if (QFileInfo(descriptors.filePath(name)).symLinkTarget() != file)
            continue;
        QFile info(u"/proc/self/fdinfo/"_s + name);
        QVERIFY(info.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = info.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith("flags:"))
                continue;
            const bool readOnly = (line.mid(6).trimmed().toInt(nullptr, 8) & 3) == 0;
            (readOnly ? reading : writing) += 1;
        }
    }
    QCOMPARE(writing, 1);
    QVERIFY(reading >= 1);
}

void TestUpkeep::theDirectoryHoldsSessionsAndWorkspaces()
{
    TestDatabase db;
    const WorkspaceId workspace = db.addWorkspace(u"Bakery"_s);
    const SessionId id = db.addSession(workspace, u"Main"_s);
    SessionDirectory directory;
    const auto before = directory.snapshot();
    directory.reload(db.readers());
    QVERIFY(!before->session(id)); // a snapshot never changes
    const auto session = directory.snapshot()->session(id);
    QVERIFY(session);
    QCOMPARE(session->name, u"Main"_s);
    QCOMPARE(session->workspace, workspace);
    QCOMPARE(session->state, SessionState::Connected);
    QCOMPARE(session->secret, QByteArray("secret-of-the-webhooks"));
    QCOMPARE(directory.snapshot()->byPublicId.value(session->publicId.toUtf8()), session);
    QCOMPARE(directory.snapshot()->workspaces.value(workspace)->name, u"Bakery"_s);
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
