#pragma once
// Which flow begins by what came in, and why none of the others: the engine's choice and its
// explanation are this one function.

#include "core/flow/flow.h"

#include <vector>

namespace flotilla {

// What the choice thinks of one trigger of one flow.
struct TriggerVerdict
{
    std::shared_ptr<const FlowVersion> version;
    int trigger = -1; // index in the flow; -1: it has none
    bool catches = false;
    bool isChosen = false; // of the flow that begins, or would if the bot had the conversation
    QString word;          // of the trigger, that caught
    Reason why;
};

struct FlowChoice
{
    std::shared_ptr<const FlowVersion> version; // null: nothing begins
    const Trigger *trigger = nullptr;
    QString word;
};

// Among equals the older flow wins: `live` comes in that order. With `verdicts`: every trigger with
// its reason.
[[nodiscard]] FlowChoice chooseFlow(const QList<std::shared_ptr<const FlowVersion>> &live,
                                    const Occasion &occasion,
                                    std::vector<TriggerVerdict> *verdicts = nullptr);

// The same while a conversation runs: only flows whose own choice is a trigger that restarts. What
// other flows would catch, by whichever priority, interrupts nothing.
[[nodiscard]] FlowChoice chooseInterruption(const QList<std::shared_ptr<const FlowVersion>> &live,
                                            const Occasion &occasion,
                                            std::vector<TriggerVerdict> *verdicts = nullptr);

} // namespace flotilla
