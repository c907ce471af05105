#include "ui/client/messagesclient.h"

#include "ui/client/fields.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString messagePath(MessageId id, const QString &rest = {})
{
    return u"/v1/messages/"_s + id.text() + rest;
}

} // namespace

std::optional<MessageSummary> MessageSummary::fromJson(const QJsonObject &json)
{
    MessageSummary message;
    message.id = idField<MessageId>(json, "id"_L1);
    message.state = textField(json, "state"_L1);
    if (!message.id.isValid() || message.state.isEmpty())
        return std::nullopt;
    message.trace = idField<TraceId>(json, "trace"_L1);
    message.conversation = idField<ConversationId>(json, "conversation"_L1);
    message.session = idField<SessionId>(json, "session"_L1);
    message.lastError = textField(json, "last_error"_L1);
    return message;
}

void MessagesClient::send(const NewChatMessage &message, QObject *context, Then done)
{
    ApiRequest request =
        ApiRequest::post(u"/v1/messages"_s, {{u"conversation"_s, message.conversation.text()},
                                             {u"content"_s, message.content.toJson()},
                                             {u"purpose"_s, wordOf(message.purpose)}});
    request.key = message.key;
    m_api.ask<MessageSummary>(request, context, &MessageSummary::fromJson, std::move(done));
}

void MessagesClient::find(MessageId id, QObject *context, Then done)
{
    m_api.ask<MessageSummary>(ApiRequest::get(messagePath(id)), context, &MessageSummary::fromJson,
                              std::move(done));
}

void MessagesClient::cancel(MessageId id, QObject *context, Then done)
{
    m_api.ask<MessageSummary>(ApiRequest::post(messagePath(id, u"/cancel"_s)), context,
                              &MessageSummary::fromJson, std::move(done));
}

void MessagesClient::resolve(MessageId id, Resolution how, QObject *context, Then done)
{
    const QString word = how == Resolution::SendAgain ? u"send_again"_s : u"was_sent"_s;
    m_api.ask<MessageSummary>(
        ApiRequest::post(messagePath(id, u"/resolve"_s), {{u"resolution"_s, word}}), context,
        &MessageSummary::fromJson, std::move(done));
}

} // namespace flotilla
