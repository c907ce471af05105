#include "core/store/figurestore.h"

#include <array>
#include <optional>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using Kind = Crossing::Kind;
using Minute = qint64; // of UTC since 1970

constexpr int kKinds = static_cast<int>(Kind::HandedOver) + 1;
constexpr qint64 kMinuteMs = 60'000;
constexpr Minute kHour = 60;
constexpr Minute kHoursAsMinutes = 2; // whole ones before this one: the shortest window needs one
constexpr Minute kHoursKept = 8 * 24;
constexpr Minute kFoldedAtOnce = 10; // minutes of a flow in one command
constexpr int kFlowsAtOnce = 20;

struct WindowShape
{
    QLatin1StringView word;
    Minute grain; // what it begins with: a minute or an hour
    int grains;   // this one included
    Minute part;  // of the series
};

constexpr std::array<WindowShape, 3> kWindows{
    {{"1h"_L1, 1, 60, 5}, {"24h"_L1, kHour, 24, kHour}, {"7d"_L1, kHour, 7 * 24, 6 * kHour}}};

const WindowShape &shapeOf(FigureWindow window)
{
    return kWindows[static_cast<size_t>(window)];
}

Minute minuteOf(Instant at)
{
    return toMs(at) / kMinuteMs;
}

Minute firstMinute(FigureWindow window, Instant now)
{
    const WindowShape &shape = shapeOf(window);
    return (minuteOf(now) / shape.grain - shape.grains + 1) * shape.grain;
}

void count(FlowSums &sums, Kind what, qint64 people)
{
    switch (what) {
    case Kind::Started:
        sums.started += people;
        break;
    case Kind::Finished:
        sums.finished += people;
        break;
    case Kind::Failed:
    case Kind::HandedOver:
        sums.handedOver += people;
        break;
    default:
        break;
    }
}

void count(FlowFigures &figures, Kind what, const EdgeFigures &way)
{
    count(figures.sums, what, way.people);
    if (!way.target.isEmpty())
        figures.steps[way.target].people += way.people;
    switch (what) {
    case Kind::Went:
        figures.edges.append(way);
        break;
    case Kind::Finished:
        figures.steps[way.step].finished += way.people;
        break;
    case Kind::GivenUp:
    case Kind::Left:
    case Kind::Failed:
        figures.steps[way.step].left += way.people;
        break;
    default:
        break;
    }
}

} // namespace

void FigureTally::add(const RunRow &run, const QList<Crossing> &crossings)
{
    for (const Crossing &crossing : crossings) {
        FlowId flow = run.flow;
        if (!crossing.flow.isEmpty()) {
            const auto pin = run.state.pins.find(crossing.flow);
            flow = pin == run.state.pins.end() ? FlowId() : pin->second.flow;
        }
        if (flow.isValid() && !(crossing.step.isEmpty() && crossing.target.isEmpty()))
            ++m_people[{run.workspace, flow, crossing.kind, crossing.step, crossing.block,
                        crossing.outlet, crossing.target}];
    }
}

void FigureTally::write(WriteTx &tx) const
{
    const Minute minute = minuteOf(tx.now());
    for (const auto &[key, people] : m_people) {
        const auto &[workspace, flow, what, step, block, outlet, target] = key;
        tx.use("flow.add_figure")
            .bind(workspace, flow, what, minute, step, block, outlet, target, people)
            .run();
    }
}

QLatin1StringView wordOf(FigureWindow window)
{
    return shapeOf(window).word;
}

bool fromWord(QStringView word, FigureWindow &out)
{
    for (size_t i = 0; i < kWindows.size(); ++i) {
        if (word != kWindows.at(i).word)
            continue;
        out = static_cast<FigureWindow>(i);
        return true;
    }
    return false;
}

Instant FigureStore::beginningOf(FigureWindow window, Instant now)
{
    return fromMs(firstMinute(window, now) * kMinuteMs);
}

FlowFigures FigureStore::ofFlow(Connection &db, const Caller &caller, FlowId flow,
                                FigureWindow window, Instant now)
{
    FlowFigures figures;
    figures.from = beginningOf(window, now);
    {
        Query row = db.use("flow.figures");
        row.bind(caller.workspace, flow, firstMinute(window, now));
        while (row.next())
            count(figures, static_cast<Kind>(row.integer(0)),
                  {row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5)});
    }
    Query row = db.use("flow.standing");
    row.bind(caller.workspace, flow);
    while (row.next()) {
        figures.steps[row.text(0)].waiting += row.integer(1);
        figures.sums.waiting += row.integer(1);
    }
    return figures;
}

QHash<FlowId, FlowSums> FigureStore::ofFlows(Connection &db, const Caller &caller, FlowId after,
                                             FlowId upTo, FigureWindow window, Instant now)
{
    const WindowShape &shape = shapeOf(window);
    const qsizetype parts = shape.grain * shape.grains / shape.part;
    QHash<FlowId, FlowSums> all;
    const auto sumsOf = [&](FlowId flow) -> FlowSums & {
        FlowSums &sums = all[flow];
        if (sums.series.isEmpty())
            sums.series.fill(0, parts);
        return sums;
    };
    {
        Query row = db.use("flow.figures_of_flows");
        row.bind(caller.workspace, after.value, upTo.value, firstMinute(window, now), shape.part);
        while (row.next()) {
            FlowSums &sums = sumsOf(row.id<FlowId>(0));
            const auto what = static_cast<Kind>(row.integer(1));
            count(sums, what, row.integer(3));
            if (what == Kind::Started) // what the clock has not reached yet counts as now
                sums.series[std::min<qsizetype>(row.integer(2), parts - 1)] += row.integer(3);
        }
    }
    Query row = db.use("flow.standing_in_flows");
    row.bind(caller.workspace, after.value, upTo.value);
    while (row.next())
        sumsOf(row.id<FlowId>(0)).waiting += row.integer(1);
    return all;
}

namespace {

// True: there was something.
bool foldSome(WriteTx &tx, WorkspaceId workspace, FlowId flow, int what, Minute before)
{
    std::optional<Minute> oldest;
    {
        Query row = tx.use("flow.oldest_minute");
        row.bind(workspace, flow, what, before);
        if (row.next() && !row.isNull(0))
            oldest = row.integer(0);
    }
    if (!oldest)
        return false;
    const Minute end = std::min(before, *oldest + kFoldedAtOnce);
    tx.use("flow.fold_minutes").bind(workspace, flow, what, *oldest, end).run();
    tx.use("flow.drop_figures").bind(workspace, flow, 1, what, end).run();
    return true;
}

} // namespace

FigureStore::Progress FigureStore::tidy(WriteTx &tx, qint64 afterFlow)
{
    QList<std::pair<WorkspaceId, FlowId>> flows;
    {
        Query row = tx.use("flow.next_flows");
        row.bind(afterFlow, kFlowsAtOnce);
        while (row.next())
            flows.append({row.id<WorkspaceId>(0), row.id<FlowId>(1)});
    }
    const Minute hour = minuteOf(tx.now()) / kHour;
    for (const auto &[workspace, flow] : std::as_const(flows)) {
        bool hasFolded = false;
        for (int what = 0; what < kKinds; ++what) {
            hasFolded =
                foldSome(tx, workspace, flow, what, (hour - kHoursAsMinutes) * kHour) || hasFolded;
            tx.use("flow.drop_figures")
                .bind(workspace, flow, kHour, what, (hour - kHoursKept) * kHour)
                .run();
        }
        if (hasFolded)
            return {flow.value - 1, true}; // there may be more of it
    }
    return {flows.isEmpty() ? 0 : flows.last().second.value, flows.size() == kFlowsAtOnce};
}

} // namespace flotilla
