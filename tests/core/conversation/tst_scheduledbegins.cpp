#include "core/store/versionstore.h"
#include "tests/core/conversation/talk.h"

#include <QLoggingCategory>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kContacts = 500;

QString phoneOf(int contact)
{
    return u"55119%1"_s.arg(90'000'000 + contact);
}

// At ten past midnight, where virtual time begins at midnight.
QJsonObject tenPast(const QString &tag = u"vip"_s, bool restart = false)
{
    QJsonObject trigger{{u"kind"_s, u"schedule"_s}, {u"at"_s, u"00:10"_s}, {u"tag"_s, tag}};
    if (restart)
        trigger[u"restart"_s] = true;
    return trigger;
}

QJsonObject invitation(const QString &words, const QJsonArray &triggers = {tenPast()})
{
    return Talk::flowOf({Talk::ask(words, u"answer"_s), Talk::text(u"You said {{answer}}"_s)},
                        triggers);
}

// Contacts who wrote once, and a flow that is to begin for them.
class Club
{
public:
    explicit Club(int contacts)
    {
        for (int i = 0; i < contacts; ++i)
            talk.say(u"hello"_s, phoneOf(i));
        talk.advance(5s);
        talk.db.execute("INSERT INTO contact_tag (workspace_id, contact_id, tag) "
                        "SELECT workspace_id, contact_id, 'vip' FROM contact");
    }

    void untilTenPast(Millis more = 0ms)
    {
        const Instant due = fromMs(1'767'225'600'000) + 10min + more;
        talk.advance(std::chrono::duration_cast<Millis>(due - talk.db.time().now()));
    }
    [[nodiscard]] QString said()
    {
        return talk.db.rows("SELECT json_extract(payload, '$.text'), lane, purpose, count(*), "
                            "count(DISTINCT conversation_id) FROM outbox GROUP BY 1, 2, 3 "
                            "ORDER BY 1, 2");
    }
    [[nodiscard]] QString occurrences()
    {
        return talk.db.rows("SELECT state, reached, passed_over, is_open FROM flow_occurrence "
                            "ORDER BY occurrence_id");
    }
    [[nodiscard]] QString notices() { return talk.db.rows("SELECT kind, name, text FROM notice"); }
    [[nodiscard]] QString nextTimes()
    {
        return talk.db.rows("SELECT schedule <> '', datetime(next_at / 1000, 'unixepoch') "
                            "FROM flow_timetable ORDER BY 1, 2");
    }
    [[nodiscard]] QString hops(const QByteArray &like)
    {
        return talk.db.rows("SELECT hop, detail, count(*) FROM ledger_note WHERE hop LIKE '" +
                            like + "' GROUP BY 1, 2 ORDER BY 1, 2");
    }
    void change(const QByteArray &what, int contact)
    {
        const QByteArray phone = phoneOf(contact).toLatin1();
        talk.db.execute(QByteArray(what)
                            .replace("THE CHAT", "chat_key = '" + phone + "@s.whatsapp.net'")
                            .replace("THE CONTACT", "phone = '" + phone + "'"));
    }
    // All that waits to be sent was sent.
    void sendAll()
    {
        talk.db.execute("UPDATE outbox SET state = 'sent', copies = 1; DELETE FROM outbox_line");
    }

    Talk talk;
};

} // namespace

// Flows that begin by themselves, at the times of their schedules.
class TestScheduledBegins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyContactBeginsOnceAtTheTime();
    void killedAnywhereNobodyIsLostOrDoubled();
    void pagesAreSmallAndApart();
    void theNextDayComesToo();
    void whoShouldNotHearIsPassedOver();
    void whoChangedSinceIsNotSpokenTo();
    void aRunInProgressGoesOn();
    void aScheduleThatRestartsInterrupts();
    void theAnswerIsRepliedToAsEver();
    void untilTheAnswerAllOfItWaitsInTheLowLane();
    void whoWritesFirstIsHeardFirst();
    void whoOptsOutHearsNoMoreOfIt();
    void whoOptedOutMeanwhileHearsNoMoreOfIt();
    void aPersonWhoTakesOverSpeaksAlone();
    void everyBeginHasItsTrace();
    void aShortStopIsMadeUpFor();
    void aLongStopIsMissedAndTold();
    void theRestOfAStoppedWalkIsMissedAndTold();
    void aTimeBeforeThePublishDoesNotCount();
    void aPublishAtTheTimeLosesNothing();
    void aPublishInTheMiddleGoesOnWithTheNewVersion();
    void aPublishWithoutTheScheduleStopsIt();
    void switchingOffStopsIt();
    void aVersionUnderTrialHasItsOwnSchedule();
    void twoSchedulesOfOneFlowAreTwo();
    void aListIsAnAudienceToo();
};

void TestScheduledBegins::everyContactBeginsOnceAtTheTime()
{
    Club club(kContacts);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1s);
    QCOMPARE(club.said(), QString());
    club.talk.advance(30s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|500|500"_s);
    QCOMPARE(club.occurrences(), u"done|500|0|0"_s);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM flow_begin"), 0);
    QCOMPARE(club.nextTimes(), u"1|2026-01-02 00:10:00"_s);
    club.talk.advance(2min);
    QCOMPARE(club.said(), u"Come?|2|broadcast|500|500"_s);
}

void TestScheduledBegins::killedAnywhereNobodyIsLostOrDoubled()
{
    QLoggingCategory::setFilterRules(u"flotilla.*=false"_s); // a dead process says a lot
    Club club(kContacts);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-100ms);
    SeededRandom dice(11);
    int kills = 0;
    int inTheMiddle = 0;
    for (; kills < 60 && club.occurrences() != u"done|500|0|0"; ++kills) {
        qint64 left = dice.between(1, 150);
        bool isDead = false;
        club.talk.db.memoryDisk().setOnOperation([&] {
            if (--left == 0) {
                isDead = true;
                club.talk.db.memoryDisk().endProcess();
            }
        });
        for (int i = 0; i < 200 && !isDead; ++i)
            club.talk.advance(10ms);
        club.talk.db.memoryDisk().setOnOperation({});
        club.talk.crash();
        const qint64 begun =
            club.talk.db.number("SELECT count(*) FROM inbound_event WHERE kind = 'schedule'");
        inTheMiddle += begun > 0 && begun < kContacts ? 1 : 0;
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY2(inTheMiddle >= 3, qPrintable(QString::number(inTheMiddle)));
    club.talk.advance(2min);
    QCOMPARE(club.occurrences(), u"done|500|0|0"_s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|500|500"_s);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM run"), kContacts);
}

void TestScheduledBegins::pagesAreSmallAndApart()
{
    Club club(kContacts);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(30s);
    const QString pages = club.talk.db.rows("SELECT count(*) FROM inbound_event WHERE kind = "
                                            "'schedule' GROUP BY accepted_at");
    QCOMPARE(pages, u"100\n100\n100\n100\n100"_s);
    QVERIFY(club.talk.db.number("SELECT min(gap) FROM (SELECT accepted_at - lag(accepted_at) OVER "
                                "(ORDER BY accepted_at) AS gap FROM inbound_event WHERE kind = "
                                "'schedule') WHERE gap > 0") >= 100);
    // Whoever writes meanwhile goes first.
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM conversation WHERE prio <> 1"), 0);
}

void TestScheduledBegins::theNextDayComesToo()
{
    Club club(3);
    club.talk.publish(Talk::flowOf({Talk::text(u"Good morning"_s)}, {tenPast()}));
    club.untilTenPast(10s);
    club.talk.restart(23h + 59min);
    club.talk.advance(2min);
    QCOMPARE(club.said(), u"Good morning|2|broadcast|6|3"_s);
    QCOMPARE(club.occurrences(), u"done|3|0|0\ndone|3|0|0"_s);
    QCOMPARE(club.notices(), QString());
}

void TestScheduledBegins::whoShouldNotHearIsPassedOver()
{
    Club club(8);
    club.talk.publish(invitation(u"Come?"_s));
    club.change("UPDATE contact SET opt_in = 'out' WHERE THE CONTACT", 0);
    club.change("UPDATE conversation SET owner = 'agent' WHERE THE CHAT", 1);
    club.change("UPDATE conversation SET owner = 'nobody' WHERE THE CHAT", 2);
    club.change("UPDATE conversation SET owner = 'phone', owner_until = 1767226500000 WHERE THE "
                "CHAT",
                3); // a quarter past
    club.change("UPDATE conversation SET owner = 'phone', owner_until = 1767226140000 WHERE THE "
                "CHAT",
                4); // a minute before
    club.change("UPDATE conversation SET blocked = 'failed_too_often' WHERE THE CHAT", 5);
    club.change("DELETE FROM contact_tag WHERE contact_id = (SELECT contact_id FROM contact WHERE "
                "THE CONTACT)",
                6);
    club.talk.db.execute(
        "INSERT INTO contact (contact_id, workspace_id, created_at, updated_at) "
        "SELECT 900000, workspace_id, 0, 0 FROM workspace; "
        "INSERT INTO contact_tag SELECT workspace_id, 900000, 'vip' FROM workspace");
    club.untilTenPast(10s);
    QCOMPARE(club.talk.db.rows("SELECT chat_key FROM outbox JOIN conversation USING "
                               "(conversation_id) ORDER BY 1"),
             u"%1@s.whatsapp.net\n%2@s.whatsapp.net"_s.arg(phoneOf(4), phoneOf(7)));
    QCOMPARE(club.occurrences(), u"done|2|6|0"_s);
}

// Between the walk and the turn.
void TestScheduledBegins::whoChangedSinceIsNotSpokenTo()
{
    Club club(3);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1s);
    club.talk.db.execute("UPDATE conversation SET ready_at = 0, lease_epoch = 99"); // nobody works
    club.talk.advance(10s);
    QCOMPARE(club.occurrences(), u"done|3|0|0"_s);
    QCOMPARE(club.said(), QString());
    club.change("UPDATE contact SET opt_in = 'out' WHERE THE CONTACT", 0);
    club.change("UPDATE conversation SET owner = 'agent' WHERE THE CHAT", 1);
    club.talk.db.execute("UPDATE conversation SET lease_epoch = 0");
    club.talk.advance(10s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|1|1"_s);
    QCOMPARE(club.hops("schedule_ignored"),
             u"schedule_ignored|opted out|1\nschedule_ignored|silent|1"_s);
}

void TestScheduledBegins::aRunInProgressGoesOn()
{
    Club club(2);
    QJsonObject order =
        Talk::flowOf({Talk::ask(u"Which?"_s, u"which"_s)}, {Talk::keyword(u"order"_s, 0)});
    order[u"name"_s] = u"Order"_s;
    club.talk.publish(order);
    club.talk.publish(invitation(u"Come?"_s));
    club.talk.say(u"order"_s, phoneOf(0));
    club.untilTenPast(10s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|1|1\nWhich?|0|reply|1|1"_s);
    QCOMPARE(club.hops("schedule_ignored"), u"schedule_ignored|continues|1"_s);
}

void TestScheduledBegins::aScheduleThatRestartsInterrupts()
{
    Club club(1);
    QJsonObject order =
        Talk::flowOf({Talk::ask(u"Which?"_s, u"which"_s)}, {Talk::keyword(u"order"_s, 0)});
    order[u"name"_s] = u"Order"_s;
    club.talk.publish(order);
    club.talk.publish(invitation(u"Come?"_s, {tenPast(u"vip"_s, true)}));
    club.talk.say(u"order"_s, phoneOf(0));
    club.untilTenPast(10s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|1|1\nWhich?|0|reply|1|1"_s);
    QCOMPARE(club.talk.db.rows("SELECT state FROM run ORDER BY run_id"), u"cancelled\nwaiting"_s);
}

void TestScheduledBegins::theAnswerIsRepliedToAsEver()
{
    Club club(2);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(10s);
    club.sendAll();
    club.talk.say(u"yes"_s, phoneOf(1));
    club.talk.settle();
    QCOMPARE(club.said(), u"Come?|2|broadcast|2|2\nYou said yes|0|reply|1|1"_s);
}

void TestScheduledBegins::untilTheAnswerAllOfItWaitsInTheLowLane()
{
    Club club(1);
    club.talk.publish(
        Talk::flowOf({Talk::text(u"Soon"_s),
                      Talk::block(u"logic.wait"_s, {{u"amount"_s, 1}, {u"unit"_s, u"minutes"_s}}),
                      Talk::ask(u"Come?"_s, u"answer"_s), Talk::text(u"Fine"_s)},
                     {tenPast()}));
    club.untilTenPast(2min);
    QCOMPARE(club.said(), u"Come?|2|broadcast|1|1\nSoon|2|broadcast|1|1"_s);
    club.talk.crash(); // it is kept with the run
    club.sendAll();
    club.talk.say(u"yes"_s, phoneOf(0));
    club.talk.settle();
    QCOMPARE(club.said(), u"Come?|2|broadcast|1|1\nFine|0|reply|1|1\nSoon|2|broadcast|1|1"_s);
}

// His message is no answer to what he has not heard.
void TestScheduledBegins::whoWritesFirstIsHeardFirst()
{
    Club club(1);
    QJsonObject menu = Talk::flowOf({Talk::text(u"Menu"_s)}, {Talk::keyword(u"menu"_s, 0)});
    menu[u"name"_s] = u"Menu"_s;
    club.talk.publish(menu);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(10s);
    club.talk.say(u"menu"_s, phoneOf(0));
    club.talk.settle();
    QCOMPARE(club.talk.db.rows("SELECT json_extract(payload, '$.text'), lane, state FROM outbox "
                               "ORDER BY message_id"),
             u"Come?|2|cancelled\nMenu|0|queued"_s);
    QCOMPARE(club.talk.db.rows("SELECT state FROM run ORDER BY run_id"), u"cancelled\ncompleted"_s);
}

// What was sent of the opening was; the rest of it still waits, and so does another invitation.
void TestScheduledBegins::whoOptsOutHearsNoMoreOfIt()
{
    Club club(2);
    QJsonObject stop = Talk::flowOf(
        {Talk::block(u"action.opt_in"_s, {{u"operation"_s, u"out"_s}}), Talk::text(u"Bye"_s)},
        {Talk::keyword(u"stop"_s, 0, true)});
    stop[u"name"_s] = u"Stop"_s;
    club.talk.publish(stop);
    club.talk.publish(Talk::flowOf(
        {Talk::text(u"News"_s), Talk::text(u"More news"_s), Talk::ask(u"Come?"_s, u"answer"_s)},
        {tenPast()}));
    club.untilTenPast(10s);
    club.talk.db.execute("UPDATE outbox SET state = 'sent', copies = 1 WHERE "
                         "json_extract(payload, '$.text') = 'News'");
    club.talk.say(u"stop"_s, phoneOf(0));
    club.talk.settle();
    QCOMPARE(club.talk.db.rows(
                 "SELECT json_extract(payload, '$.text'), lane, state, last_error FROM outbox "
                 "WHERE conversation_id = (SELECT conversation_id FROM run WHERE state = "
                 "'completed') ORDER BY message_id"),
             u"News|2|sent|\nMore news|2|cancelled|The contact opted out\n"
             "Come?|2|cancelled|The contact opted out\nBye|0|queued|"_s);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM outbox WHERE state = 'queued' AND lane = 2"),
             2); // the other contact's
}

// In the middle of what is said: the wait goes by, and nothing more is heard of it.
void TestScheduledBegins::whoOptedOutMeanwhileHearsNoMoreOfIt()
{
    Club club(1);
    club.talk.publish(Talk::flowOf(
        {Talk::text(u"Soon"_s), Talk::block(u"action.opt_in"_s, {{u"operation"_s, u"out"_s}})},
        {tenPast()}));
    club.untilTenPast(10s);
    QCOMPARE(club.talk.db.rows("SELECT json_extract(payload, '$.text'), state FROM outbox"),
             u"Soon|cancelled"_s);
}

void TestScheduledBegins::aPersonWhoTakesOverSpeaksAlone()
{
    Club club(1);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(10s);
    club.talk.ask(&requestTakeover, u"Ana"_s);
    club.talk.settle();
    QCOMPARE(club.talk.db.rows("SELECT lane, state FROM outbox"), u"2|cancelled"_s);
}

void TestScheduledBegins::everyBeginHasItsTrace()
{
    Club club(3);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(10s);
    QCOMPARE(club.talk.db.number(
                 "SELECT count(*) FROM inbound_event AS e JOIN step_log AS s ON s.trace_id = "
                 "e.trace_id JOIN outbox AS o ON o.trace_id = e.trace_id "
                 "WHERE e.kind = 'schedule' AND e.trace_id = e.event_id AND e.state = 'done'"),
             3);
}

void TestScheduledBegins::aShortStopIsMadeUpFor()
{
    Club club(3);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1min);
    club.talk.restart(55min);
    club.talk.advance(10s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|3|3"_s);
    QCOMPARE(club.notices(), QString());
}

void TestScheduledBegins::aLongStopIsMissedAndTold()
{
    Club club(3);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1min);
    club.talk.restart(72h + 10min); // three times
    club.talk.advance(1min);
    QCOMPARE(club.occurrences(), u"missed|0|0|0\ndone|3|0|0"_s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|3|3"_s); // of the fourth, ten minutes late
    QCOMPARE(club.notices(),
             u"team||The flow \"Flow\" did not begin at 2026-01-01 00:10 (UTC): the engine was not "
             "running then. The same is true of its next 2 times."_s);
    QCOMPARE(club.nextTimes(), u"1|2026-01-05 00:10:00"_s);
}

void TestScheduledBegins::theRestOfAStoppedWalkIsMissedAndTold()
{
    Club club(250);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1s);
    while (club.talk.db.number("SELECT count(*) FROM flow_begin") == 0)
        club.talk.advance(10ms);
    club.talk.restart(2h);
    club.talk.advance(1min);
    QCOMPARE(club.occurrences(), u"missed|100|0|0"_s);
    QCOMPARE(club.notices(),
             u"team||The flow \"Flow\" began at 2026-01-01 00:10 (UTC) for 100 contacts and not "
             "for the others: the engine was not running for too long."_s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|100|100"_s);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM flow_begin"), 0);
}

void TestScheduledBegins::aTimeBeforeThePublishDoesNotCount()
{
    Club club(3);
    club.untilTenPast(1min);
    club.talk.publish(invitation(u"Come?"_s));
    club.talk.advance(1min);
    QCOMPARE(club.said(), QString());
    QCOMPARE(club.occurrences(), QString());
    QCOMPARE(club.nextTimes(), u"1|2026-01-02 00:10:00"_s);
}

void TestScheduledBegins::aPublishAtTheTimeLosesNothing()
{
    Club club(3);
    club.talk.publish(invitation(u"Come?"_s));
    club.untilTenPast(-1min);
    club.talk.stopService();
    club.talk.advance(2min);
    club.talk.publish(invitation(u"Come all?"_s)); // the time has come, and nobody was there
    club.talk.startService();
    club.talk.advance(10s);
    QCOMPARE(club.said(), u"Come all?|2|broadcast|3|3"_s);
}

void TestScheduledBegins::aPublishInTheMiddleGoesOnWithTheNewVersion()
{
    Club club(kContacts);
    club.talk.publish(invitation(u"v1"_s));
    club.untilTenPast(-1s);
    while (club.talk.db.number("SELECT count(*) FROM flow_begin") < 200)
        club.talk.advance(10ms);
    club.talk.publish(invitation(u"v2"_s));
    club.talk.advance(30s);
    QCOMPARE(club.occurrences(), u"done|500|0|0"_s);
    QCOMPARE(club.talk.db.number("SELECT count(DISTINCT conversation_id) FROM outbox"), kContacts);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM outbox"), kContacts);
    QVERIFY(club.talk.db.number("SELECT count(*) FROM outbox WHERE payload LIKE '%v2%'") >= 300);
    QVERIFY(club.talk.db.number("SELECT count(*) FROM outbox WHERE payload LIKE '%v1%'") > 0);
}

void TestScheduledBegins::aPublishWithoutTheScheduleStopsIt()
{
    Club club(kContacts);
    club.talk.publish(invitation(u"v1"_s));
    club.untilTenPast(-1s);
    while (club.talk.db.number("SELECT count(*) FROM flow_begin") < 200)
        club.talk.advance(10ms);
    club.talk.publish(invitation(u"v2"_s, {Talk::keyword(u"come"_s, 0)}));
    club.talk.advance(30s);
    QCOMPARE(club.occurrences(), u"stopped|200|0|0"_s);
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM outbox WHERE payload LIKE '%v2%'"), 0);
    QCOMPARE(club.nextTimes(), QString());
}

void TestScheduledBegins::switchingOffStopsIt()
{
    Club club(kContacts);
    club.talk.publish(invitation(u"v1"_s));
    club.untilTenPast(-1s);
    while (club.talk.db.number("SELECT count(*) FROM flow_begin") < 200)
        club.talk.advance(10ms);
    club.talk.db.execute("UPDATE flow SET live_version = NULL, updated_at = 1767226201000");
    club.talk.flows->forget(club.talk.workspace);
    club.talk.advance(30s);
    QCOMPARE(club.occurrences(), u"stopped|200|0|0"_s);
    QVERIFY(club.talk.db.number("SELECT count(*) FROM outbox") <= 200);
    QCOMPARE(club.nextTimes(), QString());
    QCOMPARE(club.talk.db.number("SELECT count(*) FROM flow_begin"), 0);
}

void TestScheduledBegins::aVersionUnderTrialHasItsOwnSchedule()
{
    Club club(200);
    club.talk.publish(invitation(u"v1"_s, {Talk::keyword(u"come"_s, 0)}));
    club.talk.publish(invitation(u"v2"_s));
    club.talk.db.execute("UPDATE flow SET live_version = 1, trial_version = 2, trial_share = 50");
    club.talk.flows->forget(club.talk.workspace);
    club.untilTenPast(10s);
    const qint64 begun = club.talk.db.number("SELECT count(*) FROM run");
    QVERIFY2(begun > 70 && begun < 130, qPrintable(QString::number(begun)));
    QCOMPARE(club.said(), u"v2|2|broadcast|%1|%1"_s.arg(begun));
    QCOMPARE(club.hops("schedule_ignored"), u"schedule_ignored|nothing|%1"_s.arg(200 - begun));
}

void TestScheduledBegins::twoSchedulesOfOneFlowAreTwo()
{
    Club club(4);
    club.change("UPDATE contact_tag SET tag = 'new' WHERE contact_id = (SELECT contact_id FROM "
                "contact WHERE THE CONTACT)",
                0);
    club.talk.publish(
        Talk::flowOf({Talk::text(u"Good morning"_s)}, {tenPast(), tenPast(u"new"_s)}));
    club.untilTenPast(10s);
    QCOMPARE(club.occurrences(), u"done|1|0|0\ndone|3|0|0"_s);
    QCOMPARE(club.said(), u"Good morning|2|broadcast|4|4"_s);
}

void TestScheduledBegins::aListIsAnAudienceToo()
{
    Club club(4);
    club.talk.db.execute("INSERT INTO contact_list (workspace_id, contact_id, list, added_at) "
                         "SELECT workspace_id, contact_id, 'members', 0 FROM contact LIMIT 3");
    QJsonObject trigger = tenPast();
    trigger.remove(u"tag"_s);
    trigger[u"list"_s] = u"members"_s;
    club.talk.publish(invitation(u"Come?"_s, {trigger}));
    club.untilTenPast(10s);
    QCOMPARE(club.said(), u"Come?|2|broadcast|3|3"_s);
}

QTEST_GUILESS_MAIN(TestScheduledBegins)
#include "tst_scheduledbegins.moc"
