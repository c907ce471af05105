#pragma once
// The window of the console: sidebar, top bar, the page in hand, status strip. Pages come by
// registration.

#include "ui/kit/toast.h"
#include "ui/page/actiontable.h"
#include "ui/page/page.h"
#include "ui/shell/windowmemory.h"

#include <QMap>
#include <QPointer>

class QStackedWidget;

namespace flotilla {

class DetachedWindow;
class LinkBanner;
class Sidebar;
class StatusStrip;
class TopBar;

class MainWindow : public QWidget, public PageHost
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme &theme;
        ApiClient &api;
        EventStream &stream;
        EngineLink &link;
        Overview &overview;
        WindowMemory &memory;
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // In the order of the sidebar; before the first is shown.
    void addPage(PageSpec spec);
    [[nodiscard]] ActionTable &actions() { return m_actions; }
    void setIdentity(const Identity &identity);
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const QString &currentPage() const { return m_current; }
    // False: whoever uses the page in hand wants to stay.
    [[nodiscard]] bool mayLeave();
    // In place of all pages while the engine is not there; the window takes it. Null: pages again.
    void setCover(QWidget *cover);
    // Size, rail, page and the other windows of the last time.
    void restore();
    // The page in hand in a window of its own: once more, or, where it takes the whole window,
    // moved there.
    void detach();
    void raiseAgain();

    void toast(ToastMessage message) override;
    void open(const QString &page, const QString &what = {}) override;

Q_SIGNALS:
    void workspaceChosen(flotilla::WorkspaceId workspace);
    void signInWanted();
    void signOutWanted();
    // Kept in mind already; words change in windows that are made after it.
    void languageChosen();
    // The window stays until somebody closes it for good.
    void closeWanted();
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        PageSpec spec;
        ConsolePage *page = nullptr; // once it was shown
        QString what = {};           // it shows
    };

    void setUp();
    void declareActions();
    void declareLanguages();
    void openPalette();
    void openPersonMenu(const QPoint &at);
    void showTitle();
    void applyRail();
    void showFrame(); // what stands round the page in hand
    void showDetached(const QString &id, const QString &what, const QByteArray &geometry = {});
    void rememberWindows();
    void movePane(int step);
    [[nodiscard]] Entry *entryOf(const QString &id);

    Parts m_parts;
    Identity m_identity;
    PageContext m_context;
    ActionTable m_actions;
    ToastHost *m_toasts;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    LinkBanner *m_banner;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    QWidget *m_cover = nullptr;
    QList<Entry> m_pages;
    QString m_current;
    QMap<QString, QPointer<DetachedWindow>> m_detached; // by page and what it shows
};

} // namespace flotilla
