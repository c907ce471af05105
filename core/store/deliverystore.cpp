#include "core/store/deliverystore.h"

#include <limits>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScanMax = 20'000;

DeliveryRow readDelivery(const Query &query)
{
    DeliveryRow row;
    row.id = query.id<RequestId>(0);
    row.session = query.id<SessionId>(1);
    row.receivedAt = query.instant(2);
    row.peer = query.text(3);
    row.eventName = query.text(4);
    row.outcome = query.text(5);
    row.note = query.text(6);
    row.eventCount = static_cast<int>(query.integer(7));
    row.bodyBytes = query.integer(8);
    return row;
}

auto noDelivery()
{
    return fail(ErrorCode::NotFound, u"There is no such delivery, or it was purged."_s);
}

} // namespace

Listing<DeliveryRow> DeliveryStore::list(Connection &db, const Caller &caller, SessionId session,
                                         const QString &outcome, const Page &page)
{
    Listing<DeliveryRow> listing;
    Query query = db.use("ledger.deliveries");
    query.bind(caller.workspace, page.after > 0 ? page.after : std::numeric_limits<qint64>::max(),
               kScanMax);
    int scanned = 0;
    qint64 last = 0;
    while (query.next()) {
        ++scanned;
        const DeliveryRow row = readDelivery(query);
        last = row.id.value;
        if ((session.isValid() && row.session != session) ||
            (!outcome.isEmpty() && row.outcome != outcome))
            continue;
        listing.rows.append(row);
        if (listing.rows.size() == page.limit) {
            listing.next = last;
            return listing;
        }
    }
    listing.next = scanned == kScanMax ? last : 0;
    return listing;
}

Result<DeliveryRow> DeliveryStore::find(Connection &db, const Caller &caller, RequestId id)
{
    Query query = db.use("ledger.delivery");
    if (!query.bind(caller.workspace, id).next())
        return noDelivery();
    return readDelivery(query);
}

Result<QByteArray> DeliveryStore::body(Connection &db, const Caller &caller, RequestId id)
{
    Query query = db.use("ledger.delivery");
    if (!query.bind(caller.workspace, id).next())
        return noDelivery();
    return query.blob(9);
}

} // namespace flotilla
