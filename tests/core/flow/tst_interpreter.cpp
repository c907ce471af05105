#include "tests/core/flow/chat.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestInterpreter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhenNothingComesNext();
    void goesFromBlockToBlockAndStepToStep();
    void recordsEveryBlockItPassed();
    void templatesSeeTheMessageAtHand();
    void lateTimerChangesNothing();
    void earlierResultChangesNothing();
    void messageAfterTheEndChangesNothing();
    void circleWithoutAnswersIsStopped();
    void aDayWithTooManyBlocksEndsTheRun();
    void aLongRunGoesOnTheNextDay();
    void variablesHaveALimit();
    void expiryRunsItsStepOnce();
    void expiryWithoutStepEndsTheRun();
    void removedBlockFailsTheRun();
    void damagedStateIsRefused();
    void sameInputsGiveSameBytes();
    void subflowRunsAndComesBack();
    void subflowsOfSubflowsComeBackInOrder();
    void callsHaveALimit();
    void callersVariablesCount();
    void stepsOfSubflowsCount();
    void expiryLeavesTheSubflow();
    void failureInASubflowFailsTheRun();
    void statesWithUnfitCallsAreRefused();
    void splitGivesTheShares();
    void splitIsTheSameForTheSameCustomer();
};

namespace {
QJsonObject linked(QJsonObject step, const QString &next)
{
    step.insert(u"next"_s, next);
    return step;
}
} // namespace

void TestInterpreter::endsWhenNothingComesNext()
{
    Chat chat(
        Chat::flowOf({block(u"message.text"_s, {{u"text"_s, u"Hi {{contact.first_name}}"_s}})}));
    chat.start();
    QCOMPARE(chat.sent(), QStringList{u"Hi Ana"_s});
    QCOMPARE(chat.word(), u"ended: completed"_s);
    QVERIFY(chat.state().isOver());
}

void TestInterpreter::goesFromBlockToBlockAndStepToStep()
{
    QJsonObject flow = Chat::flowOf({block(u"message.text"_s, {{u"text"_s, u"one"_s}}),
                                     block(u"message.text"_s, {{u"text"_s, u"two"_s}})},
                                    {textStep(u"second"_s, u"three"_s)});
    QJsonArray steps = flow[u"steps"_s].toArray();
    steps[0] = linked(steps[0].toObject(), u"second"_s);
    flow[u"steps"_s] = steps;
    Chat chat(flow);
    chat.start();
    QCOMPARE(chat.sent(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestInterpreter::recordsEveryBlockItPassed()
{
    Chat chat(
        Chat::flowOf({block(u"message.text"_s, {{u"text"_s, u"one"_s}}), block(u"logic.end"_s)}));
    chat.start();
    const QJsonArray decisions = chat.outcome().decisions;
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0].toObject()[u"block"_s].toString(), u"b0"_s);
    QCOMPARE(decisions[1].toObject()[u"type"_s].toString(), u"logic.end"_s);
    QVERIFY(!decisions[1].toObject()[u"why"_s].toString().isEmpty());
}

void TestInterpreter::templatesSeeTheMessageAtHand()
{
    const QJsonObject echo = block(u"message.text"_s, {{u"text"_s, u"<{{message}}>"_s}});
    Chat chat(Chat::flowOf({echo, block(u"input.text"_s, {{u"text"_s, u"and?"_s}}), echo,
                            block(u"logic.wait"_s, {{u"amount"_s, 1}, {u"unit"_s, u"minutes"_s}}),
                            echo}));
    chat.start(u"first"_s);
    QCOMPARE(chat.sent().value(0), u"<first>"_s);
    chat.say(u"second"_s);
    QCOMPARE(chat.sent().value(0), u"<second>"_s);
    chat.timeUp();
    QCOMPARE(chat.sent().value(0), u"<>"_s);
}

void TestInterpreter::lateTimerChangesNothing()
{
    Chat chat(Chat::flowOf(
        {block(u"input.text"_s, {{u"text"_s, u"Name?"_s}, {u"no_answer_minutes"_s, 5}}),
         block(u"input.text"_s, {{u"text"_s, u"City?"_s}, {u"no_answer_minutes"_s, 5}})}));
    chat.start();
    const int firstWait = chat.state().waitNumber;
    chat.say(u"Ana"_s);
    const QByteArray before = QJsonDocument(chat.state().toJson()).toJson();
    StepInput late;
    late.kind = StepInput::Kind::TimeUp;
    late.waitNumber = firstWait;
    chat.feed(late);
    QCOMPARE(QJsonDocument(chat.state().toJson()).toJson(), before);
    QVERIFY(chat.outcome().effects.isEmpty());
}

void TestInterpreter::earlierResultChangesNothing()
{
    Chat chat(
        Chat::flowOf({block(u"action.http_request"_s, {{u"url"_s, u"https://a.example/"_s}})}));
    chat.start();
    StepInput result;
    result.kind = StepInput::Kind::ActivityResult;
    result.waitNumber = chat.state().waitNumber - 1;
    result.result = {{u"ok"_s, true}};
    chat.feed(result);
    QCOMPARE(chat.word(), u"waiting_activity"_s);
}

void TestInterpreter::messageAfterTheEndChangesNothing()
{
    Chat chat(Chat::flowOf({block(u"logic.end"_s)}));
    chat.start();
    chat.say(u"hello?"_s);
    QVERIFY(chat.outcome().effects.isEmpty());
    QCOMPARE(chat.why(), u"the run is over; nothing to do"_s);
}

void TestInterpreter::circleWithoutAnswersIsStopped()
{
    QJsonObject said = block(u"message.text"_s, {{u"text"_s, u"again"_s}});
    said.insert(u"next"_s, u"first"_s);
    Chat chat(Chat::flowOf({said}));
    chat.start();
    QCOMPARE(chat.state().phase, RunState::Phase::Failed);
    QCOMPARE(chat.sent().size(), kMaxStepsWithoutInput);
    QVERIFY2(chat.why().contains(u"goes in circles"_s), qUtf8Printable(chat.why()));
}

namespace {

// Asks for ever; says how many answers it took on this day, `most` at most.
int answersUntilItEnds(Chat &chat, int most)
{
    int answers = 0;
    for (; !chat.state().isOver() && answers < most; ++answers)
        chat.say(u"x"_s);
    return answers;
}

QJsonObject flowThatAsksForEver()
{
    QJsonObject asked = block(u"input.text"_s, {{u"text"_s, u"?"_s}});
    asked.insert(u"next"_s, u"first"_s);
    return Chat::flowOf({asked});
}

} // namespace

void TestInterpreter::aDayWithTooManyBlocksEndsTheRun()
{
    Chat chat(flowThatAsksForEver());
    chat.start();
    QCOMPARE(answersUntilItEnds(chat, 2 * kMaxStepsADay), kMaxStepsADay);
    QCOMPARE(chat.state().phase, RunState::Phase::Failed);
    QVERIFY2(chat.why().contains(u"in one day"_s), qUtf8Printable(chat.why()));
}

void TestInterpreter::aLongRunGoesOnTheNextDay()
{
    Chat chat(flowThatAsksForEver());
    chat.start();
    for (int day = 0; day < 5; ++day) {
        QCOMPARE(answersUntilItEnds(chat, kMaxStepsADay - 1), kMaxStepsADay - 1);
        QCOMPARE(chat.word(), u"waiting_input"_s);
        chat.now += std::chrono::days(1);
    }
    QVERIFY(chat.state().steps > 4 * kMaxStepsADay);
}

void TestInterpreter::variablesHaveALimit()
{
    QJsonObject grow = block(u"logic.set_variable"_s, {{u"variable"_s, u"x"_s},
                                                       {u"operation"_s, u"append"_s},
                                                       {u"value"_s, QString(1000, u'x')}});
    grow.insert(u"next"_s, u"first"_s);
    Chat chat(Chat::flowOf({grow}));
    chat.start();
    QCOMPARE(chat.state().phase, RunState::Phase::Failed);
    QVERIFY2(chat.why().startsWith(u"the variables would grow"_s), qUtf8Printable(chat.why()));
    QVERIFY(QJsonDocument(chat.state().variables).toJson(QJsonDocument::Compact).size() <=
            kMaxVariableBytes);
}

void TestInterpreter::expiryRunsItsStepOnce()
{
    QJsonObject flow = Chat::flowOf(
        {block(u"input.text"_s, {{u"text"_s, u"Name?"_s}})},
        {QJsonObject{
            {u"id"_s, u"late"_s},
            {u"blocks"_s, QJsonArray{block(u"input.text"_s, {{u"text"_s, u"There?"_s}})}}}});
    flow[u"on_expired"_s] = u"late"_s;
    Chat chat(flow);
    chat.start();
    StepInput expired;
    expired.kind = StepInput::Kind::Expired;
    chat.feed(expired);
    QCOMPARE(chat.sent(), QStringList{u"There?"_s});
    QCOMPARE(chat.word(), u"waiting_input"_s);
    chat.feed(expired);
    QCOMPARE(chat.word(), u"ended: expired"_s);
}

void TestInterpreter::expiryWithoutStepEndsTheRun()
{
    Chat chat(Chat::flowOf({block(u"input.text"_s, {{u"text"_s, u"Name?"_s}})}));
    chat.start();
    StepInput expired;
    expired.kind = StepInput::Kind::Expired;
    chat.feed(expired);
    QCOMPARE(chat.word(), u"ended: expired"_s);
    QVERIFY(chat.state().isOver());
}

void TestInterpreter::removedBlockFailsTheRun()
{
    Problems problems;
    const FlowVersion other(FlowId(1), 2,
                            *Flow::fromJson(Chat::flowOf({block(u"logic.end"_s)}), problems));
    RunState state;
    state.phase = RunState::Phase::WaitingInput;
    state.step = u"first"_s;
    state.block = 7;
    const StepOutcome outcome = step(other, state, StepInput(), fromMs(0));
    QCOMPARE(outcome.state.phase, RunState::Phase::Failed);
}

void TestInterpreter::damagedStateIsRefused()
{
    const QJsonObject good = RunState().toJson();
    QVERIFY(RunState::fromJson(good));
    for (auto it = good.constBegin(); it != good.constEnd(); ++it) {
        QJsonObject bad = good;
        bad[it.key()] = QJsonArray{1};
        const Result<RunState> read = RunState::fromJson(bad);
        QVERIFY2(!read, qUtf8Printable(it.key()));
        QCOMPARE(read.error().field, u'/' + it.key());
    }
}

void TestInterpreter::sameInputsGiveSameBytes()
{
    const QJsonObject flow = Chat::flowOf(
        {block(u"input.text"_s,
               {{u"text"_s, u"Name?"_s}, {u"variable"_s, u"name"_s}, {u"no_answer_minutes"_s, 3}}),
         block(u"input.choice"_s, {{u"text"_s, u"{{name}}, which?"_s},
                                   {u"choices"_s, choices({u"Bread"_s, u"Cake"_s, u"Pie"_s})},
                                   {u"variable"_s, u"product"_s},
                                   {u"id_variable"_s, u"product_id"_s}}),
         block(u"input.number"_s, {{u"text"_s, u"How many?"_s},
                                   {u"variable"_s, u"count"_s},
                                   {u"min"_s, 1},
                                   {u"max"_s, 20}}),
         block(u"input.date"_s, {{u"text"_s, u"When?"_s}, {u"variable"_s, u"day"_s}}),
         block(u"logic.wait"_s, {{u"amount"_s, 2}, {u"unit"_s, u"hours"_s}}),
         block(u"action.http_request"_s,
               {{u"method"_s, u"POST"_s},
                {u"url"_s, u"https://a.example/{{product_id}}"_s},
                {u"body"_s, QJsonObject{{u"n"_s, u"{{count}}"_s}, {u"who"_s, u"{{name}}"_s}}}}),
         block(u"handoff"_s, {{u"to"_s, u"team"_s}})});
    const QStringList words{u"Ana"_s, u"2"_s,        u"cake"_s,  u"pi"_s, u"7"_s, u"amanhã"_s,
                            u"x"_s,   u"tomorrow"_s, u"15/04"_s, u""_s,   u"😀"_s};
    const bool held = rc::check("same inputs, same bytes, also from the state's JSON", [&] {
        Chat one(flow);
        Chat two(flow);
        one.start();
        two.start();
        const auto inputs = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(
            rc::gen::inRange(0, 5), rc::gen::inRange(0, static_cast<int>(words.size()))));
        for (const auto &[kind, word] : inputs) {
            StepInput input;
            input.kind = kind == 1   ? StepInput::Kind::TimeUp
                         : kind == 2 ? StepInput::Kind::ActivityResult
                         : kind == 3 ? StepInput::Kind::HandedBack
                                     : StepInput::Kind::Message;
            input.content.text = words.at(word);
            input.waitNumber = one.state().waitNumber;
            input.result = {{u"ok"_s, word % 2 == 0}, {u"status"_s, 200}, {u"body"_s, u"{}"_s}};
            one.now += std::chrono::seconds(word);
            two.now += std::chrono::seconds(word);
            one.feed(input);
            two.feed(input);
            RC_ASSERT(one.bytes() == two.bytes());
            RC_ASSERT(one.state().waitNumber >= input.waitNumber);
        }
    });
    QVERIFY(held);
}

namespace {

QJsonObject named(QJsonObject flow, const QString &name)
{
    flow[u"name"] = name;
    return flow;
}

QJsonObject calling(const QString &name, const QString &path = {}, const QString &variable = {})
{
    QJsonObject fields{{u"flow"_s, name}};
    if (!variable.isEmpty())
        fields[u"mapping"] = QJsonArray{QJsonObject{{u"path"_s, path}, {u"variable"_s, variable}}};
    return block(u"logic.subflow"_s, fields);
}

QJsonObject setting(const QString &variable, const QJsonValue &value)
{
    return block(u"logic.set_variable"_s, {{u"variable"_s, variable}, {u"value"_s, value}});
}

// A chat with the first of these flows, which may call the others and itself.
Chat chatOf(const QList<QJsonObject> &flows)
{
    QList<std::shared_ptr<const FlowVersion>> versions;
    for (const QJsonObject &json : flows) {
        Problems problems;
        const auto flow = Flow::fromJson(json, problems);
        versions.append(std::make_shared<FlowVersion>(FlowId(versions.size() + 1), 1, *flow));
    }
    Chat chat(versions.first());
    chat.subflows = calledBy(*versions.first(), versions);
    return chat;
}

} // namespace

void TestInterpreter::subflowRunsAndComesBack()
{
    Chat chat = chatOf(
        {named(Chat::flowOf(
                   {setting(u"own"_s, 1), calling(u"Sub"_s, u"city"_s, u"answer"_s),
                    block(u"message.text"_s, {{u"text"_s, u"{{own}} {{answer}} {{city}}"_s}})}),
               u"Main"_s),
         named(Chat::flowOf({block(u"input.text"_s,
                                   {{u"text"_s, u"City? {{own}}"_s}, {u"variable"_s, u"city"_s}})}),
               u"Sub"_s)});
    chat.start();
    QCOMPARE(chat.sent(), QStringList{u"City? "_s}); // it sees nothing of its caller
    QCOMPARE(chat.state().flow, u"Sub"_s);
    QCOMPARE(chat.effect(Effect::Kind::CallFlow)->name, u"Sub"_s);
    chat.say(u"Recife"_s);
    QCOMPARE(chat.sent(), QStringList{u"1 Recife "_s}); // and leaves nothing but what is taken
    QVERIFY(chat.state().callers.isEmpty());
    const QJsonArray decisions = chat.outcome().decisions;
    QCOMPARE(decisions[0].toObject()[u"flow"].toString(), u"Sub"_s);
    QVERIFY(!decisions.last().toObject().contains(u"flow"));
}

void TestInterpreter::subflowsOfSubflowsComeBackInOrder()
{
    const QJsonObject said = block(u"message.text"_s, {{u"text"_s, u"{{flow_name}}"_s}});
    const auto flow = [&](const QString &name, const QString &next) {
        QList<QJsonObject> blocks{setting(u"flow_name"_s, name), said};
        if (!next.isEmpty())
            blocks += calling(next);
        blocks += said;
        return named(Chat::flowOf(blocks), name);
    };
    Chat chat = chatOf({flow(u"A"_s, u"B"_s), flow(u"B"_s, u"C"_s), flow(u"C"_s, {})});
    chat.start();
    QCOMPARE(chat.sent().join(u' '), u"A B C C B A"_s);
    QCOMPARE(chat.word(), u"ended: completed"_s);
}

void TestInterpreter::callsHaveALimit()
{
    Chat chat = chatOf({named(Chat::flowOf({calling(u"Main"_s)}), u"Main"_s)});
    chat.start();
    QCOMPARE(chat.word(), u"ended: failed"_s);
    QVERIFY(chat.why().contains(u"inside one another"_s));
}

void TestInterpreter::callersVariablesCount()
{
    const QString big(20000, u'x');
    Chat chat = chatOf(
        {named(Chat::flowOf({setting(u"a"_s, u"{{message}}"_s), setting(u"b"_s, u"{{message}}"_s),
                             calling(u"Sub"_s)}),
               u"Main"_s),
         named(Chat::flowOf({setting(u"c"_s, u"{{message}}"_s), setting(u"d"_s, u"{{message}}"_s)}),
               u"Sub"_s)});
    chat.start(big);
    QCOMPARE(chat.word(), u"ended: failed"_s);
    QVERIFY(chat.why().contains(u"64 KB by d"_s));
}

void TestInterpreter::stepsOfSubflowsCount()
{
    QJsonObject loop = Chat::flowOf({calling(u"Sub"_s)});
    QJsonArray steps = loop[u"steps"].toArray();
    steps[0] = linked(steps[0].toObject(), u"first"_s);
    loop[u"steps"] = steps;
    Chat chat =
        chatOf({named(loop, u"Main"_s), named(Chat::flowOf({setting(u"a"_s, 1)}), u"Sub"_s)});
    chat.start();
    QCOMPARE(chat.word(), u"ended: failed"_s);
    QVERIFY(chat.why().contains(u"circles"_s));
}

void TestInterpreter::expiryLeavesTheSubflow()
{
    QJsonObject flow = Chat::flowOf({setting(u"own"_s, 1), calling(u"Sub"_s)},
                                    {textStep(u"late"_s, u"Bye {{own}}"_s)});
    flow[u"on_expired"] = u"late"_s;
    Chat chat =
        chatOf({named(flow, u"Main"_s),
                named(Chat::flowOf({block(u"input.text"_s, {{u"text"_s, u"?"_s}})}), u"Sub"_s)});
    chat.start();
    StepInput expired;
    expired.kind = StepInput::Kind::Expired;
    chat.feed(expired);
    QCOMPARE(chat.sent(), QStringList{u"Bye 1"_s});
}

void TestInterpreter::failureInASubflowFailsTheRun()
{
    Chat chat =
        chatOf({named(Chat::flowOf({calling(u"Sub"_s)}), u"Main"_s),
                named(Chat::flowOf({block(u"input.text"_s, {{u"text"_s, u"?"_s}})}), u"Sub"_s)});
    chat.start();
    chat.subflows.clear(); // as if the version were gone
    chat.say(u"hi"_s);
    QCOMPARE(chat.word(), u"ended: failed"_s);
}

void TestInterpreter::statesWithUnfitCallsAreRefused()
{
    RunState state;
    state.flow = u"Sub"_s;
    QVERIFY(!RunState::fromJson(state.toJson()));
    state.callers.append({{}, u"first"_s, 0, {}});
    QVERIFY(RunState::fromJson(state.toJson()));
    state.pins.insert({u"Sub"_s, {FlowId(3), 0}});
    QVERIFY(!RunState::fromJson(state.toJson()));
}

namespace {
QJsonObject splitting(bool sticky)
{
    const auto way = [](const QString &id, int share) {
        return QJsonObject{{u"id"_s, id}, {u"title"_s, id}, {u"share"_s, share}};
    };
    return block(u"logic.split"_s,
                 {{u"ways"_s, QJsonArray{way(u"a"_s, 70), way(u"b"_s, 20), way(u"c"_s, 10)}},
                  {u"sticky"_s, sticky}},
                 {{u"a"_s, u"sa"_s}, {u"b"_s, u"sb"_s}, {u"c"_s, u"sc"_s}});
}
} // namespace

void TestInterpreter::splitGivesTheShares()
{
    const QJsonObject flow =
        Chat::flowOf({splitting(true)}, {textStep(u"sa"_s, u"a"_s), textStep(u"sb"_s, u"b"_s),
                                         textStep(u"sc"_s, u"c"_s)});
    QMap<QString, int> taken;
    for (int i = 0; i < 2000; ++i) {
        Chat chat(flow);
        chat.contact[u"phone"] = QString::number(5'511'900'000'000 + i);
        chat.start();
        ++taken[chat.sent().value(0)];
    }
    QVERIFY(std::abs(taken[u"a"_s] - 1400) < 100);
    QVERIFY(std::abs(taken[u"b"_s] - 400) < 80);
    QVERIFY(std::abs(taken[u"c"_s] - 200) < 60);
}

void TestInterpreter::splitIsTheSameForTheSameCustomer()
{
    QSet<QString> sticky;
    QSet<QString> anew;
    for (int seed = 1; seed <= 40; ++seed) {
        for (const bool isSticky : {true, false}) {
            Problems problems;
            const FlowVersion version(
                FlowId(1), 1,
                *Flow::fromJson(Chat::flowOf({splitting(isSticky)},
                                             {textStep(u"sa"_s, u"a"_s), textStep(u"sb"_s, u"b"_s),
                                              textStep(u"sc"_s, u"c"_s)}),
                                problems));
            StepInput input;
            input.kind = StepInput::Kind::Start;
            input.seed = seed;
            input.contact = {{u"phone"_s, u"5511999990000"_s}};
            const StepOutcome outcome = step(version, {}, input, fromMs(0));
            (isSticky ? sticky : anew).insert(outcome.effects.first().content.text);
        }
    }
    QCOMPARE(sticky.size(), 1);
    QVERIFY(anew.size() > 1);
}

QTEST_GUILESS_MAIN(TestInterpreter)
#include "tst_interpreter.moc"
