#include "ui/kit/dialog.h"

#include "ui/kit/shadow.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/windowshape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// Dims a window and follows its size.
class Overlay : public QWidget
{
public:
    Overlay(const Theme &theme, QWidget *window)
        : QWidget(window)
        , m_theme(theme)
    {
        setObjectName(u"overlay"_s);
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(rect(), m_theme.tokens().overlay);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }

private:
    const Theme &m_theme;
};

} // namespace

Dialog::Dialog(const Theme &theme, const QString &title, QWidget *window, Width width)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_text(new TextLabel(theme, &Tokens::base, &Tokens::textMuted, {}, this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    const Tokens &tokens = theme.tokens();
    const QMargins shadow = shadowMargins(tokens);
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    setAttribute(Qt::WA_TranslucentBackground);
    new WindowShape(*this, shadow, tokens.radius.xl);
    const int most =
        width == Width::Wide ? tokens.component.dialogWide : tokens.component.dialogMax;
    setMaximumWidth(most + shadow.left() + shadow.right());
    auto *column = new QVBoxLayout(this);
    const int pad = tokens.space.four;
    column->setContentsMargins(shadow + QMargins(pad, pad, pad, pad));
    column->setSpacing(0);
    auto *heading = new TextLabel(theme, &Tokens::heading, &Tokens::text, title, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(tokens.space.one);
    m_text->setWordWrap(true);
    m_text->hide();
    column->addWidget(m_text);
    column->addLayout(m_body);
    column->addSpacing(tokens.component.cellEdgePad);
    m_buttons->setSpacing(tokens.space.two);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
}

Dialog::~Dialog()
{
    delete m_overlay;
}

void Dialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

QPushButton *Dialog::addButton(const QString &text, int result, ButtonKind kind)
{
    QPushButton *button = addButton(text, kind);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    return button;
}

QPushButton *Dialog::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setKind(*button, kind);
    m_buttons->addWidget(button);
    if (!m_safe)
        setSafeButton(button);
    return button;
}

void Dialog::setSafeButton(QPushButton *button)
{
    m_safe = button;
    button->setDefault(true);
}

void Dialog::dimWindow()
{
    if (parentWidget() && !m_overlay)
        m_overlay = new Overlay(m_theme, parentWidget()->window());
}

void Dialog::showEvent(QShowEvent *event)
{
    if (!isWindow()) { // shown inside a page, as in the gallery: nothing to dim, no focus to take
        QWidget::showEvent(event);
        return;
    }
    QDialog::showEvent(event);
    growToFit();
    dimWindow();
    if (m_safe) {
        // Nobody clicked to get here: the focus is shown.
        setAttribute(Qt::WA_KeyboardFocusChange);
        m_safe->setFocus(Qt::TabFocusReason);
    }
}

// Lines that came after it was opened, an error or a longer hint, have room too.
bool Dialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit();
    return isHandled;
}

void Dialog::growToFit()
{
    if (!isWindow() || !isVisible())
        return;
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalMinimumSize().height();
    const int most = std::min(needed, screen()->availableGeometry().height());
    if (height() < most)
        resize(width(), most);
}

void Dialog::hideEvent(QHideEvent *event)
{
    delete m_overlay;
    QDialog::hideEvent(event);
}

void Dialog::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawFloating(painter, rect(), m_theme.tokens());
}

} // namespace flotilla
