// What can be done at a place of the canvas, as a menu: by the right button, and by the keyboard's
// menu key at the step it is at.

#include "ui/designer/flowview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// The keys are the canvas's own, the menu only names them.
QString withKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : text + u'\t' + keys.toString(QKeySequence::NativeText);
}

template<class Act>
QAction *addTo(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys,
               bool isPossible, Act act)
{
    QAction *action = menu.addAction(withKeys(text, keys));
    QObject::connect(action, &QAction::triggered, &menu, std::move(act));
    action->setObjectName(name);
    action->setEnabled(isPossible);
    return action;
}

} // namespace

void FlowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_drag != Drag::None)
        return;
    event->accept();
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    QPoint at = event->pos();
    QPoint shownAt = event->globalPos();
    if (isKeyboard) {
        const CanvasPlace place = m_scene.place();
        const EdgeItem *line = m_scene.edge(place.edge);
        const QPointF middle =
            line ? line->path.pointAtPercent(0.5) : m_scene.rectOf(place).center();
        const bool isThere =
            place.kind != CanvasPlace::Kind::Start && !m_scene.rectOf(place).isNull();
        at = isThere ? toView(middle).toPoint() : rect().center();
        shownAt = mapToGlobal(rect().contains(at) ? at : rect().center());
        if (place.kind == CanvasPlace::Kind::Step && m_scene.selectedSteps().isEmpty() &&
            m_scene.selectedNotes().isEmpty())
            m_scene.select({place.id});
        else if (place.kind == CanvasPlace::Kind::Note && m_scene.selectedSteps().isEmpty() &&
                 m_scene.selectedNotes().isEmpty())
            m_scene.select({}, {place.id});
    } else {
        const CanvasHit hit = m_scene.hitTest(toScene(at), m_scale);
        if (hit.kind != CanvasHit::Kind::Start)
            pressOn(hit, {});
        if (hit.kind == CanvasHit::Kind::Nothing)
            m_scene.setCurrent({});
    }
    QMenu *menu = makeMenu(toScene(at));
    menu->popup(shownAt);
}

QMenu *FlowView::makeMenu(QPointF at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"canvasMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasSteps = !m_scene.selectedSteps().isEmpty();
    const bool hasNotes = !m_scene.selectedNotes().isEmpty();
    const bool hasEdge = !m_scene.selectedEdge().step.isEmpty();
    if (m_isReadOnly) {
        addTo(*menu, u"canvasCopy"_s, tr("Copy"), QKeySequence::Copy, hasSteps || hasNotes,
              [this] { copy(); });
        addViewPart(*menu);
        return menu;
    }
    if (hasEdge)
        addEdgePart(*menu, at);
    else if (m_scene.selectedSteps().size() == 1)
        addStepPart(*menu, *m_scene.selectedSteps().cbegin());
    else if (!hasSteps && m_scene.selectedNotes().size() == 1)
        addNotePart(*menu, *m_scene.selectedNotes().cbegin());
    else if (!hasSteps && !hasNotes)
        addGroundPart(*menu, at);
    if (!hasEdge)
        addEditPart(*menu, at);
    if (hasSteps)
        addGroupPart(*menu);
    if (!hasEdge)
        addViewPart(*menu);
    if (hasSteps || hasNotes || hasEdge) {
        menu->addSeparator();
        addTo(*menu, u"canvasDelete"_s, hasEdge ? tr("Take this line away") : tr("Delete"),
              QKeySequence::Delete, true, [this] { deleteSelection(); });
    }
    return menu;
}

void FlowView::addStepPart(QMenu &menu, const QString &step)
{
    addTo(menu, u"canvasOpen"_s, tr("Open in the inspector"), Qt::Key_Return, true,
          [this, step] { Q_EMIT editAsked(step, m_scene.currentBlock()); });
    addTo(menu, u"canvasTest"_s, tr("Test from here"), Qt::Key_T, true,
          [this, step] { Q_EMIT testAsked(step); });
    QAction *stop = addTo(menu, u"canvasBreakpoint"_s, tr("Stop test chats here"), Qt::Key_B, true,
                          [this, step] { Q_EMIT breakpointAsked(step); });
    stop->setCheckable(true);
    stop->setChecked(m_scene.breakpoints().contains(step));
    if (m_offersChats && m_scene.figures())
        addTo(menu, u"canvasChats"_s, tr("Show its chats"), Qt::Key_P, true,
              [this] { askForChats(); });
    menu.addSeparator();
    addTo(menu, u"canvasConnect"_s, tr("Connect to…"), Qt::Key_C, true, [this, step] {
        m_scene.setCurrent(step, m_scene.currentBlock());
        askForTarget();
    });
    addTo(menu, u"canvasFirst"_s, tr("Begin chats here"), {},
          draft().document().settings().start != step, [this, step] {
              FlowSettings settings = draft().document().settings();
              settings.start = step;
              draft().setSettings(settings);
          });
    menu.addSeparator();
}

void FlowView::addNotePart(QMenu &menu, const QString &note)
{
    addTo(menu, u"canvasEditNote"_s, tr("Write in the note"), Qt::Key_Return, true,
          [this, note] { Q_EMIT noteEditAsked(note); });
    menu.addSeparator();
}

void FlowView::addEdgePart(QMenu &menu, QPointF at)
{
    const FlowEdge edge = m_scene.selectedEdge();
    addTo(menu, u"canvasInsert"_s, tr("Insert a block here…"), Qt::Key_A, true,
          [this, edge, at] { askForBlock(at, edge); });
    addTo(menu, u"canvasConnect"_s, tr("Connect to…"), Qt::Key_C, true, [this] { askForTarget(); });
    if (m_offersChats && m_scene.figures())
        addTo(menu, u"canvasChats"_s, tr("Show its chats"), Qt::Key_P, true,
              [this] { askForChats(); });
}

void FlowView::addGroundPart(QMenu &menu, QPointF at)
{
    addTo(menu, u"canvasInsert"_s, tr("Insert a block here…"), Qt::Key_A, true,
          [this, at] { askForBlock(at); });
    addTo(menu, u"canvasNote"_s, tr("Write a note here"), Qt::Key_N, true,
          [this, at] { addNoteAt(at); });
    menu.addSeparator();
}

void FlowView::addEditPart(QMenu &menu, QPointF at)
{
    const bool hasAny = !m_scene.selectedSteps().isEmpty() || !m_scene.selectedNotes().isEmpty();
    addTo(menu, u"canvasCut"_s, tr("Cut"), QKeySequence::Cut, hasAny, [this] { cut(); });
    addTo(menu, u"canvasCopy"_s, tr("Copy"), QKeySequence::Copy, hasAny, [this] { copy(); });
    addTo(menu, u"canvasPaste"_s, tr("Paste"), QKeySequence::Paste,
          !QGuiApplication::clipboard()->text().isEmpty(), [this, at] { pasteAt(at); });
    addTo(menu, u"canvasDuplicate"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, hasAny,
          [this] { duplicateSelection(); });
    menu.addSeparator();
}

void FlowView::addGroupPart(QMenu &menu)
{
    const QStringList steps = m_scene.selectedInOrder();
    const FlowDocument &document = draft().document();
    const bool isGrouped = std::any_of(steps.cbegin(), steps.cend(),
                                       [&](const QString &step) { return document.groupOf(step); });
    addTo(menu, u"canvasGroup"_s, tr("Group"), Qt::CTRL | Qt::Key_G, true,
          [this] { groupSelection(); });
    addTo(menu, u"canvasUngroup"_s, tr("Ungroup"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, isGrouped,
          [this] { ungroupSelection(); });
    addTo(menu, u"canvasEditGroup"_s, tr("Name and colour of the group…"), Qt::Key_F2, isGrouped,
          [this] { editGroup(); });
    QMenu *align = menu.addMenu(tr("Align"));
    align->setObjectName(u"canvasAlign"_s);
    align->setEnabled(steps.size() > 1);
    const auto to = [&](const QString &name, const QString &text, Draft::Edge edge) {
        addTo(*align, name, text, {}, true, [this, edge] { alignSelection(edge); });
    };
    to(u"alignLeft"_s, tr("Left edges"), Draft::Edge::Left);
    to(u"alignMiddleX"_s, tr("Centres, one below the other"), Draft::Edge::MiddleX);
    to(u"alignRight"_s, tr("Right edges"), Draft::Edge::Right);
    align->addSeparator();
    to(u"alignTop"_s, tr("Top edges"), Draft::Edge::Top);
    to(u"alignMiddleY"_s, tr("Centres, side by side"), Draft::Edge::MiddleY);
    to(u"alignBottom"_s, tr("Bottom edges"), Draft::Edge::Bottom);
    menu.addSeparator();
}

void FlowView::addViewPart(QMenu &menu)
{
    const bool hasSteps = !m_scene.selectedSteps().isEmpty();
    if (!hasSteps)
        addTo(menu, u"canvasSelectAll"_s, tr("Select everything"), QKeySequence::SelectAll, true,
              [this] { selectAll(); });
    if (!m_isReadOnly && !hasSteps)
        addTo(menu, u"canvasLayOut"_s, tr("Tidy up"), Qt::Key_L,
              draft().document().order().size() > 1, [this] { layOut(); });
    addTo(menu, u"canvasFit"_s, hasSteps ? tr("Fit the selection") : tr("Show everything"),
          hasSteps ? QKeySequence(Qt::SHIFT | Qt::Key_F) : QKeySequence(Qt::Key_F), true,
          [this, hasSteps] { hasSteps ? fitSelection() : fit(); });
}

} // namespace flotilla
