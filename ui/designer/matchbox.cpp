#include "ui/designer/matchbox.h"

#include "ui/designer/triggercard.h"
#include "ui/kit/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kMessageMax = 4096;
constexpr qsizetype kVerdictsShown = 12;

} // namespace

MatchBox::MatchBox(const Theme &theme, Draft &draft, ApiClient *api, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_draft(draft)
    , m_api(api)
    , m_text(new QLineEdit)
    , m_ask(new QPushButton(tr("Ask")))
    , m_first(new QCheckBox(tr("The customer never wrote before")))
    , m_own(new TextLabel(theme, &Tokens::small, &Tokens::text))
    , m_winner(new TextLabel(theme, &Tokens::smallStrong, &Tokens::text))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"matchBox"_s);
    const Tokens &tokens = theme.tokens();
    const QString title = tr("Which flow catches this text?");
    setAccessibleName(title);
    m_text->setObjectName(u"matchText"_s);
    m_text->setAccessibleName(title);
    m_text->setPlaceholderText(tr("What a customer writes"));
    m_text->setMaxLength(kMessageMax);
    m_ask->setObjectName(u"matchAsk"_s);
    m_ask->setAccessibleName(tr("Ask which flow catches it"));
    m_first->setObjectName(u"matchFirst"_s);
    m_first->setAccessibleName(m_first->text());
    m_own->setObjectName(u"matchOwn"_s);
    m_winner->setObjectName(u"matchWinner"_s);
    for (TextLabel *label : {m_own, m_winner}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.space.one);
    row->addWidget(m_text, 1);
    row->addWidget(m_ask);
    m_lines->setSpacing(tokens.space.half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, tokens.space.two, 0, 0);
    layout->setSpacing(tokens.space.one);
    layout->addWidget(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, title));
    layout->addLayout(row);
    layout->addWidget(m_first);
    layout->addWidget(m_own);
    layout->addWidget(m_winner);
    layout->addLayout(m_lines);
    connect(m_ask, &QPushButton::clicked, this, &MatchBox::ask);
    connect(m_text, &QLineEdit::returnPressed, this, &MatchBox::ask);
}

void MatchBox::ask()
{
    const int round = ++m_round;
    showDraft();
    if (!m_api)
        return;
    FlowsClient(*m_api).match(m_text->text(), m_first->isChecked(), this,
                              [this, round](const ApiAnswer<FlowMatch> &answer) {
                                  if (round == m_round)
                                      show(answer);
                              });
}

// It may catch other texts than the version that is live.
void MatchBox::showDraft()
{
    const QList<Trigger> triggers = m_draft.document().settings().triggers;
    Occasion occasion;
    occasion.text = m_text->text();
    occasion.isFirst = m_first->isChecked();
    const TriggerMatcher::Finding found = TriggerMatcher(triggers).best(occasion);
    if (found.index < 0)
        m_own->setText(tr("This draft does not catch it."));
    else
        m_own->setText(tr("This draft catches it by trigger %1: %2.", "a number, and its kind")
                           .arg(found.index + 1)
                           .arg(TriggerCard::titleOf(triggers.at(found.index).kind)));
    m_own->show();
}

void MatchBox::addLine(const QString &text, bool isStrong)
{
    auto *line = new TextLabel(m_theme, isStrong ? &Tokens::smallStrong : &Tokens::small,
                               isStrong ? &Tokens::text : &Tokens::textMuted, text);
    line->setObjectName(u"matchVerdict"_s);
    line->setWordWrap(true);
    m_lines->addWidget(line);
}

void MatchBox::show(const ApiAnswer<FlowMatch> &answer)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_winner->show();
    m_winner->setColour(answer ? &Tokens::text : &Tokens::danger);
    if (!answer) {
        m_winner->setText(answer.error().sentence());
        return;
    }
    m_winner->setText(answer->isCaught ? tr("Live now: “%1” begins.").arg(answer->winner)
                                       : tr("Live now: no flow catches it."));
    QList<FlowMatch::Verdict> verdicts = answer->verdicts;
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const auto &a, const auto &b) {
        return std::pair(a.isChosen, a.catches) > std::pair(b.isChosen, b.catches);
    });
    for (const FlowMatch::Verdict &verdict :
         verdicts.first(std::min(verdicts.size(), kVerdictsShown)))
        addLine(tr("%1: %2", "a flow, and why").arg(verdict.name, verdict.why), verdict.isChosen);
    if (verdicts.size() > kVerdictsShown)
        addLine(tr("and %n more", nullptr, static_cast<int>(verdicts.size() - kVerdictsShown)),
                false);
}

} // namespace flotilla
