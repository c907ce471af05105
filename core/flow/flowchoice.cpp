#include "core/flow/flowchoice.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString shownAs(const FlowVersion &version)
{
    return u"\"%1\""_s.arg(version.flow().name);
}

// Why a trigger that catches, and would begin, is not the one.
QString whyNot(const TriggerVerdict &verdict, const FlowChoice &choice)
{
    const Trigger &trigger = verdict.version->flow().triggers.at(verdict.trigger);
    const QString winner = shownAs(*choice.version);
    const bool isSameFlow = verdict.version == choice.version;
    if (trigger.priority != choice.trigger->priority)
        return u"catches it too, but %1 has a higher priority (%2, here %3)"_s
            .arg(isSameFlow ? u"another trigger of this flow"_s : winner)
            .arg(choice.trigger->priority)
            .arg(trigger.priority);
    if (trigger.kind != choice.trigger->kind)
        return u"catches it too, but of equal priority a %1 trigger%2 comes before a %3 trigger"_s
            .arg(Trigger::title(choice.trigger->kind).english(),
                 isSameFlow ? QString() : u" of "_s + winner,
                 Trigger::title(trigger.kind).english());
    return isSameFlow
               ? u"catches it too, but an earlier trigger of this flow was first"_s
               : u"catches it too with the same priority, but %1 is the older flow"_s.arg(winner);
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
                verdicts.push_back(
                    {version, -1, false, false, {}, u"has no trigger: only other flows call it"_s});
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
                            ? u"catches it, but interrupts no chat: it does not restart"_s
                        : m_runs && !triggers.at(own).restart
                            ? u"catches it, but the trigger that this flow would begin by "
                              "does not restart"_s
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
