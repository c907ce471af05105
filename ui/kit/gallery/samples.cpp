#include "ui/kit/gallery/samples.h"

#include "ui/theme/box.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kSwatchWidth = 144;
constexpr int kSwatch = 28;
constexpr int kIconsPerRow = 14;

} // namespace

ButtonSample::ButtonSample(const Theme &theme, ButtonKind kind, State state, const QString &text,
                           QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
    , m_state(state)
    , m_text(text)
{
    setKind(*this, kind);
    setFont(theme.font(theme.tokens().baseStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QStyleOptionButton ButtonSample::option() const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.text = m_text;
    option.state = QStyle::State_Enabled;
    option.state.setFlag(QStyle::State_MouseOver, m_state == State::Hover);
    option.state.setFlag(QStyle::State_Sunken, m_state == State::Pressed);
    option.state.setFlag(QStyle::State_Enabled, m_state != State::Disabled);
    return option;
}

QSize ButtonSample::sizeHint() const
{
    const QStyleOptionButton button = option();
    return style()->sizeFromContents(QStyle::CT_PushButton, &button, {}, this);
}

void ButtonSample::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton button = option();
    style()->drawControl(QStyle::CE_PushButtonBevel, &button, &painter, this);
    style()->drawControl(QStyle::CE_PushButtonLabel, &button, &painter, this);
    // The frame of a standing button lies outside it; a sample has no outside of its own.
    if (m_state == State::Focus)
        drawFocusRing(painter, rect(), tokens().radius.md, tokens());
}

SwatchSample::SwatchSample(const Theme &theme, const QString &name, ColourRole back,
                           ColourRole front, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
    , m_name(name)
    , m_back(back)
    , m_front(front)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

QSize SwatchSample::sizeHint() const
{
    return {kSwatchWidth, std::max(kSwatch, 2 * theme().lineHeight(tokens().caption) - 4)};
}

QString SwatchSample::value() const
{
    if (!m_front)
        return (tokens().*m_back).name().toUpper();
    return u"%1 : 1"_s.arg(contrastRatio(tokens().*m_front, tokens().*m_back), 0, 'f', 1);
}

void SwatchSample::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Qt::LayoutDirection direction = layoutDirection();
    const QRect square = QStyle::visualRect(direction, rect(), QRect(0, 0, kSwatch, kSwatch));
    drawBox(painter, square, {tokens().*m_back, tokens().border, double(tokens().radius.md)});
    if (m_front) {
        painter.setFont(theme().font(tokens().baseBold));
        painter.setPen(tokens().*m_front);
        painter.drawText(square, Qt::AlignCenter, u"Aa"_s);
    }
    const QRect words = QStyle::visualRect(direction, rect(),
                                           rect().adjusted(kSwatch + tokens().space.two, 0, 0, 0));
    painter.setFont(theme().font(tokens().caption));
    painter.setPen(tokens().text);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignTop, direction, m_name);
    TextStyle mono = tokens().mono;
    mono.size -= tokens().space.half;
    QFont font = theme().monoFont();
    font.setPixelSize(qRound(mono.size * theme().textScale()));
    painter.setFont(font);
    painter.setPen(tokens().textMuted);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignBottom, direction, value());
}

MeasureSample::MeasureSample(const Theme &theme, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
{
    setAccessibleName(tr("Spacing and radii"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MeasureSample::sizeHint() const
{
    return {0, tokens().space.eight + tokens().space.one + theme().lineHeight(tokens().caption)};
}

void MeasureSample::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    TextStyle style = tokens().caption;
    style.weight = tokens().base.weight;
    painter.setFont(theme().font(style));
    const int base = tokens().space.eight;
    int left = 0;
    const auto put = [&](int side, const QString &word, const Box &box) {
        const int room = std::max(side, painter.fontMetrics().horizontalAdvance(word));
        const QRect cell(left, 0, room, height());
        const QRect square(left + (room - side) / 2, base - side, side, side);
        drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), square), box);
        painter.setPen(tokens().textMuted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), cell),
                         Qt::AlignHCenter | Qt::AlignBottom, word);
        left += room + tokens().space.three;
    };
    const Tokens::Space &space = tokens().space;
    for (const int side :
         {space.one, space.two, space.three, space.four, space.five, space.six, space.eight})
        put(side, QString::number(side), {tokens().accentBorder, {}, double(tokens().radius.xs)});
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, 1, height())),
                     tokens().border);
    left += tokens().space.three;
    const Tokens::Radius &radius = tokens().radius;
    for (const int corner : {radius.sm, radius.md, radius.lg, radius.xl}) {
        put(base, u"r%1"_s.arg(corner),
            {{}, tokens().borderStrong, double(corner), tokens().stroke.edge});
    }
}

IconGrid::IconGrid(const Theme &theme, QStringList names, QWidget *parent)
    : Painted(theme, QAccessible::Graphic, parent)
    , m_names(std::move(names))
{
    setAccessibleName(tr("Icons"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize IconGrid::sizeHint() const
{
    const int rows = int((m_names.size() + kIconsPerRow - 1) / kIconsPerRow);
    return {0, rows * tokens().icon.md + (rows - 1) * tokens().space.three};
}

void IconGrid::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int cell = width() / kIconsPerRow;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QRect at(int(i % kIconsPerRow) * cell,
                       int(i / kIconsPerRow) * (tokens().icon.md + tokens().space.three), cell,
                       tokens().icon.md);
        drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), at), theme(), m_names[i],
                 tokens().textMuted, tokens().icon.md);
    }
}

TipSample::TipSample(const Theme &theme, const QString &text, const QString &note, QWidget *parent)
    : Painted(theme, QAccessible::ToolTip, parent)
    , m_text(text)
    , m_note(note)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize TipSample::sizeHint() const
{
    const QFontMetrics metrics(theme().font(tokens().small));
    const int words =
        std::max(metrics.horizontalAdvance(m_text), metrics.horizontalAdvance(m_note));
    return {words + 1 + 2 * tokens().component.tipPad,
            2 * theme().lineHeight(tokens().small) + 2 * tokens().component.tipPadY};
}

void TipSample::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelTipLabel, &frame, &painter, this);
    const QRect words = rect().adjusted(tokens().component.tipPad, tokens().component.tipPadY,
                                        -tokens().component.tipPad, -tokens().component.tipPadY);
    painter.setFont(theme().font(tokens().small));
    painter.setPen(tokens().textInverse);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignTop, layoutDirection(), m_text);
    painter.setOpacity(0.75);
    drawLine(painter, words, Qt::AlignLeft | Qt::AlignBottom, layoutDirection(), m_note);
}

} // namespace flotilla
