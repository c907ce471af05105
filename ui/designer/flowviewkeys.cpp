// The canvas by keyboard: everything that a mouse does here has a key.

#include "ui/designer/autolayout.h"
#include "ui/designer/canvassizes.h"
#include "ui/designer/chooser.h"
#include "ui/designer/flowview.h"
#include "ui/designer/groupeditor.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kZoomPerKey = 1.25;
constexpr double kCopyOffset = 32;
constexpr double kBehind = 64; // between a step and the one made from it
// What a way can lead to besides a step; no step has such an id.
constexpr QLatin1StringView kNowhere = "-nowhere"_L1;
constexpr QLatin1StringView kBetween = "-between"_L1;

} // namespace

bool FlowView::event(QEvent *event)
{
    // Keys of the canvas are not shortcuts of the window while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
        if (isPlain && key->key() >= Qt::Key_Space && key->key() <= Qt::Key_AsciiTilde) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = true;
        setCursor(Qt::OpenHandCursor);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_drag != Drag::None)
            return cancelDrag();
        m_isMarking = false;
        if (hasSelection())
            return m_scene.clearSelection();
        return QWidget::keyPressEvent(event); // it may close what the canvas is in
    }
    if (editKey(event) || lookKey(event) || askKey(event)) {
        m_isKeyboard = true;
        redraw();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FlowView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceHeld = false;
        if (m_drag != Drag::Pan)
            unsetCursor();
    }
    QWidget::keyReleaseEvent(event);
}

bool FlowView::editKey(QKeyEvent *event)
{
    if (m_isReadOnly && !event->matches(QKeySequence::Copy) &&
        !event->matches(QKeySequence::SelectAll))
        return false;
    if (event->matches(QKeySequence::Undo)) {
        draft().undoStack().undo();
        return true;
    }
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Z &&
         event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) {
        draft().undoStack().redo();
        return true;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        deleteSelection();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        duplicateSelection();
    else if (event->key() == Qt::Key_G && event->modifiers() == Qt::ControlModifier)
        groupSelection();
    else if (event->key() == Qt::Key_G &&
             event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        ungroupSelection();
    else if (event->key() == Qt::Key_F2)
        editGroup();
    else
        return false;
    return true;
}

bool FlowView::lookKey(QKeyEvent *event)
{
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const double by = isShifted ? 1 : canvas::kGrid;
    const QPointF middle = underMouse() ? m_pointer : QPointF(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isAlt)
            followEdge((event->key() == Qt::Key_Right) != m_scene.isRightToLeft());
        else if (event->modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier))
            widenSelection((event->key() == Qt::Key_Right) != m_scene.isRightToLeft());
        else
            moveSelection({event->key() == Qt::Key_Right ? by : -by, 0});
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveSelection({0, event->key() == Qt::Key_Down ? by : -by});
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setScale(m_scale * kZoomPerKey, middle);
        return true;
    case Qt::Key_Minus:
        setScale(m_scale / kZoomPerKey, middle);
        return true;
    case Qt::Key_0:
        setScale(1, middle);
        return true;
    case Qt::Key_F:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        isShifted ? fitSelection() : fit();
        return true;
    case Qt::Key_F8:
        nextProblem(!isShifted);
        return true;
    case Qt::Key_E:
    case Qt::Key_X:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        event->key() == Qt::Key_E ? walkLines(!isShifted) : mark();
        return true;
    default:
        return false;
    }
}

bool FlowView::askKey(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT reviewAsked();
        return true;
    }
    if (event->modifiers() != Qt::NoModifier)
        return false;
    const QString current = m_scene.current();
    if (m_isReadOnly && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    switch (event->key()) {
    case Qt::Key_B:
        if (!current.isEmpty())
            Q_EMIT breakpointAsked(current);
        return true;
    case Qt::Key_A:
        askForBlockHere();
        return true;
    case Qt::Key_C:
        askForTarget();
        return true;
    case Qt::Key_Slash:
        Q_EMIT searchAsked();
        return true;
    case Qt::Key_N:
        addNoteHere();
        return true;
    case Qt::Key_L:
        layOut();
        return true;
    case Qt::Key_T:
        Q_EMIT testAsked(current);
        return true;
    case Qt::Key_P:
        askForChats();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editPlace();
        return true;
    default:
        return false;
    }
}

// On the line, behind the step, or where one looks.
void FlowView::askForBlockHere()
{
    if (const FlowEdge line = m_scene.selectedEdge(); !line.step.isEmpty())
        return askBetween(line, line.target);
    const QString current = m_scene.current();
    const NodeItem *node = m_scene.node(current);
    if (!node)
        return askForBlock(visibleArea().center());
    FlowEdge from;
    for (const NodeRow &row : node->layout.rows) {
        const bool isOpen = draft().document().targetOf(row.outlet).isEmpty();
        if (row.hasPort && isOpen && from.step.isEmpty())
            from = row.outlet;
    }
    askForBlock(placeBehind(current), from);
}

void FlowView::editPlace()
{
    const CanvasPlace place = m_scene.place();
    if (place.kind == CanvasPlace::Kind::Note)
        Q_EMIT noteEditAsked(place.id);
    else if (place.kind == CanvasPlace::Kind::Edge) // where it begins
        Q_EMIT editAsked(place.edge.step, place.edge.block);
    else
        Q_EMIT editAsked(m_scene.current(), m_scene.currentBlock());
}

void FlowView::askForChats()
{
    if (!m_offersChats || !m_scene.figures())
        return;
    FigureMark mark;
    if (const FlowEdge &edge = m_scene.selectedEdge(); !edge.step.isEmpty()) {
        mark.kind = FigureMark::Kind::Way;
        mark.step = edge.step;
        mark.edge = edge;
    } else if (!m_scene.selectedSteps().isEmpty()) {
        mark.step = m_scene.current();
    }
    Q_EMIT chatsAsked(mark); // with nothing selected: of all who began
}

void FlowView::focusInEvent(QFocusEvent *event)
{
    m_isKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    redraw();
}

void FlowView::focusOutEvent(QFocusEvent *)
{
    m_toldPlace = {};
    m_isSpaceHeld = false;
    redraw();
}

QPointF FlowView::placeBehind(const QString &step) const
{
    const NodeItem *node = m_scene.node(step);
    const double by = m_scene.isRightToLeft() ? -canvas::kNodeWidth - kBehind
                                              : node->layout.size.width() + kBehind;
    QPointF at = node->at + QPointF(by, 0);
    std::vector<int> taken;
    for (;;) { // below what stands there already
        m_scene.nodesIn(QRectF(at, QSizeF(canvas::kNodeWidth, canvas::kHeader)), taken);
        if (taken.empty())
            return at;
        at.setY(m_scene.nodeAt(taken.back()).rect().bottom() + canvas::kGrid * 4);
    }
}

QString FlowView::outletTitle(const FlowEdge &outlet) const
{
    const NodeItem *node = m_scene.node(outlet.step);
    const NodeRow *row = node ? node->layout.rowOf(outlet) : nullptr;
    return row && row->kind != NodeRow::Kind::Text ? row->text : tr("Way on");
}

void FlowView::askForTarget()
{
    const FlowEdge line = m_scene.selectedEdge(); // to lead it elsewhere
    const NodeItem *node = m_scene.node(line.step.isEmpty() ? m_scene.current() : line.step);
    if (!node)
        return;
    const QPoint at = toView(node->rect().topRight()).toPoint();
    if (!line.step.isEmpty())
        return askForTargetOf(line.outletOnly(), at);
    QList<FlowEdge> outlets;
    for (const NodeRow &row : node->layout.rows) {
        if (row.hasPort)
            outlets.append(row.outlet);
    }
    if (outlets.size() == 1)
        return askForTargetOf(outlets.first(), at);
    QList<Chooser::Entry> entries;
    for (qsizetype i = 0; i < outlets.size(); ++i)
        entries.append({QString::number(i), outletTitle(outlets.at(i))});
    if (entries.isEmpty())
        return Q_EMIT told(tr("Nothing follows this step."));
    m_chooser->ask(tr("Connect from"), entries, at, [this, at, outlets](const QString &key) {
        askForTargetOf(outlets.at(key.toInt()), at);
    });
}

void FlowView::askForTargetOf(const FlowEdge &outlet, QPoint at)
{
    QList<Chooser::Entry> entries;
    for (const QString &id : m_scene.tabOrder()) {
        const NodeItem *other = m_scene.node(id);
        entries.append({id, other->layout.title, id});
    }
    const QString target = draft().document().targetOf(outlet);
    if (!target.isEmpty()) {
        entries.append({kNowhere, tr("Nowhere: take the line away")});
        entries.append({kBetween, tr("A new block in between…")});
    }
    m_chooser->ask(tr("Connect \"%1\" to").arg(outletTitle(outlet)), entries, at,
                   [this, outlet, target](const QString &id) {
                       if (id == kNowhere)
                           draft().disconnectOutlet(outlet);
                       else if (id == kBetween)
                           askBetween(outlet, target);
                       else
                           draft().connectOutlet(outlet, id);
                   });
}

// In the middle of the line, as a click on it would.
void FlowView::askBetween(const FlowEdge &outlet, const QString &target)
{
    FlowEdge whole = outlet.outletOnly();
    whole.target = target;
    const EdgeItem *line = m_scene.edge(outlet.outletOnly());
    askForBlock(line ? line->path.pointAtPercent(0.5) : visibleArea().center(), whole);
}

void FlowView::report(const Result<QString> &made)
{
    if (!made)
        return Q_EMIT told(made.error().message);
    select(*made);
}

void FlowView::askForBlock(QPointF inScene, const FlowEdge &from)
{
    const QPointF at = m_isSnapping ? QPointF(qRound(inScene.x() / canvas::kGrid) * canvas::kGrid,
                                              qRound(inScene.y() / canvas::kGrid) * canvas::kGrid)
                                    : inScene;
    QList<Chooser::Entry> entries;
    const Theme &theme = m_scene.theme();
    for (const BlockType *type : catalogue::all()) {
        const BlockLook::Colours colours = BlockLook::coloursOf(theme.tokens(), type->category);
        entries.append({type->key, BlockLook::kindOf(*type), type->help,
                        theme.icon(BlockLook::iconOf(type->key), colours.strong)});
    }
    m_chooser->ask(tr("Insert a block"), entries, toView(inScene).toPoint(),
                   [this, at, from](const QString &type) {
                       if (from.step.isEmpty())
                           dropBlock(type, at);
                       else if (!from.target.isEmpty())
                           report(draft().insertOnEdge(from, at, type));
                       else
                           report(draft().addStepFrom(from, at, type));
                   });
}

void FlowView::deleteSelection()
{
    if (!m_scene.selectedEdge().step.isEmpty()) {
        const FlowEdge edge = m_scene.selectedEdge();
        m_scene.clearSelection();
        return draft().disconnectOutlet(edge);
    }
    const QStringList notes = m_scene.selectedNotes().values();
    const QStringList steps = m_scene.selectedInOrder();
    const CanvasPlace before = stopBeforeSelection();
    m_scene.clearSelection();
    if (!steps.isEmpty())
        draft().removeSteps(steps);
    if (!notes.isEmpty())
        draft().removeNotes(notes);
    if (m_scene.stop() != before && m_scene.stop().kind == CanvasPlace::Kind::Start)
        setPlace(before);
}

void FlowView::duplicateSelection()
{
    const Draft::Pasted copies = draft().duplicate(
        m_scene.selectedInOrder(), m_scene.selectedNotes().values(), {kCopyOffset, kCopyOffset});
    m_scene.select(copies.steps, copies.notes);
}

void FlowView::groupSelection()
{
    draft().group(m_scene.selectedInOrder(), tr("Group"));
}

void FlowView::ungroupSelection()
{
    QSet<QString> groups;
    for (const QString &step : m_scene.selectedInOrder()) {
        if (const StepGroup *group = draft().document().groupOf(step))
            groups.insert(group->id);
    }
    for (const QString &group : std::as_const(groups))
        draft().ungroup(group);
}

void FlowView::editGroup(const QString &id)
{
    const FlowDocument &document = draft().document();
    const StepGroup *group = document.group(id);
    const QStringList selected = m_scene.selectedInOrder();
    if (!group)
        group = document.groupOf(selected.isEmpty() ? m_scene.current() : selected.first());
    if (!group)
        return Q_EMIT told(tr("There is no group here; Ctrl G makes one of the selection."));
    m_groupEditor->edit(group->id, toView(m_scene.groupTab(*group).topLeft()).toPoint());
}

void FlowView::copy()
{
    const QStringList notes = m_scene.selectedNotes().values();
    if (m_scene.selectedSteps().isEmpty() && notes.isEmpty())
        return;
    auto *content = new QMimeData;
    content->setText(QString::fromUtf8(draft().copied(m_scene.selectedInOrder(), notes)));
    QGuiApplication::clipboard()->setMimeData(content);
}

void FlowView::cut()
{
    copy();
    deleteSelection();
}

void FlowView::paste()
{
    pasteAt(rect().contains(m_pointer.toPoint()) && underMouse() ? toScene(m_pointer)
                                                                 : visibleArea().center());
}

void FlowView::pasteAt(QPointF at)
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty())
        return;
    const Result<Draft::Pasted> pasted = draft().paste(text.toUtf8(), at);
    if (!pasted)
        return Q_EMIT told(pasted.error().message);
    m_scene.select(pasted->steps, pasted->notes);
}

void FlowView::selectAll()
{
    QStringList notes;
    for (const QJsonObject &note : draft().document().notes())
        notes += note.value(u"id"_s).toString();
    m_scene.select(draft().document().order(), notes);
}

void FlowView::alignSelection(Draft::Edge edge)
{
    draft().align(m_scene.selectedInOrder(), edge, m_scene.sizes());
}

// Found on another thread: the view goes on meanwhile, however large the flow is.
void FlowView::layOut()
{
    const int round = ++m_layoutRound;
    m_worker.start([this, round, document = draft().document(), sizes = m_scene.sizes()] {
        const QHash<QString, QPointF> found = layeredLayout(document, sizes);
        QMetaObject::invokeMethod(
            this,
            [this, round, found] {
                if (round != m_layoutRound)
                    return;
                draft().takeLayout(found);
                fit();
            },
            Qt::QueuedConnection);
    });
}

void FlowView::addNoteHere()
{
    addNoteAt(visibleArea().center());
}

void FlowView::addNoteAt(QPointF at)
{
    const QString id = draft().addNote(at, tr("Note"), m_author);
    m_scene.select({}, {id});
}

} // namespace flotilla
