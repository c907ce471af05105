#include "ui/theme/box.h"

#include <QFontMetrics>
#include <QStyle>
#include <algorithm>

namespace flotilla {

void drawBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOutlined = box.border.isValid() && box.borderWidth > 0;
    const double inset = isOutlined ? box.borderWidth / 2 : 0;
    const QRectF inside = rect.adjusted(inset, inset, -inset, -inset);
    const double most = std::min(inside.width(), inside.height()) / 2;
    const double radius = std::clamp(box.radius - inset, 0.0, std::max(0.0, most));
    painter.setPen(isOutlined ? QPen(box.border, box.borderWidth, box.borderStyle)
                              : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens)
{
    drawBox(painter, rect, {{}, tokens.focusRing, radius, tokens.stroke.focus});
}

void drawIcon(QPainter &painter, const QRect &rect, const Theme &theme, const QString &name,
              const QColor &colour, int size, double stroke)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    const QPoint corner(rect.x() + (rect.width() - size) / 2,
                        rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, theme.iconPixmap(name, colour, size, ratio, stroke));
}

void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment,
              Qt::LayoutDirection direction, const QString &text, Qt::TextElideMode elide)
{
    const QString shown = painter.fontMetrics().elidedText(text, elide, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine,
                     shown);
}

} // namespace flotilla
