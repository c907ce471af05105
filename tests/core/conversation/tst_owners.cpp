#include "tests/core/conversation/talk.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Who speaks: bot, agent, phone or nobody. And what waits for its time: timers and expiry.
class TestOwners : public QObject
{
    Q_OBJECT

    static QJsonObject nameFlow()
    {
        return Talk::flowOf({Talk::ask(u"Name?"_s, u"name"_s), Talk::text(u"Hi {{name}}"_s)});
    }
    static QJsonObject waitFlow(int amount, const QString &unit)
    {
        return Talk::flowOf(
            {Talk::text(u"before"_s),
             Talk::block(u"logic.wait"_s, {{u"amount"_s, amount}, {u"unit"_s, unit}}),
             Talk::text(u"after"_s)});
    }

private Q_SLOTS:
    void typingOnThePhonePausesTheBot()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.settle();
        talk.typeOnPhone(u"I'll take this"_s);
        talk.settle();
        QCOMPARE(talk.owner(), u"phone"_s);
        // What the bot had waiting is not said any more.
        QCOMPARE(talk.replies(u"state = 'cancelled'"_s), QStringList{u"Name?"_s});
        talk.say(u"thanks"_s);
        talk.settle();
        QCOMPARE(talk.replies().size(), 1);
        QCOMPARE(talk.states(), u"done done done"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'bot_silent'"), 1);
    }

    void thePauseEndsByItself()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.typeOnPhone(u"one moment"_s);
        talk.advance(30min);
        talk.typeOnPhone(u"one more"_s); // begins anew
        talk.advance(50min);
        QCOMPARE(talk.owner(), u"phone"_s);
        talk.advance(11min);
        QCOMPARE(talk.owner(), u"bot"_s);
        talk.say(u"Ana"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"Hi Ana"_s);
    }

    void handingOffLeavesTheBotSilentUntilHandedBack()
    {
        Talk talk;
        QJsonObject flow = Talk::flowOf(
            {Talk::text(u"A person comes"_s),
             Talk::block(u"handoff"_s, {{u"to"_s, u"sales"_s}, {u"note"_s, u"wants bread"_s}},
                         {{u"returned"_s, u"second"_s}})});
        QJsonArray steps = flow[u"steps"].toArray();
        QJsonObject back = Talk::text(u"I am back"_s);
        back[u"id"] = u"z0"_s;
        steps.append(QJsonObject{{u"id"_s, u"second"_s}, {u"blocks"_s, QJsonArray{back}}});
        flow[u"steps"] = steps;
        talk.publish(flow);
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.owner(), u"nobody"_s);
        QCOMPARE(talk.db.text("SELECT owner_name FROM conversation"), u"sales"_s);
        talk.say(u"are you there?"_s);
        talk.settle();
        // What was promised is said; nothing else.
        QCOMPARE(talk.replies(u"state <> 'cancelled'"_s), QStringList{u"A person comes"_s});
        talk.ask(requestTakeover, u"Rita"_s);
        talk.settle();
        QCOMPARE(talk.owner(), u"agent"_s);
        talk.ask(requestHandBack, u"Rita"_s);
        talk.settle();
        QCOMPARE(talk.owner(), u"bot"_s);
        QCOMPARE(talk.replies().last(), u"I am back"_s);
    }

    void takeoverIsInOrderWithMessages()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.ask(requestTakeover, u"Rita"_s);
        talk.say(u"Ana"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"Name?"_s});
        talk.typeOnPhone(u"from the phone"_s); // an agent keeps the conversation
        talk.settle();
        QCOMPARE(talk.owner(), u"agent"_s);
        talk.ask(requestHandBack, u"Rita"_s);
        talk.say(u"Bea"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"Hi Bea"_s);
    }

    void closingEndsTheRun()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.ask(requestClose, u"Rita"_s);
        talk.settle();
        QCOMPARE(talk.db.text("SELECT state FROM run"), u"cancelled"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM timer"), 0);
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"Name?"_s}));
    }

    void requestsOfAnotherWorkspaceAreRefused()
    {
        Talk talk;
        talk.say(u"hello"_s);
        const WorkspaceId other = talk.db.addWorkspace(u"Other"_s);
        const ConversationId id = talk.conversation();
        const auto done = talk.db.write([&](WriteTx &tx) -> Result<> {
            const auto event = requestTakeover(tx, other, id, u"Eve"_s);
            return event ? Result<>() : Result<>(tl::unexpected(event.error()));
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
    }

    void waitsFireAtTheirTime_data()
    {
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("minutes") << 5 << u"minutes"_s << 5LL;
        QTest::newRow("longer than 24 days") << 30 << u"days"_s << 30LL * 24 * 60;
    }
    void waitsFireAtTheirTime()
    {
        QFETCH(int, amount);
        QFETCH(QString, unit);
        QFETCH(qint64, minutes);
        Talk talk;
        talk.publish(waitFlow(amount, unit));
        talk.say(u"hello"_s);
        talk.settle();
        if (minutes > 60)
            talk.restart(std::chrono::minutes(minutes - 30)); // most of it in one jump
        const Instant due = fromMs(talk.db.number("SELECT due_at FROM timer WHERE kind = 'wait'"));
        talk.advance(std::chrono::duration_cast<Millis>(due - talk.db.time().now()) - 1min);
        QCOMPARE(talk.replies(), QStringList{u"before"_s});
        talk.advance(2min);
        QCOMPARE(talk.replies(), QStringList({u"before"_s, u"after"_s}));
        QCOMPARE(talk.db.number("SELECT count(*) FROM timer"), 0);
        QCOMPARE(talk.db.number("SELECT count(*) FROM outbox WHERE cause_kind = 'timer'"), 1);
    }

    void waitsSurviveACrash()
    {
        Talk talk;
        talk.publish(waitFlow(5, u"minutes"_s));
        talk.say(u"hello"_s);
        talk.settle();
        talk.crash();
        talk.advance(6min);
        QCOMPARE(talk.replies().last(), u"after"_s);
    }

    // A wait that ended while a person spoke goes on when the bot has the conversation again.
    void missedWaitsComeWithTheHandBack()
    {
        Talk talk;
        talk.publish(waitFlow(5, u"minutes"_s));
        talk.say(u"hello"_s);
        talk.settle();
        talk.ask(requestTakeover, u"Rita"_s);
        talk.advance(10min);
        QCOMPARE(talk.replies(), QStringList{u"before"_s});
        talk.ask(requestHandBack, u"Rita"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"after"_s);
    }

    // Those that came due while nothing ran: in due order, at most 200 a second.
    void lateTimersAreSpread()
    {
        Talk talk;
        talk.stopService();
        const QByteArray place = QByteArray::number(talk.workspace.value) + ", " +
                                 QByteArray::number(talk.session.value);
        const QByteArray numbers =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 1000) ";
        talk.db.execute("INSERT INTO conversation (conversation_id, workspace_id, session_id, "
                        "chat_key, created_at) " +
                        numbers + "SELECT 900000 + i, " + place + ", 'chat' || i, 0 FROM n");
        talk.db.execute("INSERT INTO timer (timer_id, workspace_id, conversation_id, due_at, kind, "
                        "state_version, trace_id) " +
                        numbers + "SELECT 900000 + i, " + QByteArray::number(talk.workspace.value) +
                        ", 900000 + i, i, 'wait', 0, 1 FROM n");
        talk.startService();
        talk.advance(1s);
        const qint64 early = talk.db.number("SELECT 1000 - count(*) FROM timer");
        QVERIFY2(early >= 50 && early <= 220, QByteArray::number(early).constData());
        QCOMPARE(talk.db.number("SELECT min(due_at) FROM timer"), early + 1);
        talk.advance(15s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM timer"), 0);
    }

    // I12
    void expiryEndsTheRunAndItsStepIsSaid()
    {
        Talk talk;
        QJsonObject flow = nameFlow();
        QJsonArray steps = flow[u"steps"].toArray();
        QJsonObject bye = Talk::text(u"You were away"_s);
        bye[u"id"] = u"z0"_s;
        steps.append(QJsonObject{{u"id"_s, u"away"_s}, {u"blocks"_s, QJsonArray{bye}}});
        flow[u"steps"] = steps;
        flow[u"on_expired"] = u"away"_s;
        talk.publish(flow);
        talk.say(u"hello"_s);
        talk.advance(2h - 1min);
        QCOMPARE(talk.replies(), QStringList{u"Name?"_s});
        talk.advance(2min);
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"You were away"_s}));
        QCOMPARE(talk.db.text("SELECT state FROM run"), u"expired"_s);
        talk.say(u"Ana"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"Name?"_s); // anew, not the expired run's answer
    }

    void messagesPushTheExpiryOn()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::ask(u"a?"_s, u"a"_s), Talk::ask(u"b?"_s, u"b"_s),
                                   Talk::text(u"{{a}} {{b}}"_s)}));
        talk.say(u"hello"_s);
        talk.advance(110min);
        talk.say(u"one"_s);
        talk.advance(110min);
        talk.say(u"two"_s);
        talk.settle();
        QCOMPARE(talk.replies().last(), u"one two"_s);
    }

    // Accepted before the end of the run, handled after it.
    void aMessageAcceptedInTimeRenewsTheRun()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.settle();
        talk.doorOnly();
        const Instant end = fromMs(talk.db.number("SELECT expires_at FROM conversation"));
        talk.db.time().advance(std::chrono::duration_cast<Millis>(end - talk.db.time().now()) - 1s);
        talk.say(u"Ana"_s);
        talk.advance(1h);
        talk.startService();
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"Hi Ana"_s}));
    }

    void expiredStateIsNotUsedWhenItsTimerIsLate()
    {
        Talk talk;
        talk.publish(nameFlow());
        talk.say(u"hello"_s);
        talk.settle();
        talk.db.execute("DELETE FROM timer"); // as late as can be
        talk.advance(3h);
        talk.say(u"Ana"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Name?"_s, u"Name?"_s}));
        QCOMPARE(talk.db.rows("SELECT state FROM run ORDER BY run_id"), u"expired\nwaiting"_s);
    }

    void nobodysConversationReturnsToTheBotWhenItsRunExpires()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::block(u"handoff"_s, {{u"to"_s, u"sales"_s}})}));
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.owner(), u"nobody"_s);
        talk.advance(3h);
        QCOMPARE(talk.owner(), u"bot"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwners)
#include "tst_owners.moc"
