#pragma once
// What differs between two flows, a line each, in the words of the differ.

#include "core/flow/differ.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace flotilla {

class ChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(const QList<FlowChange> &changes);
    [[nodiscard]] const QList<FlowChange> &changes() const { return m_changes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FlowChange> m_changes;
};

class ChangeList : public QListView
{
    Q_OBJECT

public:
    ChangeList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setChanges(const QList<FlowChange> &changes) { m_model.setChanges(changes); }
    [[nodiscard]] ChangesModel &model() { return m_model; }

private:
    ChangesModel m_model;
};

} // namespace flotilla
