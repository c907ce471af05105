#include "ui/kit/banner.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

Banner::Banner(const Theme &theme, Tone tone, const QString &title, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_shape(shape)
    , m_title(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, {}, this))
    , m_detail(new TextLabel(theme, &Tokens::small, &Tokens::textMuted, {}, this))
    , m_row(new QHBoxLayout(this))
{
    const Tokens &tokens = theme.tokens();
    const int side = shape == Shape::Window ? tokens.space.five : tokens.space.three;
    // The icon is painted: room for it is part of the margin on the leading side.
    m_row->setContentsMargins(side, tokens.component.fieldPad, side, tokens.component.fieldPad);
    m_row->setSpacing(tokens.space.two);
    m_row->addSpacing(tokens.icon.md + tokens.component.buttonPad);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_row->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMessage(tone, title);
}

void Banner::setMessage(Tone tone, const QString &title, const QString &detail)
{
    m_tone = tone;
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? title : title + u" "_s + detail);
    update();
}

void Banner::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

QPushButton *Banner::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, this);
    setKind(*button, kind);
    setControlSize(*button, ControlSize::Small);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const ToneColours colours = toneColours(tokens, m_tone);
    if (m_shape == Shape::Window) {
        painter.fillRect(rect(), colours.fill);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
    } else {
        drawBox(painter, rect(), {colours.fill, colours.border, double(tokens.radius.lg)});
    }
    const int side = m_row->contentsMargins().left();
    const QRect icon(side, m_title->y(), tokens.icon.md, m_theme.lineHeight(tokens.base));
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_theme,
             m_icon.isEmpty() ? toneIcon(m_tone) : m_icon, tokens.*toneRole(m_tone),
             tokens.icon.md);
}

} // namespace flotilla
