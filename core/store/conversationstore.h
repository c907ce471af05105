#pragma once
// Conversations as seen from outside: who owns them, where they stand, what was said.

#include "core/model/caller.h"
#include "core/model/lane.h"
#include "core/store/listing.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace flotilla {

struct ConversationRow
{
    ConversationId id;
    SessionId session;
    QString chatKey;
    ContactId contact; // invalid for groups
    Instant createdAt;
    Owner owner = Owner::Bot;
    std::optional<Instant> ownerUntil;
    QString ownerName;
    RunId run;
    std::optional<Instant> expiresAt;
    int pending = 0;
    QString blocked;
    std::optional<Instant> lastInboundAt;
    std::optional<Instant> lastOutboundAt;
};

struct ConversationFilter
{
    SessionId session;
    ContactId contact;
    std::optional<Owner> owner;
    FlowId flow;  // whose run stands in this flow now,
    QString step; // at this step of it; empty: anywhere
};

// One line of a chat: received, sent, or typed on the phone itself.
struct HistoryRow
{
    enum class Side { Customer, Us, Phone };
    Side side = Side::Customer;
    qint64 id = 0;
    Instant at;
    QString state;
    TraceId trace;
    QByteArray whatsappId;
    QJsonObject content;
};

class ConversationStore
{
public:
    static Result<ConversationRow> find(Connection &db, const Caller &caller, ConversationId id);
    // The newest first. Looks at no more than 20,000 rows a call.
    static Listing<ConversationRow> list(Connection &db, const Caller &caller,
                                         const ConversationFilter &filter, const Page &page);
    // The oldest first.
    static Result<Listing<HistoryRow>> history(Connection &db, const Caller &caller,
                                               ConversationId id, const Page &page);
};

} // namespace flotilla
