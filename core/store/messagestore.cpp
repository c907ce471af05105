#include "core/store/messagestore.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

MessageRow readMessage(const Query &query)
{
    MessageRow row;
    row.id = query.id<MessageId>(0);
    row.session = query.id<SessionId>(2);
    row.conversation = query.id<ConversationId>(3);
    row.lane = static_cast<Lane>(query.integer(4));
    row.purpose = query.text(5);
    row.state = query.text(6);
    row.causeKind = query.text(7);
    row.causeId = query.integer(8);
    row.trace = query.id<TraceId>(9);
    row.content = QJsonDocument::fromJson(query.blob(10)).object();
    row.delivery = query.text(11);
    row.notBefore = query.maybeInstant(12);
    row.expiresAt = query.instant(13);
    row.createdAt = query.instant(14);
    row.attempts = static_cast<int>(query.integer(15));
    row.gatewayId = query.text(16);
    row.whatsappId = query.text(17);
    row.sentAt = query.maybeInstant(18);
    row.endedAt = query.maybeInstant(19);
    row.lastError = query.text(20);
    row.idempotencyKey = query.text(21);
    row.clientId = query.text(22);
    return row;
}

bool passes(const Query &query, const MessageFilter &filter)
{
    return (filter.state.isEmpty() || query.text(6) == filter.state) &&
           (!filter.session.isValid() || query.id<SessionId>(2) == filter.session) &&
           (!filter.lane || static_cast<Lane>(query.integer(4)) == *filter.lane);
}

} // namespace

Result<MessageRow> MessageStore::find(Connection &db, const Caller &caller, MessageId id)
{
    Query query = db.use("ledger.message");
    if (!query.bind(caller.workspace, id).next())
        return fail(ErrorCode::NotFound, u"There is no such message."_s);
    return readMessage(query);
}

std::optional<KeyedMessage> MessageStore::findByKey(Connection &db, const Caller &caller,
                                                    const QString &key)
{
    Query query = db.use("ledger.message_by_key");
    if (!query.bind(caller.workspace, key).next())
        return std::nullopt;
    return KeyedMessage{query.id<MessageId>(0), query.blob(1)};
}

Listing<MessageRow> MessageStore::list(Connection &db, const Caller &caller,
                                       const MessageFilter &filter, const Page &page)
{
    Query query = db.use("ledger.messages");
    query.bind(caller.workspace, idBefore(page), kScanMax);
    return scanPage<MessageRow>(
        query, page, [&](const Query &each) { return passes(each, filter); }, readMessage);
}

QList<MessageRow> MessageStore::ofConversation(Connection &db, const Caller &caller,
                                               ConversationId conversation, const Page &page)
{
    QList<MessageRow> rows;
    Query query = db.use("ledger.history_out");
    query.bind(caller.workspace, conversation, page.after, page.limit);
    while (query.next())
        rows.append(readMessage(query));
    return rows;
}

QList<MessageRow> MessageStore::ofTrace(Connection &db, const Caller &caller, TraceId trace,
                                        int limit)
{
    QList<MessageRow> rows;
    Query query = db.use("ledger.messages_of_trace");
    query.bind(caller.workspace, trace, limit);
    while (query.next())
        rows.append(readMessage(query));
    return rows;
}

bool MessageStore::isState(const QString &word)
{
    static const QStringList kStates{
        u"scheduled"_s,    u"queued"_s,    u"retry_wait"_s, u"sending"_s, u"sent"_s,
        u"server_ack"_s,   u"delivered"_s, u"read"_s,       u"unknown"_s, u"unconfirmed"_s,
        u"needs_review"_s, u"rejected"_s,  u"failed"_s,     u"expired"_s, u"cancelled"_s};
    return kStates.contains(word);
}

} // namespace flotilla
