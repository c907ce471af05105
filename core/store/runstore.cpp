#include "core/store/runstore.h"

#include "core/flow/flowmove.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QLatin1StringView stateWord(const RunRow &run)
{
    using Phase = RunState::Phase;
    const Phase phase = run.state.phase;
    return phase == Phase::Fresh || run.state.isOver() ? "running"_L1 : "waiting"_L1;
}

QLatin1StringView waitWord(RunState::Phase phase)
{
    switch (phase) {
    case RunState::Phase::WaitingInput:
        return "input"_L1;
    case RunState::Phase::WaitingTimer:
        return "timer"_L1;
    case RunState::Phase::WaitingActivity:
        return "activity"_L1;
    case RunState::Phase::WaitingHandoff:
        return "handoff"_L1;
    case RunState::Phase::Fresh:
    case RunState::Phase::Completed:
    case RunState::Phase::Failed:
        break;
    }
    return ""_L1;
}

QByteArray cursorOf(const RunRow &run)
{
    return QJsonDocument(run.state.toJson()).toJson(QJsonDocument::Compact);
}

// Where the innermost of the flows stands that it has called.
struct Inside
{
    FlowId flow;
    std::optional<QString> step;
};

Inside insideOf(const RunState &state)
{
    const auto pin = state.pins.find(state.flow);
    if (state.callers.isEmpty() || pin == state.pins.end())
        return {};
    return {pin->second.flow, state.step};
}

} // namespace

Result<RunRow> RunStore::find(Connection &db, WorkspaceId workspace, RunId id)
{
    auto query = db.use("conversation.run");
    query.bind(id, workspace);
    if (!query.next())
        return fail(ErrorCode::NotFound, u"The run has ended or is gone"_s, u"run"_s, id.text());
    RunRow run;
    run.id = id;
    run.workspace = workspace;
    run.flow = query.id<FlowId>(0);
    run.version = static_cast<int>(query.integer(1));
    run.trace = query.id<TraceId>(2);
    run.stepNo = static_cast<int>(query.integer(4));
    run.startedAt = query.instant(5);
    run.lastMove = query.integer(6);
    run.lane = static_cast<Lane>(query.integer(7)); // checked by the schema
    auto state = RunState::fromJson(QJsonDocument::fromJson(query.blob(3)).object());
    if (!state)
        return fail(ErrorCode::Storage, u"The run's state cannot be read"_s, u"cursor"_s,
                    state.error().message);
    run.state = std::move(*state);
    return run;
}

void RunStore::insert(WriteTx &tx, const RunRow &run)
{
    const bool isOver = !run.end.isEmpty();
    const Inside inside = insideOf(run.state);
    tx.use("conversation.insert_run")
        .bind(run.id, run.workspace, run.conversation, run.flow, run.version, run.trace,
              isOver ? run.end : QString(stateWord(run)),
              isOver ? ""_L1 : waitWord(run.state.phase), run.state.waitUntil, Utf8{cursorOf(run)},
              run.stepNo, run.startedAt, isOver ? std::optional(tx.now()) : std::nullopt,
              run.lastMove, run.lane, placeOf(run.state).step, inside.flow, inside.step)
        .run();
}

void RunStore::update(WriteTx &tx, const RunRow &run)
{
    const bool isOver = !run.end.isEmpty();
    const Inside inside = insideOf(run.state);
    tx.use("conversation.update_run")
        .bind(run.id, isOver ? run.end : QString(stateWord(run)),
              isOver ? ""_L1 : waitWord(run.state.phase), run.state.waitUntil, Utf8{cursorOf(run)},
              run.stepNo, isOver ? std::optional(tx.now()) : std::nullopt, run.version,
              run.lastMove, run.lane, placeOf(run.state).step, inside.flow, inside.step)
        .run();
}

void RunStore::logStep(WriteTx &tx, const RunRow &run, EventId event, TraceId trace,
                       const QJsonArray &decisions)
{
    tx.use("conversation.log_step")
        .bind(run.id, run.stepNo, run.workspace, event, trace, tx.now(),
              Utf8{QJsonDocument(decisions).toJson(QJsonDocument::Compact)})
        .run();
}

} // namespace flotilla
