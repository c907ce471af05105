// Single changes between two versions are taken back, and words are compared.

#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/draft.h"
#include "ui/publish/flowdiff.h"
#include "ui/publish/flowrevert.h"
#include "ui/publish/worddiff.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestFlowRevert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeCanBeTakenBack_data();
    void everyChangeCanBeTakenBack();
    void allOfThemGiveTheFlowBack();
    void oneIsTakenBackAndNoOther();
    void nothingLeadsToAStepThatIsGone();
    void wordsAreCompared_data();
    void wordsAreCompared();
    void longTextsAreComparedInTime();

private:
    // The sample flow after many edits.
    [[nodiscard]] static Flow edited();
};

Flow TestFlowRevert::edited()
{
    Draft draft;
    draft.load(bakeryFlow());
    const FlowDocument &document = draft.document();
    const QStringList order = document.order();
    QString text;
    for (const Block &block : document.step(order.at(1))->blocks)
        text = block.type == u"message.text" ? block.id : text;
    if (text.isEmpty())
        qFatal("the sample flow is another one");
    draft.setField(text, u"text"_s, u"Another text"_s);
    draft.setTitle(order.at(1), u"Renamed"_s);
    draft.placeSteps({{order.at(2), {5000, 5000, 200}}});
    (void)draft.addBlock(order.at(1), 0, u"message.text"_s);
    draft.duplicateBlock(document.step(order.at(2))->blocks.last().id);
    const QString made = *draft.addStep({900, 900}, u"New step"_s, {u"message.text"_s});
    draft.connectOutlet({made, {}, {}}, order.at(1));
    draft.removeSteps({order.last()});
    FlowSettings settings = document.settings();
    settings.name = u"Another name"_s;
    settings.variables.insert(u"fresh"_s, 1);
    Trigger trigger;
    trigger.kind = Trigger::Kind::Keyword;
    trigger.words = {u"new"_s};
    settings.triggers.append(trigger);
    if (!settings.triggers.isEmpty())
        settings.triggers[0].priority = 9;
    draft.setSettings(settings);
    draft.group({order.at(0), order.at(1)}, u"Group"_s);
    draft.addNote({0, 0}, u"Note"_s, {});
    return draft.flow();
}

void TestFlowRevert::everyChangeCanBeTakenBack_data()
{
    QTest::addColumn<int>("change");
    const FlowDiff diff(bakeryFlow(), edited());
    for (int i = 0; i < diff.changes().size(); ++i)
        QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(i).arg(diff.changes().at(i).title,
                                                          diff.changes().at(i).detail.left(40))))
            << i;
    QVERIFY(diff.changes().size() > 8);
}

void TestFlowRevert::everyChangeCanBeTakenBack()
{
    QFETCH(int, change);
    const Flow before = bakeryFlow();
    const Flow after = edited();
    const FlowDiff diff(before, after);
    const QList<FlowChange> of = diff.changes().at(change).of;
    const DraftOps ops = takenBack(before, after, of, FlowDocument(after));
    const QString target = of.first().parts.value(0).before.toString();
    const bool isDeadEnd =
        of.first().what == FlowChange::What::Way && !target.isEmpty() && !after.findStep(target);
    QCOMPARE(ops.isEmpty(), isDeadEnd);
    if (isDeadEnd)
        return;
    Draft draft;
    draft.load(after);
    draft.commit(u"Revert"_s, ops);
    Problems problems;
    QVERIFY2(Flow::fromJson(draft.flow().toJson(), problems),
             problems.isEmpty() ? "" : qPrintable(problems.first().message));
    QVERIFY(differences(before, draft.flow()).size() < differences(before, after).size());
    draft.undoStack().undo();
    QCOMPARE(draft.flow().canonical(), after.canonical());
}

void TestFlowRevert::allOfThemGiveTheFlowBack()
{
    const Flow before = bakeryFlow();
    Draft draft;
    draft.load(edited());
    for (int round = 0; round < 60; ++round) {
        const FlowDiff diff(before, draft.flow());
        DraftOps ops;
        for (const ReviewChange &change : diff.changes()) {
            ops = takenBack(before, diff.after(), change.of, draft.document());
            if (!ops.isEmpty())
                break;
        }
        if (ops.isEmpty())
            break;
        draft.commit(u"Revert"_s, ops);
    }
    QStringList left;
    for (const FlowChange &change : differences(before, draft.flow()))
        left += change.message;
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestFlowRevert::oneIsTakenBackAndNoOther()
{
    const Flow before = smallFlow();
    Draft draft;
    draft.load(before);
    draft.setField(u"text-a"_s, u"text"_s, u"A"_s);
    draft.setTitle(u"b"_s, u"Other"_s);
    const Flow after = draft.flow();
    const FlowDiff diff(before, after);
    QCOMPARE(diff.changes().size(), 2);
    draft.commit(u"Revert"_s,
                 takenBack(before, after, diff.changes().first().of, draft.document()));
    QCOMPARE(draft.document().block(u"text-a"_s)->fields.value(u"text"_s).toString(),
             u"Hello {{name}}"_s);
    QCOMPARE(draft.document().step(u"b"_s)->title, u"Other"_s);
}

void TestFlowRevert::nothingLeadsToAStepThatIsGone()
{
    const Flow before = smallFlow();
    Draft draft;
    draft.load(before);
    draft.disconnectOutlet({u"b"_s, {}, {}});
    draft.removeSteps({u"c"_s});
    const Flow after = draft.flow();
    const FlowDiff diff(before, after);
    for (const ReviewChange &change : diff.changes()) {
        if (change.of.first().what == FlowChange::What::Way)
            QVERIFY(takenBack(before, after, change.of, draft.document()).isEmpty());
    }
}

void TestFlowRevert::wordsAreCompared_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("added");
    QTest::newRow("same") << u"A b"_s << u"A b"_s << QStringList{} << QStringList{};
    QTest::newRow("one") << u"Waits 60 min"_s << u"Waits 30 min"_s << QStringList{u"60"_s}
                         << QStringList{u"30"_s};
    QTest::newRow("phrase") << u"Hi! A warm panettone today?"_s << u"Hi! Christmas is here today?"_s
                            << QStringList{u"A warm panettone"_s}
                            << QStringList{u"Christmas is here"_s};
    QTest::newRow("more") << u"Hi"_s << u"Hi there"_s << QStringList{} << QStringList{u" there"_s};
    QTest::newRow("all") << QString() << u"Hi"_s << QStringList{} << QStringList{u"Hi"_s};
    QTest::newRow("without blanks")
        << u"\u3053\u3093"_s << QString() << QStringList{u"\u3053\u3093"_s} << QStringList{};
}

void TestFlowRevert::wordsAreCompared()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, removed);
    QFETCH(QStringList, added);
    const auto textsOf = [](const QString &text, const QList<WordSpan> &spans) {
        QStringList texts;
        for (const WordSpan &span : spans)
            texts += text.mid(span.from, span.size);
        return texts;
    };
    const WordDiff diff = wordDiff(before, after);
    QCOMPARE(textsOf(before, diff.removed), removed);
    QCOMPARE(textsOf(after, diff.added), added);
}

void TestFlowRevert::longTextsAreComparedInTime()
{
    const QString before = u"a b c "_s.repeated(5000);
    const QString after = u"d "_s + u"b e "_s.repeated(5000);
    const WordDiff diff = wordDiff(before, after);
    QCOMPARE(diff.removed.size(), 1);
    QCOMPARE(diff.added.size(), 1);
}

QTEST_GUILESS_MAIN(TestFlowRevert)
#include "tst_flowrevert.moc"
