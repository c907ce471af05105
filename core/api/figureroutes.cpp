// How people go through flows: on a flow's canvas, in the list of flows, and the chats behind a
// figure.

#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/store/figurestore.h"
#include "core/store/flowchatstore.h"
#include "core/store/flowstore.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepIdMax = 200;

FigureWindow readWindow(ListQuery &query)
{
    return query.oneOf<FigureWindow>(u"window"_s, {u"1h"_s, u"24h"_s, u"7d"_s})
        .value_or(FigureWindow::Day);
}

ApiResult<FlowId> knownFlow(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    return *id;
}

QJsonObject headOf(FigureWindow window, Instant from, Instant now)
{
    return {{u"window"_s, wordOf(window)}, {u"from"_s, timeText(from)}, {u"at"_s, timeText(now)}};
}

void addSums(QJsonObject &json, const FlowSums &sums)
{
    json.insert("started"_L1, sums.started);
    json.insert("finished"_L1, sums.finished);
    json.insert("handed_over"_L1, sums.handedOver);
    json.insert("waiting"_L1, sums.waiting);
}

ApiResult<HttpResponse> showFigures(const Call &call, Connection &db)
{
    const auto id = knownFlow(call, db);
    if (!id)
        return tl::unexpected(id.error());
    ListQuery query(call);
    const FigureWindow window = readWindow(query);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const FlowFigures figures = FigureStore::ofFlow(db, call.caller, *id, window, call.now);
    QJsonArray steps;
    for (const auto &[step, each] : figures.steps)
        steps.append(QJsonObject{{u"step"_s, step},
                                 {u"people"_s, each.people},
                                 {u"finished"_s, each.finished},
                                 {u"left"_s, each.left},
                                 {u"waiting"_s, each.waiting}});
    QJsonArray edges;
    for (const EdgeFigures &each : figures.edges)
        edges.append(QJsonObject{{u"step"_s, each.step},
                                 {u"block"_s, each.block},
                                 {u"outlet"_s, each.outlet},
                                 {u"to"_s, each.target},
                                 {u"people"_s, each.people}});
    QJsonObject json = headOf(window, figures.from, call.now);
    addSums(json, figures.sums);
    json.insert("steps"_L1, steps);
    json.insert("edges"_L1, edges);
    return HttpResponse::json(json);
}

ApiResult<HttpResponse> listFigures(const Call &call, Connection &db)
{
    ListQuery query(call);
    const Page page = query.page();
    const FigureWindow window = readWindow(query);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    const QList<FlowRow> flows = FlowStore::list(db, call.caller, page);
    const FlowId last = flows.isEmpty() ? FlowId() : flows.last().id;
    const QHash<FlowId, FlowSums> sums =
        FigureStore::ofFlows(db, call.caller, FlowId(page.after), last, window, call.now);
    QJsonArray items;
    for (const FlowRow &flow : flows) {
        const FlowSums each = sums.value(flow.id);
        QJsonArray series;
        for (const qint64 part : each.series)
            series.append(part);
        QJsonObject item{{u"flow"_s, flow.id.text()}, {u"series"_s, series}};
        addSums(item, each);
        items.append(item);
    }
    const qint64 next = flows.size() == page.limit ? last.value : 0;
    QJsonObject json = headOf(window, FigureStore::beginningOf(window, call.now), call.now);
    json.insert("items"_L1, items);
    json.insert("next"_L1, next > 0 ? QJsonValue(QString::number(next)) : QJsonValue());
    return HttpResponse::json(json);
}

// The step, the way from it, and whom of those that were there; a step is told with all but the
// chats of the whole flow.
FlowChatFilter readFilter(ListQuery &query, Instant now)
{
    FlowChatFilter filter;
    filter.among =
        query.oneOf<FlowChatFilter::Among>(u"among"_s, {u"passed"_s, u"left"_s, u"waiting"_s})
            .value_or(FlowChatFilter::Among::Passed);
    filter.step = query.text(u"step"_s, kStepIdMax).value_or(QString());
    const auto block = query.text(u"block"_s, kStepIdMax);
    const auto outlet = query.text(u"outlet"_s, kStepIdMax);
    const auto target = query.text(u"to_step"_s, kStepIdMax);
    filter.from = FigureStore::beginningOf(readWindow(query), now);
    if (target)
        filter.way =
            FlowChatFilter::Way{block.value_or(QString()), outlet.value_or(QString()), *target};
    else if (block || outlet)
        query.wrong(u"to_step"_s, "required"_L1, u"Name the step that the way leads to, too."_s);
    if (filter.step.isEmpty() && (target || filter.among == FlowChatFilter::Among::Waiting))
        query.wrong(u"step"_s, "required"_L1, u"Name the step where the chats were."_s);
    if (target && filter.among != FlowChatFilter::Among::Passed)
        query.wrong(u"to_step"_s, "not_allowed"_L1,
                    u"A way goes with \"passed\" only; leave 'among' out."_s);
    return filter;
}

QJsonObject toJson(const FlowChatRow &row)
{
    return {{u"id"_s, row.run.text()},
            {u"conversation"_s, row.conversation.text()},
            {u"session"_s, row.session.text()},
            {u"chat"_s, row.chatKey},
            {u"name"_s, row.name},
            {u"version"_s, row.version},
            {u"state"_s, row.state},
            {u"step"_s, row.step},
            {u"at"_s, timeText(row.at)},
            {u"started_at"_s, timeText(row.startedAt)},
            {u"ended_at"_s, timeText(row.endedAt)}};
}

ApiResult<HttpResponse> listChats(const Call &call, Connection &db)
{
    const auto id = knownFlow(call, db);
    if (!id)
        return tl::unexpected(id.error());
    ListQuery query(call);
    const Page page = query.page();
    const FlowChatFilter filter = readFilter(query, call.now);
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return listAnswer(FlowChatStore::list(db, call.caller, *id, filter, page),
                      [](const FlowChatRow &row) { return toJson(row); });
}

} // namespace

QList<ApiRoute> figureRoutes()
{
    // What they read grows with the flow and the window.
    return {{.method = "GET",
             .pattern = "/v1/flows/{id}/figures",
             .permission = Permission::FlowsRead,
             .read = showFigures,
             .isBeside = true},
            {.method = "GET",
             .pattern = "/v1/flow-figures",
             .permission = Permission::FlowsRead,
             .read = listFigures,
             .isBeside = true},
            {.method = "GET",
             .pattern = "/v1/flows/{id}/chats",
             .permission = Permission::ConversationsRead,
             .read = listChats,
             .isBeside = true}};
}

QList<RouteDescription> describeFigureRoutes()
{
    return {
        {.route = "GET /v1/flows/{id}/figures",
         .summary = "How many came to each step of the flow, took each way and left, in a window",
         .query = "window",
         .answer = "200 FlowFigures",
         .errors = "400 404"},
        {.route = "GET /v1/flow-figures",
         .summary = "How many began and finished each flow in a window, in the order of the flows",
         .query = "after limit window",
         .answer = "200 FlowFiguresPage",
         .errors = "400"},
        {.route = "GET /v1/flows/{id}/chats",
         .summary = "The chats behind a figure, those that began last first",
         .query = "after limit window among step block outlet toStep",
         .answer = "200 [FlowChat]",
         .errors = "400 404"},
    };
}

} // namespace flotilla
