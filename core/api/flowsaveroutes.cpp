#include "core/api/flowview.h"
#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/store/flowsavestore.h"
#include "core/store/requeststore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject saveView(const FlowSaveRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"name"_s, row.name},
            {u"sha256"_s, row.sha256},
            {u"saved_by"_s, row.savedBy},
            {u"saved_at"_s, timeText(row.savedAt)}};
}

ApiResult<HttpResponse> listSaves(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto rows = FlowSaveStore::list(db, call.caller, *id, *page);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return listAnswer(*rows, page->limit, saveView);
}

ApiResult<HttpResponse> showSave(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    const auto save = call.id<FlowSaveId>("save");
    if (!id || !save)
        return tl::unexpected<Error>(id ? save.error() : id.error());
    const auto row = FlowSaveStore::find(db, call.caller, *id, *save);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto body = FlowSaveStore::body(db, call.caller, *id, *save);
    if (!body)
        return tl::unexpected<Error>(body.error());
    return withDocument(saveView(*row), "document", *body);
}

Result<Answer> savedAnswer(WriteTx &tx, const Caller &caller, FlowId flow, FlowSaveId id)
{
    const auto row = FlowSaveStore::find(tx.db(), caller, flow, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    return Answer{HttpResponse::json(saveView(*row), 201), {}};
}

ApiResult<Work> addSave(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form = Form::ofBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto name = form->text("name"_L1, {1, 200}, Form::Required);
    const auto hash = form->key("draft_hash"_L1, {1, 100});
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    return Work{[caller = call.caller, flow = *id, name = *name, hash = hash.value_or(QString()),
                 key = *key](WriteTx &tx) -> Result<Answer> {
        const auto known = RequestStore::remembered(tx, caller, u"flow_save"_s, key);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (*known)
            return savedAnswer(tx, caller, flow, FlowSaveId(**known));
        const auto made = FlowSaveStore::add(tx, caller, flow, name, hash);
        if (!made)
            return tl::unexpected<Error>(made.error());
        RequestStore::remember(tx, caller, u"flow_save"_s, key, made->value);
        return savedAnswer(tx, caller, flow, *made);
    }};
}

ApiResult<Work> deleteSave(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<FlowId>();
    const auto save = call.id<FlowSaveId>("save");
    if (!id || !save)
        return tl::unexpected<Error>(id ? save.error() : id.error());
    return Work{[caller = call.caller, flow = *id, save = *save](WriteTx &tx) -> Result<Answer> {
        if (auto done = FlowSaveStore::remove(tx, caller, flow, save); !done)
            return tl::unexpected<Error>(done.error());
        return Answer{HttpResponse{204, {}, {}}, {}};
    }};
}

} // namespace

QList<ApiRoute> flowSaveRoutes()
{
    return {{.method = "GET",
             .pattern = "/v1/flows/{id}/saves",
             .permission = Permission::FlowsRead,
             .read = listSaves},
            {.method = "POST",
             .pattern = "/v1/flows/{id}/saves",
             .permission = Permission::FlowsWrite,
             .write = addSave},
            {.method = "GET",
             .pattern = "/v1/flows/{id}/saves/{save}",
             .permission = Permission::FlowsRead,
             .read = showSave},
            {.method = "DELETE",
             .pattern = "/v1/flows/{id}/saves/{save}",
             .permission = Permission::FlowsWrite,
             .write = deleteSave}};
}

QList<RouteDescription> describeFlowSaveRoutes()
{
    return {
        {.route = "GET /v1/flows/{id}/saves",
         .summary = "Drafts of the flow that were kept under a name, the oldest first",
         .query = "after limit",
         .answer = "200 [FlowSave]",
         .errors = "400 404"},
        {.route = "POST /v1/flows/{id}/saves",
         .summary = "Keep the draft as it is under a name",
         .body = "NewFlowSave",
         .answer = "201 FlowSave",
         .errors = "400 404 409 413 415",
         .takesKey = true},
        {.route = "GET /v1/flows/{id}/saves/{save}",
         .summary = "A kept draft with its document",
         .answer = "200 FlowSaveWithDocument",
         .errors = "404"},
        {.route = "DELETE /v1/flows/{id}/saves/{save}",
         .summary = "Delete a kept draft",
         .answer = "204",
         .errors = "404"},
    };
}

} // namespace flotilla
