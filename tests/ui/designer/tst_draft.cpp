// The draft: every edit and its way back.

#include "tests/ui/designer/draftscript.h"
#include "tests/ui/designer/flowsamples.h"

#include "core/flow/catalogue.h"
#include "ui/designer/variablerename.h"

#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingKeepsTheFlowAsItIs();
    void deletingAStepJoinsItsOneWayInAndOut();
    void deletingAStepWithTwoWaysLeavesThemOpen();
    void deletingTheFirstStepMakesTheNextOneFirst();
    void oneDragIsOneUndoStep();
    void twoDragsAreTwoUndoSteps();
    void aDragBackToWhereItBeganIsNoUndoStep();
    void undoKeepsAThousandSteps();
    void takingAChoiceAwayTakesItsWayAway();
    void insertingOnAnEdgeKeepsBothEnds();
    void pastedStepsHaveIdsOfTheirOwn();
    void piecesGoFromFlowToFlowAsText();
    void textThatIsNoFlowIsRefused();
    void variablesAreRenamedEverywhere_data();
    void variablesAreRenamedEverywhere();
    void renamingReachesFieldsTemplatesAndConditions();
    void layingOutTwiceChangesNothing();
    void layingOutPutsEveryStepRightOfWhatLeadsToIt();
    void aStepIsInOneGroupOnly();
    void changesAreToldOnce();
    void replacingTheFlowIsOneStep();
    void aFullStepTakesNoBlock();
    void aFlowFullOfBlocksTakesNone();
    void anyEditsCanBeUndoneAndDoneAgain();
    void theDraftIsAlwaysAReadableFlow();
};

void TestDraft::loadingKeepsTheFlowAsItIs()
{
    Draft draft;
    const Flow flow = bakeryFlow();
    draft.load(flow);
    QCOMPARE(draft.flow().canonical(), flow.canonical());
}

void TestDraft::deletingAStepJoinsItsOneWayInAndOut()
{
    Draft draft;
    draft.load(smallFlow());
    draft.removeSteps({u"b"_s});
    QCOMPARE(draft.document().step(u"a"_s)->next, u"c"_s);
    draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
}

void TestDraft::deletingAStepWithTwoWaysLeavesThemOpen()
{
    Draft draft;
    draft.load(smallFlow());
    const QString other = *draft.addStep({}, u"Other"_s, {u"message.text"_s});
    draft.connectOutlet({other, {}, {}}, u"b"_s);
    draft.removeSteps({u"b"_s});
    QCOMPARE(draft.document().step(u"a"_s)->next, QString());
    QCOMPARE(draft.document().step(other)->next, QString());
}

void TestDraft::deletingTheFirstStepMakesTheNextOneFirst()
{
    Draft draft;
    draft.load(smallFlow());
    draft.removeSteps({u"a"_s});
    QCOMPARE(draft.document().settings().start, u"b"_s);
}

void TestDraft::oneDragIsOneUndoStep()
{
    Draft draft;
    draft.load(smallFlow());
    const QString key = draft.newMergeKey();
    for (int i = 1; i <= 20; ++i)
        draft.placeSteps({{u"a"_s, {i * 8.0, 0, 0}}, {u"b"_s, {i * 8.0, 8, 0}}}, key);
    QCOMPARE(draft.undoStack().count(), 1);
    draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
}

void TestDraft::twoDragsAreTwoUndoSteps()
{
    Draft draft;
    draft.load(smallFlow());
    draft.placeSteps({{u"a"_s, {8, 0, 0}}}, draft.newMergeKey());
    draft.placeSteps({{u"a"_s, {16, 0, 0}}}, draft.newMergeKey());
    QCOMPARE(draft.undoStack().count(), 2);
}

void TestDraft::aDragBackToWhereItBeganIsNoUndoStep()
{
    Draft draft;
    draft.load(smallFlow());
    const QString key = draft.newMergeKey();
    draft.placeSteps({{u"a"_s, {80, 0, 0}}}, key);
    draft.placeSteps({{u"a"_s, {0, 0, 0}}}, key);
    QCOMPARE(draft.undoStack().count(), 0);
}

void TestDraft::undoKeepsAThousandSteps()
{
    Draft draft;
    draft.load(smallFlow());
    for (int i = 0; i < 1100; ++i)
        draft.setTitle(u"a"_s, u"Title %1"_s.arg(i));
    for (int i = 0; i < 1100; ++i)
        draft.undoStack().undo();
    QCOMPARE(draft.document().step(u"a"_s)->title, u"Title 99"_s);
}

void TestDraft::takingAChoiceAwayTakesItsWayAway()
{
    Draft draft;
    draft.load(wideFlow(10));
    QVERIFY(draft.document().block(u"q0"_s)->outlets.contains(u"c1"_s));
    QJsonArray choices = draft.document().block(u"q0"_s)->fields.value(u"choices"_s).toArray();
    choices.removeAt(1);
    draft.setField(u"q0"_s, u"choices"_s, choices);
    QVERIFY(!draft.document().block(u"q0"_s)->outlets.contains(u"c1"_s));
    draft.undoStack().undo();
    QVERIFY(draft.document().block(u"q0"_s)->outlets.contains(u"c1"_s));
}

void TestDraft::insertingOnAnEdgeKeepsBothEnds()
{
    Draft draft;
    draft.load(smallFlow());
    const QString id = *draft.insertOnEdge({u"a"_s, {}, {}, u"b"_s}, {100, 0}, u"message.text"_s);
    QCOMPARE(draft.document().step(u"a"_s)->next, id);
    QCOMPARE(draft.document().step(id)->next, u"b"_s);
    QCOMPARE(draft.undoStack().count(), 1);
}

void TestDraft::pastedStepsHaveIdsOfTheirOwn()
{
    Draft draft;
    draft.load(smallFlow());
    const auto pasted = draft.paste(draft.copied({u"a"_s, u"b"_s}, {}), {500, 500});
    QVERIFY(pasted);
    QCOMPARE(pasted->steps.size(), 2);
    const Step *first = draft.document().step(pasted->steps.first());
    QCOMPARE(first->next, pasted->steps.last());
    QCOMPARE(draft.document().step(pasted->steps.last())->next, QString());
    QCOMPARE(QPointF(first->x, first->y), QPointF(500, 500));
    Problems problems;
    QVERIFY(Flow::fromBytes(draft.flow().canonical(), problems));
}

void TestDraft::piecesGoFromFlowToFlowAsText()
{
    Draft from;
    Flow flow = smallFlow();
    flow.variables.insert(u"name"_s, u"friend"_s);
    from.load(flow);
    const QString text = QString::fromUtf8(from.copied({u"a"_s, u"b"_s}, {}));
    Draft to;
    Flow other;
    other.name = u"Other"_s;
    to.load(other);
    const auto pasted = to.paste(text.toUtf8(), {});
    QVERIFY(pasted);
    QCOMPARE(pasted->steps, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(to.document().settings().variables.value(u"name"_s).toString(), u"friend"_s);
    QCOMPARE(to.document().settings().start, u"a"_s);
}

void TestDraft::textThatIsNoFlowIsRefused()
{
    Draft draft;
    draft.load(smallFlow());
    const auto pasted = draft.paste("{\"steps\": 5}", {});
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, ErrorCode::Invalid);
    QCOMPARE(draft.undoStack().count(), 0);
}

void TestDraft::variablesAreRenamedEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("placeholder") << u"Hi {{name}}!"_s << u"Hi {{who}}!"_s;
    QTest::newRow("path") << u"{{name.first}}"_s << u"{{who.first}}"_s;
    QTest::newRow("not a part of a path") << u"{{contact.name}}"_s << u"{{contact.name}}"_s;
    QTest::newRow("not a longer name") << u"{{names}}"_s << u"{{names}}"_s;
    QTest::newRow("not a text") << u"{{\"name\" + name}}"_s << u"{{\"name\" + who}}"_s;
    QTest::newRow("not a filter") << u"{{x | name: name}}"_s << u"{{x | name: who}}"_s;
    QTest::newRow("not outside") << u"name {{name}} name"_s << u"name {{who}} name"_s;
    QTest::newRow("not escaped") << u"\\{{name}} {{name}}"_s << u"\\{{name}} {{who}}"_s;
    QTest::newRow("braces in a text") << u"{{\"}}\" + name}}"_s << u"{{\"}}\" + who}}"_s;
}

void TestDraft::variablesAreRenamedEverywhere()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    renameInTemplate(text, u"name"_s, u"who"_s);
    QCOMPARE(text, expected);
}

void TestDraft::renamingReachesFieldsTemplatesAndConditions()
{
    Draft draft;
    draft.load(smallFlow());
    const QString step = *draft.addStep({}, u"Ask"_s, {u"input.text"_s, u"logic.condition"_s});
    const QString ask = draft.document().step(step)->blocks.at(0).id;
    const QString when = draft.document().step(step)->blocks.at(1).id;
    draft.setField(ask, u"variable"_s, u"name"_s);
    draft.setField(when, u"when"_s,
                   QJsonObject{{u"all"_s, QJsonArray{QJsonObject{{u"left"_s, u"name"_s},
                                                                 {u"is"_s, u"equals"_s},
                                                                 {u"right"_s, u"{{name}}"_s}}}}});
    QCOMPARE(draft.renameVariable(u"name"_s, u"who"_s), 6);
    QVERIFY(!draft.flow().canonical().contains("\"name\": \"name\""));
    QVERIFY(!draft.flow().canonical().contains("{{name}}"));
    QCOMPARE(draft.document().block(ask)->fields.value(u"variable"_s).toString(), u"who"_s);
    draft.undoStack().undo();
    QCOMPARE(draft.document().block(ask)->fields.value(u"variable"_s).toString(), u"name"_s);
}

void TestDraft::layingOutTwiceChangesNothing()
{
    Draft draft;
    draft.load(bakeryFlow());
    draft.layOut({});
    const QByteArray once = draft.flow().canonical();
    QVERIFY(once != bakeryFlow().canonical());
    draft.layOut({});
    QCOMPARE(draft.flow().canonical(), once);
    QCOMPARE(draft.undoStack().count(), 1);
}

void TestDraft::layingOutPutsEveryStepRightOfWhatLeadsToIt()
{
    Draft draft;
    draft.load(smallFlow());
    draft.placeSteps({{u"c"_s, {-500, 300, 0}}});
    draft.layOut({});
    const FlowDocument &document = draft.document();
    QVERIFY(document.step(u"a"_s)->x < document.step(u"b"_s)->x);
    QVERIFY(document.step(u"b"_s)->x < document.step(u"c"_s)->x);
}

void TestDraft::aStepIsInOneGroupOnly()
{
    Draft draft;
    draft.load(smallFlow());
    draft.group({u"a"_s, u"b"_s}, u"One"_s);
    draft.group({u"b"_s}, u"Two"_s);
    QCOMPARE(draft.document().groups().at(0).steps, QStringList(u"a"_s));
    draft.removeSteps({u"a"_s});
    QCOMPARE(draft.document().groups().size(), 1);
}

void TestDraft::changesAreToldOnce()
{
    Draft draft;
    draft.load(smallFlow());
    QSignalSpy applied(&draft, &Draft::applied);
    QSignalSpy rewired(&draft, &Draft::edgesChanged);
    QSignalSpy removed(&draft, &Draft::stepRemoved);
    draft.removeSteps({u"b"_s});
    QCOMPARE(applied.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(rewired.count(), 1);
    QCOMPARE(rewired.first().first().toString(), u"a"_s);
}

void TestDraft::replacingTheFlowIsOneStep()
{
    Draft draft;
    draft.load(smallFlow());
    draft.replaceFlow(u"Fix"_s, bakeryFlow());
    QCOMPARE(draft.flow().canonical(), bakeryFlow().canonical());
    QCOMPARE(draft.undoStack().count(), 1);
    draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), smallFlow().canonical());
}

void TestDraft::aFullStepTakesNoBlock()
{
    Draft draft;
    draft.load(smallFlow());
    const QString block = draft.document().step(u"b"_s)->blocks.first().id;
    while (draft.document().step(u"a"_s)->blocks.size() < kStepBlocksMax)
        QVERIFY(draft.addBlock(u"a"_s, 0, u"message.text"_s));
    const QByteArray was = draft.flow().canonical();
    const auto added = draft.addBlock(u"a"_s, 0, u"message.text"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::TooLarge);
    QVERIFY2(added.error().message.contains(u"step"_s), qPrintable(added.error().message));
    QVERIFY(!draft.moveBlock(block, u"a"_s, 0));
    draft.duplicateBlock(draft.document().step(u"a"_s)->blocks.first().id);
    QCOMPARE(draft.flow().canonical(), was);
    QVERIFY(draft.moveBlock(draft.document().step(u"a"_s)->blocks.last().id, u"a"_s, 0));
}

// Beyond it no engine would take the draft.
void TestDraft::aFlowFullOfBlocksTakesNone()
{
    Flow flow = smallFlow();
    const Block block = flow.steps.first().blocks.first();
    for (int missing = kFlowBlocksMax - 3, number = 0; missing > 0; ++number) {
        Step step;
        step.id = u"full-%1"_s.arg(number);
        for (; missing > 0 && step.blocks.size() < kStepBlocksMax - 1; --missing) {
            step.blocks.append(block);
            step.blocks.last().id = u"block-%1"_s.arg(missing);
        }
        flow.steps.append(step);
    }
    Draft draft;
    draft.load(flow);
    QCOMPARE(draft.document().blockCount(), kFlowBlocksMax);
    const auto isFull = [](const auto &result) {
        return !result && result.error().code == ErrorCode::TooLarge &&
               result.error().message.startsWith(u"A flow has at most 20000 blocks"_s);
    };
    const QByteArray piece = draft.copied({u"a"_s}, {});
    const FlowEdge way{u"c"_s, {}, {}};
    QVERIFY(isFull(draft.addBlock(u"a"_s, 0, u"message.text"_s)));
    QVERIFY(isFull(draft.addStep({}, u"More"_s, {u"message.text"_s})));
    QVERIFY(isFull(draft.addStepFrom(way, {}, u"message.text"_s)));
    QVERIFY(isFull(draft.insertOnEdge({u"a"_s, {}, {}, u"b"_s}, {}, u"message.text"_s)));
    QVERIFY(isFull(draft.paste(piece, {})));
    QVERIFY(draft.duplicate({u"a"_s}, {}, {64, 64}, {}).steps.isEmpty());
    draft.duplicateBlock(block.id);
    QCOMPARE(draft.document().blockCount(), kFlowBlocksMax);
    QVERIFY(!draft.undoStack().canUndo());
    QVERIFY(draft.addStep({}, u"Empty"_s, {})); // steps there may be more
}

void TestDraft::anyEditsCanBeUndoneAndDoneAgain()
{
    const bool held = rc::check("undo all is the beginning, redo all is the end", [] {
        Draft draft;
        draft.load(smallFlow());
        const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, kEditKinds), rc::gen::inRange(0, 40)));
        for (const auto &[kind, choice] : edits)
            editDraft(draft, kind, choice);
        const QByteArray end = draft.flow().canonical();
        while (draft.undoStack().canUndo())
            draft.undoStack().undo();
        RC_ASSERT(draft.flow().canonical() == smallFlow().canonical());
        while (draft.undoStack().canRedo())
            draft.undoStack().redo();
        RC_ASSERT(draft.flow().canonical() == end);
    });
    QVERIFY(held);
}

void TestDraft::theDraftIsAlwaysAReadableFlow()
{
    const bool held = rc::check("no edit leaves ways to nowhere or ids used twice", [] {
        Draft draft;
        draft.load(smallFlow());
        const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, kEditKinds), rc::gen::inRange(0, 40)));
        for (const auto &[kind, choice] : edits)
            editDraft(draft, kind, choice);
        Problems problems;
        const std::optional<Flow> read = Flow::fromBytes(draft.flow().canonical(), problems);
        if (!problems.isEmpty())
            RC_LOG(problems.first().message.toStdString());
        RC_ASSERT(read.has_value());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
