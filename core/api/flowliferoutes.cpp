#include "core/api/flowview.h"
#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/conversation/publishing.h"
#include "core/flow/catalogue.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoteMax = 1000;
constexpr int kMapBytesMax = 128 * 1024;

// What every change to a flow begins with.
struct Opening
{
    FlowId id;
    FlowRow row;
    Form form;
};
enum class Body { Required, Optional };

ApiResult<Opening> openFlow(const Call &call, Connection &db, Body body)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto row = FlowStore::find(db, call.caller, *id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    auto form = body == Body::Required ? Form::ofBody(call) : Form::ofOptionalBody(call);
    if (!form)
        return tl::unexpected(form.error());
    return Opening{*id, std::move(*row), std::move(*form)};
}

// `running` and its map: what becomes of the conversations that run.
void readRunning(Form &form, GoLive &change)
{
    change.running = form.oneOf<RunningChats>("running"_L1, {u"keep"_s, u"move"_s, u"restart"_s})
                         .value_or(RunningChats::Keep);
    const bool hasMap = form.has("map"_L1);
    const auto map = form.object("map"_L1, kMapBytesMax);
    if (hasMap && change.running != RunningChats::Move)
        form.wrong("map"_L1, "not_allowed"_L1,
                   u"'map' goes with \"running\": \"move\"; leave it out."_s);
    if (!map)
        return;
    for (auto it = map->constBegin(); it != map->constEnd(); ++it) {
        if (it.value().isString() && !it.key().isEmpty())
            change.steps.insert(it.key(), it.value().toString());
        else
            form.add({Problem::Severity::Error, u"wrong_type"_s, u"/map/"_s + it.key(),
                      u"Give the id of a step of the new version."_s});
    }
}

void readShare(Form &form, GoLive &change)
{
    const auto share = form.integer("share"_L1, 1, 99);
    if (!share)
        return;
    change.share = static_cast<int>(*share);
    if (change.running != RunningChats::Keep)
        form.wrong(
            "share"_L1, "not_allowed"_L1,
            u"While a version has a share only, running chats stay on theirs; leave 'running' "
            "out, and move them when the share ends."_s);
}

std::optional<Instant> readTime(Form &form, Instant now)
{
    const auto at = form.instant("at"_L1);
    if (at && *at <= now)
        form.wrong("at"_L1, "out_of_range"_L1,
                   u"'at' is not later than now; leave it out to publish at once."_s);
    if (at && *at > now + kAheadMax)
        form.wrong("at"_L1, "out_of_range"_L1,
                   u"'at' is more than a year away; choose an earlier time."_s);
    return at;
}

// Can the conversations that run go where the change says? Looked at before the command, so that
// thousands of them never hold up the writer; what one does in between is for its own next turn.
ApiResult<void> checkRunning(const Call &call, Connection &db, FlowId id, const FlowVersion &to,
                             const GoLive &change)
{
    if (change.running != RunningChats::Move)
        return {};
    const auto chats = runningChats(db, call.tools.flows, call.caller.workspace, id);
    if (!chats)
        return tl::unexpected<ApiFailure>(chats.error());
    Problems problems = checkMap(*chats, to, change.steps);
    problems.append(checkMove(*chats, to, change.steps));
    if (problems.isEmpty())
        return {};
    Error error{ErrorCode::Invalid,
                u"The chats that run cannot move like this; nothing was changed. "_s +
                    problems.first().message,
                problems.first().path,
                {}};
    return tl::unexpected(ApiFailure(std::move(error), problems, kUnprocessable));
}

// After what changed the versions that conversations get.
Result<Answer> boardAnswer(WriteTx &tx, const Caller &caller, FlowId id,
                           const Problems &problems = {})
{
    auto answer = flowAnswer(tx, caller, id, 200, problems);
    if (answer)
        answer->hints.flows = caller.workspace;
    return answer;
}

Result<Answer> goLive(WriteTx &tx, const Caller &caller, FlowId id, const GoLive &change,
                      const Problems &problems)
{
    if (auto live = VersionStore::goLive(tx, caller, id, change); !live)
        return tl::unexpected<Error>(live.error());
    return boardAnswer(tx, caller, id, problems);
}

struct Publishing
{
    QString hash;
    QString name;
    QString note;
    std::optional<Instant> at;
    GoLive change;
    Problems problems; // warnings
};

Result<Answer> publish(WriteTx &tx, const Caller &caller, FlowId id, const Publishing &publishing)
{
    const auto version =
        FlowStore::addVersion(tx, caller, id, publishing.hash, kCatalogueRevision, publishing.note);
    if (!version)
        return tl::unexpected<Error>(version.error());
    const auto row = FlowStore::find(tx.db(), caller, id);
    if (!row || row->name != publishing.name) // it was another flow's when the draft was stored
        return fail(ErrorCode::Conflict,
                    u"The flow is still known as \"%1\": store its draft with a name that no other "
                    "flow has."_s.arg(row ? row->name : QString()),
                    u"/name"_s);
    GoLive change = publishing.change;
    change.version = *version;
    if (!publishing.at)
        return goLive(tx, caller, id, change, publishing.problems);
    auto scheduled = VersionStore::schedule(tx, caller, id, *publishing.at, change);
    if (!scheduled)
        return tl::unexpected<Error>(scheduled.error());
    return flowAnswer(tx, caller, id, 200, publishing.problems);
}

ApiResult<Work> publishFlow(const Call &call, Connection &db, const Tools &)
{
    auto opening = openFlow(call, db, Body::Optional);
    if (!opening)
        return tl::unexpected(opening.error());
    Form &form = opening->form;
    Publishing publishing;
    const auto wanted = form.key("draft_hash"_L1, {1, 100});
    readRunning(form, publishing.change);
    readShare(form, publishing.change);
    publishing.at = readTime(form, call.now);
    publishing.note = form.text("note"_L1, {0, kNoteMax}).value_or(QString());
    if (auto checked = form.finish(); !checked)
        return tl::unexpected(checked.error());
    const FlowId id = opening->id;
    const auto draft = FlowStore::draft(db, call.caller, id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto flow = Flow::fromBytes(draft->body, publishing.problems);
    if (flow)
        publishing.problems.append(validate(*flow, draftScope(call, db, id)));
    if (!flow || hasErrors(publishing.problems))
        return refusedFlow(publishing.problems);
    const FlowVersion to(id, 0, *flow);
    if (auto checked = checkRunning(call, db, id, to, publishing.change); !checked)
        return tl::unexpected(checked.error());
    publishing.hash = wanted.value_or(draft->hash);
    publishing.name = flow->name;
    return Work{[caller = call.caller, id, publishing](WriteTx &tx) {
                    return publish(tx, caller, id, publishing);
                },
                4096 + draft->body.size()};
}

// Can an earlier version go live now, as the change says? Its warnings.
ApiResult<Problems> checkEarlier(const Call &call, Connection &db, FlowId id, const GoLive &change)
{
    const WorkspaceId workspace = call.caller.workspace;
    const auto version = call.tools.flows.version(db, workspace, id, change.version);
    if (!version)
        return tl::unexpected<ApiFailure>(
            Error{ErrorCode::NotFound,
                  u"The flow has no version %1 that can be read."_s.arg(change.version),
                  u"/version"_s,
                  {}});
    const Problems problems =
        validate(version->flow(), FlowStore::surroundings(db, workspace, id, call.now));
    if (hasErrors(problems))
        return refusedFlow(problems);
    if (auto checked = checkRunning(call, db, id, *version, change); !checked)
        return tl::unexpected(checked.error());
    return problems;
}

ApiResult<Work> rollBack(const Call &call, Connection &db, const Tools &)
{
    auto opening = openFlow(call, db, Body::Required);
    if (!opening)
        return tl::unexpected(opening.error());
    Form &form = opening->form;
    GoLive change;
    change.version =
        static_cast<int>(form.integer("version"_L1, 1, 1'000'000, Form::Required).value_or(0));
    readRunning(form, change);
    if (auto checked = form.finish(); !checked)
        return tl::unexpected(checked.error());
    if (opening->row.liveVersion == change.version && !opening->row.trial)
        return tl::unexpected<ApiFailure>(
            Error{ErrorCode::Conflict,
                  u"Version %1 is live already."_s.arg(change.version),
                  u"/version"_s,
                  {}});
    const auto problems = checkEarlier(call, db, opening->id, change);
    if (!problems)
        return tl::unexpected(problems.error());
    return Work{[caller = call.caller, id = opening->id, change, problems = *problems](
                    WriteTx &tx) { return goLive(tx, caller, id, change, problems); }};
}

Work keepingShare(const Caller &caller, FlowId id, int share)
{
    return Work{[caller, id, share](WriteTx &tx) -> Result<Answer> {
        if (auto set = VersionStore::setShare(tx, caller, id, share); !set)
            return tl::unexpected<Error>(set.error());
        return boardAnswer(tx, caller, id);
    }};
}

// 100: the version under trial becomes live; 0: the one before stays; between: so many get it.
ApiResult<Work> changeShare(const Call &call, Connection &db, const Tools &)
{
    auto opening = openFlow(call, db, Body::Required);
    if (!opening)
        return tl::unexpected(opening.error());
    Form &form = opening->form;
    GoLive change;
    const int share =
        static_cast<int>(form.integer("share"_L1, 0, 100, Form::Required).value_or(0));
    readRunning(form, change);
    const bool ends = share == 0 || share == 100;
    if (!ends && change.running != RunningChats::Keep)
        form.wrong("running"_L1, "not_allowed"_L1,
                   u"Running chats stay on their versions until the share ends, with 0 or 100."_s);
    if (auto checked = form.finish(); !checked)
        return tl::unexpected(checked.error());
    const FlowRow &row = opening->row;
    if (!row.trial || !row.liveVersion)
        return tl::unexpected<ApiFailure>(
            Error{ErrorCode::Conflict,
                  u"No version has a share of the conversations now; publish one with 'share'."_s,
                  {},
                  {}});
    if (!ends)
        return keepingShare(call.caller, row.id, share);
    change.version = share == 100 ? row.trial->version : *row.liveVersion;
    const auto problems = checkEarlier(call, db, row.id, change);
    if (!problems)
        return tl::unexpected(problems.error());
    return Work{[caller = call.caller, id = row.id, change, trial = row.trial->version,
                 problems = *problems](WriteTx &tx) -> Result<Answer> {
        const auto now = FlowStore::find(tx.db(), caller, id);
        if (!now || !now->trial || now->trial->version != trial)
            return fail(ErrorCode::Conflict,
                        u"The share was changed meanwhile; read the flow again."_s);
        return goLive(tx, caller, id, change, problems);
    }};
}

ApiResult<Work> cancelSchedule(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    return Work{[caller = call.caller, id = *id](WriteTx &tx) -> Result<Answer> {
        if (auto cancelled = VersionStore::cancelSchedule(tx, caller, id); !cancelled)
            return tl::unexpected<Error>(cancelled.error());
        return flowAnswer(tx, caller, id, 200, {});
    }};
}

ApiResult<Work> switchOff(const Call &call, Connection &db, const Tools &)
{
    auto opening = openFlow(call, db, Body::Optional);
    if (!opening)
        return tl::unexpected(opening.error());
    if (auto checked = opening->form.finish(); !checked)
        return tl::unexpected(checked.error());
    return Work{[caller = call.caller, id = opening->id](WriteTx &tx) -> Result<Answer> {
        if (auto off = FlowStore::switchOff(tx, caller, id); !off)
            return tl::unexpected<Error>(off.error());
        return boardAnswer(tx, caller, id);
    }};
}

QJsonObject toJson(const ChatsAtPlace &chats)
{
    const Step *const step = chats.version->step(chats.place.step);
    const bool isThere = step && chats.place.block < step->blocks.size();
    const Block block = isThere ? step->blocks.at(chats.place.block) : Block();
    return {{u"version"_s, chats.version->version()},
            {u"step"_s, chats.place.step},
            {u"title"_s, step ? step->title : QString()},
            {u"block"_s, block.id},
            {u"type"_s, block.type},
            {u"restarts"_s, chats.restarts},
            {u"chats"_s, chats.chats}};
}

ApiResult<HttpResponse> listRunning(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    ListQuery query(call);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const auto chats = runningChats(db, call.tools.flows, call.caller.workspace, *id);
    if (!chats)
        return tl::unexpected<Error>(chats.error());
    QJsonArray items;
    for (const ChatsAtPlace &each : *chats)
        items.append(toJson(each));
    return listAnswer(items, 0);
}

} // namespace

QList<ApiRoute> flowLifeRoutes()
{
    // Cancelling and switching off read nothing large, but may not overtake what they end.
    const auto change = [](const char *method, const char *pattern, WriteHandler write) {
        return ApiRoute{.method = method,
                        .pattern = pattern,
                        .permission = Permission::FlowsPublish,
                        .write = write,
                        .isBeside = true};
    };
    return {change("POST", "/v1/flows/{id}/publish", publishFlow),
            change("POST", "/v1/flows/{id}/roll-back", rollBack),
            change("PUT", "/v1/flows/{id}/share", changeShare),
            change("DELETE", "/v1/flows/{id}/schedule", cancelSchedule),
            change("POST", "/v1/flows/{id}/switch-off", switchOff),
            {.method = "GET",
             .pattern = "/v1/flows/{id}/running",
             .permission = Permission::FlowsRead,
             .read = listRunning,
             .isBeside = true}};
}

QList<RouteDescription> describeFlowLifeRoutes()
{
    return {
        {.route = "POST /v1/flows/{id}/publish",
         .summary = "Make the draft the live version, for all or a share of the conversations that "
                    "begin, now or later",
         .body = "PublishRequest?",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 409 413 415 422"},
        {.route = "POST /v1/flows/{id}/roll-back",
         .summary = "Make an earlier version live again",
         .body = "RollBackRequest",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 409 413 415 422"},
        {.route = "PUT /v1/flows/{id}/share",
         .summary = "Raise, lower or end the share of the version under trial",
         .body = "ShareRequest",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 409 413 415 422"},
        {.route = "DELETE /v1/flows/{id}/schedule",
         .summary = "Cancel the scheduled version",
         .answer = "200 FlowWithProblems",
         .errors = "404 409"},
        {.route = "POST /v1/flows/{id}/switch-off",
         .summary = "No new run begins; runs in progress go on",
         .body = "Nothing?",
         .answer = "200 FlowWithProblems",
         .errors = "400 404 413 415"},
        {.route = "GET /v1/flows/{id}/running",
         .summary = "How many conversations run, by version and the place where they wait",
         .answer = "200 [RunningChats]",
         .errors = "400 404"},
    };
}

} // namespace flotilla
