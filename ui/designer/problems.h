#pragma once
// What keeps the open flow from being published, found while one edits, with changes that mend it.

#include "ui/designer/flowview.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QTimer>

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace flotilla {

// Validates the draft off the screen's thread, 300 ms after the last edit.
class DraftChecker : public QObject
{
    Q_OBJECT

public:
    explicit DraftChecker(Draft &draft, QObject *parent = nullptr);
    ~DraftChecker() override;

    [[nodiscard]] const Problems &problems() const { return m_problems; }
    void checkNow();
    [[nodiscard]] bool mayMend() const { return !m_draft.isReadOnly(); }
    // The flow with this fix made, as one undoable command.
    Result<> apply(const Problem &problem);

Q_SIGNALS:
    void checked();

private:
    void take(int round, const Problems &problems);

    Draft &m_draft;
    Problems m_problems;
    QTimer m_timer;
    QThreadPool m_worker; // one thread
    int m_round = 0;
};

class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { StepRole = Qt::UserRole, BlockRole, FieldRole, FixRole, IsErrorRole, CodeRole };

    explicit ProblemsModel(DraftChecker &checker, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Problem &problem(int row) const { return m_problems.at(row); }
    // The key of the field that the problem's path leads to; empty for none.
    [[nodiscard]] static QString fieldOf(const Problem &problem);

private:
    DraftChecker &m_checker;
    Problems m_problems;
};

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    // Of all of the flow, or of one block that setPlace() names.
    enum class Of { Flow, Block };
    ProblemsPanel(DraftChecker &checker, FlowScene &scene, QWidget *parent = nullptr,
                  Of of = Of::Flow);

    [[nodiscard]] ProblemsModel &model() { return m_model; }
    // Also what the step itself is told.
    void setPlace(const QString &step, const QString &block);
    [[nodiscard]] int count() const; // of what is shown

Q_SIGNALS:
    void problemChosen(const QString &step, const QString &block, const QString &field);
    void told(const QString &text);
    void counted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class PlaceFilter;

    void recount();
    void choose(const QModelIndex &index);
    void mend(const QModelIndex &index);

    DraftChecker &m_checker;
    FlowScene &m_scene;
    ProblemsModel m_model;
    PlaceFilter *m_filter;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace flotilla
