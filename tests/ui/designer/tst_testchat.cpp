// The test chat beside the canvas, over a real engine.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"
#include "tests/ui/support/enginefixture.h"

#include "ui/designer/blockresults.h"
#include "ui/designer/flowaccessible.h"
#include "ui/designer/flowtests.h"
#include "ui/designer/inspector.h"
#include "ui/designer/testdialogs.h"
#include "ui/designer/testpanel.h"
#include "ui/designer/testwords.h"
#include "ui/designer/variablespanel.h"
#include "ui/kit/phonepreview.h"
#include "ui/theme/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Ten steps: three questions, a choice, a decision, a wait.
const char kTenSteps[] = R"({"format": 1, "name": "Ten steps", "start": "hello",
 "triggers": [{"kind": "any_message"}], "variables": {"discount": 5},
 "steps": [
  {"id": "hello", "title": "Hello", "next": "name",
   "blocks": [{"id": "hello-text", "type": "message.text", "fields": {"text": "Welcome"}}]},
  {"id": "name", "title": "Name", "next": "greet",
   "blocks": [{"id": "ask-name", "type": "input.text", "fields": {"text": "Who are you?", "variable": "name"}}]},
  {"id": "greet", "title": "Greeting", "next": "size",
   "blocks": [{"id": "greet-text", "type": "message.text", "fields": {"text": "Hi {{name}}"}}]},
  {"id": "size", "title": "Size",
   "blocks": [{"id": "ask-size", "type": "input.choice",
     "fields": {"text": "Which size?", "variable": "size", "style": "buttons", "choices": [{"id": "s", "title": "Small"}, {"id": "l", "title": "Large"}]},
     "outlets": {"s": "small", "l": "large"}}]},
  {"id": "small", "title": "Small one", "next": "count",
   "blocks": [{"id": "small-text", "type": "message.text", "fields": {"text": "A small one"}}]},
  {"id": "large", "title": "Large one", "next": "count",
   "blocks": [{"id": "large-text", "type": "message.text", "fields": {"text": "A large one"}}]},
  {"id": "count", "title": "Count", "next": "decide",
   "blocks": [{"id": "ask-count", "type": "input.number", "fields": {"text": "How many?", "variable": "count"}}]},
  {"id": "decide", "title": "Many?",
   "blocks": [{"id": "is-many", "type": "logic.condition",
     "fields": {"when": {"left": "count", "is": "greater", "right": 10}},
     "outlets": {"yes": "many", "no": "pause"}}]},
  {"id": "many", "title": "Many", "next": "pause",
   "blocks": [{"id": "many-text", "type": "message.text", "fields": {"text": "That is a lot"}}]},
  {"id": "pause", "title": "Pause",
   "blocks": [{"id": "wait", "type": "logic.wait", "fields": {"amount": 2, "unit": "hours"}},
              {"id": "bye", "type": "message.text", "fields": {"text": "Bye {{name}}"}}]}
 ]})";

} // namespace

class TestTestChat : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tenStepsAreChattedThrough();
    void theCanvasFollows();
    void repliesAreTapped();
    void aVariableEditedChangesTheBranch();
    void aStepBackTakesTheLastThingBack();
    void itStopsAtABreakpoint();
    void itBeginsAtAnyStep();
    void anEditMakesItOutdated();
    void theWorldIsChosen();
    void aChatIsKeptAsATestAndRun();
    void coverageIsPainted();
    void whatTheEngineRefusesIsTold();
    void withoutAnEngineThereIsNoChat();
    void aBlockTellsWhatItDid();
    void aBlockTellsWhyInTheLanguageOfWhoeverLooks();
    void aFailureIsToldInTheLanguageOfWhoeverLooks();
    void everyControlHasAName();
    void aLongChatDoesNotBlock();

private:
    void say(const QString &text);
    // The chat stands at this step, and nothing is under way.
    [[nodiscard]] bool standsAt(const QString &step) const
    {
        return !m_designer->test().isPlaying() && m_designer->test().step() == step;
    }
    [[nodiscard]] QString transcript() const
    {
        return m_designer->testPanel().phone().transcript();
    }
    void chatToTheCount();

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ApiClient> m_api;
    FlowId m_flow;
};

void TestTestChat::initTestCase()
{
    DesignerTest::initTestCase();
    m_engine = std::make_unique<EngineFixture>();
    const QJsonObject made = m_engine->ask("POST", "/v1/flows", kTenSteps);
    m_flow = FlowId::fromText(made.value("id"_L1).toString());
    QVERIFY(m_flow.isValid());
}

void TestTestChat::init()
{
    m_api = std::make_unique<ApiClient>();
    m_engine->point(*m_api);
    Problems problems;
    const auto flow = Flow::fromBytes(kTenSteps, problems);
    QVERIFY2(flow, problems.isEmpty() ? "" : qPrintable(problems.first().message));
    show(*flow, {1440, 824});
    m_designer->setEngine(m_api.get(), m_flow, u"Bakery"_s);
    m_designer->showTest(true);
}

void TestTestChat::cleanup()
{
    DesignerTest::cleanup();
    m_api.reset();
}

void TestTestChat::say(const QString &text)
{
    auto *reply = find<QLineEdit>(u"testReply"_s);
    reply->setText(text);
    QTest::keyClick(reply, Qt::Key_Return);
}

void TestTestChat::chatToTheCount()
{
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    say(u"Ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"size"_s), kPatienceMs);
    say(u"Small"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
}

void TestTestChat::tenStepsAreChattedThrough()
{
    chatToTheCount();
    say(u"12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"pause"_s), kPatienceMs);
    QVERIFY2(transcript().contains(u"That is a lot"_s), qPrintable(transcript()));
    auto *on = find<QToolButton>(u"testOn"_s);
    QCOMPARE(on->accessibleName(), u"Skip the wait"_s);
    QTest::mouseClick(on, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(transcript().contains(u"Bye Ana"_s), kPatienceMs);
    QVERIFY2(transcript().contains(u"Bakery: Welcome"_s), qPrintable(transcript()));
    QVERIFY2(transcript().contains(u"Ana Lima: Small"_s), qPrintable(transcript()));
    QVERIFY(transcript().endsWith(u"The chat has ended"_s));
}

void TestTestChat::theCanvasFollows()
{
    chatToTheCount();
    FlowScene &scene = m_designer->scene();
    QCOMPARE(scene.testedStep(), u"count"_s);
    QVERIFY(scene.isTaken({u"hello"_s, {}, {}}));
    QVERIFY(scene.isTaken({u"size"_s, u"ask-size"_s, u"s"_s}));
    QVERIFY(!scene.isTaken({u"size"_s, u"ask-size"_s, u"l"_s}));
    QVERIFY(FlowViewAccessible::nameOf(scene, u"count"_s).contains(u"the test is here"_s));
    m_designer->showTest(false);
    QVERIFY(scene.testedStep().isEmpty());
}

void TestTestChat::repliesAreTapped()
{
    TestWorld world;
    world.channel.nativeButtons = true;
    world.channel.nativeLists = true;
    m_designer->test().setWorld(world);
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    say(u"Ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"size"_s), kPatienceMs);
    QAbstractButton *large = nullptr;
    for (auto *button : m_designer->findChildren<QAbstractButton *>(u"replyButton"_s)) {
        if (button->text() == u"Large")
            large = button;
    }
    QVERIFY(large);
    QTest::mouseClick(large, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
    QVERIFY(m_designer->scene().isTaken({u"size"_s, u"ask-size"_s, u"l"_s}));
    QVERIFY2(transcript().contains(u"Ana Lima: Large"_s), qPrintable(transcript()));
}

void TestTestChat::aVariableEditedChangesTheBranch()
{
    TestVariablesModel &model = find<VariablesPanel>(u"variablesPanel"_s)->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_designer->test().toggleBreakpoint(u"decide"_s);
    chatToTheCount();
    say(u"3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"decide"_s), kPatienceMs);
    int row = -1;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i, TestVariablesModel::NameColumn).data().toString() == u"count")
            row = i;
    }
    QVERIFY(row >= 0);
    const QModelIndex value = model.index(row, TestVariablesModel::ValueColumn);
    QCOMPARE(value.data().toString(), u"3"_s);
    QVERIFY(value.data(TestVariablesModel::IsFreshRole).toBool());
    QVERIFY(model.setData(value, u"30"_s, Qt::EditRole));
    QTRY_VERIFY_WITH_TIMEOUT(!m_designer->test().isPlaying(), kPatienceMs);
    auto *on = find<QToolButton>(u"testOn"_s);
    QCOMPARE(on->accessibleName(), u"Go on"_s);
    QTest::mouseClick(on, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"pause"_s), kPatienceMs);
    QVERIFY2(transcript().contains(u"That is a lot"_s), qPrintable(transcript()));
    QVERIFY(m_designer->scene().isTaken({u"decide"_s, u"is-many"_s, u"yes"_s}));
}

void TestTestChat::aStepBackTakesTheLastThingBack()
{
    chatToTheCount();
    auto *back = find<QToolButton>(u"testBack"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"size"_s), kPatienceMs);
    say(u"Large"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
    QVERIFY(transcript().contains(u"A large one"_s));
    QVERIFY(!transcript().contains(u"A small one"_s));
}

void TestTestChat::itStopsAtABreakpoint()
{
    m_designer->scene().select({u"greet"_s});
    m_designer->view().setFocus();
    QTest::keyClick(&m_designer->view(), Qt::Key_B);
    QCOMPARE(m_designer->scene().breakpoints(), QSet<QString>{u"greet"_s});
    QVERIFY(FlowViewAccessible::nameOf(m_designer->scene(), u"greet"_s)
                .contains(u"the test stops here"_s));
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    say(u"Ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"greet"_s), kPatienceMs);
    QVERIFY(!transcript().contains(u"Hi Ana"_s));
    QTest::mouseClick(find<QToolButton>(u"testOn"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"size"_s), kPatienceMs);
    QVERIFY(transcript().contains(u"Hi Ana"_s));
}

void TestTestChat::itBeginsAtAnyStep()
{
    m_designer->scene().select({u"count"_s});
    m_designer->view().setFocus();
    QTest::keyClick(&m_designer->view(), Qt::Key_T);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
    QVERIFY(!transcript().contains(u"Welcome"_s));
    QTest::mouseClick(find<QToolButton>(u"testRestart"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
}

void TestTestChat::anEditMakesItOutdated()
{
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    m_draft->setField(u"hello-text"_s, u"text"_s, u"Good morning"_s);
    auto *again = find<QPushButton>(u"testPlayAgain"_s);
    QVERIFY(again->isVisibleTo(m_designer.get()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(transcript().contains(u"Good morning"_s), kPatienceMs);
    QVERIFY(!again->isVisibleTo(m_designer.get()));
}

void TestTestChat::theWorldIsChosen()
{
    TestWorldDialog dialog(*m_theme, *m_draft, {}, m_designer.get());
    dialog.findChild<QLineEdit *>(u"testName"_s)->setText(u"Beatriz Sousa"_s);
    dialog.findChild<QLineEdit *>(u"testZone"_s)->setText(u"Mars/Base"_s);
    auto *done = dialog.findChild<QPushButton *>(u"testWorldDone"_s);
    QVERIFY(!done->isEnabled());
    dialog.findChild<QLineEdit *>(u"testZone"_s)->setText(u"Europe/Lisbon"_s);
    QVERIFY(done->isEnabled());
    TestWorld world = dialog.world();
    QCOMPARE(world.zone, u"Europe/Lisbon"_s);
    world.now = fromMs(1'800'000'000'000);
    m_designer->test().setWorld(world);
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    QCOMPARE(toMs(m_designer->test().run()->now), 1'800'000'000'000);
    QVERIFY2(transcript().contains(u"Beatriz Sousa: hi"_s), qPrintable(transcript()));
    QCOMPARE(find<QLineEdit>(u"testReply"_s)->accessibleName(), u"Reply as Beatriz Sousa"_s);
}

void TestTestChat::aChatIsKeptAsATestAndRun()
{
    FlowTestsModel &model = m_designer->tests().model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    chatToTheCount();
    QTest::mouseClick(find<QToolButton>(u"keepTest"_s), Qt::LeftButton);
    auto *dialog = m_designer->findChild<Dialog *>(u"testNameDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"testTitle"_s)->setText(u"A small order"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"testNameDone"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before + 1, kPatienceMs);
    const QModelIndex row = model.index(before);
    QCOMPARE(row.data().toString(), u"A small order"_s);
    m_designer->tests().runAll();
    QTRY_COMPARE_WITH_TIMEOUT(row.data(FlowTestsModel::OutcomeRole).toInt(),
                              int(FlowTestsModel::Outcome::Passed), kPatienceMs);
    // Another greeting breaks it, and says so in words.
    m_draft->setField(u"hello-text"_s, u"text"_s, u"Good morning"_s);
    QCOMPARE(row.data(FlowTestsModel::OutcomeRole).toInt(), int(FlowTestsModel::Outcome::NotRun));
    m_designer->tests().runAll();
    QTRY_COMPARE_WITH_TIMEOUT(row.data(FlowTestsModel::OutcomeRole).toInt(),
                              int(FlowTestsModel::Outcome::Failed), kPatienceMs);
    const QString difference = row.data(FlowTestsModel::DifferenceRole).toString();
    QVERIFY2(difference.contains(u"Good morning"_s), qPrintable(difference));
    speak(QLocale(u"pt_BR"_s));
    m_designer->tests().runAll();
    const bool isTold = QTest::qWaitFor(
        [&] {
            return row.data(FlowTestsModel::DifferenceRole)
                .toString()
                .contains(u"mas o bot diz \"Good morning\""_s);
        },
        kPatienceMs);
    speak(QLocale(QLocale::English));
    QVERIFY2(isTold, qPrintable(row.data(FlowTestsModel::DifferenceRole).toString()));
    // It opens as the chat.
    m_designer->test().stop();
    auto *list = find<QListView>(u"flowTestsList"_s);
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
    QCOMPARE(m_designer->test().testName(), u"A small order"_s);
}

void TestTestChat::coverageIsPainted()
{
    m_designer->tests().reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_designer->tests().model().rowCount() > 0, kPatienceMs);
    find<QToolButton>(u"showCoverage"_s)->setChecked(true);
    QVERIFY(!m_designer->scene().coverage());
    m_designer->tests().runAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_designer->scene().coverage().has_value(), kPatienceMs);
    QVERIFY(m_designer->scene().coverage()->missingSteps.contains(u"large"_s));
    QVERIFY(!m_designer->scene().coverage()->missingSteps.contains(u"small"_s));
    QVERIFY(
        m_designer->scene().coverage()->missingEdges.contains({u"size"_s, u"ask-size"_s, u"l"_s}));
    QVERIFY(FlowViewAccessible::nameOf(m_designer->scene(), u"large"_s)
                .contains(u"no test comes here"_s));
    find<QToolButton>(u"showCoverage"_s)->setChecked(false);
    QVERIFY(!m_designer->scene().coverage());
}

void TestTestChat::whatTheEngineRefusesIsTold()
{
    say(u"hi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"name"_s), kPatienceMs);
    m_designer->test().setVariable(u"no name"_s, 1); // no name of a variable
    QTRY_VERIFY_WITH_TIMEOUT(m_designer->test().error().has_value(), kPatienceMs);
    QVERIFY(find<QWidget>(u"testBanner"_s)->isVisibleTo(m_designer.get()));
    // It does not stand in the way.
    say(u"Ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"size"_s), kPatienceMs);
    QVERIFY(!m_designer->test().error());
    m_api->setEngine(QUrl(u"http://127.0.0.1:1"_s), "none");
    say(u"Large"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_designer->test().error().has_value(), kPatienceMs);
    m_engine->point(*m_api);
    QTest::mouseClick(find<QPushButton>(u"testPlayAgain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"count"_s), kPatienceMs);
}

void TestTestChat::withoutAnEngineThereIsNoChat()
{
    m_designer->setEngine(nullptr, {});
    QVERIFY(!m_designer->isTestShown());
    m_designer->showTest(true);
    QVERIFY(!m_designer->isTestShown());
}

void TestTestChat::aBlockTellsWhatItDid()
{
    chatToTheCount();
    m_designer->scene().select({u"name"_s});
    m_designer->inspector().showStep(u"name"_s, u"ask-name"_s);
    m_designer->inspector().showTab(Inspector::ResultsTab);
    const auto *results = find<BlockResults>(u"blockResults"_s);
    QVERIFY(results->isVisible());
    const QString all = results->lines().join(u'\n');
    QVERIFY2(all.contains(u"name: Ana"_s), qPrintable(all));
    m_designer->inspector().showStep(u"many"_s, u"many-text"_s);
    QVERIFY2(results->lines().join(u'\n').contains(u"did not come here"_s),
             qPrintable(results->lines().join(u'\n')));
    say(u"12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"pause"_s), kPatienceMs);
    QVERIFY2(results->lines().join(u'\n').contains(u"Passed once"_s),
             qPrintable(results->lines().join(u'\n')));
}

void TestTestChat::aBlockTellsWhyInTheLanguageOfWhoeverLooks()
{
    chatToTheCount();
    say(u"12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(standsAt(u"pause"_s), kPatienceMs);
    m_designer->scene().select({u"decide"_s});
    m_designer->inspector().showTab(Inspector::ResultsTab);
    const auto *results = find<BlockResults>(u"blockResults"_s);
    m_designer->inspector().showStep(u"decide"_s, u"is-many"_s);
    QVERIFY(results->lines().contains(u"count is \"12\"; true: count is greater than \"10\""_s));
    speak(QLocale(u"pt_BR"_s));
    m_designer->inspector().showStep(u"name"_s, u"ask-name"_s);
    m_designer->inspector().showStep(u"decide"_s, u"is-many"_s);
    const QStringList lines = results->lines();
    speak(QLocale(QLocale::English));
    QVERIFY2(lines.contains(u"count é \"12\"; verdade: count é maior que \"10\""_s),
             qPrintable(lines.join(u'\n')));
}

// In the words of the engine's reason, where it has places filled by what was given.
void TestTestChat::aFailureIsToldInTheLanguageOfWhoeverLooks()
{
    const QString english =
        u"stopped after 200 blocks without an answer: the flow goes in circles"_s;
    const QJsonObject end{
        {u"kind"_s, u"end"_s},
        {u"name"_s, u"failed"_s},
        {u"text"_s, english},
        {u"because"_s,
         QJsonArray{u"stopped after %1 blocks without an answer: the flow goes in circles"_s,
                    200}}};
    TestRun run;
    run.turns.append({QJsonObject{{u"start"_s, u"hi"_s}}, {}, {end}, {}, {}, {}, {}});
    const auto note = [&] {
        return TestWords::bubblesOf(run, FlowDocument(), {}).last().message.text;
    };
    QCOMPARE(note(), u"The chat failed: "_s + english);
    speak(QLocale(u"pt_BR"_s));
    const QString said = note();
    speak(QLocale(QLocale::English));
    QVERIFY2(
        said.endsWith(u"parou depois de 200 blocos sem uma resposta: o fluxo anda em círculos"_s),
        qPrintable(said));
}

void TestTestChat::everyControlHasAName()
{
    for (auto *button : m_designer->testPanel().findChildren<QAbstractButton *>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    for (auto *button : m_designer->tests().findChildren<QAbstractButton *>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    QVERIFY(!find<QTableView>(u"variablesTable"_s)->accessibleName().isEmpty());
    QVERIFY(!find<QToolButton>(u"addVariable"_s)->accessibleName().isEmpty());
    QVERIFY(!find<QLineEdit>(u"testReply"_s)->accessibleName().isEmpty());
}

void TestTestChat::aLongChatDoesNotBlock()
{
    // 250 entries, all at once: one call at a time, and the last has them all.
    say(u"hi"_s);
    for (int i = 0; i < 249; ++i)
        m_designer->test().setVariable(u"name"_s, QString::number(i));
    QTRY_VERIFY_WITH_TIMEOUT(!m_designer->test().isPlaying() &&
                                 m_designer->test().run()->turns.size() == 250,
                             kPatienceMs);
    QCOMPARE(m_designer->test().variables().value("name"_L1).toString(), u"248"_s);
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestTestChat)
#include "tst_testchat.moc"
