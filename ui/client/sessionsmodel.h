#pragma once
// All sessions (WhatsApp numbers) of the workspace, live.

#include "ui/client/sessionsclient.h"
#include "ui/client/typedmodel.h"

namespace flotilla {

class SessionsModel final : public TypedModel<SessionSummary>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, State, LastEvent, ColumnCount };

    SessionsModel(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    [[nodiscard]] static QString stateWord(SessionState state);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cellOf(const SessionSummary &row, int column, int role) const override;
};

} // namespace flotilla
