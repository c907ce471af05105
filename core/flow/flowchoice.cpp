#include "core/flow/flowchoice.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString shownAs(const FlowVersion &version)
{
    return u"\"%1\""_s.arg(version.flow().name);
}

// Why a trigger that catches is not the one.
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

void explain(const QList<std::shared_ptr<const FlowVersion>> &live, const Occasion &occasion,
             const FlowChoice &choice, std::vector<TriggerVerdict> &verdicts)
{
    for (const auto &version : live) {
        const QList<Trigger> &triggers = version->flow().triggers;
        if (triggers.isEmpty())
            verdicts.push_back(
                {version, -1, false, false, {}, u"has no trigger: only other flows call it"_s});
        const std::vector<TriggerMatcher::Finding> findings = version->findings(occasion);
        for (qsizetype i = 0; i < triggers.size(); ++i) {
            const TriggerMatcher::Finding &found = findings[static_cast<size_t>(i)];
            TriggerVerdict verdict{version, static_cast<int>(i), found.catches,
                                   false,   found.word,          found.why};
            verdict.isChosen = choice.trigger == &triggers.at(i);
            if (found.catches && !verdict.isChosen)
                verdict.why = whyNot(verdict, choice);
            verdicts.push_back(std::move(verdict));
        }
    }
}

} // namespace

FlowChoice chooseFlow(const QList<std::shared_ptr<const FlowVersion>> &live,
                      const Occasion &occasion, std::vector<TriggerVerdict> *verdicts)
{
    FlowChoice choice;
    for (const auto &version : live) {
        const TriggerMatcher::Finding found = version->finding(occasion);
        if (!found.catches)
            continue;
        const Trigger &trigger = version->flow().triggers.at(found.index);
        if (!choice.trigger || trigger.precedes(*choice.trigger))
            choice = {version, &trigger, found.word};
    }
    if (verdicts)
        explain(live, occasion, choice, *verdicts);
    return choice;
}

bool interruptsRuns(const QList<std::shared_ptr<const FlowVersion>> &live, const Occasion &occasion)
{
    Occasion again = occasion;
    again.isFirst = false; // who is in a conversation wrote before
    for (const auto &version : live) {
        const TriggerMatcher::Finding found = version->finding(again);
        if (found.catches && version->flow().triggers.at(found.index).restart)
            return true;
    }
    return false;
}

} // namespace flotilla
