#include "core/store/recovery.h"

#include <vector>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

struct PoisonedHead
{
    EventId event;
    WorkspaceId workspace;
    ConversationId conversation;
    qint64 seq = 0;
    TraceId trace;
    qint64 deaths = 0;
};

std::vector<PoisonedHead> poisonedHeads(WriteTx &tx)
{
    std::vector<PoisonedHead> heads;
    Query query = tx.use("store.poisoned_heads");
    query.bind(tx.epoch(), kDeathsMax);
    while (query.next()) {
        heads.push_back({query.id<EventId>(0), query.id<WorkspaceId>(1),
                         query.id<ConversationId>(2), query.integer(3), query.id<TraceId>(4),
                         query.integer(5)});
    }
    return heads;
}

// An event that kills its worker each time would kill the engine at every start.
void bury(WriteTx &tx, const PoisonedHead &head)
{
    const QString detail =
        u"The engine ended %1 times while this event was being handled."_s.arg(head.deaths);
    tx.use("store.bury_event").bind(head.event, tx.now(), detail).run();
    tx.use("store.add_dead_letter")
        .bind(tx.nextId<DeadLetterId>(), head.workspace, head.conversation, head.event, head.trace,
              "poison", detail, tx.now())
        .run();
    EventId next;
    {
        Query query = tx.use("store.next_head");
        query.bind(head.conversation, head.seq);
        if (query.next())
            next = query.id<EventId>(0);
    }
    tx.use("store.move_mailbox_on").bind(head.conversation, next, tx.now()).run();
}

int changesOf(WriteTx &tx, Query &&query)
{
    return query.run() ? static_cast<int>(tx.db().changes()) : 0;
}

} // namespace

Result<RecoveryCounts> recover(WriteTx &tx, bool processDied)
{
    RecoveryCounts counts;
    if (processDied) {
        tx.use("store.count_deaths").bind(tx.epoch()).run();
        for (const PoisonedHead &head : poisonedHeads(tx)) {
            bury(tx, head);
            ++counts.poisoned;
        }
    }
    counts.leases = changesOf(tx, std::move(tx.use("store.free_leases").bind(tx.epoch())));
    tx.use("store.attempts_in_doubt").bind(tx.epoch(), tx.now()).run();
    counts.inDoubt =
        changesOf(tx, std::move(tx.use("store.sends_in_doubt").bind(tx.epoch(), tx.now())));
    counts.rescheduled =
        changesOf(tx, std::move(tx.use("store.reschedule_activities").bind(tx.epoch(), tx.now())));
    // A wall clock that went back must not hold sends until it has caught up.
    tx.use("store.clamp_session_rates").bind(tx.now()).run();
    tx.use("store.clamp_workspace_rates").bind(tx.now()).run();
    if (tx.db().error())
        return tl::unexpected(*tx.db().error());
    return counts;
}

} // namespace flotilla
