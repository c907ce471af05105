#include "ui/kit/emptystate.h"

#include "ui/kit/painted.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace flotilla {

namespace {

class IconTile : public Painted
{
public:
    IconTile(const Theme &theme, QString icon, Tone tone, QWidget *parent)
        : Painted(theme, QAccessible::Graphic, parent)
        , m_icon(std::move(icon))
        , m_tone(tone)
    {
        const int side = tokens().component.emptyTile;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const bool isNeutral = m_tone == Tone::Neutral;
        const ToneColours colours = toneColours(tokens(), m_tone);
        drawBox(
            painter, rect(),
            {isNeutral ? tokens().surfaceSunken : colours.fill, {}, double(tokens().radius.xl)});
        drawIcon(painter, rect(), theme(), m_icon, isNeutral ? tokens().textMuted : colours.strong,
                 tokens().icon.lg + tokens().space.half);
    }

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace

EmptyState::EmptyState(const Theme &theme, const QString &icon, Tone tone, const QString &title,
                       const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, &Tokens::heading, &Tokens::text, {}, this))
    , m_text(new TextLabel(theme, &Tokens::base, &Tokens::textMuted, {}, this))
    , m_buttons(new QHBoxLayout)
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.space.five, tokens.space.one, tokens.space.five, 0);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new IconTile(theme, icon, tone, this), 0, Qt::AlignHCenter);
    column->addSpacing(tokens.space.two);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(tokens.space.three);
    m_buttons->setSpacing(tokens.space.two);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
    setWords(title, text);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, this);
    setKind(*button, kind);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace flotilla
