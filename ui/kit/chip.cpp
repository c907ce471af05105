#include "ui/kit/chip.h"

#include "ui/theme/box.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace flotilla {

namespace {

int padOf(const Tokens &tokens, const ChipLook &look)
{
    return look.isTag ? tokens.component.tagPad : tokens.component.chipPad;
}

int iconRoom(const Tokens &tokens, const ChipLook &look)
{
    return look.icon.isEmpty() ? 0 : tokens.icon.xs + tokens.space.one;
}

} // namespace

QSize chipSize(const Theme &theme, const ChipLook &look)
{
    const Tokens &tokens = theme.tokens();
    const QFontMetrics metrics(theme.font(tokens.caption));
    return {metrics.horizontalAdvance(look.text) + 1 + iconRoom(tokens, look) +
                2 * padOf(tokens, look),
            theme.grown(tokens.size.chip, tokens.caption)};
}

int drawChip(QPainter &painter, const QRect &rect, const Theme &theme, const ChipLook &look,
             Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    const QSize size = chipSize(theme, look);
    const int width = std::min(size.width(), rect.width());
    const QRect logical(rect.left(), rect.top() + (rect.height() - size.height()) / 2, width,
                        size.height());
    const QRect shape = QStyle::visualRect(direction, rect, logical);
    const ToneColours colours = toneColours(tokens, look.tone);
    Box box{look.isOutlined ? QColor() : colours.fill,
            look.isOutlined ? tokens.borderMid : QColor(),
            look.isTag ? double(tokens.radius.sm) : shape.height() / 2.0};
    drawBox(painter, shape, box);
    painter.save();
    painter.setFont(theme.font(tokens.caption));
    painter.setPen(colours.strong);
    const int pad = padOf(tokens, look);
    if (!look.icon.isEmpty()) {
        const QRect icon(shape.left() + pad, shape.top(), tokens.icon.xs, shape.height());
        drawIcon(painter, QStyle::visualRect(direction, shape, icon), theme, look.icon,
                 colours.strong, tokens.icon.xs);
    }
    const QRect words = shape.adjusted(pad + iconRoom(tokens, look), 0, -pad, 0);
    drawLine(painter, QStyle::visualRect(direction, shape, words), Qt::AlignLeft | Qt::AlignVCenter,
             direction, look.text);
    painter.restore();
    return width;
}

Chip::Chip(const Theme &theme, ChipLook look, QWidget *parent)
    : Painted(theme, QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(std::move(look));
}

void Chip::setLook(ChipLook look)
{
    m_look = std::move(look);
    setAccessibleName(m_look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(theme(), m_look);
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawChip(painter, rect(), theme(), m_look, layoutDirection());
}

} // namespace flotilla
