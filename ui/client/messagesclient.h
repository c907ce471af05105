#pragma once
// Outbound messages over the API.

#include "core/base/ids.h"
#include "core/model/content.h"
#include "core/model/lane.h"
#include "ui/client/apiclient.h"

namespace flotilla {

// A message of a person, to be put into its lane.
struct NewChatMessage
{
    ConversationId conversation;
    MessageContent content;
    Purpose purpose = Purpose::Reply;
    // The same key again sends nothing twice; keep it for "Try again".
    QByteArray key;
};

struct MessageSummary
{
    MessageId id;
    TraceId trace;
    ConversationId conversation;
    SessionId session;
    QString state;
    QString lastError;

    [[nodiscard]] static std::optional<MessageSummary> fromJson(const QJsonObject &json);
};

class MessagesClient
{
public:
    explicit MessagesClient(ApiClient &api)
        : m_api(api)
    {}

    using Then = std::function<void(ApiAnswer<MessageSummary>)>;

    void send(const NewChatMessage &message, QObject *context, Then done);
    void find(MessageId id, QObject *context, Then done);
    void cancel(MessageId id, QObject *context, Then done);
    enum class Resolution { SendAgain, WasSent };
    void resolve(MessageId id, Resolution how, QObject *context, Then done);

private:
    ApiClient &m_api;
};

} // namespace flotilla
