#include "ui/flows/flowdelegates.h"

#include "ui/client/flowsmodel.h"
#include "ui/flows/flowrows.h"
#include "ui/kit/cellroles.h"
#include "ui/kit/chip.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/statusmark.h"
#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QPainter>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureShare = 2; // its width, to its height

void drawFrame(QPainter &painter, const QRect &rect, const Theme &theme, const QModelIndex &index,
               Qt::LayoutDirection direction)
{
    const Tokens &t = theme.tokens();
    drawSketch(painter, rect.adjusted(1, 1, -1, -1), theme,
               index.data(FlowRows::SketchRole).value<FlowSketch>(), t.space.one, direction);
    drawBox(painter, rect, {{}, t.border, double(t.radius.md)});
}

// Strong words above muted ones, both from the leading side.
void drawTwoLines(QPainter &painter, const QRect &rect, const Theme &theme, const QString &title,
                  const QString &words, Qt::LayoutDirection direction)
{
    const Tokens &t = theme.tokens();
    const int first = theme.lineHeight(t.base);
    const int second = words.isEmpty() ? 0 : theme.lineHeight(t.small);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    painter.setFont(theme.font(t.baseStrong));
    painter.setPen(t.text);
    drawLine(painter, {rect.left(), top, rect.width(), first}, Qt::AlignLeft | Qt::AlignVCenter,
             direction, title);
    painter.setFont(theme.font(t.small));
    painter.setPen(t.textMuted);
    drawLine(painter, {rect.left(), top + first, rect.width(), second},
             Qt::AlignLeft | Qt::AlignVCenter, direction, words);
}

} // namespace

void drawFlowName(const Theme &theme, QPainter &painter, const QRect &inside,
                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int high = theme.tokens().component.rowThumbnail - theme.tokens().space.four;
    const QRect picture(inside.left(), inside.center().y() - high / 2, kPictureShare * high, high);
    drawFrame(painter, QStyle::visualRect(option.direction, inside, picture), theme, index,
              option.direction);
    const QRect words = inside.adjusted(picture.width() + theme.tokens().space.three, 0, 0, 0);
    drawTwoLines(painter, QStyle::visualRect(option.direction, inside, words), theme, option.text,
                 index.data(FlowRows::WordsRole).toString(), option.direction);
}

void drawFlowVersion(const Theme &theme, QPainter &painter, const QRect &inside,
                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString version = option.text;
    const QString draft = index.data(FlowRows::DraftChipRole).toString();
    const int own = painter.fontMetrics().horizontalAdvance(version) + 1;
    painter.setPen(draft.isEmpty() && !version.startsWith(u'v') ? theme.tokens().textMuted
                                                                : theme.tokens().text);
    drawLine(painter, inside, Qt::AlignLeft | Qt::AlignVCenter, option.direction, version);
    const int taken = own + theme.tokens().space.two;
    if (draft.isEmpty() || inside.width() <= taken)
        return;
    drawChip(painter, QStyle::visualRect(option.direction, inside, inside.adjusted(taken, 0, 0, 0)),
             theme, {draft, Tone::Accent, {}, true}, option.direction);
}

void drawFlowChats(const Theme &theme, QPainter &painter, const QRect &inside,
                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = theme.tokens();
    const auto values = index.data(CellSeriesRole).value<QList<double>>();
    const bool hasLine = std::any_of(values.begin(), values.end(), [](double v) { return v > 0; });
    painter.setPen(hasLine ? t.text : t.textMuted);
    const QRect number = QStyle::visualRect(option.direction, inside, inside);
    drawTabular(painter, number,
                (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) |
                    Qt::AlignVCenter,
                option.text);
    const int room = t.space.twelve; // of the number
    const QSize size(t.component.sparkWidth, t.component.sparkHeight);
    if (!hasLine || inside.width() < room + size.width())
        return;
    const QRect line(inside.right() + 1 - room - size.width(),
                     inside.center().y() - size.height() / 2, size.width(), size.height());
    drawSparkline(painter, QStyle::visualRect(option.direction, inside, line), values, t.chart1,
                  t.stroke.spark);
}

void drawFlowShare(const Theme &theme, QPainter &painter, const QRect &inside,
                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = theme.tokens();
    const QVariant share = index.data(FlowRows::ShareRole);
    painter.setPen(share.isValid() ? t.text : t.textMuted);
    if (!share.isValid())
        return drawLine(painter, inside, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
                        option.text);
    QRect bar(inside.left(), inside.center().y() - t.component.barThin / 2, t.component.sparkWidth,
              t.component.barThin);
    painter.setRenderHint(QPainter::Antialiasing);
    const double round = t.component.barThin / 2.0;
    drawBox(painter, QStyle::visualRect(option.direction, inside, bar),
            {t.surfacePressed, {}, round});
    const int left = bar.right() + 1 + t.space.two;
    bar.setWidth(qRound(bar.width() * share.toDouble() / 100));
    if (bar.width() > 0)
        drawBox(painter, QStyle::visualRect(option.direction, inside, bar), {t.accent, {}, round});
    drawLine(painter,
             QStyle::visualRect(option.direction, inside,
                                inside.adjusted(left - inside.left(), 0, 0, 0)),
             Qt::AlignLeft | Qt::AlignVCenter, option.direction, option.text);
}

void drawFlowMore(const Theme &theme, QPainter &painter, const QRect &inside,
                  const QStyleOptionViewItem &, const QModelIndex &)
{
    drawIcon(painter, inside, theme, u"ellipsis"_s, theme.tokens().textMuted,
             theme.tokens().icon.md);
}

FlowCardDelegate::FlowCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize FlowCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Tokens &t = m_theme.tokens();
    return {t.size.sidebar + t.space.three,
            2 * t.component.rowThumbnail - t.space.four + t.space.two + m_theme.lineHeight(t.base) +
                2 * m_theme.lineHeight(t.small) + 2 * t.space.three};
}

void FlowCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect card = option.rect.adjusted(0, 0, -t.space.three, -t.space.three);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    drawBox(*painter, card,
            {t.surfaceRaised, isSelected ? t.accent : t.border, double(t.radius.lg),
             isSelected ? t.stroke.focus : t.stroke.hairline});
    QRect picture = card.adjusted(2, 2, -2, 0);
    picture.setHeight(2 * t.component.rowThumbnail - t.space.four);
    drawSketch(*painter, picture, m_theme, index.data(FlowRows::SketchRole).value<FlowSketch>(),
               t.space.two, option.direction);
    painter->fillRect(QRect(card.left() + 1, picture.bottom() + 1, card.width() - 2, 1), t.border);
    QRect words(card.left() + t.space.three, picture.bottom() + 1 + t.space.two,
                card.width() - 2 * t.space.three, m_theme.lineHeight(t.base));
    painter->setFont(m_theme.font(t.baseStrong));
    painter->setPen(t.text);
    drawLine(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
             index.data().toString());
    words.translate(0, words.height());
    words.setHeight(m_theme.lineHeight(t.small) + t.space.half);
    painter->setFont(m_theme.font(t.small));
    const QModelIndex status = index.siblingAtColumn(FlowsModel::Status);
    const QString version = index.siblingAtColumn(FlowsModel::Version).data().toString();
    painter->setPen(t.textMuted);
    drawLine(*painter, words, Qt::AlignRight | Qt::AlignVCenter, option.direction, version);
    const int taken = painter->fontMetrics().horizontalAdvance(version) + t.space.two;
    drawStatus(*painter,
               QStyle::visualRect(option.direction, words, words.adjusted(0, 0, -taken, 0)),
               m_theme, static_cast<Tone>(status.data(CellToneRole).toInt()),
               status.data().toString(), option.direction);
    words.translate(0, words.height());
    painter->setFont(m_theme.font(t.small));
    painter->setPen(t.textMuted);
    const QString figures = index.data(FlowRows::FiguresRole).toString();
    drawLine(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, option.direction,
             figures.isEmpty() ? tr("No chats yet") : figures);
    if ((option.state & QStyle::State_HasFocus) && option.widget &&
        option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(*painter, card, t.radius.lg, t);
    painter->restore();
}

} // namespace flotilla
