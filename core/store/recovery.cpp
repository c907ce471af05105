#include "core/store/recovery.h"

#include "core/store/activitystore.h"
#include "core/store/mailboxstore.h"

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

// Longer than any rate cell can be ahead: cut down to what a full one is where it is read.
constexpr Millis kFull = std::chrono::years(1);

// A suspect waits, so that others get on before it may end the engine again.
constexpr std::array<Millis, kDeathsMax - 1> kSuspectWaits = {Millis(1'000), Millis(5'000)};

struct PoisonedHead
{
    TakenMailbox box;
    HeadEvent event;
    qint64 deaths = 0;
};

// Counts only what the dead process held: told twice of the same end, it counts once.
void countDeath(WriteTx &tx, EventId event)
{
    qint64 deaths = 0;
    {
        Query counted = tx.use("store.count_death");
        counted.bind(event, tx.epoch());
        while (counted.next())
            deaths = counted.integer(0);
    }
    if (deaths > 0 && deaths < kDeathsMax)
        tx.use("store.delay_suspect")
            .bind(event, tx.epoch(), tx.now() + kSuspectWaits.at(static_cast<size_t>(deaths - 1)))
            .run();
}

std::vector<PoisonedHead> poisonedHeads(WriteTx &tx)
{
    std::vector<PoisonedHead> heads;
    Query row = tx.use("store.poisoned_heads");
    row.bind(tx.epoch(), kDeathsMax);
    while (row.next()) {
        PoisonedHead head;
        head.event.id = row.id<EventId>(0);
        head.event.seq = row.integer(1);
        head.event.trace = row.id<TraceId>(2);
        head.deaths = row.integer(3);
        head.box.id = row.id<ConversationId>(4);
        head.box.workspace = row.id<WorkspaceId>(5);
        head.box.session = row.id<SessionId>(6);
        head.box.fence = row.integer(7);
        if (!fromWord(row.text(8), head.box.owner)) // the schema checks it
            head.box.owner = Owner::Nobody;
        head.box.ownerUntil = row.maybeInstant(9);
        head.box.ownerName = row.text(10);
        head.box.run = row.id<RunId>(11);
        head.box.expiresAt = row.maybeInstant(12);
        heads.push_back(std::move(head));
    }
    return heads;
}

// An event that ends the engine each time it is handled would do so at every start.
void bury(WriteTx &tx, const PoisonedHead &head)
{
    const QString detail =
        u"The engine ended %1 times while this event was being handled."_s.arg(head.deaths);
    MailboxStore::bury(tx, head.box, head.event, u"poison"_s, detail);
}

int changesOf(WriteTx &tx, Query &&query)
{
    return query.run() ? static_cast<int>(tx.db().changes()) : 0;
}

} // namespace

Result<RecoveryCounts> recover(WriteTx &tx, const std::optional<LastProcess> &died)
{
    RecoveryCounts counts;
    if (died) {
        for (const EventId event : died->handled)
            countDeath(tx, event);
        for (const PoisonedHead &head : poisonedHeads(tx)) {
            bury(tx, head);
            ++counts.poisoned;
        }
    }
    counts.leases = changesOf(tx, std::move(tx.use("store.free_leases").bind(tx.epoch())));
    // When a send under way left nobody knows, only that it was before now: its rate cells are
    // full.
    for (const char *fill :
         {"store.fill_session_rates", "store.fill_chat_rates", "store.fill_workspace_rates"})
        tx.use(fill).bind(tx.now() + kFull).run();
    tx.use("store.attempts_in_doubt").bind(tx.epoch(), tx.now()).run();
    counts.inDoubt =
        changesOf(tx, std::move(tx.use("store.sends_in_doubt").bind(tx.epoch(), tx.now())));
    while (ActivityStore::recover(tx) && !tx.db().error()) {
    }
    if (died) {
        // A wall clock that went back must not hold sends until it has caught up. In a living
        // process the cells' time does not follow the wall clock.
        tx.use("store.clamp_session_rates").bind(tx.now()).run();
        tx.use("store.clamp_workspace_rates").bind(tx.now()).run();
    }
    if (tx.db().error())
        return tl::unexpected(*tx.db().error());
    return counts;
}

} // namespace flotilla
