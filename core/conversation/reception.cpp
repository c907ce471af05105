#include "core/conversation/reception.h"

using namespace Qt::StringLiterals;

namespace flotilla {

QLatin1StringView wordOf(Reception::Outcome outcome)
{
    switch (outcome) {
    case Reception::Outcome::Silent:
        return "silent"_L1;
    case Reception::Outcome::Continues:
        return "continues"_L1;
    case Reception::Outcome::Interrupts:
        return "interrupts"_L1;
    case Reception::Outcome::Begins:
        return "begins"_L1;
    case Reception::Outcome::Nothing:
        break;
    }
    return "nothing"_L1;
}

Reception receive(Owner owner, bool runs, const Occasion &occasion,
                  const QList<std::shared_ptr<const FlowVersion>> &live,
                  std::vector<TriggerVerdict> *verdicts)
{
    using Outcome = Reception::Outcome;
    const bool isSilent = owner != Owner::Bot;
    if (isSilent && !verdicts)
        return {Outcome::Silent, {}};
    const FlowChoice choice =
        runs ? chooseInterruption(live, occasion, verdicts) : chooseFlow(live, occasion, verdicts);
    if (isSilent)
        return {Outcome::Silent, {}};
    if (!choice.version)
        return {runs ? Outcome::Continues : Outcome::Nothing, {}};
    return {runs ? Outcome::Interrupts : Outcome::Begins, choice};
}

} // namespace flotilla
