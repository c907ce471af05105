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
    Reception reception;
    const bool isSilent = owner != Owner::Bot;
    const bool interrupts = !isSilent && runs && interruptsRuns(live, occasion);
    if (isSilent)
        reception.outcome = Reception::Outcome::Silent;
    else if (runs && !interrupts)
        reception.outcome = Reception::Outcome::Continues;
    const bool mayBegin = !isSilent && (!runs || interrupts);
    if (!mayBegin && !verdicts)
        return reception;
    const FlowChoice choice = chooseFlow(live, occasion, verdicts);
    if (!mayBegin)
        return reception;
    reception.choice = choice;
    reception.outcome = interrupts       ? Reception::Outcome::Interrupts
                        : choice.version ? Reception::Outcome::Begins
                                         : Reception::Outcome::Nothing;
    return reception;
}

} // namespace flotilla
