// Where the keyboard is on the canvas, and where it goes: from step to step, to notes, along lines.

#include "ui/designer/canvassizes.h"
#include "ui/designer/chooser.h"
#include "ui/designer/flowaccessible.h"
#include "ui/designer/flowview.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kSeenMargin = 32; // around what the keyboard comes to

} // namespace

// Tab goes along the flow and then to the notes, and leaves the canvas behind the last.
bool FlowView::focusNextPrevChild(bool next)
{
    const QList<CanvasPlace> stops = m_scene.stops();
    const qsizetype at = stops.indexOf(m_scene.stop());
    const qsizetype to = next ? at + 1 : at - 1;
    if (to < 0 || to >= stops.size())
        return QWidget::focusNextPrevChild(next);
    m_isKeyboard = true;
    goTo(stops.at(to));
    return true;
}

bool FlowView::hasSelection() const
{
    return !m_scene.selectedSteps().isEmpty() || !m_scene.selectedNotes().isEmpty() ||
           !m_scene.selectedEdge().step.isEmpty();
}

bool FlowView::isMarking() const
{
    return m_isMarking &&
           (!m_scene.selectedSteps().isEmpty() || !m_scene.selectedNotes().isEmpty());
}

void FlowView::goTo(const CanvasPlace &place)
{
    if (isMarking() && place.kind != CanvasPlace::Kind::Edge) {
        setPlace(place);
    } else if (place.kind == CanvasPlace::Kind::Edge) {
        m_scene.selectEdge(place.edge);
    } else if (place.kind == CanvasPlace::Kind::Note) {
        m_scene.select({}, {place.id});
    } else if (place.kind == CanvasPlace::Kind::Step) {
        select(place.id);
    } else {
        m_scene.clearSelection();
        setPlace(place);
    }
    QRectF seen = m_scene.rectOf(place);
    const QSizeF room = visibleArea().size() - QSizeF(2, 2) * (kSeenMargin / m_scale);
    if (const EdgeItem *line = m_scene.edge(place.edge);
        line && (seen.width() > room.width() || seen.height() > room.height())) {
        seen = QRectF(line->path.pointAtPercent(0.5), QSizeF(1, 1)); // its middle at least
    }
    bringIntoView(seen);
}

// Only the keyboard goes there; what is selected stays so.
void FlowView::setPlace(const CanvasPlace &place)
{
    if (place.kind == CanvasPlace::Kind::Note)
        m_scene.setCurrentNote(place.id);
    else
        m_scene.setCurrent(place.id);
}

// The last stop before the keyboard's that is not selected.
CanvasPlace FlowView::stopBeforeSelection() const
{
    const QList<CanvasPlace> stops = m_scene.stops();
    const auto isSelected = [this](const CanvasPlace &stop) {
        return m_scene.selectedSteps().contains(stop.id) ||
               m_scene.selectedNotes().contains(stop.id);
    };
    qsizetype at = stops.indexOf(m_scene.stop());
    while (at > 0 && isSelected(stops.at(at)))
        --at;
    return stops.value(at);
}

// Adds it to what is selected, or takes it out; from then on Tab selects nothing by itself.
void FlowView::mark()
{
    const CanvasPlace at = m_scene.stop();
    const bool isNote = at.kind == CanvasPlace::Kind::Note;
    if (at.kind == CanvasPlace::Kind::Start)
        return;
    const bool isSelected =
        isNote ? m_scene.selectedNotes().contains(at.id) : m_scene.selectedSteps().contains(at.id);
    if (!isSelected || isMarking())
        isNote ? m_scene.toggleNote(at.id) : m_scene.toggle(at.id);
    m_isMarking = true;
}

void FlowView::select(const QString &step)
{
    m_isMarking = false;
    m_scene.select({step});
    m_scene.setCurrent(step);
}

void FlowView::goToStep(const QString &step)
{
    select(step);
    ensureVisible(step);
}

void FlowView::ensureVisible(const QString &step)
{
    bringIntoView(m_scene.rectOf({CanvasPlace::Kind::Step, step}));
}

void FlowView::bringIntoView(const QRectF &wanted)
{
    const double margin = kSeenMargin / m_scale;
    if (!wanted.isNull() &&
        !visibleArea().adjusted(margin, margin, -margin, -margin).contains(wanted))
        animateTo(m_scale, wanted.center(), m_scene.theme().tokens().motion.canvasZoom);
}

// Those that leave the step, then those that come to it, round and round.
void FlowView::walkLines(bool next)
{
    const FlowEdge at = m_scene.selectedEdge();
    QList<FlowEdge> lines = m_scene.linesAt(m_scene.current());
    if (!at.step.isEmpty() && !lines.contains(at)) { // of another step, by mouse
        m_scene.setCurrent(at.step);
        lines = m_scene.linesAt(at.step);
    }
    if (lines.isEmpty())
        return Q_EMIT told(tr("No line leaves this step or comes to it."));
    const qsizetype count = lines.size();
    const qsizetype from = lines.indexOf(at);
    const qsizetype to =
        from < 0 ? (next ? 0 : count - 1) : (from + (next ? 1 : count - 1)) % count;
    goTo({CanvasPlace::Kind::Edge, {}, lines.at(to)});
}

void FlowView::followEdge(bool forward)
{
    if (const FlowEdge line = m_scene.selectedEdge(); !line.step.isEmpty())
        return goToStep(forward ? line.target : line.step);
    const FlowDocument &document = draft().document();
    const Step *step = document.step(m_scene.current());
    if (!step)
        return;
    QStringList steps;
    const QList<FlowEdge> edges =
        forward ? FlowDocument::edgesOf(*step) : document.edgesInto(step->id);
    for (const FlowEdge &edge : edges) {
        const QString other = forward ? edge.target : edge.step;
        if (!steps.contains(other))
            steps += other;
    }
    if (steps.size() == 1)
        return goToStep(steps.first());
    QList<Chooser::Entry> entries;
    for (const QString &id : std::as_const(steps))
        entries.append({id, m_scene.node(id)->layout.title});
    if (!entries.isEmpty())
        m_chooser->ask(forward ? tr("Go on to") : tr("Go back to"), entries,
                       toView(m_scene.node(step->id)->rect().topRight()).toPoint(),
                       [this](const QString &id) { goToStep(id); });
}

void FlowView::nextProblem(bool forward)
{
    if (m_problemSteps.isEmpty())
        return;
    const qsizetype count = m_problemSteps.size();
    const qsizetype at = m_problemSteps.indexOf(m_scene.current());
    const qsizetype to =
        at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    fitStep(m_problemSteps.at(to));
}

void FlowView::moveSelection(QPointF by)
{
    const QStringList steps = m_scene.selectedInOrder();
    QStringList notes = m_scene.selectedNotes().values();
    notes.sort();
    if ((steps.isEmpty() && notes.isEmpty()) || m_isReadOnly)
        return scrollBy(by * 4);
    const FlowDocument &document = draft().document();
    const QString mergeKey = u"keys"_s + (steps + notes).join(u',');
    QHash<QString, StepPlace> places;
    for (const QString &id : steps) {
        const Step *step = document.step(id);
        places.insert(id, {step->x + by.x(), step->y + by.y(), step->width});
    }
    if (!places.isEmpty())
        draft().placeSteps(places, mergeKey);
    for (const QString &id : std::as_const(notes)) {
        QJsonObject note = *document.note(id);
        note.insert(u"x"_s, note.value(u"x"_s).toDouble() + by.x());
        note.insert(u"y"_s, note.value(u"y"_s).toDouble() + by.y());
        draft().setNote(note, mergeKey);
    }
}

// As dragging the edge of the card does, by one step of the grid.
void FlowView::widenSelection(bool wider)
{
    const QStringList steps = m_scene.selectedInOrder();
    if (steps.isEmpty() || m_isReadOnly)
        return;
    QHash<QString, StepPlace> places;
    for (const QString &id : steps) {
        const Step *step = draft().document().step(id);
        const double usual = step->width > 0 ? step->width : canvas::kNodeWidth;
        const double wide = usual + (wider ? canvas::kGrid : -canvas::kGrid);
        places.insert(id, {step->x, step->y, std::clamp(wide, kStepWidthMin, kStepWidthMax)});
    }
    draft().placeSteps(places, u"width"_s + steps.join(u','));
}

// As wide on the screen at every zoom, and over whatever lies there.
void FlowView::paintFocus(QPainter &painter) const
{
    if (!m_isKeyboard || !hasFocus())
        return;
    const Tokens &tokens = m_scene.theme().tokens();
    const CanvasPlace place = m_scene.place();
    const double gap = (tokens.stroke.focusOffset + tokens.stroke.focus) / m_scale;
    painter.setPen(QPen(tokens.focusRing, tokens.stroke.focus / m_scale));
    painter.setBrush(Qt::NoBrush);
    if (place.kind == CanvasPlace::Kind::Edge) {
        const EdgeItem *line = m_scene.edge(place.edge);
        if (!line)
            return;
        QPainterPathStroker around;
        around.setWidth(m_painter.edgeWidth(line->edge) + 2 * gap);
        around.setCapStyle(Qt::RoundCap);
        return painter.drawPath(around.createStroke(line->path).simplified());
    }
    QRectF rect = m_scene.rectOf(place);
    if (rect.isNull()) // nothing is there yet: the canvas itself
        rect = visibleArea().adjusted(2 * gap, 2 * gap, -2 * gap, -2 * gap);
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), tokens.radius.xl,
                            tokens.radius.xl);
}

// What has the focus within the canvas is said by screen readers.
void FlowView::tellPlace()
{
    if (!hasFocus())
        return;
    const CanvasPlace place = m_scene.place();
    if (place == m_toldPlace)
        return;
    m_toldPlace = place;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *child = canvas ? canvas->focusChild() : nullptr;
    if (!child)
        child = canvas;
    if (!child)
        return;
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace flotilla
