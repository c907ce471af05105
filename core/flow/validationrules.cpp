// Everything the validator can report.

#include "core/flow/fixmaker.h"

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr Problem::Severity kError = Problem::Severity::Error;
constexpr Problem::Severity kWarning = Problem::Severity::Warning;

QList<ValidationRule> built()
{
    QList<ValidationRule> rules{
        {u"flow.empty"_s, kError, u"The flow has no steps."_s},
        {u"flow.no_name"_s, kError, u"The flow has no name."_s},
        {u"flow.name_taken"_s, kError, u"Another flow has its name."_s},
        {u"flow.no_start"_s, kError, u"No step comes first."_s},
        {u"flow.too_long"_s, kError,
         u"A name (200 characters; 100 of an event, a tag or a list), a keyword (512) or what the "
         "variables begin with (32 KB) is longer than it may be."_s},
        {u"flow.bad_variable"_s, kError, u"A first value is of no variable."_s},
        {u"flow.unknown_language"_s, kWarning, u"The flow's language is none."_s},
        {u"flow.no_trigger"_s, kWarning, u"Nothing starts the flow."_s},
        {u"flow.no_keyword"_s, kError, u"A trigger has no keyword, or an empty one."_s},
        {u"flow.too_many_keywords"_s, kError, u"A trigger has more than 200 keywords or texts."_s},
        {u"flow.bad_priority"_s, kError, u"A trigger's priority is not from -1000 to 1000."_s},
        {u"flow.no_link_text"_s, kError,
         u"A click-to-chat trigger has no text, or an empty one."_s},
        {u"flow.no_event"_s, kError, u"A trigger for events names none."_s},
        {u"flow.covered_word"_s, kWarning,
         u"Another trigger's keyword or text catches this one's as well, and comes before it."_s},
        {u"flow.bad_pattern"_s, kError,
         u"A pattern of a trigger, a condition or a text that is asked for has a mistake."_s},
        {u"flow.double_keyword"_s, kWarning, u"Two triggers have the same keyword."_s},
        {u"flow.double_trigger"_s, kWarning,
         u"Two triggers catch the same: the first message, any message, a broadcast's reply, an "
         "event, the same media."_s},
        {u"flow.trigger_never_fires"_s, kWarning,
         u"A trigger that catches any message comes before this one."_s},
        {u"flow.schedule_without_time"_s, kError,
         u"A schedule has no time of day, or one that is none."_s},
        {u"flow.schedule_is_past"_s, kWarning, u"The day of a schedule has passed."_s},
        {u"flow.schedule_for_nobody"_s, kError, u"A schedule has neither a tag nor a list."_s},
        {u"flow.schedule_twice"_s, kError,
         u"A schedule has days and a date, or a tag and a list."_s},
        {u"flow.bad_day"_s, kError, u"A schedule's date is no day."_s},
        {u"flow.field_missing"_s, kError, u"Something that a block needs is not filled in."_s},
        {u"flow.wrong_value"_s, kError,
         u"What is in a field does not fit it: too long, beyond its range, half written."_s},
        {u"flow.key_in_flow"_s, kWarning,
         u"A key for a web service is written into the flow instead of the workspace's secrets."_s},
        {u"flow.secret_elsewhere"_s, kError,
         u"A secret is used elsewhere than in what is sent along to a web service."_s},
        {u"flow.bad_template"_s, kError, u"A text has a mistake between {{ and }}."_s},
        {u"flow.bad_expression"_s, kError, u"A value to calculate has a mistake."_s},
        {u"flow.bad_condition"_s, kError, u"A condition compares nothing, or with nothing."_s},
        {u"flow.no_choices"_s, kError, u"A question with choices has none."_s},
        {u"flow.few_options"_s, kError, u"A poll has fewer than two options."_s},
        {u"flow.empty_choice"_s, kError, u"A choice or option has no title."_s},
        {u"flow.double_choice"_s, kError, u"Two choices or options read the same."_s},
        {u"flow.number_choice"_s, kWarning, u"A choice's title is the number of another one."_s},
        {u"flow.title_too_long"_s, kWarning,
         u"A choice's title is longer than a button (20) or an entry of a list (24) shows."_s},
        {u"flow.description_too_long"_s, kWarning,
         u"A description is longer than an entry of a list shows (72)."_s},
        {u"flow.body_too_long"_s, kWarning,
         u"The text above buttons or a list is longer than WhatsApp takes there (1024)."_s},
        {u"flow.text_too_long"_s, kWarning,
         u"A text is longer than the channel takes in one message (4096 when no channel is "
         "chosen)."_s},
        {u"flow.bad_address"_s, kError, u"A file's address is not a web address."_s},
        {u"flow.bad_place"_s, kError, u"Latitude or longitude is no place on earth."_s},
        {u"flow.bad_phone"_s, kWarning, u"A contact card's number has no country code."_s},
        {u"flow.bad_time"_s, kError, u"A time of day is not written as 09:00."_s},
        {u"flow.bad_currency"_s, kError, u"A currency is not three letters."_s},
        {u"flow.bad_event"_s, kError, u"An event's name or what it carries cannot be used."_s},
        {u"flow.empty_range"_s, kError, u"The lower end of a range is above its upper end."_s},
        {u"flow.unknown_zone"_s, kError, u"A time zone of a block or a schedule is none."_s},
        {u"flow.no_share"_s, kError,
         u"No way of an A/B split has a share (error), or one of them has none (warning)."_s},
        {u"flow.unknown_flow"_s, kWarning, u"A sub-flow has the name of no flow."_s},
        {u"flow.calls_itself"_s, kWarning, u"A flow calls itself."_s},
        {u"flow.channel_shows_numbers"_s, kWarning,
         u"The chosen channel has no buttons or no lists: a numbered list is sent."_s},
        {u"flow.channel_no_templates"_s, kWarning,
         u"The chosen channel has no approved templates, and no text is given instead."_s},
        {u"flow.open_outlet"_s, kWarning,
         u"Nothing follows an answer that does not fit, or no answer in time."_s},
        {u"flow.outlet_never_taken"_s, kWarning,
         u"Something follows no answer in time, but no time is set."_s},
        {u"flow.unreachable_step"_s, kWarning, u"Nothing leads to a step."_s},
        {u"flow.unreachable_block"_s, kWarning, u"No chat gets as far as a block."_s},
        {u"flow.dead_end"_s, kWarning, u"The chat stops behind a step, and no End says so."_s},
        {u"flow.endless_loop"_s, kError, u"Steps go round without asking and without end."_s},
        {u"flow.loop_without_answer"_s, kWarning,
         u"Steps can go round without asking, with a way out."_s},
        {u"flow.loop_of_waits"_s, kWarning, u"Steps go round and only wait."_s},
        {u"flow.unset_variable"_s, kWarning,
         u"A variable is used where nothing can have filled it yet."_s},
        {u"flow.unused_variable"_s, kWarning, u"A variable is filled and never used."_s},
    };
    for (ValidationRule &rule : rules)
        rule.hasFix = FixMaker::codes().contains(rule.code);
    return rules;
}

} // namespace

const QList<ValidationRule> &validationRules()
{
    static const QList<ValidationRule> rules = built();
    return rules;
}

QString validationMarkdown()
{
    QString out = u"| code | | told when | fix |\n|---|---|---|---|\n"_s;
    for (const ValidationRule &rule : validationRules())
        out += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(
            rule.code, rule.severity == kError ? u"error"_s : u"warning"_s, rule.told,
            rule.hasFix ? u"yes"_s : QString());
    return out;
}

} // namespace flotilla
