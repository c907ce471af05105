#pragma once
// Everything that happened under one trace, from the journal, the step log, the outbox with its
// attempts and deliveries, the dead letters and the ledger's notes.

#include "core/store/messagestore.h"

namespace flotilla {

// One hop of a message on its way. `rank` orders hops of the same millisecond by cause and effect.
struct Hop
{
    Instant at;
    int rank = 0;
    QString name; // "received", "queued", "flow_step", "outbound", "sending", ...
    QString subjectKind;
    qint64 subjectId = 0;
    QJsonObject detail;
};

class TraceStore
{
public:
    static constexpr int kHopsMax = 500;

    // In order; at most kHopsMax. Empty when the workspace has no such trace.
    static QList<Hop> hops(Connection &db, const Caller &caller, TraceId trace);
    // The trace of an event or an outbound message of that id; invalid when there is none.
    static TraceId traceOfEvent(Connection &db, const Caller &caller, EventId id);
    static TraceId traceOfMessage(Connection &db, const Caller &caller, MessageId id);
    [[nodiscard]] static bool exists(Connection &db, const Caller &caller, TraceId trace);
    // Traces below `page.after` (0: any), the newest first.
    static QList<TraceId> ofContact(Connection &db, const Caller &caller, ContactId contact,
                                    const Page &page);
    // Looks through the newest 50,000 events and messages.
    static QList<TraceId> withText(Connection &db, const Caller &caller, const QString &text,
                                   const Page &page);
};

} // namespace flotilla
