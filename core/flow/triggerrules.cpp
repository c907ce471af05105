// What the validator says of triggers.

#include "core/flow/folding.h"
#include "core/flow/jsontext.h"
#include "core/flow/validation.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Kind = Trigger::Kind;

constexpr qsizetype kWordLengthMax = 512;
constexpr qsizetype kTagNameMax = 100; // of an event, a tag, a list

void checkLength(Validation &validation, const QString &text, qsizetype most, const QString &path)
{
    if (text.size() > most)
        validation.error(
            u"flow.too_long"_s, path,
            FlowWords::tr("\"%1…\" has more than %2 characters.").arg(text.left(30)).arg(most));
}

// A person may paste a whole page.
void checkSizes(Validation &validation, const QStringList &words, const QString &path)
{
    if (words.size() > Trigger::kWordsMax)
        validation.error(u"flow.too_many_keywords"_s, path,
                         FlowWords::tr("A trigger has at most %1 keywords or texts; give the flow "
                                       "another trigger.")
                             .arg(Trigger::kWordsMax));
    for (qsizetype i = 0; i < words.size(); ++i)
        checkLength(validation, words.at(i), kWordLengthMax, pointer(path, i));
}

void checkWords(Validation &validation, qsizetype index, QHash<QString, qsizetype> &seen)
{
    const Trigger &trigger = validation.flow().triggers.at(index);
    const QString path = pointer(pointer(u"/triggers"_s, index), u"words"_s);
    checkSizes(validation, trigger.words, path);
    if (trigger.words.isEmpty())
        validation.error(u"flow.no_keyword"_s, path,
                         FlowWords::tr("This trigger has no keyword yet."));
    for (qsizetype i = 0; i < trigger.words.size(); ++i) {
        const QString at = pointer(path, i);
        const QString word = trigger.words.at(i);
        if (trigger.match == Trigger::Match::Regex) {
            if (const Result<Pattern> pattern = Pattern::compile(word); !pattern)
                validation.error(u"flow.bad_pattern"_s, at, pattern.error().message);
            continue;
        }
        const QString same = foldedWord(word);
        if (same.isEmpty())
            validation.error(u"flow.no_keyword"_s, at, FlowWords::tr("This keyword is empty."));
        else if (seen.contains(same) && seen.value(same) != index)
            validation.warn(
                u"flow.double_keyword"_s, at,
                FlowWords::tr("\"%1\" is a keyword of an earlier trigger too.").arg(word));
        seen.insert(same, index);
    }
}

// A trigger behind one that catches everything, also during a chat: what interrupts it is the
// trigger that its flow would begin by.
void checkShadow(Validation &validation, qsizetype index)
{
    const QList<Trigger> &triggers = validation.flow().triggers;
    const Trigger &trigger = triggers.at(index);
    if (trigger.kind != Kind::FirstMessage && trigger.kind != Kind::Keyword)
        return;
    const bool isHidden = std::any_of(triggers.begin(), triggers.end(), [&](const Trigger &other) {
        return other.kind == Kind::AnyMessage && other.precedes(trigger);
    });
    if (isHidden)
        validation.warn(u"flow.trigger_never_fires"_s, pointer(u"/triggers"_s, index),
                        FlowWords::tr("This trigger is never asked: one with a higher priority "
                                      "catches every message before it."));
}

void checkDays(Validation &validation, const Schedule &schedule, const QString &path)
{
    if (!schedule.dateText.isEmpty())
        validation.error(u"flow.bad_day"_s, pointer(path, u"date"_s),
                         FlowWords::tr("\"%1\" is no day: write it as 2026-12-24.")
                             .arg(schedule.dateText.left(30)));
    if (schedule.date.isValid() && !schedule.days.isEmpty())
        validation.error(u"flow.schedule_twice"_s, pointer(path, u"date"_s),
                         FlowWords::tr("This schedule has days of the week and one date: keep one "
                                       "of them."));
    if (!schedule.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(schedule.zone.toUtf8()))
        validation.error(u"flow.unknown_zone"_s, pointer(path, u"zone"_s),
                         FlowWords::tr("\"%1\" is not a time zone; use one such as "
                                       "America/Sao_Paulo.")
                             .arg(schedule.zone.left(60)));
}

void checkSchedule(Validation &validation, qsizetype index)
{
    const Schedule &schedule = validation.flow().triggers.at(index).schedule;
    const QString path = pointer(u"/triggers"_s, index);
    const std::optional<Instant> now = validation.scope().now;
    checkDays(validation, schedule, path);
    checkLength(validation, schedule.tag, kTagNameMax, pointer(path, u"tag"_s));
    checkLength(validation, schedule.list, kTagNameMax, pointer(path, u"list"_s));
    if (schedule.minute < 0)
        validation.error(
            u"flow.schedule_without_time"_s, pointer(path, u"at"_s),
            schedule.timeText.isEmpty()
                ? FlowWords::tr("This schedule has no time of day yet, such as 09:00.")
                : FlowWords::tr("\"%1\" is no time of day: write it from 00:00 to 23:59, such as "
                                "09:00.")
                      .arg(schedule.timeText.left(30)));
    else if (now && !schedule.next(*now, validation.scope().zone))
        validation.warn(u"flow.schedule_is_past"_s, pointer(path, u"date"_s),
                        FlowWords::tr("The day of this schedule has passed: it starts the flow for "
                                      "nobody any more."));
    if (schedule.tag.isEmpty() && schedule.list.isEmpty())
        validation.error(u"flow.schedule_for_nobody"_s, path,
                         FlowWords::tr("This schedule does not say for whom: choose a tag or a "
                                       "list of contacts."));
    else if (!schedule.tag.isEmpty() && !schedule.list.isEmpty())
        validation.error(u"flow.schedule_twice"_s, pointer(path, u"list"_s),
                         FlowWords::tr("This schedule names a tag and a list: keep one of them."));
}

} // namespace

void checkTriggerRules(Validation &validation)
{
    const QList<Trigger> &triggers = validation.flow().triggers;
    if (triggers.isEmpty())
        validation.warn(u"flow.no_trigger"_s, u"/triggers"_s,
                        FlowWords::tr("Nothing starts this flow: give it a keyword, or let it "
                                      "catch first messages."));
    QHash<QString, qsizetype> seen;
    bool hasFirst = false;
    bool hasAny = false;
    for (qsizetype i = 0; i < triggers.size(); ++i) {
        const Trigger &trigger = triggers.at(i);
        const QString path = pointer(u"/triggers"_s, i);
        if (std::abs(trigger.priority) > Trigger::kPriorityMax)
            validation.error(u"flow.bad_priority"_s, pointer(path, u"priority"_s),
                             FlowWords::tr("A priority is a whole number from -%1 to %1.")
                                 .arg(Trigger::kPriorityMax));
        checkLength(validation, trigger.event, kTagNameMax, pointer(path, u"event"_s));
        if (trigger.kind == Kind::ClickToChat)
            checkSizes(validation, trigger.words, pointer(path, u"words"_s));
        if (trigger.kind == Kind::Keyword)
            checkWords(validation, i, seen);
        if (trigger.kind == Kind::Schedule)
            checkSchedule(validation, i);
        const bool isSecond = (trigger.kind == Kind::FirstMessage && hasFirst) ||
                              (trigger.kind == Kind::AnyMessage && hasAny);
        if (isSecond)
            validation.warn(
                u"flow.double_trigger"_s, pointer(u"/triggers"_s, i),
                FlowWords::tr("An earlier trigger starts the flow in the same case already."));
        else
            checkShadow(validation, i);
        hasFirst = hasFirst || trigger.kind == Kind::FirstMessage;
        hasAny = hasAny || trigger.kind == Kind::AnyMessage;
    }
}

} // namespace flotilla
