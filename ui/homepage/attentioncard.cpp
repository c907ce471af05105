#include "ui/homepage/attentioncard.h"

#include "ui/client/sessionsclient.h"
#include "ui/client/sessionsmodel.h"
#include "ui/client/timetext.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMattersShownMax = 8;

} // namespace

AttentionCard::AttentionCard(PageContext &context, QWidget *parent)
    : Card(context.theme, tr("Needs attention"), parent)
    , m_context(context)
    , m_count(new CountBadge(context.theme, CountBadge::Kind::Strong))
    , m_list(new QVBoxLayout)
    , m_quiet(new EmptyState(context.theme, u"check"_s, Tone::Success, tr("All quiet"),
                             tr("Numbers are up and no message is stuck.")))
{
    setObjectName(u"attention"_s);
    header()->addWidget(m_count);
    header()->addStretch();
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    body()->addWidget(m_quiet, 1);
    body()->addStretch();
}

QList<AttentionCard::Matter> AttentionCard::mattersOf(const WorkspaceOverview &overview)
{
    QList<Matter> matters;
    for (const TroubledSession &session : overview.troubled) {
        Matter matter;
        const QString since = tr("since %1").arg(clockTime(session.since));
        matter.detail = session.detail.isEmpty() ? since : tr("%1 · %2").arg(session.detail, since);
        switch (session.state) {
        case SessionState::LoggedOut:
            matter.tone = Tone::Danger;
            matter.title = tr("%1 was logged out from the phone").arg(session.name);
            matter.step = tr("Pair again");
            break;
        case SessionState::Banned:
            matter.tone = Tone::Danger;
            matter.title = tr("%1 was banned by WhatsApp").arg(session.name);
            break;
        default:
            matter.title = tr("%1 is reconnecting").arg(session.name);
            matter.step = tr("Connect now");
            break;
        }
        if (!m_context.identity.may(Permission::SessionsOperate))
            matter.step.clear();
        matter.act = [this, id = session.id, name = session.name] { connectAgain(id, name); };
        matters.append(matter);
    }
    if (overview.deadLetters > 0)
        matters.append({Tone::Warning,
                        overview.hasMoreDeadLetters
                            ? tr("More than %n dead letters to look at", "", overview.deadLetters)
                            : tr("%n dead letters to look at", "", overview.deadLetters),
                        tr("Messages and events that could not go on; nothing is lost"),
                        {},
                        {}});
    std::stable_sort(matters.begin(), matters.end(), [](const Matter &a, const Matter &b) {
        return a.tone == Tone::Danger && b.tone != Tone::Danger;
    });
    return matters.first(std::min(matters.size(), kMattersShownMax));
}

void AttentionCard::tell(const WorkspaceOverview &overview)
{
    const QList<Matter> matters = mattersOf(overview);
    m_count->setCount(static_cast<int>(matters.size()));
    m_quiet->setVisible(matters.isEmpty());
    // Buttons stay where they are while nothing changed.
    if (std::equal(matters.begin(), matters.end(), m_matters.begin(), m_matters.end(),
                   [](const Matter &a, const Matter &b) { return a.looksLike(b); }))
        return;
    m_matters = matters;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Matter &matter : matters)
        addMatter(matter);
}

void AttentionCard::addMatter(const Matter &matter)
{
    const Theme &theme = m_context.theme;
    const Tokens &t = theme.tokens();
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, t.space.two, 0, t.space.two);
    row->setSpacing(t.space.three);
    auto *icon = new QLabel;
    const auto paintIcon = [&theme, icon, tone = matter.tone] {
        icon->setPixmap(theme.iconPixmap(tone == Tone::Danger ? u"circle-x"_s : u"triangle-alert"_s,
                                         theme.tokens().*toneRole(tone), theme.tokens().icon.md,
                                         icon->devicePixelRatioF()));
    };
    paintIcon();
    connect(&theme, &Theme::changed, icon, paintIcon);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, matter.title);
    title->setElide(Qt::ElideRight);
    auto *detail = new TextLabel(theme, &Tokens::small, &Tokens::textMuted, matter.detail);
    detail->setElide(Qt::ElideRight);
    words->addWidget(title);
    words->addWidget(detail);
    row->addLayout(words, 1);
    if (!matter.step.isEmpty()) {
        auto *button = new QPushButton(matter.step);
        button->setObjectName(u"attentionStep"_s);
        button->setAccessibleName(tr("%1: %2", "a step, a matter").arg(matter.step, matter.title));
        setControlSize(*button, ControlSize::Small);
        connect(button, &QPushButton::clicked, this, matter.act);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_list->addWidget(widget);
    m_list->addWidget(new Divider(theme, Qt::Horizontal));
}

void AttentionCard::connectAgain(SessionId session, const QString &name)
{
    SessionsClient(m_context.api)
        .ask(session, SessionsClient::Ask::Connect, this,
             [this, name](const ApiAnswer<SessionPairing> &answer) {
                 if (!answer)
                     m_context.host.toast({Tone::Danger,
                                           tr("%1 could not be connected").arg(name),
                                           answer.error().sentence(),
                                           {},
                                           {}});
                 else if (answer->state == SessionState::Connected)
                     m_context.host.toast({Tone::Success, tr("%1 is up").arg(name), {}, {}, {}});
                 else
                     m_context.host.toast({Tone::Info,
                                           tr("%1 waits to be paired").arg(name),
                                           tr("Scan its code with the phone: %1")
                                               .arg(SessionsModel::stateWord(answer->state)),
                                           {},
                                           {}});
             });
}

} // namespace flotilla
