#include "ui/welcome/welcomepage.h"

#include "ui/kit/avatar.h"
#include "ui/kit/card.h"
#include "ui/kit/textlabel.h"
#include "ui/theme/look.h"
#include "ui/welcome/connectdialog.h"
#include "ui/welcome/harbour.h"
#include "ui/welcome/invitedialog.h"
#include "ui/welcome/setupcard.h"
#include "ui/welcome/startcards.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(PageContext &context, std::function<void()> startSimulator,
                         std::function<void()> openBackup,
                         const std::function<void(const QString &)> &speak, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_startSimulator(std::move(startSimulator))
    , m_openBackup(std::move(openBackup))
    , m_flows(context.api, context.stream)
    , m_harbour(new Harbour(context.theme))
    , m_cards(new StartCards(context.theme))
    , m_setup(new SetupCard(context.theme))
{
    setUp();
    connect(m_harbour, &Harbour::themeWanted, this, [this] {
        Theme &theme = m_context.theme;
        theme.setMode(theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
    });
    m_harbour->setHasBackups(bool(m_openBackup));
    m_harbour->setHasLanguages(bool(speak));
    if (speak)
        connect(m_harbour, &Harbour::languageWanted, this, speak);
    connect(m_harbour, &Harbour::backupWanted, this, [this] { m_openBackup(); });
    connect(m_harbour, &Harbour::skipped, this, [this] { m_context.host.open(u"home"_s); });
    connect(m_cards, &StartCards::simulatorWanted, this, [this] { m_startSimulator(); });
    connect(m_cards, &StartCards::connectWanted, this, &WelcomePage::connectNumber);
    connect(m_setup, &SetupCard::templatesWanted, this,
            [this] { m_context.host.open(u"flows"_s, u"templates"_s); });
    connect(m_setup, &SetupCard::inviteWanted, this, &WelcomePage::invite);
    connect(&context.overview, &Overview::changed, this, &WelcomePage::retell);
    connect(&m_flows, &PagedModel::loaded, this, &WelcomePage::retell);
    connect(&m_flows, &QAbstractItemModel::dataChanged, this, &WelcomePage::retell);
    connect(&context.link, &EngineLink::stateChanged, this, &WelcomePage::retell);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_flows.load();
    context.overview.load();
    retell();
    lookAtTeam();
}

void WelcomePage::setUp()
{
    const Tokens &t = m_context.theme.tokens();
    setAccessibleName(tr("Welcome"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_harbour->setWords(tr("Your first bot can talk in two minutes"),
                        m_startSimulator
                            ? tr("The engine is already running on this machine. Pick how you "
                                 "want to start.")
                            : tr("The engine is running. Connect the first number."));
    all->addWidget(m_harbour);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"welcomeScroll"_s);
    scroll->setAccessibleName(tr("Welcome"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    all->addWidget(scroll, 1);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(t.space.five, t.space.five, t.space.five, t.space.five);
    auto *column = new QWidget;
    column->setMaximumWidth(StartCards::columnWidth(m_context.theme));
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(t.space.five);
    m_cards->setHasSimulator(bool(m_startSimulator));
    rows->addWidget(m_cards);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(t.space.four);
    lower->addWidget(m_setup, 1, Qt::AlignTop);
    lower->addWidget(makeAside(), 0, Qt::AlignTop);
    rows->addLayout(lower);
    rows->addStretch();
    sides->addStretch();
    sides->addWidget(column, 100);
    sides->addStretch();
    scroll->setWidget(content);
}

QWidget *WelcomePage::makeAside()
{
    const Theme &theme = m_context.theme;
    const Tokens &t = theme.tokens();
    auto *aside = new QWidget;
    aside->setFixedWidth(t.size.sidebar * 3 / 2); // 312
    auto *column = new QVBoxLayout(aside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space.three);
    const auto muted = [&](const QString &text) {
        auto *label = new TextLabel(theme, &Tokens::small, &Tokens::textMuted, text);
        label->setWordWrap(true);
        return label;
    };
    if (m_startSimulator) {
        auto *sample = new Card(theme);
        sample->body()->setSpacing(t.space.two);
        sample->body()->addWidget(new TextLabel(theme, &Tokens::baseStrong, &Tokens::text,
                                                tr("A sample to look around")));
        sample->body()->addWidget(muted(tr("Two pretend clients with flows and chats.")));
        int colour = 0;
        for (const QString &client : {tr("Bakery, São Paulo"), tr("Clinic, Jakarta")}) {
            auto *line = new QHBoxLayout;
            line->setSpacing(t.space.two);
            line->addWidget(new Avatar(theme, {client, colour++, true}, t.icon.lg));
            line->addWidget(new TextLabel(theme, &Tokens::base, &Tokens::text, client), 1);
            sample->body()->addLayout(line);
        }
        auto *load = new QPushButton(tr("Load the sample"));
        load->setObjectName(u"loadSample"_s);
        load->setAccessibleName(load->text());
        setControlSize(*load, ControlSize::Small);
        connect(load, &QPushButton::clicked, this, [this] { m_startSimulator(); });
        sample->body()->addWidget(load, 0, Qt::AlignLeading);
        column->addWidget(sample);
    }
    auto *yours = new Card(theme);
    yours->body()->setSpacing(t.space.one);
    auto *head = new QHBoxLayout;
    head->setSpacing(t.space.two);
    auto *shield = new QLabel;
    const auto draw = [&theme, shield] {
        const Tokens &now = theme.tokens();
        shield->setPixmap(theme.iconPixmap(u"shield-check"_s, now.success, now.icon.md,
                                           shield->devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, shield, draw);
    draw();
    head->addWidget(shield);
    head->addWidget(
        new TextLabel(theme, &Tokens::baseStrong, &Tokens::text, tr("Yours, on your machine")), 1);
    yours->body()->addLayout(head);
    yours->body()->addWidget(
        muted(tr("Chats and contacts stay in your own database. Keys are stored encrypted.")));
    column->addWidget(yours);
    return aside;
}

void WelcomePage::lookAtTeam()
{
    const Identity &me = m_context.identity;
    m_setup->setMayInvite(me.may(Permission::OperatorsWrite));
    if (!me.may(Permission::OperatorsRead))
        return;
    AccountClient(m_context.api).countTeam(this, [this](const ApiAnswer<int> &count) {
        if (count && *count > 1)
            m_setup->setDone(SetupCard::Team, true);
    });
}

void WelcomePage::invite()
{
    InviteDialog dialog(m_context.theme, m_context.api, window());
    dialog.exec();
    if (dialog.isInvited())
        m_setup->setDone(SetupCard::Team, true);
}

void WelcomePage::identityChanged()
{
    lookAtTeam();
    m_context.overview.load();
}

void WelcomePage::retell()
{
    const WorkspaceOverview *now = m_context.overview.current();
    m_setup->setDone(SetupCard::Engine, m_context.link.state() == EngineLink::State::Live ||
                                            m_context.link.state() == EngineLink::State::Slow);
    bool hasLive = false;
    for (int row = 0; row < m_flows.rowCount(); ++row)
        hasLive = hasLive || m_flows.at(row).liveVersion.has_value();
    m_setup->setDone(SetupCard::Flow, hasLive);
    m_setup->setDone(SetupCard::Number, now && now->sessionsTotal > 0);
    m_setup->setDone(SetupCard::Hello, now && now->today.received > 0 && now->today.sent > 0);
}

void WelcomePage::connectNumber()
{
    ConnectDialog dialog(m_context.theme, m_context.api, m_context.stream, window());
    dialog.exec();
    m_context.overview.load();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace flotilla
