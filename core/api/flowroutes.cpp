#include "core/api/flowview.h"
#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/flow/catalogue.h"
#include "core/flow/textsearch.h"
#include "core/store/requeststore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchTextMax = 200;
constexpr int kFoundFlows = 20; // in one answer, unless more are asked for
constexpr int kFoundFlowsMax = 100;
constexpr int kFoundHits = 200; // told of one flow; the others are counted
constexpr int kAround = 60;     // characters before and behind a hit
// What one answer looks through at most: what is left comes with the next page.
constexpr int kSearchedFlows = 1000;
constexpr qint64 kSearchedBytes = 16 * 1024 * 1024;

struct Reading
{
    NewFlow flow;
    Problems problems; // warnings, and errors where a draft may have them
};

ApiResult<Reading> readFlow(const QByteArray &body, const ValidationScope &scope,
                            bool mayBeIncomplete)
{
    Reading reading;
    const auto flow = Flow::fromBytes(body, reading.problems);
    if (!flow)
        return refusedFlow(reading.problems);
    reading.problems.append(validate(*flow, scope));
    if (!mayBeIncomplete && hasErrors(reading.problems))
        return refusedFlow(reading.problems);
    reading.flow = NewFlow{flow->name, flow->canonical(), flow->sha256()};
    if (auto fits = fitsToKeep(reading.flow); !fits)
        return tl::unexpected(fits.error());
    return reading;
}

ApiResult<HttpResponse> listFlows(const Call &call, Connection &db)
{
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    return listAnswer(FlowStore::list(db, call.caller, *page), page->limit,
                      [](const FlowRow &row) { return flowView(row); });
}

QJsonObject hitView(const TextHit &hit)
{
    const TextPlace &place = hit.place;
    return {{u"path"_s, place.path},
            {u"step"_s, place.step},
            {u"step_title"_s, place.stepTitle},
            {u"block"_s, place.block},
            {u"type"_s, place.type},
            {u"field"_s, place.field},
            {u"at"_s, hit.at},
            {u"before"_s, hit.text.mid(std::max<qsizetype>(0, hit.at - kAround),
                                       std::min<qsizetype>(hit.at, kAround))},
            {u"hit"_s, hit.text.mid(hit.at, hit.size)},
            {u"after"_s, hit.text.mid(hit.at + hit.size, kAround)}};
}

// Of the draft; absent where it is not in it, or the draft cannot be read any more.
std::optional<QJsonObject> foundIn(const NamedDraft &flow, const TextSearch &search)
{
    if (!search.mayBeIn(flow.draft.body))
        return std::nullopt;
    Problems problems;
    const auto document = Flow::fromBytes(flow.draft.body, problems);
    if (!document)
        return std::nullopt;
    QJsonArray hits;
    int count = 0;
    search.each(*document, [&](const TextHit &hit) {
        if (count++ < kFoundHits)
            hits.append(hitView(hit));
    });
    if (count == 0)
        return std::nullopt;
    return QJsonObject{{u"flow"_s, flow.id.text()},
                       {u"name"_s, flow.name},
                       {u"draft_hash"_s, flow.draft.hash},
                       {u"count"_s, count},
                       {u"hits"_s, hits}};
}

ApiResult<HttpResponse> searchFlows(const Call &call, Connection &db)
{
    ListQuery query(call);
    const auto text = query.text(u"text"_s, kSearchTextMax);
    const auto cases = query.word(u"case"_s, {u"ignore"_s, u"match"_s});
    const Page page = query.page(kFoundFlows, kFoundFlowsMax);
    if (!text || text->isEmpty())
        query.wrong(u"text"_s, "missing"_L1, u"Say which text is looked for: ?text=..."_s);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const TextSearch search(*text, cases == u"match"_s ? Qt::CaseSensitive : Qt::CaseInsensitive);
    QJsonArray items;
    qint64 bytes = 0;
    int looked = 0;
    qint64 next = 0;
    FlowStore::eachDraft(
        db, call.caller, FlowId(page.after), kSearchedFlows, [&](const NamedDraft &flow) {
            if (const auto found = foundIn(flow, search))
                items.append(*found);
            bytes += flow.draft.body.size();
            const bool isEnough =
                ++looked == kSearchedFlows || bytes >= kSearchedBytes || items.size() == page.limit;
            next = isEnough ? flow.id.value : 0;
            return !isEnough;
        });
    return listAnswer(items, next);
}

ApiResult<HttpResponse> showFlow(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto row = FlowStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const auto draft = FlowStore::draft(db, call.caller, *id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    return withDocument(flowView(*row), "draft", draft->body);
}

ApiResult<Work> importFlow(const Call &call, Connection &db, const Tools &)
{
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto scope = FlowStore::surroundings(db, call.caller.workspace, FlowId(), call.now);
    const auto reading = readFlow(call.request.body, scope, false);
    if (!reading)
        return tl::unexpected(reading.error());
    return Work{[caller = call.caller, flow = reading->flow, problems = reading->problems,
                 key = *key](WriteTx &tx) -> Result<Answer> {
                    const auto known = RequestStore::remembered(tx, caller, u"flow"_s, key);
                    if (!known)
                        return tl::unexpected<Error>(known.error());
                    if (*known)
                        return flowAnswer(tx, caller, FlowId(**known), 201, problems);
                    const auto id = FlowStore::create(tx, caller, flow);
                    if (!id)
                        return tl::unexpected<Error>(id.error());
                    RequestStore::remember(tx, caller, u"flow"_s, key, id->value);
                    return flowAnswer(tx, caller, *id, 201, problems);
                },
                4096 + reading->flow.body.size()};
}

ApiResult<Work> replaceDraft(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    ListQuery query(call);
    const QString replaces = query.text(u"draft_hash"_s, 100).value_or(QString());
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const auto reading = readFlow(call.request.body, draftScope(call, db, *id), true);
    if (!reading)
        return tl::unexpected(reading.error());
    return Work{[caller = call.caller, id = *id, flow = reading->flow, problems = reading->problems,
                 replaces](WriteTx &tx) -> Result<Answer> {
                    if (auto updated = FlowStore::updateDraft(tx, caller, id, flow, replaces);
                        !updated)
                        return tl::unexpected<Error>(updated.error());
                    return flowAnswer(tx, caller, id, 200, problems);
                },
                4096 + reading->flow.body.size()};
}

ApiResult<Work> deleteFlow(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        if (auto removed = FlowStore::remove(tx, caller, id); !removed)
            return tl::unexpected<Error>(removed.error());
        return Answer{HttpResponse{204, {}, {}}, {}};
    }};
}

ApiResult<HttpResponse> listVersions(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto versions = FlowStore::versions(db, call.caller, *id, *page);
    if (!versions)
        return tl::unexpected<Error>(versions.error());
    QJsonArray items;
    for (const FlowVersionRow &row : *versions)
        items.append(QJsonObject{{u"version"_s, row.version},
                                 {u"sha256"_s, row.sha256},
                                 {u"published_at"_s, timeText(row.publishedAt)},
                                 {u"published_by"_s, row.publishedBy},
                                 {u"note"_s, row.note}});
    return listAnswer(items, versions->size() == page->limit ? versions->last().version : 0);
}

ApiResult<HttpResponse> showVersion(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    bool ok = false;
    const int version = call.match.parameters.value("version").toInt(&ok);
    const auto body = FlowStore::versionBody(db, call.caller.workspace, *id, ok ? version : 0);
    if (!body)
        return tl::unexpected<Error>(body.error());
    return withDocument({{u"id"_s, id->text()}, {u"version"_s, version}}, "document", *body);
}

ApiResult<HttpResponse> showBlocks(const Call &, Connection &)
{
    return HttpResponse::json(catalogue::json());
}

} // namespace

QList<ApiRoute> flowRoutes()
{
    return {
        {"GET", "/v1/flows", Permission::FlowsRead, listFlows, nullptr, nullptr},
        {.method = "POST",
         .pattern = "/v1/flows",
         .permission = Permission::FlowsWrite,
         .write = importFlow,
         .isBeside = true},
        {.method = "GET",
         .pattern = "/v1/flows/search", // before what any id would match
         .permission = Permission::FlowsRead,
         .read = searchFlows,
         .isBeside = true},
        {"GET", "/v1/flows/{id}", Permission::FlowsRead, showFlow, nullptr, nullptr},
        {.method = "PUT",
         .pattern = "/v1/flows/{id}/draft",
         .permission = Permission::FlowsWrite,
         .write = replaceDraft,
         .isBeside = true},
        {.method = "DELETE",
         .pattern = "/v1/flows/{id}",
         .permission = Permission::FlowsWrite,
         .write = deleteFlow,
         .isBeside = true},
        {"GET", "/v1/flows/{id}/versions", Permission::FlowsRead, listVersions, nullptr, nullptr},
        {"GET", "/v1/flows/{id}/versions/{version}", Permission::FlowsRead, showVersion, nullptr,
         nullptr},
        {"GET", "/v1/blocks", Permission::FlowsRead, showBlocks, nullptr, nullptr}};
}

QList<RouteDescription> describeFlowRoutes()
{
    return {
        {.route = "GET /v1/flows",
         .summary = "All flows, the oldest first",
         .query = "after limit",
         .answer = "200 [Flow]",
         .errors = "400"},
        {.route = "POST /v1/flows",
         .summary = "Import a flow document as a new flow",
         .body = "FlowDocument",
         .answer = "201 FlowWithProblems",
         .errors = "400 409 413 415 422",
         .takesKey = true},
        {.route = "GET /v1/flows/search",
         .summary = "Where drafts have a text, flow by flow",
         .query = "text case after limit",
         .answer = "200 [FoundFlow]",
         .errors = "400"},
        {.route = "GET /v1/flows/{id}",
         .summary = "One flow with its draft",
         .answer = "200 FlowWithDraft",
         .errors = "404"},
        {.route = "PUT /v1/flows/{id}/draft",
         .summary = "Replace the draft; it may be unfinished",
         .query = "draft_hash",
         .body = "FlowDocument",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 409 413 415 422"},
        {.route = "DELETE /v1/flows/{id}",
         .summary = "Delete a flow that was never published",
         .answer = "204",
         .errors = "404 409"},
        {.route = "GET /v1/flows/{id}/versions",
         .summary = "The published versions, the oldest first",
         .query = "after limit",
         .answer = "200 [FlowVersion]",
         .errors = "400 404"},
        {.route = "GET /v1/flows/{id}/versions/{version}",
         .summary = "One published version",
         .answer = "200 FlowVersionDocument",
         .errors = "404"},
        {.route = "GET /v1/blocks",
         .summary = "The block catalogue",
         .answer = "200 BlockCatalogue"},
    };
}

} // namespace flotilla
