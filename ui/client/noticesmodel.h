#pragma once
// What flows told the team, live.

#include "core/base/ids.h"
#include "ui/client/typedmodel.h"

namespace flotilla {

struct NoticeLine
{
    qint64 id = 0;
    Instant at;
    ConversationId conversation;
    bool isForTeam = true; // else an event for other programs
    QString name;          // who is told, or the event's name
    QString text;

    bool operator==(const NoticeLine &) const = default;
    [[nodiscard]] static std::optional<NoticeLine> fromJson(const QJsonObject &json);
};

class NoticesModel final : public TypedModel<NoticeLine>
{
    Q_OBJECT

public:
    enum Column { Time, Name, Text, ColumnCount };

    NoticesModel(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cellOf(const NoticeLine &row, int column, int role) const override;
};

} // namespace flotilla
