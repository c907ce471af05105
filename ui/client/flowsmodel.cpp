#include "ui/client/flowsmodel.h"

#include "ui/client/timetext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

FlowsModel::FlowsModel(ApiClient &api, EventStream &stream, QObject *parent)
    : TypedModel(api, stream, {u"/v1/flows"_s, u"flow"_s, Order::OldestFirst}, parent)
{}

int FlowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Flow");
    case Status:
        return tr("Status");
    case Version:
        return tr("Version");
    case Chats:
        return tr("Conversations");
    case Finished:
        return tr("Finished");
    case ToPerson:
        return tr("To a person");
    case Updated:
        return tr("Edited");
    }
    return {};
}

QVariant FlowsModel::cellOf(const FlowSummary &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    const bool raw = role == RawRole;
    switch (column) {
    case Name:
        return row.name;
    case Status:
        if (row.scheduledAt)
            return row.isScheduleRefused ? tr("Schedule refused", "state of a flow")
                                         : tr("Scheduled", "state of a flow");
        if (row.trialVersion)
            return tr("Shared at %1 %", "state of a flow").arg(row.trialShare);
        return row.liveVersion ? tr("Live", "state of a flow") : tr("Off", "state of a flow");
    case Version:
        if (raw)
            return row.liveVersion.value_or(0);
        return row.liveVersion ? tr("v%1").arg(*row.liveVersion) : QString();
    case Updated:
        return raw ? QVariant(toMs(row.updatedAt)) : QVariant(shortTime(row.updatedAt));
    }
    return {};
}

} // namespace flotilla
