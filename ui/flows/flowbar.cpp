#include "ui/flows/flowbar.h"

#include "ui/kit/avatar.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/logomark.h"
#include "ui/kit/statusmark.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace flotilla {

using namespace Qt::StringLiterals;

FlowBar::FlowBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_avatar(new Avatar(theme, {{}, -1, true}, theme.tokens().icon.lg))
    , m_workspace(new TextLabel(theme, &Tokens::base, &Tokens::textMuted))
    , m_name(new QToolButton)
    , m_menu(new QMenu(this))
    , m_draft(new Chip(theme, {{}, Tone::Accent, u"pencil"_s}))
    , m_live(new StatusDot(theme, Tone::Neutral, {}))
    , m_saved(new TextLabel(theme, &Tokens::small, &Tokens::textMuted))
    , m_errors(new Chip(theme, {{}, Tone::Danger}))
{
    const Tokens &t = theme.tokens();
    setObjectName(u"flowBar"_s);
    setAccessibleName(tr("The flow and what can be done with it"));
    m_row->setContentsMargins(t.space.three, 0, t.space.three, 0);
    m_row->setSpacing(t.space.one + t.space.half);
    m_row->addWidget(new LogoMark(theme, t.icon.xl));
    QToolButton *back = addTool(u"flowBack"_s, tr("Back to the flows"), u"arrow-left"_s);
    connect(back, &QToolButton::clicked, this, &FlowBar::backWanted);
    addDivider();
    m_row->addWidget(m_avatar);
    m_row->addWidget(m_workspace);
    m_row->addWidget(new TextLabel(theme, &Tokens::base, &Tokens::textDisabled, u"/"_s));
    m_name->setObjectName(u"flowName"_s);
    m_name->setMenu(m_menu);
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_name->setAutoRaise(true);
    m_menu->setObjectName(u"flowMenu"_s);
    m_row->addWidget(m_name);
    m_draft->setObjectName(u"flowDraft"_s);
    m_row->addWidget(m_draft);
    m_live->setObjectName(u"flowLive"_s);
    m_row->addWidget(m_live);
    m_saved->setObjectName(u"flowSaved"_s);
    m_saved->setContentsMargins(t.space.two, 0, 0, 0);
    m_row->addWidget(m_saved);
    m_row->addStretch();
    m_undo = addTool(u"flowUndo"_s, tr("Undo"), u"undo-2"_s);
    m_redo = addTool(u"flowRedo"_s, tr("Redo"), u"redo-2"_s);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        if (m_stack)
            m_stack->undo();
    });
    connect(m_redo, &QToolButton::clicked, this, [this] {
        if (m_stack)
            m_stack->redo();
    });
    addDivider();
    m_check = addButton(u"flowCheck"_s, tr("Check"), u"list-checks"_s, ButtonKind::Ghost);
    connect(m_check, &QPushButton::clicked, this, &FlowBar::problemsWanted);
    m_row->addWidget(m_errors);
    m_errors->setObjectName(u"flowErrors"_s);
    addDivider();
    const auto restyle = [this] {
        setFixedHeight(m_theme.grown(m_theme.tokens().size.topBar, m_theme.tokens().base));
        m_name->setFont(m_theme.font(m_theme.tokens().baseBold));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    setUndo(nullptr);
    setProblems(0, 0);
    setFlow({});
    setState(DraftSync::State::Loading);
}

QToolButton *FlowBar::addTool(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon, &Tokens::text));
    m_row->addWidget(button);
    return button;
}

void FlowBar::addDivider()
{
    auto *line = new Divider(m_theme, Qt::Vertical);
    line->setFixedHeight(m_theme.tokens().icon.lg);
    m_row->addSpacing(m_theme.tokens().space.one);
    m_row->addWidget(line);
    m_row->addSpacing(m_theme.tokens().space.one);
}

QPushButton *FlowBar::addButton(const QString &name, const QString &text, const QString &icon,
                                ButtonKind kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setIcon(
        m_theme.icon(icon, kind == ButtonKind::Primary ? &Tokens::accentText : &Tokens::text));
    setKind(*button, kind);
    m_row->addWidget(button);
    return button;
}

void FlowBar::setWorkspace(const QString &name)
{
    m_avatar->setLook({name, -1, true});
    m_workspace->setText(name);
}

void FlowBar::setName(const QString &name)
{
    m_name->setText(QString(name).replace(u'&', u"&&"_s));
    m_name->setAccessibleName(tr("Flow %1: what can be done with it").arg(name));
}

void FlowBar::setFlow(const FlowSummary &flow)
{
    const bool isOpen = flow.id.isValid();
    setName(flow.name);
    m_name->setVisible(isOpen);
    m_draft->setVisible(isOpen && !m_isVersion);
    m_draft->setLook(
        {tr("Draft v%1").arg(flow.lastVersion.value_or(0) + 1), Tone::Accent, u"pencil"_s});
    m_isOpen = isOpen;
    m_live->setVisible(isOpen);
    if (flow.liveVersion)
        m_live->setStatus(Tone::Success, tr("v%1 live").arg(*flow.liveVersion));
    else
        m_live->setStatus(Tone::Neutral,
                          flow.lastVersion ? tr("switched off") : tr("never published"));
}

QString FlowBar::wordOf(DraftSync::State state)
{
    switch (state) {
    case DraftSync::State::Saved:
        return tr("Saved");
    case DraftSync::State::Changed:
    case DraftSync::State::Saving:
        return tr("Saving…");
    case DraftSync::State::Waiting:
        return tr("Kept here until the engine is back");
    case DraftSync::State::Refused:
        return tr("Not saved");
    case DraftSync::State::Conflict:
        return tr("Changed by somebody else");
    case DraftSync::State::ReadOnly:
        return tr("You may look, not change");
    case DraftSync::State::Loading:
    case DraftSync::State::Failed:
    case DraftSync::State::Taken:
        break;
    }
    return {};
}

void FlowBar::setDraftVersion(std::optional<int> version)
{
    m_isVersion = version.has_value();
    m_draft->setVisible(m_isOpen && !m_isVersion);
}

void FlowBar::setState(DraftSync::State state, const QString &why)
{
    const bool isBad = state == DraftSync::State::Refused || state == DraftSync::State::Conflict;
    m_saved->setColour(isBad                                ? &Tokens::danger
                       : state == DraftSync::State::Waiting ? &Tokens::warning
                                                            : &Tokens::textMuted);
    m_saved->setText(wordOf(state));
    m_saved->setToolTip(why);
    m_saved->setAccessibleName(
        why.isEmpty() ? wordOf(state) : tr("%1: %2", "a state, and why").arg(wordOf(state), why));
}

void FlowBar::setUndo(QUndoStack *stack)
{
    if (m_stack)
        disconnect(m_stack, nullptr, this, nullptr);
    m_stack = stack;
    const auto follow = [this] {
        const bool canUndo = m_stack && m_stack->canUndo();
        const bool canRedo = m_stack && m_stack->canRedo();
        m_undo->setEnabled(canUndo);
        m_redo->setEnabled(canRedo);
        m_undo->setToolTip(canUndo ? tr("Undo: %1").arg(m_stack->undoText()) : tr("Undo"));
        m_redo->setToolTip(canRedo ? tr("Redo: %1").arg(m_stack->redoText()) : tr("Redo"));
    };
    if (m_stack) {
        connect(m_stack, &QUndoStack::indexChanged, this, follow);
        connect(m_stack, &QObject::destroyed, this, [this] { m_stack = nullptr; });
    }
    follow();
}

void FlowBar::setProblems(int errors, int warnings)
{
    m_errors->setVisible(errors + warnings > 0);
    m_errors->setLook({QLocale().toString(errors > 0 ? errors : warnings),
                       errors > 0 ? Tone::Danger : Tone::Warning});
    m_check->setAccessibleName(
        tr("Check: %1, %2", "how many errors and warnings")
            .arg(tr("%n errors", "", errors), tr("%n warnings", "", warnings)));
}

void FlowBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace flotilla
