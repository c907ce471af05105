#include "ui/client/conversationsmodel.h"

#include "ui/client/timetext.h"

namespace flotilla {

using namespace Qt::StringLiterals;

ConversationsModel::ConversationsModel(ApiClient &api, EventStream &stream, QObject *parent)
    : TypedModel(api, stream,
                 {.path = u"/v1/conversations"_s,
                  .about = u"conversation"_s,
                  .order = Order::NewestFirst,
                  .hasChats = true},
                 parent)
{}

void ConversationsModel::show(const Filter &filter)
{
    m_filter = filter;
    QList<std::pair<QString, QString>> query;
    if (filter.session.isValid())
        query.append({u"session"_s, filter.session.text()});
    if (filter.owner)
        query.append({u"owner"_s, wordOf(*filter.owner)});
    setFilter(query);
}

bool ConversationsModel::belongs(const QJsonObject &json) const
{
    const auto row = ConversationSummary::fromJson(json);
    return row && (!m_filter.session.isValid() || row->session == m_filter.session) &&
           (!m_filter.owner || row->owner == *m_filter.owner);
}

int ConversationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Chat:
        return tr("Chat");
    case Owner:
        return tr("Answers", "who answers a chat");
    case Waiting:
        return tr("Waiting");
    case LastInbound:
        return tr("Last message");
    }
    return {};
}

QString ConversationsModel::ownerWord(flotilla::Owner owner)
{
    switch (owner) {
    case flotilla::Owner::Bot:
        return tr("Bot");
    case flotilla::Owner::Agent:
        return tr("A person");
    case flotilla::Owner::Phone:
        return tr("On the phone");
    case flotilla::Owner::Nobody:
        return tr("Nobody");
    }
    return {};
}

QVariant ConversationsModel::cellOf(const ConversationSummary &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    const bool raw = role == RawRole;
    switch (column) {
    case Chat:
        return raw ? row.chat : row.chatName();
    case Owner:
        if (raw)
            return static_cast<int>(row.owner);
        return row.ownerName.isEmpty() ? ownerWord(row.owner) : row.ownerName;
    case Waiting:
        return row.pendingEvents;
    case LastInbound:
        if (!row.lastInboundAt)
            return raw ? QVariant(0) : QVariant();
        return raw ? QVariant(toMs(*row.lastInboundAt)) : QVariant(shortTime(*row.lastInboundAt));
    }
    return {};
}

} // namespace flotilla
