#pragma once
// Conversations, and what was said in them, over the API.

#include "core/base/ids.h"
#include "core/model/content.h"
#include "core/model/lane.h"
#include "ui/client/apiclient.h"

namespace flotilla {

struct ConversationSummary
{
    ConversationId id;
    SessionId session;
    ContactId contact; // invalid for groups
    QString chat;      // "5511999990000@s.whatsapp.net"
    Owner owner = Owner::Bot;
    QString ownerName;
    std::optional<Instant> ownerUntil;
    RunId run;
    int pendingEvents = 0;
    QString blocked; // why the mailbox does not go on; empty: it does
    std::optional<Instant> lastInboundAt;
    std::optional<Instant> lastOutboundAt;
    Instant createdAt;

    bool operator==(const ConversationSummary &) const = default;
    [[nodiscard]] static std::optional<ConversationSummary> fromJson(const QJsonObject &json);
    // The number as people write it, in its own direction; a group's id as it is.
    [[nodiscard]] QString chatName() const;
};

struct ChatLine
{
    enum class From { Customer, Us, Phone };

    qint64 id = 0;
    From from = From::Us;
    Instant at;
    QString state; // of ours: queued, sent, read, ...
    TraceId trace;
    MessageContent content;

    bool operator==(const ChatLine &) const = default;
    [[nodiscard]] static std::optional<ChatLine> fromJson(const QJsonObject &json);
};

struct ChatLines
{
    QList<ChatLine> lines;
    qint64 next = 0; // 0: these were the last
};

class ConversationsClient
{
public:
    explicit ConversationsClient(ApiClient &api)
        : m_api(api)
    {}

    template<class T>
    using Then = std::function<void(ApiAnswer<T>)>;

    // The oldest first, those after the line `after` (0: from the beginning).
    void history(ConversationId id, qint64 after, QObject *context, Then<ChatLines> done);
    enum class Ask { TakeOver, HandBack, Close };
    // Takes effect in order with everything before it; done says it was taken.
    void ask(ConversationId id, Ask what, QObject *context, Then<EventId> done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
