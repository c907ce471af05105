#include "ui/client/flowchatsmodel.h"

#include "ui/client/fields.h"
#include "ui/client/numbertext.h"
#include "ui/client/timetext.h"
#include "ui/kit/cellroles.h"

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 3> kAmong{"passed"_L1, "left"_L1, "waiting"_L1};

} // namespace

std::optional<FlowChat> FlowChat::fromJson(const QJsonObject &json)
{
    FlowChat row;
    row.run = idField<RunId>(json, "id"_L1);
    row.conversation = idField<ConversationId>(json, "conversation"_L1);
    const auto at = timeField(json, "at"_L1);
    if (!row.run.isValid() || !row.conversation.isValid() || !at)
        return std::nullopt;
    row.chat = textField(json, "chat"_L1);
    row.name = textField(json, "name"_L1);
    row.version = json.value("version"_L1).toInt();
    row.state = textField(json, "state"_L1);
    row.step = textField(json, "step"_L1);
    row.at = *at;
    row.endedAt = timeField(json, "ended_at"_L1);
    return row;
}

QString FlowChat::phone() const
{
    return phoneOfChat(chat);
}

QString FlowChat::shownName() const
{
    return name.isEmpty() ? shownChat(chat) : name;
}

FlowChatsModel::FlowChatsModel(ApiClient &api, EventStream &stream, FlowId flow, QObject *parent)
    : TypedModel(api, stream,
                 {u"/v1/flows/"_s + flow.text() + u"/chats"_s, {}, Order::NewestFirst, {}, false},
                 parent)
{}

void FlowChatsModel::show(const Question &question)
{
    QList<std::pair<QString, QString>> filter{
        {u"among"_s, kAmong.at(static_cast<size_t>(question.among))},
        {u"window"_s, wordOf(question.window)}};
    const auto add = [&filter](const QString &name, const QString &value) {
        if (!value.isEmpty())
            filter.append({name, value});
    };
    add(u"step"_s, question.step);
    if (question.way && question.among == Among::Passed) {
        add(u"block"_s, question.way->block);
        add(u"outlet"_s, question.way->outlet);
        add(u"to_step"_s, question.way->target);
    }
    setFilter(filter);
    load();
}

QString FlowChatsModel::stateWord(const FlowChat &chat)
{
    if (chat.state == "completed"_L1)
        return tr("finished", "a chat with a flow");
    if (chat.state == "expired"_L1)
        return tr("said nothing more", "a chat with a flow");
    if (chat.state == "cancelled"_L1)
        return tr("began anew or was closed", "a chat with a flow");
    if (chat.state == "failed"_L1)
        return tr("the flow failed", "a chat with a flow");
    return tr("goes on", "a chat with a flow");
}

int FlowChatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlowChatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Chat") : tr("Was there");
}

QVariant FlowChatsModel::cellOf(const FlowChat &row, int column, int role) const
{
    const bool raw = role == RawRole;
    if (role == Qt::AccessibleTextRole && column == Name)
        return tr("%1, %2, %3", "a chat: whose, when, how it stands")
            .arg(row.shownName(), shortTime(row.at), stateWord(row));
    if (role == Qt::ToolTipRole || (role == CellNoteRole && column == Name))
        return stateWord(row);
    if (role != Qt::DisplayRole && !raw)
        return {};
    if (column == Name)
        return row.shownName();
    return raw ? QVariant(toMs(row.at)) : QVariant(shortTime(row.at));
}

} // namespace flotilla
