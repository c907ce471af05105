#pragma once
// The few shapes everything is drawn with: crisp rounded boxes, rings, icons and lines of text.

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace flotilla {

struct Box
{
    QColor fill;   // invalid: none
    QColor border; // invalid: none
    double radius = 0;
    double borderWidth = 1;
    Qt::PenStyle borderStyle = Qt::SolidLine;
};

// The border lies inside `rect`, on whole pixels.
void drawBox(QPainter &painter, const QRectF &rect, const Box &box);
// The focus ring, inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);
// Centred in `rect`.
void drawIcon(QPainter &painter, const QRect &rect, const Theme &theme, const QString &name,
              const QColor &colour, int size, double stroke = 0);
// One line, elided at its end; `alignment` is logical: AlignLeft is where reading begins.
void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment,
              Qt::LayoutDirection direction, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight);

} // namespace flotilla
