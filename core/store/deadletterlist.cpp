#include "core/store/deadletterlist.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

DeadLetterRow readDeadLetter(const Query &query)
{
    DeadLetterRow row;
    row.id = query.id<DeadLetterId>(0);
    row.conversation = query.id<ConversationId>(1);
    row.source = query.text(2);
    row.sourceId = query.integer(3);
    row.trace = query.id<TraceId>(4);
    row.reason = query.text(5);
    row.detail = query.text(6);
    row.createdAt = query.instant(7);
    row.resolution = query.text(8);
    row.resolvedAt = query.maybeInstant(9);
    return row;
}

void read(Query &query, int limit, Listing<DeadLetterRow> &listing)
{
    while (query.next())
        listing.rows.append(readDeadLetter(query));
    if (listing.rows.size() == limit)
        listing.next = listing.rows.last().id.value;
}

} // namespace

Listing<DeadLetterRow> DeadLetterList::list(Connection &db, const Caller &caller, bool openOnly,
                                            const Page &page)
{
    Listing<DeadLetterRow> listing;
    const qint64 before = idBefore(page);
    if (openOnly) {
        Query query = db.use("ledger.dead_letters");
        query.bind(caller.workspace, before, page.limit);
        read(query, page.limit, listing);
    } else {
        Query query = db.use("ledger.dead_letters_all");
        query.bind(caller.workspace, before, page.limit);
        read(query, page.limit, listing);
    }
    return listing;
}

Result<DeadLetterRow> DeadLetterList::find(Connection &db, const Caller &caller, DeadLetterId id)
{
    Query query = db.use("ledger.dead_letter");
    if (!query.bind(caller.workspace, id).next())
        return fail(ErrorCode::NotFound, u"There is no such dead letter."_s);
    return readDeadLetter(query);
}

Result<> DeadLetterList::dismiss(WriteTx &tx, const Caller &caller, DeadLetterId id)
{
    const auto row = find(tx.db(), caller, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!row->resolution.isEmpty())
        return fail(ErrorCode::Conflict, u"The dead letter was %1 already."_s.arg(row->resolution));
    if (row->source == "event"_L1) {
        Query query = tx.use("ledger.blocks_mailbox");
        query.bind(caller.workspace, row->conversation, row->sourceId);
        if (query.next() && query.flag(0))
            return fail(ErrorCode::Conflict,
                        u"Its event blocks the conversation; retry or skip it instead."_s);
    }
    tx.use("ledger.dismiss").bind(caller.workspace, id, tx.now()).run();
    return {};
}

} // namespace flotilla
