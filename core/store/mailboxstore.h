#pragma once
// Mailboxes as workers use them: taking heads (T2), finishing (T3) and failing (T3f) them. The
// fence decides who may finish: whoever took the mailbox last.

#include "core/model/lane.h"
#include "core/store/writer.h"

#include <vector>

namespace flotilla {

// A mailbox in a worker's hand, as it was when taken.
struct TakenMailbox
{
    ConversationId id;
    WorkspaceId workspace;
    SessionId session;
    ContactId contact; // invalid: groups
    qint64 fence = 0;
    EventId head;
    Owner owner = Owner::Bot;
    std::optional<Instant> ownerUntil;
    QString ownerName;
    RunId run;
    std::optional<Instant> expiresAt;
    qint64 stateVersion = 0;
    qint64 firstMessageSeq = 0;
    qint64 pending = 0;
};

// What the conversation's row becomes.
struct MailboxEnd
{
    std::vector<EventId> done; // the head, and what was joined to it
    qint64 lastSeq = 0;        // of these
    Owner owner = Owner::Bot;
    std::optional<Instant> ownerUntil;
    QString ownerName;
    RunId run;
    std::optional<Instant> expiresAt;
    Millis debounce{0};
};

struct HeadEvent
{
    EventId id;
    QByteArray kind;
    TraceId trace;
    Instant acceptedAt;
    QByteArray payload;
    int attempts = 0;
    qint64 seq = 0;
    int deaths = 0; // of the process, while it handled this event: above 0 a suspect
};

// A workspace with waiting mailboxes, and when the first of them may be taken.
struct ReadyWorkspace
{
    WorkspaceId workspace;
    Instant at;
};

// A flow as a run holds it, from its start to its end.
struct PinnedFlow
{
    FlowId flow;
    int version = 0;
};

class MailboxStore
{
public:
    static std::vector<ReadyWorkspace> ready(Connection &db);
    // Takes up to `limit` mailboxes of the workspace, interactive ones first, then the longest
    // ready.
    static std::vector<TakenMailbox> take(WriteTx &tx, WorkspaceId workspace, int limit);
    static std::optional<HeadEvent> head(Connection &db, const TakenMailbox &box);
    static std::vector<HeadEvent> following(Connection &db, const TakenMailbox &box, qint64 seq,
                                            int limit);

    // How many events wait now; nothing, and nothing written, when the mailbox is another's.
    static std::optional<qint64> finish(WriteTx &tx, const TakenMailbox &box,
                                        const MailboxEnd &end);
    // The head stays the head and is tried again at `nextAt`. False: another's by now.
    static bool retryLater(WriteTx &tx, const TakenMailbox &box, Instant nextAt,
                           const QString &error);
    // The head becomes a dead letter, and the mailbox goes on or not as the flow of its run says
    // (`starting`: of the run that was about to begin); without a flow it goes on with a person.
    // False: another's by now.
    static bool bury(WriteTx &tx, const TakenMailbox &box, const HeadEvent &head,
                     const QString &reason, const QString &detail,
                     std::optional<PinnedFlow> starting = {});
    // Gives the mailbox back as it was.
    static void release(WriteTx &tx, const TakenMailbox &box);

private:
    static bool blocksOnFailure(WriteTx &tx, const TakenMailbox &box,
                                std::optional<PinnedFlow> starting);
    static std::optional<qint64> leave(WriteTx &tx, const TakenMailbox &box, const MailboxEnd &end);
};

} // namespace flotilla
