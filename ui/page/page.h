#pragma once
// One page of the console, and what every page stands on.

#include "ui/client/accountclient.h"
#include "ui/client/enginelink.h"
#include "ui/client/eventstream.h"
#include "ui/client/overview.h"
#include "ui/kit/toast.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace flotilla {

// What a page asks of the window it is in.
class PageHost
{
public:
    virtual ~PageHost() = default;
    virtual void toast(ToastMessage message) = 0;
    // Shows a page by its id; `what` is its own matter: what it shows, and behind a slash where in
    // it to go ("50/step/menu": that step of the flow).
    virtual void open(const QString &page, const QString &what = {}) = 0;
};

struct PageContext
{
    Theme &theme;
    ApiClient &api;
    EventStream &stream;
    EngineLink &link;
    Overview &overview;
    const Identity &identity; // of the moment; empty before the sign-in
    PageHost &host;
};

class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Beside the title in the top bar; empty: none.
    [[nodiscard]] virtual QString note() const { return {}; }
    // What the page puts at the end of the top bar; it stays the page's.
    [[nodiscard]] virtual QWidget *barWidget() { return nullptr; }
    // Where F6 goes within the page, in order; what is hidden is passed over.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }
    // What can be done on the page beside what every page offers: the command palette shows it.
    [[nodiscard]] virtual QList<QAction *> commands() { return {}; }
    // Whether the page can be left now; it asks the person where it must.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    // What open() was asked for.
    virtual void showWhat(const QString &what) { Q_UNUSED(what) }
    // Somebody signed in, or entered another workspace: PageContext::identity is theirs.
    virtual void identityChanged() {}

Q_SIGNALS:
    void noteChanged();
    void leaveWanted(); // back to the page it belongs to, or its own window closed
};

// How a page is registered: one of these, one line.
struct PageSpec
{
    QString id; // "flows"
    QString title;
    QString icon; // of the bundled ones
    QKeySequence shortcut;
    std::function<ConsolePage *(PageContext &)> make; // at its first showing
    // Nothing but the page and the status strip: it has a bar of its own, with a way back.
    bool isWhole = false;
    // The page it belongs to; then it is not offered by itself, only opened with what it shows.
    QString parent = {};
};

} // namespace flotilla
