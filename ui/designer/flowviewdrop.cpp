// Blocks that are dragged from the palette onto the canvas.

#include "ui/designer/canvassizes.h"
#include "ui/designer/flowview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

QString FlowView::blockMimeType()
{
    return u"application/x-flotilla-block"_s;
}

void FlowView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(blockMimeType()))
        return;
    m_ghost = QString::fromUtf8(event->mimeData()->data(blockMimeType()));
    event->acceptProposedAction();
}

void FlowView::dragMoveEvent(QDragMoveEvent *event)
{
    const QPointF at = toScene(event->position());
    const double grid = m_isSnapping ? canvas::kGrid : 1;
    m_ghostAt = QPointF(std::round((at.x() - canvas::kNodeWidth / 2) / grid) * grid,
                        std::round((at.y() - canvas::kHeader / 2) / grid) * grid);
    m_ghostEdge = m_scene.hitTest(at, m_scale).kind == CanvasHit::Kind::Node
                      ? FlowEdge()
                      : m_scene.edgeNear(at, canvas::kEdgeHit / m_scale);
    redraw();
    event->acceptProposedAction();
}

void FlowView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ghost.reset();
    m_ghostEdge = {};
    redraw();
}

void FlowView::dropEvent(QDropEvent *event)
{
    const QString type = QString::fromUtf8(event->mimeData()->data(blockMimeType()));
    m_ghost.reset();
    m_ghostEdge = {};
    setFocus(Qt::MouseFocusReason);
    const QPointF at = toScene(event->position());
    const CanvasHit hit = m_scene.hitTest(at, m_scale);
    if (hit.kind == CanvasHit::Kind::Node || hit.kind == CanvasHit::Kind::Edge)
        dropBlock(type, at);
    else
        dropBlock(type, m_ghostAt);
    event->acceptProposedAction();
}

void FlowView::dropBlock(const QString &blockType, QPointF inScene)
{
    const BlockType *type = catalogue::find(blockType);
    if (!type)
        return;
    const CanvasHit hit = m_scene.hitTest(inScene, m_scale);
    if (hit.kind == CanvasHit::Kind::Node) {
        const NodeItem &node = *m_scene.node(hit.id);
        const Step &step = *draft().document().step(hit.id);
        const int at = node.layout.blockIndexAt(inScene.y() - node.at.y(), step);
        const Result<QString> added = draft().addBlock(hit.id, at, blockType);
        if (!added)
            return Q_EMIT told(added.error().message);
        m_scene.select({hit.id});
        return m_scene.setCurrent(hit.id, *added);
    }
    if (const FlowEdge edge = m_scene.edgeNear(inScene, canvas::kEdgeHit / m_scale);
        !edge.step.isEmpty())
        return report(draft().insertOnEdge(
            edge, inScene - QPointF(canvas::kNodeWidth, canvas::kHeader) / 2, blockType));
    report(draft().addStep(inScene, type->title, {blockType}));
}

void FlowView::appendBlock(const QString &blockType)
{
    const BlockType *type = catalogue::find(blockType);
    const Step *step = draft().document().step(m_scene.current());
    if (!type)
        return;
    if (!step)
        return report(draft().addStep(visibleArea().center(), type->title, {blockType}));
    const BlockType *last =
        step->blocks.isEmpty() ? nullptr : catalogue::find(step->blocks.last().type);
    // Behind a block that decides or ends, a step of its own begins.
    const bool isFull = last && (!last->hasWayOn || last->leavesByName || last->outletPerChoice);
    if (!isFull) {
        const Result<QString> added =
            draft().addBlock(step->id, static_cast<int>(step->blocks.size()), blockType);
        if (!added)
            return Q_EMIT told(added.error().message);
        return m_scene.setCurrent(step->id, *added);
    }
    FlowEdge open;
    for (const NodeRow &row : m_scene.node(step->id)->layout.rows) {
        if (row.hasPort && open.step.isEmpty() && draft().document().targetOf(row.outlet).isEmpty())
            open = row.outlet;
    }
    const QPointF at = placeBehind(step->id);
    if (open.step.isEmpty())
        report(draft().addStep(at, type->title, {blockType}));
    else
        report(draft().addStepFrom(open, at, blockType));
}

} // namespace flotilla
