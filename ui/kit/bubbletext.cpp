#include "ui/kit/bubbletext.h"

#include "ui/kit/messagetext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace flotilla {

BubbleText::BubbleText(const Theme &theme, const QString &marked, const QFont &font, int lineHeight,
                       double widthMax, QSizeF trailing,
                       const QList<QTextLayout::FormatRange> &more)
    : m_lineHeight(lineHeight)
{
    MessageText message = readMessageMarks(marked, theme.monoFont());
    // A layout knows paragraphs by this separator only.
    message.text.replace(u'\n', QChar::LineSeparator);
    m_isRightToLeft = message.text.isRightToLeft();
    m_layout.setText(message.text);
    m_layout.setFont(font);
    m_layout.setFormats(message.formats + more);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    place(std::max(1.0, widthMax), trailing);
}

void BubbleText::place(double widthMax, QSizeF trailing)
{
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(widthMax);
    m_layout.endLayout();
    const int lines = std::max(1, m_layout.lineCount());
    double widest = 0;
    double last = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        last = m_layout.lineAt(i).naturalTextWidth();
        widest = std::max(widest, last);
    }
    const bool fits = last + trailing.width() <= widthMax;
    const double width =
        std::ceil(std::max(widest, fits ? last + trailing.width() : trailing.width()));
    double height = double(lines) * m_lineHeight;
    if (!fits)
        height += trailing.height();
    m_size = {width, height};
    m_trailing = QRectF(m_isRightToLeft ? 0 : width - trailing.width(), height - trailing.height(),
                        trailing.width(), trailing.height());
    // Each line a line height apart, right to left text ending where the bubble does.
    const QFontMetricsF metrics(m_layout.font());
    const double lead = (m_lineHeight - metrics.height()) / 2;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        const double shift = m_isRightToLeft ? width - widthMax : 0;
        line.setPosition({shift, double(i) * m_lineHeight + lead});
    }
}

void BubbleText::draw(QPainter &painter, QPointF at) const
{
    m_layout.draw(&painter, at);
}

} // namespace flotilla
