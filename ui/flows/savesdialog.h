#pragma once
// Drafts that were kept under a name: keep the one in hand, look what is different, come back. What
// others keep or delete meanwhile is followed.

#include "core/flow/flow.h"
#include "ui/client/eventstream.h"
#include "ui/client/flowsavesclient.h"
#include "ui/kit/dialog.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <optional>

class QLineEdit;

namespace flotilla {

class ChangeList;
class TableView;

class SavesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WhenColumn, WhoColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<FlowSaveSummary> &rows);
    [[nodiscard]] const QList<FlowSaveSummary> &rows() const { return m_rows; }
    [[nodiscard]] const FlowSaveSummary &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(FlowSaveId save) const; // -1: it is gone
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<FlowSaveSummary> m_rows;
};

class SavesDialog : public Dialog
{
    Q_OBJECT

public:
    struct Wanted
    {
        FlowId flow;
        Flow draft;        // in hand
        QString draftHash; // as the engine has it
        bool mayWrite = false;
    };

    SavesDialog(const Theme &theme, ApiClient &api, EventStream &stream, Wanted wanted,
                QWidget *window);
    ~SavesDialog() override;

    [[nodiscard]] SavesModel &model() { return m_model; }

Q_SIGNALS:
    void backWanted(const flotilla::Flow &flow, const QString &name); // in place of the draft

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTable();
    void makeButtons();
    void hear(const QList<FeedChange> &changes);
    void reload(FlowSaveId chosen = {}); // none: the one that is chosen already
    void showSaves(const QList<FlowSaveSummary> &saves, FlowSaveId chosen);
    void save();
    void look(); // what is different in the one that is chosen
    void compare(int round, const QJsonObject &document);
    void takeBack();
    void remove();
    void retell();
    void explain(const ApiError &error);
    [[nodiscard]] int current() const;
    [[nodiscard]] FlowSaveId currentSave() const;

    const Theme &m_theme;
    FlowSavesClient m_saves;
    Wanted m_wanted;
    SavesModel m_model;
    QLineEdit *m_name;
    QPushButton *m_save;
    TableView *m_table;
    TextLabel *m_words;
    ChangeList *m_changes;
    QPushButton *m_back = nullptr;
    QPushButton *m_remove = nullptr;
    QThreadPool m_worker;       // one thread
    FlowSaveId m_looked;        // the one that is chosen
    std::optional<Flow> m_kept; // its document
    int m_round = 0;
};

} // namespace flotilla
