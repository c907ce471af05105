#include "ui/kit/popupframe.h"

#include "ui/kit/shadow.h"
#include "ui/theme/windowshape.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace flotilla {

PopupFrame::PopupFrame(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(name);
    setAttribute(Qt::WA_TranslucentBackground);
    const Tokens &tokens = theme.tokens();
    new WindowShape(*this, shadowMargins(tokens), tokens.radius.xl);
    const int pad = tokens.space.three;
    m_body->setContentsMargins(shadowMargins(tokens) + QMargins(pad, pad, pad, pad));
    m_body->setSpacing(tokens.space.two);
}

void PopupFrame::openAt(const QWidget &anchor)
{
    adjustSize();
    const QMargins shadow = shadowMargins(m_theme.tokens());
    const int gap = m_theme.tokens().space.one;
    const QRect body = QRect(QPoint(), size()).marginsRemoved(shadow);
    const QRect from(anchor.mapToGlobal(QPoint()), anchor.size());
    const QRect screen = anchor.screen()->availableGeometry();
    int x =
        anchor.layoutDirection() == Qt::RightToLeft ? from.right() + 1 - body.width() : from.left();
    x = std::clamp(x, screen.left(), std::max(screen.left(), screen.right() - body.width()));
    int y = from.bottom() + 1 + gap;
    if (y + body.height() > screen.bottom())
        y = std::max(screen.top(), from.top() - gap - body.height());
    move(x - shadow.left(), y - shadow.top());
    show();
    focusNextChild();
}

void PopupFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawFloating(painter, rect(), m_theme.tokens());
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

// A click on the shadow is a click elsewhere.
void PopupFrame::mousePressEvent(QMouseEvent *event)
{
    if (!rect()
             .marginsRemoved(shadowMargins(m_theme.tokens()))
             .contains(event->position().toPoint()))
        close();
    else
        QWidget::mousePressEvent(event);
}

void PopupFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace flotilla
