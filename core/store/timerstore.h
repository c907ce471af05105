#pragma once
// Durable timers, one of each kind per conversation: waits and no-answer limits, expiry of run
// state, ends of phone pauses. A due timer becomes an event of its mailbox (T6).

#include "core/store/writer.h"

#include <vector>

namespace flotilla {

struct NewTimer
{
    WorkspaceId workspace;
    ConversationId conversation;
    const char *kind = "wait"; // wait, expiry, phone_pause
    Instant due;
    RunId run;
    qint64 number = 0; // of the run's wait
    qint64 stateVersion = 0;
    TraceId trace;
};

struct DueTimer
{
    TimerId id;
    WorkspaceId workspace;
    ConversationId conversation;
    SessionId session;
    QByteArray kind;
    QString run;
    qint64 number = 0;
    qint64 stateVersion = 0;
    TraceId trace;
    Instant due;
    std::optional<Instant> expiresAt; // of the conversation, now
};

class TimerStore
{
public:
    // Replaces the conversation's timer of that kind.
    static void set(WriteTx &tx, const NewTimer &timer);
    static void clear(WriteTx &tx, ConversationId conversation, const char *kind);
    static std::optional<Instant> nextDue(Connection &db);
    // Fires up to `limit` timers that are due, the earliest first; returns whose mailboxes changed.
    static std::vector<WorkspaceId> fire(WriteTx &tx, int limit);
};

} // namespace flotilla
