#include "ui/kit/card.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace flotilla {

Card::Card(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_title(new TextLabel(theme, &Tokens::baseBold, &Tokens::text, {}, m_head))
    , m_header(new QHBoxLayout(m_head))
    , m_body(new QVBoxLayout)
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body);
    m_head->setFixedHeight(theme.grown(tokens.component.cardHeader, tokens.heading));
    m_header->setContentsMargins(tokens.component.cellEdgePad, 0, tokens.component.cellEdgePad, 0);
    m_header->setSpacing(tokens.space.two);
    m_header->addWidget(m_title);
    m_title->setElide(Qt::ElideMiddle);
    const int pad = tokens.component.cardPad;
    m_body->setContentsMargins(pad, tokens.component.cellEdgePad, pad, pad);
    m_body->setSpacing(tokens.space.three);
    setTitle(title);
    connect(&theme, &Theme::changed, this, [this] {
        m_head->setFixedHeight(
            m_theme.grown(m_theme.tokens().component.cardHeader, m_theme.tokens().heading));
        update();
    });
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawBox(painter, rect(), {tokens.surfaceRaised, tokens.border, double(tokens.radius.lg)});
    if (m_head->isVisibleTo(this)) {
        painter.fillRect(QRect(1, m_head->geometry().bottom(), width() - 2, 1), tokens.border);
    }
}

Divider::Divider(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(qRound(theme.tokens().stroke.hairline));
    else
        setFixedWidth(qRound(theme.tokens().stroke.hairline));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Divider::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().border);
}

} // namespace flotilla
