#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/store/deadletterlist.h"
#include "core/store/deadletterstore.h"
#include "core/store/outboxstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const DeadLetterRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"conversation"_s,
             row.conversation.isValid() ? QJsonValue(row.conversation.text()) : QJsonValue()},
            {u"source"_s, row.source},
            {u"source_id"_s, QString::number(row.sourceId)},
            {u"trace"_s, row.trace.text()},
            {u"reason"_s, row.reason},
            {u"detail"_s, row.detail},
            {u"created_at"_s, timeText(row.createdAt)},
            {u"resolution"_s, row.resolution},
            {u"resolved_at"_s, timeText(row.resolvedAt)}};
}

ApiResult<HttpResponse> listDeadLetters(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    const auto which = query.word(u"state"_s, {u"open"_s, u"all"_s});
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const bool openOnly = which.value_or(u"open"_s) == "open"_L1;
    return listAnswer(DeadLetterList::list(db, call.caller, openOnly, page),
                      [](const DeadLetterRow &row) { return toJson(row); });
}

ApiResult<HttpResponse> showDeadLetter(const Call &call, Connection &db)
{
    const auto id = call.id<DeadLetterId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = DeadLetterList::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    return HttpResponse::json(toJson(*row));
}

enum class Act { Retry, Replay, Skip, Dismiss };

Result<> actOnMessage(WriteTx &tx, const Caller &caller, const DeadLetterRow &row, Act act)
{
    if (act == Act::Skip)
        return fail(ErrorCode::Conflict,
                    u"Nothing waits behind a message that failed; dismiss it instead."_s);
    const auto copy = OutboxStore::sendAgain(tx, caller.workspace, MessageId(row.sourceId));
    return copy ? Result<>() : tl::unexpected<Error>(copy.error());
}

Result<> actOnEvent(WriteTx &tx, const Caller &caller, const DeadLetterRow &row, Act act)
{
    if (act == Act::Retry)
        return DeadLetterStore::retry(tx, caller.workspace, row.id);
    if (act == Act::Skip)
        return DeadLetterStore::skip(tx, caller.workspace, row.id);
    const auto event = DeadLetterStore::replay(tx, caller.workspace, row.id);
    return event ? Result<>() : tl::unexpected<Error>(event.error());
}

Result<> resolve(WriteTx &tx, const Caller &caller, const DeadLetterRow &row, Act act)
{
    if (!row.resolution.isEmpty())
        return fail(ErrorCode::Conflict, u"The dead letter was %1 already."_s.arg(row.resolution));
    if (act == Act::Dismiss)
        return DeadLetterList::dismiss(tx, caller, row.id);
    return row.source == "message"_L1 ? actOnMessage(tx, caller, row, act)
                                      : actOnEvent(tx, caller, row, act);
}

ApiResult<Work> resolveDeadLetter(const Call &call, Act act)
{
    const auto id = call.id<DeadLetterId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto checked = noFields(call); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = *id, act](WriteTx &tx) -> Result<Answer> {
        const auto row = DeadLetterList::find(tx.db(), caller, id);
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (auto resolved = resolve(tx, caller, *row, act); !resolved)
            return tl::unexpected<Error>(resolved.error());
        const auto after = DeadLetterList::find(tx.db(), caller, id);
        if (!after)
            return tl::unexpected<Error>(after.error());
        Answer answer{HttpResponse::json(toJson(*after)), {}};
        answer.hints.mailboxes = caller.workspace;
        if (row->source == "message"_L1) {
            if (auto message = MessageStore::find(tx.db(), caller, MessageId(row->sourceId)))
                answer.hints.outbox = message->session;
        }
        return answer;
    }};
}

ApiResult<Work> retryDeadLetter(const Call &call, Connection &, const Tools &)
{
    return resolveDeadLetter(call, Act::Retry);
}

ApiResult<Work> replayDeadLetter(const Call &call, Connection &, const Tools &)
{
    return resolveDeadLetter(call, Act::Replay);
}

ApiResult<Work> skipDeadLetter(const Call &call, Connection &, const Tools &)
{
    return resolveDeadLetter(call, Act::Skip);
}

ApiResult<Work> dismissDeadLetter(const Call &call, Connection &, const Tools &)
{
    return resolveDeadLetter(call, Act::Dismiss);
}

} // namespace

QList<ApiRoute> deadLetterRoutes()
{
    return {
        {"GET", "/v1/dead-letters", Permission::DeadLettersRead, listDeadLetters, nullptr, nullptr},
        {"GET", "/v1/dead-letters/{id}", Permission::DeadLettersRead, showDeadLetter, nullptr,
         nullptr},
        {"POST", "/v1/dead-letters/{id}/retry", Permission::DeadLettersWrite, nullptr,
         retryDeadLetter, nullptr},
        {"POST", "/v1/dead-letters/{id}/replay", Permission::DeadLettersWrite, nullptr,
         replayDeadLetter, nullptr},
        {"POST", "/v1/dead-letters/{id}/skip", Permission::DeadLettersWrite, nullptr,
         skipDeadLetter, nullptr},
        {"POST", "/v1/dead-letters/{id}/dismiss", Permission::DeadLettersWrite, nullptr,
         dismissDeadLetter, nullptr}};
}

QList<RouteDescription> describeDeadLetterRoutes()
{
    return {
        {.route = "GET /v1/dead-letters",
         .summary = "Events and messages that could not proceed, the newest first",
         .query = "after limit deadLetterState",
         .answer = "200 [DeadLetter]",
         .errors = "400"},
        {.route = "GET /v1/dead-letters/{id}",
         .summary = "One dead letter",
         .answer = "200 DeadLetter",
         .errors = "404"},
        {.route = "POST /v1/dead-letters/{id}/retry",
         .summary = "Handle the event again before everything later, or send the message again",
         .body = "Nothing?",
         .answer = "200 DeadLetter",
         .errors = "400 404 409 413 415"},
        {.route = "POST /v1/dead-letters/{id}/replay",
         .summary = "Take the event's content as a new event, or send the message again",
         .body = "Nothing?",
         .answer = "200 DeadLetter",
         .errors = "400 404 409 413 415"},
        {.route = "POST /v1/dead-letters/{id}/skip",
         .summary = "Leave the event unhandled for good",
         .body = "Nothing?",
         .answer = "200 DeadLetter",
         .errors = "400 404 409 413 415"},
        {.route = "POST /v1/dead-letters/{id}/dismiss",
         .summary = "Close it; nothing more is done",
         .body = "Nothing?",
         .answer = "200 DeadLetter",
         .errors = "400 404 409 413 415"},
    };
}

} // namespace flotilla
