#pragma once
// "Where is my message?": traces found by phone, text or any id, with every hop in order.

#include "core/store/tracestore.h"

namespace flotilla {

// Exactly one of the first five is set.
struct LedgerQuery
{
    MessageId message;
    EventId event;
    TraceId trace;
    QString phone; // digits with country code
    QString text;
    Page page; // of traces, the newest first
};

struct Trace
{
    TraceId id;
    QList<Hop> hops;
    bool truncated = false;
};

class Ledger
{
public:
    // NotFound for an id or phone the workspace does not know; an empty listing for a text nobody
    // wrote.
    static Result<Listing<Trace>> search(Connection &db, const Caller &caller,
                                         const LedgerQuery &query);
};

} // namespace flotilla
