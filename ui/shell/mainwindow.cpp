#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/detachedwindow.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/panes.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/theme/language.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Of the design: the window is made for the first and still works at the second.
constexpr QSize kDesigned{1440, 900};
constexpr QSize kSmallest{1120, 700};
constexpr int kRailBelow = 1280;
const QLatin1StringView kLanguage("language.");

} // namespace

MainWindow::MainWindow(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_context{parts.theme, parts.api, parts.stream, parts.link, parts.overview, m_identity, *this}
    , m_actions(this)
    , m_toasts(new ToastHost(parts.theme, this))
    , m_sidebar(new Sidebar(parts.theme))
    , m_topBar(new TopBar(parts.theme))
    , m_banner(new LinkBanner(parts.theme, parts.link))
    , m_stack(new QStackedWidget)
    , m_status(new StatusStrip(parts.theme, parts.api, parts.link, parts.overview))
{
    setUp();
    declareActions();
    connect(m_sidebar, &Sidebar::opened, this, [this](const QString &id) { open(id); });
    connect(m_sidebar, &Sidebar::workspaceChosen, this, &MainWindow::workspaceChosen);
    connect(m_sidebar, &Sidebar::personMenuWanted, this, &MainWindow::openPersonMenu);
    connect(m_topBar, &TopBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_banner, &LinkBanner::signInWanted, this, &MainWindow::signInWanted);
    connect(&m_parts.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

MainWindow::~MainWindow()
{
    rememberWindows();
    const auto windows = std::exchange(m_detached, {});
    for (const QPointer<DetachedWindow> &window : windows) {
        if (window)
            window->disconnect(this);
        delete window;
    }
}

void MainWindow::setUp()
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Flotilla"));
    setMinimumSize(kSmallest.boundedTo(screen()->availableSize()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_banner);
    m_stack->setObjectName(u"pages"_s);
    column->addWidget(m_stack, 1);
    grid->addWidget(m_sidebar, 0, 0);
    grid->addLayout(column, 0, 1);
    grid->addWidget(m_status, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
}

void MainWindow::declareActions()
{
    const QString view = tr("View");
    m_actions.add({u"palette"_s, tr("Search or run"), u"search"_s, Qt::CTRL | Qt::Key_K, view,
                   [this] { openPalette(); }});
    m_actions.add({u"view.rail"_s, tr("Sidebar wide or narrow"), u"columns-2"_s,
                   Qt::CTRL | Qt::Key_B, view, [this] {
                       m_parts.memory.setRail(!m_parts.memory.isRail());
                       applyRail();
                   }});
    m_actions.add({u"view.detach"_s, tr("This page in a window of its own"), u"external-link"_s,
                   Qt::CTRL | Qt::SHIFT | Qt::Key_O, view, [this] { detach(); },
                   [this] { return m_cover == nullptr; }});
    m_actions.add(
        {u"view.next_pane"_s, tr("Next pane"), {}, Qt::Key_F6, view, [this] { movePane(1); }});
    m_actions.add(
        {u"view.previous_pane"_s, tr("Previous pane"), {}, Qt::SHIFT | Qt::Key_F6, view, [this] {
             movePane(-1);
         }});
    auto *looks = new QActionGroup(this); // menus show which one it is
    const auto look = [this, &view, looks](const QString &id, const QString &text,
                                           const QString &icon, Theme::Mode mode) {
        QAction *action = m_actions.add({id, text, icon, {}, view, [this, id, mode] {
                                             m_parts.theme.setMode(mode);
                                             m_parts.memory.setThemeMode(mode);
                                             m_actions.action(id)->setChecked(true);
                                         }});
        action->setCheckable(true);
        looks->addAction(action);
        action->setChecked(m_parts.theme.mode() == mode);
    };
    look(u"view.light"_s, tr("Light theme"), u"eye"_s, Theme::Mode::Light);
    look(u"view.dark"_s, tr("Dark theme"), u"moon"_s, Theme::Mode::Dark);
    look(u"view.system"_s, tr("Theme of the desktop"), u"palette"_s, Theme::Mode::System);
    const auto scale = [this, &view](const QString &id, const QString &text, double by,
                                     const QKeySequence &keys) {
        m_actions.add({id, text, {}, keys, view, [this, by] {
                           m_parts.theme.setTextScale(by == 0 ? 1 : m_parts.theme.textScale() + by);
                           m_parts.memory.setTextScale(m_parts.theme.textScale());
                       }});
    };
    constexpr double kStep = 0.1;
    scale(u"view.larger"_s, tr("Larger text"), kStep, {});
    scale(u"view.smaller"_s, tr("Smaller text"), -kStep, {});
    scale(u"view.usual"_s, tr("Text as usual"), 0, {});
    declareLanguages();
    m_actions.add({u"quit"_s, tr("Quit Flotilla"), u"log-out"_s, QKeySequence::Quit, tr("Flotilla"),
                   [this] { Q_EMIT quitWanted(); }});
}

// Each by its own name: whoever lost their way among foreign words finds back.
void MainWindow::declareLanguages()
{
    const auto add = [this](const QString &language, const QString &name) {
        m_actions.add(
            {kLanguage + language, name, u"languages"_s, {}, tr("Language"), [this, language] {
                 m_parts.memory.setLanguage(language);
                 Q_EMIT languageChosen();
             }});
    };
    for (const QString &language : languages())
        add(language, languageName(language));
    add({}, tr("Language of the desktop"));
}

void MainWindow::addPage(PageSpec spec)
{
    if (!spec.parent.isEmpty()) {
        m_pages.append({std::move(spec)});
        return;
    }
    m_sidebar->addPage(spec.id, spec.icon, spec.title);
    m_actions.add({u"page."_s + spec.id, spec.title, spec.icon, spec.shortcut, tr("Page"),
                   [this, id = spec.id] { open(id); }, [this] { return m_cover == nullptr; }});
    m_pages.append({std::move(spec)});
}

MainWindow::Entry *MainWindow::entryOf(const QString &id)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

void MainWindow::open(const QString &page, const QString &what)
{
    Entry *entry = entryOf(page);
    if (!entry)
        return;
    const QString shown = what.section(u'/', 0, 0);
    if (const QPointer<DetachedWindow> detached = m_detached.value(page + u'/' + shown);
        detached && entry->spec.isWhole) {
        detached->raise();
        detached->activateWindow();
        if (!what.isEmpty())
            detached->page().showWhat(what);
        return;
    }
    if (entryOf(m_current) != entry && !mayLeave())
        return;
    if (!entry->page) {
        entry->page = entry->spec.make(m_context);
        entry->page->setObjectName(u"page."_s + page);
        m_stack->addWidget(entry->page);
        connect(entry->page, &ConsolePage::noteChanged, this, &MainWindow::showTitle);
        connect(entry->page, &ConsolePage::leaveWanted, this,
                [this, parent = entry->spec.parent] { open(parent); });
    }
    m_current = page;
    entry->what = shown;
    m_parts.memory.setPage(page, shown);
    if (!m_cover)
        m_stack->setCurrentWidget(entry->page);
    m_sidebar->setCurrent(entry->spec.parent.isEmpty() ? page : entry->spec.parent);
    showFrame();
    showTitle();
    if (!what.isEmpty())
        entry->page->showWhat(what);
}

bool MainWindow::mayLeave()
{
    const Entry *now = entryOf(m_current);
    return !now || !now->page || now->page->mayLeave();
}

void MainWindow::showFrame()
{
    const Entry *entry = entryOf(m_current);
    const bool isWhole = !m_cover && entry && entry->spec.isWhole;
    m_topBar->setExtra(!m_cover && entry && entry->page ? entry->page->barWidget() : nullptr);
    m_sidebar->setVisible(!isWhole);
    m_topBar->setVisible(!isWhole);
}

void MainWindow::showTitle()
{
    const Entry *entry = entryOf(m_current);
    if (m_cover)
        m_topBar->setTitle(tr("Flotilla"), {});
    else if (entry && entry->page)
        m_topBar->setTitle(entry->spec.title, entry->page->note());
}

void MainWindow::setCover(QWidget *cover)
{
    if (m_cover) {
        m_stack->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover) {
        m_stack->addWidget(cover);
        m_stack->setCurrentWidget(cover);
    } else if (Entry *entry = entryOf(m_current); entry && entry->page) {
        m_stack->setCurrentWidget(entry->page);
    }
    m_sidebar->setEnabled(!cover);
    showFrame();
    m_banner->setMaximumHeight(cover ? 0 : QWIDGETSIZE_MAX);
    showTitle();
}

void MainWindow::setIdentity(const Identity &identity)
{
    m_identity = identity;
    m_sidebar->setIdentity(identity);
    setWindowTitle(identity.workspace.name.isEmpty()
                       ? tr("Flotilla")
                       : tr("%1 - Flotilla").arg(identity.workspace.name));
    for (const Entry &entry : std::as_const(m_pages)) {
        if (entry.page)
            entry.page->identityChanged();
    }
    for (const QPointer<DetachedWindow> &window : std::as_const(m_detached)) {
        if (window)
            window->identityChanged();
    }
}

void MainWindow::restore()
{
    resize(kDesigned.boundedTo(screen()->availableSize()));
    restoreGeometry(m_parts.memory.geometry());
    applyRail();
    if (m_pages.isEmpty())
        return;
    const QString page = m_parts.memory.page();
    if (entryOf(page))
        open(page, m_parts.memory.what());
    else
        open(m_pages.first().spec.id);
    for (const WindowMemory::Window &window : m_parts.memory.windows()) {
        if (entryOf(window.page))
            showDetached(window.page, window.what, window.geometry);
    }
}

void MainWindow::applyRail()
{
    m_sidebar->setRail(m_parts.memory.isRail() || width() < kRailBelow);
}

void MainWindow::detach()
{
    Entry *entry = entryOf(m_current);
    if (!entry)
        return;
    if (!entry->spec.isWhole) {
        showDetached(m_current, entry->what);
        return;
    }
    // What it shows is open once only: there it opens when it is closed here.
    ConsolePage *page = std::exchange(entry->page, nullptr);
    connect(page, &QObject::destroyed, this,
            [this, id = m_current, what = entry->what] { showDetached(id, what); });
    m_current.clear();
    open(entry->spec.parent);
    m_stack->removeWidget(page);
    page->deleteLater();
}

void MainWindow::showDetached(const QString &id, const QString &what, const QByteArray &geometry)
{
    const QString key = id + u'/' + what;
    if (const QPointer<DetachedWindow> there = m_detached.value(key)) {
        there->raise();
        there->activateWindow();
        return;
    }
    auto *window = new DetachedWindow(m_context, entryOf(id)->spec, what);
    window->setMinimumSize(minimumSize());
    window->resize(m_stack->size());
    window->restoreGeometry(geometry);
    connect(window, &DetachedWindow::openWanted, this,
            [this](const QString &page, const QString &shown) {
                open(page, shown);
                raiseAgain();
            });
    connect(window, &DetachedWindow::signInWanted, this, &MainWindow::signInWanted);
    connect(window, &DetachedWindow::closed, this, [this, key] {
        m_detached.remove(key);
        rememberWindows();
    });
    m_detached.insert(key, window);
    window->show();
    rememberWindows();
}

void MainWindow::rememberWindows()
{
    QList<WindowMemory::Window> windows;
    for (const QPointer<DetachedWindow> &window : std::as_const(m_detached)) {
        if (window)
            windows.append({window->pageId(), window->what(), window->saveGeometry()});
    }
    m_parts.memory.setWindows(windows);
}

void MainWindow::raiseAgain()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::toast(ToastMessage message)
{
    m_toasts->post(std::move(message));
}

void MainWindow::openPalette()
{
    if (m_cover)
        return;
    const Entry *entry = entryOf(m_current);
    const QList<QAction *> ofPage =
        entry && entry->page ? entry->page->commands() : QList<QAction *>();
    (new CommandPalette(m_context, m_actions, ofPage, this))->open();
}

void MainWindow::openPersonMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"personMenu"_s);
    for (const QString &id : {u"view.light"_s, u"view.dark"_s, u"view.system"_s, QString(),
                              u"view.larger"_s, u"view.smaller"_s, u"view.usual"_s, QString()}) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_actions.action(id));
    }
    QMenu *words = menu.addMenu(tr("Language"));
    words->setObjectName(u"languageMenu"_s);
    for (const QString &language : languages() + QStringList{QString()})
        words->addAction(m_actions.action(kLanguage + language));
    menu.addSeparator();
    if (m_identity.person.isValid())
        connect(menu.addAction(tr("Sign out")), &QAction::triggered, this,
                &MainWindow::signOutWanted);
    menu.addAction(m_actions.action(u"quit"_s));
    menu.exec(at - QPoint(0, menu.sizeHint().height()));
}

// Sidebar, top bar, page, status strip, round and round.
void MainWindow::movePane(int step)
{
    QList<QWidget *> panes{m_sidebar, m_topBar};
    if (auto *page = qobject_cast<ConsolePage *>(m_stack->currentWidget()))
        panes += page->panes();
    else
        panes += m_stack;
    flotilla::movePane(panes, step);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.memory.setGeometry(saveGeometry());
    rememberWindows();
    event->ignore();
    Q_EMIT closeWanted();
}

// The key that nobody below wanted: where there is no field to search in, everything is searched.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        return openPalette();
    QWidget::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyRail();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_parts.theme.tokens().surfaceSunken);
}

} // namespace flotilla
