#include "ui/client/noticesmodel.h"

#include "ui/client/fields.h"
#include "ui/client/timetext.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

std::optional<NoticeLine> NoticeLine::fromJson(const QJsonObject &json)
{
    NoticeLine line;
    line.id = textField(json, "id"_L1).toLongLong();
    const auto at = timeField(json, "at"_L1);
    if (line.id <= 0 || !at)
        return std::nullopt;
    line.at = *at;
    line.conversation = idField<ConversationId>(json, "conversation"_L1);
    line.isForTeam = textField(json, "kind"_L1) == "team"_L1;
    line.name = textField(json, "name"_L1);
    line.text =
        line.isForTeam
            ? textField(json, "text"_L1)
            : QString::fromUtf8(
                  QJsonDocument(json.value("data"_L1).toObject()).toJson(QJsonDocument::Compact));
    return line;
}

// A notice has no address of its own and never changes, so the list alone is read on.
NoticesModel::NoticesModel(ApiClient &api, EventStream &stream, QObject *parent)
    : TypedModel(api, stream, {u"/v1/notices"_s, u"notice"_s, Order::OldestFirst, {}, false},
                 parent)
{}

int NoticesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoticesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("When");
    case Name:
        return tr("For");
    case Text:
        return tr("What");
    }
    return {};
}

QVariant NoticesModel::cellOf(const NoticeLine &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    switch (column) {
    case Time:
        return role == RawRole ? QVariant(toMs(row.at)) : QVariant(shortTime(row.at));
    case Name:
        return row.name;
    case Text:
        return row.text;
    }
    return {};
}

} // namespace flotilla
