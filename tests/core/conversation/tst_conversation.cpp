#include "core/store/deadletterstore.h"
#include "core/store/selfcheck.h"
#include "tests/core/conversation/talk.h"

#include <QTest>

#include <sqlite3.h>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Talk *writingTalk = nullptr;

void whileWriting(sqlite3_context *context, int, sqlite3_value **)
{
    writingTalk->dieIfDeadly();
    sqlite3_result_null(context);
}

int addWhileWriting(sqlite3 *db, char **, const void *)
{
    return sqlite3_create_function(db, "while_writing", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, nullptr,
                                   whileWriting, nullptr, nullptr);
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAMessageWithOneTurn()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"Welcome"_s), Talk::ask(u"Name?"_s, u"name"_s),
                                   Talk::text(u"Hi {{name}}"_s)}));
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Welcome"_s, u"Name?"_s}));
        talk.say(u"Ana"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"Hi Ana"_s);
        QCOMPARE(talk.states(), u"done done"_s);
        QCOMPARE(talk.db.rows("SELECT state, step_no FROM run"), u"completed|2"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM step_log"), 2);
        QCOMPARE(talk.db.number("SELECT count(*) FROM outbox AS o JOIN inbound_event AS e ON "
                                "o.cause_id = e.event_id AND o.trace_id = e.trace_id AND "
                                "o.cause_kind = 'event' AND o.lane = 0 AND o.purpose = 'reply'"),
                 3);
        QCOMPARE(talk.db.number("SELECT pending + lease_epoch FROM conversation"), 0);
    }

    void answersManyMessagesInTheirOrder()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::ask(u"Say"_s, u"x"_s), Talk::text(u"1 {{x}}"_s),
                                   Talk::ask(u"More"_s, u"x"_s), Talk::text(u"2 {{x}}"_s)}));
        for (const QString &text : {u"go"_s, u"a"_s, u"b"_s})
            talk.say(text);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Say"_s, u"1 a"_s, u"More"_s, u"2 b"_s}));
    }

    void newRunsTakeTheBestTrigger()
    {
        Talk talk;
        QJsonObject low = Talk::flowOf({Talk::text(u"low"_s)});
        low[u"name"] = u"A low one"_s;
        QJsonObject high = Talk::flowOf({Talk::text(u"high"_s)}, {Talk::keyword(u"order"_s, 5)});
        high[u"name"] = u"B high one"_s;
        QJsonObject younger =
            Talk::flowOf({Talk::text(u"younger"_s)}, {Talk::keyword(u"order"_s, 5)});
        younger[u"name"] = u"C younger"_s;
        talk.publish(low);
        talk.publish(high);
        talk.publish(younger);
        talk.say(u"order"_s);
        talk.settle();
        talk.say(u"anything"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"high"_s, u"low"_s}));
    }

    void firstMessageIsFirstOnce()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"Nice to meet you"_s)},
                                  {QJsonObject{{u"kind"_s, u"first_message"_s}}}));
        talk.say(u"hello"_s);
        talk.settle();
        talk.say(u"hello again"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"Nice to meet you"_s});
        QCOMPARE(talk.db.text("SELECT hop FROM ledger_note"), u"no_trigger"_s);
    }

    void restartWordsInterruptARun()
    {
        Talk talk;
        talk.publish(Talk::flowOf(
            {Talk::ask(u"Name?"_s, u"name"_s), Talk::text(u"Hi {{name}}"_s)},
            {Talk::keyword(u"menu"_s, 1, true), QJsonObject{{u"kind"_s, u"any_message"_s}}}));
        talk.say(u"hello"_s);
        talk.say(u"menu"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"Name?"_s}));
        QCOMPARE(talk.db.rows("SELECT state FROM run ORDER BY run_id"), u"cancelled\nwaiting"_s);
    }

    // Another flow would catch every message, by a higher priority: not while a run is in progress.
    void aRestartWordIsNotTakenByAnotherFlow()
    {
        Talk talk;
        const auto named = [](const QString &name, const QJsonArray &triggers) {
            QJsonObject flow = Talk::flowOf({Talk::ask(name + u'?', u"x"_s)}, triggers);
            flow[u"name"_s] = name;
            return flow;
        };
        talk.publish(named(u"Menu"_s, {Talk::keyword(u"menu"_s, 0, true)}));
        talk.publish(
            named(u"Welcome"_s, {QJsonObject{{u"kind"_s, u"any_message"_s}, {u"priority"_s, 5}}}));
        talk.say(u"menu"_s); // nobody is in a chat: the higher priority
        talk.say(u"menu"_s);
        talk.say(u"soup"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Welcome?"_s, u"Menu?"_s}));
        QCOMPARE(talk.db.rows("SELECT state FROM run ORDER BY run_id"), u"cancelled\ncompleted"_s);
    }

    // I11
    void runsStayOnTheirVersion()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::ask(u"v1?"_s, u"x"_s), Talk::text(u"v1 {{x}}"_s)}));
        talk.say(u"hello"_s);
        talk.settle();
        talk.publish(Talk::flowOf({Talk::ask(u"v2?"_s, u"x"_s), Talk::text(u"v2 {{x}}"_s)}));
        talk.say(u"a"_s);
        talk.settle();
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"v1?"_s, u"v1 a"_s, u"v2?"_s}));
        QCOMPARE(talk.db.rows("SELECT flow_version FROM run ORDER BY run_id"), u"1\n2"_s);
    }

    void keepsWorkspacesApart()
    {
        Talk talk;
        const WorkspaceId clinic = talk.db.addWorkspace(u"Clinic"_s);
        const SessionId desk = talk.db.addSession(clinic, u"Desk"_s);
        talk.reloadSessions();
        talk.publish(Talk::flowOf({Talk::text(u"bakery"_s)}));
        talk.publish(Talk::flowOf({Talk::text(u"clinic"_s)}), clinic);
        const QJsonObject fact{{u"kind"_s, u"message"_s},
                               {u"id"_s, u"X"_s},
                               {u"phone"_s, u"5511999990000"_s},
                               {u"text"_s, u"hi"_s}};
        talk.post(fact);
        talk.post(fact, desk);
        talk.settle();
        QCOMPARE(
            talk.db.rows("SELECT w.name, json_extract(o.payload, '$.text') FROM outbox AS o JOIN "
                         "workspace AS w ON w.workspace_id = o.workspace_id ORDER BY w.name"),
            u"Bakery|bakery\nClinic|clinic"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM contact"), 2);
    }

    void joinsMessagesWithinTheDebounceWindow()
    {
        Talk talk;
        talk.db.execute("UPDATE session SET debounce_ms = 3000");
        talk.reloadSessions();
        talk.publish(Talk::flowOf({Talk::ask(u"What?"_s, u"x"_s), Talk::text(u"got {{x}}"_s)}));
        talk.say(u"start"_s);
        talk.advance(4s);
        talk.say(u"two"_s);
        talk.advance(1s);
        talk.say(u"loaves"_s);
        talk.advance(1s);
        QCOMPARE(talk.replies().size(), 1); // the window is open
        talk.advance(2s);
        QCOMPARE(talk.db.number(
                     "SELECT count(*) FROM outbox WHERE instr(payload, 'got two\\nloaves') > 0"),
                 1);
        QCOMPARE(talk.states(), u"done done done"_s);
        QCOMPARE(talk.db.number("SELECT pending FROM conversation"), 0);
    }

    // A failed event is tried again before later ones, and they wait for it.
    void retriesInPlace()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.db.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed.*again later"_s));
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        talk.advance(300ms);
        QCOMPARE(talk.states(), u"ready ready"_s);
        QCOMPARE(talk.db.rows("SELECT attempts FROM inbound_event ORDER BY seq"), u"1\n0"_s);
        talk.db.execute("DROP TRIGGER broken");
        talk.advance(3s);
        QCOMPARE(talk.states(), u"done done"_s);
        QCOMPARE(talk.db.number(
                     "SELECT (SELECT o.cause_id FROM outbox AS o ORDER BY message_id LIMIT 1) = "
                     "(SELECT event_id FROM inbound_event WHERE seq = 1)"),
                 1);
    }

    void givesUpAfterFiveFailuresAndHandsOff()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.db.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
        for (int i = 0; i < 5; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed"_s));
        talk.say(u"one"_s);
        talk.advance(15min);
        QCOMPARE(talk.states(), u"dead"_s);
        QCOMPARE(talk.db.rows("SELECT reason, resolution FROM dead_letter"),
                 u"failed_too_often|"_s);
        QCOMPARE(talk.owner(), u"nobody"_s);
        talk.say(u"two"_s);
        talk.settle();
        QCOMPARE(talk.states(), u"dead done"_s);
        QVERIFY(talk.replies().isEmpty());
    }

    void blocksTheMailboxWhereTheRunsFlowSaysSo()
    {
        Talk talk;
        QJsonObject flow = Talk::flowOf({Talk::ask(u"?"_s, u"x"_s)});
        flow.insert(u"on_failure"_s, u"block"_s);
        talk.publish(flow);
        talk.say(u"hello"_s);
        talk.settle();
        talk.db.execute("UPDATE run SET cursor = 'broken'");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed.*dead letter"_s));
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        talk.settle();
        QCOMPARE(talk.states(), u"done dead ready"_s);
        QCOMPARE(talk.db.text("SELECT blocked FROM conversation"), u"run_unreadable"_s);
        QCOMPARE(talk.owner(), u"bot"_s);
        const Result<SelfCheck> check = SelfCheck::run(talk.db.readers().reader());
        QVERIFY(check);
        QVERIFY2(check->isClean(), qPrintable(check->mismatches.join(u'\n')));
        const DeadLetterId letter(talk.db.number("SELECT dead_letter_id FROM dead_letter"));
        talk.db.execute("UPDATE conversation SET run_id = NULL");
        QVERIFY(talk.db.write(
            [&](WriteTx &tx) { return DeadLetterStore::skip(tx, talk.workspace, letter); }));
        talk.service->wake(talk.workspace);
        talk.settle();
        QCOMPARE(talk.states(), u"done skipped done"_s);
        QCOMPARE(talk.db.number("SELECT pending FROM conversation"), 0);
    }

    void theRunsOwnVersionOfTheFlowDecidesWhetherToBlock()
    {
        Talk talk;
        QJsonObject flow = Talk::flowOf({Talk::ask(u"?"_s, u"x"_s)});
        talk.publish(flow);
        talk.say(u"hello"_s);
        talk.settle();
        flow.insert(u"on_failure"_s, u"block"_s);
        talk.publish(flow);
        talk.db.execute("UPDATE run SET cursor = 'broken'");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed.*dead letter"_s));
        talk.say(u"one"_s);
        talk.settle();
        QCOMPARE(talk.db.text("SELECT blocked FROM conversation"), QString());
        QCOMPARE(talk.owner(), u"nobody"_s);
    }

    void blocksTheMailboxWhereTheFlowThatWouldBeginSaysSo()
    {
        Talk talk;
        QJsonObject flow = Talk::flowOf({Talk::text(u"ok"_s)});
        flow.insert(u"on_failure"_s, u"block"_s);
        talk.publish(flow);
        talk.db.execute(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no'); END");
        for (int i = 0; i < 5; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed"_s));
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        talk.advance(15min);
        QCOMPARE(talk.states(), u"dead ready"_s);
        QCOMPARE(talk.db.text("SELECT blocked FROM conversation"), u"failed_too_often"_s);
        QCOMPARE(talk.owner(), u"bot"_s);
    }

    void poisonBlocksTheMailboxWhereTheRunsFlowSaysSo()
    {
        Talk talk;
        QJsonObject flow = Talk::flowOf({Talk::ask(u"?"_s, u"x"_s)});
        flow.insert(u"on_failure"_s, u"block"_s);
        talk.publish(flow);
        talk.say(u"hello"_s);
        talk.settle();
        talk.doorOnly();
        talk.say(u"boom"_s);
        talk.say(u"later"_s);
        talk.makeDeadly(u"boom"_s);
        talk.startService();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(talk.runUntilDead());
            talk.crash();
        }
        talk.settle();
        QCOMPARE(talk.states(), u"done dead ready"_s);
        QCOMPARE(talk.db.text("SELECT blocked FROM conversation"), u"poison"_s);
    }

    void operatorsRetryAndReplayDeadLetters()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::ask(u"?"_s, u"x"_s), Talk::text(u"x={{x}}"_s)}));
        talk.say(u"hello"_s);
        talk.settle();
        const QString good = talk.db.text("SELECT cursor FROM run");
        talk.db.execute("UPDATE run SET cursor = 'broken'");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Event .* failed.*dead letter"_s));
        talk.say(u"one"_s);
        talk.settle();
        const DeadLetterId letter(talk.db.number("SELECT dead_letter_id FROM dead_letter"));
        // Of another workspace: not to be found.
        const WorkspaceId other = talk.db.addWorkspace(u"Other"_s);
        QVERIFY(
            !talk.db.write([&](WriteTx &tx) { return DeadLetterStore::retry(tx, other, letter); }));
        talk.db.execute("UPDATE run SET cursor = '" + good.toUtf8() + "'");
        talk.db.execute("UPDATE conversation SET owner = 'bot'");
        QVERIFY(talk.db.write(
            [&](WriteTx &tx) { return DeadLetterStore::retry(tx, talk.workspace, letter); }));
        talk.service->wake(talk.workspace);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"x=one"_s);
        QCOMPARE(talk.db.text("SELECT resolution FROM dead_letter"), u"retried"_s);
        // Once resolved it is no dead letter any more.
        QVERIFY(!talk.db.write([&](WriteTx &tx) -> Result<> {
            const auto event = DeadLetterStore::replay(tx, talk.workspace, letter);
            return event ? Result<>() : Result<>(tl::unexpected(event.error()));
        }));
    }

    void poisonBecomesADeadLetterAfterThreeDeaths()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.makeDeadly(u"boom"_s);
        talk.say(u"boom"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(talk.runUntilDead());
            talk.crash();
            QCOMPARE(talk.states(), i < 2 ? u"ready"_s : u"dead"_s);
        }
        talk.settle();
        QCOMPARE(talk.states(), u"dead"_s);
        QCOMPARE(talk.db.text("SELECT reason FROM dead_letter"), u"poison"_s);
        QVERIFY(talk.replies().isEmpty());
    }

    void whatKillsWhileItIsWrittenIsPoisonToo()
    {
        const auto extension = reinterpret_cast<void (*)()>(addWhileWriting);
        sqlite3_auto_extension(extension);
        Talk talk;
        writingTalk = &talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.db.execute("CREATE TRIGGER witness AFTER INSERT ON outbox BEGIN "
                        "SELECT while_writing(); END");
        talk.doorOnly();
        talk.say(u"hello"_s, u"5511900000001"_s);
        talk.say(u"boom"_s, u"5511900000002"_s);
        talk.say(u"hello"_s, u"5511900000003"_s);
        talk.makeDeadly(u"boom"_s);
        talk.gateway->onAbilities = {};
        talk.startService();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(talk.runUntilDead());
            talk.crash();
        }
        talk.settle();
        sqlite3_cancel_auto_extension(extension);
        QCOMPARE(talk.db.rows("SELECT state, deaths FROM inbound_event WHERE seq IS NOT NULL "
                              "ORDER BY event_id"),
                 u"done|0\ndead|3\ndone|0"_s);
    }

    void poisonTakesNobodyWithIt()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.doorOnly();
        talk.makeDeadly(u"boom"_s);
        for (int chat = 0; chat < 20; ++chat)
            talk.say(chat == 7 ? u"boom"_s : u"hello"_s, QString::number(5'511'900'000'000 + chat));
        talk.startService();
        for (int life = 0; life < 3; ++life) {
            QVERIFY(talk.runUntilDead());
            talk.crash();
            for (int chat = 0; chat < 20 && life < 2; ++chat)
                talk.say(u"hello again"_s, QString::number(5'511'900'000'000 + chat));
        }
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT state, deaths, count(*) FROM inbound_event WHERE seq IS NOT "
                              "NULL GROUP BY 1, 2"),
                 u"dead|3|1\ndone|0|59"_s);
    }

    // As many kills as you like: whoever only waits in a worker's hand is not to blame.
    void innocentsInHandAtCrashesAreNotConvicted()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.doorOnly();
        for (int chat = 0; chat < 20; ++chat)
            talk.say(u"hello"_s, QString::number(5'511'900'000'000 + chat));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
                return MailboxStore::take(tx, talk.workspace, 20).size() == 20
                           ? Result<>()
                           : Result<>(fail(ErrorCode::Internal, u"not all"_s));
            }));
            talk.db.kill();
            QVERIFY(talk.db.open());
        }
        talk.startService();
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT state, deaths, count(*) FROM inbound_event WHERE seq IS NOT "
                              "NULL GROUP BY 1, 2"),
                 u"done|0|20"_s);
        QCOMPARE(talk.replies().size(), 20);
    }

    void othersGoOnBeforeASuspectIsTriedAgain()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.doorOnly();
        talk.makeDeadly(u"boom"_s);
        talk.say(u"boom"_s, u"5511900000001"_s);
        talk.say(u"behind it"_s, u"5511900000001"_s);
        talk.say(u"hello"_s, u"5511900000002"_s);
        talk.startService();
        QVERIFY(talk.runUntilDead());
        talk.crash();
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT state, deaths FROM inbound_event WHERE seq IS NOT NULL "
                              "ORDER BY event_id"),
                 u"ready|1\nready|0\ndone|0"_s);
        QVERIFY(talk.runUntilDead()); // its second
        talk.makeDeadly({});
        talk.crash();
        talk.say(u"again"_s, u"5511900000002"_s);
        talk.advance(4s);
        QCOMPARE(talk.states(), u"ready done ready done"_s);
        talk.advance(2s);
        QCOMPARE(talk.states(), u"done done done done"_s);
        QCOMPARE(talk.replies().size(), 4);
    }

    void aSuspectThatFinishesIsNobodysSuspect()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        for (int i = 0; i < 4; ++i) { // each time another event of the same chat
            talk.makeDeadly(u"hello"_s);
            talk.say(u"hello %1"_s.arg(i));
            QVERIFY(talk.runUntilDead());
            talk.makeDeadly({});
            talk.crash();
            talk.advance(2s);
        }
        QCOMPARE(talk.states(), u"done done done done"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM dead_letter"), 0);
        talk.crash();
        talk.settle();
        QCOMPARE(talk.db.number("SELECT sum(deaths) FROM inbound_event"), 4);
    }

    // Else the first of several would be blamed for what is in another.
    void nothingIsJoinedToASuspect()
    {
        Talk talk;
        talk.db.execute("UPDATE session SET debounce_ms = 3000");
        talk.reloadSessions();
        talk.publish(Talk::flowOf({Talk::ask(u"?"_s, u"x"_s), Talk::text(u"{{x}}"_s)}));
        talk.say(u"one"_s);
        talk.say(u"boom"_s);
        talk.makeDeadly(u"one"_s); // both are in it
        QVERIFY(talk.runUntilDead());
        talk.makeDeadly(u"boom"_s);
        talk.crash();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(talk.runUntilDead());
            talk.crash();
        }
        talk.settle();
        QCOMPARE(talk.states(), u"done dead"_s);
        QCOMPARE(talk.replies(), QStringList({u"?"_s}));
    }

    // Whoever took the mailbox last may finish it; the one before finds nothing to do.
    void fenceRefusesWhoLostTheMailbox()
    {
        Talk talk;
        talk.doorOnly();
        std::vector<TakenMailbox> first;
        std::vector<TakenMailbox> second;
        talk.say(u"hello"_s);
        const auto take = [&talk](std::vector<TakenMailbox> &into) {
            return talk.db.write([&](WriteTx &tx) -> Result<> {
                into = MailboxStore::take(tx, talk.workspace, 5);
                return {};
            });
        };
        QVERIFY(take(first));
        QCOMPARE(first.size(), 1u);
        QVERIFY(take(second));
        QVERIFY(second.empty()); // leased
        talk.db.execute("UPDATE conversation SET lease_epoch = 0");
        QVERIFY(take(second));
        QCOMPARE(second.size(), 1u);
        const auto finish = [&talk](const TakenMailbox &box) {
            bool finished = false;
            const auto done = talk.db.write([&](WriteTx &tx) -> Result<> {
                MailboxEnd end;
                end.done = {box.head};
                end.lastSeq = 1;
                finished = MailboxStore::finish(tx, box, end).has_value();
                return {};
            });
            return done && finished;
        };
        QVERIFY(!finish(first.front()));
        QCOMPARE(talk.states(), u"ready"_s);
        QVERIFY(finish(second.front()));
        QCOMPARE(talk.states(), u"done"_s);
    }

    void continuesAfterACrash()
    {
        Talk talk;
        talk.publish(
            Talk::flowOf({Talk::ask(u"Name?"_s, u"name"_s), Talk::text(u"Hi {{name}}"_s)}));
        talk.say(u"hello"_s);
        talk.settle();
        talk.say(
            u"Ana"_s); // acknowledged; whatever the worker has done with it is lost or kept whole
        talk.crash();
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"Hi Ana"_s}));
    }

    void stopsWhenTheWorkInHandIsCommitted()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::text(u"ok"_s)}));
        talk.say(u"hello"_s);
        talk.stopService();
        QCOMPARE(talk.db.number("SELECT count(*) FROM conversation WHERE lease_epoch > 0"), 0);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
