#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/messageview.h"
#include "core/api/routedescription.h"
#include "core/audience/phone.h"
#include "core/store/contactstore.h"
#include "core/store/conversationstore.h"
#include "core/store/eventstore.h"
#include "core/store/outboxstore.h"
#include "core/store/requeststore.h"
#include "core/store/sessionstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContentBytesMax = 128 * 1024;

struct MessageInput
{
    ChatAddress to; // empty: to the conversation
    QString phone;
    QString name;
    SessionId session;
    ConversationId conversation;
    NewMessage message;
};

Lane laneOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Reply:
    case Purpose::Otp:
        return Lane::High;
    case Purpose::Notification:
        return Lane::Medium;
    case Purpose::Broadcast:
        break;
    }
    return Lane::Low;
}

void readAddress(Form &form, MessageInput &input)
{
    if (form.has("to"_L1) == form.has("conversation"_L1)) {
        form.wrong(
            "to"_L1, "required"_L1,
            u"Say where the message goes: either 'to', a phone number, or 'conversation', an id."_s);
        static_cast<void>(form.isNull("to"_L1));
        static_cast<void>(form.isNull("conversation"_L1));
    } else if (form.json().value("to"_L1).toString().endsWith("@g.us"_L1)) {
        const QString group = form.key("to"_L1, {6, 100}, Form::Required).value_or(QString());
        input.to = ChatAddress::fromText(group.toUtf8());
    } else if (form.has("to"_L1)) {
        if (const auto phone = form.phone("to"_L1, Form::Required)) {
            input.phone = *phone;
            input.to.phoneJid = phone->toUtf8() + "@s.whatsapp.net";
        }
    } else if (const auto id = form.id<ConversationId>("conversation"_L1, Form::Required)) {
        input.conversation = *id;
    }
    const bool needed = !form.has("conversation"_L1);
    if (const auto id = form.id<SessionId>("session"_L1, needed ? Form::Required : Form::Optional))
        input.session = *id;
    if (const auto name = form.text("name"_L1, {0, 200}))
        input.name = *name;
}

void readContent(Form &form, NewMessage &message)
{
    const auto json = form.object("content"_L1, kContentBytesMax, Form::Required);
    if (!json)
        return;
    auto content = MessageContent::fromJson(*json, u"/content"_s);
    if (!content) {
        const Error &error = content.error();
        const QString field = error.field.isEmpty() ? u"/content"_s : error.field;
        form.add(Problem{Problem::Severity::Error, u"content"_s, field,
                         u"'%1' %2."_s.arg(field, error.message)});
    } else if (content->kind == MessageContent::Kind::Unsupported) {
        form.wrong("content"_L1, "not_allowed"_L1,
                   u"A message of the kind 'unsupported' cannot be sent."_s);
    } else {
        message.content = *content;
    }
}

void readTimes(Form &form, NewMessage &message, Instant now)
{
    message.notBefore = form.instant("not_before"_L1);
    message.expiresAt = form.instant("expires_at"_L1);
    if (message.notBefore && *message.notBefore > now + kAheadMax)
        form.wrong("not_before"_L1, "out_of_range"_L1,
                   u"'not_before' is more than a year away; choose an earlier time."_s);
    if (message.expiresAt && *message.expiresAt <= std::max(now, message.notBefore.value_or(now)))
        form.wrong("expires_at"_L1, "out_of_range"_L1,
                   u"'expires_at' must be later than now and than 'not_before'."_s);
    if (message.expiresAt && *message.expiresAt > now + 2 * kAheadMax)
        form.wrong("expires_at"_L1, "out_of_range"_L1,
                   u"'expires_at' is more than two years away; choose an earlier time."_s);
}

void readMessage(Form &form, MessageInput &input, Instant now)
{
    readAddress(form, input);
    NewMessage &message = input.message;
    message.purpose =
        form.oneOf<Purpose>("purpose"_L1, {u"reply"_s, u"otp"_s, u"notification"_s, u"broadcast"_s})
            .value_or(Purpose::Notification);
    message.lane = form.oneOf<Lane>("lane"_L1, {u"high"_s, u"medium"_s, u"low"_s})
                       .value_or(laneOf(message.purpose));
    message.delivery = form.oneOf<Delivery>("delivery"_L1, {u"at_most_once"_s, u"at_least_once"_s})
                           .value_or(Delivery::AtMostOnce);
    readContent(form, message);
    readTimes(form, message, now);
    message.causeKind = u"api"_s;
    if (const auto key = form.key("idempotency_key"_L1, {1, 200}))
        message.idempotencyKey = *key;
}

QJsonObject accepted(const MessageRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"trace"_s, row.trace.text()},
            {u"conversation"_s, row.conversation.text()},
            {u"state"_s, row.state}};
}

// The message the key stands for already; its request was checked when it was new.
std::optional<ApiResult<Work>> knownMessage(Connection &db, const Caller &caller,
                                            const RequestKey &key)
{
    if (key.key.isEmpty())
        return std::nullopt;
    const auto known = MessageStore::findByKey(db, caller, key.key);
    if (!known)
        return std::nullopt;
    if (known->requestHash != key.requestHash)
        return ApiResult<Work>(
            fail(ErrorCode::Conflict,
                 u"This idempotency key was used for another message; use a new key."_s,
                 u"Idempotency-Key"_s));
    return ApiResult<Work>(Work{[caller, id = known->id](WriteTx &tx) -> Result<Answer> {
        const auto row = MessageStore::find(tx.db(), caller, id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        return Answer{HttpResponse::json(accepted(*row), 202), {}};
    }});
}

// The chat of the message, made when it is new, and whether its contact may be written to.
Result<> findChat(WriteTx &tx, const Caller &caller, MessageInput &input)
{
    if (input.conversation.isValid()) {
        const auto row = ConversationStore::find(tx.db(), caller, input.conversation);
        if (!row)
            return fail(ErrorCode::NotFound, row.error().message, u"/conversation"_s);
        if (input.session.isValid() && input.session != row->session)
            return fail(ErrorCode::Invalid,
                        u"The conversation is of another session; leave 'session' out."_s,
                        u"/session"_s);
        input.session = row->session;
    }
    const auto session = SessionStore::find(tx.db(), caller, input.session);
    if (!session)
        return fail(ErrorCode::NotFound, session.error().message, u"/session"_s);
    if (session->state == SessionState::Stopped)
        return fail(ErrorCode::Conflict, u"The session is stopped; connect it before sending."_s,
                    u"/session"_s);
    if (!input.conversation.isValid())
        input.conversation = EventStore::conversationOf(tx, *session, input.to, input.name);
    if (!input.conversation.isValid())
        return fail(ErrorCode::Invalid, u"The message cannot go to this address."_s, u"/to"_s);
    return {};
}

Result<> checkOptIn(WriteTx &tx, const Caller &caller, const MessageInput &input)
{
    if (input.message.purpose != Purpose::Broadcast)
        return {};
    const auto row = ConversationStore::find(tx.db(), caller, input.conversation);
    if (!row || !row->contact.isValid())
        return {};
    const auto contact = ContactStore::find(tx.db(), caller, row->contact);
    if (contact && contact->optIn == "out"_L1)
        return fail(ErrorCode::Conflict, u"The contact opted out; broadcasts do not go there."_s,
                    input.to.isEmpty() ? u"/conversation"_s : u"/to"_s);
    return {};
}

Result<Answer> enqueue(WriteTx &tx, const Caller &caller, MessageInput input)
{
    if (auto found = findChat(tx, caller, input); !found)
        return tl::unexpected<Error>(found.error());
    if (auto allowed = checkOptIn(tx, caller, input); !allowed)
        return tl::unexpected<Error>(allowed.error());
    NewMessage &message = input.message;
    message.workspace = caller.workspace;
    message.session = input.session;
    message.conversation = input.conversation;
    const auto id = OutboxStore::enqueue(tx, message);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = MessageStore::find(tx.db(), caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    Answer answer{HttpResponse::json(accepted(*row), 202), {}};
    answer.hints.outbox = input.session;
    return answer;
}

ApiResult<Work> sendMessage(const Call &call, Connection &db, const Tools &)
{
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const QString field = form->json().value("idempotency_key"_L1).toString();
    const auto key = requestKey(call, field);
    if (!key)
        return tl::unexpected(key.error());
    if (auto known = knownMessage(db, call.caller, *key))
        return *known;
    MessageInput input;
    readMessage(*form, input, call.now);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    input.message.idempotencyKey = key->key;
    input.message.requestHash = key->requestHash;
    return Work{[caller = call.caller, input](WriteTx &tx) { return enqueue(tx, caller, input); },
                2048 + call.request.body.size()};
}

ApiResult<HttpResponse> listMessages(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    MessageFilter filter;
    filter.session = query.id<SessionId>(u"session"_s);
    filter.lane = query.oneOf<Lane>(u"lane"_s, {u"high"_s, u"medium"_s, u"low"_s});
    filter.state = query.text(u"state"_s, 40).value_or(QString());
    if (!filter.state.isEmpty() && !MessageStore::isState(filter.state))
        query.wrong(u"state"_s, "not_allowed"_L1,
                    u"'%1' is no state of a message; see the list in the documentation."_s.arg(
                        filter.state));
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return listAnswer(MessageStore::list(db, call.caller, filter, page), messageView);
}

ApiResult<HttpResponse> showMessage(const Call &call, Connection &db)
{
    const auto id = call.id<MessageId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = MessageStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    return HttpResponse::json(messageView(*row));
}

Result<Answer> messageAnswer(WriteTx &tx, const Caller &caller, MessageId id)
{
    const auto row = MessageStore::find(tx.db(), caller, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    Answer answer{HttpResponse::json(messageView(*row)), {}};
    answer.hints.outbox = row->session;
    return answer;
}

ApiResult<Work> resolveMessage(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<MessageId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto how = form->word("resolution"_L1, {u"send_again"_s, u"was_sent"_s}, Form::Required);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const bool again = *how == "send_again"_L1;
    return Work{[caller = call.caller, id = *id, again](WriteTx &tx) -> Result<Answer> {
        if (auto row = MessageStore::find(tx.db(), caller, id); !row)
            return tl::unexpected<Error>(row.error());
        if (again) {
            const auto copy = OutboxStore::sendAgain(tx, caller.workspace, id);
            if (!copy)
                return tl::unexpected<Error>(copy.error());
            return messageAnswer(tx, caller, *copy);
        }
        if (auto marked = OutboxStore::markSent(tx, caller.workspace, id); !marked)
            return tl::unexpected<Error>(marked.error());
        return messageAnswer(tx, caller, id);
    }};
}

ApiResult<Work> cancelMessage(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<MessageId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto checked = noFields(call); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        if (auto cancelled =
                OutboxStore::cancel(tx, caller.workspace, id, u"cancelled through the API"_s);
            !cancelled)
            return tl::unexpected<Error>(cancelled.error());
        return messageAnswer(tx, caller, id);
    }};
}

} // namespace

QJsonObject messageView(const MessageRow &row)
{
    QJsonObject json{{u"id"_s, row.id.text()},
                     {u"trace"_s, row.trace.text()},
                     {u"session"_s, row.session.text()},
                     {u"conversation"_s, row.conversation.text()},
                     {u"lane"_s, wordOf(row.lane)},
                     {u"purpose"_s, row.purpose},
                     {u"delivery"_s, row.delivery},
                     {u"state"_s, row.state},
                     {u"cause"_s, QJsonObject{{u"kind"_s, row.causeKind},
                                              {u"id"_s, QString::number(row.causeId)}}},
                     {u"content"_s, row.content},
                     {u"attempts"_s, row.attempts},
                     {u"not_before"_s, timeText(row.notBefore)},
                     {u"expires_at"_s, timeText(row.expiresAt)},
                     {u"created_at"_s, timeText(row.createdAt)},
                     {u"sent_at"_s, timeText(row.sentAt)},
                     {u"ended_at"_s, timeText(row.endedAt)},
                     {u"last_error"_s, row.lastError},
                     {u"client_id"_s, row.clientId}};
    const auto insert = [&json](QLatin1StringView name, const QString &value) {
        json.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    };
    insert("gateway_id"_L1, row.gatewayId);
    insert("whatsapp_id"_L1, row.whatsappId);
    insert("idempotency_key"_L1, row.idempotencyKey);
    return json;
}

QList<ApiRoute> messageRoutes()
{
    return {{"POST", "/v1/messages", Permission::MessagesWrite, nullptr, sendMessage, nullptr},
            {"GET", "/v1/messages", Permission::MessagesRead, listMessages, nullptr, nullptr},
            {"GET", "/v1/messages/{id}", Permission::MessagesRead, showMessage, nullptr, nullptr},
            {"POST", "/v1/messages/{id}/resolve", Permission::MessagesWrite, nullptr,
             resolveMessage, nullptr},
            {"POST", "/v1/messages/{id}/cancel", Permission::MessagesWrite, nullptr, cancelMessage,
             nullptr}};
}

QList<RouteDescription> describeMessageRoutes()
{
    return {
        {.route = "POST /v1/messages",
         .summary = "Put a message in its lane",
         .body = "NewMessage",
         .answer = "202 MessageTaken",
         .errors = "400 404 409 413 415",
         .takesKey = true},
        {.route = "GET /v1/messages",
         .summary = "Outbound messages, the newest first",
         .query = "after limit session lane messageState",
         .answer = "200 [Message]",
         .errors = "400"},
        {.route = "GET /v1/messages/{id}",
         .summary = "One message with its state, times, attempts and cause",
         .answer = "200 Message",
         .errors = "404"},
        {.route = "POST /v1/messages/{id}/resolve",
         .summary = "Decide a message in doubt, or one that did not go out",
         .body = "MessageResolution",
         .answer = "200 Message",
         .errors = "400 404 409 413 415"},
        {.route = "POST /v1/messages/{id}/cancel",
         .summary = "Cancel a message that still waits",
         .body = "Nothing?",
         .answer = "200 Message",
         .errors = "400 404 409 413 415"},
    };
}

} // namespace flotilla
