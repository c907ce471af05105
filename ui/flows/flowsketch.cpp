#include "ui/flows/flowsketch.h"

#include "core/flow/catalogue.h"
#include "ui/designer/autolayout.h"
#include "ui/designer/blocklook.h"
#include "ui/designer/nodegeometry.h"
#include "ui/theme/box.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kStepsMax = 60;
constexpr QSizeF kCardSize{196, 120}; // about what a card takes
constexpr double kOpacity = 0.75;
constexpr double kThickest = 14; // of a card, so that a small flow does not fill the picture

bool isUnplaced(const Flow &flow)
{
    return flow.steps.size() > 1 &&
           std::all_of(flow.steps.begin(), flow.steps.end(), [&flow](const Step &step) {
               return step.x == flow.steps.first().x && step.y == flow.steps.first().y;
           });
}

void place(Flow &flow, const QHash<QString, QPointF> &places)
{
    for (Step &step : flow.steps) {
        const QPointF at = places.value(step.id);
        step.x = at.x();
        step.y = at.y();
    }
}

QString categoryOf(const Step &step)
{
    const BlockType *type =
        step.blocks.isEmpty() ? nullptr : catalogue::find(step.blocks.first().type);
    return type ? type->category : QString();
}

} // namespace

void placeSteps(Flow &flow, const Theme &theme)
{
    if (!isUnplaced(flow))
        return;
    const FlowDocument document(flow);
    const NodeGeometry geometry(theme);
    QHash<QString, QSizeF> sizes;
    for (const Step &step : std::as_const(flow.steps))
        sizes.insert(step.id, geometry.layoutOf(step, document).size);
    place(flow, layeredLayout(document, sizes));
}

FlowSketch FlowSketch::of(const Flow &whole)
{
    Flow flow = whole;
    if (flow.steps.size() > kStepsMax)
        flow.steps = flow.steps.first(kStepsMax);
    const FlowDocument document(flow);
    if (isUnplaced(flow)) {
        QHash<QString, QSizeF> sizes;
        for (const Step &step : std::as_const(flow.steps))
            sizes.insert(step.id, kCardSize);
        place(flow, layeredLayout(document, sizes));
    }
    QRectF all;
    QHash<QString, QRectF> rects;
    for (const Step &step : std::as_const(flow.steps)) {
        const double high = kCardSize.height() * (step.blocks.size() > 1 ? 1 : 0.7);
        const QRectF rect(QPointF(step.x, step.y), QSizeF(kCardSize.width(), high));
        rects.insert(step.id, rect);
        all |= rect;
    }
    FlowSketch sketch;
    if (all.isEmpty())
        return sketch;
    sketch.aspect = all.width() / all.height();
    const auto scaled = [&all](QPointF point) {
        return QPointF((point.x() - all.left()) / all.width(),
                       (point.y() - all.top()) / all.height());
    };
    for (const Step &step : std::as_const(flow.steps)) {
        const QRectF rect = rects.value(step.id);
        sketch.cards.append(
            {QRectF(scaled(rect.topLeft()), scaled(rect.bottomRight())), categoryOf(step)});
        QStringList told;
        for (const FlowEdge &edge : FlowDocument::edgesOf(step)) {
            const QRectF target = rects.value(edge.target);
            if (target.isNull() || told.contains(edge.target))
                continue;
            told.append(edge.target);
            sketch.ways.append(QLineF(scaled({rect.right(), rect.center().y()}),
                                      scaled({target.left(), target.center().y()})));
        }
    }
    return sketch;
}

void drawSketch(QPainter &painter, const QRect &rect, const Theme &theme, const FlowSketch &sketch,
                int pad, Qt::LayoutDirection direction)
{
    const Tokens &t = theme.tokens();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, t.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.canvasDot);
    const int grid = t.space.two;
    for (int y = rect.top() + grid / 2; y < rect.bottom(); y += grid) {
        for (int x = rect.left() + grid / 2; x < rect.right(); x += grid)
            painter.drawRect(QRectF(x, y, 1, 1));
    }
    const QRectF room = QRectF(rect).adjusted(pad, pad, -pad, -pad);
    const auto at = [&](QPointF point) {
        const double x = direction == Qt::RightToLeft ? 1 - point.x() : point.x();
        return QPointF(room.left() + x * room.width(), room.top() + point.y() * room.height());
    };
    QColor line = t.borderStrong;
    line.setAlphaF(0.7F);
    painter.setPen(QPen(line, t.stroke.hairline));
    painter.setBrush(Qt::NoBrush);
    for (const QLineF &way : sketch.ways) {
        const QPointF from = at(way.p1());
        const QPointF to = at(way.p2());
        QPainterPath path(from);
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
        painter.drawPath(path);
    }
    painter.setPen(Qt::NoPen);
    for (const FlowSketch::Card &card : sketch.cards) {
        QRectF box = QRectF(at(card.rect.topLeft()), at(card.rect.bottomRight())).normalized();
        const double high = std::min(box.height(), kThickest);
        box = QRectF(box.left(), box.center().y() - high / 2, box.width(), high);
        QColor fill = BlockLook::coloursOf(t, card.category).strong;
        fill.setAlphaF(float(kOpacity));
        painter.setBrush(fill);
        painter.drawRoundedRect(box, t.radius.xs, t.radius.xs);
    }
    painter.restore();
}

} // namespace flotilla
