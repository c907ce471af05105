#pragma once
// The text of a bubble laid out to a width, with its time in the last line where there is room.

#include "ui/theme/theme.h"

#include <QRectF>
#include <QTextLayout>

namespace flotilla {

class BubbleText
{
public:
    // `trailing` is the room the time takes at the end, and its height; `more` are formats of the
    // text without its marks.
    BubbleText(const Theme &theme, const QString &marked, const QFont &font, int lineHeight,
               double widthMax, QSizeF trailing, const QList<QTextLayout::FormatRange> &more = {});

    [[nodiscard]] QSizeF size() const { return m_size; } // the time included
    // Where the time goes, relative to the top leading corner of the text.
    [[nodiscard]] QRectF trailingRect() const { return m_trailing; }
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }
    void draw(QPainter &painter, QPointF at) const;

private:
    void place(double widthMax, QSizeF trailing);

    QTextLayout m_layout;
    int m_lineHeight;
    QSizeF m_size;
    QRectF m_trailing;
    bool m_isRightToLeft = false;
};

} // namespace flotilla
