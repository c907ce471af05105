#include "core/outbox/doubtstore.h"

#include "core/store/deliveryevidence.h"
#include "core/store/eventstore.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    QByteArray chatKey;
    Instant startedAt;
};

std::optional<Facts> factsOf(WriteTx &tx, MessageId message)
{
    Query q = tx.use("outbox.doubt");
    q.bind(message);
    if (!q.next())
        return std::nullopt;
    return Facts{q.blob(2), q.instant(3)};
}

bool isSameChat(WriteTx &tx, const OutboxRow &row, const Facts &facts, const QByteArray &to)
{
    const QByteArray key = ChatAddress::fromText(to).key();
    if (key.isEmpty())
        return false;
    if (key == facts.chatKey)
        return true;
    Query q = tx.use("outbox.alias");
    q.bind(row.workspace, row.session, QString::fromUtf8(key), row.conversation);
    return q.next();
}

// The gateway's sends to this chat with this content, late enough, that no message of ours has.
std::vector<RememberedSend> unclaimed(WriteTx &tx, const OutboxRow &row, const Facts &facts,
                                      const QList<RememberedSend> &sends)
{
    std::vector<RememberedSend> found;
    for (const RememberedSend &send : sends) {
        if (send.echoHash != row.contentHash || !send.at ||
            *send.at < facts.startedAt - DeliveryEvidence::kEchoTolerance ||
            !isSameChat(tx, row, facts, send.to))
            continue;
        const QString gatewayId = QString::fromLatin1(send.gatewayId);
        const QString whatsappId = QString::fromLatin1(send.whatsappId);
        const MessageId byGateway = DeliveryEvidence::byGatewayId(tx, row.session, gatewayId);
        const MessageId byWhatsapp = DeliveryEvidence::byWhatsappId(tx, row.session, whatsappId);
        if (!byGateway.isValid() && (!byWhatsapp.isValid() || byWhatsapp == row.id))
            found.push_back(send);
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const RememberedSend &a, const RememberedSend &b) { return *a.at < *b.at; });
    return found;
}

std::vector<MessageId> rowsInDoubt(WriteTx &tx, const OutboxRow &row)
{
    std::vector<MessageId> ids;
    for (const DeliveryEvidence::Candidate &candidate :
         DeliveryEvidence::candidates(tx, row.conversation, row.contentHash)) {
        if (!isInDoubt(candidate.state))
            continue;
        const std::optional<OutboxRow> other = OutboxLines::row(tx, candidate.id);
        if (other && other->gatewayId.isEmpty())
            ids.push_back(candidate.id);
    }
    if (ids.empty()) // its id is linked already: only the gateway's number is missing
        ids.push_back(row.id);
    return ids;
}

void settle(WriteTx &tx, MessageId id, const RememberedSend &send)
{
    std::optional<OutboxRow> row = OutboxLines::row(tx, id);
    if (!row)
        return;
    if (!send.gatewayId.isEmpty())
        tx.use("outbox.set_gateway_id").bind(id, QString::fromLatin1(send.gatewayId)).run();
    DeliveryEvidence::link(tx, *row, QString::fromLatin1(send.whatsappId));
    if (send.failed)
        DeliveryEvidence::applyStatus(tx, *row, DeliveryStatus::Failed, "gateway", send.failure);
    else
        DeliveryEvidence::proveSent(tx, *row, "gateway");
}

void putBack(WriteTx &tx, OutboxRow &row, const QString &why)
{
    OutboxLines::moveTo(tx, row, MessageState::Queued, why);
}

} // namespace

std::vector<Doubt> DoubtStore::openAfter(Connection &db, MessageId after, int limit)
{
    std::vector<Doubt> doubts;
    Query q = db.use("outbox.in_doubt");
    q.bind(after.value, limit);
    while (q.next())
        doubts.push_back(
            {q.id<MessageId>(0), q.id<SessionId>(1), q.id<ConversationId>(2), q.instant(3)});
    return doubts;
}

Result<DoubtStore::Question> DoubtStore::question(WriteTx &tx, MessageId message)
{
    constexpr size_t kRivalsMax = 3;
    Question question;
    const std::optional<OutboxRow> row = OutboxLines::row(tx, message);
    question.isOpen = row && row->state == MessageState::Unknown;
    if (question.isOpen) {
        for (const DeliveryEvidence::Candidate &candidate :
             DeliveryEvidence::candidates(tx, row->conversation, row->contentHash)) {
            const std::optional<OutboxRow> other = OutboxLines::row(tx, candidate.id);
            if (other && !other->gatewayId.isEmpty() && other->whatsappId.isEmpty())
                question.rivals.push_back(other->gatewayId.toLatin1());
        }
        // The newest are the likeliest to share an echo.
        if (question.rivals.size() > kRivalsMax)
            question.rivals.erase(question.rivals.begin(),
                                  question.rivals.end() - static_cast<qsizetype>(kRivalsMax));
    }
    return orError(tx, std::move(question));
}

Result<> DoubtStore::learnIds(WriteTx &tx, SessionId session, const RememberedSend &send)
{
    const MessageId id =
        DeliveryEvidence::byGatewayId(tx, session, QString::fromLatin1(send.gatewayId));
    if (id.isValid() && !send.whatsappId.isEmpty()) {
        if (std::optional<OutboxRow> row = OutboxLines::row(tx, id)) {
            DeliveryEvidence::link(tx, *row, QString::fromLatin1(send.whatsappId));
            DeliveryEvidence::resolveEchoes(tx, {row->workspace, row->session, row->conversation},
                                            row->contentHash);
        }
    }
    if (tx.db().error())
        return tl::unexpected<Error>(*tx.db().error());
    return {};
}

Result<bool> DoubtStore::compare(WriteTx &tx, MessageId message, const QList<RememberedSend> &sends,
                                 bool absenceProves)
{
    std::optional<OutboxRow> row = OutboxLines::row(tx, message);
    if (!row || row->state != MessageState::Unknown)
        return orError(tx, false);
    const std::optional<Facts> facts = factsOf(tx, message);
    if (!facts)
        return orError(tx, true);
    const std::vector<RememberedSend> found = unclaimed(tx, *row, *facts, sends);
    const std::vector<MessageId> ours = rowsInDoubt(tx, *row);
    if (found.empty() && absenceProves) {
        tx.use("outbox.attempt_not_sent").bind(message, row->attempts).run();
        putBack(tx, *row, u"the gateway has not taken it"_s);
        LedgerStore::note(tx, row->workspace, row->trace, "not_sent", "message", message.value);
        return orError(tx, false);
    }
    // As many as we have in doubt: each was sent once. Fewer: nobody can tell which.
    if (found.empty() || found.size() < ours.size())
        return orError(tx, true);
    for (size_t i = 0; i < ours.size(); ++i)
        settle(tx, ours[i], found[i]);
    const std::optional<OutboxRow> now = OutboxLines::row(tx, message);
    return orError(tx, now && now->state == MessageState::Unknown);
}

Result<MessageState> DoubtStore::conclude(WriteTx &tx, MessageId message)
{
    std::optional<OutboxRow> row = OutboxLines::row(tx, message);
    if (!row)
        return orError(tx, MessageState::Cancelled);
    if (row->state != MessageState::Unknown)
        return orError(tx, row->state);
    qint64 inDoubt = 0;
    {
        Query q = tx.use("outbox.attempts_in_doubt");
        q.bind(message);
        if (q.next())
            inDoubt = q.integer(0);
    }
    const bool mayRepeat = row->delivery == Delivery::AtLeastOnce && row->purpose != Purpose::Otp &&
                           inDoubt <= 1 && row->expiresAt > tx.now();
    if (mayRepeat) {
        putBack(tx, *row, u"sent a second time: at least once was asked for"_s);
        LedgerStore::note(tx, row->workspace, row->trace, "sent_again", "message", message.value,
                          u"nobody could tell whether the first copy was sent"_s);
    } else if (row->purpose == Purpose::Notification) {
        OutboxLines::moveTo(tx, *row, MessageState::NeedsReview,
                            u"nobody can tell whether it was sent"_s);
    } else {
        OutboxLines::moveTo(tx, *row, MessageState::Unconfirmed,
                            u"nobody can tell whether it was sent"_s);
    }
    return orError(tx, row->state);
}

} // namespace flotilla
