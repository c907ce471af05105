#include "ui/designer/flowdesigner.h"

#include "ui/designer/blockresults.h"
#include "ui/designer/figuresbar.h"
#include "ui/designer/findbar.h"
#include "ui/designer/flowlistmodel.h"
#include "ui/designer/flowtests.h"
#include "ui/designer/inspector.h"
#include "ui/designer/minimap.h"
#include "ui/designer/palette.h"
#include "ui/designer/problems.h"
#include "ui/designer/testpanel.h"
#include "ui/designer/variablespanel.h"
#include "ui/kit/chip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kDockHeight = 128;
constexpr double kZoomStep = 1.25;
constexpr int kInspectorShare = 2; // of the column beside the canvas
constexpr int kTestShare = 3;

// A ground in one colour with a line at its top.
class Dock final : public QWidget
{
public:
    Dock(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(kDockHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().surface);
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().border);
        const int head = m_theme.tokens().size.controlLg;
        painter.fillRect(QRect(0, head, width(), 1), m_theme.tokens().border);
    }

private:
    const Theme &m_theme;
};

// A count in a round badge.
class ProblemCount final : public QLabel
{
public:
    ProblemCount(const Theme &theme, bool isError)
        : m_theme(theme)
        , m_isError(isError)
    {}
    QSize sizeHint() const override
    {
        const int high = m_theme.tokens().space.four + 1;
        return {std::max(high, fontMetrics().horizontalAdvance(text()) +
                                   2 * m_theme.tokens().space.one + 2),
                high};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isError ? tokens.dangerSubtle : tokens.warningSubtle);
        const QSize size = sizeHint();
        const QRectF pill(0, (height() - size.height()) / 2.0, size.width(), size.height());
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(m_isError ? tokens.danger : tokens.warning);
        painter.drawText(pill, Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
    bool m_isError;
};

} // namespace

ZoomBar::ZoomBar(FlowView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_scale(new QLabel)
{
    setObjectName(u"zoomBar"_s);
    setAccessibleName(tr("Zoom"));
    const Tokens &tokens = view.scene().theme().tokens();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens.space.one, tokens.space.half, tokens.space.one,
                               tokens.space.half);
    layout->setSpacing(tokens.space.half);
    const auto middle = [&view] { return QPointF(view.width(), view.height()) / 2; };
    connect(add(u"zoomOut"_s, tr("Zoom out"), u"minus"_s), &QToolButton::clicked, &view,
            [&view, middle] { view.setScale(view.scale() / kZoomStep, middle()); });
    m_scale->setAlignment(Qt::AlignCenter);
    m_scale->setObjectName(u"zoomScale"_s);
    m_scale->setMinimumWidth(tokens.space.ten);
    layout->addWidget(m_scale);
    connect(add(u"zoomIn"_s, tr("Zoom in"), u"plus"_s), &QToolButton::clicked, &view,
            [&view, middle] { view.setScale(view.scale() * kZoomStep, middle()); });
    connect(add(u"zoomFit"_s, tr("Show everything"), u"maximize"_s), &QToolButton::clicked, &view,
            &FlowView::fit);
    QToolButton *overview = add(u"zoomOverview"_s, tr("Overview"), u"map"_s);
    overview->setCheckable(true);
    overview->setChecked(true);
    connect(overview, &QToolButton::toggled, this, &ZoomBar::overviewToggled);
    QToolButton *snap = add(u"zoomSnap"_s, tr("Snap to the grid"), u"magnet"_s);
    snap->setCheckable(true);
    snap->setChecked(view.isSnapping());
    connect(snap, &QToolButton::toggled, &view, &FlowView::setSnapping);
    QToolButton *list = add(u"zoomList"_s, tr("Show as a list"), u"list"_s);
    list->setCheckable(true);
    connect(list, &QToolButton::toggled, this, &ZoomBar::listToggled);
    const auto tell = [this] {
        m_scale->setText(tr("%1%").arg(QLocale().toString(qRound(m_view.scale() * 100))));
    };
    connect(&view, &FlowView::viewChanged, this, tell);
    connect(&view.scene().theme(), &Theme::changed, this, &ZoomBar::restyle);
    tell();
    restyle();
}

QToolButton *ZoomBar::add(const QString &name, const QString &title, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(title);
    button->setToolTip(title);
    button->setAutoRaise(true);
    const int size = m_view.scene().theme().tokens().size.controlSm;
    button->setFixedSize(size, size);
    layout()->addWidget(button);
    m_buttons.append({button, icon});
    return button;
}

void ZoomBar::restyle()
{
    const Theme &theme = m_view.scene().theme();
    for (const auto &[button, icon] : std::as_const(m_buttons))
        button->setIcon(theme.icon(icon, theme.tokens().textMuted));
    m_scale->setFont(theme.font(theme.tokens().small));
    update();
}

void ZoomBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_view.scene().theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, tokens.stroke.hairline));
    painter.setBrush(tokens.surfaceRaised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.radius.lg,
                            tokens.radius.lg);
}

FlowDesigner::FlowDesigner(Draft &draft, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(draft, theme)
    , m_view(new FlowView(m_scene))
    , m_palette(new BlockPalette(theme))
    , m_inspector(new Inspector(m_scene))
    , m_checker(new DraftChecker(draft, this))
    , m_problems(new ProblemsPanel(*m_checker, m_scene))
    , m_blockProblems(new ProblemsPanel(*m_checker, m_scene, nullptr, ProblemsPanel::Of::Block))
    , m_overview(new MiniMap(*m_view, m_view))
    , m_zoom(new ZoomBar(*m_view, m_view))
    , m_find(new FindBar(m_scene, this))
    , m_readOnly(new Chip(
          theme, {tr("You may look at this flow, not change it"), Tone::Neutral, u"eye"_s}, m_view))
    , m_figures(new FiguresBar(theme, m_view))
    , m_list(makeFlowList(m_scene, this))
    , m_stack(new QStackedWidget)
    , m_test(new TestDrive(draft, this))
    , m_testPanel(new TestPanel(*m_test, draft, theme))
    , m_tests(new FlowTestsPanel(*m_test, draft, theme))
    , m_variables(new VariablesPanel(*m_test, theme))
    , m_dockTabs(new QTabBar)
    , m_dockPages(new QStackedWidget)
    , m_dock(new Dock(theme, this))
    , m_counts(new QWidget(m_dockTabs))
    , m_errors(new ProblemCount(theme, true))
    , m_warnings(new ProblemCount(theme, false))
{
    setObjectName(u"flowDesigner"_s);
    setup();
    wire();
    wireTest();
    wireFind();
    wireKeys();
}

void FlowDesigner::addKeys(const QString &name, const QString &text, const QKeySequence &keys,
                           const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

// Of the canvas, but wherever the keyboard is in the designer; a field has its own undoing.
void FlowDesigner::wireKeys()
{
    const auto mayChange = [this] { return !m_scene.draft().isReadOnly(); };
    addKeys(u"undo"_s, tr("Undo"), QKeySequence::Undo, [this, mayChange] {
        if (mayChange())
            m_scene.draft().undoStack().undo();
    });
    addKeys(u"redo"_s, tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this, mayChange] {
        if (mayChange())
            m_scene.draft().undoStack().redo();
    });
    addKeys(u"nextProblem"_s, tr("Next problem"), Qt::Key_F8,
            [this] { m_view->nextProblem(true); });
    addKeys(u"previousProblem"_s, tr("Previous problem"), Qt::SHIFT | Qt::Key_F8,
            [this] { m_view->nextProblem(false); });
    addKeys(u"askReview"_s, tr("Look at what would be published"), Qt::CTRL | Qt::Key_Return,
            [this] { Q_EMIT reviewAsked(); });
    addKeys(u"tidyUp"_s, tr("Tidy up the canvas"), {}, [this, mayChange] {
        if (mayChange())
            m_view->layOut();
    });
    addKeys(u"showEverything"_s, tr("Show everything on the canvas"), {},
            [this] { m_view->fit(); });
    addKeys(u"showAsList"_s, tr("Show the flow as a list, or on the canvas"), {},
            [this] { m_zoom->findChild<QToolButton *>(u"zoomList"_s)->toggle(); });
}

void FlowDesigner::wireFind()
{
    const auto open = [this](bool replaces) {
        m_find->open(replaces);
        placeOverlays();
    };
    addKeys(u"find"_s, tr("Find"), Qt::CTRL | Qt::Key_F, [open] { open(false); });
    addKeys(u"findReplace"_s, tr("Replace"), Qt::CTRL | Qt::Key_H, [open] { open(true); });
    addKeys(u"findNextHit"_s, tr("Next hit"), Qt::Key_F3,
            [this, open] { m_find->isVisible() ? m_find->next(true) : open(false); });
    addKeys(u"findPreviousHit"_s, tr("Previous hit"), Qt::SHIFT | Qt::Key_F3,
            [this, open] { m_find->isVisible() ? m_find->next(false) : open(false); });
    addKeys(u"findInFlows"_s, tr("Find in all flows"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
            [this] { Q_EMIT elsewhereAsked({}, {}); });
    m_elsewhere = actions().last();
    setMayLookElsewhere(false);
    connect(m_inspector, &Inspector::usesAsked, this, [this](const QString &variable) {
        m_find->showUses(variable);
        placeOverlays();
    });
    connect(m_find, &FindBar::elsewhereAsked, this, &FlowDesigner::elsewhereAsked);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_stack->currentWidget()->setFocus();
    });
    // Seen, but not entered: the keyboard stays where one looks for the next.
    connect(m_find, &FindBar::hitChosen, this, [this](const TextPlace &place) {
        if (place.step.isEmpty()) {
            m_scene.clearSelection();
            m_inspector->showFlow();
            return;
        }
        m_view->fitStep(place.step);
        m_scene.setCurrent(place.step, place.block);
        m_inspector->showStep(place.step, place.block);
        m_inspector->reveal(place.field);
    });
}

void FlowDesigner::setMayLookElsewhere(bool may)
{
    m_elsewhere->setEnabled(may);
    m_find->setMayLookElsewhere(may);
}

void FlowDesigner::setReadOnly(bool on)
{
    m_scene.draft().setReadOnly(on);
    m_view->setReadOnly(on);
    m_palette->setVisible(!on);
    m_inspector->setReadOnly(on);
    m_find->setReadOnly(on);
    m_readOnly->setVisible(on);
    placeOverlays();
}

void FlowDesigner::setup()
{
    fitSides();
    connect(&m_theme, &Theme::changed, this, &FlowDesigner::fitSides);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    static_cast<FlowListModel *>(m_list->model())->setLive(false);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(makeDock());
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_inspector, kInspectorShare);
    side->addWidget(m_testPanel, kTestShare);
    m_testPanel->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_palette);
    layout->addLayout(middle, 1);
    layout->addLayout(side);
    m_view->installEventFilter(this);
    m_readOnly->setObjectName(u"readOnlyNotice"_s);
    m_readOnly->hide();
    placeOverlays();
}

// Larger letters need wider columns.
void FlowDesigner::fitSides()
{
    m_palette->setFixedWidth(
        qRound(m_theme.tokens().size.palette * std::max(1.0, m_theme.textScale())));
    const int side = m_inspector->sizeHint().width();
    m_inspector->setFixedWidth(side);
    m_testPanel->setFixedWidth(side);
}

QWidget *FlowDesigner::makeDock()
{
    const Tokens &tokens = m_theme.tokens();
    m_dockTabs->setObjectName(u"dockTabs"_s);
    m_dockTabs->setAccessibleName(tr("Below the canvas"));
    m_dockTabs->setDrawBase(false);
    m_dockTabs->setExpanding(false);
    m_dockTabs->setUsesScrollButtons(false);
    m_dockTabs->addTab(tr("Problems"));
    m_dockTabs->addTab(tr("Tests"));
    m_dockTabs->setTabVisible(1, false);
    m_counts->hide();
    auto *counts = new QHBoxLayout(m_counts);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(tokens.space.one);
    for (QLabel *badge : {m_errors, m_warnings}) {
        counts->addWidget(badge);
        badge->setFont(m_theme.font(tokens.caption));
        badge->hide();
    }
    m_errors->setObjectName(u"errorCount"_s);
    m_warnings->setObjectName(u"warningCount"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.space.three, 0, tokens.space.three, 0);
    head->setSpacing(tokens.space.two);
    head->addWidget(m_dockTabs);
    head->addStretch();
    auto *headBox = new QWidget;
    headBox->setFixedHeight(tokens.size.controlLg);
    headBox->setLayout(head);
    m_dockPages->addWidget(m_problems);
    m_dockPages->addWidget(m_tests);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(1);
    left->addWidget(headBox);
    left->addWidget(m_dockPages, 1);
    auto *dock = new QHBoxLayout(m_dock);
    dock->setContentsMargins(0, 0, 0, 0);
    dock->setSpacing(0);
    dock->addLayout(left, 1);
    m_variables->setFixedWidth(tokens.size.drawer);
    m_variables->hide();
    dock->addWidget(m_variables);
    connect(m_dockTabs, &QTabBar::currentChanged, m_dockPages, &QStackedWidget::setCurrentIndex);
    return m_dock;
}

void FlowDesigner::wireTest()
{
    connect(m_test, &TestDrive::changed, this, &FlowDesigner::followTest);
    connect(m_test, &TestDrive::breakpointsChanged, this,
            [this] { m_scene.setBreakpoints(m_test->breakpoints()); });
    connect(m_view, &FlowView::breakpointAsked, m_test, &TestDrive::toggleBreakpoint);
    connect(m_view, &FlowView::testAsked, this, &FlowDesigner::testFrom);
    connect(m_testPanel, &TestPanel::closeAsked, this, [this] {
        showTest(false);
        m_view->setFocus();
    });
    connect(m_testPanel, &TestPanel::saveAsked, m_tests, &FlowTestsPanel::askForName);
    connect(m_tests, &FlowTestsPanel::told, this, &FlowDesigner::told);
    connect(m_tests, &FlowTestsPanel::opened, this, [this] { showTest(true); });
    connect(m_tests, &FlowTestsPanel::coverageChanged, this, &FlowDesigner::showCoverage);
}

void FlowDesigner::setEngine(ApiClient *api, FlowId flow, const QString &client)
{
    m_test->setEngine(api, flow);
    m_testPanel->setClient(client);
    m_dockTabs->setTabVisible(1, m_test->hasEngine());
    m_dockTabs->updateGeometry(); // the bar does not say so itself
    m_tests->reload();
    if (!m_test->hasEngine())
        showTest(false);
}

bool FlowDesigner::isTestShown() const
{
    return !m_testPanel->isHidden();
}

void FlowDesigner::showTest(bool on)
{
    const bool isShown = on && m_test->hasEngine();
    if (isShown == isTestShown())
        return;
    m_testPanel->setVisible(isShown);
    m_variables->setVisible(isShown);
    followTest();
    if (isShown)
        m_testPanel->focusReply();
    Q_EMIT testShown(isShown);
}

void FlowDesigner::testFrom(const QString &step)
{
    if (!m_test->hasEngine())
        return;
    showTest(true);
    m_test->begin({}, step);
    m_testPanel->focusReply();
}

// The canvas shows where the chat stands and how it came there.
void FlowDesigner::followTest()
{
    const bool isShown = isTestShown();
    const QString step = isShown ? m_test->step() : QString();
    const QSet<FlowEdge> taken = isShown ? m_test->taken() : QSet<FlowEdge>();
    const bool hasMoved = step != m_scene.testedStep();
    m_scene.setTested(step, taken);
    m_figures->setHasTest(!step.isEmpty() || !taken.isEmpty());
    placeOverlays();
    if (hasMoved && !step.isEmpty())
        m_view->ensureVisible(step);
}

void FlowDesigner::showCoverage()
{
    const auto &report = m_tests->coverage();
    if (!report || !m_tests->isCoverageShown())
        return m_scene.setCoverage(std::nullopt);
    CanvasCoverage coverage;
    coverage.missingSteps = report->missingSteps;
    for (const CoverageReport::Way &way : report->missingWays)
        coverage.missingEdges.insert({way.step, way.block, way.outlet});
    m_scene.setCoverage(coverage);
}

void FlowDesigner::showPeople(LivePeople *people)
{
    if (m_people == people)
        return;
    if (m_people) {
        disconnect(m_people, nullptr, this, nullptr);
        disconnect(m_figures, nullptr, m_people, nullptr);
    }
    m_people = people;
    if (people) {
        connect(people, &LivePeople::changed, this, &FlowDesigner::tellPeople);
        connect(m_figures, &FiguresBar::windowChosen, people, &LivePeople::setWindow);
    }
    m_figures->setVisible(people != nullptr);
    tellPeople();
}

void FlowDesigner::tellPeople()
{
    if (!m_people)
        return m_scene.setFigures(std::nullopt);
    m_figures->tell(*m_people);
    placeOverlays();
    if (const auto &people = m_people->people()) // what stands there stays until it is read anew
        m_scene.setFigures(canvasFiguresOf(*people));
}

void FlowDesigner::wire()
{
    connect(m_palette, &BlockPalette::appendAsked, m_view, &FlowView::appendBlock);
    connect(m_view, &FlowView::editAsked, this, [this](const QString &step, const QString &block) {
        open(step, block, step.isEmpty() ? u"trigger"_s : QString());
    });
    connect(m_view, &FlowView::noteEditAsked, this, [this](const QString &note) {
        m_scene.select({}, {note});
        m_inspector->showNote(note);
        m_inspector->focusField(u"note"_s);
    });
    connect(m_view, &FlowView::testAsked, this, &FlowDesigner::testAsked);
    connect(m_view, &FlowView::searchAsked, m_palette, &BlockPalette::focusSearch);
    connect(m_view, &FlowView::reviewAsked, this, &FlowDesigner::reviewAsked);
    connect(m_view, &FlowView::told, this, &FlowDesigner::told);
    for (ProblemsPanel *panel : {m_problems, m_blockProblems}) {
        connect(panel, &ProblemsPanel::told, this, &FlowDesigner::told);
        connect(panel, &ProblemsPanel::problemChosen, this,
                [this](const QString &step, const QString &block, const QString &field) {
                    if (!step.isEmpty())
                        m_view->fitStep(step);
                    open(step, block, field);
                });
    }
    m_inspector->setPages(m_blockProblems, new BlockResults(*m_test, m_scene.draft(), m_theme));
    connect(m_checker, &DraftChecker::checked, this, &FlowDesigner::showProblems);
    connect(m_zoom, &ZoomBar::overviewToggled, m_overview, &QWidget::setVisible);
    connect(m_zoom, &ZoomBar::listToggled, this, &FlowDesigner::showList);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QString target = index.data(FlowListModel::TargetRole).toString();
        if (!target.isEmpty())
            m_scene.select({target});
        else
            open(index.data(FlowListModel::StepRole).toString(),
                 index.data(FlowListModel::BlockRole).toString(), {});
    });
}

void FlowDesigner::showProblems()
{
    QStringList steps;
    int errors = 0;
    int warnings = 0;
    for (const Problem &problem : m_checker->problems()) {
        ++(problem.severity == Problem::Severity::Error ? errors : warnings);
        if (!problem.step.isEmpty() && !steps.contains(problem.step))
            steps += problem.step;
    }
    m_view->setProblemSteps(steps);
    m_errors->setText(QLocale().toString(errors));
    m_errors->setAccessibleName(errors == 1 ? tr("1 error") : tr("%n errors", nullptr, errors));
    m_errors->setVisible(errors > 0);
    m_warnings->setText(QLocale().toString(warnings));
    m_warnings->setAccessibleName(warnings == 1 ? tr("1 warning")
                                                : tr("%n warnings", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
    // They belong to the tab of the problems, which has to make room for them.
    m_counts->adjustSize();
    m_dockTabs->setTabButton(0, QTabBar::RightSide, errors + warnings > 0 ? m_counts : nullptr);
    m_counts->setVisible(errors + warnings > 0);
    m_dockTabs->updateGeometry();
}

void FlowDesigner::open(const QString &step, const QString &block, const QString &field)
{
    if (step.isEmpty()) {
        m_scene.clearSelection();
        m_inspector->showFlow();
    } else {
        m_scene.select({step});
        m_scene.setCurrent(step, block);
        m_inspector->showStep(step, block);
    }
    m_inspector->focusField(field);
}

QList<QWidget *> FlowDesigner::panes() const
{
    return {m_palette, m_stack->currentWidget(), m_inspector, m_testPanel, m_dock};
}

void FlowDesigner::showList(bool on)
{
    static_cast<FlowListModel *>(m_list->model())->setLive(on);
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_list) : m_view);
    // The bar goes along, so that there is a way back.
    m_zoom->setParent(m_stack->currentWidget());
    m_zoom->show();
    placeOverlays();
    m_stack->currentWidget()->setFocus();
}

void FlowDesigner::placeOverlays()
{
    const int inset = m_theme.tokens().space.three;
    const QSize area = m_stack->size();
    m_overview->move(inset, area.height() - m_overview->height() - inset);
    m_zoom->resize(m_zoom->sizeHint());
    m_zoom->move(area.width() - m_zoom->width() - inset, area.height() - m_zoom->height() - inset);
    m_zoom->raise();
    m_readOnly->adjustSize();
    m_readOnly->move(isRightToLeft() ? area.width() - inset - m_readOnly->width() : inset, inset);
    m_find->adjustSize();
    const QRect canvas = m_stack->geometry();
    m_find->move(isRightToLeft() ? canvas.left() + inset
                                 : canvas.right() + 1 - inset - m_find->width(),
                 canvas.top() + inset);
    m_find->raise();
    // Between the two where there is room, else above them.
    m_figures->resize(m_figures->sizeHint());
    const int left = 2 * inset + m_overview->width();
    const bool fits = left + m_figures->width() + inset <= m_zoom->x();
    const int bottom = area.height() - inset - (fits ? 0 : m_overview->height() + inset);
    m_figures->move(fits ? left : inset, bottom - m_figures->height());
    m_figures->raise();
}

bool FlowDesigner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

} // namespace flotilla
