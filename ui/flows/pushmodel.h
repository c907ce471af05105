#pragma once
// One flow on its way to the workspaces of other clients: what it would change in each, how it
// went, and the way back, row by row.

#include "core/flow/differ.h"
#include "ui/client/accountclient.h"
#include "ui/flows/flowmaker.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace flotilla {

class PushModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Workspace, Changes, Result, ColumnCount };
    enum class State {
        Looking, // what is there
        Ready,   // and would be changed
        Same,    // nothing differs
        Pushing,
        Done,
        Failed,    // nothing was changed, or what was is said
        Returning, // to what was before
        Returned,
    };

    // To all workspaces of the person but the one in hand.
    PushModel(ApiClient &api, const Identity &identity, Flow flow, QObject *parent = nullptr);

    void look(); // into each, once
    // To the rows that are ticked. `isLive`: published there at once.
    void push(bool isLive);
    void rollBack(int row);
    [[nodiscard]] int ticked() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] State state(int row) const { return m_rows.at(size_t(row))->state; }
    [[nodiscard]] bool mayRollBack(int row) const;
    [[nodiscard]] const QList<FlowChange> &changes(int row) const
    {
        return m_rows.at(size_t(row))->changes;
    }
    [[nodiscard]] QString workspace(int row) const { return m_rows.at(size_t(row))->entry.name; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void progressed();

private:
    struct Row
    {
        WorkspaceEntry entry;
        std::unique_ptr<WorkspaceDoor> door;
        State state = State::Looking;
        bool isTicked = false;
        bool wasThere = false;
        bool wasPublished = false; // by this push
        FlowSummary before;        // what was there
        QJsonObject draftBefore;
        FlowSummary now;
        QList<FlowChange> changes;
        QString words; // of the result
    };

    void find(int row, qint64 after);
    void compare(int row, const FlowSummary &there);
    void write(int row, bool isLive);
    void publish(int row);
    void restoreDraft(int row);
    void failed(int row, const ApiError &error);
    void become(int row, State state, const QString &words = {});
    void changed(int row);
    [[nodiscard]] ApiClient &api(int row) { return m_rows.at(size_t(row))->door->api(); }
    [[nodiscard]] Row &at(int row) { return *m_rows.at(size_t(row)); }
    [[nodiscard]] QString changesText(const Row &row) const;
    [[nodiscard]] QString resultText(const Row &row) const;

    Flow m_flow;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace flotilla
