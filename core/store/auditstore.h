#pragma once
// The audit log: who wrote what through the API, to which object, when and from where. Rows are
// made by the API's door, in the commit of the write itself; no route does it by hand.

#include "core/model/caller.h"
#include "core/store/listing.h"
#include "core/store/writer.h"

namespace flotilla {

struct AuditEntry
{
    QString peer;
    QString action;     // "PATCH /v1/sessions/{id}"
    QString objectKind; // "sessions"
    QString objectId;
    QStringList fields; // names in the request's body; never values
    QString outcome;
};

struct AuditRow
{
    AuditId id;
    Instant at;
    OperatorId person;
    TokenId token;
    QString who;
    AuditEntry entry;
};

struct AuditFilter
{
    OperatorId person;  // invalid: any
    QString objectKind; // empty: any
    QString objectId;
};

class AuditStore
{
public:
    static void add(WriteTx &tx, const Caller &caller, const AuditEntry &entry);
    // The newest first. Looks at no more than 20,000 rows a call.
    static Listing<AuditRow> list(Connection &db, const Caller &caller, const AuditFilter &filter,
                                  const Page &page);
};

} // namespace flotilla
