#pragma once
// One turn of a conversation: what the head of its mailbox leads to. Decided in memory, from what
// was read, by a pure function; written by TurnWriter in one command.

#include "core/flow/interpreter.h"
#include "core/model/session.h"
#include "core/store/flowdirectory.h"
#include "core/store/mailboxstore.h"
#include "core/store/runstore.h"

#include <memory>
#include <vector>

namespace flotilla {

struct TurnInput
{
    TakenMailbox box;
    HeadEvent head;
    std::vector<HeadEvent> following; // only where a debounce window may join them
    std::shared_ptr<const Session> session;
    std::optional<RunRow> run;
    std::shared_ptr<const FlowVersion> version; // the run's
    Subflows subflows;                          // that it is pinned to
    // Of its flow, that the run has not followed yet, each with its version.
    std::vector<std::pair<FlowMove, std::shared_ptr<const FlowVersion>>> moves;
    std::shared_ptr<const FlowBoard> board;
    FlowBoard::Versions live; // the versions that this conversation gets
    bool answersBroadcast = false;
    bool isUnheard = false; // what the run, which nobody asked for, has said still waits to be sent
    QJsonObject contact;    // Contact::toJson()
    QString zone;
    ChannelAbilities channel;
    QJsonObject missedResult; // of an activity that ended while a person had the conversation
    Instant now;
};

struct TurnNote
{
    const char *hop = "";
    QString detail;
};

struct RunChange
{
    RunRow row;
    bool hadWait = false; // a timer of its own was set before
    bool hadActivity = false;
    QJsonArray decisions;
    QList<Effect> effects;
    QList<Crossing> crossings; // of what figures count
};

// What T3 writes.
struct Turn
{
    TakenMailbox box;
    HeadEvent head;
    std::shared_ptr<const Session> session;
    MailboxEnd end;
    bool stillRuns = false;      // the last of `runs` is the conversation's run from now on
    std::vector<RunChange> runs; // in the order they happened; at most an old and a new one
    std::optional<Instant> phonePauseUntil;
    bool endsPhonePause = false;
    bool rearmsExpiry = false;   // the timer came, but the run has more time by now
    bool cancelsReplies = false; // a person speaks now: what the bot has waiting is not said
    QString cancelReason;
    TraceId unheard; // what waits of this trace is not said any more
    std::vector<TurnNote> notes;
};

[[nodiscard]] Turn decideTurn(const TurnInput &input);

} // namespace flotilla
