// Find and replace on the canvas, and the uses of variables.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/findbar.h"
#include "ui/designer/inspector.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestFind : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ctrlFFindsAndF3GoesOn();
    void typingGoesToTheFirstHit();
    void hitsFollowTheFlow();
    void replacingOneGoesToTheNext();
    void replacingAllIsOneUndoStep();
    void whatIsWrittenIsNotFoundAgain();
    void hitsOfAnotherTextAreNotReplaced();
    void usesOfAVariableAreFound();
    void aReaderReplacesNothing();
    void escGivesTheCanvasBack();
    void everyControlHasANameForScreenReaders();

private:
    void look(const QString &text);
    [[nodiscard]] QString textOf(const QString &block) const
    {
        return m_draft->document().block(block)->fields.value(u"text"_s).toString();
    }
};

void TestFind::init()
{
    Flow flow = smallFlow();
    flow.steps[1].blocks[0].fields.insert(u"text"_s, u"A cake, or two cakes"_s);
    flow.steps[2].blocks[0].fields.insert(u"text"_s, u"Your CAKE"_s);
    show(flow);
    m_designer->view().setFocus();
}

// Opens the bar and waits for what it finds.
void TestFind::look(const QString &text)
{
    QTest::keyClick(&m_designer->view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"findText"_s);
    QVERIFY(field->hasFocus());
    field->clear();
    QTest::keyClicks(field, text);
    QTRY_VERIFY(!m_designer->findBar().isSearching());
}

void TestFind::ctrlFFindsAndF3GoesOn()
{
    look(u"cake"_s);
    const FindBar &bar = m_designer->findBar();
    QCOMPARE(bar.hits().size(), 3);
    QCOMPARE(find<QLabel>(u"findCount"_s)->text(), u"1 of 3"_s);
    QCOMPARE(m_designer->scene().current(), u"b"_s);
    auto *field = find<QLineEdit>(u"findText"_s);
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(bar.current(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(bar.current(), 2);
    QCOMPARE(m_designer->scene().current(), u"c"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_F3);
    QCOMPARE(bar.current(), 0);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar.current(), 2);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bar.current(), 1);
    find<QAbstractButton>(u"findCases"_s)->click();
    QTRY_COMPARE(bar.hits().size(), 2);
}

void TestFind::typingGoesToTheFirstHit()
{
    m_designer->scene().select({u"a"_s});
    look(u"YOUR"_s);
    QCOMPARE(m_designer->scene().current(), u"c"_s);
    QCOMPARE(m_designer->inspector().block(), m_draft->document().step(u"c"_s)->blocks.first().id);
    look(u"nowhere"_s);
    QCOMPARE(find<QLabel>(u"findCount"_s)->text(), u"Not found"_s);
    QVERIFY(!find<QAbstractButton>(u"findNext"_s)->isEnabled());
}

void TestFind::hitsFollowTheFlow()
{
    look(u"cake"_s);
    m_draft->setTitle(u"a"_s, u"Cake shop"_s);
    QTRY_COMPARE(m_designer->findBar().hits().size(), 4);
    m_draft->undoStack().undo();
    QTRY_COMPARE(m_designer->findBar().hits().size(), 3);
}

void TestFind::replacingOneGoesToTheNext()
{
    look(u"cake"_s);
    QTest::keyClick(find<QLineEdit>(u"findText"_s), Qt::Key_H, Qt::ControlModifier);
    auto *with = find<QLineEdit>(u"replaceText"_s);
    QVERIFY(with->isVisible());
    QTest::keyClicks(with, u"pie"_s);
    QTRY_VERIFY(!m_designer->findBar().isSearching()); // the bar was opened anew
    const int before = m_draft->undoStack().count();
    find<QAbstractButton>(u"replaceOne"_s)->click();
    const QString block = m_draft->document().step(u"b"_s)->blocks.first().id;
    QCOMPARE(textOf(block), u"A pie, or two cakes"_s);
    QCOMPARE(m_draft->undoStack().count(), before + 1);
    QTRY_COMPARE(m_designer->findBar().hits().size(), 2);
    QCOMPARE(m_designer->findBar().current(), 0);
    m_draft->undoStack().undo();
    QCOMPARE(textOf(block), u"A cake, or two cakes"_s);
}

void TestFind::replacingAllIsOneUndoStep()
{
    look(u"cake"_s);
    find<QAbstractButton>(u"findReplaces"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"replaceText"_s), u"pie"_s);
    const QByteArray was = m_draft->flow().canonical();
    find<QAbstractButton>(u"replaceAll"_s)->click();
    QCOMPARE(textOf(m_draft->document().step(u"b"_s)->blocks.first().id), u"A pie, or two pies"_s);
    QCOMPARE(textOf(m_draft->document().step(u"c"_s)->blocks.first().id), u"Your pie"_s);
    QTRY_COMPARE(m_designer->findBar().hits().size(), 0);
    m_draft->undoStack().undo();
    QCOMPARE(m_draft->flow().canonical(), was);
}

void TestFind::whatIsWrittenIsNotFoundAgain()
{
    look(u"cake"_s);
    find<QAbstractButton>(u"findReplaces"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"replaceText"_s), u"cake pie"_s);
    find<QAbstractButton>(u"replaceOne"_s)->click();
    QTRY_VERIFY(!m_designer->findBar().isSearching());
    QCOMPARE(m_designer->findBar().current(), 1);
    find<QAbstractButton>(u"replaceOne"_s)->click();
    QCOMPARE(textOf(m_draft->document().step(u"b"_s)->blocks.first().id),
             u"A cake pie, or two cake pies"_s);
}

void TestFind::hitsOfAnotherTextAreNotReplaced()
{
    look(u"cake"_s);
    find<QAbstractButton>(u"findReplaces"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"replaceText"_s), u"pie"_s);
    QTRY_VERIFY(!m_designer->findBar().isSearching());
    const QByteArray was = m_draft->flow().canonical();
    auto *field = find<QLineEdit>(u"findText"_s);
    field->clear();
    QTest::keyClicks(field, u"cakes"_s);
    QTest::keyClick(field, Qt::Key_Return); // looks for it at once
    QVERIFY(m_designer->findBar().isSearching());
    find<QAbstractButton>(u"replaceAll"_s)->click();
    find<QAbstractButton>(u"replaceOne"_s)->click();
    QCOMPARE(m_draft->flow().canonical(), was);
    QTRY_VERIFY(!m_designer->findBar().isSearching());
    QCOMPARE(m_designer->findBar().hits().size(), 1);
    find<QAbstractButton>(u"replaceAll"_s)->click();
    QCOMPARE(textOf(m_draft->document().step(u"b"_s)->blocks.first().id), u"A cake, or two pie"_s);
}

void TestFind::usesOfAVariableAreFound()
{
    m_designer->findBar().showUses(u"name"_s);
    QTRY_VERIFY(!m_designer->findBar().hits().isEmpty());
    for (const TextHit &hit : m_designer->findBar().hits())
        QVERIFY(hit.place.step == u"a" || hit.place.step.isEmpty());
    QCOMPARE(m_designer->scene().current(), u"a"_s);
    QVERIFY(!find<QAbstractButton>(u"replaceOne"_s)->isEnabled());
    m_designer->findBar().showUses(u"nobody"_s);
    QTRY_COMPARE(find<QLabel>(u"findCount"_s)->text(), u"Not used"_s);
}

void TestFind::aReaderReplacesNothing()
{
    m_designer->findBar().setReadOnly(true);
    look(u"cake"_s);
    QTest::keyClick(find<QLineEdit>(u"findText"_s), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!find<QLineEdit>(u"replaceText"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"replaceAll"_s)->isEnabled());
    const QByteArray was = m_draft->flow().canonical();
    m_designer->findBar().replaceAll();
    QCOMPARE(m_draft->flow().canonical(), was);
}

void TestFind::escGivesTheCanvasBack()
{
    look(u"cake"_s);
    QTest::keyClick(find<QLineEdit>(u"findText"_s), Qt::Key_Escape);
    QVERIFY(!m_designer->findBar().isVisible());
    QVERIFY(m_designer->view().hasFocus());
    QTest::keyClick(&m_designer->view(), Qt::Key_F3);
    QVERIFY(m_designer->findBar().isVisible());
}

void TestFind::everyControlHasANameForScreenReaders()
{
    for (QWidget *widget : m_designer->findBar().findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
        if (!isControl)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
    }
}

FLOTILLA_SCREEN_TEST_MAIN(TestFind)
#include "tst_find.moc"
