#include "ui/client/conversationsclient.h"

#include "ui/client/fields.h"
#include "ui/client/numbertext.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QString conversationPath(ConversationId id, const QString &rest)
{
    return u"/v1/conversations/"_s + id.text() + rest;
}

std::optional<ChatLines> readLines(const QJsonObject &json)
{
    ChatLines lines;
    for (const QJsonValue &value : json.value("items"_L1).toArray()) {
        const auto line = ChatLine::fromJson(value.toObject());
        if (!line)
            return std::nullopt;
        lines.lines.append(*line);
    }
    lines.next = json.value("next"_L1).toString().toLongLong();
    return lines;
}

std::optional<EventId> readEvent(const QJsonObject &json)
{
    const auto id = idField<EventId>(json, "event"_L1);
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

std::optional<ConversationSummary> ConversationSummary::fromJson(const QJsonObject &json)
{
    ConversationSummary row;
    row.id = idField<ConversationId>(json, "id"_L1);
    row.session = idField<SessionId>(json, "session"_L1);
    const auto created = timeField(json, "created_at"_L1);
    if (!row.id.isValid() || !row.session.isValid() || !created ||
        !fromWord(textField(json, "owner"_L1), row.owner))
        return std::nullopt;
    row.contact = idField<ContactId>(json, "contact"_L1);
    row.chat = textField(json, "chat"_L1);
    row.ownerName = textField(json, "owner_name"_L1);
    row.ownerUntil = timeField(json, "owner_until"_L1);
    row.run = idField<RunId>(json, "run"_L1);
    row.pendingEvents = json.value("pending_events"_L1).toInt();
    row.blocked = textField(json, "blocked"_L1);
    row.lastInboundAt = timeField(json, "last_inbound_at"_L1);
    row.lastOutboundAt = timeField(json, "last_outbound_at"_L1);
    row.createdAt = *created;
    return row;
}

QString ConversationSummary::chatName() const
{
    return shownChat(chat);
}

std::optional<ChatLine> ChatLine::fromJson(const QJsonObject &json)
{
    ChatLine line;
    line.id = textField(json, "id"_L1).toLongLong();
    const auto at = timeField(json, "at"_L1);
    const auto content = MessageContent::fromJson(json.value("content"_L1).toObject());
    if (line.id <= 0 || !at)
        return std::nullopt;
    const QString from = textField(json, "from"_L1);
    line.from = from == "customer"_L1 ? From::Customer
                : from == "phone"_L1  ? From::Phone
                                      : From::Us;
    line.at = *at;
    line.state = textField(json, "state"_L1);
    line.trace = idField<TraceId>(json, "trace"_L1);
    if (content)
        line.content = *content;
    else
        line.content.kind = MessageContent::Kind::Unsupported;
    return line;
}

void ConversationsClient::history(ConversationId id, qint64 after, QObject *context,
                                  Then<ChatLines> done)
{
    ApiRequest request =
        ApiRequest::get(conversationPath(id, u"/messages"_s), {{u"limit"_s, u"200"_s}});
    if (after > 0)
        request.query.append({u"after"_s, QString::number(after)});
    m_api.ask<ChatLines>(request, context, readLines, std::move(done));
}

void ConversationsClient::ask(ConversationId id, Ask what, QObject *context, Then<EventId> done)
{
    const QString verb = what == Ask::TakeOver   ? u"/takeover"_s
                         : what == Ask::HandBack ? u"/hand-back"_s
                                                 : u"/close"_s;
    m_api.ask<EventId>(ApiRequest::post(conversationPath(id, verb)), context, readEvent,
                       std::move(done));
}

} // namespace flotilla
