#pragma once
// One page in a window of its own, with its own search, panes, toasts and status.

#include "ui/kit/toast.h"
#include "ui/page/actiontable.h"
#include "ui/page/page.h"

namespace flotilla {

class TopBar;

class DetachedWindow : public QWidget, public PageHost
{
    Q_OBJECT

public:
    // Of what the main window's pages stand on; `main` outlives it.
    DetachedWindow(const PageContext &main, const PageSpec &spec, const QString &what,
                   QWidget *parent = nullptr);
    ~DetachedWindow() override;

    [[nodiscard]] ConsolePage &page() { return *m_page; }
    [[nodiscard]] const QString &pageId() const { return m_pageId; }
    [[nodiscard]] const QString &what() const { return m_what; } // it shows
    void identityChanged();

    void toast(ToastMessage message) override;
    void open(const QString &page, const QString &what = {}) override;

Q_SIGNALS:
    void openWanted(const QString &page, const QString &what); // in the main window
    void signInWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void declareActions();
    void showTitle();

    PageContext m_context;
    QString m_pageId;
    QString m_title;
    QString m_what;
    ActionTable m_actions;
    ToastHost *m_toasts;
    TopBar *m_topBar = nullptr; // none where the page has a bar of its own
    ConsolePage *m_page;
};

} // namespace flotilla
