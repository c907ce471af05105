#include "ui/designer/nodepainter.h"

#include "ui/designer/canvassizes.h"
#include "ui/designer/figuremarks.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kFarOpacity = 0.6;
constexpr double kRemovedOpacity = 0.5;
constexpr float kGroupOpacity = 0.04F;

constexpr double kLongCurve = 1200; // longer ones are cut to what is seen
constexpr int kCurveHalvings = 7;

// The parts of a cubic that run through the area.
void addWithin(QPainterPath &path, const std::array<QPointF, 4> &p, const QRectF &area,
               int halvings)
{
    const auto [left, right] = std::minmax({p[0].x(), p[1].x(), p[2].x(), p[3].x()});
    const auto [top, bottom] = std::minmax({p[0].y(), p[1].y(), p[2].y(), p[3].y()});
    if (right < area.left() || left > area.right() || bottom < area.top() || top > area.bottom())
        return;
    if (halvings == 0 || (right - left < area.width() && bottom - top < area.height())) {
        if (path.isEmpty() || path.currentPosition() != p[0])
            path.moveTo(p[0]);
        return path.cubicTo(p[1], p[2], p[3]);
    }
    const QPointF a = (p[0] + p[1]) / 2;
    const QPointF b = (p[1] + p[2]) / 2;
    const QPointF c = (p[2] + p[3]) / 2;
    const QPointF ab = (a + b) / 2;
    const QPointF bc = (b + c) / 2;
    const QPointF middle = (ab + bc) / 2;
    addWithin(path, {p[0], a, ab, middle}, area, halvings - 1);
    addWithin(path, {middle, bc, c, p[3]}, area, halvings - 1);
}

} // namespace

DetailLevel detailAt(double scale)
{
    if (scale < canvas::kFarBelow)
        return DetailLevel::Far;
    return scale < canvas::kFullFrom ? DetailLevel::Middle : DetailLevel::Full;
}

const Tokens &NodePainter::tokens() const
{
    return m_scene.theme().tokens();
}

QMarginsF NodePainter::margins()
{
    return {16, 30, 16, 30};
}

void NodePainter::paintCard(QPainter &painter, const NodeLayout &layout, const QPen &pen) const
{
    const double inset = pen.widthF() / 2;
    QRectF rect(QPointF(), layout.size);
    rect.adjust(inset, inset, -inset, -inset);
    painter.setPen(pen);
    painter.setBrush(tokens().surfaceRaised);
    painter.drawRoundedRect(rect, tokens().radius.lg, tokens().radius.lg);
}

void NodePainter::paintHeader(QPainter &painter, const NodeLayout &layout, const QString &count,
                              const State &state, bool isGone) const
{
    const BlockLook::Colours colours = BlockLook::coloursOf(tokens(), layout.category);
    const double top = (canvas::kHeader - canvas::kTile) / 2;
    const QRectF tile(canvas::kHeaderInset, top, canvas::kTile, canvas::kTile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.subtle);
    painter.drawRoundedRect(tile, canvas::kTileRadius, canvas::kTileRadius);
    const int icon = tokens().icon.md;
    painter.drawPixmap(
        tile.center() - QPointF(icon, icon) / 2,
        m_scene.theme().iconPixmap(layout.icon, colours.strong, icon, state.pixelRatio));
    QRectF text(tile.right() + canvas::kRowGap, 0, 0, canvas::kHeader);
    text.setRight(layout.size.width() - canvas::kRowInset);
    if (!count.isEmpty()) {
        painter.setFont(m_scene.geometry().smallFont());
        painter.setPen(tokens().textMuted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(count) -
                      canvas::kRowGap);
    }
    QFont font = m_scene.geometry().titleFont();
    font.setStrikeOut(isGone);
    painter.setFont(font);
    painter.setPen(tokens().text);
    const QString title =
        QFontMetricsF(painter.font()).elidedText(layout.title, Qt::ElideMiddle, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
}

void NodePainter::paintText(QPainter &painter, const NodeRow &row, QPointF at, double width) const
{
    const NodeGeometry &geometry = m_scene.geometry();
    const double line = geometry.line();
    const QList<TextRun> runs = geometry.runsOf(row.text, width, canvas::kRowLines);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(row.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (const TextRun &run : runs) {
        const QRectF place(at.x() + run.x, at.y() + run.line * line, run.width + 1, line);
        if (run.isChip) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().blockLogicSubtle);
            painter.drawRoundedRect(place.adjusted(0, 1, -1, -1), tokens().radius.sm,
                                    tokens().radius.sm);
            painter.setFont(geometry.chipFont());
            painter.setPen(tokens().blockLogic);
            painter.drawText(place, Qt::AlignCenter, run.text);
        } else {
            painter.setFont(geometry.textFont());
            painter.setPen(row.muted ? tokens().textMuted : tokens().text);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, run.text);
        }
    }
    painter.setLayoutDirection(before);
}

void NodePainter::paintRow(QPainter &painter, const NodeLayout &layout, const NodeRow &row,
                           const State &state) const
{
    const double width = layout.size.width();
    const NodeGeometry &geometry = m_scene.geometry();
    if (row.kind == NodeRow::Kind::Text) {
        const double top = row.y + canvas::kRowPad / 2;
        const BlockLook::Colours colours = BlockLook::coloursOf(tokens(), row.category);
        const double icon = canvas::kRowIcon;
        painter.drawPixmap(
            QPointF(canvas::kRowInset, top + (geometry.line() - icon) / 2),
            m_scene.theme().iconPixmap(row.icon, colours.strong, int(icon), state.pixelRatio));
        paintText(painter, row, {canvas::kRowInset + icon + canvas::kRowGap, top},
                  NodeGeometry::textWidth(width));
        return;
    }
    QRectF rect(canvas::kOptionInset, row.y, width - 2 * canvas::kOptionInset, canvas::kOption);
    QString figure;
    if (const auto told = m_scene.figureOf(row.outlet); told && m_scene.isFigureInRow(row.outlet))
        figure = FigureMarks::percentText(told->percent);
    const bool isOption = row.kind == NodeRow::Kind::Option;
    if (isOption) {
        const bool isNew = isNewOption(row);
        painter.setPen(
            QPen(isNew ? tokens().diffAdded : tokens().border, tokens().stroke.hairline));
        painter.setBrush(isNew ? tokens().successSubtle : tokens().surface);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tokens().radius.md,
                                tokens().radius.md);
    }
    rect.adjust(canvas::kRowInset, 0, -canvas::kRowInset, 0);
    if (!figure.isEmpty()) {
        painter.setFont(geometry.figureFont());
        painter.setPen(m_scene.isTaken(row.outlet) ? tokens().info : tokens().textMuted);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, figure);
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(figure) -
                      canvas::kRowGap);
    }
    painter.setFont(geometry.textFont());
    painter.setPen(isOption ? tokens().text : tokens().textMuted);
    const bool isAtStart = isOption || m_scene.isRightToLeft(); // outcomes stand at their ports
    painter.drawText(
        rect, (isAtStart ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(row.text, Qt::ElideRight, rect.width()));
}

bool NodePainter::isNewOption(const NodeRow &row) const
{
    if (!m_scene.hasDiff())
        return false;
    const NodeItem *node = m_scene.node(row.outlet.step);
    const EdgeItem *way = m_scene.edge(row.outlet);
    return node && node->diff == DiffState::Changed && way &&
           m_scene.diffOf(way->edge) == DiffState::Added;
}

void NodePainter::paintNode(QPainter &painter, const NodeItem &node, const State &state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(state.isHovered ? tokens().borderStrong : tokens().borderMid,
             tokens().stroke.hairline);
    if (state.isSelected)
        pen = QPen(tokens().accent, tokens().stroke.focus);
    else if (node.diff == DiffState::Added)
        pen = QPen(tokens().diffAdded, tokens().stroke.edge);
    else if (node.diff == DiffState::Changed)
        pen = QPen(tokens().diffChanged, tokens().stroke.edge);
    else if (node.diff == DiffState::Removed)
        pen = QPen(tokens().diffRemoved, tokens().stroke.edge, Qt::DashLine);
    if (node.diff == DiffState::Removed)
        painter.setOpacity(kRemovedOpacity);
    paintCard(painter, node.layout, pen);
    QString count;
    if (const auto &figures = m_scene.figures(); figures && figures->steps.contains(node.step))
        count = QLocale().toString(figures->steps.value(node.step).people);
    paintHeader(painter, node.layout, state.detail == DetailLevel::Full ? count : QString(), state,
                node.diff == DiffState::Removed);
    if (state.detail == DetailLevel::Full) {
        for (const NodeRow &row : node.layout.rows)
            paintRow(painter, node.layout, row, state);
    }
    painter.setOpacity(1);
    paintBadges(painter, node, state);
    painter.restore();
}

void NodePainter::paintStart(QPainter &painter, const NodeLayout &layout, const State &state,
                             const QString &count) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, layout,
              state.isSelected ? QPen(tokens().accent, tokens().stroke.focus)
                               : QPen(tokens().borderMid, tokens().stroke.hairline));
    paintHeader(painter, layout, count, state);
    for (const NodeRow &row : layout.rows)
        paintRow(painter, layout, row, state);
    painter.restore();
}

void NodePainter::paintPill(QPainter &painter, QPointF leftMiddle, const QString &text,
                            const QString &icon, const QColor &strong, const QColor &fill,
                            const QColor &border, double pixelRatio) const
{
    painter.setFont(m_scene.geometry().figureFont());
    const int size = icon.isEmpty() ? 0 : tokens().icon.xs;
    const double gap = icon.isEmpty() ? 0 : tokens().space.half;
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
    const QRectF rect(leftMiddle.x(), leftMiddle.y() - canvas::kPill / 2,
                      wide + size + gap + 2 * canvas::kPillPad, canvas::kPill);
    painter.setPen(QPen(border, tokens().stroke.hairline));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), canvas::kPill / 2,
                            canvas::kPill / 2);
    if (size > 0)
        painter.drawPixmap(QPointF(rect.left() + canvas::kPillPad, rect.center().y() - size / 2.0),
                           m_scene.theme().iconPixmap(icon, strong, size, pixelRatio));
    painter.setPen(strong);
    painter.drawText(rect.adjusted(canvas::kPillPad + size + gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void NodePainter::paintBadges(QPainter &painter, const NodeItem &node, const State &state) const
{
    const QSizeF size = node.layout.size;
    paintDiff(painter, node, state.pixelRatio);
    if (node.step == m_scene.testedStep()) {
        const double gap = canvas::kTestGap;
        QPen pen(tokens().info, tokens().stroke.focus, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(-gap, -gap, gap, gap),
                                tokens().radius.xl, tokens().radius.xl);
        painter.setFont(m_scene.geometry().figureFont());
        const QString text = m_scene.testedTag();
        const int icon = tokens().icon.xs;
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const QRectF tag(-gap, -gap - canvas::kPill - 2, wide + icon + 3 * canvas::kPillPad,
                         canvas::kPill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().info);
        painter.drawRoundedRect(tag, tokens().radius.sm, tokens().radius.sm);
        painter.drawPixmap(
            QPointF(tag.left() + canvas::kPillPad, tag.center().y() - icon / 2.0),
            m_scene.theme().iconPixmap(u"circle-play"_s, tokens().surface, icon, state.pixelRatio));
        painter.setPen(tokens().surface);
        painter.drawText(tag.adjusted(icon + 2 * canvas::kPillPad, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    if (m_scene.breakpoints().contains(node.step)) {
        const double dot = canvas::kBreakpoint;
        painter.setPen(QPen(tokens().surfaceRaised, tokens().stroke.focus));
        painter.setBrush(tokens().danger);
        painter.drawEllipse(QRectF(-dot / 2, (canvas::kHeader - dot) / 2, dot, dot));
    }
    if (const auto &coverage = m_scene.coverage();
        coverage && coverage->missingSteps.contains(node.step) && state.detail == DetailLevel::Full)
        paintPill(painter, {canvas::kRowInset, size.height() + canvas::kPill / 2 + 5},
                  FlowScene::tr("No test comes here"), u"flask-conical"_s, tokens().warning,
                  tokens().warningSubtle, tokens().warningBorder, state.pixelRatio);
    if (node.errors > 0) {
        const double dot = canvas::kErrorDot;
        const QRectF badge(size.width() - dot / 2 - 2, -dot / 2, dot, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().danger);
        painter.drawEllipse(badge);
        painter.setFont(m_scene.geometry().figureFont());
        painter.setPen(tokens().dangerText);
        painter.drawText(badge, Qt::AlignCenter, QLocale().toString(node.errors));
    }
    if (state.detail == DetailLevel::Full)
        paintFigures(painter, node, state);
}

void NodePainter::paintFigures(QPainter &painter, const NodeItem &node, const State &state) const
{
    const Tokens &t = tokens();
    for (const FigureMark &mark : FigureMarks(m_scene).of(node)) {
        const QPointF leftMiddle(mark.rect.left(), mark.rect.center().y());
        if (mark.kind == FigureMark::Kind::Left)
            paintPill(painter, leftMiddle, mark.text, mark.icon(), t.danger, t.dangerSubtle,
                      t.dangerBorder, state.pixelRatio);
        else if (mark.kind == FigureMark::Kind::Waiting)
            paintPill(painter, leftMiddle, mark.text, mark.icon(), t.textMuted, t.surfaceRaised,
                      t.borderMid, state.pixelRatio);
    }
}

void NodePainter::paintDiff(QPainter &painter, const NodeItem &node, double pixelRatio) const
{
    QString word;
    QString icon;
    QColor colour;
    switch (node.diff) {
    case DiffState::Same:
        return;
    case DiffState::Added:
        word = FlowScene::tr("New");
        icon = u"plus"_s;
        colour = tokens().diffAdded;
        break;
    case DiffState::Changed:
        word = FlowScene::tr("Edited");
        icon = u"pencil"_s;
        colour = tokens().diffChanged;
        break;
    case DiffState::Removed:
        word = FlowScene::tr("Removed");
        icon = u"minus"_s;
        colour = tokens().diffRemoved;
        break;
    }
    painter.setFont(m_scene.geometry().figureFont());
    const int size = tokens().icon.xs;
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(word) + size +
                        tokens().space.half + 2 * canvas::kPillPad;
    const QRectF tag(node.layout.size.width() - wide, -canvas::kPill / 2, wide, canvas::kPill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(tag, tokens().radius.sm, tokens().radius.sm);
    painter.drawPixmap(QPointF(tag.left() + canvas::kPillPad, tag.center().y() - size / 2.0),
                       m_scene.theme().iconPixmap(icon, tokens().surfaceRaised, size, pixelRatio));
    painter.setPen(tokens().surfaceRaised);
    painter.drawText(tag.adjusted(canvas::kPillPad + size + tokens().space.half, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
}

void NodePainter::paintPorts(QPainter &painter, const NodeItem &node, bool isHovered) const
{
    const FlowDocument &document = m_scene.draft().document();
    const bool mirrored = m_scene.isRightToLeft();
    const auto dot = [&](QPointF at, double size, const QColor &colour, bool isFilled) {
        painter.setPen(QPen(colour, tokens().stroke.edge));
        painter.setBrush(isFilled ? colour : tokens().surfaceRaised);
        const double radius = (size - tokens().stroke.edge) / 2;
        painter.drawEllipse(at, radius, radius);
    };
    const double grown = isHovered ? canvas::kPortOut : canvas::kPortIn;
    if (document.isLedTo(node.step) || isHovered)
        dot(node.at + node.layout.inPort(mirrored), grown, tokens().borderStrong,
            document.isLedTo(node.step));
    for (const NodeRow &row : node.layout.rows) {
        if (!row.hasPort)
            continue;
        const bool isLed = !document.targetOf(row.outlet).isEmpty();
        const bool isWrong = !isLed && node.errors > 0 && row.kind != NodeRow::Kind::Text;
        const QColor colour = isWrong                       ? tokens().danger
                              : m_scene.isTaken(row.outlet) ? tokens().info
                                                            : tokens().borderStrong;
        dot(node.at + node.layout.outPort(row, mirrored), canvas::kPortOut, colour, isLed);
    }
}

void NodePainter::paintStartLine(QPainter &painter) const
{
    const QRectF start = m_scene.startRect();
    const QPointF from(start.center().x(), start.bottom());
    const QPointF to = from + QPointF(0, canvas::kStartGap);
    const bool isTaken = m_scene.isStartTaken();
    const QColor colour = isTaken ? tokens().info : tokens().borderStrong;
    double width = tokens().stroke.edge;
    if (const auto &figures = m_scene.figures(); figures && figures->started)
        width = widthFor(*figures->started);
    if (isTaken)
        width = std::max(width, tokens().stroke.edgeHot * 1.5);
    painter.setPen(QPen(colour, width));
    painter.drawLine(from, to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(to, canvas::kPortIn / 2, canvas::kPortIn / 2);
}

double NodePainter::edgeWidth(const FlowEdge &edge) const
{
    return m_scene.figures()
               ? widthFor(m_scene.figureOf(edge).value_or(CanvasFigures::Edge()).people)
               : tokens().stroke.edge;
}

double NodePainter::widthFor(int people) const
{
    const double part = std::sqrt(people / double(std::max(1, m_scene.figures()->peopleMost)));
    return canvas::kEdgeThinnest +
           (canvas::kEdgeThickest - canvas::kEdgeThinnest) * std::min(1.0, part);
}

void NodePainter::paintEdge(QPainter &painter, const EdgeItem &edge, bool isHot, bool isSelected,
                            const QRectF &area) const
{
    const bool isTaken = m_scene.isTaken(edge.edge);
    QPen pen(isSelected ? tokens().accent
             : isTaken  ? tokens().info
                        : tokens().borderStrong,
             edgeWidth(edge.edge));
    if (const DiffState diff = m_scene.diffOf(edge.edge); diff != DiffState::Same) {
        pen.setColor(diff == DiffState::Added     ? tokens().diffAdded
                     : diff == DiffState::Removed ? tokens().diffRemoved
                                                  : tokens().diffChanged);
        pen.setWidthF(tokens().stroke.edgeHot);
        if (diff == DiffState::Removed)
            pen.setStyle(Qt::DashLine);
    } else if (m_scene.hasDiff() && !isSelected) {
        pen.setColor(tokens().borderMid);
    } else if (const auto &coverage = m_scene.coverage(); coverage && !isSelected) {
        const bool isMissing = coverage->missingEdges.contains(edge.edge.outletOnly());
        pen.setColor(isMissing ? tokens().warning : tokens().success);
        pen.setStyle(isMissing ? Qt::DashLine : Qt::SolidLine);
    }
    if (isTaken)
        pen.setWidthF(std::max(pen.widthF(), tokens().stroke.edgeHot * 1.5));
    if (isHot || isSelected)
        pen.setWidthF(std::max(pen.widthF(), tokens().stroke.edgeHot));
    const double width = pen.widthF();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (edge.bounds.width() < kLongCurve && edge.bounds.height() < kLongCurve)
        return painter.drawPath(edge.path);
    QPainterPath within;
    const auto point = [&](int i) { return QPointF(edge.path.elementAt(i)); };
    addWithin(within, {point(0), point(1), point(2), point(3)},
              area.adjusted(-width, -width, width, width), kCurveHalvings);
    painter.drawPath(within);
}

void NodePainter::paintEdgeLabel(QPainter &painter, const EdgeItem &edge, bool isHot) const
{
    const auto mark = FigureMarks(m_scene).of(edge);
    if (!mark)
        return;
    const bool isTaken = m_scene.isTaken(edge.edge);
    const QColor strong = isTaken ? tokens().info : isHot ? tokens().text : tokens().textMuted;
    paintPill(painter, {mark->rect.left(), mark->rect.center().y()}, mark->text, {}, strong,
              isTaken ? tokens().infoSubtle : tokens().surfaceRaised,
              isTaken ? tokens().infoBorder : tokens().borderMid, 1);
}

void NodePainter::paintGroup(QPainter &painter, const StepGroup &group) const
{
    const QRectF rect = m_scene.groupRect(group);
    const QColor colour = BlockLook::groupColour(tokens(), group.colour);
    QColor fill = colour;
    fill.setAlphaF(kGroupOpacity);
    QPen pen(group.colour.isEmpty() ? tokens().borderStrong : colour, tokens().stroke.hairline);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, tokens().radius.xl, tokens().radius.xl);
    const QRectF tab = m_scene.groupTab(group);
    painter.setPen(QPen(tokens().borderMid, tokens().stroke.hairline));
    painter.setBrush(tokens().canvas);
    painter.drawRoundedRect(tab, tokens().radius.sm, tokens().radius.sm);
    painter.setFont(m_scene.geometry().smallFont());
    painter.setPen(tokens().textMuted);
    painter.drawText(tab, Qt::AlignCenter,
                     group.title.isEmpty() ? FlowScene::tr("Group") : group.title);
}

void NodePainter::paintNote(QPainter &painter, const QJsonObject &note, bool isSelected,
                            double pixelRatio) const
{
    const QRectF rect = m_scene.noteRect(note);
    painter.setPen(isSelected ? QPen(tokens().accent, tokens().stroke.focus)
                              : QPen(tokens().warningBorder, tokens().stroke.hairline));
    painter.setBrush(tokens().bubbleNote);
    painter.drawRoundedRect(rect, tokens().radius.lg, tokens().radius.lg);
    const NodeGeometry &geometry = m_scene.geometry();
    QPointF at = rect.topLeft() + QPointF(canvas::kNotePad, canvas::kNotePad);
    const double width = rect.width() - 2 * canvas::kNotePad;
    if (const QString author = note.value(u"author"_s).toString(); !author.isEmpty()) {
        const int icon = tokens().icon.sm;
        painter.drawPixmap(
            at + QPointF(0, (geometry.line() - icon) / 2),
            m_scene.theme().iconPixmap(u"sticky-note"_s, tokens().warning, icon, pixelRatio));
        painter.setFont(geometry.figureFont());
        painter.setPen(tokens().warning);
        painter.drawText(QRectF(at.x() + icon + tokens().space.one, at.y(), width, geometry.line()),
                         Qt::AlignLeft | Qt::AlignVCenter, author);
        at.ry() += geometry.line();
    }
    painter.setFont(geometry.textFont());
    painter.setPen(tokens().text);
    for (const QString &paragraph : note.value(u"text"_s).toString().split(u'\n')) {
        int lines = 1;
        for (const TextRun &run : geometry.runsOf(paragraph, width, 100)) {
            lines = run.line + 1;
            painter.drawText(QRectF(at.x() + run.x, at.y() + run.line * geometry.line(),
                                    run.width + 1, geometry.line()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, run.text);
        }
        at.ry() += lines * geometry.line();
    }
}

void NodePainter::paintFar(QPainter &painter, const std::vector<int> &nodes,
                           const std::vector<int> &edges, double scale) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    QList<QLineF> lines;
    lines.reserve(qsizetype(edges.size()));
    for (const int index : edges) {
        const EdgeItem &edge = m_scene.edgeAt(index);
        lines.append(QLineF(edge.from, edge.to));
    }
    QPen pen(tokens().borderStrong, 0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines);
    QMap<QString, QList<QRectF>> cards; // by category: one brush each
    for (const int index : nodes) {
        const NodeItem &node = m_scene.nodeAt(index);
        cards[node.layout.category].append(node.rect());
    }
    painter.setPen(Qt::NoPen);
    for (auto it = cards.constBegin(); it != cards.constEnd(); ++it) {
        const BlockLook::Colours colours = BlockLook::coloursOf(tokens(), it.key());
        QColor fill = tokens().surfaceRaised;
        const double part = kFarOpacity;
        fill = QColor::fromRgbF(float(fill.redF() * (1 - part) + colours.strong.redF() * part),
                                float(fill.greenF() * (1 - part) + colours.strong.greenF() * part),
                                float(fill.blueF() * (1 - part) + colours.strong.blueF() * part));
        painter.setBrush(fill);
        painter.drawRects(it.value());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, tokens().stroke.focus / scale));
    for (const int index : nodes) {
        const NodeItem &node = m_scene.nodeAt(index);
        if (m_scene.selectedSteps().contains(node.step))
            painter.drawRect(node.rect());
        if (node.errors > 0)
            painter.fillRect(
                QRectF(node.rect().topRight() - QPointF(8 / scale, 0), QSizeF(8, 8) / scale),
                tokens().danger);
    }
}

} // namespace flotilla
