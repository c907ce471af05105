#pragma once
// Taking a running conversation from one version of its flow to another: which place of the new
// version is that of the old one. One rule for the check before a publish and for the turn that
// moves.

#include "core/flow/interpreter.h"

#include <QHash>

namespace flotilla {

// What becomes of the conversations that run when another version goes live.
enum class RunningChats {
    Keep,    // they end on the version they began with
    Move,    // they go on in the new version, where they stand
    Restart, // they begin anew with the customer's next message
};
[[nodiscard]] QLatin1StringView wordOf(RunningChats running); // "keep", "move", "restart"
[[nodiscard]] bool fromWord(QStringView word, RunningChats &out);

using StepMap = QHash<QString, QString>; // step of an older version -> step of the new one

// Told to the conversations that run; each follows at its next turn.
struct FlowMove
{
    qint64 id = 0; // grows
    int version = 0;
    RunningChats mode = RunningChats::Move; // or Restart
    StepMap steps;
};

struct FlowPlace
{
    QString step;
    int block = 0; // index in the step
};

// Where a run stands in its own flow, whatever that has called.
[[nodiscard]] FlowPlace placeOf(const RunState &state);
// The same place in another version: in the step that the map names, else in the one with the same
// id, the block with the same id, else the one at the same position, else the only one of its kind.
// An error says what is missing, as the end of "3 chats wait at ..., but ".
[[nodiscard]] Result<FlowPlace> imageOf(const FlowPlace &place, const FlowVersion &from,
                                        const FlowVersion &to, const StepMap &steps);
// What is waited for stays: timers, answers under way, wrong tries so far. Variables that only the
// new version has get their first values. Pins are for pinsOf().
[[nodiscard]] Result<RunState> movedRun(RunState state, const FlowVersion &from,
                                        const FlowVersion &to, const StepMap &steps);
// What a moved run is pinned to: the flows that it stands in keep their versions, the others are as
// a new run would have them.
[[nodiscard]] Subflows pinsOf(const RunState &state, const FlowVersion &to, const Subflows &pinned,
                              const QList<std::shared_ptr<const FlowVersion>> &live);

} // namespace flotilla
