#include "ui/kit/textlabel.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <functional>

namespace flotilla {

namespace {

// Breaks the paragraphs into lines of `width` and returns their height together, or paints them
// too. A line is higher than the design has it where letters come from a taller font.
double eachLine(const QString &text, const QFont &font, int width, int lineHeight,
                const std::function<void(QTextLine &, double)> &place)
{
    double below = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i) {
            QTextLine line = layout.lineAt(i);
            const double height = std::max<double>(lineHeight, std::ceil(line.height()));
            if (place)
                place(line, below + (height - line.height()) / 2);
            below += height;
        }
    }
    return below;
}

} // namespace

TextLabel::TextLabel(const Theme &theme, TextRole style, ColourRole colour, const QString &text,
                     QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_style(style)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    restyle();
    connect(&theme, &Theme::changed, this, &TextLabel::restyle);
}

void TextLabel::restyle()
{
    setFont(m_theme.font(m_theme.tokens().*m_style));
    updateGeometry();
    update();
}

void TextLabel::setColour(ColourRole colour)
{
    m_colour = colour;
    update();
}

void TextLabel::setStyle(TextRole style)
{
    m_style = style;
    restyle();
}

void TextLabel::setElide(Qt::TextElideMode elide)
{
    m_elide = elide;
    updateGeometry();
}

void TextLabel::setTabular(bool tabular)
{
    m_isTabular = tabular;
    updateGeometry();
}

int TextLabel::lineHeight() const
{
    return m_theme.lineHeight(m_theme.tokens().*m_style);
}

QSize TextLabel::sizeHint() const
{
    double width = 0;
    const QStringList paragraphs = text().split(u'\n');
    for (const QString &line : paragraphs) {
        width = std::max(width, m_isTabular ? tabularWidth(font(), line)
                                            : QFontMetricsF(font()).horizontalAdvance(line));
    }
    const QMargins margins = contentsMargins();
    return {int(std::ceil(width)) + margins.left() + margins.right(),
            int(paragraphs.size()) * lineHeight() + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    const bool shrinks = wordWrap() || m_elide != Qt::ElideNone;
    const QSize whole = sizeHint();
    return {shrinks ? std::min(whole.width(), 4 * lineHeight()) : whole.width(), whole.height()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right());
    return int(eachLine(text(), font(), room, lineHeight(), {})) + margins.top() + margins.bottom();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elide != Qt::ElideNone &&
        sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(isEnabled() ? tokens.*m_colour : tokens.textDisabled);
    painter.setFont(font());
    const QRect room = contentsRect();
    const Qt::Alignment across = QStyle::visualAlignment(layoutDirection(), alignment());
    if (wordWrap() || text().contains(u'\n')) {
        eachLine(text(), font(), room.width(), lineHeight(), [&](QTextLine &line, double top) {
            double x = room.left();
            const double spare = room.width() - line.naturalTextWidth();
            if (across & Qt::AlignHCenter)
                x += spare / 2;
            else if (across & Qt::AlignRight)
                x += spare;
            line.setPosition({});
            line.draw(&painter, QPointF(x, room.top() + top));
        });
        return;
    }
    if (m_isTabular)
        drawTabular(painter, room, across, text());
    else
        drawLine(painter, room, alignment(), layoutDirection(), text(), m_elide);
}

} // namespace flotilla
