#pragma once
// Moves outbound messages between states and keeps their lines in step: one line per (session,
// chat, lane), its oldest waiting message at the head. All inside a writer's command.

#include "core/model/lane.h"
#include "core/store/messagestate.h"
#include "core/store/writer.h"

#include <optional>

namespace flotilla {

struct OutboxRow
{
    MessageId id;
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    Lane lane = Lane::High;
    Purpose purpose = Purpose::Reply;
    Delivery delivery = Delivery::AtMostOnce;
    TraceId trace;
    MessageState state = MessageState::Queued;
    int attempts = 0;
    qint64 fence = 0;
    QByteArray contentHash;
    QString gatewayId;
    QString whatsappId;
    Instant expiresAt;
    std::optional<Instant> unknownSince;
    int copies = 0;
    int echoes = 0;
    Instant nextAt;
};

class OutboxLines
{
public:
    [[nodiscard]] static std::optional<OutboxRow> row(WriteTx &tx, MessageId id);

    // At the end of its line; before waiting ones only where its id is older (a scheduled one).
    static void join(WriteTx &tx, const OutboxRow &row, Instant due);

    // To another state, with all that follows for its line and its dead letters. `row` follows.
    // `error` empty keeps the last one; `nextAt` of a waiting state, absent: now.
    static void moveTo(WriteTx &tx, OutboxRow &row, MessageState state, const QString &error = {},
                       std::optional<Instant> nextAt = {});

    // Makes the line's oldest waiting message its head again, or ends the line.
    static void repair(WriteTx &tx, SessionId session, Lane lane, ConversationId conversation);

private:
    static void leave(WriteTx &tx, const OutboxRow &row);
    static void advance(WriteTx &tx, SessionId session, Lane lane, ConversationId conversation);
};

} // namespace flotilla
