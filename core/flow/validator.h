#pragma once
// What keeps a flow from being published, and what its author should look at, in words for people
// who do not program; and the changes that mend it.

#include "core/flow/interpreter.h"

#include <QSet>

namespace flotilla {

// What is known of where the flow will run; each part may be unknown.
struct ValidationScope
{
    std::optional<ChannelAbilities> channel;
    std::optional<QSet<QString>> flowNames; // of the flows that it may call
    bool takesName = false;                 // it is to be known by its name: they may not have it
    QSet<QString> takenBack;                // variables that other flows take from it
    std::optional<Instant> now;
    QString zone; // of the workspace
};

// Errors block publishing, warnings do not. At most 500 problems, in the order of the rules, each
// with its place and, where there is one, a fix.
[[nodiscard]] Problems validate(const Flow &flow, const ValidationScope &scope);

// The flow with the change made. Conflict when it does not fit the flow.
[[nodiscard]] Result<Flow> applyFix(const Flow &flow, const Fix &fix);

// Everything that validate() can report, for the documentation and the tests.
struct ValidationRule
{
    QString code;
    Problem::Severity severity; // the worst it is reported with
    QString told;               // when it is told
    bool hasFix = false;        // in most places
};
[[nodiscard]] const QList<ValidationRule> &validationRules();
// The table of docs/flows.md.
[[nodiscard]] QString validationMarkdown();

} // namespace flotilla
