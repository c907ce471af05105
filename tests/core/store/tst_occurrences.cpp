#include "core/store/eventstore.h"
#include "core/store/occurrencestore.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A flow whose live version has a schedule, and contacts with its tag, each in a chat of its own.
class Town
{
public:
    explicit Town(int contacts)
        : workspace(db.addWorkspace(u"Bakery"_s))
        , session(db.addSession(workspace, u"Main"_s))
    {
        schedule.minute = 10;
        schedule.tag = u"vip"_s;
        const QByteArray id = QByteArray::number(workspace.value);
        db.execute("INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, created_at, "
                   "updated_at) VALUES (5, " +
                   id + ", 'Greeting', '', '', 0, 0)");
        goLive(1);
        for (int i = 0; i < contacts; ++i)
            meet({"55119000000" + QByteArray::number(i) + "@s.whatsapp.net", {}, {}});
        db.execute("INSERT INTO contact_tag SELECT workspace_id, contact_id, 'vip' FROM contact");
    }

    void goLive(int version)
    {
        db.execute("UPDATE flow SET live_version = " + QByteArray::number(version) +
                   ", updated_at = " + QByteArray::number(toMs(db.time().now())));
    }
    ConversationId meet(const ChatAddress &chat)
    {
        Session where;
        where.id = session;
        where.workspace = workspace;
        ConversationId met;
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            met = EventStore::conversationOf(tx, where, chat);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return met;
    }
    [[nodiscard]] QList<StaleTimetable> stale()
    {
        return OccurrenceStore::stale(db.readers().reader(), db.time().now(), 9);
    }
    void plan(const QList<Schedule> &schedules) { plan(stale(), schedules); }
    void plan(const QList<StaleTimetable> &stale, const QList<Schedule> &schedules)
    {
        const auto done = db.write([&](WriteTx &tx) -> Result<> {
            for (const StaleTimetable &each : stale)
                OccurrenceStore::makeTimetable(tx, each, schedules);
            return {};
        });
        QVERIFY(done);
    }
    void begin()
    {
        QVERIFY(db.write([](WriteTx &tx) -> Result<> {
            OccurrenceStore::begin(tx, 9);
            return {};
        }));
    }
    bool walk(int contacts, int times = 1)
    {
        bool changed = false;
        for (int i = 0; i < times; ++i) {
            const auto done = db.write([&](WriteTx &tx) -> Result<> {
                changed = OccurrenceStore::walk(tx, contacts).has_value();
                return {};
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return changed;
    }
    [[nodiscard]] qint64 begun()
    {
        return db.number("SELECT count(*) FROM inbound_event WHERE kind = 'schedule'");
    }
    [[nodiscard]] QString times()
    {
        return db.rows("SELECT schedule, time(next_at / 1000, 'unixepoch') FROM flow_timetable "
                       "ORDER BY 1");
    }

    TestDatabase db;
    WorkspaceId workspace;
    SessionId session;
    Schedule schedule;
};

} // namespace

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfVersionsMarksTheTimetable();
    void aTimetableOfOlderVersionsIsNotWritten();
    void whatHasComeStaysThroughAPublish();
    void aTimeComesOnce();
    void aWalkGoesInPages();
    void aPageThatFailsMovesNothing();
    void occurrencesTakeTurns();
    void contactsThatBecomeOneBeginOnce();
    void theChatIsTheOneThatIsStillUsed();
};

void TestOccurrences::aChangeOfVersionsMarksTheTimetable()
{
    Town town(0);
    QCOMPARE(town.stale().size(), 1);
    town.plan({town.schedule});
    QCOMPARE(town.times(), town.schedule.key() + u"|00:10:00"_s);
    QVERIFY(town.stale().isEmpty());
    town.db.execute("UPDATE flow SET draft = 'x', updated_at = 9");
    QVERIFY(town.stale().isEmpty());
    town.db.execute("UPDATE flow SET trial_version = 2, trial_share = 10");
    const auto stale = town.stale();
    QCOMPARE(stale.size(), 1);
    QCOMPARE(stale.first().live, 1);
    QCOMPARE(stale.first().trial, 2);
    town.plan({});
    QCOMPARE(town.times(), QString());
}

void TestOccurrences::aTimetableOfOlderVersionsIsNotWritten()
{
    Town town(0);
    const auto stale = town.stale();
    town.goLive(2);
    town.plan(stale, {town.schedule});
    QVERIFY(!town.times().contains(town.schedule.key()));
    QCOMPARE(town.stale().first().live, 2);
}

void TestOccurrences::whatHasComeStaysThroughAPublish()
{
    Town town(1);
    town.plan({town.schedule});
    town.db.time().advance(11min);
    town.goLive(2);
    town.begin(); // not before the timetable is made anew
    QCOMPARE(town.db.number("SELECT count(*) FROM flow_occurrence"), 0);
    town.plan({town.schedule});
    town.begin();
    QVERIFY(town.walk(10));
    QCOMPARE(town.begun(), 1);
}

void TestOccurrences::aTimeComesOnce()
{
    Town town(1);
    town.plan({town.schedule});
    town.db.time().advance(10min);
    town.begin();
    town.begin();
    town.db.execute("UPDATE flow_timetable SET next_at = 1767226200000"); // the same again
    town.begin();
    QCOMPARE(town.db.number("SELECT count(*) FROM flow_occurrence"), 1);
    QCOMPARE(town.times(), town.schedule.key() + u"|00:10:00"_s);
}

void TestOccurrences::aWalkGoesInPages()
{
    Town town(7);
    town.plan({town.schedule});
    town.db.time().advance(10min);
    town.begin();
    QVERIFY(town.walk(3));
    QCOMPARE(town.begun(), 3);
    QVERIFY(town.walk(3));
    QCOMPARE(town.begun(), 6);
    QVERIFY(town.walk(3));
    QCOMPARE(town.begun(), 7);
    QVERIFY(!town.walk(3, 2)); // clears
    QCOMPARE(town.db.rows("SELECT state, reached, is_open FROM flow_occurrence"), u"done|7|0"_s);
    QCOMPARE(town.db.number("SELECT count(*) FROM flow_begin"), 0);
    QVERIFY(!OccurrenceStore::isOpen(town.db.readers().reader()));
}

// Events, keys and cursor are one commit.
void TestOccurrences::aPageThatFailsMovesNothing()
{
    Town town(4);
    town.plan({town.schedule});
    town.db.time().advance(10min);
    town.begin();
    const auto failed = town.db.write([](WriteTx &tx) -> Result<> {
        OccurrenceStore::walk(tx, 3);
        return fail(ErrorCode::Storage, u"the disk"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(town.begun(), 0);
    QCOMPARE(town.db.number("SELECT count(*) FROM flow_begin"), 0);
    town.walk(3, 2);
    QCOMPARE(town.begun(), 4);
}

void TestOccurrences::occurrencesTakeTurns()
{
    Town town(4);
    Schedule other = town.schedule;
    other.tag = u"new"_s;
    town.db.execute("INSERT INTO contact_tag SELECT workspace_id, contact_id, 'new' FROM contact");
    town.plan({town.schedule, other});
    town.db.time().advance(10min);
    town.begin();
    town.db.time().advance(1s);
    town.walk(2);
    town.db.time().advance(1s);
    town.walk(2);
    QCOMPARE(town.db.rows("SELECT reached FROM flow_occurrence"), u"2\n2"_s);
}

void TestOccurrences::contactsThatBecomeOneBeginOnce()
{
    Town town(0);
    const QByteArray phone = "5511900000077@s.whatsapp.net";
    town.meet({{}, "777@lid", {}});
    town.meet({phone, {}, {}});
    town.db.execute("INSERT INTO contact_tag SELECT workspace_id, contact_id, 'vip' FROM contact");
    town.plan({town.schedule});
    town.db.time().advance(10min);
    town.begin();
    town.walk(1);
    QCOMPARE(town.begun(), 1);
    town.meet({phone, "777@lid", {}});
    QCOMPARE(town.db.number("SELECT count(*) FROM contact"), 1);
    town.walk(1, 4);
    QCOMPARE(town.begun(), 1);
    QCOMPARE(town.db.rows("SELECT state FROM flow_occurrence"), u"done"_s);
}

void TestOccurrences::theChatIsTheOneThatIsStillUsed()
{
    Town town(0);
    const QByteArray phone = "5511900000077@s.whatsapp.net";
    const ConversationId old = town.meet({{}, "777@lid", {}});
    const ConversationId used = town.meet({phone, {}, {}});
    town.db.execute("UPDATE conversation SET last_inbound_at = 5 WHERE conversation_id = " +
                    QByteArray::number(old.value));
    town.meet({phone, "777@lid", {}}); // the old one went into the other
    town.db.execute("INSERT INTO contact_tag SELECT workspace_id, contact_id, 'vip' FROM contact");
    town.plan({town.schedule});
    town.db.time().advance(10min);
    town.begin();
    town.walk(9);
    QCOMPARE(town.db.number("SELECT conversation_id FROM inbound_event WHERE kind = 'schedule'"),
             used.value);
}

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
