#include "ui/publish/checklist.h"

#include "ui/kit/textlabel.h"
#include "ui/theme/box.h"
#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

class Sign final : public QWidget
{
public:
    Sign(const Theme &theme, Tone tone)
        : m_theme(theme)
        , m_tone(tone)
    {
        const Tokens &tokens = theme.tokens();
        setFixedSize(tokens.icon.sm, theme.lineHeight(tokens.small));
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const QString icon = m_tone == Tone::Success   ? u"circle-check"_s
                             : m_tone == Tone::Warning ? u"triangle-alert"_s
                             : m_tone == Tone::Danger  ? u"circle-x"_s
                                                       : u"loader"_s;
        drawIcon(painter, rect(), m_theme, icon, toneColours(m_theme.tokens(), m_tone).strong,
                 m_theme.tokens().icon.sm);
    }

private:
    const Theme &m_theme;
    Tone m_tone;
};

} // namespace

CheckList::CheckList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"publishChecks"_s);
    setAccessibleName(tr("Checks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.tokens().space.two);
}

void CheckList::setChecks(const QList<Check> &checks)
{
    m_checks = checks;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tokens &tokens = m_theme.tokens();
    for (const Check &check : checks) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(tokens.space.two);
        layout->addWidget(new Sign(m_theme, check.tone), 0, Qt::AlignTop);
        auto *words = new TextLabel(m_theme, &Tokens::small, &Tokens::text, check.text);
        words->setWordWrap(true);
        words->setAccessibleName((check.tone == Tone::Danger    ? tr("In the way: %1")
                                  : check.tone == Tone::Warning ? tr("Worth a look: %1")
                                                                : tr("%1", "a check"))
                                     .arg(check.text));
        layout->addWidget(words, 1);
        if (!check.step.isEmpty()) {
            auto *show = new QToolButton;
            show->setObjectName(u"showCheck"_s);
            show->setAutoRaise(true);
            show->setIcon(m_theme.icon(u"locate-fixed"_s, &Tokens::textMuted));
            show->setAccessibleName(tr("Show on the canvas"));
            show->setToolTip(show->accessibleName());
            show->setFixedSize(tokens.size.controlSm, tokens.size.controlSm);
            connect(show, &QToolButton::clicked, this,
                    [this, step = check.step] { Q_EMIT stepAsked(step); });
            layout->addWidget(show, 0, Qt::AlignTop);
        }
        m_layout->addWidget(row);
    }
}

} // namespace flotilla
