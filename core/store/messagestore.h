#pragma once
// Outbound messages as seen from outside. Everything that changes them is in outboxstore.h.

#include "core/model/caller.h"
#include "core/model/lane.h"
#include "core/store/listing.h"
#include "core/store/writer.h"

#include <QJsonObject>
#include <QList>

namespace flotilla {

struct MessageRow
{
    MessageId id;
    SessionId session;
    ConversationId conversation;
    Lane lane = Lane::High;
    QString purpose;
    QString state;
    QString causeKind;
    qint64 causeId = 0;
    TraceId trace;
    QJsonObject content;
    QString delivery;
    std::optional<Instant> notBefore;
    Instant expiresAt;
    Instant createdAt;
    int attempts = 0;
    QString gatewayId;
    QString whatsappId;
    std::optional<Instant> sentAt;
    std::optional<Instant> endedAt;
    QString lastError;
    QString idempotencyKey;
    QString clientId;
};

struct MessageFilter
{
    QString state; // empty: any
    SessionId session;
    std::optional<Lane> lane;
};

struct KeyedMessage
{
    MessageId id;
    QByteArray requestHash;
};

class MessageStore
{
public:
    static Result<MessageRow> find(Connection &db, const Caller &caller, MessageId id);
    // The message an idempotency key stands for, while its row is kept.
    static std::optional<KeyedMessage> findByKey(Connection &db, const Caller &caller,
                                                 const QString &key);
    // The newest first. Looks at no more than 20,000 rows a call.
    static Listing<MessageRow> list(Connection &db, const Caller &caller,
                                    const MessageFilter &filter, const Page &page);
    // The oldest first, of one conversation, after the id `page.after`.
    static QList<MessageRow> ofConversation(Connection &db, const Caller &caller,
                                            ConversationId conversation, const Page &page);
    static QList<MessageRow> ofTrace(Connection &db, const Caller &caller, TraceId trace,
                                     int limit);
    // Is this a state of a message?
    [[nodiscard]] static bool isState(const QString &word);
};

} // namespace flotilla
