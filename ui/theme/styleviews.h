#pragma once
// Menus, tabs, table headers, rows, bars and tips, as FlotillaStyle draws them.

#include "ui/theme/theme.h"

#include <QStyleOption>

namespace flotilla {

void drawMenuItem(const Theme &theme, const QStyleOptionMenuItem &option, QPainter &painter,
                  const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const Theme &theme, const QStyleOptionMenuItem &option);

void drawTabShape(const Theme &theme, const QStyleOptionTab &option, QPainter &painter);
void drawTabLabel(const Theme &theme, const QStyleOptionTab &option, QPainter &painter,
                  const QWidget *widget);
[[nodiscard]] QSize tabSize(const Theme &theme, const QStyleOptionTab &option);

void drawHeaderGround(const Theme &theme, const QRect &rect, QPainter &painter,
                      Qt::Orientation orientation);
void drawHeaderLabel(const Theme &theme, const QStyleOptionHeader &option, QPainter &painter);

// Hover and selection of a cell or a row.
void drawItemGround(const Theme &theme, const QRect &rect, QStyle::State state, QPainter &painter,
                    bool isRounded);

void drawProgressTrack(const Theme &theme, const QStyleOptionProgressBar &option,
                       QPainter &painter);
void drawProgressDone(const Theme &theme, const QStyleOptionProgressBar &option, QPainter &painter);

void drawScrollBar(const Theme &theme, const QStyleOptionSlider &option, QPainter &painter,
                   const QRect &thumb);

void drawTip(const Theme &theme, const QRect &rect, QPainter &painter);

} // namespace flotilla
