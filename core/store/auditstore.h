#pragma once
// The audit log: who wrote what through the API, to which object, when and from where, and who
// tried to sign in and failed. Rows of writes are made by the API's door, in the commit of the
// write itself; no route does it by hand.

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
    qint64 count = 1;
};

// Tries to sign in that failed, all alike.
struct FailedSignIns
{
    QString action;  // "POST /v1/sign-in"
    QString email;   // as it was tried; empty: not told
    QString peer;    // empty: of several
    QString outcome; // a stable code
    qint64 count = 1;
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
    // A line in each workspace of the person with that address; of nobody's address one in the
    // engine's first workspace, which is that of whoever runs it. How many lines.
    static int add(WriteTx &tx, const FailedSignIns &tried);
    // The newest first. Looks at no more than 20,000 rows a call.
    static Listing<AuditRow> list(Connection &db, const Caller &caller, const AuditFilter &filter,
                                  const Page &page);
};

} // namespace flotilla
