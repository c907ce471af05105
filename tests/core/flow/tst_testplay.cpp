#include "core/flow/coverage.h"
#include "core/flow/testplay.h"
#include "tests/core/flow/chat.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// The sandbox: time, answers, stops, what is told of a difference.
class TestTestPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsThatEndMeanwhileEndAtTheirTime();
    void aWaitThatIsOverComesBeforeTheNextMessage();
    void theContactBecomesWhatTheFlowMakesOfIt();
    void answersAreUsedInTurnAndTheLastAgain();
    void aScriptIsAskedForAndWaitedFor();
    void aBlockThatStoppedRunsOnce();
    void whoeverGoesOnChattingPassesTheStops();
    void startingAgainForgetsTheRun();
    void whatIsNotExpectedIsNotLookedAt();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void aChatThatGrowsTooLargeIsStopped();
    void planAndJsonAreTheSame();
    void coverageCountsLinesOnce();
    void aQuestionAloneCoversNoLine();
};

namespace {

std::shared_ptr<const FlowVersion> versionOf(const QJsonObject &json)
{
    Problems problems;
    std::optional<Flow> flow = Flow::fromJson(json, problems);
    for (const Problem &problem : std::as_const(problems))
        QTest::qFail(qUtf8Printable(problem.path + u": "_s + problem.message), __FILE__, __LINE__);
    return std::make_shared<FlowVersion>(FlowId(1), 1, flow ? *flow : Flow());
}

TestPlan planOf(const QJsonArray &chat, const QJsonObject &more = {})
{
    QJsonObject json = more;
    json.insert(u"chat"_s, chat);
    Problems problems;
    const auto plan = TestPlan::fromJson(json, fromMs(1'772'539'200'000), problems);
    for (const Problem &problem : std::as_const(problems))
        QTest::qFail(qUtf8Printable(problem.path + u": "_s + problem.message), __FILE__, __LINE__);
    return plan.value_or(TestPlan());
}

TestPlay played(const QJsonObject &flow, const QJsonArray &chat, const QJsonObject &more = {})
{
    TestPlay play(planOf(chat, more), versionOf(flow), {});
    while (play.advance()) {
    }
    return play;
}

QStringList said(const TestPlay &play, qsizetype entry)
{
    QStringList texts;
    for (const QJsonValue effect : play.played().at(entry).effects) {
        if (const QString text = effect[u"says"_s].toString(); !text.isEmpty())
            texts += text;
    }
    return texts;
}

QJsonObject text(const QString &words)
{
    return block(u"message.text"_s, {{u"text"_s, words}});
}

QJsonObject waitFor(int minutes)
{
    return block(u"logic.wait"_s, {{u"amount"_s, minutes}, {u"unit"_s, u"minutes"_s}});
}

const QJsonObject kStart{{u"start"_s, u"hi"_s}};

} // namespace

void TestTestPlay::waitsThatEndMeanwhileEndAtTheirTime()
{
    const TestPlay play = played(
        Chat::flowOf({waitFor(10), text(u"one {{now | date: \"HH:mm\"}}"_s), waitFor(20),
                      text(u"two {{now | date: \"HH:mm\"}}"_s), waitFor(60), text(u"three"_s)}),
        {kStart, QJsonObject{{u"wait_minutes"_s, 45}}});
    QCOMPARE(said(play, 1), (QStringList{u"one 12:10"_s, u"two 12:30"_s}));
    QCOMPARE(play.chat().now,
             fromMs(1'772'539'200'000) + std::chrono::minutes(45) + TestPlay::kPause);
}

void TestTestPlay::aWaitThatIsOverComesBeforeTheNextMessage()
{
    const QJsonObject ask =
        block(u"input.text"_s, {{u"text"_s, u"?"_s}, {u"variable"_s, u"answer"_s}});
    QJsonArray chat{kStart, QJsonObject{{u"say"_s, u"a"_s}}, QJsonObject{{u"say"_s, u"b"_s}},
                    QJsonObject{{u"say"_s, u"c"_s}}};
    const TestPlay play = played(Chat::flowOf({waitFor(1), ask, text(u"done"_s)}), chat);
    QCOMPARE(said(play, 2), QStringList());
    QCOMPARE(said(play, 3), (QStringList{u"?"_s, u"done"_s}));
    QCOMPARE(play.chat().state().variables.value(u"answer"_s), u"c"_s);
}

void TestTestPlay::theContactBecomesWhatTheFlowMakesOfIt()
{
    const TestPlay play =
        played(Chat::flowOf({block(u"action.tag"_s, {{u"tag"_s, u"vip"_s}}),
                             block(u"action.set_attribute"_s,
                                   {{u"name"_s, u"name"_s}, {u"value"_s, u"Rui Costa"_s}}),
                             block(u"action.set_attribute"_s,
                                   {{u"name"_s, u"city"_s}, {u"value"_s, u"Recife"_s}}),
                             block(u"action.opt_in"_s, {{u"operation"_s, u"in"_s}}), waitFor(1),
                             text(u"{{contact.first_name}} {{contact.attributes.city}} "
                                  "{{contact.tags | join}} {{contact.opt_in}}"_s)}),
               {kStart, QJsonObject{{u"event"_s, u"time_up"_s}}});
    QCOMPARE(said(play, 1), QStringList{u"Rui Recife vip in"_s});
}

namespace {

QJsonObject request()
{
    return block(
        u"action.http_request"_s,
        {{u"url"_s, u"https://a.example"_s},
         {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, QString()}, {u"variable"_s, u"n"_s}}}}});
}

QJsonObject answer(int number, const QString &block = {})
{
    QJsonObject json{{u"result"_s, QJsonObject{{u"status"_s, 200}, {u"body"_s, number}}}};
    if (!block.isEmpty())
        json.insert(u"block"_s, block);
    return json;
}

} // namespace

void TestTestPlay::answersAreUsedInTurnAndTheLastAgain()
{
    const QJsonObject flow =
        Chat::flowOf({request(), text(u"{{n}}"_s), request(), text(u"{{n}}"_s)});
    const QJsonArray chat{kStart, kStart};
    const TestPlay play =
        played(flow, chat,
               {{u"answers"_s, QJsonArray{answer(1), answer(2, u"b0"_s), answer(3, u"b0"_s)}}});
    QCOMPARE(said(play, 0), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(said(play, 1), (QStringList{u"2"_s, u"1"_s})); // a new run begins anew
}

void TestTestPlay::aScriptIsAskedForAndWaitedFor()
{
    const QJsonObject script = block(
        u"logic.script"_s,
        {{u"code"_s, u"return 1;"_s},
         {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, QString()}, {u"variable"_s, u"n"_s}}}}});
    TestPlay play(planOf({kStart, QJsonObject{{u"say"_s, u"x"_s}}}),
                  versionOf(Chat::flowOf({script, text(u"{{n}}"_s)})), {});
    QVERIFY(!play.advance());
    QVERIFY(!play.isDone());
    QCOMPARE(play.script().value(u"code"_s), u"return 1;"_s);
    QVERIFY(!play.advance());
    QCOMPARE(play.played().size(), 1);
    play.giveScript({{u"ok"_s, true}, {u"value"_s, 5}});
    QVERIFY(play.script().isEmpty());
    QCOMPARE(said(play, 0), QStringList{u"5"_s});
    QVERIFY(play.advance());
    QVERIFY(play.isDone());
    // Its code is no part of what is expected.
    const QJsonObject effect = play.recording()[u"chat"_s][0][u"effects"_s][0].toObject();
    QCOMPARE(effect, (QJsonObject{{u"kind"_s, u"run_script"_s}}));
}

void TestTestPlay::aBlockThatStoppedRunsOnce()
{
    const QJsonObject flow = Chat::flowOf({text(u"a"_s), text(u"b"_s), text(u"c"_s)});
    const QJsonObject goOn{{u"event"_s, u"go_on"_s}};
    const TestPlay play =
        played(flow, {kStart, goOn, goOn}, {{u"stop_before"_s, QJsonArray{u"b1"_s, u"b2"_s}}});
    QCOMPARE(said(play, 0), QStringList{u"a"_s});
    QCOMPARE(said(play, 1), QStringList{u"b"_s});
    QCOMPARE(said(play, 2), QStringList{u"c"_s});
    const TestPlay straight = played(flow, {kStart});
    QCOMPARE(play.chat().state().toJson(), straight.chat().state().toJson());
}

void TestTestPlay::whoeverGoesOnChattingPassesTheStops()
{
    const QJsonObject ask =
        block(u"input.text"_s, {{u"text"_s, u"?"_s}, {u"variable"_s, u"answer"_s}});
    const TestPlay play = played(Chat::flowOf({text(u"a"_s), ask, text(u"got {{answer}}"_s)}),
                                 {kStart, QJsonObject{{u"say"_s, u"x"_s}}},
                                 {{u"stop_before"_s, QJsonArray{u"first"_s, u"b1"_s}}});
    QCOMPARE(said(play, 0), QStringList());
    QCOMPARE(said(play, 1), (QStringList{u"a"_s, u"?"_s, u"got x"_s}));
}

void TestTestPlay::startingAgainForgetsTheRun()
{
    const QJsonObject count =
        block(u"logic.set_variable"_s,
              {{u"variable"_s, u"n"_s}, {u"value"_s, 1}, {u"operation"_s, u"add"_s}});
    const TestPlay play = played(Chat::flowOf({count}), {kStart, kStart});
    QCOMPARE(play.chat().state().variables.value(u"n"_s), 1);
}

void TestTestPlay::whatIsNotExpectedIsNotLookedAt()
{
    const TestPlay play = played(Chat::flowOf({text(u"a"_s)}), {kStart});
    QVERIFY(!play.difference());
    const TestPlay again =
        played(Chat::flowOf({text(u"a"_s)}), play.recording()[u"chat"_s].toArray(),
               {{u"variables"_s, QJsonObject()}});
    QVERIFY(!again.difference());
}

void TestTestPlay::differencesAreNamed_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<QJsonObject>("variables");
    QTest::addColumn<QString>("message");
    const QJsonObject says{{u"says"_s, u"a"_s}};
    const QJsonObject end{{u"kind"_s, u"end"_s},
                          {u"name"_s, u"completed"_s},
                          {u"text"_s, u"nothing comes after this step"_s}};
    const QJsonObject n{{u"n"_s, 1}};
    const auto row = [](const char *name, QJsonObject entry, const QJsonObject &variables,
                        const QString &message) {
        entry.insert(u"start"_s, u"hi"_s);
        QTest::newRow(name) << entry << variables << message;
    };
    row("the same", {{u"effects"_s, QJsonArray{says, end}}, {u"phase"_s, u"completed"_s}}, n, {});
    row("another text", {{u"effects"_s, QJsonArray{QJsonObject{{u"says"_s, u"b"_s}}, end}}}, n,
        u"After \"hi\" (entry 1): expected that the bot says \"b\", but the bot says \"a\"."_s);
    row("one missing", {{u"effects"_s, QJsonArray{says, end, says}}}, n,
        u"After \"hi\" (entry 1): expected that the bot says \"a\", but nothing more comes."_s);
    row("one too many", {{u"effects"_s, QJsonArray{says}}}, n,
        u"After \"hi\" (entry 1): not expected: the run ends (nothing comes after this step)."_s);
    row("something else",
        {{u"effects"_s,
          QJsonArray{QJsonObject{{u"kind"_s, u"add_tag"_s}, {u"name"_s, u"%2"_s}}, end}}},
        n,
        u"After \"hi\" (entry 1): expected that the tag \"%2\" is put on, but the bot says \"a\"."_s);
    row("another step", {{u"step"_s, u"second"_s}}, n,
        u"After \"hi\" (entry 1): expected the chat at step \"second\", but it is at \"first\"."_s);
    row("another phase", {{u"phase"_s, u"waiting_input"_s}}, n,
        u"After \"hi\" (entry 1): expected the run waiting_input, but it is completed."_s);
    row("a variable", {}, {{u"n"_s, 2}}, u"At the end n should be \"2\", but is \"1\"."_s);
    row("a variable too many", {}, {}, u"At the end n should have no value, but is \"1\"."_s);
    row("no variable", {}, {{u"m"_s, u"%3"_s}, {u"n"_s, 1}},
        u"At the end m should be \"%3\", but has no value."_s);
}

void TestTestPlay::differencesAreNamed()
{
    QFETCH(QJsonObject, entry);
    QFETCH(QJsonObject, variables);
    QFETCH(QString, message);
    const QJsonObject set =
        block(u"logic.set_variable"_s, {{u"variable"_s, u"n"_s}, {u"value"_s, 1}});
    const TestPlay play =
        played(Chat::flowOf({set, text(u"a"_s)}), {entry}, {{u"variables"_s, variables}});
    const auto difference = play.difference();
    QCOMPARE(difference ? difference->message.english() : QString(), message);
    if (difference) {
        QCOMPARE(difference->toJson().value(u"message"), QJsonValue(message));
        QVERIFY(difference->toJson().value(u"because").isArray());
    }
}

void TestTestPlay::aChatThatGrowsTooLargeIsStopped()
{
    QJsonArray chat;
    while (chat.size() < kTestInputsMax)
        chat.append(kStart);
    QList<QJsonObject> blocks;
    while (blocks.size() < 10)
        blocks.append(text(QString(4000, u'x')));
    const TestPlay play = played(Chat::flowOf(blocks), chat);
    QVERIFY(play.isDone());
    QVERIFY(play.played().size() < kTestInputsMax);
    QCOMPARE(play.transcript().value(u"complete"_s), false);
    QVERIFY(play.difference()->message.english().contains(u"too large"_s));
}

void TestTestPlay::planAndJsonAreTheSame()
{
    const QJsonObject json{
        {u"name"_s, u"All"_s},
        {u"now"_s, u"2026-03-03T12:00:00Z"_s},
        {u"seed"_s, 9},
        {u"zone"_s, u"Asia/Jakarta"_s},
        {u"contact"_s, QJsonObject{{u"first_name"_s, u"Budi"_s}}},
        {u"session"_s, QJsonObject{{u"name"_s, u"Klinik"_s}}},
        {u"channel"_s, QJsonObject{{u"native_lists"_s, true}, {u"text_limit"_s, 500}}},
        {u"from"_s, u"second"_s},
        {u"given"_s, QJsonObject{{u"n"_s, 1}}},
        {u"answers"_s, QJsonArray{answer(1), answer(2, u"b0"_s)}},
        {u"stop_before"_s, QJsonArray{u"b1"_s}},
        {u"chat"_s, QJsonArray{kStart}},
        {u"variables"_s, QJsonObject{{u"n"_s, 2}}}};
    Problems problems;
    const auto plan = TestPlan::fromJson(json, Instant(), problems);
    QVERIFY(plan && problems.isEmpty());
    QCOMPARE(plan->toJson(), json);
}

void TestTestPlay::coverageCountsLinesOnce()
{
    QJsonObject ask = block(u"message.buttons"_s,
                            {{u"text"_s, u"?"_s}, {u"choices"_s, choices({u"Yes"_s, u"No"_s})}},
                            {{u"c1"_s, u"yes"_s}, {u"invalid"_s, u"yes"_s}});
    QJsonObject yes = textStep(u"yes"_s, u"yes"_s);
    yes.insert(u"next"_s, u"last"_s);
    const QJsonObject flow = Chat::flowOf({ask}, {yes, textStep(u"last"_s, u"bye"_s)});
    const auto version = versionOf(flow);
    Coverage of(*version);
    const TestPlay play = played(flow, {kStart, QJsonObject{{u"say"_s, u"yes"_s}}});
    for (int i = 0; i < 2; ++i) {
        for (const QJsonArray &decisions : play.passages())
            of.add(decisions);
    }
    const QJsonObject json = of.toJson();
    QCOMPARE(json[u"steps"_s][u"covered"_s], 3);
    QCOMPARE(json[u"blocks"_s][u"covered"_s], 3);
    QCOMPARE(json[u"edges"_s][u"total"_s], 3);
    QCOMPARE(json[u"edges"_s][u"covered"_s], 2);
    QCOMPARE(json[u"edges"_s][u"missing"_s].toArray(),
             (QJsonArray{QJsonObject{{u"step"_s, u"first"_s},
                                     {u"block"_s, u"b0"_s},
                                     {u"outlet"_s, u"invalid"_s},
                                     {u"to"_s, u"yes"_s}}}));
}

void TestTestPlay::aQuestionAloneCoversNoLine()
{
    QJsonObject ask = block(u"input.text"_s, {{u"text"_s, u"?"_s}, {u"variable"_s, u"answer"_s}});
    ask.insert(u"next"_s, u"last"_s);
    const QJsonObject flow = Chat::flowOf({ask}, {textStep(u"last"_s, u"bye"_s)});
    const auto version = versionOf(flow);
    Coverage coverage(*version);
    const TestPlay play = played(flow, {kStart});
    for (const QJsonArray &decisions : play.passages())
        coverage.add(decisions);
    QCOMPARE(coverage.toJson()[u"edges"_s][u"covered"_s], 0);
    QCOMPARE(coverage.toJson()[u"steps"_s][u"covered"_s], 1);
}

QTEST_GUILESS_MAIN(TestTestPlay)
#include "tst_testplay.moc"
