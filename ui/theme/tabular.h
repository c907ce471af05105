#pragma once
// Figures whose digits all have one width, so that columns line up and live numbers do not tremble.

#include <QPainter>
#include <QString>

namespace flotilla {

// The width drawTabular() needs.
[[nodiscard]] double tabularWidth(const QFont &font, const QString &text);

// Draws one line with the painter's font and pen. Of `alignment` both directions count; text that
// is too wide is not elided: numbers never are.
void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text);

} // namespace flotilla
