#pragma once
// All flows of the workspace as a live list or as cards, and the ways to a new one.

#include "ui/flows/flowdrag.h"
#include "ui/flows/flowrows.h"
#include "ui/page/page.h"

#include <QPointer>

class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace flotilla {

class Banner;
class Card;
class EmptyState;
class SearchField;
class SegmentedControl;
class TableView;
class TemplateStrip;

class FlowsPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit FlowsPage(PageContext &context, QWidget *parent = nullptr);
    ~FlowsPage() override;

    [[nodiscard]] QString note() const override; // how many
    [[nodiscard]] QWidget *barWidget() override;
    void
    showWhat(const QString &what) override; // a flow's id: selects it; "templates": offers them
    [[nodiscard]] QList<QAction *> commands() override;
    void identityChanged() override;
    // Files picked, dropped or given: each becomes a flow, or says why not.
    void importFiles(const QStringList &files);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUp();
    QWidget *makeBar();
    QWidget *makeTable();
    QWidget *makeCards();
    QToolButton *makeWindow(); // of the figures
    void retell();
    void fitTable();
    void lookSoon();
    void look(); // which flows are on the screen
    void loadTemplates();
    void offerTemplates(const QString &first);
    void makeFrom(const QString &name, const QString &flowName);
    void makeBlank();
    void openMenu(const QModelIndex &index, const QPoint &at);
    void fillMenu(QMenu &menu, const FlowSummary &flow);
    void openFlow(FlowId id);
    void findInFlows();
    void publish(const FlowSummary &flow);
    void switchOff(const FlowSummary &flow);
    void duplicate(FlowId id, std::optional<WorkspaceEntry> elsewhere);
    void push(FlowId id);
    void exportFlow(FlowId id);
    void exportAll();
    void remove(const FlowSummary &flow);
    void importNext();
    void importNative(const QString &name, const QJsonObject &document);
    void importTypebot(const QJsonObject &exported);
    void withFlow(FlowId id, const std::function<void(const Flow &)> &then);
    void made(const ApiAnswer<FlowSummary> &answer);
    void toast(Tone tone, const QString &title, const QString &detail = {});
    void explain(const QString &title, const ApiError &error);
    [[nodiscard]] QModelIndex current() const; // in the rows

    PageContext &m_context;
    FlowsModel m_model;
    FlowDetails m_details;
    LivePeople m_people;
    FlowRows m_rows;
    FlowDrag m_drag;
    FlowsClient m_flows;
    QList<FlowTemplateSummary> m_templates;
    SearchField *m_search;
    SegmentedControl *m_standing;
    SegmentedControl *m_look;
    QStackedWidget *m_stack;
    QStackedWidget *m_views; // table, cards
    Card *m_tableCard;
    TableView *m_table;
    QListView *m_cards;
    EmptyState *m_none;
    EmptyState *m_noMatch;
    Banner *m_problem;
    TemplateStrip *m_strip;
    QPointer<QToolButton> m_new; // in the top bar
    QList<QAction *> m_commands; // for the command palette, once asked
    QStringList m_toImport;
    QTimer m_lookTimer;
    qint64 m_wanted = 0;
    WorkspaceId m_workspace;
    bool m_offersTemplates = false; // once they are there
};

} // namespace flotilla
