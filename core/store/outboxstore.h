#pragma once
// The outbox: outbound messages, their lines per chat and lane, attempts and delivery. All
// functions that take a WriteTx run inside a writer's command.

#include "core/model/content.h"
#include "core/model/inbound.h"
#include "core/model/lane.h"
#include "core/model/session.h"
#include "core/store/writer.h"

namespace flotilla {

struct NewMessage
{
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    Lane lane = Lane::High;
    Purpose purpose = Purpose::Reply;
    Delivery delivery = Delivery::AtMostOnce;
    MessageContent content;
    QString causeKind;  // event, timer, api, broadcast, activity
    qint64 causeId = 0; // 0 with "api": the message is its own cause
    TraceId trace;      // invalid: the message begins a trace of its own
    std::optional<Instant> notBefore;
    std::optional<Instant>
        expiresAt; // absent: by purpose (reply 1 h, otp 5 min, notification 24 h, broadcast 72 h)
    QString idempotencyKey;
    QByteArray requestHash;
};

class OutboxStore
{
public:
    // Stores the message and puts it at the end of its line (or keeps it `scheduled` until
    // notBefore). With a known idempotency key: the id of the first message when the request hash
    // is the same, else Conflict.
    static Result<MessageId> enqueue(WriteTx &tx, const NewMessage &message);

    // A status of one of our messages, known by WhatsApp's id (or the gateway's). Only ever moves
    // forward; one for an unknown id waits a day for its message.
    static void applyStatus(WriteTx &tx, const Session &session, const InboundFact &fact);

    // A message from our own number appeared in the chat. True when it is one of ours: links
    // WhatsApp's id, and settles a message in doubt when it is the only candidate. False: a person
    // typed it on the phone.
    static bool claimEcho(WriteTx &tx, const Session &session, ConversationId conversation,
                          const InboundFact &fact);

    // The gateway's own report on a send (message.sent), success or failure.
    static void applySendReport(WriteTx &tx, const Session &session, ConversationId conversation,
                                const InboundFact &fact);

    // Cancels what the conversation's bot still has waiting in the given lane, e.g. after a
    // takeover. Returns how many.
    static int cancelWaiting(WriteTx &tx, ConversationId conversation, Lane lane,
                             const QString &why);

    // Cancels the broadcasts that wait for a contact, in all chats. What is scheduled or on its way
    // meanwhile is cancelled when its turn comes. Returns how many.
    static int cancelBroadcasts(WriteTx &tx, WorkspaceId workspace, ContactId contact,
                                const QString &why);

    // Everything that was said under this trace still waits, and there is something.
    static bool isUnheard(Connection &db, ConversationId conversation, TraceId trace);
    // Cancels what waits of it. Returns how many.
    static int cancelUnheard(WriteTx &tx, ConversationId conversation, TraceId trace,
                             const QString &why);

    // Is a broadcast what was sent to the conversation last?
    static bool lastIsBroadcast(Connection &db, ConversationId conversation);

    // One waiting message. Conflict when it is on its way or has ended.
    static Result<> cancel(WriteTx &tx, WorkspaceId workspace, MessageId id, const QString &why);
    // The operator's answers to a message in doubt or one that did not go out: a new message with
    // the same content, or "it was sent".
    static Result<MessageId> sendAgain(WriteTx &tx, WorkspaceId workspace, MessageId id);
    static Result<> markSent(WriteTx &tx, WorkspaceId workspace, MessageId id);
};

} // namespace flotilla
