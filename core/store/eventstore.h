#pragma once
// Journal and mailboxes: raw requests, deduplication, events in their conversation's order. All
// functions run inside a writer's command.

#include "core/model/inbound.h"
#include "core/model/session.h"
#include "core/store/writer.h"

namespace flotilla {

struct NewEvent
{
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    QString kind; // "message", "timer", "api", "activity_result", ...
    RequestId request;
    TraceId trace; // invalid: the event begins a trace of its own
    QString providerId;
    std::optional<Instant> providerAt;
    QByteArray payload; // JSON
    int prio = 0;       // 0 interactive, 1 background
};

struct RawRequest
{
    RequestId id;
    WorkspaceId workspace;
    SessionId session;
    QByteArray peer;
    QByteArray eventName;
    QLatin1StringView outcome{"stored"}; // stored, duplicate, ignored, unparsed
    QString note;
    int eventCount = 0;
    QByteArray body;
};

class EventStore
{
public:
    // The conversation of a chat, made when new; links LID and phone of the same person to one
    // conversation and one contact (groups have none). `name` fills an empty contact name.
    static ConversationId conversationOf(WriteTx &tx, const Session &session,
                                         const ChatAddress &chat, const QString &name = {});
    // True when this key was not seen before on the session; stores it. Kept 14 days.
    static bool firstSeen(WriteTx &tx, WorkspaceId workspace, SessionId session, QByteArrayView key,
                          EventId event);
    // Appends to the conversation's mailbox: takes the next seq, makes it the head when the mailbox
    // was empty.
    static EventId append(WriteTx &tx, const NewEvent &event);
    // Keeps an event that no worker has to handle (state `noted`): statuses, session facts, unknown
    // events.
    static EventId note(WriteTx &tx, const NewEvent &event);
    static void keepRequest(WriteTx &tx, const RawRequest &request);
};

// A hop without a row of its own, for the ledger.
class LedgerStore
{
public:
    static void note(WriteTx &tx, WorkspaceId workspace, TraceId trace, const char *hop,
                     const char *subjectKind, qint64 subjectId, const QString &detail = {});
};

} // namespace flotilla
