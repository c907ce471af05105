#include "core/store/outboxstore.h"

#include "core/store/deliveryevidence.h"
#include "core/store/outboxlines.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCauses{"event"_L1, "timer"_L1, "api"_L1, "broadcast"_L1, "activity"_L1};
constexpr Millis kNotBeforeMax{std::chrono::hours(24 * 366)};
constexpr qsizetype kPayloadBytesMax = 256 * 1024;
constexpr qsizetype kIdempotencyKeyMax = 255;

Millis lifeOf(Purpose purpose)
{
    using namespace std::chrono;
    switch (purpose) {
    case Purpose::Reply:
        return hours(1);
    case Purpose::Otp:
        return minutes(5);
    case Purpose::Notification:
        return hours(24);
    case Purpose::Broadcast:
        return hours(72);
    }
    Q_UNREACHABLE();
}

// In the form of WhatsApp's own ids, for gateways that take a caller's. The time is part of it: a
// restored database hands out some message ids anew.
QString clientIdOf(MessageId id, Instant createdAt)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(id.value) + ':' + QByteArray::number(toMs(createdAt)));
    return "3EB0"_L1 + QString::fromLatin1(hash.result().first(9).toHex().toUpper());
}

Result<> checkMessage(const WriteTx &tx, const NewMessage &message)
{
    if (!message.workspace.isValid() || !message.session.isValid() ||
        !message.conversation.isValid())
        return fail(ErrorCode::Internal, u"The message names no conversation."_s);
    if (std::find(kCauses.begin(), kCauses.end(), message.causeKind) == kCauses.end() ||
        (message.causeId <= 0 && message.causeKind != "api"_L1))
        return fail(ErrorCode::Internal, u"The message names no cause."_s);
    if (message.idempotencyKey.size() > kIdempotencyKeyMax)
        return fail(ErrorCode::Invalid,
                    u"The idempotency key is longer than 255 characters; use a shorter one."_s,
                    u"Idempotency-Key"_s);
    if (message.notBefore && *message.notBefore > tx.now() + kNotBeforeMax)
        return fail(ErrorCode::Invalid,
                    u"The time is more than a year away; choose an earlier one."_s,
                    u"/not_before"_s);
    const Instant earliest = std::max(tx.now(), message.notBefore.value_or(tx.now()));
    if (message.expiresAt && *message.expiresAt <= earliest)
        return fail(ErrorCode::Invalid,
                    u"The message would expire before it may be sent; choose a later expiry."_s,
                    u"/expires_at"_s);
    return {};
}

struct Known
{
    MessageId id;
    QByteArray requestHash;
};

std::optional<Known> byIdempotencyKey(WriteTx &tx, const NewMessage &message)
{
    Query q = tx.use("outbox.by_idempotency_key");
    q.bind(message.workspace, message.idempotencyKey);
    if (!q.next())
        return std::nullopt;
    return Known{q.id<MessageId>(0), q.blob(1)};
}

MessageId insert(WriteTx &tx, const NewMessage &message, const QByteArray &payload,
                 const QByteArray &hash)
{
    const MessageId id = tx.nextId<MessageId>();
    const bool later = message.notBefore && *message.notBefore > tx.now();
    const Instant start = later ? *message.notBefore : tx.now();
    const MessageState state = later ? MessageState::Scheduled : MessageState::Queued;
    std::optional<QString> key;
    std::optional<QByteArray> requestHash;
    if (!message.idempotencyKey.isEmpty()) {
        key = message.idempotencyKey;
        requestHash = message.requestHash;
    }
    tx.use("outbox.insert")
        .bind(id, message.workspace, message.session, message.conversation, message.lane,
              QString(wordOf(message.purpose)), clientIdOf(id, tx.now()), key, requestHash,
              message.causeKind, message.causeId > 0 ? message.causeId : id.value,
              message.trace.isValid() ? message.trace.value : id.value, QString::fromUtf8(payload),
              hash, QString(wordOf(message.delivery)), message.notBefore,
              message.expiresAt.value_or(start + lifeOf(message.purpose)), tx.now(),
              QString(wordOf(state)), start)
        .run();
    if (!later) {
        OutboxRow row;
        row.id = id;
        row.workspace = message.workspace;
        row.session = message.session;
        row.conversation = message.conversation;
        row.lane = message.lane;
        OutboxLines::join(tx, row, start);
    }
    return id;
}

Result<> errorOf(WriteTx &tx)
{
    if (tx.db().error())
        return tl::unexpected<Error>(*tx.db().error());
    return {};
}

Result<OutboxRow> rowOf(WriteTx &tx, WorkspaceId workspace, MessageId id)
{
    const std::optional<OutboxRow> row = OutboxLines::row(tx, id);
    if (const Result<> error = errorOf(tx); !error)
        return tl::unexpected<Error>(error.error());
    if (!row || row->workspace != workspace)
        return fail(ErrorCode::NotFound, u"There is no such message."_s);
    return *row;
}

std::vector<MessageId> idsOf(Query &query)
{
    std::vector<MessageId> ids;
    while (query.next())
        ids.push_back(query.id<MessageId>(0));
    return ids;
}

int cancelAll(WriteTx &tx, const std::vector<MessageId> &ids, const QString &why)
{
    int cancelled = 0;
    for (const MessageId id : ids) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, id)) {
            OutboxLines::moveTo(tx, *row, MessageState::Cancelled, why);
            ++cancelled;
        }
    }
    return cancelled;
}

} // namespace

Result<MessageId> OutboxStore::enqueue(WriteTx &tx, const NewMessage &message)
{
    if (const Result<> valid = checkMessage(tx, message); !valid)
        return tl::unexpected<Error>(valid.error());
    if (!message.idempotencyKey.isEmpty()) {
        if (const std::optional<Known> known = byIdempotencyKey(tx, message)) {
            if (known->requestHash == message.requestHash)
                return known->id;
            return fail(ErrorCode::Conflict,
                        u"This idempotency key was used for another request; use a new key."_s,
                        u"Idempotency-Key"_s);
        }
    }
    const QByteArray payload =
        QJsonDocument(message.content.toJson()).toJson(QJsonDocument::Compact);
    if (payload.size() > kPayloadBytesMax)
        return fail(ErrorCode::TooLarge, u"The message is larger than 256 KB; shorten it."_s,
                    u"/content"_s);
    const MessageId id =
        insert(tx, message, payload, message.content.withNumberedChoices().echoHash());
    if (const Result<> error = errorOf(tx); !error)
        return tl::unexpected<Error>(error.error());
    return id;
}

void OutboxStore::applyStatus(WriteTx &tx, const Session &session, const InboundFact &fact)
{
    const QString whatsappId = QString::fromLatin1(fact.providerId);
    const Instant at = fact.providerAt.value_or(tx.now());
    MessageId id = DeliveryEvidence::byWhatsappId(tx, session.id, whatsappId);
    const bool linked = id.isValid();
    if (!linked)
        id = DeliveryEvidence::byGatewayId(tx, session.id, QString::fromLatin1(fact.gatewayId));
    if (!id.isValid()) {
        if (!whatsappId.isEmpty())
            tx.use("outbox.keep_early_status")
                .bind(session.id, whatsappId, QString(wordOf(fact.status)), session.workspace, at)
                .run();
        return;
    }
    std::optional<OutboxRow> row = OutboxLines::row(tx, id);
    if (!row)
        return;
    if (!linked)
        DeliveryEvidence::link(tx, *row, whatsappId);
    DeliveryEvidence::applyStatus(tx, *row, fact.status, "webhook", fact.text);
}

bool OutboxStore::claimEcho(WriteTx &tx, const Session &session, ConversationId conversation,
                            const InboundFact &fact)
{
    const QString whatsappId = QString::fromLatin1(fact.providerId);
    const Instant at = fact.providerAt.value_or(tx.now());
    const DeliveryEvidence::Chat chat{session.workspace, session.id, conversation};
    const MessageId byGateway =
        DeliveryEvidence::byGatewayId(tx, session.id, QString::fromLatin1(fact.gatewayId));
    if (byGateway.isValid()) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, byGateway)) {
            DeliveryEvidence::link(tx, *row, whatsappId);
            DeliveryEvidence::proveSent(tx, *row, "echo");
            DeliveryEvidence::resolveEchoes(tx, chat, row->contentHash);
        }
        return true;
    }
    return DeliveryEvidence::takeEcho(tx, chat, whatsappId, fact.content.echoHash(), at);
}

void OutboxStore::applySendReport(WriteTx &tx, const Session &session, ConversationId conversation,
                                  const InboundFact &fact)
{
    if (fact.status != DeliveryStatus::Failed) {
        claimEcho(tx, session, conversation, fact);
        return;
    }
    MessageId id =
        DeliveryEvidence::byWhatsappId(tx, session.id, QString::fromLatin1(fact.providerId));
    if (!id.isValid())
        id = DeliveryEvidence::byGatewayId(tx, session.id, QString::fromLatin1(fact.gatewayId));
    const Instant at = fact.providerAt.value_or(tx.now());
    if (!id.isValid() && conversation.isValid()) {
        const auto ours = DeliveryEvidence::candidates(tx, conversation, fact.content.echoHash());
        if (ours.size() == 1 && mayHaveLeft(ours.front().state) &&
            ours.front().startedAt <= at + DeliveryEvidence::kEchoTolerance)
            id = ours.front().id;
    }
    if (!id.isValid())
        return;
    if (std::optional<OutboxRow> row = OutboxLines::row(tx, id)) {
        DeliveryEvidence::link(tx, *row, QString::fromLatin1(fact.providerId));
        DeliveryEvidence::applyStatus(tx, *row, DeliveryStatus::Failed, "webhook", fact.text);
    }
}

int OutboxStore::cancelWaiting(WriteTx &tx, ConversationId conversation, Lane lane,
                               const QString &why)
{
    Query q = tx.use("outbox.waiting_of_bot");
    return cancelAll(tx, idsOf(q.bind(conversation, lane)), why);
}

int OutboxStore::cancelBroadcasts(WriteTx &tx, WorkspaceId workspace, ContactId contact,
                                  const QString &why)
{
    Query q = tx.use("outbox.waiting_broadcasts");
    return cancelAll(tx, idsOf(q.bind(workspace, contact)), why);
}

bool OutboxStore::isUnheard(Connection &db, ConversationId conversation, TraceId trace)
{
    Query q = db.use("outbox.heard_of_trace");
    return q.bind(trace, conversation).next() && q.integer(0) > 0 && q.integer(1) == 0;
}

int OutboxStore::cancelUnheard(WriteTx &tx, ConversationId conversation, TraceId trace,
                               const QString &why)
{
    Query q = tx.use("outbox.waiting_of_trace");
    return cancelAll(tx, idsOf(q.bind(trace, conversation)), why);
}

bool OutboxStore::lastIsBroadcast(Connection &db, ConversationId conversation)
{
    Query last = db.use("outbox.last_purpose");
    return last.bind(conversation).next() && last.text(0) == wordOf(Purpose::Broadcast);
}

Result<> OutboxStore::cancel(WriteTx &tx, WorkspaceId workspace, MessageId id, const QString &why)
{
    Result<OutboxRow> row = rowOf(tx, workspace, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!isWaiting(row->state))
        return fail(
            ErrorCode::Conflict,
            u"Only a waiting message can be cancelled; this one is %1."_s.arg(wordOf(row->state)));
    OutboxLines::moveTo(tx, *row, MessageState::Cancelled, why);
    return errorOf(tx);
}

Result<MessageId> OutboxStore::sendAgain(WriteTx &tx, WorkspaceId workspace, MessageId id)
{
    Result<OutboxRow> row = rowOf(tx, workspace, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (isWaiting(row->state) || row->state == MessageState::Sending ||
        row->state == MessageState::Unknown)
        return fail(ErrorCode::Conflict,
                    u"The message is still on its way (%1); wait until it has ended."_s.arg(
                        wordOf(row->state)));
    if (proofOf(row->state) > 0)
        return fail(ErrorCode::Conflict, u"The message was sent; write a new one instead."_s);
    NewMessage again;
    again.workspace = row->workspace;
    again.session = row->session;
    again.conversation = row->conversation;
    again.lane = row->lane;
    again.purpose = row->purpose;
    again.delivery = row->delivery;
    again.causeKind = u"api"_s;
    again.causeId = id.value;
    again.trace = row->trace;
    QByteArray payload;
    {
        Query q = tx.use("outbox.copy_for_again");
        q.bind(id);
        if (q.next())
            payload = q.blob(0);
    }
    const MessageId copy = insert(tx, again, payload, row->contentHash);
    tx.use("outbox.resolve_dead_letter").bind(workspace, id, u"retried"_s, tx.now()).run();
    if (row->state == MessageState::NeedsReview)
        OutboxLines::moveTo(tx, *row, MessageState::Unconfirmed,
                            u"sent again as message %1"_s.arg(copy.value));
    if (const Result<> error = errorOf(tx); !error)
        return tl::unexpected<Error>(error.error());
    return copy;
}

Result<> OutboxStore::markSent(WriteTx &tx, WorkspaceId workspace, MessageId id)
{
    Result<OutboxRow> row = rowOf(tx, workspace, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (row->state != MessageState::NeedsReview && row->state != MessageState::Unconfirmed)
        return fail(ErrorCode::Conflict,
                    u"Only a message in doubt can be marked as sent; this one is %1."_s.arg(
                        wordOf(row->state)));
    OutboxLines::moveTo(tx, *row, MessageState::Sent, u"marked as sent by hand"_s);
    return errorOf(tx);
}

} // namespace flotilla
