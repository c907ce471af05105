// The menu of the canvas: everything the canvas can do, at the place it was asked for.

#include "tests/ui/designer/designertest.h"
#include "tests/ui/designer/flowsamples.h"
#include "ui/designer/inspector.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestCanvasMenu : public DesignerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOfTheStepUnderThePointer();
    void keepsWhatIsSelectedTogether();
    void theKeyboardAsksForTheCurrentStep();
    void alignsWhatIsSelected();
    void tidiesUpInOneUndoStep();
    void tidiesUpAThousandStepsInPassing();
    void insertsIntoALine();
    void theKeyboardTakesLinesAwayAndGoesBetween();
    void writesANoteAndPastesWhereItWasAsked();
    void enterWritesInTheNote();
    void theKeyboardAsksForANoteAndALine();
    void theFormOfTheFlowLeavesTheKeyboardWhereItIs();
    void beginsChatsAtAStep();
    void marksWhereTestChatsStop();
    void onlyLookingOffersNoChange();
    void keysOfTheCanvasWorkBesideIt();

private:
    [[nodiscard]] FlowView &view() { return m_designer->view(); }
    [[nodiscard]] FlowScene &scene() { return m_designer->scene(); }
    [[nodiscard]] const Step &step(const QString &id) const
    {
        return *m_draft->document().step(id);
    }
    [[nodiscard]] QPoint header(const QString &id)
    {
        return view().toView(scene().node(id)->at + QPointF(100, 17)).toPoint();
    }
    QMenu *ask(QPoint at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse);
    void choose(QMenu *menu, const QString &name);
};

void TestCanvasMenu::init()
{
    show(smallFlow(), {1440, 900});
    view().setFocus();
    view().fit();
    QCoreApplication::processEvents();
}

QMenu *TestCanvasMenu::ask(QPoint at, QContextMenuEvent::Reason reason)
{
    for (QMenu *old : view().findChildren<QMenu *>(u"canvasMenu"_s))
        delete old;
    QContextMenuEvent event(reason, at, view().mapToGlobal(at));
    QCoreApplication::sendEvent(&view(), &event);
    return view().findChild<QMenu *>(u"canvasMenu"_s);
}

void TestCanvasMenu::choose(QMenu *menu, const QString &name)
{
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    QVERIFY2(action->isEnabled(), qPrintable(name));
    menu->close();
    action->trigger();
}

void TestCanvasMenu::isOfTheStepUnderThePointer()
{
    QSignalSpy tested(&view(), &FlowView::testAsked);
    choose(ask(header(u"b"_s)), u"canvasTest"_s);
    QCOMPARE(scene().selectedInOrder(), QStringList{u"b"_s});
    QCOMPARE(tested.value(0).value(0).toString(), u"b"_s);
    choose(ask(header(u"b"_s)), u"canvasDelete"_s);
    QVERIFY(!m_draft->document().step(u"b"_s));
}

void TestCanvasMenu::keepsWhatIsSelectedTogether()
{
    scene().select({u"a"_s, u"b"_s});
    choose(ask(header(u"b"_s)), u"canvasGroup"_s);
    QCOMPARE(m_draft->document().groups().size(), 1);
    QCOMPARE(m_draft->document().groups().first().steps, (QStringList{u"a"_s, u"b"_s}));
    // Another one is what is meant when it is the one under the pointer.
    QVERIFY(ask(header(u"c"_s)));
    QCOMPARE(scene().selectedInOrder(), QStringList{u"c"_s});
}

void TestCanvasMenu::theKeyboardAsksForTheCurrentStep()
{
    scene().clearSelection();
    scene().setCurrent(u"b"_s);
    QMenu *menu = ask({}, QContextMenuEvent::Keyboard);
    QVERIFY(menu);
    QCOMPARE(scene().selectedInOrder(), QStringList{u"b"_s});
    choose(menu, u"canvasDuplicate"_s);
    QCOMPARE(m_draft->document().order().size(), 4);
}

void TestCanvasMenu::alignsWhatIsSelected()
{
    m_draft->placeSteps({{u"b"_s, {310, 200, 0}}, {u"c"_s, {620, 60, 0}}});
    scene().select({u"a"_s, u"b"_s, u"c"_s});
    choose(ask(header(u"c"_s)), u"alignTop"_s);
    QCOMPARE(step(u"b"_s).y, step(u"a"_s).y);
    QCOMPARE(step(u"c"_s).y, step(u"a"_s).y);
    QCOMPARE(step(u"b"_s).x, 310.0);
    m_draft->undoStack().undo();
    QCOMPARE(step(u"b"_s).y, 200.0);
    scene().select({u"a"_s});
    QMenu *menu = ask(header(u"a"_s));
    QVERIFY(menu && !menu->findChild<QMenu *>(u"canvasAlign"_s)->isEnabled());
}

void TestCanvasMenu::tidiesUpInOneUndoStep()
{
    m_draft->placeSteps({{u"a"_s, {0, 0, 0}}, {u"b"_s, {5, 5, 0}}, {u"c"_s, {10, 10, 0}}});
    const int before = m_draft->undoStack().index();
    view().fit();
    choose(ask({view().width() - 5, 5}), u"canvasLayOut"_s);
    const auto isTidy = [this] { return step(u"b"_s).x >= step(u"a"_s).x + 196; };
    QTRY_VERIFY_WITH_TIMEOUT(isTidy(), kPatienceMs);
    QCOMPARE(m_draft->undoStack().index(), before + 1);
    m_draft->undoStack().undo();
    QCOMPARE(step(u"b"_s).x, 5.0);
    QTest::keyClick(&view(), Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(isTidy(), kPatienceMs);
}

// The watch of the screen fails this where one event takes too long.
void TestCanvasMenu::tidiesUpAThousandStepsInPassing()
{
    m_draft->load(wideFlow(1000));
    QCoreApplication::processEvents();
    const QString gone = m_draft->document().order().last();
    const int before = m_draft->undoStack().index();
    view().layOut();
    m_draft->removeSteps({gone}); // while it is being found
    QTRY_COMPARE_WITH_TIMEOUT(m_draft->undoStack().index(), before + 2, kPatienceMs);
    QVERIFY(!m_draft->document().step(gone));
}

void TestCanvasMenu::insertsIntoALine()
{
    const EdgeItem *edge = scene().edge({u"a"_s, {}, {}});
    QVERIFY(edge);
    const QPoint at = view().toView(edge->path.pointAtPercent(0.5)).toPoint();
    choose(ask(at), u"canvasInsert"_s);
    auto *search = view().findChild<QLineEdit *>(u"canvasChooserSearch"_s);
    QVERIFY(search && search->isVisible());
    QTest::keyClicks(search, u"text"_s);
    QTest::keyClick(search, Qt::Key_Return);
    const QString made = m_draft->document().order().last();
    QCOMPARE(m_draft->document().targetOf({u"a"_s, {}, {}}), made);
    QCOMPARE(m_draft->document().targetOf({made, {}, {}}), u"b"_s);
    const EdgeItem *other = scene().edge({u"b"_s, {}, {}});
    QVERIFY(other);
    choose(ask(view().toView(other->path.pointAtPercent(0.5)).toPoint()), u"canvasDelete"_s);
    QVERIFY(m_draft->document().targetOf({u"b"_s, {}, {}}).isEmpty());
}

void TestCanvasMenu::theKeyboardTakesLinesAwayAndGoesBetween()
{
    auto *search = view().findChild<QLineEdit *>(u"canvasChooserSearch"_s);
    QVERIFY(search);
    const auto answer = [search](const QString &text) {
        QVERIFY(search->isVisible());
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key_Return);
    };
    view().goToStep(u"a"_s);
    QTest::keyClick(&view(), Qt::Key_C);
    answer(u"nowhere"_s);
    QVERIFY(m_draft->document().targetOf({u"a"_s, {}, {}}).isEmpty());
    QCOMPARE(scene().current(), u"a"_s);
    m_draft->undoStack().undo();
    view().goToStep(u"a"_s);
    QTest::keyClick(&view(), Qt::Key_C);
    answer(u"in between"_s);
    answer(u"text"_s);
    const QString made = m_draft->document().order().last();
    QCOMPARE(m_draft->document().targetOf({u"a"_s, {}, {}}), made);
    QCOMPARE(m_draft->document().targetOf({made, {}, {}}), u"b"_s);
}

void TestCanvasMenu::writesANoteAndPastesWhereItWasAsked()
{
    const QPoint corner(view().width() - 240, 40);
    view().setAuthor(u"Ana"_s);
    choose(ask(corner), u"canvasNote"_s);
    QCOMPARE(m_draft->document().notes().size(), 1);
    QCOMPARE(m_draft->document().notes().first().value(u"author"_s).toString(), u"Ana"_s);
    const QPointF note = scene().noteRect(m_draft->document().notes().first()).topLeft();
    QVERIFY((note - view().toScene(corner)).manhattanLength() < 16);
    scene().select({u"a"_s});
    view().copy();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QPoint below(60, view().height() - 200);
    choose(ask(below), u"canvasPaste"_s);
    const Step &pasted = step(m_draft->document().order().last());
    QVERIFY((QPointF(pasted.x, pasted.y) - view().toScene(below)).manhattanLength() < 16);
}

void TestCanvasMenu::enterWritesInTheNote()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask"_s, {});
    const auto words = [&] { return m_draft->document().note(note)->value(u"text"_s).toString(); };
    view().goTo({CanvasPlace::Kind::Note, note});
    QTest::keyClick(&view(), Qt::Key_Return);
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field && m_designer->inspector().isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, u" Lucia"_s);
    QCOMPARE(words(), u"Ask Lucia"_s);
    m_draft->undoStack().undo();
    QCOMPARE(words(), u"Ask"_s);
    view().setFocus();
    const QPoint middle =
        view().toView(scene().noteRect(*m_draft->document().note(note)).center()).toPoint();
    QTest::mouseDClick(&view(), Qt::LeftButton, {}, middle);
    QVERIFY(m_designer->inspector().isAncestorOf(QApplication::focusWidget()));
}

void TestCanvasMenu::theKeyboardAsksForANoteAndALine()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask"_s, {});
    view().goTo({CanvasPlace::Kind::Note, note});
    choose(ask({}, QContextMenuEvent::Keyboard), u"canvasEditNote"_s);
    QVERIFY(m_designer->inspector().isAncestorOf(QApplication::focusWidget()));
    view().setFocus();
    view().goToStep(u"a"_s);
    QTest::keyClick(&view(), Qt::Key_E);
    choose(ask({}, QContextMenuEvent::Keyboard), u"canvasDelete"_s);
    QVERIFY(m_draft->document().targetOf({u"a"_s, {}, {}}).isEmpty());
}

void TestCanvasMenu::theFormOfTheFlowLeavesTheKeyboardWhereItIs()
{
    FlowSettings settings = m_draft->document().settings();
    settings.variables = {{u"name"_s, u"you"_s}};
    m_draft->setSettings(settings);
    view().goToStep(u"a"_s);
    QCoreApplication::processEvents();
    QTest::keyClick(&view(), Qt::Key_E); // no step is selected: the form of the flow
    waitUntilSeen(u"variablesForm"_s);
    QVERIFY(view().hasFocus());
    for (const QWidget *window : QApplication::topLevelWidgets())
        QVERIFY2(window == m_designer.get() || !window->isVisible(),
                 window->metaObject()->className());
}

void TestCanvasMenu::beginsChatsAtAStep()
{
    choose(ask(header(u"c"_s)), u"canvasFirst"_s);
    QCOMPARE(m_draft->document().settings().start, u"c"_s);
    QMenu *menu = ask(header(u"c"_s));
    QVERIFY(menu && !menu->findChild<QAction *>(u"canvasFirst"_s)->isEnabled());
}

void TestCanvasMenu::marksWhereTestChatsStop()
{
    choose(ask(header(u"b"_s)), u"canvasBreakpoint"_s);
    QVERIFY(scene().breakpoints().contains(u"b"_s));
    QMenu *menu = ask(header(u"b"_s));
    QVERIFY(menu && menu->findChild<QAction *>(u"canvasBreakpoint"_s)->isChecked());
    choose(menu, u"canvasBreakpoint"_s);
    QVERIFY(scene().breakpoints().isEmpty());
}

void TestCanvasMenu::onlyLookingOffersNoChange()
{
    m_designer->setReadOnly(true);
    QMenu *menu = ask(header(u"b"_s));
    QVERIFY(menu);
    QStringList offered;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            offered += action->objectName();
    }
    QCOMPARE(offered, (QStringList{u"canvasCopy"_s, u"canvasFit"_s}));
}

// The keyboard is in the palette: what is undone is the canvas's all the same.
void TestCanvasMenu::keysOfTheCanvasWorkBesideIt()
{
    scene().select({u"b"_s});
    view().deleteSelection();
    QVERIFY(!m_draft->document().step(u"b"_s));
    auto *tile = m_designer->findChild<QWidget *>(u"block.message.text"_s);
    QVERIFY(tile);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_draft->document().step(u"b"_s));
    QTest::keyClick(tile, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_draft->document().step(u"b"_s));
    QSignalSpy reviewed(m_designer.get(), &FlowDesigner::reviewAsked);
    QTest::keyClick(tile, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(reviewed.size(), 1);
    m_designer->setReadOnly(true);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_draft->document().step(u"b"_s));
}

FLOTILLA_SCREEN_TEST_MAIN(TestCanvasMenu)
#include "tst_canvasmenu.moc"
