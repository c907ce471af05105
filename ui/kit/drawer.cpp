#include "ui/kit/drawer.h"

#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

Drawer::Drawer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new QWidget(this))
    , m_title(new TextLabel(theme, &Tokens::title, &Tokens::text, {}, m_panel))
    , m_note(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, {}, m_panel))
    , m_tabs(new QTabBar(m_panel))
    , m_scroll(new QScrollArea(m_panel))
    , m_foot(new QWidget(m_panel))
    , m_footer(new QHBoxLayout(m_foot))
{
    setup();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFixedWidth(0);
    setVisible(false);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setFixedWidth(value.toInt()); });
    connect(&m_slide, &QVariantAnimation::finished, this, [this] {
        if (m_isOpen)
            return;
        setVisible(false);
        Q_EMIT closed();
    });
}

void Drawer::setup()
{
    const Tokens &tokens = m_theme.tokens();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 0, 0, 0); // the hairline on the leading side
    column->setSpacing(0);
    auto *head = new QWidget(m_panel);
    head->setFixedHeight(m_theme.grown(tokens.component.drawerHeader, tokens.title));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(tokens.space.four, 0, tokens.space.two, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_note);
    words->addStretch();
    m_title->setElide(Qt::ElideMiddle);
    m_note->setElide(Qt::ElideMiddle);
    m_note->hide();
    headRow->addLayout(words, 1);
    auto *closeButton = new QToolButton(head);
    closeButton->setObjectName(u"drawerClose"_s);
    closeButton->setIcon(m_theme.icon(u"x"_s, &Tokens::textMuted));
    closeButton->setAutoRaise(true);
    closeButton->setToolTip(tr("Close (Esc)"));
    closeButton->setAccessibleName(tr("Close"));
    headRow->addWidget(closeButton);
    connect(closeButton, &QToolButton::clicked, this, &Drawer::close);
    column->addWidget(head);
    m_tabs->setObjectName(u"drawerTabs"_s);
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setContentsMargins(tokens.space.four, 0, tokens.space.four, 0);
    m_tabs->hide();
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(tokens.space.four, 0, tokens.space.four, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(new Divider(m_theme, Qt::Horizontal, m_panel));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    auto *footColumn = new QVBoxLayout;
    footColumn->setSpacing(0);
    footColumn->addWidget(new Divider(m_theme, Qt::Horizontal, m_foot));
    m_foot->setFixedHeight(m_theme.grown(tokens.component.drawerFooter, tokens.base));
    m_footer->setContentsMargins(tokens.space.four, 0, tokens.space.four, 0);
    m_footer->setSpacing(tokens.space.two);
    footColumn->addWidget(m_foot);
    column->addLayout(footColumn);
}

void Drawer::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(title);
}

void Drawer::setContent(QWidget *content)
{
    const int pad = m_theme.tokens().space.four;
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(pad, pad, pad, pad);
    const bool fills = content->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    column->addWidget(content, fills ? 1 : 0);
    column->addStretch();
    m_scroll->setWidget(frame);
}

QSize Drawer::sizeHint() const
{
    return {m_theme.tokens().size.drawer, QWidget::sizeHint().height()};
}

void Drawer::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_tabs->setVisible(m_tabs->count() > 0);
    m_foot->setVisible(m_footer->count() > 0);
    setVisible(true);
    slideTo(m_theme.tokens().size.drawer);
}

void Drawer::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    slideTo(0);
}

void Drawer::slideTo(int width)
{
    const Tokens::Motion &motion = m_theme.tokens().motion;
    m_slide.stop();
    m_slide.setStartValue(this->width());
    m_slide.setEndValue(width);
    m_slide.setDuration(motion.drawer);
    m_slide.setEasingCurve(m_isOpen ? motion.easing.enter : motion.easing.exit);
    m_slide.start();
}

void Drawer::placePanel()
{
    const int whole = m_theme.tokens().size.drawer;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - whole : 0;
    m_panel->setGeometry(x, 0, whole, height());
}

bool Drawer::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        placePanel();
    return QWidget::event(event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.surface);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), tokens.border);
}

} // namespace flotilla
