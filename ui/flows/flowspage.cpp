#include "ui/flows/flowspage.h"

#include "ui/flows/flowdelegates.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/templatestrip.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/celldelegates.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kFiguresEvery{15'000};
constexpr int kFlowsCounted = 5'000; // a longer list is loaded as it is scrolled

} // namespace

FlowsPage::FlowsPage(PageContext &context, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_model(context.api, context.stream)
    , m_details(context.api)
    , m_people(context.api, nullptr, kFiguresEvery)
    , m_rows(m_model, m_details, m_people)
    , m_drag(
          context.api,
          [this](const QModelIndex &index) {
              const FlowSummary *flow = m_rows.at(index);
              return flow ? flow->id : FlowId();
          },
          this)
    , m_flows(context.api)
    , m_search(new SearchField(context.theme, tr("Search flows"), u"/"_s))
    , m_standing(new SegmentedControl(context.theme, tr("How flows stand")))
    , m_look(new SegmentedControl(context.theme, tr("List or cards")))
    , m_stack(new QStackedWidget)
    , m_views(new QStackedWidget)
    , m_tableCard(new Card(context.theme))
    , m_table(new TableView(context.theme, tr("Flows"), TableView::Rows::Thumbnail))
    , m_cards(new QListView)
    , m_none(new EmptyState(context.theme, u"workflow"_s, Tone::Accent, tr("Draw your first flow"),
                            tr("Start from a template and change the words.")))
    , m_noMatch(new EmptyState(context.theme, u"search-x"_s, Tone::Neutral,
                               tr("No flow fits these filters"), tr("Take a word away.")))
    , m_problem(new Banner(context.theme, Tone::Danger, {}))
    , m_strip(new TemplateStrip(context.theme))
    , m_new(new QToolButton)
{
    setUp();
    for (const auto signal : {&PagedModel::loaded, &PagedModel::failed})
        connect(&m_model, signal, this, &FlowsPage::retell);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &FlowsPage::retell);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &FlowsPage::retell);
    connect(&m_rows, &QAbstractItemModel::layoutChanged, this, &FlowsPage::retell);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FlowsPage::retell);
    connect(&context.api, &ApiClient::engineChanged, &m_details, &FlowDetails::clear);
    connect(&context.theme, &Theme::changed, this, &FlowsPage::fitTable);
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &FlowsPage::look);
    m_model.load();
    identityChanged();
    retell();
}

FlowsPage::~FlowsPage()
{
    delete m_new; // the top bar's child by now
}

void FlowsPage::setUp()
{
    const Tokens &t = m_context.theme.tokens();
    setAccessibleName(tr("Flows"));
    setAcceptDrops(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(t.space.five, t.space.three, t.space.five, t.space.four);
    all->setSpacing(t.space.three);
    all->addWidget(makeBar());
    m_problem->setObjectName(u"flowsProblem"_s);
    all->addWidget(m_problem);
    m_views->addWidget(makeTable());
    m_views->addWidget(makeCards());
    QPushButton *browse = m_none->addButton(tr("Browse templates"), ButtonKind::Primary);
    browse->setObjectName(u"browseTemplates"_s);
    connect(browse, &QPushButton::clicked, this, [this] { offerTemplates({}); });
    for (QWidget *each : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(each);
    all->addWidget(m_stack, 1);
    all->addWidget(m_strip);
    connect(m_strip, &TemplateStrip::blankWanted, this, &FlowsPage::makeBlank);
    connect(m_strip, &TemplateStrip::templateWanted, this, &FlowsPage::offerTemplates);
    connect(m_strip, &TemplateStrip::importWanted, this,
            [this] { importFiles(FlowFiles::ask(this)); });
    m_new->setObjectName(u"newFlow"_s);
    m_new->setText(tr("New flow"));
    m_new->setAccessibleName(tr("New flow"));
    m_new->setIcon(m_context.theme.icon(u"plus"_s, &Tokens::accentText));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    setKind(*m_new, ButtonKind::Primary);
    auto *menu = new QMenu(m_new);
    menu->setObjectName(u"newFlowMenu"_s);
    connect(menu->addAction(tr("From a template…")), &QAction::triggered, this,
            [this] { offerTemplates({}); });
    connect(menu->addAction(tr("Blank")), &QAction::triggered, this, &FlowsPage::makeBlank);
    m_new->setMenu(menu);
    m_new->hide();
}

QWidget *FlowsPage::makeBar()
{
    const Tokens &t = m_context.theme.tokens();
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.space.two);
    m_search->setObjectName(u"searchFlows"_s);
    m_search->setAccessibleName(tr("Search flows"));
    m_search->setFixedWidth(t.size.sidebar + t.size.controlLg);
    row->addWidget(m_search);
    for (int i = 0; i < 4; ++i)
        m_standing->addSegment(QString());
    m_standing->setObjectName(u"flowStanding"_s);
    row->addWidget(m_standing);
    row->addStretch();
    auto *find = new QPushButton(tr("Find in all flows…"));
    find->setObjectName(u"findInFlows"_s);
    find->setAccessibleName(find->text());
    find->setToolTip(tr("Find in all flows (Ctrl Shift F)"));
    find->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    setKind(*find, ButtonKind::Ghost);
    connect(find, &QPushButton::clicked, this, &FlowsPage::findInFlows);
    row->addWidget(find);
    row->addWidget(makeWindow());
    m_look->setObjectName(u"flowLook"_s);
    m_look->addSegment(tr("List"), u"list"_s, true);
    m_look->addSegment(tr("Cards"), u"layout-grid"_s, true);
    row->addWidget(m_look);
    connect(m_search, &QLineEdit::textChanged, &m_rows, &FlowRows::setWords);
    connect(m_search, &QLineEdit::textChanged, this, &FlowsPage::retell);
    connect(m_standing, &SegmentedControl::currentChanged, this, [this](int index) {
        m_rows.setStanding(static_cast<FlowRows::Standing>(index));
        retell();
    });
    connect(m_look, &SegmentedControl::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        lookSoon();
    });
    auto *slash = new QAction(tr("Search flows"), this);
    slash->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
    slash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(slash, &QAction::triggered, m_search, [this] { m_search->setFocus(); });
    addAction(slash);
    return bar;
}

QToolButton *FlowsPage::makeWindow()
{
    auto *button = new QToolButton;
    button->setObjectName(u"flowsWindow"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    auto *menu = new QMenu(button);
    menu->setObjectName(u"flowsWindowMenu"_s);
    const auto nameOf = [](PeopleWindow window) {
        const QString shown = shownAs(window);
        return shown.left(1).toUpper() + shown.mid(1);
    };
    const auto tell = [button, nameOf](PeopleWindow window) {
        button->setText(nameOf(window));
        button->setAccessibleName(tr("Figures of the %1").arg(shownAs(window)));
    };
    for (const PeopleWindow window : {PeopleWindow::Hour, PeopleWindow::Day, PeopleWindow::Week}) {
        connect(menu->addAction(nameOf(window)), &QAction::triggered, this, [this, tell, window] {
            m_people.setWindow(window);
            tell(window);
        });
    }
    button->setMenu(menu);
    tell(m_people.window());
    return button;
}

QWidget *FlowsPage::makeTable()
{
    const Tokens &t = m_context.theme.tokens();
    m_tableCard->body()->setContentsMargins(1, 0, 1, 1);
    m_table->setObjectName(u"flowsTable"_s);
    m_table->setModel(&m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(FlowsModel::Status,
                                      new StatusDelegate(m_context.theme, m_table));
    const auto draw = [this](FlowsModel::Column column, DrawnDelegate::Draw cell) {
        m_table->setItemDelegateForColumn(column,
                                          new DrawnDelegate(m_context.theme, cell, m_table));
    };
    draw(FlowsModel::Name, drawFlowName);
    draw(FlowsModel::Version, drawFlowVersion);
    draw(FlowsModel::Chats, drawFlowChats);
    draw(FlowsModel::Finished, drawFlowShare);
    draw(FlowsModel::More, drawFlowMore);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(FlowsModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(FlowsModel::Status, t.size.sidebar * 2 / 3);
    m_table->setColumnWidth(FlowsModel::Version, t.size.sidebar * 3 / 4);
    m_table->setColumnWidth(FlowsModel::Chats, t.size.sidebar * 2 / 3);
    m_table->setColumnWidth(FlowsModel::Finished, t.size.sidebar * 2 / 3);
    m_table->setColumnWidth(FlowsModel::ToPerson, t.size.sidebar / 2);
    m_table->setColumnWidth(FlowsModel::Updated, t.size.sidebar / 2);
    m_table->setColumnWidth(FlowsModel::More, t.space.ten);
    m_drag.watch(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        openMenu(m_table->currentIndex(), m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FlowsModel::More)
            openMenu(index,
                     m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const FlowSummary *flow = m_rows.at(index); flow && index.column() != FlowsModel::More)
            openFlow(flow->id);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FlowsPage::lookSoon);
    m_table->viewport()->installEventFilter(this);
    m_tableCard->body()->addWidget(m_table);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tableCard, 1); // as high as its rows, see fitTable()
    column->addStretch();
    return holder;
}

QWidget *FlowsPage::makeCards()
{
    m_cards->setObjectName(u"flowsCards"_s);
    m_cards->setAccessibleName(tr("Flows as cards"));
    m_cards->setModel(&m_rows);
    m_cards->setSelectionModel(m_table->selectionModel()); // one selection for both
    m_cards->setItemDelegate(new FlowCardDelegate(m_context.theme, m_cards));
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->viewport()->setAutoFillBackground(false);
    m_drag.watch(*m_cards);
    m_cards->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_cards, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        openMenu(m_cards->currentIndex(), m_cards->viewport()->mapToGlobal(at));
    });
    connect(m_cards, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const FlowSummary *flow = m_rows.at(index))
            openFlow(flow->id);
    });
    connect(m_cards->verticalScrollBar(), &QScrollBar::valueChanged, this, &FlowsPage::lookSoon);
    m_cards->viewport()->installEventFilter(this);
    return m_cards;
}

QString FlowsPage::note() const
{
    return m_model.isComplete() ? tr("%n flows", "", m_model.rowCount()) : QString();
}

QWidget *FlowsPage::barWidget()
{
    return m_new;
}

void FlowsPage::showWhat(const QString &what)
{
    if (what == "templates"_L1) {
        m_offersTemplates = true;
        loadTemplates();
        return;
    }
    m_wanted = what.toLongLong();
    retell();
}

void FlowsPage::identityChanged()
{
    const Identity &identity = m_context.identity;
    const bool mayWrite = identity.may(Permission::FlowsWrite);
    m_new->setEnabled(mayWrite);
    m_strip->setEnabled(mayWrite);
    if (identity.workspace.id.isValid() && identity.workspace.id != m_workspace) {
        m_workspace = identity.workspace.id;
        m_details.clear();
        loadTemplates();
        lookSoon();
    }
}

QModelIndex FlowsPage::current() const
{
    return m_table->currentIndex();
}

void FlowsPage::retell()
{
    const bool isEmpty = m_model.isComplete() && m_model.rowCount() == 0;
    const bool hasNoMatch = m_model.isLoaded() && !isEmpty && m_rows.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty      ? static_cast<QWidget *>(m_none)
                              : hasNoMatch ? static_cast<QWidget *>(m_noMatch)
                                           : m_views);
    m_problem->setVisible(m_model.error().has_value());
    if (m_model.error())
        m_problem->setMessage(Tone::Danger, tr("The flows cannot be read"),
                              m_model.error()->sentence());
    if (m_model.canFetchMore({}) && m_model.rowCount() < kFlowsCounted)
        m_model.fetchMore({});
    const std::array<int, 4> counts = m_rows.counts();
    const auto text = [&](FlowRows::Standing standing, const QString &word) {
        m_standing->setText(int(standing), tr("%1 %2", "a kind of flows, how many")
                                               .arg(word)
                                               .arg(QLocale().toString(counts[size_t(standing)])));
    };
    text(FlowRows::Standing::All, tr("All"));
    text(FlowRows::Standing::Live, tr("Live"));
    text(FlowRows::Standing::Draft, tr("Drafts"));
    text(FlowRows::Standing::Off, tr("Off"));
    if (const QModelIndex row = m_rows.indexOf(FlowId(m_wanted)); m_wanted != 0 && row.isValid()) {
        m_wanted = 0;
        m_table->setCurrentIndex(row);
    }
    fitTable();
    lookSoon();
    Q_EMIT noteChanged();
}

// The card ends with its last row.
void FlowsPage::fitTable()
{
    const int rows = m_rows.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_tableCard->setMaximumHeight(m_table->horizontalHeader()->height() + rows +
                                  m_context.theme.tokens().space.one);
}

void FlowsPage::lookSoon()
{
    constexpr Millis kSettle{60};
    if (isVisible() && !m_lookTimer.isActive())
        m_lookTimer.start(kSettle);
}

void FlowsPage::look()
{
    QList<FlowSummary> flows;
    if (isVisible() && m_stack->currentWidget() == m_views) {
        const bool isList = m_views->currentIndex() == 0;
        const QRect area = isList ? m_table->viewport()->rect() : m_cards->viewport()->rect();
        for (int row = 0; row < m_rows.rowCount(); ++row) {
            const QModelIndex index = m_rows.index(row, 0);
            const QRect rect = isList ? m_table->visualRect(index) : m_cards->visualRect(index);
            if (rect.top() > area.bottom())
                break;
            if (rect.bottom() >= area.top())
                flows.append(*m_rows.at(index));
        }
    }
    m_details.look(flows);
}

// Not the page's own size: rows may come into view long after it has its own.
bool FlowsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        lookSoon();
    return ConsolePage::eventFilter(watched, event);
}

void FlowsPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    m_people.setOn(true);
    lookSoon();
}

void FlowsPage::hideEvent(QHideEvent *event)
{
    ConsolePage::hideEvent(event);
    m_people.setOn(false);
    m_details.look({});
}

void FlowsPage::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of the gallery is not brought into it.
    if (!event->source() && !FlowFiles::filesIn(*event->mimeData()).isEmpty() &&
        m_context.identity.may(Permission::FlowsWrite))
        event->acceptProposedAction();
}

void FlowsPage::dropEvent(QDropEvent *event)
{
    const QStringList files = FlowFiles::filesIn(*event->mimeData());
    event->acceptProposedAction();
    // After the drag: what is asked in a dialog would hold the program that was dragged from.
    QTimer::singleShot(0, this, [this, files] { importFiles(files); });
}

void FlowsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surface);
}

} // namespace flotilla
