#include "ui/designer/figuremarks.h"

#include "ui/designer/canvassizes.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kUnderCard = canvas::kPill / 2 + 5;

// At least as large as a finger or a shaking hand needs it.
QRectF hitRect(const QRectF &rect, double least)
{
    const double more = std::max(0.0, least - rect.height()) / 2;
    return rect.adjusted(-more, -more, more, more);
}

} // namespace

QString FigureMarks::percentText(double percent)
{
    return FlowScene::tr("%1%").arg(QLocale().toString(qRound(percent)));
}

QString FigureMark::icon() const
{
    if (kind == Kind::Left)
        return u"arrow-down"_s;
    return kind == Kind::Waiting ? u"clock"_s : QString();
}

QString FigureMark::words(const FlowScene &scene) const
{
    const auto &figures = scene.figures();
    if (!figures)
        return {};
    const CanvasFigures::Step at = figures->steps.value(step);
    switch (kind) {
    case Kind::People:
        if (step.isEmpty())
            return FlowScene::tr("%n people began here. Click to see their chats.", nullptr,
                                 figures->started.value_or(0));
        return FlowScene::tr("%n people came here. Click to see their chats.", nullptr, at.people);
    case Kind::Left:
        return FlowScene::tr("%n people left here. Click to see their chats.", nullptr, at.left);
    case Kind::Waiting:
        return FlowScene::tr("%n chats stand here now. Click to see them.", nullptr, at.waiting);
    case Kind::Way:
        break;
    }
    return FlowScene::tr("%n people went this way. Click to see their chats.", nullptr,
                         scene.figureOf(edge).value_or(CanvasFigures::Edge()).people);
}

QRectF FigureMarks::pill(QPointF leftMiddle, const QString &text, bool hasIcon) const
{
    const Tokens &tokens = m_scene.theme().tokens();
    const double icon = hasIcon ? tokens.icon.xs + tokens.space.half : 0;
    const double wide = QFontMetricsF(m_scene.geometry().figureFont()).horizontalAdvance(text);
    return {leftMiddle.x(), leftMiddle.y() - canvas::kPill / 2, wide + icon + 2 * canvas::kPillPad,
            canvas::kPill};
}

FigureMark FigureMarks::inHeader(const QString &step, double cardWidth, int people) const
{
    const QString text = QLocale().toString(people);
    const double wide = QFontMetricsF(m_scene.geometry().smallFont()).horizontalAdvance(text);
    const double right = cardWidth - canvas::kRowInset;
    return {FigureMark::Kind::People, step, {}, {right - wide, 0, wide, canvas::kHeader}, text};
}

std::optional<FigureMark> FigureMarks::ofStart() const
{
    const auto &figures = m_scene.figures();
    if (!figures || !figures->started)
        return std::nullopt;
    return inHeader({}, m_scene.startLayout().size.width(), *figures->started);
}

QList<FigureMark> FigureMarks::of(const NodeItem &node) const
{
    const auto &figures = m_scene.figures();
    if (!figures)
        return {};
    QList<FigureMark> marks;
    const QSizeF size = node.layout.size;
    const CanvasFigures::Step at = figures->steps.value(node.step);
    if (figures->steps.contains(node.step))
        marks.append(inHeader(node.step, size.width(), at.people));
    for (const NodeRow &row : node.layout.rows) {
        if (row.kind == NodeRow::Kind::Text)
            continue;
        const auto told = m_scene.figureOf(row.outlet);
        if (!told || !m_scene.isFigureInRow(row.outlet))
            continue;
        const QString text = percentText(told->percent);
        const double wide = QFontMetricsF(m_scene.geometry().figureFont()).horizontalAdvance(text);
        const double right = size.width() - canvas::kOptionInset - canvas::kRowInset;
        marks.append({FigureMark::Kind::Way, node.step, row.outlet,
                      QRectF(right - wide, row.y, wide, canvas::kOption), text, true});
    }
    if (m_scene.coverage())
        return marks; // its words stand under the cards
    QPointF under(canvas::kRowInset, size.height() + kUnderCard);
    const auto add = [&](FigureMark::Kind kind, const QString &text) {
        const QRectF rect = pill(under, text, true);
        marks.append({kind, node.step, {}, rect, text});
        under.setX(rect.right() + m_scene.theme().tokens().space.one);
    };
    if (at.leftPercent >= canvas::kDropOffFrom)
        add(FigureMark::Kind::Left, FlowScene::tr("%1 leave").arg(percentText(at.leftPercent)));
    if (at.waiting > 0)
        add(FigureMark::Kind::Waiting, QLocale().toString(at.waiting));
    return marks;
}

std::optional<FigureMark> FigureMarks::of(const EdgeItem &edge) const
{
    const auto figure = m_scene.figureOf(edge.edge);
    if (!figure || m_scene.isFigureInRow(edge.edge))
        return std::nullopt;
    const QString text = percentText(figure->percent);
    QRectF rect = pill({}, text, false);
    rect.moveCenter(edge.path.pointAtPercent(0.5));
    return FigureMark{FigureMark::Kind::Way, edge.edge.step, edge.edge, rect, text};
}

std::optional<FigureMark> FigureMarks::at(QPointF inScene, double scale) const
{
    if (!m_scene.figures() || scale < canvas::kFarBelow)
        return std::nullopt;
    const double least = m_scene.theme().tokens().size.hitMin / std::min(1.0, scale);
    const double reach = 2 * canvas::kPill;
    const QRectF around = QRectF(inScene, QSizeF(0, 0)).adjusted(-reach, -reach, reach, reach);
    if (const QRectF start = m_scene.startRect(); start.contains(inScene)) {
        auto mark = scale >= canvas::kFullFrom ? ofStart() : std::nullopt;
        if (mark)
            mark->rect.translate(start.topLeft());
        return mark && hitRect(mark->rect, least).contains(inScene) ? mark : std::nullopt;
    }
    std::vector<int> found;
    m_scene.nodesIn(around, found);
    for (size_t i = found.size(); i-- > 0 && scale >= canvas::kFullFrom;) {
        const NodeItem &node = m_scene.nodeAt(found[i]);
        for (FigureMark mark : of(node)) {
            mark.rect.translate(node.at);
            if (hitRect(mark.rect, least).contains(inScene))
                return mark;
        }
        if (node.rect().contains(inScene))
            return std::nullopt; // what lies under a card is not seen
    }
    m_scene.edgesIn(around, found);
    for (size_t i = found.size(); i-- > 0;) {
        const auto mark = of(m_scene.edgeAt(found[i]));
        if (mark && hitRect(mark->rect, least).contains(inScene))
            return mark;
    }
    return std::nullopt;
}

} // namespace flotilla
