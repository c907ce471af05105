#include "core/store/conversationstore.h"

#include "core/store/messagestore.h"

#include <QJsonDocument>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

ConversationRow readConversation(const Query &query)
{
    ConversationRow row;
    row.id = query.id<ConversationId>(0);
    row.session = query.id<SessionId>(1);
    row.chatKey = query.text(2);
    row.contact = query.id<ContactId>(3);
    row.createdAt = query.instant(4);
    static_cast<void>(fromWord(query.text(5), row.owner)); // the column's CHECK knows the words
    row.ownerUntil = query.maybeInstant(6);
    row.ownerName = query.text(7);
    row.run = query.id<RunId>(8);
    row.expiresAt = query.maybeInstant(9);
    row.pending = static_cast<int>(query.integer(10));
    row.blocked = query.text(11);
    row.lastInboundAt = query.maybeInstant(12);
    row.lastOutboundAt = query.maybeInstant(13);
    return row;
}

bool passes(const Query &query, const ConversationFilter &filter)
{
    return (!filter.session.isValid() || query.id<SessionId>(1) == filter.session) &&
           (!filter.contact.isValid() || query.id<ContactId>(3) == filter.contact) &&
           (!filter.owner || query.text(5) == wordOf(*filter.owner));
}

// The content inside an event's payload: the payload itself, or its "content" where it is a fact.
QJsonObject contentOf(const QByteArray &payload)
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QJsonValue content = object.value("content"_L1);
    return content.isObject() ? content.toObject() : object;
}

void readInbound(Query &query, HistoryRow::Side side, QList<HistoryRow> &rows)
{
    while (query.next()) {
        HistoryRow row;
        row.side = side;
        row.id = query.integer(0);
        row.at = query.instant(2);
        row.whatsappId = query.blob(3);
        row.state = query.text(5);
        row.trace = query.id<TraceId>(6);
        row.content = contentOf(query.blob(7));
        rows.append(row);
    }
}

} // namespace

Result<ConversationRow> ConversationStore::find(Connection &db, const Caller &caller,
                                                ConversationId id)
{
    Query query = db.use("ledger.conversation");
    if (!query.bind(caller.workspace, id).next())
        return fail(ErrorCode::NotFound, u"There is no such conversation."_s);
    return readConversation(query);
}

Listing<ConversationRow> ConversationStore::list(Connection &db, const Caller &caller,
                                                 const ConversationFilter &filter, const Page &page)
{
    const auto fits = [&](const Query &each) { return passes(each, filter); };
    if (filter.flow.isValid()) {
        Query query = db.use(filter.step.isEmpty() ? "ledger.conversations_in_flow"
                                                   : "ledger.conversations_at_step");
        query.bind(caller.workspace, idBefore(page), kScanMax, filter.flow, filter.step);
        return scanPage<ConversationRow>(query, page, fits, readConversation);
    }
    if (filter.contact.isValid()) {
        Query query = db.use("ledger.conversations_of_contact");
        query.bind(caller.workspace, idBefore(page), kScanMax, filter.contact);
        return scanPage<ConversationRow>(query, page, fits, readConversation);
    }
    Query query = db.use("ledger.conversations");
    query.bind(caller.workspace, idBefore(page), kScanMax);
    return scanPage<ConversationRow>(query, page, fits, readConversation);
}

Result<Listing<HistoryRow>> ConversationStore::history(Connection &db, const Caller &caller,
                                                       ConversationId id, const Page &page)
{
    if (auto conversation = find(db, caller, id); !conversation)
        return tl::unexpected<Error>(conversation.error());
    Listing<HistoryRow> listing;
    {
        Query query = db.use("ledger.history_in");
        query.bind(caller.workspace, id, page.after, page.limit);
        readInbound(query, HistoryRow::Side::Customer, listing.rows);
    }
    {
        Query query = db.use("ledger.history_phone");
        query.bind(caller.workspace, id, page.after, page.limit);
        readInbound(query, HistoryRow::Side::Phone, listing.rows);
    }
    for (const MessageRow &message : MessageStore::ofConversation(db, caller, id, page)) {
        listing.rows.append(HistoryRow{HistoryRow::Side::Us, message.id.value, message.createdAt,
                                       message.state, message.trace, message.whatsappId.toUtf8(),
                                       message.content});
    }
    std::sort(listing.rows.begin(), listing.rows.end(),
              [](const HistoryRow &a, const HistoryRow &b) { return a.id < b.id; });
    if (listing.rows.size() >= page.limit) {
        listing.rows.resize(page.limit);
        listing.next = listing.rows.last().id;
    }
    return listing;
}

} // namespace flotilla
