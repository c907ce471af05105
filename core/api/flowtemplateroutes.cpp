#include "core/api/flowview.h"
#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/flow/flowtemplates.h"
#include "core/flow/jsontext.h"
#include "core/flow/testplan.h"
#include "core/store/flowteststore.h"
#include "core/store/requeststore.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const FlowTemplate &each)
{
    return {{u"name"_s, each.name},
            {u"title"_s, each.title},
            {u"description"_s, each.description},
            {u"category"_s, each.category},
            {u"language"_s, each.language},
            {u"tests"_s, each.tests.size()},
            {u"preview"_s, each.preview()}};
}

ApiResult<const FlowTemplate *> templateOf(const Call &call)
{
    const FlowTemplate *const found = findFlowTemplate(call.match.parameters.value("name"));
    if (!found)
        return fail(ErrorCode::NotFound, u"There is no such template."_s);
    return found;
}

ApiResult<HttpResponse> listTemplates(const Call &call, Connection &)
{
    ListQuery query(call);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    QJsonArray items;
    for (const FlowTemplate &each : flowTemplates())
        items.append(toJson(each));
    return listAnswer(items, 0);
}

ApiResult<HttpResponse> showTemplate(const Call &call, Connection &)
{
    const auto found = templateOf(call);
    if (!found)
        return tl::unexpected(found.error());
    QJsonObject json = toJson(**found);
    json.insert(u"document"_s, QJsonDocument::fromJson((*found)->document).object());
    json.insert(u"chats"_s, (*found)->tests);
    return HttpResponse::json(json);
}

// The document and its tests, ready to be stored.
struct Copy
{
    NewFlow flow;
    QList<NewFlowTest> tests;
    Problems problems;
};

ApiResult<Copy> copyOf(const FlowTemplate &from, const std::optional<QString> &name, bool withTests,
                       const ValidationScope &scope)
{
    Copy copy;
    auto flow = Flow::fromBytes(from.document, copy.problems);
    if (!flow)
        return fail(ErrorCode::Internal, u"The template cannot be read."_s);
    if (name)
        flow->name = *name;
    copy.problems = validate(*flow, scope);
    copy.flow = {flow->name, flow->canonical(), flow->sha256()};
    for (const QJsonValue &test : from.tests) {
        if (withTests)
            copy.tests.append({test[u"name"_s].toString(), canonicalJson(test)});
    }
    return copy;
}

Result<Answer> madeAnswer(WriteTx &tx, const Caller &caller, FlowId id, const Copy &copy)
{
    const auto row = FlowStore::find(tx.db(), caller, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    return Answer{HttpResponse::json({{u"id"_s, id.text()},
                                      {u"name"_s, row->name},
                                      {u"draft_hash"_s, row->draftHash},
                                      {u"tests"_s, copy.tests.size()},
                                      {u"problems"_s, toJson(copy.problems)}},
                                     201),
                  {}};
}

Result<FlowId> store(WriteTx &tx, const Caller &caller, const Copy &copy)
{
    const auto id = FlowStore::create(tx, caller, copy.flow);
    if (!id)
        return id;
    for (const NewFlowTest &test : copy.tests) {
        if (const auto added = FlowTestStore::add(tx, caller, *id, test); !added)
            return tl::unexpected<Error>(added.error());
    }
    return id;
}

ApiResult<Work> useTemplate(const Call &call, Connection &db, const Tools &)
{
    const auto found = templateOf(call);
    if (!found)
        return tl::unexpected(found.error());
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    auto form = Form::ofOptionalBody(call);
    if (!form)
        return tl::unexpected(form.error());
    const auto name = form->text("name"_L1, {1, 200});
    const bool withTests = form->boolean("tests"_L1).value_or(true);
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    const auto copy =
        copyOf(**found, name, withTests,
               FlowStore::surroundings(db, call.caller.workspace, FlowId(), call.now));
    if (!copy)
        return tl::unexpected(copy.error());
    return Work{[caller = call.caller, copy = *copy, key = *key](WriteTx &tx) -> Result<Answer> {
                    const auto known = RequestStore::remembered(tx, caller, u"flow"_s, key);
                    if (!known)
                        return tl::unexpected<Error>(known.error());
                    if (*known)
                        return madeAnswer(tx, caller, FlowId(**known), copy);
                    const auto id = store(tx, caller, copy);
                    if (!id)
                        return tl::unexpected<Error>(id.error());
                    RequestStore::remember(tx, caller, u"flow"_s, key, id->value);
                    return madeAnswer(tx, caller, *id, copy);
                },
                256 * 1024};
}

} // namespace

QList<ApiRoute> flowTemplateRoutes()
{
    return {{.method = "GET",
             .pattern = "/v1/flow-templates",
             .permission = Permission::FlowsRead,
             .read = listTemplates},
            {.method = "GET",
             .pattern = "/v1/flow-templates/{name}",
             .permission = Permission::FlowsRead,
             .read = showTemplate},
            {.method = "POST",
             .pattern = "/v1/flow-templates/{name}/flows",
             .permission = Permission::FlowsWrite,
             .write = useTemplate}};
}

QList<RouteDescription> describeFlowTemplateRoutes()
{
    return {
        {.route = "GET /v1/flow-templates",
         .summary = "The flows that come with the engine, with a preview of each",
         .answer = "200 [FlowTemplate]",
         .errors = "400"},
        {.route = "GET /v1/flow-templates/{name}",
         .summary = "One of them, with its document and test chats",
         .answer = "200 FlowTemplateWithDocument",
         .errors = "404"},
        {.route = "POST /v1/flow-templates/{name}/flows",
         .summary = "Make a flow of a template, with its tests",
         .body = "TemplateUse?",
         .answer = "201 FlowOfTemplate",
         .errors = "400 404 409 413 415",
         .takesKey = true},
    };
}

} // namespace flotilla
