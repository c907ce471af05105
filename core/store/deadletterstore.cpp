#include "core/store/deadletterstore.h"

#include "core/store/eventstore.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

struct DeadEvent
{
    NewEvent content;
    EventId event;
    qint64 seq = 0;
    std::optional<qint64> headSeq; // of the mailbox now
    bool isHead = false;           // the mailbox is blocked by it
};

Result<DeadEvent> find(WriteTx &tx, WorkspaceId workspace, DeadLetterId id)
{
    auto query = tx.use("conversation.dead_letter");
    query.bind(id, workspace);
    if (!query.next())
        return fail(ErrorCode::NotFound,
                    u"There is no open dead letter of an event with this id in the workspace"_s,
                    u"dead_letter_id"_s);
    if (query.text(4) != u"dead")
        return fail(ErrorCode::Conflict, u"The event of this dead letter is not dead any more"_s,
                    u"dead_letter_id"_s);
    DeadEvent dead;
    dead.event = query.id<EventId>(0);
    dead.content.workspace = workspace;
    dead.content.conversation = query.id<ConversationId>(1);
    dead.content.trace = query.id<TraceId>(2);
    dead.seq = query.integer(3);
    dead.content.session = query.id<SessionId>(5);
    dead.content.kind = query.blob(6);
    dead.content.providerId = query.blob(7);
    dead.content.providerAt = query.maybeInstant(8);
    dead.content.payload = query.blob(9);
    dead.isHead = query.id<EventId>(10) == dead.event;
    if (!query.isNull(12))
        dead.headSeq = query.integer(12);
    return dead;
}

void resolve(WriteTx &tx, DeadLetterId id, QLatin1StringView resolution, const DeadEvent &dead)
{
    tx.use("conversation.resolve_dead_letter").bind(id, resolution, tx.now()).run();
    LedgerStore::note(tx, dead.content.workspace, dead.content.trace, "dead_letter", "event",
                      dead.event.value, resolution);
}

// A blocked mailbox goes on behind its dead head.
void passBlockade(WriteTx &tx, const DeadEvent &dead)
{
    if (dead.isHead)
        tx.use("conversation.drop_head").bind(dead.content.conversation, dead.seq, tx.now()).run();
}

} // namespace

Result<> DeadLetterStore::retry(WriteTx &tx, WorkspaceId workspace, DeadLetterId id)
{
    const auto dead = find(tx, workspace, id);
    if (!dead)
        return tl::unexpected(dead.error());
    const ConversationId conversation = dead->content.conversation;
    tx.use("conversation.revive_event").bind(dead->event).run();
    if (dead->isHead || !dead->headSeq || *dead->headSeq > dead->seq)
        tx.use("conversation.put_at_head")
            .bind(conversation, dead->event, dead->isHead ? 0 : 1, tx.now())
            .run();
    else
        tx.use("conversation.add_behind_head").bind(conversation).run();
    resolve(tx, id, "retried"_L1, *dead);
    return {};
}

Result<> DeadLetterStore::skip(WriteTx &tx, WorkspaceId workspace, DeadLetterId id)
{
    const auto dead = find(tx, workspace, id);
    if (!dead)
        return tl::unexpected(dead.error());
    tx.use("conversation.skip_event").bind(dead->event, tx.now()).run();
    passBlockade(tx, *dead);
    resolve(tx, id, "skipped"_L1, *dead);
    return {};
}

Result<EventId> DeadLetterStore::replay(WriteTx &tx, WorkspaceId workspace, DeadLetterId id)
{
    const auto dead = find(tx, workspace, id);
    if (!dead)
        return tl::unexpected(dead.error());
    tx.use("conversation.skip_event").bind(dead->event, tx.now()).run();
    passBlockade(tx, *dead);
    const EventId event = EventStore::append(tx, dead->content);
    resolve(tx, id, "replayed"_L1, *dead);
    return event;
}

} // namespace flotilla
