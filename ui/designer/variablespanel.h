#pragma once
// The variables of the test chat as they are now, to be changed: the chat goes on with the new
// value.

#include "ui/designer/testdrive.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;
class QToolButton;

namespace flotilla {

class Theme;

class TestVariablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, ValueColumn, ColumnCount };
    enum Role { IsFreshRole = Qt::UserRole };

    explicit TestVariablesModel(TestDrive &drive, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void takeAway(int row);

private:
    void refresh();

    TestDrive &m_drive;
    QStringList m_names; // sorted
    QJsonObject m_values;
    QStringList m_fresh;
};

class VariablesPanel : public QWidget
{
    Q_OBJECT

public:
    VariablesPanel(TestDrive &drive, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] TestVariablesModel &model() { return m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askForNew();

    TestDrive &m_drive;
    const Theme &m_theme;
    TestVariablesModel m_model;
    QTableView *m_table;
    QToolButton *m_add;
};

} // namespace flotilla
