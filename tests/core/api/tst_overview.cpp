#include "tests/core/api/apiharness.h"

#include "core/store/trafficservice.h"
#include "core/store/trafficstore.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Noon in UTC, so that a test's day has hours before and after.
constexpr Instant kNoon = fromMs(1'777'896'000'000);

class World
{
public:
    World()
    {
        harness.db.time().advance(kNoon - harness.db.time().now());
        const MessageId message =
            harness.addMessage(harness.workspace, harness.session, "5511999990000");
        m_conversation = harness.conversationOf(message);
        harness.db.execute("DELETE FROM outbox_line");
    }

    void receive(Instant at, int chat = 0, WorkspaceId workspace = {})
    {
        harness.db.execute(
            "INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, seq, "
            "kind, trace_id, accepted_at, payload, state) VALUES (" +
            next() + ", " + textOf(workspace) + ", 1, " +
            QByteArray::number(m_conversation.value + chat) + ", " + QByteArray::number(m_next) +
            ", 'message', 1, " + QByteArray::number(toMs(at)) + ", '{}', 'done')");
    }
    void send(Instant at, int lane = 0, WorkspaceId workspace = {})
    {
        const QByteArray id = next();
        harness.db.execute(
            "INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, "
            "purpose, client_id, cause_kind, cause_id, trace_id, payload, content_hash, "
            "expires_at, "
            "created_at, state) VALUES (" +
            id + ", " + textOf(workspace) + ", 1, 1, " + QByteArray::number(lane) +
            ", 'reply', '', 'event', 1, 1, '{}', x'', 1, 1, 'sending')");
        harness.db.execute("UPDATE outbox SET state = 'sent', sent_at = " +
                           QByteArray::number(toMs(at)) + " WHERE message_id = " + id);
        harness.db.execute("UPDATE outbox SET state = 'delivered' WHERE message_id = " + id);
    }
    void note(Instant at, const QByteArray &hop, const QByteArray &detail = {})
    {
        harness.db.execute("INSERT INTO ledger_note VALUES (" + next() + ", " + textOf({}) +
                           ", 1, " + QByteArray::number(toMs(at)) + ", '" + hop +
                           "', 'conversation', 1, '" + detail + "')");
    }
    // How many slices it took.
    int count()
    {
        for (int slices = 1;; ++slices) {
            const auto counted = TrafficStore::countOn(harness.db.readers().reader());
            const auto kept = harness.db.write([&](WriteTx &tx) -> Result<> {
                return TrafficStore::keep(tx, counted)
                           ? Result<>()
                           : fail(ErrorCode::Conflict, u"counted already"_s);
            });
            if (!kept || !counted.isBehind)
                return slices;
        }
    }
    [[nodiscard]] QJsonObject overview(const QByteArray &query = {})
    {
        const Reply reply = harness.get("/v1/overview" + query);
        return reply.json[u"workspaces"_s][0].toObject();
    }
    [[nodiscard]] QJsonObject messages() { return overview()[u"messages"_s].toObject(); }

    ApiHarness harness;

private:
    QByteArray next() { return QByteArray::number(900'000 + ++m_next); }
    [[nodiscard]] QByteArray textOf(WorkspaceId workspace) const
    {
        return (workspace.isValid() ? workspace : harness.workspace).text().toUtf8();
    }

    ConversationId m_conversation;
    int m_next = 0;
};

QString inShort(const QJsonObject &figures)
{
    return u"%1 in, %2 out, %3 chats, %4 handed off, %5 opted out"_s
        .arg(figures[u"received"_s].toInt())
        .arg(figures[u"sent"_s].toInt())
        .arg(figures[u"chats"_s].toInt())
        .arg(figures[u"handed_off"_s].toInt())
        .arg(figures[u"opted_out"_s].toInt());
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameAndWentToday();
    void theDayIsThatOfTheWorkspace();
    void aChatIsCountedOnceADay();
    void theWeekBeforeIsCountedUntilTheSameTime();
    void theLastHourIsToldMinuteByMinute();
    void theBotsShareIsOfTheChats();
    void nothingIsCountedTwiceOrLeftOut();
    void whatWasPurgedOrRestoredIsPassedOver();
    void theServiceCountsByItself();
    void oldMinutesAreForgotten();
    void lanesTellTheirDepthAndOldest();
    void sessionsInTroubleAreNamed();
    void noticesDeadLettersAndActivityAreTold();
    void partsOneMayNotReadAreNull();
    void operatorsSeeTheirWorkspacesAndNoOther();
    void programsSeeTheirOwnWorkspace();
    void tellsHowSoonWebhooksAreAnswered();
    void tellsWhetherTheStoreTakesWork();
    void tellsWhenQuietHoursChange();
    void refusesAWrongQuery();
};

void TestOverview::tellsHowSoonWebhooksAreAnswered()
{
    ApiHarness harness;
    const auto told = [&harness] {
        return harness.get("/v1/overview").json.value(u"webhook_p95_ms"_s);
    };
    QVERIFY(told().isNull());
    for (int ms = 1; ms <= 100; ++ms)
        harness.metrics.observe(Measure::AckSeconds, ms / 1000.0);
    QCOMPARE(told().toDouble(), 95.0);
    // What was slow once is forgotten.
    for (int i = 0; i < 1000; ++i)
        harness.metrics.observe(Measure::AckSeconds, 0.002);
    QCOMPARE(told().toDouble(), 2.0);
}

void TestOverview::tellsWhetherTheStoreTakesWork()
{
    ApiHarness harness;
    const auto told = [&harness] {
        return harness.get("/v1/overview").json.value(u"store"_s).toObject();
    };
    QCOMPARE(
        told(),
        QJsonObject({{u"kind"_s, u"sqlite"_s}, {u"is_ready"_s, true}, {u"detail"_s, QString()}}));
    harness.ready = fail(ErrorCode::DiskFull, u"The disk is almost full."_s);
    QVERIFY(!told().value(u"is_ready"_s).toBool());
    QCOMPARE(told().value(u"detail"_s).toString(), u"The disk is almost full."_s);
}

void TestOverview::tellsWhenQuietHoursChange()
{
    World world;
    TestDatabase &db = world.harness.db;
    const auto told = [&world] { return world.overview()[u"sessions"_s][u"quiet_change"_s]; };
    db.execute("UPDATE session SET quiet_from_min = NULL, quiet_to_min = NULL");
    QVERIFY(told().isNull());
    db.execute("UPDATE workspace SET zone = 'Asia/Tokyo'"); // there it is 21:00
    db.execute("UPDATE session SET quiet_from_min = 22 * 60, quiet_to_min = 8 * 60");
    QCOMPARE(told(), QJsonValue(QJsonObject{{u"at"_s, u"2026-05-04T13:00:00.000Z"_s},
                                            {u"begins"_s, true}}));
    db.time().advance(1h); // quiet from this minute on
    QCOMPARE(told(), QJsonValue(QJsonObject{{u"at"_s, u"2026-05-04T23:00:00.000Z"_s},
                                            {u"begins"_s, false}}));
    const SessionId other = db.addSession(world.harness.workspace, u"Early"_s);
    db.execute("UPDATE session SET quiet_from_min = 60, quiet_to_min = 90 WHERE session_id = " +
               other.text().toUtf8());
    QCOMPARE(told()[u"at"_s].toString(), u"2026-05-04T16:00:00.000Z"_s);
    db.execute("UPDATE session SET state = 'stopped' WHERE session_id = " + other.text().toUtf8());
    QCOMPARE(told()[u"at"_s].toString(), u"2026-05-04T23:00:00.000Z"_s);
}

void TestOverview::tellsWhatCameAndWentToday()
{
    World world;
    world.receive(kNoon - 2h);
    world.receive(kNoon - 1h);
    world.receive(kNoon - 1h, 1);
    world.receive(kNoon - 24h, 2);
    world.send(kNoon - 1h, 0);
    world.send(kNoon - 1h, 2);
    world.note(kNoon - 1h, "handoff", "Sales");
    world.note(kNoon - 1h, "opt_in", "out: no more");
    world.note(kNoon - 1h, "opt_in", "in");
    world.note(kNoon - 1h, "owner", "agent");
    world.receive(kNoon - 1h, 3, world.harness.otherWorkspace);
    world.send(kNoon - 1h, 0, world.harness.otherWorkspace);
    world.count();
    const QJsonObject messages = world.messages();
    QCOMPARE(inShort(messages[u"today"_s].toObject()),
             u"3 in, 2 out, 2 chats, 1 handed off, 1 opted out"_s);
    const QJsonArray hours = messages[u"hours"_s].toArray();
    QCOMPARE(hours.size(), 13);
    QCOMPARE(hours[10][u"received"_s].toInt(), 1);
    QCOMPARE(hours[11][u"received"_s].toInt(), 2);
    QCOMPARE(hours[11][u"handed_off"_s].toInt(), 1);
    QCOMPARE(hours[11][u"at"_s].toString(), u"2026-05-04T11:00:00.000Z"_s);
}

void TestOverview::theDayIsThatOfTheWorkspace()
{
    World world;
    world.harness.db.execute("UPDATE workspace SET zone = 'Asia/Tokyo'"); // there it is 21:00
    world.receive(kNoon - 20h);
    world.receive(kNoon - 22h, 1);
    world.count();
    const QJsonObject messages = world.messages();
    QCOMPARE(messages[u"day_began_at"_s].toString(), u"2026-05-03T15:00:00.000Z"_s);
    QCOMPARE(messages[u"today"_s][u"received"_s].toInt(), 1);
    QCOMPARE(messages[u"hours"_s].toArray().size(), 22);
}

void TestOverview::aChatIsCountedOnceADay()
{
    World world;
    world.receive(kNoon - 13h); // yesterday
    world.receive(kNoon - 11h);
    world.count();
    world.receive(kNoon - 10h);
    world.receive(kNoon - 9h);
    world.count();
    QCOMPARE(world.messages()[u"today"_s][u"chats"_s].toInt(), 1);
    QCOMPARE(world.harness.db.number("SELECT sum(chats) FROM traffic"), 2);
}

void TestOverview::theWeekBeforeIsCountedUntilTheSameTime()
{
    World world;
    world.receive(kNoon - 168h - 1h);
    world.receive(kNoon - 168h + 1h);  // later that day
    world.receive(kNoon - 168h - 13h); // the day before
    world.count();
    const QJsonObject messages = world.messages();
    QCOMPARE(messages[u"week_ago"_s][u"received"_s].toInt(), 1);
    QCOMPARE(messages[u"today"_s][u"received"_s].toInt(), 0);
}

void TestOverview::theLastHourIsToldMinuteByMinute()
{
    World world;
    world.harness.db.time().advance(30s);
    world.receive(kNoon - 60min);
    world.receive(kNoon - 61min);
    world.send(kNoon - 30s, 1);
    world.send(kNoon - 1s, 1);
    world.send(kNoon, 1); // in the minute that goes on
    world.count();
    const QJsonObject messages = world.messages();
    const QJsonObject hour = messages[u"last_hour"_s].toObject();
    QCOMPARE(hour[u"from"_s].toString(), u"2026-05-04T11:00:00.000Z"_s);
    const QJsonArray received = hour[u"received"_s].toArray();
    QCOMPARE(received.size(), 60);
    QCOMPARE(received.first().toInt(), 1);
    const QJsonArray medium = hour[u"sent"_s][u"medium"_s].toArray();
    QCOMPARE(medium.size(), 60);
    QCOMPARE(medium.last().toInt(), 2);
    QCOMPARE(hour[u"sent"_s][u"high"_s].toArray().last().toInt(), 0);
    QCOMPARE(messages[u"per_minute"_s][u"sent"_s].toInt(), 2);
    QCOMPARE(messages[u"per_minute"_s][u"received"_s].toInt(), 0);
    QCOMPARE(messages[u"lanes"_s][1][u"per_minute"_s].toInt(), 2);
}

void TestOverview::theBotsShareIsOfTheChats()
{
    World world;
    QVERIFY(world.messages()[u"today"_s][u"bot_finished_percent"_s].isNull());
    for (int chat = 0; chat < 8; ++chat)
        world.receive(kNoon - 1h, chat);
    world.note(kNoon - 1h, "handoff");
    world.note(kNoon - 1h, "run_failed");
    world.count();
    QCOMPARE(world.messages()[u"today"_s][u"bot_finished_percent"_s].toInt(), 75);
}

void TestOverview::nothingIsCountedTwiceOrLeftOut()
{
    World world;
    Connection &db = world.harness.db.readers().reader();
    for (int i = 0; i < 3; ++i)
        world.receive(kNoon - 1h);
    const auto first = TrafficStore::countOn(db);
    const auto second = TrafficStore::countOn(db);
    const auto keep = [&](const TrafficStore::Count &count) {
        bool kept = false;
        const auto done = world.harness.db.write([&](WriteTx &tx) -> Result<> {
            kept = TrafficStore::keep(tx, count);
            return {};
        });
        return done && kept;
    };
    QVERIFY(keep(first));
    QVERIFY(!keep(second));
    for (int i = 0; i < 4200; ++i)
        world.receive(kNoon - 1h);
    QVERIFY(world.count() >= 3);
    world.count();
    QCOMPARE(world.harness.db.number("SELECT sum(received) FROM traffic"), 4203);
    QCOMPARE(world.messages()[u"today"_s][u"received"_s].toInt(), 4203);
}

void TestOverview::whatWasPurgedOrRestoredIsPassedOver()
{
    World world;
    world.receive(kNoon - 1h);
    world.count();
    world.receive(kNoon - 1h);
    world.harness.db.execute("DELETE FROM inbound_event");
    world.harness.db.execute("UPDATE change SET change_id = change_id + 2000000");
    world.receive(kNoon - 1h);
    world.count();
    QCOMPARE(world.messages()[u"today"_s][u"received"_s].toInt(), 2);
}

void TestOverview::theServiceCountsByItself()
{
    World world;
    TrafficService service(
        {world.harness.db.writer(), world.harness.db.readers(), world.harness.db.loop()});
    service.start();
    world.receive(kNoon - 1h);
    world.harness.db.time().advance(3s);
    QCOMPARE(world.messages()[u"today"_s][u"received"_s].toInt(), 1);
    for (int i = 0; i < 5000; ++i)
        world.receive(kNoon - 1h);
    world.harness.db.time().advance(3s);
    QCOMPARE(world.messages()[u"today"_s][u"received"_s].toInt(), 5001);
    service.stop();
    world.receive(kNoon - 1h);
    world.harness.db.time().advance(10s);
    QCOMPARE(world.messages()[u"today"_s][u"received"_s].toInt(), 5001);
}

void TestOverview::oldMinutesAreForgotten()
{
    World world;
    world.receive(kNoon - 24h * 14);
    world.count();
    world.harness.db.execute(
        "INSERT INTO traffic SELECT workspace_id, minute - 24 * 60 * 6, 1, 1, 1, 1, 1, 1, 1 "
        "FROM traffic");
    world.receive(kNoon);
    world.count();
    QCOMPARE(world.harness.db.number("SELECT count(*) FROM traffic"), 2);
    QCOMPARE(world.harness.db.number("SELECT min(minute) FROM traffic"),
             TrafficStore::minuteOf(kNoon - 24h * 14));
}

void TestOverview::lanesTellTheirDepthAndOldest()
{
    World world;
    ApiHarness &harness = world.harness;
    const Instant first = harness.db.time().now();
    harness.addMessage(harness.workspace, harness.session, "5511977770001");
    harness.db.time().advance(10s);
    harness.addMessage(harness.workspace, harness.session, "5511977770002");
    harness.addMessage(harness.workspace, harness.session, "5511977770002");
    harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977770003");
    const QJsonArray lanes = world.messages()[u"lanes"_s].toArray();
    QCOMPARE(lanes.size(), 3);
    QCOMPARE(lanes[1][u"lane"_s].toString(), u"medium"_s);
    QCOMPARE(lanes[1][u"waiting"_s].toInt(), 3);
    QVERIFY(!lanes[1][u"is_more"_s].toBool());
    const QDateTime oldest =
        QDateTime::fromString(lanes[1][u"oldest_at"_s].toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(oldest.toMSecsSinceEpoch() - toMs(first)) < 1000);
    QCOMPARE(lanes[0][u"waiting"_s].toInt(), 0);
    QVERIFY(lanes[0][u"oldest_at"_s].isNull());
    harness.db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                       "20000) INSERT INTO outbox_line SELECT " +
                       harness.workspace.text().toUtf8() + ", " + harness.session.text().toUtf8() +
                       ", 1, 9000000 + i, 1, 1, 1, 0 FROM n");
    const QJsonObject many = world.messages()[u"lanes"_s][1].toObject();
    QVERIFY(many[u"is_more"_s].toBool());
    QVERIFY(many[u"waiting"_s].toInt() >= 20'000);
}

void TestOverview::sessionsInTroubleAreNamed()
{
    World world;
    ApiHarness &harness = world.harness;
    const SessionId lapa = harness.db.addSession(harness.workspace, u"Lapa"_s);
    const SessionId old = harness.db.addSession(harness.workspace, u"Old"_s);
    harness.db.execute("UPDATE session SET state = 'logged_out', state_detail = 'from the phone' "
                       "WHERE session_id = " +
                       lapa.text().toUtf8());
    harness.db.execute("UPDATE session SET state = 'stopped' WHERE session_id = " +
                       old.text().toUtf8());
    harness.db.execute("UPDATE session SET state = 'banned' WHERE session_id = " +
                       harness.otherSession.text().toUtf8());
    const QJsonObject sessions = world.overview()[u"sessions"_s].toObject();
    QCOMPARE(sessions[u"total"_s].toInt(), 3);
    QCOMPARE(sessions[u"up"_s].toInt(), 1);
    QCOMPARE(sessions[u"down"_s].toInt(), 1);
    const QJsonArray troubled = sessions[u"troubled"_s].toArray();
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][u"name"_s].toString(), u"Lapa"_s);
    QCOMPARE(troubled[0][u"state_detail"_s].toString(), u"from the phone"_s);
}

void TestOverview::noticesDeadLettersAndActivityAreTold()
{
    World world;
    ApiHarness &harness = world.harness;
    const QByteArray workspace = harness.workspace.text().toUtf8();
    for (int i = 0; i < 12; ++i)
        harness.db.execute("INSERT INTO notice VALUES (" + QByteArray::number(910'000 + i) + ", " +
                           workspace + ", 1, 1, 1, 'team', 'Sales', 'number " +
                           QByteArray::number(i) + "', '{}')");
    harness.db.execute("INSERT INTO dead_letter VALUES (910100, " + workspace +
                       ", NULL, 'message', 1, 1, 'failed', '', 1, '', NULL)");
    harness.db.execute("INSERT INTO dead_letter VALUES (910101, " + workspace +
                       ", NULL, 'message', 2, 1, 'failed', '', 1, 'skipped', 1)");
    harness.post("/v1/contacts", {{u"phone"_s, u"+5511988887777"_s}});
    const QJsonObject overview = world.overview();
    QCOMPARE(overview[u"notices"_s].toArray().size(), 10);
    QCOMPARE(overview[u"notices"_s][0][u"text"_s].toString(), u"number 11"_s);
    QCOMPARE(overview[u"dead_letters"_s][u"open"_s].toInt(), 1);
    QCOMPARE(overview[u"activity"_s][0][u"action"_s].toString(), u"POST /v1/contacts"_s);
}

void TestOverview::partsOneMayNotReadAreNull()
{
    World world;
    ApiHarness &harness = world.harness;
    const auto nulls = [&] {
        QStringList names;
        const QJsonObject overview = world.overview();
        for (auto part = overview.begin(); part != overview.end(); ++part) {
            if (part.value().isNull())
                names.append(part.key());
        }
        return names.join(u' ');
    };
    QCOMPARE(nulls(), QString());
    harness.token =
        harness.addToken(harness.workspace, NewToken{u"x"_s, TokenScope::Read, {}, Role::Viewer});
    QCOMPARE(nulls(), u"activity dead_letters"_s);
    NewToken narrow{u"x"_s, TokenScope::Read, {}, Role::Owner};
    narrow.only = {Permission::SessionsRead};
    harness.token = harness.addToken(harness.workspace, narrow);
    QCOMPARE(nulls(), u"activity dead_letters messages notices"_s);
}

void TestOverview::operatorsSeeTheirWorkspacesAndNoOther()
{
    World world;
    ApiHarness &harness = world.harness;
    const WorkspaceId third = harness.db.addWorkspace(u"Third"_s);
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Viewer);
    harness.addOperator(third, u"ana@x.example"_s, Role::Owner);
    harness.signIn(u"ana@x.example"_s);
    const QJsonArray all = harness.get("/v1/overview?scope=all").json[u"workspaces"_s].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"name"_s].toString(), u"Bakery"_s);
    QCOMPARE(all[1][u"name"_s].toString(), u"Third"_s);
    // In each by the role there.
    QVERIFY(all[0][u"activity"_s].isNull());
    QVERIFY(all[1][u"activity"_s].isArray());
    QCOMPARE(harness.get("/v1/overview").json[u"workspaces"_s].toArray().size(), 1);
}

void TestOverview::programsSeeTheirOwnWorkspace()
{
    World world;
    const QJsonArray all =
        world.harness.get("/v1/overview?scope=all").json[u"workspaces"_s].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"id"_s].toString(), world.harness.workspace.text());
}

void TestOverview::refusesAWrongQuery()
{
    ApiHarness harness;
    QCOMPARE(harness.get("/v1/overview?scope=engine").status(), 400);
    QCOMPARE(harness.get("/v1/overview?since=1").status(), 400);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
