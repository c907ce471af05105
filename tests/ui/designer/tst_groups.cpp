// Titles and colours of groups, changed on the canvas.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestGroups : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDoubleClickOnTheTabEdits();
    void f2EditsTheGroupOfTheSelection();
    void aVisitIsOneUndoStep();
    void escTakesItBack();
    void coloursAreThoseOfTheTheme();
    void unknownColoursAreKept();
    void withoutAGroupThereIsNothingToEdit();
    void everyControlHasANameForScreenReaders();

private:
    [[nodiscard]] const StepGroup &group() const { return *m_draft->document().group(m_group); }
    void openByKey()
    {
        m_designer->scene().select({u"a"_s});
        m_designer->view().setFocus();
        QTest::keyClick(&m_designer->view(), Qt::Key_F2);
    }

    QString m_group;
};

void TestGroups::init()
{
    show(smallFlow());
    m_group = m_draft->group({u"a"_s, u"b"_s}, u"Payment"_s);
    m_designer->view().fit();
}

void TestGroups::aDoubleClickOnTheTabEdits()
{
    FlowView &canvas = m_designer->view();
    const QPoint tab = canvas.toView(canvas.scene().groupTab(group()).center()).toPoint();
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, tab);
    auto *title = find<QLineEdit>(u"groupTitle"_s);
    QVERIFY(title->isVisible() && title->hasFocus());
    QCOMPARE(title->text(), u"Payment"_s);
    QTest::keyClicks(title, u"Money"_s); // in place of what was selected
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(group().title, u"Money"_s);
    QVERIFY(!title->isVisible());
    QVERIFY(canvas.hasFocus());
}

void TestGroups::f2EditsTheGroupOfTheSelection()
{
    openByKey();
    auto *title = find<QLineEdit>(u"groupTitle"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Ordering"_s);
    QCOMPARE(group().title, u"Ordering"_s);
}

void TestGroups::aVisitIsOneUndoStep()
{
    const int before = m_draft->undoStack().count();
    openByKey();
    QTest::keyClicks(find<QLineEdit>(u"groupTitle"_s), u"Ordering"_s);
    find<QAbstractButton>(u"groupColour.violet"_s)->click();
    QTest::keyClick(find<QLineEdit>(u"groupTitle"_s), Qt::Key_Return);
    QCOMPARE(m_draft->undoStack().count(), before + 1);
    QCOMPARE(group().colour, u"violet"_s);
    m_draft->undoStack().undo();
    QCOMPARE(group().title, u"Payment"_s);
    QVERIFY(group().colour.isEmpty());
    m_draft->undoStack().redo();
    QCOMPARE(group().title, u"Ordering"_s);
}

void TestGroups::escTakesItBack()
{
    const int before = m_draft->undoStack().count();
    openByKey();
    QTest::keyClicks(find<QLineEdit>(u"groupTitle"_s), u"Ordering"_s);
    find<QAbstractButton>(u"groupColour.pink"_s)->click();
    QTest::keyClick(find<QLineEdit>(u"groupTitle"_s), Qt::Key_Escape);
    QCOMPARE(group().title, u"Payment"_s);
    QVERIFY(group().colour.isEmpty());
    QCOMPARE(m_draft->undoStack().count(), before);
}

void TestGroups::coloursAreThoseOfTheTheme()
{
    const FlowView &canvas = m_designer->view();
    const QPoint inside =
        canvas.toView(canvas.scene().groupRect(group()).topRight()).toPoint() + QPoint(-6, 6);
    const auto seen = [&] { return m_designer->view().grab().toImage().pixelColor(inside); };
    const QColor usual = seen();
    StepGroup other = group();
    for (const BlockLook::GroupColour &colour : BlockLook::groupColours()) {
        other.colour = colour.word;
        m_draft->setGroup(other);
        QVERIFY2(colour.word.isEmpty() == (seen() == usual), qPrintable(colour.word));
    }
}

void TestGroups::unknownColoursAreKept()
{
    StepGroup other = group();
    other.colour = u"plaid"_s;
    m_draft->setGroup(other);
    openByKey();
    QTest::keyClicks(find<QLineEdit>(u"groupTitle"_s), u"X"_s);
    QCOMPARE(group().colour, u"plaid"_s);
}

void TestGroups::withoutAGroupThereIsNothingToEdit()
{
    QSignalSpy told(m_designer.get(), &FlowDesigner::told);
    m_designer->scene().select({u"c"_s});
    m_designer->view().setFocus();
    QTest::keyClick(&m_designer->view(), Qt::Key_F2);
    QVERIFY(!find<QLineEdit>(u"groupTitle"_s)->isVisible());
    QCOMPARE(told.size(), 1);
}

void TestGroups::everyControlHasANameForScreenReaders()
{
    for (const QWidget *widget : find<QWidget>(u"groupEditor"_s)->findChildren<QWidget *>()) {
        if (!qobject_cast<const QAbstractButton *>(widget) &&
            !qobject_cast<const QLineEdit *>(widget))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
    }
}

FLOTILLA_SCREEN_TEST_MAIN(TestGroups)
#include "tst_groups.moc"
