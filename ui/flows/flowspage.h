#pragma once
// All flows of the workspace as a live list.

#include "ui/client/flowsmodel.h"
#include "ui/page/page.h"

class QPushButton;
class QStackedWidget;

namespace flotilla {

class Banner;
class EmptyState;
class TableView;

class FlowsPage : public ConsolePage
{
    Q_OBJECT

public:
    explicit FlowsPage(PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const override; // how many
    void showWhat(const QString &what) override; // a flow's id: selects it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp();
    void retell();
    void offerTemplates();
    void makeFrom(const QString &name, const QString &title);
    void publishCurrent();
    void switchOffCurrent();
    [[nodiscard]] const FlowSummary *current() const;

    PageContext &m_context;
    FlowsModel m_model;
    FlowsClient m_flows;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_none;
    Banner *m_problem;
    QPushButton *m_templates;
    QPushButton *m_publish;
    QPushButton *m_switchOff;
    qint64 m_wanted = 0;
};

} // namespace flotilla
