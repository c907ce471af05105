#pragma once
// Dead letters as seen from outside; what resolves them is in deadletterstore.h.
// work.

#include "core/store/listing.h"
#include "core/store/writer.h"

namespace flotilla {

struct DeadLetterRow
{
    DeadLetterId id;
    ConversationId conversation; // invalid: of no conversation
    QString source;              // event, message
    qint64 sourceId = 0;
    TraceId trace;
    QString reason;
    QString detail;
    Instant createdAt;
    QString resolution; // empty while open
    std::optional<Instant> resolvedAt;
};

class DeadLetterList
{
public:
    // The newest first.
    static Listing<DeadLetterRow> list(Connection &db, const Caller &caller, bool openOnly,
                                       const Page &page);
    static Result<DeadLetterRow> find(Connection &db, const Caller &caller, DeadLetterId id);
    // Someone saw it and nothing more is to be done. Conflict when it is resolved already, or while
    // its event blocks a mailbox: that one must be retried or skipped.
    static Result<> dismiss(WriteTx &tx, const Caller &caller, DeadLetterId id);
};

} // namespace flotilla
