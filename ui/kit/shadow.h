#pragma once
// The soft shadow of what floats, as a nine-patch made once per colour.

#include "ui/theme/theme.h"

#include <QPainter>

namespace flotilla {

// The room a shadow needs round what casts it.
[[nodiscard]] QMargins shadowMargins(const Tokens &tokens);
// Draws the shadow of a box of `radius` at `body`.
void drawShadow(QPainter &painter, const QRect &body, double radius, const Tokens &tokens);
// Shadow, ground and outline of a floating panel that leaves shadowMargins() free in `outer`.
void drawFloating(QPainter &painter, const QRect &outer, const Tokens &tokens);

} // namespace flotilla
