#include "ui/kit/bulkbar.h"

#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

BulkBar::BulkBar(const Theme &theme, QWidget *over)
    : QWidget(over)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    const Tokens &tokens = theme.tokens();
    m_row->setContentsMargins(tokens.space.four, 0, tokens.space.two, 0);
    m_row->setSpacing(tokens.space.one);
    auto *clear = new QToolButton(this);
    clear->setObjectName(u"bulkClear"_s);
    clear->setIcon(theme.icon(u"x"_s, &Tokens::textInverse));
    clear->setToolTip(tr("Clear the selection"));
    clear->setAccessibleName(clear->toolTip());
    setKind(*clear, ButtonKind::OnInverse);
    m_row->addWidget(clear);
    connect(clear, &QToolButton::clicked, this, &BulkBar::cleared);
    over->installEventFilter(this);
    hide();
}

void BulkBar::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    place();
    update();
}

QPushButton *BulkBar::addButton(const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(m_theme.icon(icon, &Tokens::textInverse));
    setKind(*button, ButtonKind::OnInverse);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void BulkBar::place()
{
    const Tokens &tokens = m_theme.tokens();
    const int words = QFontMetrics(m_theme.font(tokens.baseStrong)).horizontalAdvance(m_text) + 1;
    m_row->setContentsMargins(tokens.space.four + words + tokens.space.three, 0, tokens.space.two,
                              0);
    const QWidget *over = parentWidget();
    const int height = m_theme.grown(tokens.component.bulkBar, tokens.base);
    const int width = std::min(m_row->sizeHint().width(), over->width() - 2 * tokens.space.four);
    setGeometry((over->width() - width) / 2, over->height() - height - tokens.space.four, width,
                height);
    raise();
}

void BulkBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawBox(painter, rect(), {tokens.surfaceInverse, {}, double(tokens.radius.xl)});
    painter.setFont(m_theme.font(tokens.baseStrong));
    painter.setPen(tokens.textInverse);
    const QRect words = rect().adjusted(tokens.space.four, 0, -tokens.space.four, 0);
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        m_text);
}

} // namespace flotilla
