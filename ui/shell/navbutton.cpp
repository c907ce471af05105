#include "ui/shell/navbutton.h"

#include "ui/theme/box.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace flotilla {

NavButton::NavButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NavButton::setRail(bool isRail)
{
    m_isRail = isRail;
    setToolTip(isRail ? text() : QString());
    update();
}

QSize NavButton::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int height = m_theme.grown(t.size.control, t.base) + t.space.half;
    return {m_isRail ? t.size.rail - 2 * t.space.two : t.size.sidebar - 2 * t.space.two, height};
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        drawBox(painter, rect(),
                {isChecked() ? t.surfacePressed : t.surfaceHover, QColor(), double(t.radius.md)});
    const QColor iconColour = isChecked() ? t.accent : t.textMuted;
    if (m_isRail) {
        drawIcon(painter, rect(), m_theme, m_icon, iconColour, t.icon.md);
        return;
    }
    QRect inside = rect().adjusted(t.space.two, 0, -t.space.two, 0);
    QRect iconRect(inside.x(), inside.y(), t.icon.md, inside.height());
    QRect textRect = inside.adjusted(t.icon.md + t.space.two + t.space.half, 0, 0, 0);
    iconRect = QStyle::visualRect(layoutDirection(), rect(), iconRect);
    textRect = QStyle::visualRect(layoutDirection(), rect(), textRect);
    drawIcon(painter, iconRect, m_theme, m_icon, iconColour, t.icon.md);
    painter.setFont(m_theme.font(isChecked() ? t.baseStrong : t.base));
    painter.setPen(t.text);
    drawLine(painter, textRect, Qt::AlignLeft | Qt::AlignVCenter, layoutDirection(), text());
}

} // namespace flotilla
