// What is wrong with a flow, what changed in it, and flows of other makers.

#include "core/api/flowview.h"

#include "core/api/form.h"
#include "core/api/routedescription.h"
#include "core/flow/differ.h"
#include "core/flow/typebot.h"
#include "core/store/requeststore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChangesMax = 1000; // in one answer

Result<Flow> flowOf(const QByteArray &body)
{
    Problems problems;
    std::optional<Flow> flow = Flow::fromBytes(body, problems);
    if (!flow)
        return fail(ErrorCode::Invalid,
                    u"This flow can no longer be read: "_s + problems.first().message);
    return std::move(*flow);
}

ApiResult<HttpResponse> showProblems(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    ListQuery query(call);
    const auto session = query.id<SessionId>(u"session"_s);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const auto draft = FlowStore::draft(db, call.caller, *id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto scope = scopeOf(call, db, *id, session);
    if (!scope)
        return tl::unexpected<Error>(scope.error());
    const auto flow = flowOf(draft->body);
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    return HttpResponse::json(
        {{u"draft_hash"_s, draft->hash}, {u"problems"_s, toJson(validate(*flow, *scope))}});
}

ApiResult<Work> applyOneFix(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto hash = form->key("draft_hash"_L1, {1, 100}, Form::Required);
    const auto wanted = form->key("fix"_L1, {1, 100}, Form::Required);
    const auto session = form->id<SessionId>("session"_L1);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto draft = FlowStore::draft(db, call.caller, *id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const Error changed{ErrorCode::Conflict,
                        u"The draft was changed meanwhile; look at its problems again."_s,
                        u"/draft_hash"_s,
                        {}};
    if (draft->hash != *hash)
        return tl::unexpected<Error>(changed);
    const auto scope = scopeOf(call, db, *id, session.value_or(SessionId()));
    if (!scope)
        return tl::unexpected<Error>(scope.error());
    const auto flow = flowOf(draft->body);
    if (!flow)
        return tl::unexpected<Error>(flow.error());
    const Problems before = validate(*flow, *scope);
    const auto found = std::find_if(before.begin(), before.end(), [&](const Problem &problem) {
        return problem.fix && problem.fix->id() == *wanted;
    });
    if (found == before.end())
        return tl::unexpected<Error>(
            Error{ErrorCode::Conflict, u"No problem of this draft has that fix."_s, u"/fix"_s, {}});
    const auto mended = applyFix(*flow, *found->fix);
    if (!mended)
        return tl::unexpected<Error>(mended.error());
    const NewFlow stored{mended->name, mended->canonical(), mended->sha256()};
    if (auto fits = fitsToKeep(stored); !fits)
        return tl::unexpected(fits.error());
    return Work{[caller = call.caller, id = *id, stored, changed, before = *hash,
                 left = validate(*mended, *scope)](WriteTx &tx) -> Result<Answer> {
                    const auto now = FlowStore::draft(tx.db(), caller, id);
                    if (!now)
                        return tl::unexpected<Error>(now.error());
                    if (now->hash != before)
                        return tl::unexpected<Error>(changed);
                    if (auto updated = FlowStore::updateDraft(tx, caller, id, stored); !updated)
                        return tl::unexpected<Error>(updated.error());
                    return flowAnswer(tx, caller, id, 200, left);
                },
                4096 + stored.body.size()};
}

// "draft" or the number of a version.
ApiResult<QByteArray> bodyOf(const Call &call, Connection &db, FlowId id, const QString &name,
                             const QString &which)
{
    if (which == u"draft") {
        const auto draft = FlowStore::draft(db, call.caller, id);
        if (!draft)
            return tl::unexpected<Error>(draft.error());
        return draft->body;
    }
    bool ok = false;
    const int version = which.toInt(&ok);
    const auto body = FlowStore::versionBody(db, call.caller.workspace, id, ok ? version : 0);
    if (!body)
        return tl::unexpected<Error>(Error{ErrorCode::NotFound,
                                           u"There is no version \"%1\" of this flow."_s.arg(which),
                                           name,
                                           {}});
    return *body;
}

ApiResult<HttpResponse> showDifferences(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = FlowStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    ListQuery query(call);
    const auto from = query.text(u"from"_s, 20);
    const auto to = query.text(u"to"_s, 20);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const QString since =
        from.value_or(QString::number(row->liveVersion.value_or(row->lastVersion)));
    const QString until = to.value_or(u"draft"_s);
    const auto before = bodyOf(call, db, *id, u"from"_s, since);
    if (!before)
        return tl::unexpected(before.error());
    const auto after = bodyOf(call, db, *id, u"to"_s, until);
    if (!after)
        return tl::unexpected(after.error());
    const auto was = flowOf(*before);
    const auto is = flowOf(*after);
    if (!was || !is)
        return tl::unexpected<Error>(was ? is.error() : was.error());
    const QList<FlowChange> changes = differences(*was, *is);
    QJsonArray items;
    for (const FlowChange &change : changes.first(std::min(changes.size(), kChangesMax)))
        items.append(change.toJson());
    return HttpResponse::json({{u"from"_s, since},
                               {u"to"_s, until},
                               {u"changes_chats"_s, changesChats(changes)},
                               {u"changes"_s, items},
                               {u"left_off"_s, changes.size() - items.size()}});
}

ApiFailure unreadable(const Problems &problems)
{
    Error error{ErrorCode::Invalid,
                u"This is no Typebot export that can be read: "_s + problems.first().message,
                problems.first().path,
                {}};
    return {std::move(error), problems, kUnprocessable};
}

ApiResult<Work> importFromTypebot(const Call &call, Connection &db, const Tools &)
{
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    Problems problems;
    const auto read = importTypebot(call.request.body, problems);
    if (!read)
        return tl::unexpected(unreadable(problems));
    const NewFlow stored{read->flow.name, read->flow.canonical(), read->flow.sha256()};
    if (auto fits = fitsToKeep(stored); !fits)
        return tl::unexpected(fits.error());
    QJsonArray report;
    for (const ImportNote &note : read->report)
        report.append(note.toJson());
    const ValidationScope scope =
        FlowStore::surroundings(db, call.caller.workspace, FlowId(), call.now);
    return Work{
        [caller = call.caller, stored, report, left = validate(read->flow, scope),
         key = *key](WriteTx &tx) -> Result<Answer> {
            const auto known = RequestStore::remembered(tx, caller, u"flow"_s, key);
            if (!known)
                return tl::unexpected<Error>(known.error());
            FlowId id(known->value_or(0));
            if (!*known) {
                const auto made = FlowStore::create(tx, caller, stored);
                if (!made)
                    return tl::unexpected<Error>(made.error());
                id = *made;
                RequestStore::remember(tx, caller, u"flow"_s, key, id.value);
            }
            return flowAnswer(tx, caller, id, 201, left, QJsonObject{{u"report"_s, report}});
        },
        4096 + stored.body.size()};
}

} // namespace

QList<ApiRoute> flowCheckRoutes()
{
    return {{.method = "GET",
             .pattern = "/v1/flows/{id}/problems",
             .permission = Permission::FlowsRead,
             .read = showProblems,
             .isBeside = true},
            {.method = "POST",
             .pattern = "/v1/flows/{id}/fixes",
             .permission = Permission::FlowsWrite,
             .write = applyOneFix,
             .isBeside = true},
            {.method = "GET",
             .pattern = "/v1/flows/{id}/diff",
             .permission = Permission::FlowsRead,
             .read = showDifferences,
             .isBeside = true},
            {.method = "POST",
             .pattern = "/v1/flows/import/typebot",
             .permission = Permission::FlowsWrite,
             .write = importFromTypebot,
             .isBeside = true}};
}

QList<RouteDescription> describeFlowCheckRoutes()
{
    return {
        {.route = "GET /v1/flows/{id}/problems",
         .summary = "What is wrong with the draft, for one session's channel",
         .query = "session",
         .answer = "200 FlowProblems",
         .errors = "400 404"},
        {.route = "POST /v1/flows/{id}/fixes",
         .summary = "Apply a fix that a problem of the draft offers",
         .body = "FlowFixRequest",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 409 413 415 422"},
        {.route = "GET /v1/flows/{id}/diff",
         .summary = "What changed between two versions, or a version and the draft",
         .query = "from to",
         .answer = "200 FlowDiff",
         .errors = "400 404"},
        {.route = "POST /v1/flows/import/typebot",
         .summary = "Import a Typebot export as a new draft, with a report of what became of it",
         .body = "TypebotExport",
         .answer = "201 FlowWithReport",
         .errors = "400 409 413 415 422",
         .takesKey = true},
    };
}

} // namespace flotilla
