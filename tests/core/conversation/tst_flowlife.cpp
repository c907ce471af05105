#include "core/conversation/publishing.h"
#include "core/conversation/turnloader.h"
#include "core/conversation/turnwriter.h"
#include "core/store/flowstore.h"
#include "tests/core/conversation/talk.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kChats = 1000;

// A flow of two questions; every text says which version it is of.
QJsonObject twoQuestions(const QString &tag, const QString &step = u"first"_s,
                         const QString &tail = {})
{
    QJsonArray blocks{Talk::ask(tag + u" name?"_s, u"name"_s), Talk::text(tag + u" hi {{name}}"_s),
                      Talk::ask(tag + u" city?"_s, u"city"_s),
                      Talk::text(tag + u" {{name}} of {{city}}"_s + tail)};
    QJsonObject flow = Talk::flowOf(blocks);
    QJsonObject card = flow[u"steps"].toArray().first().toObject();
    card[u"id"] = step;
    flow[u"steps"] = QJsonArray{card};
    flow[u"start"] = step;
    return flow;
}

QJsonObject waiting(const QString &tag, const QString &step = u"first"_s)
{
    QJsonObject flow =
        Talk::flowOf({Talk::block(u"logic.wait"_s, {{u"amount"_s, 60}, {u"unit"_s, u"minutes"_s}}),
                      Talk::text(tag + u" reminder"_s)});
    QJsonObject card = flow[u"steps"].toArray().first().toObject();
    card[u"id"] = step;
    flow[u"steps"] = QJsonArray{card};
    flow[u"start"] = step;
    return flow;
}

QString wordsOf(const Problems &problems)
{
    QStringList words;
    for (const Problem &problem : problems)
        words.append(problem.path + u' ' + problem.message);
    return words.join(u'\n');
}

QString phoneOf(int chat)
{
    return u"55119%1"_s.arg(90'000'000 + chat);
}

// A bakery whose flow gets new versions while its customers are in the middle of it.
class Bakery
{
public:
    Bakery() { talk.publish(twoQuestions(u"v1"_s)); }
    explicit Bakery(const QJsonObject &flow) { talk.publish(flow); }

    [[nodiscard]] Caller caller() const { return {talk.workspace, TokenScope::Write, {}}; }
    [[nodiscard]] FlowId flow()
    {
        return FlowId(talk.db.number("SELECT flow_id FROM flow WHERE name = 'Flow'"));
    }

    void everybodySays(const QString &text, int from = 0, int to = kChats)
    {
        for (int i = from; i < to; ++i)
            talk.say(text, phoneOf(i));
        talk.advance(5s);
    }

    int addVersion(const QJsonObject &document)
    {
        Problems problems;
        const auto read = Flow::fromJson(document, problems);
        int version = 0;
        const auto done = talk.db.write([&](WriteTx &tx) -> Result<> {
            const NewFlow flow{read->name, read->canonical(), read->sha256()};
            if (auto kept = FlowStore::updateDraft(tx, caller(), this->flow(), flow); !kept)
                return kept;
            const auto made = FlowStore::addVersion(tx, caller(), this->flow(), flow.sha256, 1);
            version = made.value_or(0);
            return made ? Result<>() : Result<>(tl::unexpected(made.error()));
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return version;
    }
    // As a publish: checked, and nothing done when something is wrong.
    Problems goLive(const GoLive &change)
    {
        Connection &db = talk.db.readers().reader();
        const auto to = talk.flows->version(db, talk.workspace, flow(), change.version);
        const auto chats = runningChats(db, *talk.flows, talk.workspace, flow());
        Problems problems;
        if (change.running == RunningChats::Move)
            problems = checkMap(*chats, *to, change.steps) + checkMove(*chats, *to, change.steps);
        if (!problems.isEmpty())
            return problems;
        const auto done = talk.db.write(
            [&](WriteTx &tx) { return VersionStore::goLive(tx, caller(), flow(), change); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        talk.flows->forget(talk.workspace);
        return {};
    }
    Problems publish(const QJsonObject &document, RunningChats running = RunningChats::Keep,
                     const StepMap &steps = {}, std::optional<int> share = {})
    {
        return goLive({addVersion(document), running, steps, share});
    }
    Result<> schedule(const QJsonObject &document, Millis in,
                      RunningChats running = RunningChats::Keep)
    {
        const int version = addVersion(document);
        return talk.db.write([&](WriteTx &tx) {
            return VersionStore::schedule(tx, caller(), flow(), talk.db.time().now() + in,
                                          {version, running, {}, {}});
        });
    }

    [[nodiscard]] QStringList said(int chat)
    {
        return talk.replies(u"conversation_id = (SELECT conversation_id FROM conversation WHERE "
                            "chat_key = '%1@s.whatsapp.net')"_s.arg(phoneOf(chat)));
    }
    [[nodiscard]] qint64 saidBy(const QByteArray &version)
    {
        return talk.db.number("SELECT count(*) FROM outbox WHERE json_extract(payload, '$.text') "
                              "LIKE '" +
                              version + " %'");
    }
    // Conversations that heard two versions.
    [[nodiscard]] qint64 confused()
    {
        return talk.db.number(
            "SELECT count(*) FROM (SELECT 1 FROM outbox GROUP BY conversation_id HAVING "
            "count(DISTINCT substr(json_extract(payload, '$.text'), 1, 2)) > 1)");
    }
    [[nodiscard]] QString runs()
    {
        return talk.db.rows("SELECT state, flow_version, count(*) FROM run GROUP BY 1, 2 "
                            "ORDER BY 1, 2");
    }
    [[nodiscard]] QString liveVersion()
    {
        return talk.db.rows("SELECT live_version FROM flow WHERE name = 'Flow'");
    }
    // All that was said, decided and kept, in order.
    [[nodiscard]] QByteArray transcript()
    {
        return (talk.db.rows("SELECT conversation_id, lane, payload, state FROM outbox ORDER BY "
                             "message_id") +
                talk.db.rows("SELECT run_id, step_no, at, decisions FROM step_log ORDER BY run_id, "
                             "step_no") +
                talk.db.rows(
                    "SELECT run_id, flow_version, state, cursor FROM run ORDER BY run_id") +
                talk.db.rows("SELECT trace_id, hop, detail FROM ledger_note ORDER BY note_id"))
            .toUtf8();
    }

    Talk talk;
};

ConversationService::Parts partsOf(Talk &talk, FlowDirectory &flows)
{
    return {talk.db.writer(),
            talk.db.readers(),
            talk.sessions,
            flows,
            talk.gateways,
            talk.transport,
            talk.db.time(),
            talk.random,
            *talk.workers,
            {},
            {}};
}

} // namespace

class TestFlowLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsThatCouldNotBeReadAreReadAgain();
    void aVersionThatCouldNotBeReadIsTriedAgain();
    void keepLeavesAThousandChatsAsTheyAre();
    void moveTakesAThousandChatsAlong();
    void moveWithoutAPlaceIsRefusedByStepAndNumber();
    void moveToABlockOfAnotherKindIsRefused();
    void moveFindsABlockThatWasPushedDown();
    void movesOneAfterTheOtherAreAllFollowed();
    void waitsAndTimersGoOnInTheNewVersion();
    void aMovedChatKeepsTheFlowThatItStandsIn();
    void restartBeginsAnewWithTheNextMessage();
    void restartSilencesTheOldVersion();
    void aTurnDecidedBeforeThePublishMovesAtTheNext();
    void aChatThatCannotFollowStaysAndSaysSo();
    void rollBackReturnsChatsToTheVersionBefore();
    void aShareGetsItsPercentAndNobodySeesTwo();
    void raisingAShareKeepsWhoHasIt();
    void aScheduledVersionGoesLiveAfterARestart();
    void aScheduleWhileTheEngineWasDownIsMadeUpFor();
    void aCancelledScheduleDoesNothing();
    void aScheduleChangedMeanwhileIsNotKept();
    void aScheduleThatCannotBeKeptIsRefused();
    void aScheduledVersionThatHasErrorsNowIsRefused();
    void aScheduledVersionThatCannotBeReadNowIsTriedAgain();
    void theSameRunAgainIsTheSameToTheByte();
    void recordedDecisionsAreMadeAgain();
    void pastMovesAreForgotten();
};

void TestFlowLife::keepLeavesAThousandChatsAsTheyAre()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s);
    bakery.everybodySays(u"Ana"_s, 0, 500);
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s))), QString());
    bakery.everybodySays(u"Rio"_s, 0, 500);
    bakery.everybodySays(u"Bia"_s, 500);
    bakery.everybodySays(u"Rome"_s, 500);
    QCOMPARE(bakery.runs(), u"completed|1|1000"_s);
    QCOMPARE(bakery.confused(), 0);
    QCOMPARE(bakery.said(7),
             QStringList({u"v1 name?"_s, u"v1 hi Ana"_s, u"v1 city?"_s, u"v1 Ana of Rio"_s}));
    QCOMPARE(bakery.saidBy("v1"), 4 * kChats);
    bakery.everybodySays(u"again"_s, 0, 3);
    QCOMPARE(bakery.said(2).last(), u"v2 name?"_s);
}

void TestFlowLife::moveTakesAThousandChatsAlong()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s);
    bakery.everybodySays(u"Ana"_s, 0, 600);
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s, u"start"_s), RunningChats::Move,
                                    {{u"first"_s, u"start"_s}})),
             QString());
    QCOMPARE(bakery.saidBy("v2"), 0); // nobody is spoken to unasked
    bakery.everybodySays(u"Rio"_s);
    QCOMPARE(bakery.said(0),
             QStringList({u"v1 name?"_s, u"v1 hi Ana"_s, u"v1 city?"_s, u"v2 Ana of Rio"_s}));
    QCOMPARE(bakery.said(999), QStringList({u"v1 name?"_s, u"v2 hi Rio"_s, u"v2 city?"_s}));
    QCOMPARE(bakery.runs(), u"completed|2|600\nwaiting|2|400"_s);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM step_log WHERE decisions LIKE "
                                   "'%[\"moved from version %1 to version %2\",1,2]%'"),
             kChats);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'run_moved'"),
             kChats);
}

void TestFlowLife::moveWithoutAPlaceIsRefusedByStepAndNumber()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 30);
    bakery.everybodySays(u"Ana"_s, 0, 10);
    const Problems problems = bakery.publish(twoQuestions(u"v2"_s, u"start"_s), RunningChats::Move);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.first().path, u"/map/first"_s);
    QVERIFY2(problems.first().message.contains(u"20 chats wait at step \"first\""_s),
             qPrintable(problems.first().message));
    QVERIFY(problems.last().message.contains(u"10 chats wait"_s));
    QCOMPARE(bakery.liveVersion(), u"1"_s);
    const Problems typo = bakery.publish(twoQuestions(u"v2"_s, u"start"_s), RunningChats::Move,
                                         {{u"frist"_s, u"strat"_s}});
    QCOMPARE(typo.size(), 4);
    bakery.everybodySays(u"Rio"_s, 0, 30);
    QCOMPARE(bakery.saidBy("v2"), 0);
}

void TestFlowLife::moveToABlockOfAnotherKindIsRefused()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 5);
    QJsonObject other = Talk::flowOf(
        {Talk::block(u"input.number"_s, {{u"text"_s, u"v2 age?"_s}, {u"variable"_s, u"age"_s}}),
         Talk::text(u"v2 done"_s)});
    const Problems problems = bakery.publish(other, RunningChats::Move);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().message.contains(u"input.number"_s),
             qPrintable(problems.first().message));
    QCOMPARE(bakery.liveVersion(), u"1"_s);
}

void TestFlowLife::moveFindsABlockThatWasPushedDown()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 2);
    QJsonObject flow = twoQuestions(u"v2"_s);
    QJsonObject card = flow[u"steps"].toArray().first().toObject();
    QJsonArray blocks = card[u"blocks"].toArray();
    QJsonObject news = Talk::text(u"v2 news"_s);
    news[u"id"] = u"news"_s;
    blocks.prepend(news);
    card[u"blocks"] = blocks;
    flow[u"steps"] = QJsonArray{card};
    QCOMPARE(wordsOf(bakery.publish(flow, RunningChats::Move)), QString());
    bakery.everybodySays(u"Ana"_s, 0, 2);
    QCOMPARE(bakery.said(1), QStringList({u"v1 name?"_s, u"v2 hi Ana"_s, u"v2 city?"_s}));
}

void TestFlowLife::movesOneAfterTheOtherAreAllFollowed()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 3);
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s, u"second"_s), RunningChats::Move,
                                    {{u"first"_s, u"second"_s}})),
             QString());
    // Where they will be counts, not where their rows still say they are.
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v3"_s, u"third"_s), RunningChats::Move,
                                    {{u"second"_s, u"third"_s}})),
             QString());
    bakery.everybodySays(u"Ana"_s, 0, 3);
    QCOMPARE(bakery.said(0), QStringList({u"v1 name?"_s, u"v3 hi Ana"_s, u"v3 city?"_s}));
}

void TestFlowLife::waitsAndTimersGoOnInTheNewVersion()
{
    Bakery bakery(waiting(u"v1"_s));
    bakery.everybodySays(u"hello"_s, 0, 50);
    bakery.talk.advance(40min);
    QCOMPARE(wordsOf(bakery.publish(waiting(u"v2"_s, u"start"_s), RunningChats::Move,
                                    {{u"first"_s, u"start"_s}})),
             QString());
    bakery.talk.advance(10min);
    QCOMPARE(bakery.saidBy("v2"), 0);
    bakery.talk.advance(11min);
    QCOMPARE(bakery.saidBy("v2"), 50);
    QCOMPARE(bakery.saidBy("v1"), 0);
    QCOMPARE(bakery.runs(), u"completed|2|50"_s);
}

void TestFlowLife::aMovedChatKeepsTheFlowThatItStandsIn()
{
    const auto calling = [](const QString &tag) {
        return Talk::flowOf({Talk::block(u"logic.subflow"_s, {{u"flow"_s, u"Address"_s}}),
                             Talk::text(tag + u" thanks"_s),
                             Talk::block(u"logic.subflow"_s, {{u"flow"_s, u"Bill"_s}})});
    };
    const auto called = [](const QString &name, const QString &tag) {
        QJsonObject flow = Talk::flowOf(
            {Talk::ask(tag + u' ' + name + u'?', u"x"_s), Talk::text(tag + u" noted"_s)}, {});
        flow[u"name"] = name;
        return flow;
    };
    Bakery bakery(calling(u"v1"_s));
    bakery.talk.publish(called(u"Address"_s, u"a1"_s));
    bakery.talk.publish(called(u"Bill"_s, u"b1"_s));
    bakery.everybodySays(u"hello"_s, 0, 1);
    bakery.talk.publish(called(u"Address"_s, u"a2"_s));
    bakery.talk.publish(called(u"Bill"_s, u"b2"_s));
    QCOMPARE(wordsOf(bakery.publish(calling(u"v2"_s), RunningChats::Move)), QString());
    bakery.everybodySays(u"Rio"_s, 0, 1);
    QCOMPARE(bakery.said(0),
             QStringList({u"a1 Address?"_s, u"a1 noted"_s, u"v2 thanks"_s, u"b2 Bill?"_s}));
}

void TestFlowLife::restartBeginsAnewWithTheNextMessage()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s);
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s), RunningChats::Restart)), QString());
    bakery.talk.advance(10min);
    QCOMPARE(bakery.saidBy("v2"), 0);
    bakery.everybodySays(u"Ana"_s);
    bakery.everybodySays(u"Bia"_s);
    QCOMPARE(bakery.said(321),
             QStringList({u"v1 name?"_s, u"v2 name?"_s, u"v2 hi Bia"_s, u"v2 city?"_s}));
    QCOMPARE(bakery.runs(), u"cancelled|1|1000\nwaiting|2|1000"_s);
}

void TestFlowLife::restartSilencesTheOldVersion()
{
    Bakery bakery(waiting(u"v1"_s));
    bakery.everybodySays(u"hello"_s, 0, 20);
    QCOMPARE(wordsOf(bakery.publish(waiting(u"v2"_s), RunningChats::Restart)), QString());
    bakery.talk.advance(90min);
    QCOMPARE(bakery.saidBy("v1"), 0);
    bakery.everybodySays(u"hello?"_s, 0, 20);
    bakery.talk.advance(61min);
    QCOMPARE(bakery.saidBy("v2"), 20);
    QCOMPARE(bakery.runs(), u"cancelled|1|20\ncompleted|2|20"_s);
}

// The turn reads, the publish commits, the turn commits: the next turn follows.
void TestFlowLife::aTurnDecidedBeforeThePublishMovesAtTheNext()
{
    Bakery bakery;
    Talk &talk = bakery.talk;
    bakery.everybodySays(u"hello"_s, 0, 1);
    talk.doorOnly();
    talk.say(u"Ana"_s, phoneOf(0));
    std::vector<TakenMailbox> taken;
    QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
        taken = MailboxStore::take(tx, talk.workspace, 1);
        return {};
    }));
    QCOMPARE(taken.size(), size_t(1));
    const HeldTurn held = loadTurn(partsOf(talk, *talk.flows), taken.front());
    QVERIFY(!held.failure);
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s, u"start"_s), RunningChats::Move,
                                    {{u"first"_s, u"start"_s}})),
             QString());
    QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
        FigureTally tally;
        return TurnWriter::write(tx, held.turn, tally).refused
                   ? Result<>(fail(ErrorCode::Conflict, u"refused"_s))
                   : Result<>();
    }));
    talk.startService();
    bakery.everybodySays(u"Rio"_s, 0, 1);
    QCOMPARE(bakery.said(0),
             QStringList({u"v1 name?"_s, u"v1 hi Ana"_s, u"v1 city?"_s, u"v2 Ana of Rio"_s}));
}

void TestFlowLife::aChatThatCannotFollowStaysAndSaysSo()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 2);
    // As when the chat went on between the check and the publish.
    const int version = bakery.addVersion(twoQuestions(u"v2"_s, u"start"_s));
    QVERIFY(bakery.talk.db.write([&](WriteTx &tx) {
        return VersionStore::goLive(tx, bakery.caller(), bakery.flow(),
                                    {version, RunningChats::Move, {}, {}});
    }));
    bakery.talk.flows->forget(bakery.talk.workspace);
    bakery.everybodySays(u"Ana"_s, 0, 2);
    bakery.everybodySays(u"Rio"_s, 0, 2);
    QCOMPARE(bakery.said(1).last(), u"v1 Ana of Rio"_s);
    QCOMPARE(bakery.confused(), 0);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'move_refused'"),
             2);
}

void TestFlowLife::rollBackReturnsChatsToTheVersionBefore()
{
    Bakery bakery;
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s))), QString());
    bakery.everybodySays(u"hello"_s, 0, 40);
    QCOMPARE(wordsOf(bakery.goLive({1, RunningChats::Move, {}, {}})), QString());
    bakery.everybodySays(u"Ana"_s, 0, 40);
    QCOMPARE(bakery.said(3), QStringList({u"v2 name?"_s, u"v1 hi Ana"_s, u"v1 city?"_s}));
    bakery.everybodySays(u"hello"_s, 40, 41);
    QCOMPARE(bakery.said(40), QStringList{u"v1 name?"_s});
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM flow_version"), 2);
}

void TestFlowLife::aShareGetsItsPercentAndNobodySeesTwo()
{
    Bakery bakery;
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s), RunningChats::Keep, {}, 20)), QString());
    for (const QString &text : {u"hello"_s, u"Ana"_s, u"Rio"_s, u"hello again"_s, u"Bia"_s})
        bakery.everybodySays(text);
    QCOMPARE(bakery.confused(), 0);
    const qint64 trial = bakery.talk.db.number(
        "SELECT count(DISTINCT conversation_id) FROM run WHERE flow_version = 2");
    QVERIFY2(trial > 160 && trial < 240, QByteArray::number(trial).constData());
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM run"), 2 * kChats);
    QCOMPARE(bakery.liveVersion(), u"1"_s);
}

void TestFlowLife::raisingAShareKeepsWhoHasIt()
{
    Bakery bakery;
    QCOMPARE(wordsOf(bakery.publish(twoQuestions(u"v2"_s), RunningChats::Keep, {}, 20)), QString());
    const QByteArray trial =
        "SELECT conversation_id FROM conversation WHERE run_id IN (SELECT run_id FROM run WHERE "
        "flow_version = 2) ORDER BY 1";
    const auto begin = [&] {
        for (const QString &text : {u"hello"_s, u"Ana"_s, u"Rio"_s, u"hello again"_s})
            bakery.everybodySays(text, 0, 200);
        return bakery.talk.db.rows(trial).split(u'\n');
    };
    const QStringList few = begin();
    QVERIFY(bakery.talk.db.write([&](WriteTx &tx) {
        return VersionStore::setShare(tx, bakery.caller(), bakery.flow(), 60);
    }));
    bakery.talk.flows->forget(bakery.talk.workspace);
    bakery.everybodySays(u"x"_s, 0, 200);
    bakery.everybodySays(u"y"_s, 0, 200);
    const QStringList many = begin();
    QVERIFY(many.size() > few.size() + 40);
    for (const QString &chat : few)
        QVERIFY(many.contains(chat));
}

void TestFlowLife::aScheduledVersionGoesLiveAfterARestart()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 3);
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s), 60min, RunningChats::Move));
    bakery.talk.advance(30min);
    bakery.talk.restart(1min);
    QCOMPARE(bakery.liveVersion(), u"1"_s);
    bakery.talk.advance(25min);
    bakery.everybodySays(u"Ana"_s, 0, 1);
    QCOMPARE(bakery.said(0).last(), u"v1 city?"_s);
    bakery.talk.advance(5min);
    QCOMPARE(bakery.liveVersion(), u"2"_s);
    bakery.everybodySays(u"Ana"_s, 1, 3);
    QCOMPARE(bakery.said(2).last(), u"v2 city?"_s);
    QCOMPARE(bakery.talk.db.rows("SELECT action, object_id, outcome FROM audit"),
             u"scheduled publish|%1|done"_s.arg(bakery.flow().text()));
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM flow_schedule"), 0);
}

void TestFlowLife::aScheduleWhileTheEngineWasDownIsMadeUpFor()
{
    Bakery bakery;
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s), 60min));
    bakery.talk.restart(std::chrono::hours(5));
    bakery.talk.settle();
    QCOMPARE(bakery.liveVersion(), u"2"_s);
    bakery.everybodySays(u"hello"_s, 0, 1);
    QCOMPARE(bakery.said(0), QStringList{u"v2 name?"_s});
}

void TestFlowLife::aCancelledScheduleDoesNothing()
{
    Bakery bakery;
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s), 60min));
    QVERIFY(bakery.talk.db.write([&](WriteTx &tx) {
        return VersionStore::cancelSchedule(tx, bakery.caller(), bakery.flow());
    }));
    bakery.talk.advance(61min);
    QCOMPARE(bakery.liveVersion(), u"1"_s);
}

// Cancelled, or another one, between what was read as due and what is written.
void TestFlowLife::aScheduleChangedMeanwhileIsNotKept()
{
    Bakery bakery;
    const auto lateEnd = [&](const DueSchedule &due) {
        bool live = true;
        const auto done = bakery.talk.db.write([&](WriteTx &tx) -> Result<> {
            live = VersionStore::endSchedule(tx, due, std::nullopt);
            return {};
        });
        return !done || live;
    };
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s), 60min));
    Connection &db = bakery.talk.db.readers().reader();
    const QList<DueSchedule> due = VersionStore::due(db, bakery.talk.db.time().now() + 61min, 10);
    QCOMPARE(due.size(), 1);
    QVERIFY(bakery.schedule(twoQuestions(u"v3"_s), 90min));
    QVERIFY(!lateEnd(due.first()));
    QCOMPARE(bakery.talk.db.rows("SELECT version, state FROM flow_schedule"), u"3|waiting"_s);
    QVERIFY(bakery.talk.db.write([&](WriteTx &tx) {
        return VersionStore::cancelSchedule(tx, bakery.caller(), bakery.flow());
    }));
    QVERIFY(!lateEnd(due.first()));
    QCOMPARE(bakery.liveVersion(), u"1"_s);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM audit"), 0);
}

void TestFlowLife::aScheduleThatCannotBeKeptIsRefused()
{
    Bakery bakery;
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s, u"start"_s), 60min, RunningChats::Move));
    bakery.everybodySays(u"hello"_s, 0, 4); // to where the new version has no place
    bakery.talk.advance(61min);
    QCOMPARE(bakery.liveVersion(), u"1"_s);
    const QString row = bakery.talk.db.rows("SELECT state, reason FROM flow_schedule");
    QVERIFY2(row.startsWith(u"refused|4 chats wait at step \"first\""_s), qPrintable(row));
    QCOMPARE(bakery.talk.db.text("SELECT outcome FROM audit"), u"invalid"_s);
}

void TestFlowLife::aScheduledVersionThatHasErrorsNowIsRefused()
{
    Bakery bakery;
    QJsonObject headless = twoQuestions(u"v2"_s);
    headless.remove(u"start"_s);
    QVERIFY(bakery.schedule(headless, 60min));
    bakery.talk.advance(61min);
    QCOMPARE(bakery.liveVersion(), u"1"_s);
    QCOMPARE(bakery.talk.db.rows("SELECT state, reason FROM flow_schedule"),
             u"refused|Say which step comes first."_s);
}

// A disk that fails for a while is no reason to refuse.
void TestFlowLife::aScheduledVersionThatCannotBeReadNowIsTriedAgain()
{
    Bakery bakery;
    QVERIFY(bakery.schedule(twoQuestions(u"v2"_s), 60min));
    bakery.talk.db.execute("ALTER TABLE flow_version RENAME TO away");
    bakery.talk.advance(61min);
    QCOMPARE(bakery.talk.db.rows("SELECT state, reason FROM flow_schedule"), u"waiting|"_s);
    bakery.talk.db.execute("ALTER TABLE away RENAME TO flow_version");
    bakery.talk.advance(1min);
    QCOMPARE(bakery.liveVersion(), u"2"_s);
}

void TestFlowLife::theSameRunAgainIsTheSameToTheByte()
{
    const auto life = [] {
        Bakery bakery;
        bakery.everybodySays(u"hello"_s, 0, 100);
        bakery.everybodySays(u"Ana"_s, 0, 50);
        bakery.publish(twoQuestions(u"v2"_s, u"start"_s), RunningChats::Move,
                       {{u"first"_s, u"start"_s}});
        bakery.everybodySays(u"Rio"_s, 0, 80);
        bakery.publish(twoQuestions(u"v3"_s), RunningChats::Keep, {}, 30);
        bakery.everybodySays(u"hello"_s, 50, 150);
        bakery.goLive({1, RunningChats::Restart, {}, {}});
        bakery.everybodySays(u"Bia"_s, 0, 150);
        return bakery.transcript();
    };
    const QByteArray first = life();
    QVERIFY(first.size() > 50'000);
    QVERIFY(first == life());
}

// Golden runs: what was decided on the old version before and after the publish, decided again
// from what the customers wrote.
void TestFlowLife::recordedDecisionsAreMadeAgain()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 30);
    bakery.publish(twoQuestions(u"v2"_s));
    bakery.everybodySays(u"Ana"_s, 0, 30);
    bakery.everybodySays(u"Rio"_s, 0, 30);
    Talk &talk = bakery.talk;
    const QStringList runs =
        talk.db.rows("SELECT run_id, conversation_id, flow_version FROM run ORDER BY run_id")
            .split(u'\n');
    QCOMPARE(runs.size(), 30);
    for (const QString &row : runs) {
        const QStringList columns = row.split(u'|');
        const auto version = talk.flows->version(talk.db.readers(), talk.workspace, bakery.flow(),
                                                 columns[2].toInt());
        const QStringList events =
            talk.db
                .rows("SELECT payload FROM inbound_event WHERE conversation_id = " +
                      columns[1].toUtf8() + " ORDER BY seq")
                .split(u'\n');
        const QStringList recorded =
            talk.db
                .rows("SELECT decisions FROM step_log WHERE run_id = " + columns[0].toUtf8() +
                      " ORDER BY step_no")
                .split(u'\n');
        QCOMPARE(events.size(), recorded.size());
        RunState state;
        for (qsizetype i = 0; i < events.size(); ++i) {
            StepInput input;
            input.kind = i == 0 ? StepInput::Kind::Start : StepInput::Kind::Message;
            const QJsonObject payload = QJsonDocument::fromJson(events[i].toUtf8()).object();
            input.content =
                MessageContent::fromJson(payload[u"content"].toObject()).value_or(MessageContent());
            const StepOutcome outcome = step(*version, state, input, talk.db.time().now());
            state = outcome.state;
            QCOMPARE(QJsonDocument(outcome.decisions).toJson(QJsonDocument::Compact),
                     recorded[i].toUtf8());
        }
        QVERIFY(state.isOver());
    }
}

void TestFlowLife::pastMovesAreForgotten()
{
    Bakery bakery;
    bakery.everybodySays(u"hello"_s, 0, 3);
    bakery.publish(twoQuestions(u"v2"_s), RunningChats::Move);
    bakery.publish(twoQuestions(u"v3"_s), RunningChats::Move);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM flow_move"), 2);
    bakery.everybodySays(u"Ana"_s, 0, 3);
    bakery.publish(twoQuestions(u"v4"_s), RunningChats::Move);
    QCOMPARE(bakery.talk.db.number("SELECT count(*) FROM flow_move"), 1);
    bakery.everybodySays(u"Rio"_s, 0, 3);
    QCOMPARE(bakery.said(2).last(), u"v4 Ana of Rio"_s);
}

// Half of the flows, kept, would leave every conversation that begins without its own.
void TestFlowLife::flowsThatCouldNotBeReadAreReadAgain()
{
    Bakery bakery;
    bakery.talk.flows->forget(bakery.talk.workspace);
    Connection &db = bakery.talk.db.readers().reader();
    db.setError({ErrorCode::Storage, u"The disk does not answer"_s, {}, {}});
    QVERIFY(bakery.talk.flows->board(db, bakery.talk.workspace)->live.isEmpty());
    db.clearError();

    bakery.talk.say(u"hello"_s);
    bakery.talk.settle();
    QCOMPARE(bakery.talk.replies(), QStringList{u"v1 name?"_s});
}

// A dead letter is for what is gone, not for a disk that did not answer once.
void TestFlowLife::aVersionThatCouldNotBeReadIsTriedAgain()
{
    Bakery bakery;
    Talk &talk = bakery.talk;
    talk.say(u"hello"_s);
    talk.settle();
    bakery.addVersion(twoQuestions(u"v2"_s));
    talk.doorOnly();
    talk.say(u"Ana"_s);
    std::vector<TakenMailbox> taken;
    QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
        taken = MailboxStore::take(tx, talk.workspace, 1);
        return {};
    }));
    QCOMPARE(taken.size(), size_t(1));
    FlowDirectory flows;
    static_cast<void>(flows.board(talk.db.readers().reader(), talk.workspace));
    QVERIFY(talk.db.write([](WriteTx &tx) {
        return tx.db().execute("ALTER TABLE flow_version RENAME TO flow_version_away");
    }));
    const HeldTurn held = loadTurn(partsOf(talk, flows), taken.front());
    QVERIFY(held.failure);
    QCOMPARE(QByteArray(held.reason), QByteArray("read_failed"));
    QVERIFY(!held.isPermanent);
}

QTEST_GUILESS_MAIN(TestFlowLife)
#include "tst_flowlife.moc"
