#include "ui/kit/statusmark.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace flotilla {

namespace {

int laneWidth(const Theme &theme, const QString &number)
{
    const Tokens &tokens = theme.tokens();
    return tokens.icon.sm + tokens.space.one +
           int(std::ceil(tabularWidth(theme.font(tokens.base), number)));
}

} // namespace

void drawStatus(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone,
                const QString &word, Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    const int dot = tokens.component.dot;
    const QRect spot(rect.left(), rect.top() + (rect.height() - dot + 1) / 2, dot, dot);
    drawBox(painter, QStyle::visualRect(direction, rect, spot),
            {tokens.*toneRole(tone), {}, dot / 2.0});
    const bool isQuiet = tone == Tone::Neutral || tone == Tone::Success;
    painter.save();
    painter.setFont(theme.font(tokens.base));
    painter.setPen(isQuiet ? tokens.text : tokens.*toneRole(tone));
    const QRect words = rect.adjusted(dot + tokens.component.iconGap, 0, 0, 0);
    drawLine(painter, QStyle::visualRect(direction, rect, words), Qt::AlignLeft | Qt::AlignVCenter,
             direction, word);
    painter.restore();
}

int drawLane(QPainter &painter, const QRect &rect, const Theme &theme, Lane lane,
             const QString &number, Qt::LayoutDirection direction)
{
    const Tokens &tokens = theme.tokens();
    const int size = tokens.icon.sm;
    const QRect glyph(rect.left(), rect.top(), size, rect.height());
    drawIcon(painter, QStyle::visualRect(direction, rect, glyph), theme, laneIcon(lane),
             tokens.*toneRole(laneTone(lane)), size, tokens.stroke.laneAt24);
    painter.save();
    painter.setFont(theme.font(tokens.base));
    painter.setPen(tokens.text);
    const QRect figures = rect.adjusted(size + tokens.space.one, 0, 0, 0);
    drawTabular(painter, QStyle::visualRect(direction, rect, figures),
                QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), number);
    painter.restore();
    return laneWidth(theme, number);
}

StatusDot::StatusDot(const Theme &theme, Tone tone, const QString &word, QWidget *parent)
    : Painted(theme, QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStatus(tone, word);
}

void StatusDot::setStatus(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusDot::sizeHint() const
{
    const QFontMetrics metrics(theme().font(tokens().base));
    return {tokens().component.dot + tokens().component.iconGap +
                metrics.horizontalAdvance(m_word) + 1,
            theme().lineHeight(tokens().base)};
}

void StatusDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawStatus(painter, rect(), theme(), m_tone, m_word, layoutDirection());
}

LaneMark::LaneMark(const Theme &theme, Lane lane, qint64 number, QWidget *parent)
    : Painted(theme, QAccessible::StaticText, parent)
    , m_lane(lane)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNumber(number);
}

void LaneMark::setNumber(qint64 number)
{
    if (number == m_number)
        return;
    m_number = number;
    setAccessibleName(tr("%1 in the %2 lane", "a number, then high, medium or low")
                          .arg(locale().toString(number), laneWord(m_lane)));
    updateGeometry();
    update();
}

QSize LaneMark::sizeHint() const
{
    return {laneWidth(theme(), locale().toString(m_number)), theme().lineHeight(tokens().base)};
}

void LaneMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawLane(painter, rect(), theme(), m_lane, locale().toString(m_number), layoutDirection());
}

} // namespace flotilla
