#include "core/store/deadletterlist.h"

#include <limits>

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
    const qint64 before = page.after > 0 ? page.after : std::numeric_limits<qint64>::max();
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

} // namespace flotilla
