#include "core/ledger/ledger.h"

#include "core/store/contactstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

Trace readTrace(Connection &db, const Caller &caller, TraceId id)
{
    Trace trace;
    trace.id = id;
    trace.hops = TraceStore::hops(db, caller, id);
    trace.truncated = trace.hops.size() == TraceStore::kHopsMax;
    return trace;
}

Result<TraceId> singleTrace(Connection &db, const Caller &caller, const LedgerQuery &query)
{
    TraceId trace;
    if (query.message.isValid())
        trace = TraceStore::traceOfMessage(db, caller, query.message);
    // An inbound message is known by its event's id: "message" finds both.
    if (query.message.isValid() && !trace.isValid())
        trace = TraceStore::traceOfEvent(db, caller, EventId(query.message.value));
    if (query.event.isValid())
        trace = TraceStore::traceOfEvent(db, caller, query.event);
    if (query.trace.isValid() && TraceStore::exists(db, caller, query.trace))
        trace = query.trace;
    if (!trace.isValid())
        return fail(ErrorCode::NotFound, u"The ledger has nothing under this id."_s);
    return trace;
}

} // namespace

Result<Listing<Trace>> Ledger::search(Connection &db, const Caller &caller,
                                      const LedgerQuery &query)
{
    Listing<Trace> listing;
    if (query.message.isValid() || query.event.isValid() || query.trace.isValid()) {
        const auto trace = singleTrace(db, caller, query);
        if (!trace)
            return tl::unexpected<Error>(trace.error());
        listing.rows.append(readTrace(db, caller, *trace));
        return listing;
    }
    QList<TraceId> traces;
    if (!query.phone.isEmpty()) {
        const auto contact = ContactStore::findByPhone(db, caller, query.phone);
        if (!contact)
            return fail(ErrorCode::NotFound, u"No contact has this phone number."_s, u"phone"_s);
        traces = TraceStore::ofContact(db, caller, contact->id, query.page);
    } else {
        traces = TraceStore::withText(db, caller, query.text, query.page);
    }
    for (const TraceId trace : traces)
        listing.rows.append(readTrace(db, caller, trace));
    if (traces.size() == query.page.limit)
        listing.next = traces.last().value;
    return listing;
}

} // namespace flotilla
