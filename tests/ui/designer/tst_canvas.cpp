// The canvas by mouse, by keyboard and for screen readers.

#include "tests/support/screenwatch.h"
#include "tests/ui/designer/flowsamples.h"

#include "ui/designer/canvassizes.h"
#include "ui/designer/flowaccessible.h"
#include "ui/designer/flowlistmodel.h"
#include "ui/designer/flowview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestCanvas : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyStepAndWayIsOnTheCanvas();
    void draggingMovesTheSelectionInOneUndoStep();
    void draggingSnapsToTheGrid();
    void shiftKeepsADragOnOneAxis();
    void altDragsACopy();
    void escapeTakesADragBack();
    void aMarqueeSelectsWhatItTouches();
    void draggingAPortConnectsWithinTheMagnet();
    void droppingAPortOnNothingOffersBlocksAndConnects();
    void aBlockDroppedOnAnEdgeGoesBetween();
    void aBlockDroppedOnACardGoesIntoIt();
    void aBlockDroppedOnNothingBecomesAStep();
    void draggingTheEdgeOfACardChangesItsWidth();
    void nearTheEdgeOfTheViewADragPans();
    void tabFollowsTheFlow();
    void tabGoesOnToTheNotes();
    void theStartHasItsPlaceBeforeTheFirstStep();
    void whereTheKeyboardIsIsSeen();
    void arrowsMoveTheSelection();
    void arrowsMoveNotes();
    void notesAreEditedAndDeletedByKeyboard();
    void ctrlShiftArrowsChangeTheWidthOfACard();
    void severalAreMarkedByKeyboard();
    void linesOfAStepAreWalkedByKeyboard();
    void aLineIsDeletedLedElsewhereAndInsertedIntoByKeyboard();
    void screenReadersFindWhereTheKeyboardIs();
    void whatIsGoneIsNotSelected();
    void escapeWithNothingSelectedIsForWhatIsAround();
    void insertingByKeyboardConnects();
    void connectingByKeyboardFindsAStepByName();
    void altArrowsFollowEdges();
    void deletingByKeyboardJoins();
    void duplicateAndGroupByKeyboard();
    void copiesGoThroughTheClipboardAsText();
    void problemsAreVisitedInTurn();
    void undoAndRedoByKeyboard();
    void zoomKeepsWhatIsUnderThePointer();
    void fitShowsEverything();
    void rightToLeftMirrorsPorts();
    void accessibleNamesSayWhatAStepIs();
    void accessibleChildrenAreStepsAndWays();
    void theListHasEveryStep();
    void farAwayCardsAreColouredRectangles();
    void aRemovedStepLeavesNothingBehind();
    void badgesAndFiguresChangeThePicture();
    void wordsStandInTheOrderOfTheirReading();

private:
    void load(const Flow &flow);
    [[nodiscard]] QPoint at(QPointF inScene) const { return m_view->toView(inScene).toPoint(); }
    [[nodiscard]] QPoint header(const QString &step) const
    {
        return at(m_scene->node(step)->at + QPointF(100, 17));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), which, modifiers);
    }
    void answer(const QString &text); // the chooser
    [[nodiscard]] const Step &step(const QString &id) const
    {
        return *m_draft->document().step(id);
    }
    [[nodiscard]] QString newStep() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Draft> m_draft;
    std::unique_ptr<FlowScene> m_scene;
    std::unique_ptr<FlowView> m_view;
};

void TestCanvas::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReducedMotion(true);
}

void TestCanvas::init()
{
    failOnWarnings();
    m_draft = std::make_unique<Draft>();
    m_scene = std::make_unique<FlowScene>(*m_draft, *m_theme);
    m_view = std::make_unique<FlowView>(*m_scene);
    m_view->resize(760, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    load(smallFlow());
}

void TestCanvas::cleanup()
{
    failOnStalls();
    m_view.reset();
    m_scene.reset();
    m_draft.reset();
}

void TestCanvas::load(const Flow &flow)
{
    m_draft->load(flow);
    m_view->setScale(0.75, {});
    m_view->centreOn(m_scene->node(flow.start)->rect().center() + QPointF(320, 60));
    QCoreApplication::processEvents();
}

void TestCanvas::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, from);
    for (int part = 1; part <= 4; ++part) {
        const QPointF now = from + QPointF(to - from) * part / 4;
        QMouseEvent move(QEvent::MouseMove, now, m_view->mapToGlobal(now), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, to);
}

void TestCanvas::answer(const QString &text)
{
    auto *search = m_view->findChild<QLineEdit *>(u"canvasChooserSearch"_s);
    QVERIFY(search && search->isVisible());
    QTest::keyClicks(search, text);
    QTest::keyClick(search, Qt::Key_Return);
}

QString TestCanvas::newStep() const
{
    return m_draft->document().order().last();
}

void TestCanvas::everyStepAndWayIsOnTheCanvas()
{
    load(bakeryFlow());
    const FlowDocument &document = m_draft->document();
    for (const QString &id : document.order()) {
        QVERIFY(m_scene->node(id));
        for (const FlowEdge &edge : FlowDocument::edgesOf(step(id))) {
            QVERIFY(m_scene->edge(edge));
            QVERIFY2(m_scene->node(id)->layout.rowOf(edge), qPrintable(id + edge.outlet));
        }
    }
}

void TestCanvas::draggingMovesTheSelectionInOneUndoStep()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, header(u"a"_s));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, header(u"b"_s));
    QCOMPARE(m_scene->selectedSteps().size(), 2);
    const double apart = step(u"b"_s).x - step(u"a"_s).x;
    drag(header(u"a"_s), header(u"a"_s) + QPoint(60, 90));
    QVERIFY(step(u"a"_s).x > 40 && step(u"a"_s).y > 80);
    QCOMPARE(step(u"b"_s).x - step(u"a"_s).x, apart);
    QCOMPARE(m_draft->undoStack().count(), 1);
}

void TestCanvas::draggingSnapsToTheGrid()
{
    drag(header(u"b"_s), header(u"b"_s) + QPoint(31, 203));
    QCOMPARE(std::fmod(step(u"b"_s).x, 8), 0.0);
    QCOMPARE(std::fmod(step(u"b"_s).y, 8), 0.0);
}

void TestCanvas::shiftKeepsADragOnOneAxis()
{
    drag(header(u"b"_s), header(u"b"_s) + QPoint(20, 150), Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).x, 304.0);
    QVERIFY(step(u"b"_s).y > 150);
}

void TestCanvas::altDragsACopy()
{
    drag(header(u"b"_s), header(u"b"_s) + QPoint(0, 150), Qt::AltModifier);
    QCOMPARE(m_draft->document().order().size(), 4);
    QCOMPARE(step(u"b"_s).y, 0.0);
    QVERIFY(step(newStep()).y > 150);
    m_draft->undoStack().undo();
    QCOMPARE(m_draft->flow().canonical(), smallFlow().canonical());
}

void TestCanvas::escapeTakesADragBack()
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, header(u"b"_s));
    for (const int by : {20, 80}) {
        const QPointF now = header(u"b"_s) + QPointF(0, by);
        QMouseEvent move(QEvent::MouseMove, now, m_view->mapToGlobal(now), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    QVERIFY(step(u"b"_s).y > 0);
    key(Qt::Key_Escape);
    QCOMPARE(step(u"b"_s).y, 0.0);
    QCOMPARE(m_draft->undoStack().count(), 0);
}

void TestCanvas::aMarqueeSelectsWhatItTouches()
{
    const QRectF b = m_scene->node(u"b"_s)->rect();
    const QRectF c = m_scene->node(u"c"_s)->rect();
    drag(at(b.bottomLeft() + QPointF(20, 40)), at(c.center()));
    QCOMPARE(m_scene->selectedSteps(), QSet<QString>({u"b"_s, u"c"_s}));
}

void TestCanvas::draggingAPortConnectsWithinTheMagnet()
{
    const QPointF from = m_scene->portOf({u"a"_s, {}, {}});
    const NodeItem *c = m_scene->node(u"c"_s);
    const QPointF to = c->at + c->layout.inPort(false) + QPointF(-15, 10);
    drag(at(from), at(to));
    QCOMPARE(step(u"a"_s).next, u"c"_s);
}

void TestCanvas::droppingAPortOnNothingOffersBlocksAndConnects()
{
    const QPointF from = m_scene->portOf({u"c"_s, {}, {}});
    drag(at(from), at(from + QPointF(20, 300)));
    answer(u"condition"_s);
    QCOMPARE(m_draft->document().order().size(), 4);
    QCOMPARE(step(u"c"_s).next, newStep());
    QCOMPARE(step(newStep()).blocks.first().type, u"logic.condition"_s);
    QCOMPARE(m_draft->undoStack().count(), 1);
}

void TestCanvas::aBlockDroppedOnAnEdgeGoesBetween()
{
    const EdgeItem *edge = m_scene->edge({u"a"_s, {}, {}, u"b"_s});
    const QPointF middle = edge->path.pointAtPercent(0.5);
    QMimeData data;
    data.setData(FlowView::blockMimeType(), "message.text");
    QDragEnterEvent enter(at(middle), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at(middle), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &move);
    QDropEvent drop(QPointF(at(middle)), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &drop);
    QCOMPARE(step(u"a"_s).next, newStep());
    QCOMPARE(step(newStep()).next, u"b"_s);
}

void TestCanvas::aBlockDroppedOnACardGoesIntoIt()
{
    const QRectF card = m_scene->node(u"b"_s)->rect();
    m_view->dropBlock(u"logic.wait"_s, card.center() + QPointF(0, card.height() / 2 - 4));
    QCOMPARE(step(u"b"_s).blocks.size(), 2);
    QCOMPARE(step(u"b"_s).blocks.last().type, u"logic.wait"_s);
    m_view->dropBlock(u"logic.wait"_s, card.topLeft() + QPointF(30, 20));
    QCOMPARE(step(u"b"_s).blocks.first().type, u"logic.wait"_s);
}

void TestCanvas::aBlockDroppedOnNothingBecomesAStep()
{
    m_view->dropBlock(u"input.text"_s, {100, 500});
    QCOMPARE(step(newStep()).x, 100.0);
    QCOMPARE(m_scene->selectedSteps(), QSet<QString>{newStep()});
}

void TestCanvas::draggingTheEdgeOfACardChangesItsWidth()
{
    const QRectF card = m_scene->node(u"b"_s)->rect();
    const QPoint edge = at({card.right() - 2, card.top() + 17});
    drag(edge, edge + QPoint(60, 0));
    QVERIFY(step(u"b"_s).width > 230);
    drag(at(m_scene->node(u"b"_s)->rect().topRight() + QPointF(-2, 17)),
         at({card.right() + 400, card.top() + 17}));
    QCOMPARE(step(u"b"_s).width, kStepWidthMax);
}

void TestCanvas::nearTheEdgeOfTheViewADragPans()
{
    const QPointF before = m_view->visibleArea().topLeft();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, header(u"b"_s));
    const QPointF edge(m_view->width() - 4, 300);
    for (const QPointF &now : {QPointF(header(u"b"_s)) + QPointF(20, 0), edge}) {
        QMouseEvent move(QEvent::MouseMove, now, m_view->mapToGlobal(now), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.get(), &move);
    }
    const double x = step(u"b"_s).x;
    QTRY_VERIFY_WITH_TIMEOUT(m_view->visibleArea().left() > before.x() + 60, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(step(u"b"_s).x > x + 60, kPatienceMs);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, edge.toPoint());
}

void TestCanvas::tabFollowsTheFlow()
{
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->current(), u"a"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->current(), u"b"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->current(), u"c"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_scene->current(), u"b"_s);
}

void TestCanvas::tabGoesOnToTheNotes()
{
    const QString first = m_draft->addNote({0, 400}, u"Ask Lucia"_s, u"Rafael"_s);
    const QString second = m_draft->addNote({0, 600}, u"Later"_s, {});
    m_view->goToStep(u"c"_s);
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->selectedNotes(), QSet<QString>{first});
    QVERIFY(m_scene->selectedSteps().isEmpty());
    QVERIFY(m_scene->current().isEmpty());
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->currentNote(), second);
    QVERIFY(m_view->visibleArea().contains(m_scene->noteRect(*m_draft->document().note(second))));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_scene->current(), u"c"_s);
    QVERIFY(m_scene->selectedNotes().isEmpty());
}

void TestCanvas::theStartHasItsPlaceBeforeTheFirstStep()
{
    m_view->goToStep(u"a"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_scene->place().kind, CanvasPlace::Kind::Start);
    QVERIFY(m_scene->selectedSteps().isEmpty());
    QSignalSpy edited(m_view.get(), &FlowView::editAsked);
    key(Qt::Key_Return);
    QCOMPARE(edited.value(0).value(0).toString(), QString()); // the flow's own form
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->current(), u"a"_s);
}

void TestCanvas::whereTheKeyboardIsIsSeen()
{
    const QString note = m_draft->addNote({0, 300}, u"Ask Lucia"_s, {});
    const auto ringIn = [this](const QRectF &inScene) {
        const QImage picture = m_view->grab().toImage();
        const QRect area = QRectF(m_view->toView(inScene.topLeft()), inScene.size() * 0.75)
                               .toRect()
                               .adjusted(-6, -6, 6, 6)
                               .intersected(picture.rect());
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (picture.pixelColor(x, y) == m_theme->tokens().focusRing)
                    return true;
            }
        }
        return false;
    };
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at({20, 500})); // the mouse shows none
    for (const CanvasPlace &stop : m_scene->stops())
        QVERIFY(!ringIn(m_scene->rectOf(stop)));
    key(Qt::Key_Tab);
    QVERIFY(ringIn(m_scene->node(u"a"_s)->rect()));
    key(Qt::Key_E);
    const EdgeItem *line = m_scene->edge({u"a"_s, {}, {}});
    QVERIFY(ringIn(QRectF(line->path.pointAtPercent(0.5), QSizeF(1, 1))));
    QVERIFY(!ringIn(m_scene->node(u"a"_s)->rect().adjusted(0, 0, -40, 0)));
    m_view->goToStep(u"c"_s);
    key(Qt::Key_Tab);
    QVERIFY(ringIn(m_scene->noteRect(*m_draft->document().note(note))));
}

void TestCanvas::arrowsMoveNotes()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask Lucia"_s, {});
    const int before = m_draft->undoStack().count();
    m_scene->select({u"b"_s}, {note});
    key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).x, 312.0);
    QCOMPARE(m_scene->noteRect(*m_draft->document().note(note)).topLeft(), QPointF(8, 401));
    QCOMPARE(m_draft->undoStack().count(), before + 1);
    m_draft->undoStack().undo();
    QCOMPARE(m_scene->noteRect(*m_draft->document().note(note)).topLeft(), QPointF(0, 400));
}

void TestCanvas::notesAreEditedAndDeletedByKeyboard()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask Lucia"_s, {});
    QSignalSpy edited(m_view.get(), &FlowView::noteEditAsked);
    m_view->goToStep(u"c"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    QCOMPARE(edited.value(0).value(0).toString(), note);
    key(Qt::Key_Delete);
    QVERIFY(m_draft->document().notes().isEmpty());
    QCOMPARE(m_draft->document().order().size(), 3);
    QCOMPARE(m_scene->current(), u"c"_s); // the one before it
    QVERIFY(m_scene->selectedSteps().isEmpty());
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_draft->document().note(note));
}

void TestCanvas::ctrlShiftArrowsChangeTheWidthOfACard()
{
    m_scene->select({u"b"_s});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).width, canvas::kNodeWidth + 16);
    QCOMPARE(step(u"b"_s).x, 304.0);
    QCOMPARE(m_draft->undoStack().count(), 1);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).width, kStepWidthMin);
    m_draft->undoStack().undo();
    QCOMPARE(step(u"b"_s).width, 0.0);
    FlowSettings settings = m_draft->document().settings();
    settings.rightToLeft = true; // the edge that moves is on the left
    m_draft->setSettings(settings);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).width, canvas::kNodeWidth + 8);
}

void TestCanvas::severalAreMarkedByKeyboard()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask Lucia"_s, {});
    m_view->goToStep(u"a"_s);
    key(Qt::Key_X);
    key(Qt::Key_Tab);
    QCOMPARE(m_scene->current(), u"b"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_X);
    QCOMPARE(m_scene->selectedSteps(), (QSet<QString>{u"a"_s, u"c"_s}));
    key(Qt::Key_Tab);
    key(Qt::Key_X);
    QCOMPARE(m_scene->selectedNotes(), QSet<QString>{note});
    key(Qt::Key_X);
    QVERIFY(m_scene->selectedNotes().isEmpty());
    key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_draft->document().groups().first().steps, (QStringList{u"a"_s, u"c"_s}));
    key(Qt::Key_Escape);
    QVERIFY(m_scene->selectedSteps().isEmpty());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_scene->selectedSteps(), QSet<QString>{u"c"_s}); // Tab selects again
}

void TestCanvas::linesOfAStepAreWalkedByKeyboard()
{
    const FlowEdge in{u"a"_s, {}, {}, u"b"_s};
    const FlowEdge out{u"b"_s, {}, {}, u"c"_s};
    m_view->goToStep(u"b"_s);
    key(Qt::Key_E);
    QCOMPARE(m_scene->selectedEdge(), out);
    QVERIFY(m_scene->selectedSteps().isEmpty());
    key(Qt::Key_E);
    QCOMPARE(m_scene->selectedEdge(), in);
    key(Qt::Key_E);
    QCOMPARE(m_scene->selectedEdge(), out); // round and round
    key(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(m_scene->selectedEdge(), in);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_scene->current(), u"a"_s);
    key(Qt::Key_E);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_scene->current(), u"b"_s);
    QVERIFY(m_scene->selectedEdge().step.isEmpty());
    const QString alone = *m_draft->addStep({900, 900}, u"Alone"_s, {});
    QSignalSpy told(m_view.get(), &FlowView::told);
    m_view->goToStep(alone);
    key(Qt::Key_E);
    QCOMPARE(told.count(), 1);
}

void TestCanvas::aLineIsDeletedLedElsewhereAndInsertedIntoByKeyboard()
{
    m_view->goToStep(u"a"_s);
    key(Qt::Key_E);
    key(Qt::Key_Delete);
    QCOMPARE(step(u"a"_s).next, QString());
    QCOMPARE(m_scene->current(), u"a"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(step(u"a"_s).next, u"b"_s);
    m_draft->setTitle(u"c"_s, u"Goodbye"_s);
    m_view->goToStep(u"a"_s);
    key(Qt::Key_E);
    key(Qt::Key_C);
    answer(u"goodb"_s);
    QCOMPARE(step(u"a"_s).next, u"c"_s);
    m_view->goToStep(u"a"_s);
    key(Qt::Key_E);
    key(Qt::Key_A);
    answer(u"text"_s);
    QCOMPARE(step(u"a"_s).next, newStep());
    QCOMPARE(m_draft->document().targetOf({newStep(), {}, {}}), u"c"_s);
}

void TestCanvas::screenReadersFindWhereTheKeyboardIs()
{
    m_draft->addNote({0, 400}, u"Ask Lucia"_s, u"Rafael"_s);
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_view.get());
    const auto said = [canvas]() -> QString {
        const QAccessibleInterface *child = canvas->focusChild();
        return child && child->state().focused ? child->text(QAccessible::Name) : QString();
    };
    m_view->goToStep(u"c"_s);
    QVERIFY(said().startsWith(u"C,"_s));
    key(Qt::Key_Tab);
    QCOMPARE(said(), u"Note of Rafael: Ask Lucia"_s);
    QCOMPARE(canvas->focusChild()->role(), QAccessible::Note);
    QCOMPARE(canvas->indexOfChild(canvas->focusChild()), 3);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_E);
    QCOMPARE(said(), u"B leads to C"_s);
    QVERIFY(canvas->focusChild()->state().selected);
    QCOMPARE(canvas->childCount(), 6);
    QCOMPARE(canvas->indexOfChild(canvas->focusChild()), 5);
}

void TestCanvas::escapeWithNothingSelectedIsForWhatIsAround()
{
    const auto isTaken = [this] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        press.accept();
        QCoreApplication::sendEvent(m_view.get(), &press);
        return press.isAccepted();
    };
    m_scene->select({u"a"_s});
    QVERIFY(isTaken());
    QVERIFY(m_scene->selectedSteps().isEmpty());
    QVERIFY(!isTaken());
}

void TestCanvas::whatIsGoneIsNotSelected()
{
    const QString note = m_draft->addNote({0, 400}, u"Ask Lucia"_s, {});
    m_scene->select({}, {note});
    m_draft->undoStack().undo();
    QVERIFY(m_scene->selectedNotes().isEmpty());
    QVERIFY(m_scene->currentNote().isEmpty());
    m_scene->selectEdge({u"a"_s, {}, {}, u"b"_s});
    m_draft->connectOutlet({u"a"_s, {}, {}}, u"c"_s);
    QCOMPARE(m_scene->selectedEdge(), (FlowEdge{u"a"_s, {}, {}, u"c"_s}));
    m_draft->disconnectOutlet({u"a"_s, {}, {}});
    QVERIFY(m_scene->selectedEdge().step.isEmpty());
}

void TestCanvas::arrowsMoveTheSelection()
{
    m_scene->select({u"b"_s});
    key(Qt::Key_Right);
    QCOMPARE(step(u"b"_s).x, 312.0);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(step(u"b"_s).y, 1.0);
}

void TestCanvas::insertingByKeyboardConnects()
{
    m_scene->select({u"c"_s});
    key(Qt::Key_A);
    answer(u"wait"_s);
    QCOMPARE(step(u"c"_s).next, newStep());
    QVERIFY(step(newStep()).x > step(u"c"_s).x);
}

void TestCanvas::connectingByKeyboardFindsAStepByName()
{
    m_draft->setTitle(u"c"_s, u"Goodbye"_s);
    m_scene->select({u"a"_s});
    key(Qt::Key_C);
    answer(u"goodb"_s);
    QCOMPARE(step(u"a"_s).next, u"c"_s);
}

void TestCanvas::altArrowsFollowEdges()
{
    m_scene->select({u"a"_s});
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_scene->current(), u"b"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_scene->current(), u"a"_s);
}

void TestCanvas::deletingByKeyboardJoins()
{
    m_scene->select({u"b"_s});
    key(Qt::Key_Delete);
    QCOMPARE(step(u"a"_s).next, u"c"_s);
    m_scene->selectEdge({u"a"_s, {}, {}, u"c"_s});
    key(Qt::Key_Delete);
    QCOMPARE(step(u"a"_s).next, QString());
}

void TestCanvas::duplicateAndGroupByKeyboard()
{
    m_scene->select({u"a"_s, u"b"_s});
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_draft->document().order().size(), 5);
    QCOMPARE(m_scene->selectedSteps().size(), 2);
    key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(m_draft->document().groups().size(), 1);
    key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_draft->document().groups().size(), 0);
}

void TestCanvas::copiesGoThroughTheClipboardAsText()
{
    m_scene->select({u"a"_s, u"b"_s});
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_draft->document().order().size(), 5);
    QCOMPARE(m_scene->selectedSteps().size(), 2);
    QSignalSpy told(m_view.get(), &FlowView::told);
    QGuiApplication::clipboard()->setText(u"no flow"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_draft->document().order().size(), 5);
}

void TestCanvas::problemsAreVisitedInTurn()
{
    m_view->setProblemSteps({u"b"_s, u"c"_s});
    key(Qt::Key_F8);
    QCOMPARE(m_scene->current(), u"b"_s);
    key(Qt::Key_F8);
    QCOMPARE(m_scene->current(), u"c"_s);
    key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_scene->current(), u"b"_s);
}

void TestCanvas::undoAndRedoByKeyboard()
{
    m_scene->select({u"b"_s});
    key(Qt::Key_Delete);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_draft->flow().canonical(), smallFlow().canonical());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_draft->document().step(u"b"_s));
}

void TestCanvas::zoomKeepsWhatIsUnderThePointer()
{
    const QPointF pointer(200, 150);
    const QPointF under = m_view->toScene(pointer);
    QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->scale() > 0.8);
    QVERIFY((m_view->toScene(pointer) - under).manhattanLength() < 0.01);
}

void TestCanvas::fitShowsEverything()
{
    load(bakeryFlow());
    key(Qt::Key_F);
    QVERIFY(m_view->visibleArea().contains(m_scene->bounds()));
}

void TestCanvas::rightToLeftMirrorsPorts()
{
    const double right = m_scene->portOf({u"a"_s, {}, {}}).x();
    FlowSettings settings = m_draft->document().settings();
    settings.rightToLeft = true;
    m_draft->setSettings(settings);
    const double left = m_scene->portOf({u"a"_s, {}, {}}).x();
    QCOMPARE(right - left, m_scene->node(u"a"_s)->layout.size.width());
    QCOMPARE(m_scene->edge({u"a"_s, {}, {}, u"b"_s})->from.x(), left);
}

void TestCanvas::accessibleNamesSayWhatAStepIs()
{
    const QString id = *m_draft->addStep({}, u"Quantidade"_s, {u"input.number"_s});
    m_scene->setProblems({{Problem::Severity::Error, u"x"_s, {}, u"wrong"_s, id}});
    QCOMPARE(FlowViewAccessible::nameOf(*m_scene, id),
             u"Quantidade, number input, 2 outputs, 1 error"_s);
    QCOMPARE(FlowViewAccessible::nameOf(*m_scene, FlowEdge{u"a"_s, {}, {}, u"b"_s}),
             u"A leads to B"_s);
}

void TestCanvas::accessibleChildrenAreStepsAndWays()
{
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(canvas);
    QCOMPARE(canvas->childCount(), 5);
    QAccessibleInterface *b = canvas->child(1);
    QVERIFY(b->text(QAccessible::Name).startsWith(u"B,"_s));
    QCOMPARE(b->parent(), canvas);
    b->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_scene->current(), u"b"_s);
    QCOMPARE(canvas->child(3)->text(QAccessible::Name), u"A leads to B"_s);
    m_draft->removeSteps({u"b"_s});
    QVERIFY(!b->isValid());
}

void TestCanvas::theListHasEveryStep()
{
    FlowListModel model(*m_scene);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    m_draft->removeSteps({u"b"_s});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, kPatienceMs);
    std::unique_ptr<QTreeView> tree(makeFlowList(*m_scene, nullptr));
    QTest::keyClick(tree.get(), Qt::Key_Down);
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QCOMPARE(m_scene->current(), u"c"_s);
}

void TestCanvas::farAwayCardsAreColouredRectangles()
{
    m_view->setScale(0.2, {});
    m_view->centreOn(m_scene->node(u"b"_s)->rect().center());
    const QImage picture = m_view->grab().toImage();
    const QPoint middle = at(m_scene->node(u"b"_s)->rect().center());
    const QColor card = picture.pixelColor(middle * picture.devicePixelRatio());
    QVERIFY(card != m_theme->tokens().surfaceRaised);
    QVERIFY(card != m_theme->tokens().canvas);
    QCOMPARE(detailAt(0.2), DetailLevel::Far);
    QCOMPARE(detailAt(0.35), DetailLevel::Middle);
    QCOMPARE(detailAt(0.6), DetailLevel::Full);
}

void TestCanvas::aRemovedStepLeavesNothingBehind()
{
    load(wideFlow(40));
    m_draft->removeSteps(m_draft->document().order());
    std::vector<int> found;
    m_scene->edgesIn(QRectF(-1e6, -1e6, 2e6, 2e6), found);
    QVERIFY(found.empty());
    m_scene->nodesIn(QRectF(-1e6, -1e6, 2e6, 2e6), found);
    QVERIFY(found.empty());
    m_draft->undoStack().undo();
    m_scene->nodesIn(QRectF(-1e6, -1e6, 2e6, 2e6), found);
    QCOMPARE(found.size(), size_t(40));
}

void TestCanvas::wordsStandInTheOrderOfTheirReading()
{
    const auto orderOf = [this](const QString &text) {
        QList<TextRun> runs = m_scene->geometry().runsOf(text, 1'000, 1);
        std::sort(runs.begin(), runs.end(),
                  [](const TextRun &a, const TextRun &b) { return a.x < b.x; });
        QStringList words;
        for (const TextRun &run : std::as_const(runs))
            words += run.text;
        return words.join(u' ');
    };
    QCOMPARE(orderOf(u"two words"_s), u"two words"_s);
    QCOMPARE(orderOf(u"ساعات العمل"_s), u"العمل ساعات"_s); // from the left
    QCOMPARE(orderOf(u"ساعات Open Door اليوم"_s), u"اليوم Open Door ساعات"_s);
    QCOMPARE(orderOf(u"Open ساعات العمل today"_s), u"Open العمل ساعات today"_s);
    const QList<TextRun> runs = m_scene->geometry().runsOf(u"ساعات العمل"_s, 1'000, 1);
    QVERIFY(qFuzzyCompare(runs.first().x + runs.first().width, 1'000.0)); // at its side
}

void TestCanvas::badgesAndFiguresChangeThePicture()
{
    const auto picture = [this] { return m_view->grab().toImage(); };
    QList<QImage> seen{picture()};
    m_scene->setProblems({{Problem::Severity::Error, u"x"_s, {}, u"wrong"_s, u"b"_s}});
    seen.append(picture());
    m_scene->setDiff({{u"a"_s, DiffState::Added}, {u"c"_s, DiffState::Removed}});
    seen.append(picture());
    m_scene->setTested(u"c"_s, {{u"a"_s, {}, {}, u"b"_s}});
    seen.append(picture());
    CanvasFigures figures;
    figures.steps.insert(u"a"_s, {120, 7});
    figures.edges.insert({u"a"_s, {}, {}, u"b"_s}, {110, 92});
    figures.peopleMost = 120;
    m_scene->setFigures(figures);
    seen.append(picture());
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY(seen.at(i) != seen.at(i - 1));
}

FLOTILLA_SCREEN_TEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
