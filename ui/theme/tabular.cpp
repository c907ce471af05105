#include "ui/theme/tabular.h"

#include "ui/qtversion.h"

#include <QFontMetricsF>
#include <algorithm>

namespace flotilla {

namespace {

double widestDigit(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether the digits have to be placed one by one. Scripts that join their letters or run from
// right to left are left to the shaper.
bool isPlacedByHand(const QString &text)
{
    return !kFontsHaveTabularDigits && !text.isRightToLeft() &&
           std::any_of(text.begin(), text.end(), isDigit);
}

// Calls `run` with a digit, or with all that stands between two of them.
template<class Run>
void eachRun(const QString &text, Run run)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (!isDigit(text[i]) && end < text.size() && !isDigit(text[end]))
            ++end;
        run(text.mid(i, end - i), isDigit(text[i]));
        i = end;
    }
}

QPointF baseline(const QRectF &rect, Qt::Alignment alignment, double width,
                 const QFontMetricsF &metrics)
{
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    double y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    return {x, y};
}

} // namespace

double tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (!isPlacedByHand(text))
        return metrics.horizontalAdvance(text);
    const double digit = widestDigit(metrics);
    double width = 0;
    eachRun(text, [&](const QString &run, bool isOneDigit) {
        width += isOneDigit ? digit : metrics.horizontalAdvance(run);
    });
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment,
                 const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    QPointF at = baseline(rect, alignment, tabularWidth(painter.font(), text), metrics);
    if (!isPlacedByHand(text)) {
        painter.drawText(at, text);
        return;
    }
    const double digit = widestDigit(metrics);
    // In a window that is read from the right, blanks at the ends of a run would change sides.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    eachRun(text, [&](const QString &run, bool isOneDigit) {
        const double advance = metrics.horizontalAdvance(run);
        painter.drawText(QPointF(at.x() + (isOneDigit ? (digit - advance) / 2 : 0), at.y()), run);
        at.rx() += isOneDigit ? digit : advance;
    });
    painter.setLayoutDirection(direction);
}

} // namespace flotilla
