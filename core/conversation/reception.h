#pragma once
// What becomes of a message or an event of the API that reaches a conversation: the engine's own
// decision, and what the API tells of it beforehand.

#include "core/flow/flowchoice.h"
#include "core/model/lane.h"

namespace flotilla {

struct Reception
{
    enum class Outcome {
        Silent,     // a person has the conversation
        Continues,  // the flow that runs takes it
        Interrupts, // the run ends, and the chosen flow begins
        Begins,
        Nothing, // no flow catches it
    };

    Outcome outcome = Outcome::Nothing;
    FlowChoice choice; // of Interrupts and Begins
};

[[nodiscard]] QLatin1StringView wordOf(Reception::Outcome outcome); // "silent", "continues", ...

// `verdicts`: of all triggers, whatever the outcome.
[[nodiscard]] Reception receive(Owner owner, bool runs, const Occasion &occasion,
                                const QList<std::shared_ptr<const FlowVersion>> &live,
                                std::vector<TriggerVerdict> *verdicts = nullptr);

} // namespace flotilla
