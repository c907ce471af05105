#include "core/flow/flowchoice.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// Why a trigger that catches, and would begin, is not the one.
Reason whyNot(const TriggerVerdict &verdict, const FlowChoice &choice)
{
    const Trigger &trigger = verdict.version->flow().triggers.at(verdict.trigger);
    const Trigger &other = *choice.trigger;
    const QString winner = choice.version->flow().name;
    const bool isSameFlow = verdict.version == choice.version;
    if (trigger.priority != other.priority && isSameFlow)
        return Reason::because("catches it too, but another trigger of this flow has a higher "
                               "priority (%1, here %2)")
            .with(other.priority, trigger.priority);
    if (trigger.priority != other.priority)
        return Reason::because("catches it too, but \"%1\" has a higher priority (%2, here %3)")
            .with(winner, other.priority, trigger.priority);
    if (trigger.kind != other.kind && isSameFlow)
        return Reason::because("catches it too, but of equal priority a %1 trigger comes before a "
                               "%2 trigger")
            .with(Trigger::title(other.kind), Trigger::title(trigger.kind));
    if (trigger.kind != other.kind)
        return Reason::because("catches it too, but of equal priority a %1 trigger of \"%2\" comes "
                               "before a %3 trigger")
            .with(Trigger::title(other.kind), winner, Trigger::title(trigger.kind));
    return isSameFlow
               ? Reason::because("catches it too, but an earlier trigger of this flow was first")
               : Reason::because("catches it too with the same priority, but \"%1\" is the older "
                                 "flow")
                     .with(winner);
}

class Choosing
{
public:
    Choosing(const QList<std::shared_ptr<const FlowVersion>> &live, const Occasion &occasion,
             bool runs)
        : m_live(live)
        , m_occasion(occasion)
        , m_runs(runs)
    {}

    FlowChoice choose()
    {
        FlowChoice choice;
        for (const auto &version : m_live) {
            const TriggerMatcher::Finding found = version->finding(m_occasion);
            if (!found.catches)
                continue;
            const Trigger &trigger = version->flow().triggers.at(found.index);
            const bool isBetter = !choice.trigger || trigger.precedes(*choice.trigger);
            if (isBetter && (!m_runs || trigger.restart))
                choice = {version, &trigger, found.word};
        }
        return choice;
    }

    void explain(const FlowChoice &choice, std::vector<TriggerVerdict> &verdicts) const
    {
        for (const auto &version : m_live) {
            const QList<Trigger> &triggers = version->flow().triggers;
            if (triggers.isEmpty())
                verdicts.push_back({version,
                                    -1,
                                    false,
                                    false,
                                    {},
                                    Reason::because("has no trigger: only other flows call it")});
            const int own = m_runs ? version->finding(m_occasion).index : -1;
            const std::vector<TriggerMatcher::Finding> findings = version->findings(m_occasion);
            for (qsizetype i = 0; i < triggers.size(); ++i) {
                const TriggerMatcher::Finding &found = findings[static_cast<size_t>(i)];
                TriggerVerdict verdict{version, static_cast<int>(i), found.catches,
                                       false,   found.word,          found.why};
                verdict.isChosen = choice.trigger == &triggers.at(i);
                if (found.catches && !verdict.isChosen)
                    verdict.why =
                        m_runs && !triggers.at(i).restart
                            ? Reason::because(
                                  "catches it, but interrupts no chat: it does not restart")
                        : m_runs && !triggers.at(own).restart
                            ? Reason::because(
                                  "catches it, but the trigger that this flow would begin by "
                                  "does not restart")
                            : whyNot(verdict, choice);
                verdicts.push_back(std::move(verdict));
            }
        }
    }

private:
    const QList<std::shared_ptr<const FlowVersion>> &m_live;
    const Occasion &m_occasion;
    bool m_runs; // only what restarts may begin
};

} // namespace

FlowChoice chooseFlow(const QList<std::shared_ptr<const FlowVersion>> &live,
                      const Occasion &occasion, std::vector<TriggerVerdict> *verdicts)
{
    Choosing choosing(live, occasion, false);
    const FlowChoice choice = choosing.choose();
    if (verdicts)
        choosing.explain(choice, *verdicts);
    return choice;
}

FlowChoice chooseInterruption(const QList<std::shared_ptr<const FlowVersion>> &live,
                              const Occasion &occasion, std::vector<TriggerVerdict> *verdicts)
{
    Occasion again = occasion;
    again.isFirst = false; // who is in a conversation wrote before
    Choosing choosing(live, again, true);
    const FlowChoice choice = choosing.choose();
    if (verdicts)
        choosing.explain(choice, *verdicts);
    return choice;
}

} // namespace flotilla
