#include "ui/flows/flowpage.h"

#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/designer/problems.h"
#include "ui/flows/flowbar.h"
#include "ui/flows/flowsketch.h"
#include "ui/kit/banner.h"
#include "ui/kit/drawer.h"
#include "ui/kit/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// A flow that would be smaller than this to be seen whole is opened at its beginning.
constexpr double kReadable = 0.6;
constexpr double kFirstScale = 0.78;

} // namespace

struct FlowPage::Desk
{
    explicit Desk(PageContext &context, const QString &directory)
        : sync(context.api, context.stream, draft, directory,
               [&theme = context.theme](Flow &flow) { placeSteps(flow, theme); })
    {}
    ~Desk() { delete designer; } // before the draft that it shows

    Draft draft;
    DraftSync sync;
    FlowDesigner *designer = nullptr; // once the draft is there
};

FlowPage::FlowPage(PageContext &context, QString directory, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_flows(context.api)
    , m_directory(std::move(directory))
    , m_bar(new FlowBar(context.theme))
    , m_banner(new Banner(context.theme, Tone::Warning, {}, Banner::Shape::Window))
    , m_body(new QWidget)
    , m_stack(new QStackedWidget)
    , m_chats(new Drawer(context.theme))
    , m_people(new LivePeople(context.api, this))
    , m_words(new EmptyState(context.theme, u"workflow"_s, Tone::Neutral, {}, {}))
    , m_step(m_words->addButton({}))
    , m_both(m_banner->addButton(tr("Look at both…"), ButtonKind::Primary))
{
    if (m_directory.isEmpty())
        m_directory =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/drafts"_L1;
    setUp();
    makeCommands();
    fillMenu();
    connect(&context.api, &ApiClient::engineChanged, this, [this] {
        if (m_desk && m_context.api.address() != m_engine) {
            shut();
            Q_EMIT leaveWanted();
        }
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    identityChanged();
    showState();
}

FlowPage::~FlowPage() = default;

void FlowPage::setUp()
{
    setAccessibleName(tr("Flow"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    m_banner->setObjectName(u"flowConflict"_s);
    m_both->setObjectName(u"lookAtBoth"_s);
    all->addWidget(m_banner);
    m_words->setObjectName(u"flowWords"_s);
    m_step->setObjectName(u"flowStep"_s);
    m_stack->addWidget(m_words);
    makeBody();
    all->addWidget(m_body, 1);
    m_live =
        m_bar->addButton(u"flowFigures"_s, tr("Live figures"), u"activity"_s, ButtonKind::Ghost);
    m_live->setCheckable(true);
    m_live->setChecked(true);
    connect(m_live, &QPushButton::toggled, this, &FlowPage::followPeople);
    m_versions =
        m_bar->addButton(u"flowVersions"_s, tr("Versions"), u"history"_s, ButtonKind::Ghost);
    connect(m_versions, &QPushButton::clicked, this, &FlowPage::showVersions);
    m_test = m_bar->addButton(u"flowTest"_s, tr("Test"), u"play"_s, ButtonKind::Subtle);
    m_test->setCheckable(true);
    connect(m_test, &QPushButton::clicked, this, [this](bool on) {
        if (m_desk && m_desk->designer)
            m_desk->designer->showTest(on);
    });
    m_publish =
        m_bar->addButton(u"flowPublish"_s, tr("Publish…"), u"rocket"_s, ButtonKind::Primary);
    connect(m_publish, &QPushButton::clicked, this, &FlowPage::publish);
    connect(m_bar, &FlowBar::backWanted, this, &ConsolePage::leaveWanted);
    connect(m_bar, &FlowBar::problemsWanted, this, [this] {
        if (m_desk && m_desk->designer)
            m_desk->designer->view().nextProblem(true);
    });
    connect(m_both, &QPushButton::clicked, this, &FlowPage::lookAtBoth);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->sync.openAgain();
    });
    setFocusPolicy(Qt::StrongFocus);
}

void FlowPage::makeBody()
{
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_chats);
    m_chats->setObjectName(u"chatsDrawer"_s);
    connect(m_chats, &Drawer::closed, this, [this] {
        if (m_desk && m_desk->designer)
            m_desk->designer->view().setFocus();
    });
}

// Figures are asked for while somebody sees them.
void FlowPage::followPeople()
{
    FlowDesigner *const designer = this->designer();
    const bool isSeen = designer && m_stack->currentWidget() == designer;
    const bool hasAny = isSeen && m_desk->sync.flow().lastVersion.has_value();
    m_live->setEnabled(hasAny);
    m_live->setToolTip(isSeen && !hasAny
                           ? tr("Figures come with the first chats, once the flow is published")
                           : tr("How many people go through the flow"));
    const bool isShown = hasAny && m_live->isChecked();
    if (designer) {
        designer->showPeople(isShown ? m_people : nullptr);
        designer->view().setOffersChats(isShown &&
                                        m_context.identity.may(Permission::ConversationsRead));
    }
    m_people->setFlow(m_wanted);
    m_people->setOn(isShown && isVisible() && !m_over);
    if (!isShown)
        m_chats->close();
}

// The buttons of the bar, for who types what they want.
void FlowPage::makeCommands()
{
    const auto add = [this](const QString &text, QPushButton *button) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
        m_commands.append(action);
    };
    add(tr("Test chat"), m_test);
    add(tr("Versions of the flow"), m_versions);
    add(tr("Review and publish…"), m_publish);
}

void FlowPage::fillMenu()
{
    QMenu &menu = m_bar->menu();
    const auto add = [&](const QString &name, const QString &text, const QString &icon) {
        QAction *action = menu.addAction(m_context.theme.icon(icon, &Tokens::textMuted), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"flowFind"_s, tr("Find in all flows…"), u"search"_s), &QAction::triggered, this,
            [this] { findElsewhere({}, {}); });
    QAction *saves = add(u"flowSaves"_s, tr("Saved drafts…"), u"save"_s);
    saves->setShortcut(QKeySequence::Save);
    saves->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(saves);
    connect(saves, &QAction::triggered, this, &FlowPage::showSaves);
    connect(add(u"flowExport"_s, tr("Save to a file…"), u"download"_s), &QAction::triggered, this,
            &FlowPage::exportToFile);
    menu.addSeparator();
    m_switchOff = add(u"flowSwitchOff"_s, tr("Switch off"), u"pause"_s);
    connect(m_switchOff, &QAction::triggered, this, &FlowPage::switchOff);
}

FlowDesigner *FlowPage::designer() const
{
    return m_desk ? m_desk->designer : nullptr;
}

QList<QAction *> FlowPage::commands()
{
    if (m_over || !designer())
        return {};
    const auto follow = [](QAction *action, const QPushButton *button) {
        action->setEnabled(button->isEnabled());
    };
    follow(m_commands.at(0), m_test);
    follow(m_commands.at(1), m_versions);
    follow(m_commands.at(2), m_publish);
    return m_commands + m_bar->menu().actions() + designer()->actions();
}

QList<QWidget *> FlowPage::panes()
{
    if (m_over || !designer())
        return {this};
    QList<QWidget *> panes = designer()->panes();
    panes.prepend(m_bar);
    return panes;
}

Draft *FlowPage::draft() const
{
    return m_desk ? &m_desk->draft : nullptr;
}

DraftSync *FlowPage::sync() const
{
    return m_desk ? &m_desk->sync : nullptr;
}

bool FlowPage::mayLeave()
{
    if (m_desk)
        m_desk->sync.saveNow();
    return true;
}

// "50": the flow; "50/step/menu": that step of it; "50/publish": its review.
void FlowPage::showWhat(const QString &what)
{
    const FlowId id = FlowId::fromText(what.section(u'/', 0, 0));
    m_where = what.section(u'/', 1);
    const bool isOpen = m_desk && m_wanted == id;
    const bool isTrouble = isOpen && (m_desk->sync.state() == DraftSync::State::Failed ||
                                      m_desk->sync.state() == DraftSync::State::Taken);
    if (isOpen && !isTrouble) {
        if (designer())
            goThere();
        return;
    }
    m_wanted = id;
    shut();
    open();
}

// Where in the flow somebody wanted to go, once it is there.
void FlowPage::goThere()
{
    const QString where = std::exchange(m_where, {});
    if (where == "publish"_L1) {
        if (m_publish->isEnabled())
            publish();
        return;
    }
    const QString step = where.startsWith("step/"_L1) ? where.sliced(5) : QString();
    if (step.isEmpty() || !designer()->scene().node(step))
        return;
    closeOver();
    designer()->view().fitStep(step);
}

void FlowPage::identityChanged()
{
    const WorkspaceEntry &workspace = m_context.identity.workspace;
    m_bar->setWorkspace(workspace.name);
    if (workspace.id == m_workspace)
        return;
    const bool wasElsewhere = m_workspace.isValid() && m_desk;
    m_workspace = workspace.id;
    if (wasElsewhere) {
        m_wanted = {};
        shut();
        Q_EMIT leaveWanted();
    } else {
        open();
    }
}

void FlowPage::open()
{
    if (!m_wanted.isValid() || !m_workspace.isValid() || m_desk)
        return;
    m_engine = m_context.api.address();
    m_desk = std::make_unique<Desk>(m_context, m_directory);
    DraftSync &sync = m_desk->sync;
    connect(&sync, &DraftSync::opened, this, &FlowPage::opened);
    connect(&sync, &DraftSync::stateChanged, this, &FlowPage::showState);
    connect(&sync, &DraftSync::flowChanged, this, &FlowPage::showState);
    connect(&sync, &DraftSync::flowChanged, this, &FlowPage::compareWithVersions);
    connect(&sync, &DraftSync::told, this,
            [this](const QString &text) { toast(Tone::Warning, text); });
    connect(&sync, &DraftSync::tookChanges, this, [this] {
        toast(Tone::Info, tr("Somebody else changed this flow"), tr("This is their draft now."));
    });
    connect(&m_desk->draft, &Draft::settingsChanged, this, &FlowPage::showName);
    sync.open(m_wanted, m_context.identity.may(Permission::FlowsWrite));
    showState();
}

void FlowPage::shut()
{
    closeOver();
    m_bar->setUndo(nullptr);
    m_desk.reset();
    showState();
}

void FlowPage::opened()
{
    if (!m_desk->designer) {
        auto *designer = new FlowDesigner(m_desk->draft, m_context.theme);
        m_desk->designer = designer;
        m_stack->addWidget(designer);
        connect(designer, &FlowDesigner::told, this,
                [this](const QString &text) { toast(Tone::Info, text); });
        connect(designer, &FlowDesigner::reviewAsked, this, &FlowPage::publish);
        connect(&designer->view(), &FlowView::chatsAsked, this, &FlowPage::openChats);
        connect(designer, &FlowDesigner::testShown, m_test, &QPushButton::setChecked);
        designer->setReadOnly(!m_context.identity.may(Permission::FlowsWrite));
        connect(designer, &FlowDesigner::elsewhereAsked, this, &FlowPage::findElsewhere);
        designer->setMayLookElsewhere(true);
        designer->inspector().setEngine(&m_context.api);
        designer->view().setAuthor(m_context.identity.name);
        if (m_context.identity.may(Permission::FlowsWrite)) // a test run is a write to the API
            designer->setEngine(&m_context.api, m_wanted, m_context.identity.workspace.name);
        m_test->setChecked(designer->isTestShown());
        connect(&designer->checker(), &DraftChecker::checked, this, &FlowPage::showProblems);
    }
    m_bar->setUndo(&m_desk->draft.undoStack());
    showState();
    m_desk->designer->view().setFocus();
    // Once it has its size.
    QTimer::singleShot(0, m_desk->designer, [this] {
        lookAround();
        goThere();
    });
}

void FlowPage::lookAround()
{
    FlowView &view = m_desk->designer->view();
    const QRectF all = m_desk->designer->scene().bounds();
    const QSizeF size = view.size();
    if (all.isEmpty() ||
        std::min(size.width() / all.width(), size.height() / all.height()) >= kReadable) {
        view.fit();
        return;
    }
    view.setScale(kFirstScale, {});
    const double inset = m_context.theme.tokens().space.ten;
    const QPointF half = QPointF(size.width() / 2 - inset, size.height() / 2 - inset) / kFirstScale;
    const bool isMirrored = m_desk->designer->scene().isRightToLeft();
    view.centreOn(isMirrored ? all.topRight() + QPointF(-half.x(), half.y())
                             : all.topLeft() + half);
}

// A draft that is a version, unchanged, is no draft to publish.
void FlowPage::compareWithVersions()
{
    const FlowSummary &flow = m_desk->sync.flow();
    const QString key = flow.draftHash + QString::number(flow.lastVersion.value_or(0));
    if (key == m_comparedHash)
        return;
    m_comparedHash = key;
    m_bar->setDraftVersion(std::nullopt);
    if (!flow.lastVersion)
        return;
    m_flows.versions(
        flow.id, this,
        [this, key, hash = flow.draftHash](const ApiAnswer<QList<FlowVersionSummary>> &answer) {
            if (!answer || key != m_comparedHash)
                return;
            for (const FlowVersionSummary &version : *answer) {
                if (version.sha256 == hash)
                    m_bar->setDraftVersion(version.version);
            }
        });
}

void FlowPage::showState()
{
    const DraftSync::State state = m_desk ? m_desk->sync.state() : DraftSync::State::Loading;
    const bool isShown = m_desk && m_desk->designer && state != DraftSync::State::Failed &&
                         state != DraftSync::State::Taken;
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_desk->designer) : m_words);
    if (state == DraftSync::State::Failed)
        m_words->setWords(tr("This flow cannot be opened"), m_desk->sync.error().sentence());
    else if (state == DraftSync::State::Taken)
        m_words->setWords(tr("This flow is open in another window"),
                          tr("Go on there, or close that window first."));
    else
        m_words->setWords(tr("Opening the flow"), {});
    m_step->setText(tr("Try again"));
    m_step->setAccessibleName(m_step->text());
    m_step->setVisible(state == DraftSync::State::Failed || state == DraftSync::State::Taken);
    m_banner->setVisible(state == DraftSync::State::Conflict && !m_over);
    if (state == DraftSync::State::Conflict)
        m_banner->setMessage(Tone::Warning, tr("Somebody else saved this flow meanwhile"),
                             tr("Yours is kept here and nothing is overwritten. Look at both and "
                                "choose."));
    const FlowSummary flow = m_desk ? m_desk->sync.flow() : FlowSummary();
    m_bar->setFlow(isShown ? flow : FlowSummary());
    if (isShown)
        showName();
    const bool hasWhy = state == DraftSync::State::Refused || state == DraftSync::State::Waiting;
    m_bar->setState(state, hasWhy ? m_desk->sync.error().message : QString());
    const bool mayPublish = m_context.identity.may(Permission::FlowsPublish);
    m_publish->setEnabled(isShown && mayPublish && state != DraftSync::State::Conflict);
    m_versions->setEnabled(isShown);
    m_test->setEnabled(isShown && m_context.identity.may(Permission::FlowsWrite));
    m_switchOff->setEnabled(isShown && mayPublish && flow.liveVersion);
    followPeople();
}

void FlowPage::showName()
{
    const QString name = m_desk->draft.document().settings().name;
    m_bar->setName(name);
    setWindowTitle(name); // of its window, where it has one of its own
}

void FlowPage::showProblems()
{
    int errors = 0;
    int warnings = 0;
    for (const Problem &problem : m_desk->designer->checker().problems())
        ++(problem.severity == Problem::Severity::Error ? errors : warnings);
    m_bar->setProblems(errors, warnings);
}

void FlowPage::showOver(QWidget *over)
{
    closeOver();
    m_over = over;
    m_bar->hide();
    m_banner->hide();
    m_body->hide();
    layout()->addWidget(over);
    over->show();
    over->setFocus();
    followPeople();
}

void FlowPage::closeOver()
{
    if (!m_over)
        return;
    m_over->hide();
    m_over->deleteLater();
    m_over.clear();
    m_bar->show();
    m_body->show();
    showState();
}

void FlowPage::toast(Tone tone, const QString &title, const QString &detail)
{
    m_context.host.toast({tone, title, detail, {}, {}});
}

void FlowPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    followPeople();
}

void FlowPage::hideEvent(QHideEvent *event)
{
    ConsolePage::hideEvent(event);
    m_people->setOn(false);
}

void FlowPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace flotilla
