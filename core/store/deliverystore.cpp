#include "core/store/deliverystore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

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
    Query query = db.use("ledger.deliveries");
    query.bind(caller.workspace, idBefore(page), kScanMax);
    return scanPage<DeliveryRow>(
        query, page,
        [&](const Query &each) {
            return (!session.isValid() || each.id<SessionId>(1) == session) &&
                   (outcome.isEmpty() || each.text(5) == outcome);
        },
        readDelivery);
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
