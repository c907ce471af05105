#include "ui/kit/filterchip.h"

#include "ui/theme/box.h"
#include "ui/theme/look.h"
#include "ui/theme/stylebuttons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

FilterChip::FilterChip(const Theme &theme, Kind kind, const QString &name, const QString &icon,
                       QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void FilterChip::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString FilterChip::words() const
{
    return m_value.isEmpty() ? text()
                             : tr("%1: %2", "a filter and what it is set to").arg(text(), m_value);
}

QString FilterChip::trailingIcon() const
{
    if (m_kind == Kind::Add)
        return {};
    return m_value.isEmpty() ? u"chevron-down"_s : u"x"_s;
}

QSize FilterChip::sizeHint() const
{
    const Tokens &tokens = m_theme.tokens();
    int width = 2 * tokens.component.fieldPad +
                QFontMetrics(m_theme.font(tokens.smallStrong)).horizontalAdvance(words()) + 2;
    if (!m_icon.isEmpty())
        width += tokens.icon.sm + tokens.component.iconGap;
    if (!trailingIcon().isEmpty())
        width += tokens.icon.xs + tokens.component.iconGap;
    return {width, controlHeight(m_theme, ControlSize::Base)};
}

QRect FilterChip::trailingRect() const
{
    const Tokens &tokens = m_theme.tokens();
    const int hit = std::max(tokens.size.hitMin, tokens.icon.xs + tokens.component.fieldPad);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - hit, 0, hit, height()));
}

void FilterChip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSet = !m_value.isEmpty();
    QPainter painter(this);
    Box box{isSet ? tokens.accentSubtle : tokens.surfaceRaised,
            isSet ? tokens.accentBorder : tokens.borderMid, double(tokens.radius.md)};
    if (isEnabled() && (isDown() || underMouse()) && !isSet)
        box.fill = isDown() ? tokens.surfacePressed : tokens.surfaceHover;
    if (m_kind == Kind::Add)
        box.borderStyle = Qt::DashLine;
    drawBox(painter, rect(), box);
    const QColor quiet = isEnabled() ? tokens.textMuted : tokens.textDisabled;
    const auto visual = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    int left = tokens.component.fieldPad;
    if (!m_icon.isEmpty()) {
        drawIcon(painter, visual(QRect(left, 0, tokens.icon.sm, height())), m_theme, m_icon, quiet,
                 tokens.icon.sm);
        left += tokens.icon.sm + tokens.component.iconGap;
    }
    int right = width() - tokens.component.fieldPad;
    if (!trailingIcon().isEmpty()) {
        right -= tokens.icon.xs;
        drawIcon(painter, visual(QRect(right, 0, tokens.icon.xs, height())), m_theme,
                 trailingIcon(), quiet, tokens.icon.xs);
        right -= tokens.component.iconGap;
    }
    painter.setFont(m_theme.font(isSet ? tokens.smallStrong : tokens.small));
    painter.setPen(!isEnabled()          ? tokens.textDisabled
                   : m_kind == Kind::Add ? tokens.textMuted
                                         : tokens.text);
    drawLine(painter, visual(QRect(left, 0, right - left, height())),
             Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), words());
}

bool FilterChip::isOnCross(const QMouseEvent &event) const
{
    return !m_value.isEmpty() && event.button() == Qt::LeftButton &&
           trailingRect().contains(event.position().toPoint());
}

// The cross must not open the popup, which the rest of the chip does when it is pressed.
void FilterChip::mousePressEvent(QMouseEvent *event)
{
    m_isCrossHeld = isOnCross(*event);
    if (!m_isCrossHeld)
        QToolButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isCrossHeld, false))
        QToolButton::mouseReleaseEvent(event);
    else if (isOnCross(*event))
        clearValue();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const bool takesOff = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (takesOff && !m_value.isEmpty())
        clearValue();
    else
        QToolButton::keyPressEvent(event);
}

void FilterChip::clearValue()
{
    setValue({});
    Q_EMIT cleared();
}

} // namespace flotilla
