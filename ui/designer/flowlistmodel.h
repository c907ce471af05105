#pragma once
// The flow as a list, in the order of a chat: steps, below each its blocks and where it leads. For
// screen readers, and for whoever likes lists.

#include "ui/designer/flowscene.h"

#include <QAbstractItemModel>

class QTreeView;

namespace flotilla {

class FlowListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles { StepRole = Qt::UserRole, BlockRole, TargetRole };

    explicit FlowListModel(FlowScene &scene, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // While nobody sees it, it does not follow the flow.
    void setLive(bool live);
    [[nodiscard]] QModelIndex indexOfStep(const QString &step) const;

private:
    struct Row
    {
        QString text;
        QString icon;
        QString category;
        QString block;
        QString target;
    };
    struct StepRow
    {
        QString step;
        QString text;
        QString icon;
        QString category;
        QList<Row> rows;
    };
    void rebuild();

    bool m_isLive = true;
    FlowScene &m_scene;
    QList<StepRow> m_steps;
};

// A tree of it that follows the canvas: choosing a step goes there, Enter opens it.
[[nodiscard]] QTreeView *makeFlowList(FlowScene &scene, QWidget *parent);

} // namespace flotilla
