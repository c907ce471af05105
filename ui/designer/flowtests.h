#pragma once
// The chats that are kept as tests of the open flow: a list with what came of each, run together
// against the draft.

#include "ui/designer/testdrive.h"

#include <QAbstractListModel>
#include <QWidget>

class QAbstractButton;
class QListView;
class QToolButton;

namespace flotilla {

class TextLabel;
class Theme;

class FlowTestsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Outcome { NotRun, Passed, Failed };
    enum Role { OutcomeRole = Qt::UserRole, DifferenceRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setTests(const QList<FlowTestSummary> &tests); // keeps what came of those still there
    void setOutcomes(const QList<FlowTestOutcome> &outcomes);
    void forgetOutcomes(); // the flow has changed
    [[nodiscard]] const FlowTestSummary &test(int row) const { return m_tests.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FlowTestSummary> m_tests;
    QHash<FlowTestId, FlowTestOutcome> m_outcomes;
};

class FlowTestsPanel : public QWidget
{
    Q_OBJECT

public:
    FlowTestsPanel(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] FlowTestsModel &model() { return m_model; }
    void reload();
    void runAll();
    void askForName(); // and keep the open chat as a test
    // Of the last run of all; none: not run, or the flow has changed since.
    [[nodiscard]] const std::optional<CoverageReport> &coverage() const { return m_coverage; }
    [[nodiscard]] bool isCoverageShown() const;

Q_SIGNALS:
    void coverageChanged(); // or whether it is to be shown
    void opened();          // a test became the chat
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &title);
    void keep(const QString &name, FlowTestId instead);
    void open(const QModelIndex &index);
    void askToDelete(const QModelIndex &index);
    void failed(const ApiError &error);
    void refresh();

    TestDrive &m_drive;
    const Theme &m_theme;
    FlowTestsModel m_model;
    QListView *m_list;
    TextLabel *m_summary;
    QToolButton *m_run;
    QToolButton *m_keep;
    QToolButton *m_show;
    std::optional<CoverageReport> m_coverage;
    bool m_isRunning = false;
};

} // namespace flotilla
