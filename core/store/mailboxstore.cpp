#include "core/store/mailboxstore.h"

#include "core/base/fault.h"
#include "core/store/eventstore.h"

namespace flotilla {

namespace {

constexpr int kPriorities = 2;

TakenMailbox takenFrom(const Query &row, WorkspaceId workspace)
{
    TakenMailbox box;
    box.id = row.id<ConversationId>(0);
    box.workspace = workspace;
    box.session = row.id<SessionId>(1);
    box.contact = row.id<ContactId>(2);
    box.fence = row.integer(3);
    box.head = row.id<EventId>(4);
    static_cast<void>(fromWord(row.text(5), box.owner)); // checked by the schema
    box.ownerUntil = row.maybeInstant(6);
    box.ownerName = row.text(7);
    box.run = row.id<RunId>(8);
    box.expiresAt = row.maybeInstant(9);
    box.stateVersion = row.integer(10);
    box.firstMessageSeq = row.integer(11);
    box.pending = row.integer(12);
    return box;
}

} // namespace

std::vector<ReadyWorkspace> MailboxStore::ready(Connection &db)
{
    std::vector<ReadyWorkspace> found;
    auto query = db.use("conversation.ready_workspaces");
    while (query.next()) {
        std::optional<Instant> at = query.maybeInstant(1);
        if (const auto background = query.maybeInstant(2))
            at = at ? std::min(*at, *background) : background;
        if (at)
            found.push_back({query.id<WorkspaceId>(0), *at});
    }
    return found;
}

std::vector<TakenMailbox> MailboxStore::take(WriteTx &tx, WorkspaceId workspace, int limit)
{
    std::vector<TakenMailbox> taken;
    for (int prio = 0; prio < kPriorities; ++prio) {
        const int room = limit - static_cast<int>(taken.size());
        if (room <= 0)
            break;
        auto query = tx.use("conversation.claimable");
        query.bind(workspace, prio, tx.now(), room);
        while (query.next())
            taken.push_back(takenFrom(query, workspace));
    }
    for (const TakenMailbox &box : taken)
        tx.use("conversation.claim").bind(box.id, tx.epoch()).run();
    return taken;
}

std::optional<HeadEvent> MailboxStore::head(Connection &db, const TakenMailbox &box)
{
    auto query = db.use("conversation.head_event");
    query.bind(box.head, box.workspace);
    if (!query.next())
        return std::nullopt;
    HeadEvent event;
    event.id = box.head;
    event.kind = query.blob(0);
    event.trace = query.id<TraceId>(1);
    event.acceptedAt = query.instant(2);
    event.payload = query.blob(3);
    event.attempts = static_cast<int>(query.integer(4));
    event.seq = query.integer(5);
    event.deaths = static_cast<int>(query.integer(6));
    return event;
}

std::vector<HeadEvent> MailboxStore::following(Connection &db, const TakenMailbox &box, qint64 seq,
                                               int limit)
{
    std::vector<HeadEvent> events;
    auto query = db.use("conversation.following");
    query.bind(box.id, seq, limit);
    while (query.next()) {
        HeadEvent event;
        event.id = query.id<EventId>(0);
        event.kind = query.blob(1);
        event.acceptedAt = query.instant(2);
        event.payload = query.blob(3);
        event.seq = query.integer(4);
        events.push_back(std::move(event));
    }
    return events;
}

std::optional<qint64> MailboxStore::leave(WriteTx &tx, const TakenMailbox &box,
                                          const MailboxEnd &end)
{
    const auto count = static_cast<qint64>(end.done.size());
    tx.use("conversation.finish")
        .bind(box.id, box.fence, count, end.lastSeq, tx.now(), wordOf(end.owner), end.ownerUntil,
              end.ownerName, end.run, end.expiresAt, mutant("no-fence"))
        .run();
    if (tx.db().error() || tx.db().changes() != 1)
        return std::nullopt;
    qint64 pending = 0;
    {
        auto query = tx.use("conversation.pending");
        pending = query.bind(box.id).next() ? query.integer(0) : 0;
    }
    if (end.debounce > Millis(0) && pending > 0)
        tx.use("conversation.delay_head").bind(box.id, end.debounce).run();
    return pending;
}

std::optional<qint64> MailboxStore::finish(WriteTx &tx, const TakenMailbox &box,
                                           const MailboxEnd &end)
{
    const auto pending = leave(tx, box, end);
    if (!pending)
        return std::nullopt;
    for (const EventId event : end.done)
        tx.use("conversation.event_done").bind(event, tx.now()).run();
    return pending;
}

bool MailboxStore::retryLater(WriteTx &tx, const TakenMailbox &box, Instant nextAt,
                              const QString &error)
{
    tx.use("conversation.retry_head").bind(box.id, box.fence, nextAt).run();
    if (tx.db().changes() != 1 || tx.db().error())
        return false;
    tx.use("conversation.event_failed").bind(box.head, error).run();
    return true;
}

// Reads the one key only: the rest of the flow may be what failed.
bool MailboxStore::blocksOnFailure(WriteTx &tx, const TakenMailbox &box,
                                   std::optional<PinnedFlow> starting)
{
    Query found =
        tx.use(starting ? "conversation.failure_policy" : "conversation.failure_policy_of_run");
    if (starting)
        found.bind(box.workspace, starting->flow, starting->version);
    else
        found.bind(box.workspace, box.run);
    return found.next() && found.text(0) == u"block";
}

bool MailboxStore::bury(WriteTx &tx, const TakenMailbox &box, const HeadEvent &head,
                        const QString &reason, const QString &detail,
                        std::optional<PinnedFlow> starting)
{
    if (blocksOnFailure(tx, box, starting)) {
        tx.use("conversation.block").bind(box.id, box.fence, reason).run();
        if (tx.db().changes() != 1 || tx.db().error())
            return false;
    } else {
        MailboxEnd end;
        end.done = {head.id};
        end.lastSeq = head.seq;
        end.owner = box.owner == Owner::Bot ? Owner::Nobody : box.owner;
        end.ownerUntil = box.ownerUntil;
        end.ownerName = box.ownerName;
        end.run = box.run;
        end.expiresAt = box.expiresAt;
        if (!leave(tx, box, end))
            return false;
    }
    tx.use("conversation.event_dead").bind(head.id, tx.now(), detail).run();
    tx.use("conversation.insert_dead_letter")
        .bind(tx.nextId<DeadLetterId>(), box.workspace, box.id, head.id, head.trace, reason, detail,
              tx.now())
        .run();
    return true;
}

void MailboxStore::release(WriteTx &tx, const TakenMailbox &box)
{
    tx.use("conversation.release").bind(box.id, box.fence).run();
}

} // namespace flotilla
