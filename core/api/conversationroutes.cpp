#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/conversation/ownerrequests.h"
#include "core/store/conversationstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHistoryDefault = 50;
constexpr int kHistoryMax = 500;

template<class IdType>
QJsonValue idOrNull(IdType id)
{
    return id.isValid() ? QJsonValue(id.text()) : QJsonValue();
}

QJsonObject toJson(const ConversationRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"session"_s, row.session.text()},
            {u"chat"_s, row.chatKey},
            {u"contact"_s, idOrNull(row.contact)},
            {u"owner"_s, wordOf(row.owner)},
            {u"owner_name"_s, row.ownerName},
            {u"owner_until"_s, timeText(row.ownerUntil)},
            {u"run"_s, idOrNull(row.run)},
            {u"run_expires_at"_s, timeText(row.expiresAt)},
            {u"pending_events"_s, row.pending},
            {u"blocked"_s, row.blocked},
            {u"last_inbound_at"_s, timeText(row.lastInboundAt)},
            {u"last_outbound_at"_s, timeText(row.lastOutboundAt)},
            {u"created_at"_s, timeText(row.createdAt)}};
}

QString wordOf(HistoryRow::Side side)
{
    switch (side) {
    case HistoryRow::Side::Customer:
        return u"customer"_s;
    case HistoryRow::Side::Phone:
        return u"phone"_s;
    case HistoryRow::Side::Us:
        break;
    }
    return u"us"_s;
}

QJsonObject toJson(const HistoryRow &row)
{
    return {{u"id"_s, QString::number(row.id)},
            {u"from"_s, wordOf(row.side)},
            {u"at"_s, timeText(row.at)},
            {u"state"_s, row.state},
            {u"trace"_s, row.trace.text()},
            {u"whatsapp_id"_s, row.whatsappId.isEmpty()
                                   ? QJsonValue()
                                   : QJsonValue(QString::fromUtf8(row.whatsappId))},
            {u"content"_s, row.content}};
}

ApiResult<HttpResponse> listConversations(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    ConversationFilter filter;
    filter.session = query.id<SessionId>(u"session"_s);
    filter.contact = query.id<ContactId>(u"contact"_s);
    filter.owner = query.oneOf<Owner>(u"owner"_s, {u"bot"_s, u"agent"_s, u"phone"_s, u"nobody"_s});
    filter.flow = query.id<FlowId>(u"flow"_s);
    filter.step = query.text(u"step"_s).value_or(QString());
    if (!filter.step.isEmpty() && !filter.flow.isValid())
        query.wrong(u"flow"_s, "required"_L1, u"Name the flow that has the step."_s);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return listAnswer(ConversationStore::list(db, call.caller, filter, page),
                      [](const ConversationRow &row) { return toJson(row); });
}

ApiResult<HttpResponse> showConversation(const Call &call, Connection &db)
{
    const auto id = call.id<ConversationId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = ConversationStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    return HttpResponse::json(toJson(*row));
}

ApiResult<HttpResponse> showHistory(const Call &call, Connection &db)
{
    const auto id = call.id<ConversationId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    ListQuery query(call);
    const Page page = query.page(kHistoryDefault, kHistoryMax);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const auto history = ConversationStore::history(db, call.caller, *id, page);
    if (!history)
        return tl::unexpected<Error>(history.error());
    return listAnswer(*history, [](const HistoryRow &row) { return toJson(row); });
}

using OwnerRequest = Result<EventId> (*)(WriteTx &, WorkspaceId, ConversationId, const QString &);

// Takes effect as an event of the mailbox, in order with what came before: hence 202.
ApiResult<Work> askOwner(const Call &call, OwnerRequest request)
{
    const auto id = call.id<ConversationId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofOptionalBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const QString name = form->text("name"_L1, {1, 200}).value_or(QString());
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = *id, name, request](WriteTx &tx) -> Result<Answer> {
        if (auto row = ConversationStore::find(tx.db(), caller, id); !row)
            return tl::unexpected<Error>(row.error());
        const auto event = request(tx, caller.workspace, id, name);
        if (!event)
            return tl::unexpected<Error>(event.error());
        Answer answer{HttpResponse::json({{u"event"_s, event->text()}}, 202), {}};
        answer.hints.mailboxes = caller.workspace;
        return answer;
    }};
}

ApiResult<Work> takeOver(const Call &call, Connection &, const Tools &)
{
    return askOwner(call, requestTakeover);
}

ApiResult<Work> handBack(const Call &call, Connection &, const Tools &)
{
    return askOwner(call, requestHandBack);
}

ApiResult<Work> closeConversation(const Call &call, Connection &, const Tools &)
{
    return askOwner(call, requestClose);
}

} // namespace

QList<ApiRoute> conversationRoutes()
{
    return {{"GET", "/v1/conversations", Permission::ConversationsRead, listConversations, nullptr,
             nullptr},
            {"GET", "/v1/conversations/{id}", Permission::ConversationsRead, showConversation,
             nullptr, nullptr},
            {"GET", "/v1/conversations/{id}/messages", Permission::MessagesRead, showHistory,
             nullptr, nullptr},
            {"POST", "/v1/conversations/{id}/takeover", Permission::ConversationsWrite, nullptr,
             takeOver, nullptr},
            {"POST", "/v1/conversations/{id}/hand-back", Permission::ConversationsWrite, nullptr,
             handBack, nullptr},
            {"POST", "/v1/conversations/{id}/close", Permission::ConversationsWrite, nullptr,
             closeConversation, nullptr}};
}

QList<RouteDescription> describeConversationRoutes()
{
    return {
        {.route = "GET /v1/conversations",
         .summary = "Conversations, the newest first",
         .query = "after limit session contact owner flow step",
         .answer = "200 [Conversation]",
         .errors = "400"},
        {.route = "GET /v1/conversations/{id}",
         .summary = "One conversation",
         .answer = "200 Conversation",
         .errors = "404"},
        {.route = "GET /v1/conversations/{id}/messages",
         .summary = "What was said, both ways and on the phone itself, the oldest first",
         .query = "after limit",
         .answer = "200 [HistoryEntry]",
         .errors = "400 404"},
        {.route = "POST /v1/conversations/{id}/takeover",
         .summary = "An agent takes the conversation over",
         .body = "OwnerRequest?",
         .answer = "202 OwnerRequestTaken",
         .errors = "400 404 413 415"},
        {.route = "POST /v1/conversations/{id}/hand-back",
         .summary = "The bot answers again",
         .body = "OwnerRequest?",
         .answer = "202 OwnerRequestTaken",
         .errors = "400 404 413 415"},
        {.route = "POST /v1/conversations/{id}/close",
         .summary = "End the run; the next message begins anew with the bot",
         .body = "OwnerRequest?",
         .answer = "202 OwnerRequestTaken",
         .errors = "400 404 413 415"},
    };
}

} // namespace flotilla
