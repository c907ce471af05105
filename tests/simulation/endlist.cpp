#include "tests/simulation/endlist.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString().toUtf8();
}

} // namespace

EndList::EndList(Ask ask, std::function<void(HistoryEvent)> record)
    : m_ask(std::move(ask))
    , m_record(std::move(record))
{}

std::vector<QJsonObject> EndList::all(const QByteArray &token, const QByteArray &path)
{
    std::vector<QJsonObject> items;
    QByteArray after;
    do {
        const QJsonObject page = m_ask(token, path + "?limit=200" + after);
        for (const QJsonValue &item : page.value("items"_L1).toArray())
            items.push_back(item.toObject());
        const QByteArray next = bytes(page, "next"_L1);
        after = next.isEmpty() ? QByteArray() : "&after=" + next;
    } while (!after.isEmpty());
    return items;
}

void EndList::read(const SimulatedWorkspace &workspace)
{
    std::map<QByteArray, QByteArray> sessions; // id -> name
    for (const auto &[name, id] : workspace.sessionIds)
        sessions[id] = name;
    std::map<QByteArray, std::pair<QByteArray, QByteArray>> chats; // conversation -> session, phone
    for (const QJsonObject &json : all(workspace.token, "/v1/conversations")) {
        const QByteArray chat = bytes(json, "chat"_L1);
        HistoryEvent event;
        event.actor = "end";
        event.op = "mailbox";
        event.phase = HistoryEvent::Phase::Ok;
        event.workspace = workspace.name;
        event.session = sessions[bytes(json, "session"_L1)];
        event.chat = chat.left(chat.indexOf('@'));
        event.state = bytes(json, "owner"_L1);
        event.code = json.value("pending_events"_L1).toInteger();
        m_record(event);
        chats[bytes(json, "id"_L1)] = {sessions[bytes(json, "session"_L1)],
                                       chat.left(chat.indexOf('@'))};
    }
    for (const QJsonObject &json : all(workspace.token, "/v1/messages")) {
        HistoryEvent event;
        event.actor = "end";
        event.op = "message";
        event.phase = HistoryEvent::Phase::Ok;
        event.id = bytes(json, "id"_L1);
        event.workspace = workspace.name;
        std::tie(event.session, event.chat) = chats[bytes(json, "conversation"_L1)];
        event.text = bytes(json.value("content"_L1).toObject(), "text"_L1);
        event.state = bytes(json, "state"_L1);
        m_record(event);
    }
    for (const QJsonObject &json : all(workspace.token, "/v1/dead-letters")) {
        HistoryEvent event;
        event.actor = "end";
        event.op = "dead";
        event.phase = HistoryEvent::Phase::Ok;
        event.id = bytes(json, "id"_L1);
        event.workspace = workspace.name;
        std::tie(event.session, event.chat) = chats[bytes(json, "conversation"_L1)];
        event.text = bytes(json, "reason"_L1) + ": " + bytes(json, "detail"_L1);
        m_record(event);
    }
}

void EndList::end()
{
    HistoryEvent event;
    event.actor = "end";
    event.op = "end";
    event.phase = HistoryEvent::Phase::Ok;
    m_record(event);
}

} // namespace flotilla
