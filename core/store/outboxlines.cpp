#include "core/store/outboxlines.h"

namespace flotilla {

namespace {

// What a person must see, besides the message itself: bulk messages are counted, not listed.
const char *deadLetterReason(const OutboxRow &row, MessageState state)
{
    if (state == MessageState::NeedsReview)
        return "send_in_doubt";
    if (row.lane == Lane::Low)
        return nullptr;
    switch (state) {
    case MessageState::Rejected:
        return "send_rejected";
    case MessageState::Failed:
        return "send_failed";
    case MessageState::Expired:
        return "send_expired";
    default:
        return nullptr;
    }
}

bool hasEnded(MessageState state)
{
    return !isWaiting(state) && state != MessageState::Sending && state != MessageState::Unknown;
}

} // namespace

std::optional<OutboxRow> OutboxLines::row(WriteTx &tx, MessageId id)
{
    Query found = tx.use("outbox.row");
    found.bind(id);
    if (!found.next())
        return std::nullopt;
    OutboxRow row;
    row.id = found.id<MessageId>(0);
    row.workspace = found.id<WorkspaceId>(1);
    row.session = found.id<SessionId>(2);
    row.conversation = found.id<ConversationId>(3);
    row.lane = static_cast<Lane>(found.integer(4));
    const bool known = fromWord(found.text(5), row.purpose) &&
                       fromWord(found.text(6), row.delivery) && fromWord(found.text(8), row.state);
    row.trace = found.id<TraceId>(7);
    row.attempts = static_cast<int>(found.integer(9));
    row.fence = found.integer(10);
    row.contentHash = found.blob(11);
    row.gatewayId = found.text(12);
    row.whatsappId = found.text(13);
    row.expiresAt = found.instant(14);
    row.unknownSince = found.maybeInstant(15);
    row.copies = static_cast<int>(found.integer(16));
    row.echoes = static_cast<int>(found.integer(17));
    row.nextAt = found.instant(18);
    if (!known) {
        tx.db().setError(Error{ErrorCode::Internal,
                               QStringLiteral("A stored message is not readable."),
                               {},
                               id.text()});
        return std::nullopt;
    }
    return row;
}

void OutboxLines::join(WriteTx &tx, const OutboxRow &row, Instant due)
{
    tx.use("outbox.join_line")
        .bind(row.workspace, row.session, row.lane, row.conversation, row.id, due)
        .run();
}

void OutboxLines::moveTo(WriteTx &tx, OutboxRow &row, MessageState state, const QString &error,
                         std::optional<Instant> notBefore)
{
    const MessageState before = row.state;
    const Instant nextAt = notBefore.value_or(tx.now());
    std::optional<Instant> endedAt, unknownSince, sentAt;
    if (hasEnded(state))
        endedAt = tx.now();
    if (state == MessageState::Unknown)
        unknownSince = tx.now();
    if (proofOf(state) > 0)
        sentAt = tx.now();
    std::optional<QString> lastError;
    if (!error.isEmpty())
        lastError = error.left(500);
    tx.use("outbox.move")
        .bind(row.id, QString(wordOf(state)), endedAt, lastError, unknownSince, nextAt, sentAt)
        .run();
    row.state = state;
    row.nextAt = nextAt;
    row.unknownSince = unknownSince;

    if (!isInLine(before) && isInLine(state))
        join(tx, row, nextAt);
    else if (isInLine(before) && !isInLine(state))
        leave(tx, row);
    else if (state == MessageState::Queued || state == MessageState::RetryWait)
        // An older one, scheduled until now, may have come before it while it was being sent.
        tx.use("outbox.release_line").bind(row.session, row.lane, row.conversation, row.id).run();

    const bool hadLetter = before == MessageState::NeedsReview ||
                           before == MessageState::Rejected || before == MessageState::Failed ||
                           before == MessageState::Expired;
    if (hadLetter)
        tx.use("outbox.resolve_dead_letter")
            .bind(row.workspace, row.id, QStringLiteral("dismissed"), tx.now())
            .run();
    if (const char *reason = deadLetterReason(row, state))
        tx.use("outbox.dead_letter")
            .bind(tx.nextId<DeadLetterId>(), row.workspace, row.conversation, row.id, row.trace,
                  QString::fromLatin1(reason), error.left(500), tx.now())
            .run();
}

void OutboxLines::leave(WriteTx &tx, const OutboxRow &row)
{
    MessageId head;
    {
        Query line = tx.use("outbox.line");
        line.bind(row.session, row.lane, row.conversation);
        if (!line.next())
            return;
        head = line.id<MessageId>(0);
    }
    if (head == row.id)
        advance(tx, row.session, row.lane, row.conversation);
    else
        tx.use("outbox.shorten_line").bind(row.session, row.lane, row.conversation).run();
}

void OutboxLines::advance(WriteTx &tx, SessionId session, Lane lane, ConversationId conversation)
{
    MessageId next;
    Instant due;
    {
        Query q = tx.use("outbox.next_in_line");
        q.bind(conversation, lane);
        if (q.next()) {
            next = q.id<MessageId>(0);
            due = q.instant(1);
        }
    }
    if (next.isValid())
        tx.use("outbox.advance_line").bind(session, lane, conversation, next, due).run();
    else
        tx.use("outbox.drop_line").bind(session, lane, conversation).run();
}

void OutboxLines::repair(WriteTx &tx, SessionId session, Lane lane, ConversationId conversation)
{
    advance(tx, session, lane, conversation);
}

} // namespace flotilla
