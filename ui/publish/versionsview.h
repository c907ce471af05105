#pragma once
// Every version of a flow that was ever published: compare any two, take one back.

#include "ui/client/flowversionsclient.h"
#include "ui/publish/diffview.h"

#include <QAbstractTableModel>

class QComboBox;
class QPushButton;

namespace flotilla {

class Banner;
class TableView;
class TextLabel;

class VersionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VersionColumn, TimeColumn, AuthorColumn, NoteColumn, HashColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // The newest first.
    void setVersions(QList<FlowVersionSummary> versions, const FlowSummary &flow);
    [[nodiscard]] const QList<FlowVersionSummary> &versions() const { return m_versions; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stateOf(int version) const;

    QList<FlowVersionSummary> m_versions;
    std::optional<FlowSummary> m_flow;
};

class VersionsView : public QWidget
{
    Q_OBJECT

public:
    VersionsView(const Theme &theme, ApiClient &api, FlowId flow, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] VersionsModel &model() { return m_model; }
    [[nodiscard]] DiffView &changes() { return *m_diff; }
    // 0: the draft.
    void compare(int from, int to);
    void askToRollBack(int version);

Q_SIGNALS:
    void rolledBack(const flotilla::FlowSummary &flow);
    void closed();
    void told(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Esc closes

private:
    QWidget *makeBar();
    void fillChoices();
    void compareChosen();
    void fetch(int version, const std::function<void(const QJsonObject &)> &done);
    void rollBack(int version, const QJsonObject &choices);
    void cancelSchedule();
    void refresh();
    void failed(const ApiError &error);
    [[nodiscard]] int chosen() const; // 0: none

    const Theme &m_theme;
    ApiClient &m_api;
    FlowId m_flow;
    std::optional<FetchedFlow> m_draft;
    VersionsModel m_model;
    TableView *m_table;
    Banner *m_banner;
    QPushButton *m_rollBack;
    QPushButton *m_cancel;
    QComboBox *m_from;
    QComboBox *m_to;
    DiffView *m_diff;
    int m_round = 0;
};

} // namespace flotilla
