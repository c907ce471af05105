#pragma once
// Journal and mailboxes: raw requests, deduplication, events in their conversation's order. All
// functions run inside a writer's command.

#include "core/model/inbound.h"
#include "core/model/session.h"
#include "core/store/writer.h"

namespace flotilla {

struct NewEvent
{
    EventId id; // invalid: taken here
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    QByteArray kind; // "message", "timer", "api", "activity_result", ...
    RequestId request;
    TraceId trace; // invalid: the event begins a trace of its own
    QByteArray providerId;
    std::optional<Instant> providerAt;
    QByteArray payload; // JSON
    int prio = 0;       // 0 interactive, 1 background
    Millis delay{0};    // how long a head waits before it may be taken (debounce)
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

// What makes two deliveries the same fact.
struct FactKey
{
    QByteArray scope; // canonical chat: the conversation's id, or an address
    QByteArray key;   // InboundFact::dedupeKey
    // The message's own time where it is told: the prefix of the stored key. Two deliveries meet
    // when their times differ by no more than 16 s, or the earlier one brought none.
    std::optional<Instant> at;
};

class EventStore
{
public:
    // The conversation of a chat, made when new; links LID and phone of the same person to one
    // conversation and one contact (groups have none). `name` fills an empty contact name. Two
    // conversations that turn out to be one person's become one: what waits in the LID's mailbox
    // moves to the end of the phone's.
    static ConversationId conversationOf(WriteTx &tx, const Session &session,
                                         const ChatAddress &chat, const QString &name = {});
    // True when this fact was not seen before on the session; remembers it for 14 days.
    static bool firstSeen(WriteTx &tx, WorkspaceId workspace, SessionId session,
                          const FactKey &fact, EventId event);
    // For a delivery without a time of its own: is it among the mailbox's latest 64 events?
    static bool recentlySeen(WriteTx &tx, ConversationId conversation, QByteArrayView providerId,
                             QByteArrayView kind);
    // Appends to the conversation's mailbox: takes the next seq, makes it the head when the mailbox
    // was empty.
    static EventId append(WriteTx &tx, const NewEvent &event);
    // Keeps an event that no worker has to handle (state `noted`): statuses, session facts, unknown
    // events.
    static EventId note(WriteTx &tx, const NewEvent &event);
    static void keepRequest(WriteTx &tx, const RawRequest &request);
    // What a person typed on the phone itself, for the chat's history.
    static void keepPhoneMessage(WriteTx &tx, WorkspaceId workspace, ConversationId conversation,
                                 EventId event);
    // True when the state was another one before.
    static bool setSessionState(WriteTx &tx, SessionId session, SessionState state,
                                const QString &detail);
    // At most `limit` rows each of raw requests and dedupe keys that are older; how many went.
    static int purge(WriteTx &tx, Instant requestsBefore, Instant keysBefore, int limit);
};

// A hop without a row of its own, for the ledger.
class LedgerStore
{
public:
    static void note(WriteTx &tx, WorkspaceId workspace, TraceId trace, const char *hop,
                     const char *subjectKind, qint64 subjectId, const QString &detail = {});
};

} // namespace flotilla
