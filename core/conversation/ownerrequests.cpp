#include "core/conversation/ownerrequests.h"

#include "core/store/eventstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kNameLengthMax = 200;

Result<EventId> append(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                       const QJsonObject &payload)
{
    NewEvent event;
    {
        auto place = tx.use("conversation.place");
        place.bind(conversation, workspace);
        if (!place.next())
            return fail(ErrorCode::NotFound, u"There is no such conversation in the workspace"_s,
                        u"conversation_id"_s);
        event.session = place.id<SessionId>(0);
    }
    event.workspace = workspace;
    event.conversation = conversation;
    event.kind = "api";
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return EventStore::append(tx, event);
}

Result<EventId> request(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                        const QString &action, const QString &operatorName)
{
    return append(tx, workspace, conversation,
                  {{u"action"_s, action}, {u"operator"_s, operatorName.left(kNameLengthMax)}});
}

} // namespace

Result<EventId> requestTakeover(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                const QString &operatorName)
{
    return request(tx, workspace, conversation, u"takeover"_s, operatorName);
}

Result<EventId> requestHandBack(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                const QString &operatorName)
{
    return request(tx, workspace, conversation, u"hand_back"_s, operatorName);
}

Result<EventId> requestClose(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                             const QString &operatorName)
{
    return request(tx, workspace, conversation, u"close"_s, operatorName);
}

Result<EventId> requestEvent(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                             const QString &name, const QJsonObject &data)
{
    return append(tx, workspace, conversation,
                  {{u"action"_s, u"event"_s}, {u"event"_s, name}, {u"data"_s, data}});
}

} // namespace flotilla
