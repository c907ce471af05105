#include "core/store/deliveryevidence.h"

#include <algorithm>
#include <vector>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

MessageState stateOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Failed:
        return MessageState::Failed;
    case DeliveryStatus::ServerAck:
        return MessageState::ServerAck;
    case DeliveryStatus::Delivered:
        return MessageState::Delivered;
    case DeliveryStatus::Read:
    case DeliveryStatus::Played:
        return MessageState::Read;
    }
    Q_UNREACHABLE();
}

bool fromStatusWord(const QString &word, DeliveryStatus &out)
{
    for (const DeliveryStatus status :
         {DeliveryStatus::Failed, DeliveryStatus::ServerAck, DeliveryStatus::Delivered,
          DeliveryStatus::Read, DeliveryStatus::Played}) {
        if (word == wordOf(status)) {
            out = status;
            return true;
        }
    }
    return false;
}

// The gateway's late word "failed" counts only while nothing says that WhatsApp took it.
bool mayStillFail(MessageState state)
{
    return isInDoubt(state) || state == MessageState::Sent;
}

// At the time we learned it: gateways tell theirs in whole seconds and by their own clock, which
// would put a receipt before its send.
void record(WriteTx &tx, const OutboxRow &row, QLatin1StringView status, const char *source)
{
    tx.use("outbox.delivery_event")
        .bind(row.id, QString(status), row.workspace, tx.now(), QString::fromLatin1(source))
        .run();
}

struct OpenEcho
{
    QString whatsappId;
    Instant at;
};

std::vector<OpenEcho> openEchoes(WriteTx &tx, ConversationId conversation, const QByteArray &hash)
{
    std::vector<OpenEcho> echoes;
    Query q = tx.use("outbox.open_echoes");
    q.bind(conversation, hash);
    while (q.next())
        echoes.push_back({q.text(0), q.instant(1)});
    return echoes;
}

} // namespace

void DeliveryEvidence::applyStatus(WriteTx &tx, OutboxRow &row, DeliveryStatus status,
                                   const char *source, const QString &error)
{
    record(tx, row, wordOf(status), source);
    const MessageState next = stateOf(status);
    const bool moves =
        next == MessageState::Failed ? mayStillFail(row.state) : proofOf(next) > proofOf(row.state);
    if (moves)
        OutboxLines::moveTo(tx, row, next, error);
}

void DeliveryEvidence::proveSent(WriteTx &tx, OutboxRow &row, const char *source)
{
    record(tx, row, "echo"_L1, source);
    // A reported failure stands: the gateway's copy in the chat shows that it tried.
    if (proofOf(row.state) == 0 && row.state != MessageState::Failed)
        OutboxLines::moveTo(tx, row, MessageState::Sent);
}

void DeliveryEvidence::link(WriteTx &tx, OutboxRow &row, const QString &whatsappId)
{
    if (whatsappId.isEmpty() || row.whatsappId == whatsappId)
        return;
    tx.use("outbox.link").bind(row.id, whatsappId).run();
    ++row.echoes;
    if (row.whatsappId.isEmpty()) {
        row.whatsappId = whatsappId;
        tx.use("outbox.forget_echo").bind(row.session, whatsappId).run();
    } else {
        tx.use("outbox.keep_echo")
            .bind(row.session, whatsappId, row.workspace, row.conversation, row.contentHash,
                  tx.now(), row.id)
            .run();
    }
    std::vector<std::pair<DeliveryStatus, Instant>> early;
    {
        Query q = tx.use("outbox.early_statuses");
        q.bind(row.session, whatsappId);
        DeliveryStatus status;
        while (q.next()) {
            if (fromStatusWord(q.text(0), status))
                early.emplace_back(status, q.instant(1));
        }
    }
    if (early.empty())
        return;
    tx.use("outbox.forget_early_statuses").bind(row.session, whatsappId).run();
    std::sort(early.begin(), early.end());
    for (const auto &[status, at] : early)
        applyStatus(tx, row, status, "webhook");
}

MessageId DeliveryEvidence::byWhatsappId(WriteTx &tx, SessionId session, const QString &id)
{
    if (id.isEmpty())
        return {};
    {
        Query q = tx.use("outbox.id_by_whatsapp_id");
        q.bind(session, id);
        if (q.next())
            return q.id<MessageId>(0);
    }
    Query q = tx.use("outbox.echo_by_id");
    q.bind(session, id);
    return q.next() ? q.id<MessageId>(0) : MessageId();
}

MessageId DeliveryEvidence::byGatewayId(WriteTx &tx, SessionId session, const QString &id)
{
    if (id.isEmpty())
        return {};
    Query q = tx.use("outbox.id_by_gateway_id");
    q.bind(session, id);
    return q.next() ? q.id<MessageId>(0) : MessageId();
}

std::vector<DeliveryEvidence::Candidate>
DeliveryEvidence::candidates(WriteTx &tx, ConversationId conversation, const QByteArray &hash)
{
    std::vector<Candidate> all;
    {
        Query q = tx.use("outbox.echo_candidates");
        q.bind(conversation, hash);
        Candidate candidate;
        while (q.next()) {
            candidate.id = q.id<MessageId>(0);
            candidate.startedAt = q.instant(2);
            if (fromWord(q.text(1), candidate.state) && candidate.startedAt >= tx.now() - kEchoAge)
                all.push_back(candidate);
        }
    }
    std::reverse(all.begin(), all.end());
    std::vector<Candidate> left;
    std::copy_if(all.begin(), all.end(), std::back_inserter(left),
                 [](const Candidate &c) { return mayHaveLeft(c.state); });
    return left.empty() ? all : left;
}

bool DeliveryEvidence::takeEcho(WriteTx &tx, const Chat &chat, const QString &whatsappId,
                                const QByteArray &hash, Instant at)
{
    if (!whatsappId.isEmpty()) {
        if (const MessageId known = byWhatsappId(tx, chat.session, whatsappId); known.isValid()) {
            if (std::optional<OutboxRow> row = OutboxLines::row(tx, known))
                proveSent(tx, *row, "echo");
            return true;
        }
        Query q = tx.use("outbox.echo_by_id");
        q.bind(chat.session, whatsappId);
        if (q.next())
            return true; // known as ours, waits for its message
    }
    const std::vector<Candidate> ours = candidates(tx, chat.conversation, hash);
    // Ours whatever its time says: the gateway's clock may be far from ours, and taking our own
    // words for a person's at the phone would silence the bot. The time only decides what it
    // proves.
    if (ours.empty())
        return false;
    if (std::none_of(ours.begin(), ours.end(),
                     [at](const Candidate &c) { return c.startedAt <= at + kOwnEchoTolerance; }))
        return true;
    if (!whatsappId.isEmpty()) {
        tx.use("outbox.keep_echo")
            .bind(chat.session, whatsappId, chat.workspace, chat.conversation, hash, at,
                  MessageId())
            .run();
        resolveEchoes(tx, chat, hash);
        return true;
    }
    if (ours.size() == 1 && ours.front().startedAt <= at + kEchoTolerance) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, ours.front().id)) {
            tx.use("outbox.count_echo").bind(row->id).run();
            proveSent(tx, *row, "echo");
        }
    }
    return true;
}

void DeliveryEvidence::resolveEchoes(WriteTx &tx, const Chat &chat, const QByteArray &hash)
{
    const std::vector<OpenEcho> echoes = openEchoes(tx, chat.conversation, hash);
    if (echoes.empty())
        return;
    const std::vector<Candidate> ours = candidates(tx, chat.conversation, hash);
    const bool doubt = std::any_of(ours.begin(), ours.end(), [](const Candidate &c) {
        return isInDoubt(c.state) || !mayHaveLeft(c.state);
    });
    // While one of several is in doubt, an echo proves nothing about it, unless there is one for
    // each.
    if (doubt && echoes.size() < ours.size())
        return;
    const size_t pairs = std::min(echoes.size(), ours.size());
    for (size_t i = 0; i < pairs; ++i) {
        const Millis tolerance = doubt ? kEchoTolerance : kOwnEchoTolerance;
        if (ours[i].startedAt > echoes[i].at + tolerance)
            return;
    }
    for (size_t i = 0; i < pairs; ++i) {
        std::optional<OutboxRow> row = OutboxLines::row(tx, ours[i].id);
        if (!row)
            return;
        link(tx, *row, echoes[i].whatsappId);
        proveSent(tx, *row, "echo");
    }
}

} // namespace flotilla
