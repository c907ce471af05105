#pragma once
// The log of webhook deliveries: every request a gateway made, as long as its raw body is kept.

#include "core/store/listing.h"

namespace flotilla {

struct DeliveryRow
{
    RequestId id;
    SessionId session;
    Instant receivedAt;
    QString peer;
    QString eventName;
    QString outcome; // stored, duplicate, ignored, unparsed
    QString note;
    int eventCount = 0;
    qint64 bodyBytes = 0;
};

class DeliveryStore
{
public:
    // The newest first; an invalid session and an empty outcome mean any. Looks at no more than
    // 20,000 rows a call.
    static Listing<DeliveryRow> list(Connection &db, const Caller &caller, SessionId session,
                                     const QString &outcome, const Page &page);
    static Result<DeliveryRow> find(Connection &db, const Caller &caller, RequestId id);
    static Result<QByteArray> body(Connection &db, const Caller &caller, RequestId id);
};

} // namespace flotilla
