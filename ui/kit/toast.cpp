#include "ui/kit/toast.h"

#include "ui/kit/shadow.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace flotilla {

Toast::Toast(const Theme &theme, ToastMessage message, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(std::move(message))
{
    setup();
    setObjectName(u"toast"_s);
    setAccessibleName(m_message.detail.isEmpty() ? m_message.title
                                                 : m_message.title + u" "_s + m_message.detail);
    m_stay.setSingleShot(true);
    m_stay.setInterval(theme.tokens().motion.toastStay);
    connect(&m_stay, &QTimer::timeout, this, &Toast::leave);
    m_stay.start();
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        if (auto *effect = qobject_cast<QGraphicsOpacityEffect *>(graphicsEffect()))
            effect->setOpacity(m_opacity);
    });
    connect(&m_fade, &QVariantAnimation::finished, this, &Toast::closed);
}

void Toast::setup()
{
    const Tokens &tokens = m_theme.tokens();
    auto *row = new QHBoxLayout(this);
    const int pad = tokens.component.buttonPad;
    row->setContentsMargins(shadowMargins(tokens) +
                            QMargins(tokens.space.three, pad, tokens.space.two, pad));
    row->setSpacing(tokens.space.one);
    row->addSpacing(tokens.icon.md + pad - tokens.space.one); // the icon is painted
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool hasDetail = !m_message.detail.isEmpty();
    auto *title = new TextLabel(m_theme, hasDetail ? &Tokens::baseStrong : &Tokens::base,
                                &Tokens::text, m_message.title, this);
    title->setWordWrap(true);
    words->addWidget(title);
    if (hasDetail) {
        auto *detail =
            new TextLabel(m_theme, &Tokens::small, &Tokens::textMuted, m_message.detail, this);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    if (!m_message.actionText.isEmpty()) {
        auto *action = new QPushButton(m_message.actionText, this);
        action->setObjectName(u"toastAction"_s);
        setKind(*action, ButtonKind::Ghost);
        setControlSize(*action, ControlSize::Small);
        row->addWidget(action, 0, Qt::AlignTop);
        connect(action, &QPushButton::clicked, this, [this] {
            if (m_message.action)
                m_message.action();
            leave();
        });
    }
    auto *close = new QToolButton(this);
    close->setObjectName(u"toastClose"_s);
    close->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    setControlSize(*close, ControlSize::Small);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Toast::leave);
}

int Toast::heightAt(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : sizeHint().height();
}

void Toast::leave()
{
    if (m_fade.state() == QAbstractAnimation::Running)
        return;
    const int duration = m_theme.tokens().motion.toastOut;
    if (duration == 0) {
        Q_EMIT closed();
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    m_fade.setDuration(duration);
    m_fade.setEasingCurve(m_theme.tokens().motion.easing.exit);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.start();
}

void Toast::hold()
{
    m_isHeld = true;
    m_stay.stop();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_stay.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!m_isHeld)
        m_stay.start();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawFloating(painter, rect(), tokens);
    const QRect body = rect().marginsRemoved(shadowMargins(tokens));
    const QRect icon(body.left() + tokens.space.three, body.top() + tokens.component.buttonPad,
                     tokens.icon.md, m_theme.lineHeight(tokens.base));
    const QString name = m_message.tone == Tone::Danger ? u"circle-x"_s : toneIcon(m_message.tone);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), body, icon), m_theme, name,
             tokens.*toneRole(m_message.tone), tokens.icon.md);
}

ToastHost::ToastHost(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    window->installEventFilter(this);
}

void ToastHost::post(ToastMessage message)
{
    while (m_toasts.size() >= m_theme.tokens().component.toastMax) {
        Toast *oldest = m_toasts.takeFirst();
        oldest->hide();
        oldest->deleteLater();
    }
    auto *toast = new Toast(m_theme, std::move(message), m_window);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeOne(toast);
        toast->deleteLater();
        arrange();
    });
    toast->show();
    arrange();
    QAccessibleEvent announced(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

void ToastHost::arrange()
{
    const Tokens &tokens = m_theme.tokens();
    const QMargins shadow = shadowMargins(tokens);
    const int inset = tokens.space.four;
    const int width = tokens.component.toastWidth + shadow.left() + shadow.right();
    int bottom = m_window->height() - inset + shadow.bottom();
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        const int height = (*toast)->heightAt(width);
        const QRect logical(m_window->width() - inset + shadow.right() - width, bottom - height,
                            width, height);
        (*toast)->setGeometry(
            QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), logical));
        (*toast)->raise();
        bottom -= height - shadow.top() - shadow.bottom() + tokens.space.two;
    }
}

} // namespace flotilla
