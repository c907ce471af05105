#pragma once
// All flows of the workspace, live.

#include "ui/client/flowsclient.h"
#include "ui/client/typedmodel.h"

namespace flotilla {

class FlowsModel final : public TypedModel<FlowSummary>
{
    Q_OBJECT

public:
    // Chats, Finished, ToPerson and More are the page's: the list of the API says nothing of them.
    enum Column { Name, Status, Version, Chats, Finished, ToPerson, Updated, More, ColumnCount };

    FlowsModel(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cellOf(const FlowSummary &row, int column, int role) const override;
};

} // namespace flotilla
