#pragma once
// What operators ask of a conversation. Each is an event of its mailbox, so it takes effect in
// order with everything else; all run inside a writer's command.

#include "core/base/ids.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace flotilla {

// NotFound when the workspace has no such conversation. Wake the conversation service after the
// commit.
Result<EventId> requestTakeover(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                const QString &operatorName);
Result<EventId> requestHandBack(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                const QString &operatorName);
// Ends the run; the next message begins anew with the bot.
Result<EventId> requestClose(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                             const QString &operatorName);

// Something happened elsewhere that a flow's trigger waits for; `data` fills variables of that
// flow.
Result<EventId> requestEvent(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                             const QString &name, const QJsonObject &data);

} // namespace flotilla
