#include "core/conversation/ownerrequests.h"

#include "core/store/eventstore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kNameLengthMax = 200;

Result<EventId> request(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                        const QString &action, const QString &operatorName)
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
    const QJsonObject payload{{u"action"_s, action},
                              {u"operator"_s, operatorName.left(kNameLengthMax)}};
    event.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return EventStore::append(tx, event);
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

} // namespace flotilla
