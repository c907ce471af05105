#include "ui/flows/flowpage.h"

#include "ui/designer/flowdesigner.h"
#include "ui/designer/inspector.h"
#include "ui/designer/problems.h"
#include "ui/flows/conflictdialog.h"
#include "ui/flows/finddialog.h"
#include "ui/flows/flowbar.h"
#include "ui/flows/flowchats.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowsketch.h"
#include "ui/kit/banner.h"
#include "ui/kit/drawer.h"
#include "ui/kit/emptystate.h"
#include "ui/publish/flowrevert.h"
#include "ui/publish/pastchat.h"
#include "ui/publish/publishreview.h"
#include "ui/publish/versionsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

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

void FlowPage::openChats(const FigureMark &figure)
{
    const Step *const step = m_desk->draft.document().step(figure.step);
    FlowChatsModel::Question question;
    question.window = m_people->window();
    question.step = figure.step;
    if (figure.kind == FigureMark::Kind::Left)
        question.among = FlowChatsModel::Among::Left;
    else if (figure.kind == FigureMark::Kind::Waiting)
        question.among = FlowChatsModel::Among::Waiting;
    QString title = step && !step->title.isEmpty() ? step->title : figure.step;
    if (figure.kind == FigureMark::Kind::Way) {
        const QString target = m_desk->draft.document().targetOf(figure.edge);
        const Step *const next = m_desk->draft.document().step(target);
        question.way = PeopleOnWay{figure.step, figure.edge.block, figure.edge.outlet, target};
        title = tr("%1 to %2", "two steps of a flow")
                    .arg(title, next && !next->title.isEmpty() ? next->title : target);
    }
    auto *chats = new FlowChats(m_context.theme, m_context.api, m_context.stream, m_wanted);
    connect(chats, &FlowChats::chatChosen, this, &FlowPage::openPastChat);
    m_chats->setTitle(title, shownAs(question.window));
    m_chats->setContent(chats);
    chats->ask(question);
    m_chats->open();
    chats->focusList();
}

void FlowPage::openPastChat(const FlowChat &chat)
{
    if (chat.phone().isEmpty()) {
        toast(Tone::Info, tr("This chat cannot be opened yet"),
              tr("Its number is not known; WhatsApp tells it later."));
        return;
    }
    auto *past = new PastChat(m_context.theme, m_context.api, chat.phone(), m_wanted, chat.run);
    connect(past, &PastChat::closed, this, &FlowPage::closeOver);
    showOver(past);
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

void FlowPage::showWhat(const QString &what)
{
    const FlowId id = FlowId::fromText(what);
    const bool isOpen = m_desk && m_wanted == id;
    const bool isTrouble = isOpen && (m_desk->sync.state() == DraftSync::State::Failed ||
                                      m_desk->sync.state() == DraftSync::State::Taken);
    if (isOpen && !isTrouble)
        return;
    m_wanted = id;
    shut();
    open();
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
    connect(&m_desk->draft, &Draft::settingsChanged, this,
            [this] { m_bar->setName(m_desk->draft.document().settings().name); });
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
        if (m_context.identity.may(Permission::FlowsWrite)) // a test run is a write to the API
            designer->setEngine(&m_context.api, m_wanted, m_context.identity.workspace.name);
        m_test->setChecked(designer->isTestShown());
        connect(&designer->checker(), &DraftChecker::checked, this, &FlowPage::showProblems);
    }
    m_bar->setUndo(&m_desk->draft.undoStack());
    showState();
    m_desk->designer->view().setFocus();
    // Once it has its size.
    QTimer::singleShot(0, m_desk->designer, [this] { lookAround(); });
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
        m_bar->setName(m_desk->draft.document().settings().name);
    const bool hasWhy = state == DraftSync::State::Refused || state == DraftSync::State::Waiting;
    m_bar->setState(state, hasWhy ? m_desk->sync.error().message : QString());
    const bool mayPublish = m_context.identity.may(Permission::FlowsPublish);
    m_publish->setEnabled(isShown && mayPublish && state != DraftSync::State::Conflict);
    m_versions->setEnabled(isShown);
    m_test->setEnabled(isShown && m_context.identity.may(Permission::FlowsWrite));
    m_switchOff->setEnabled(isShown && mayPublish && flow.liveVersion);
    followPeople();
}

void FlowPage::showProblems()
{
    int errors = 0;
    int warnings = 0;
    for (const Problem &problem : m_desk->designer->checker().problems())
        ++(problem.severity == Problem::Severity::Error ? errors : warnings);
    m_bar->setProblems(errors, warnings);
}

void FlowPage::lookAtBoth()
{
    DraftSync &sync = m_desk->sync;
    ConflictDialog dialog(m_context.theme, sync.common(), m_desk->draft.flow(), sync.theirs(),
                          window());
    const int chosen = dialog.exec();
    if (!m_desk)
        return;
    if (chosen == ConflictDialog::KeepMine)
        m_desk->sync.keepMine();
    else if (chosen == ConflictDialog::TakeTheirs)
        m_desk->sync.takeTheirs();
}

// The drafts as the engine has them: what is on the screen is sent first.
void FlowPage::findElsewhere(const QString &text, const QString &with)
{
    if (m_desk)
        m_desk->sync.saveNow();
    auto *dialog = new FindDialog(m_context.theme, m_context.api,
                                  m_context.identity.may(Permission::FlowsWrite), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindDialog::openWanted, this, [this](FlowId flow, const QString &step) {
        if (flow != m_wanted)
            m_context.host.open(u"flow"_s, flow.text());
        else if (m_desk && m_desk->designer && !step.isEmpty())
            m_desk->designer->view().goToStep(step);
    });
    dialog->open();
    if (!text.isEmpty())
        dialog->find(text, with);
}

// The draft that is on the screen, and no other: saved first, and published by its hash.
void FlowPage::publish()
{
    if (!m_desk || !m_desk->designer)
        return;
    m_desk->sync.saveNow();
    if (m_desk->sync.state() != DraftSync::State::Saved) {
        auto *once = new QObject(&m_desk->sync);
        connect(&m_desk->sync, &DraftSync::stateChanged, once, [this, once] {
            const DraftSync::State state = m_desk->sync.state();
            if (state == DraftSync::State::Changed || state == DraftSync::State::Saving)
                return;
            once->deleteLater();
            if (state == DraftSync::State::Saved)
                publish();
            else
                toast(Tone::Danger, tr("It cannot go live yet"),
                      tr("The draft is not saved: %1").arg(m_desk->sync.error().message));
        });
        return;
    }
    review();
}

void FlowPage::review()
{
    auto *review = new PublishReview(m_context.theme, m_context.api, m_wanted);
    review->setObjectName(u"flowReview"_s);
    connect(review, &PublishReview::closed, this, &FlowPage::closeOver);
    connect(review, &PublishReview::published, this, [this](const FlowSummary &flow) {
        closeOver();
        toast(Tone::Success, flow.scheduledAt ? tr("%1 is scheduled").arg(flow.name)
                                              : tr("%1 is live").arg(flow.name));
    });
    review->setMayRevert(m_context.identity.may(Permission::FlowsWrite));
    connect(review, &PublishReview::revertAsked, this, &FlowPage::revert);
    connect(review, &PublishReview::stepAsked, this, [this](const QString &step) {
        closeOver();
        if (m_desk && m_desk->designer)
            m_desk->designer->view().goToStep(step);
    });
    showOver(review);
}

// Out of the draft as one step that can be undone; looked at again once the engine has it.
void FlowPage::revert(const ReviewChange &change)
{
    auto *review = qobject_cast<PublishReview *>(m_over);
    if (!m_desk || !review)
        return;
    const FlowDiff &diff = review->changes().diff();
    const DraftOps ops =
        takenBack(diff.before(), diff.after(), change.of, m_desk->draft.document());
    if (ops.isEmpty())
        return review->tell(Tone::Warning, tr("This cannot be taken back by itself"),
                            tr("It leads to a step that is not there: bring that back first."));
    m_desk->draft.commit(tr("Revert “%1”").arg(change.title), ops);
    m_desk->sync.saveNow();
    auto *once = new QObject(review);
    connect(&m_desk->sync, &DraftSync::stateChanged, once, [this, once, review] {
        const DraftSync::State state = m_desk->sync.state();
        if (state == DraftSync::State::Changed || state == DraftSync::State::Saving)
            return;
        once->deleteLater();
        if (state == DraftSync::State::Saved)
            review->reload();
        else
            review->tell(Tone::Danger, tr("The draft is not saved"), m_desk->sync.error().message);
    });
}

void FlowPage::showVersions()
{
    if (!m_desk)
        return;
    m_desk->sync.saveNow();
    auto *versions = new VersionsView(m_context.theme, m_context.api, m_wanted);
    versions->setObjectName(u"flowVersionsView"_s);
    connect(versions, &VersionsView::closed, this, &FlowPage::closeOver);
    connect(versions, &VersionsView::told, this,
            [this](const QString &text) { toast(Tone::Info, text); });
    connect(versions, &VersionsView::rolledBack, this, [this](const FlowSummary &flow) {
        toast(Tone::Success,
              tr("%1 is back at version %2").arg(flow.name).arg(flow.liveVersion.value_or(0)));
    });
    showOver(versions);
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

void FlowPage::exportToFile()
{
    if (m_desk && m_desk->designer)
        FlowFiles::saveAs(m_desk->draft.flow(), this, m_context.host);
}

void FlowPage::switchOff()
{
    if (!m_desk)
        return;
    m_flows.switchOff(m_wanted, this, [this](const ApiAnswer<FlowSummary> &answer) {
        if (answer)
            toast(Tone::Success, tr("%1 is off").arg(answer->name),
                  tr("Conversations in progress go on."));
        else
            toast(Tone::Danger, tr("It could not be switched off"), answer.error().sentence());
    });
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
