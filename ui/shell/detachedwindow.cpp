#include "ui/shell/detachedwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/panes.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"

#include <QCloseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace flotilla {

using namespace Qt::StringLiterals;

DetachedWindow::DetachedWindow(const PageContext &main, const PageSpec &spec, const QString &what,
                               QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context{main.theme, main.api, main.stream, main.link, main.overview, main.identity, *this}
    , m_pageId(spec.id)
    , m_title(spec.title)
    , m_what(what.section(u'/', 0, 0))
    , m_actions(this)
    , m_toasts(new ToastHost(main.theme, this))
{
    setObjectName(u"detached."_s + spec.id);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!spec.isWhole) {
        m_topBar = new TopBar(main.theme);
        connect(m_topBar, &TopBar::paletteWanted, this, [this] { m_actions.run(u"palette"_s); });
        column->addWidget(m_topBar);
    }
    auto *banner = new LinkBanner(main.theme, main.link);
    connect(banner, &LinkBanner::signInWanted, this, &DetachedWindow::signInWanted);
    column->addWidget(banner);
    m_page = spec.make(m_context);
    m_page->setObjectName(u"page."_s + spec.id);
    column->addWidget(m_page, 1);
    column->addWidget(new StatusStrip(main.theme, main.api, main.link, main.overview));
    if (m_topBar)
        m_topBar->setExtra(m_page->barWidget());
    connect(m_page, &ConsolePage::leaveWanted, this, &QWidget::close);
    connect(m_page, &ConsolePage::noteChanged, this, &DetachedWindow::showTitle);
    connect(m_page, &QWidget::windowTitleChanged, this, &DetachedWindow::showTitle);
    connect(&main.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    declareActions();
    showTitle();
    if (!what.isEmpty())
        m_page->showWhat(what);
}

DetachedWindow::~DetachedWindow()
{
    delete m_page; // before what it stands on
}

void DetachedWindow::declareActions()
{
    const QString view = tr("View");
    m_actions.add(
        {u"palette"_s, tr("Search or run"), u"search"_s, Qt::CTRL | Qt::Key_K, view,
         [this] { (new CommandPalette(m_context, m_actions, m_page->commands(), this))->open(); }});
    const auto move = [this](int step) {
        QList<QWidget *> panes = m_page->panes();
        if (m_topBar)
            panes.prepend(m_topBar);
        movePane(panes, step);
    };
    m_actions.add(
        {u"view.next_pane"_s, tr("Next pane"), {}, Qt::Key_F6, view, [move] { move(1); }});
    m_actions.add(
        {u"view.previous_pane"_s, tr("Previous pane"), {}, Qt::SHIFT | Qt::Key_F6, view, [move] {
             move(-1);
         }});
    m_actions.add({u"view.close"_s, tr("Close this window"), u"x"_s, Qt::CTRL | Qt::Key_W, view,
                   [this] { close(); }});
}

void DetachedWindow::identityChanged()
{
    m_page->identityChanged();
    showTitle();
}

void DetachedWindow::showTitle()
{
    const QString title = m_page->windowTitle().isEmpty() ? m_title : m_page->windowTitle();
    const QString workspace = m_context.identity.workspace.name;
    setWindowTitle(workspace.isEmpty()
                       ? title
                       : tr("%1 - %2", "what a window shows, the workspace").arg(title, workspace));
    if (m_topBar)
        m_topBar->setTitle(title, m_page->note());
}

void DetachedWindow::toast(ToastMessage message)
{
    m_toasts->post(std::move(message));
}

void DetachedWindow::open(const QString &page, const QString &what)
{
    if (page == m_pageId && what.section(u'/', 0, 0) == m_what)
        m_page->showWhat(what);
    else
        Q_EMIT openWanted(page, what);
}

void DetachedWindow::closeEvent(QCloseEvent *event)
{
    if (!m_page->mayLeave()) {
        event->ignore();
        return;
    }
    Q_EMIT closed();
    event->accept();
}

void DetachedWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().surfaceSunken);
}

} // namespace flotilla
