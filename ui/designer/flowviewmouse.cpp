// The canvas under the mouse: select, drag, connect, pan and zoom.

#include "ui/designer/canvassizes.h"
#include "ui/designer/flowview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kWheelStep = 120; // of one notch
constexpr double kZoomPerNotch = 1.15;

double gridded(double value)
{
    return std::round(value / canvas::kGrid) * canvas::kGrid;
}

} // namespace

void FlowView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_isKeyboard = false;
    m_isMarking = false;
    m_pressedAt = event->position();
    m_pointer = event->position();
    m_pressedScene = toScene(m_pressedAt);
    m_modifiers = event->modifiers();
    if (event->button() == Qt::MiddleButton || m_isSpaceHeld) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_scene.hitTest(m_pressedScene, m_scale);
    m_pressedFigure = figureAt(m_pressedAt);
    m_drag = Drag::Pressed;
    pressOn(m_pressed, event->modifiers());
}

void FlowView::pressOn(const CanvasHit &hit, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    switch (hit.kind) {
    case CanvasHit::Kind::Node:
    case CanvasHit::Kind::InPort:
    case CanvasHit::Kind::WidthHandle:
        if (adds)
            m_scene.toggle(hit.id);
        else if (!m_scene.selectedSteps().contains(hit.id) &&
                 !modifiers.testFlag(Qt::ShiftModifier))
            m_scene.select({hit.id});
        else if (!m_scene.selectedSteps().contains(hit.id))
            m_scene.toggle(hit.id);
        m_scene.setCurrent(hit.id, hit.block);
        break;
    case CanvasHit::Kind::Note:
        if (!m_scene.selectedNotes().contains(hit.id))
            m_scene.select({}, {hit.id});
        break;
    case CanvasHit::Kind::Edge:
        m_scene.selectEdge(hit.edge);
        break;
    case CanvasHit::Kind::GroupTab:
        if (const StepGroup *group = draft().document().group(hit.id))
            m_scene.select(group->steps);
        break;
    case CanvasHit::Kind::OutPort:
        m_scene.setCurrent(hit.id, hit.block);
        break;
    case CanvasHit::Kind::Start:
        m_scene.clearSelection();
        Q_EMIT editAsked({}, {});
        break;
    case CanvasHit::Kind::Nothing:
        if (!adds && !modifiers.testFlag(Qt::ShiftModifier))
            m_scene.clearSelection();
        break;
    }
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_pointer;
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    if (m_drag == Drag::None)
        return hover(m_pointer);
    if (m_drag == Drag::Pan)
        return scrollBy(before - m_pointer);
    if (m_drag == Drag::Pressed) {
        if ((m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        beginDrag(m_pointer, event->modifiers());
    }
    const QPointF at = toScene(m_pointer);
    switch (m_drag) {
    case Drag::Steps:
    case Drag::Note:
    case Drag::Width:
        dragSteps(at, event->modifiers());
        break;
    case Drag::Port:
        dragPort(at);
        break;
    case Drag::Marquee: {
        const QRectF area = QRectF(m_pressedScene, at).normalized();
        std::vector<int> found;
        m_scene.nodesIn(area, found);
        QStringList steps;
        for (const int index : found)
            steps += m_scene.nodeAt(index).step;
        QStringList notes;
        for (const QJsonObject &note : draft().document().notes()) {
            if (m_scene.noteRect(note).intersects(area))
                notes += note.value(u"id"_s).toString();
        }
        m_scene.select(steps, notes);
        break;
    }
    default:
        break;
    }
}

void FlowView::beginDrag(QPointF inView, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(inView)
    m_mergeKey = draft().newMergeKey();
    m_dragged.clear();
    m_draggedNotes.clear();
    m_panTimer.start();
    if (m_isReadOnly) { // whatever is pulled, the view moves
        m_drag = Drag::Pan;
        m_panTimer.stop();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (m_pressed.kind == CanvasHit::Kind::OutPort) {
        m_drag = Drag::Port;
        m_portFrom = m_pressed.edge;
        return;
    }
    if (m_pressed.kind == CanvasHit::Kind::Nothing || m_pressed.kind == CanvasHit::Kind::Edge ||
        m_pressed.kind == CanvasHit::Kind::Start) {
        m_drag = Drag::Marquee;
        return;
    }
    if (m_pressed.kind == CanvasHit::Kind::WidthHandle)
        m_drag = Drag::Width;
    else
        m_drag = m_pressed.kind == CanvasHit::Kind::Note ? Drag::Note : Drag::Steps;
    if (m_drag == Drag::Width)
        m_scene.select({m_pressed.id});
    QStringList steps = m_scene.selectedInOrder();
    QStringList notes = m_scene.selectedNotes().values();
    if (modifiers.testFlag(Qt::AltModifier) && m_drag != Drag::Width) {
        const qsizetype lead = steps.indexOf(m_pressed.id);
        const Draft::Pasted copies = draft().duplicate(steps, notes, {}, m_mergeKey);
        steps = copies.steps;
        notes = copies.notes;
        if (m_drag == Drag::Steps && lead >= 0 && lead < steps.size())
            m_pressed.id = steps.at(lead);
        m_scene.select(steps, notes);
    }
    for (const QString &id : steps) {
        const Step *step = draft().document().step(id);
        m_dragged.insert(id, {step->x, step->y, step->width});
    }
    for (const QString &id : notes)
        m_draggedNotes.insert(id, m_scene.noteRect(*draft().document().note(id)).topLeft());
    m_draggedBounds = m_scene.boundsOf(steps);
}

// By how far, on the grid and along other cards' edges.
QPointF FlowView::snapped(QPointF by)
{
    m_guides.clear();
    if (!m_isSnapping)
        return by;
    const StepPlace lead = m_dragged.value(m_pressed.id);
    QPointF on(gridded(lead.x + by.x()) - lead.x, gridded(lead.y + by.y()) - lead.y);
    QRectF moved = m_draggedBounds.translated(on);
    findGuides(moved);
    return on + (moved.topLeft() - m_draggedBounds.translated(on).topLeft());
}

void FlowView::findGuides(QRectF &moved)
{
    std::vector<int> near;
    m_scene.nodesIn(visibleArea(), near);
    double bestX = canvas::kGuide;
    double bestY = canvas::kGuide;
    double byX = 0;
    double byY = 0;
    std::optional<QLineF> guideX;
    std::optional<QLineF> guideY;
    const QRectF wide = visibleArea();
    for (const int index : near) {
        const NodeItem &other = m_scene.nodeAt(index);
        if (m_dragged.contains(other.step))
            continue;
        const QRectF rect = other.rect();
        for (const auto &[mine, theirs] :
             {std::pair(moved.left(), rect.left()), std::pair(moved.right(), rect.right()),
              std::pair(moved.center().x(), rect.center().x())}) {
            if (std::abs(mine - theirs) < bestX) {
                bestX = std::abs(mine - theirs);
                byX = theirs - mine;
                guideX = QLineF(theirs, wide.top(), theirs, wide.bottom());
            }
        }
        for (const auto &[mine, theirs] :
             {std::pair(moved.top(), rect.top()), std::pair(moved.bottom(), rect.bottom()),
              std::pair(moved.top() + canvas::kHeader / 2, rect.top() + canvas::kHeader / 2)}) {
            if (std::abs(mine - theirs) < bestY) {
                bestY = std::abs(mine - theirs);
                byY = theirs - mine;
                guideY = QLineF(wide.left(), theirs, wide.right(), theirs);
            }
        }
    }
    if (guideX)
        m_guides.append(*guideX);
    if (guideY)
        m_guides.append(*guideY);
    moved.translate(byX, byY);
}

void FlowView::dragSteps(QPointF inScene, Qt::KeyboardModifiers modifiers)
{
    QPointF by = inScene - m_pressedScene;
    if (m_drag == Drag::Width) {
        const StepPlace was = m_dragged.value(m_pressed.id);
        const double usual = was.width > 0 ? was.width : canvas::kNodeWidth;
        const double wide = gridded(usual + (m_scene.isRightToLeft() ? -by.x() : by.x()));
        draft().placeSteps(
            {{m_pressed.id, {was.x, was.y, std::clamp(wide, kStepWidthMin, kStepWidthMax)}}},
            m_mergeKey);
        return;
    }
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        if (std::abs(by.x()) < std::abs(by.y()))
            by.setX(0);
        else
            by.setY(0);
    }
    if (m_drag == Drag::Steps)
        by = snapped(by);
    QHash<QString, StepPlace> places;
    for (auto it = m_dragged.constBegin(); it != m_dragged.constEnd(); ++it)
        places.insert(it.key(), {it->x + by.x(), it->y + by.y(), it->width});
    if (!places.isEmpty())
        draft().placeSteps(places, m_mergeKey);
    for (auto it = m_draggedNotes.constBegin(); it != m_draggedNotes.constEnd(); ++it) {
        QJsonObject note = *draft().document().note(it.key());
        note.insert(u"x"_s, std::round(it->x() + by.x()));
        note.insert(u"y"_s, std::round(it->y() + by.y()));
        draft().setNote(note, m_mergeKey);
    }
}

void FlowView::dragPort(QPointF inScene)
{
    m_portTo = inScene;
    m_portTarget = m_scene.portNear(inScene, canvas::kMagnet / std::min(1.0, m_scale)).id;
    if (m_portTarget == m_portFrom.step && !m_scene.node(m_portTarget)->rect().contains(inScene))
        m_portTarget.clear();
    redraw();
}

void FlowView::dropPort()
{
    if (!m_portTarget.isEmpty())
        draft().connectOutlet(m_portFrom, m_portTarget);
    else
        askForBlock(m_portTo, m_portFrom);
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None || (event->buttons() != Qt::NoButton && m_drag != Drag::Pan))
        return;
    const Drag drag = m_drag;
    const CanvasHit pressed = m_pressed;
    const auto figure = std::exchange(m_pressedFigure, std::nullopt);
    endDrag();
    if (drag == Drag::Pressed && figure) {
        Q_EMIT chatsAsked(*figure);
    } else if (drag == Drag::Port) {
        dropPort();
        m_portTarget.clear();
    } else if (drag == Drag::Steps && m_dragged.size() == 1) {
        // A step that nothing leads to yet, dropped on a line, goes into it.
        const QString step = m_dragged.constBegin().key();
        const FlowEdge edge =
            m_scene.edgeNear(toScene(event->position()), canvas::kEdgeHit / 2 / m_scale);
        if (!edge.step.isEmpty() && !draft().document().isLedTo(step) &&
            draft().document().settings().start != step)
            draft().insertStepOnEdge(edge, step);
    } else if (drag == Drag::Pressed && pressed.kind == CanvasHit::Kind::Node &&
               !event->modifiers().testFlag(Qt::ControlModifier) &&
               !event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_scene.select({pressed.id});
    }
    hover(event->position());
}

void FlowView::endDrag()
{
    m_drag = Drag::None;
    m_guides.clear();
    m_panTimer.stop();
    unsetCursor();
    redraw();
}

void FlowView::cancelDrag()
{
    const Drag drag = m_drag;
    endDrag();
    if (drag == Drag::Steps || drag == Drag::Width) {
        if (!m_dragged.isEmpty())
            draft().placeSteps(m_dragged, m_mergeKey);
    }
    for (auto it = m_draggedNotes.constBegin(); it != m_draggedNotes.constEnd(); ++it) {
        QJsonObject note = *draft().document().note(it.key());
        note.insert(u"x"_s, it->x());
        note.insert(u"y"_s, it->y());
        draft().setNote(note, m_mergeKey);
    }
    m_portTarget.clear();
}

std::optional<FigureMark> FlowView::figureAt(QPointF inView) const
{
    return m_offersChats ? FigureMarks(m_scene).at(toScene(inView), m_scale) : std::nullopt;
}

void FlowView::hoverFigure(const std::optional<FigureMark> &figure)
{
    if (figure) {
        setCursor(Qt::PointingHandCursor);
        setToolTip(figure->words(m_scene));
    } else if (m_isOnFigure) {
        setToolTip({});
        unsetCursor();
        m_hovered = {}; // whatever lies under it is hovered anew
    }
    m_isOnFigure = figure.has_value();
}

void FlowView::hover(QPointF inView)
{
    hoverFigure(figureAt(inView));
    if (m_isOnFigure)
        return;
    const CanvasHit hit = m_scene.hitTest(toScene(inView), m_scale);
    if (hit.kind == m_hovered.kind && hit.id == m_hovered.id && hit.edge == m_hovered.edge)
        return;
    m_hovered = hit;
    switch (hit.kind) {
    case CanvasHit::Kind::OutPort:
        setCursor(Qt::CrossCursor);
        break;
    case CanvasHit::Kind::WidthHandle:
        setCursor(Qt::SizeHorCursor);
        break;
    case CanvasHit::Kind::Edge:
    case CanvasHit::Kind::GroupTab:
        setCursor(Qt::PointingHandCursor);
        break;
    default:
        unsetCursor();
    }
    redraw();
}

void FlowView::leaveEvent(QEvent *)
{
    if (m_drag == Drag::None) {
        m_hovered = {};
        redraw();
    }
}

void FlowView::autoPan()
{
    if (m_drag == Drag::Pan || m_drag == Drag::None || m_drag == Drag::Pressed)
        return;
    const QRectF inner = QRectF(rect()).adjusted(canvas::kAutoPanZone, canvas::kAutoPanZone,
                                                 -canvas::kAutoPanZone, -canvas::kAutoPanZone);
    QPointF by;
    if (m_pointer.x() < inner.left())
        by.setX(-canvas::kAutoPan);
    else if (m_pointer.x() > inner.right())
        by.setX(canvas::kAutoPan);
    if (m_pointer.y() < inner.top())
        by.setY(-canvas::kAutoPan);
    else if (m_pointer.y() > inner.bottom())
        by.setY(canvas::kAutoPan);
    if (by.isNull())
        return;
    scrollBy(by);
    if (m_drag == Drag::Port)
        dragPort(toScene(m_pointer));
    else if (m_drag != Drag::Marquee)
        dragSteps(toScene(m_pointer), m_modifiers);
}

void FlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    const QPointF at = toScene(event->position());
    const CanvasHit hit = m_scene.hitTest(at, m_scale);
    if (m_isReadOnly && hit.kind != CanvasHit::Kind::Node)
        return;
    if (hit.kind == CanvasHit::Kind::Nothing)
        askForBlock(at);
    else if (hit.kind == CanvasHit::Kind::Edge)
        askForBlock(at, hit.edge);
    else if (hit.kind == CanvasHit::Kind::Node)
        Q_EMIT editAsked(hit.id, hit.block);
    else if (hit.kind == CanvasHit::Kind::GroupTab)
        editGroup(hit.id);
    else if (hit.kind == CanvasHit::Kind::Note)
        Q_EMIT noteEditAsked(hit.id);
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    m_flight.stop();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = event->angleDelta().y() / kWheelStep;
        setScale(m_scale * std::pow(kZoomPerNotch, notches), event->position());
    } else if (!event->pixelDelta().isNull()) {
        scrollBy(-QPointF(event->pixelDelta()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        scrollBy({-event->angleDelta().y() / 2.0, 0});
    } else {
        scrollBy(-QPointF(event->angleDelta()) / 2);
    }
    event->accept();
}

} // namespace flotilla
