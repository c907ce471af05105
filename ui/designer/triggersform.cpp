#include "ui/designer/triggersform.h"

#include "core/flow/flow.h"
#include "ui/designer/blocklook.h"
#include "ui/designer/triggercard.h"
#include "ui/kit/textlabel.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kTriggersMax = 200; // as reading a flow has it

// What the engine would say of the triggers, without the rest of the flow.
Problems problemsOf(const FlowSettings &settings)
{
    Flow alone;
    alone.name = settings.name;
    Step some; // of a flow without steps nothing else is told
    some.id = u"-"_s;
    alone.steps = {some};
    alone.start = some.id;
    alone.triggers = settings.triggers;
    Problems problems = validate(alone);
    problems.removeIf(
        [](const Problem &problem) { return !problem.path.startsWith(u"/triggers"); });
    return problems;
}

} // namespace

TriggersForm::TriggersForm(const Theme &theme, Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_draft(draft)
    , m_list(new QVBoxLayout)
    , m_none(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_add(new QToolButton)
{
    setObjectName(u"triggersForm"_s);
    setAccessibleName(tr("What begins the flow"));
    const Tokens &tokens = theme.tokens();
    m_none->setObjectName(u"noTriggers"_s);
    m_none->setWordWrap(true);
    m_add->setObjectName(u"addTrigger"_s);
    m_add->setText(tr("Add a trigger"));
    m_add->setAccessibleName(m_add->text());
    m_add->setIcon(theme.icon(u"plus"_s, &Tokens::textMuted));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    menu->setObjectName(u"addTriggerMenu"_s);
    for (const QString &word : triggerWords()) {
        Trigger::Kind kind{};
        if (!fromWord(word, kind))
            continue;
        QAction *action =
            menu->addAction(theme.icon(BlockLook::triggerIcon(kind), &Tokens::textMuted),
                            TriggerCard::titleOf(kind), this, [this, kind] { add(kind); });
        action->setObjectName(u"add."_s + word);
    }
    m_add->setMenu(menu);
    m_list->setSpacing(tokens.space.two);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.space.two);
    layout->addWidget(
        new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, tr("What begins the flow")));
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(&draft, &Draft::settingsChanged, this, &TriggersForm::refresh);
    refresh();
}

void TriggersForm::rebuild(qsizetype count)
{
    // The one whose button was pressed may be among them.
    for (TriggerCard *card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        card->hide();
        card->setParent(nullptr);
        card->deleteLater();
    }
    m_cards.clear();
    for (int number = 0; number < count; ++number) {
        auto *card = new TriggerCard(m_theme, number);
        m_list->addWidget(card);
        m_cards.append(card);
        connect(card, &TriggerCard::edited, this, [this, number] { store(number); });
        connect(card, &TriggerCard::left, this, [this] { m_mergeKey.clear(); });
        connect(card, &TriggerCard::removeAsked, this, [this, number] { remove(number); });
    }
}

void TriggersForm::refresh()
{
    const QList<Trigger> triggers = m_draft.document().settings().triggers;
    if (triggers.size() != m_cards.size())
        rebuild(triggers.size());
    for (qsizetype i = 0; i < triggers.size(); ++i)
        m_cards.at(i)->setTrigger(triggers.at(i));
    check();
}

void TriggersForm::check()
{
    const Problems problems = problemsOf(m_draft.document().settings());
    for (TriggerCard *card : std::as_const(m_cards))
        card->showProblems(problems);
    QString none;
    for (const Problem &problem : problems)
        none = problem.path == u"/triggers" ? problem.message : none;
    m_none->setText(none);
    m_none->setVisible(!none.isEmpty());
    m_add->setEnabled(m_cards.size() < kTriggersMax);
}

void TriggersForm::store(int number)
{
    FlowSettings settings = m_draft.document().settings();
    if (number >= settings.triggers.size())
        return;
    settings.triggers[number] = m_cards.at(number)->trigger();
    if (m_mergeKey.isEmpty())
        m_mergeKey = m_draft.newMergeKey();
    m_draft.setSettings(settings, m_mergeKey);
}

void TriggersForm::add(Trigger::Kind kind)
{
    FlowSettings settings = m_draft.document().settings();
    if (settings.triggers.size() >= kTriggersMax)
        return;
    Trigger trigger;
    trigger.kind = kind;
    settings.triggers.append(trigger);
    m_mergeKey.clear();
    m_draft.setSettings(settings);
    m_cards.last()->focusField(u"words"_s);
}

void TriggersForm::remove(int number)
{
    FlowSettings settings = m_draft.document().settings();
    if (number >= settings.triggers.size())
        return;
    settings.triggers.removeAt(number);
    m_mergeKey.clear();
    m_draft.setSettings(settings);
    m_add->setFocus(Qt::OtherFocusReason);
}

void TriggersForm::focusField(const QString &name)
{
    const int number = name.section(u'.', 1, 1).toInt();
    if (number < m_cards.size())
        m_cards.at(number)->focusField(name.section(u'.', 2, 2));
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace flotilla
