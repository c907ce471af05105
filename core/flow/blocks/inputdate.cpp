#include "core/flow/answers.h"
#include "core/flow/blocks/blocks.h"
#include "core/flow/jsontext.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

Answer readDay(const BlockRun &run, const MessageContent &content)
{
    const QDate today = run.scope().localNow().date();
    const std::optional<QDate> date = readDate(content.text, today);
    if (!date)
        return tl::unexpected(u"not a date"_s);
    const QJsonValue first = run.value(u"days_ahead_min"_s);
    const QJsonValue last = run.value(u"days_ahead_max"_s);
    if (first.isDouble() && *date < today.addDays(first.toInteger()))
        return tl::unexpected(u"too early: %1"_s.arg(date->toString(Qt::ISODate)));
    if (last.isDouble() && *date > today.addDays(last.toInteger()))
        return tl::unexpected(u"too late: %1"_s.arg(date->toString(Qt::ISODate)));
    return date->toString(Qt::ISODate);
}

void check(const Block &block, const QString &path, Problems &problems)
{
    const QJsonValue first = block.fields.value(u"days_ahead_min"_s);
    const QJsonValue last = block.fields.value(u"days_ahead_max"_s);
    if (first.isDouble() && last.isDouble() && first.toInteger() > last.toInteger())
        problems.append({Problem::Severity::Error, u"flow.empty_range"_s,
                         pointer(pointer(path, u"fields"_s), u"days_ahead_min"_s),
                         u"The earliest day is after the latest one."_s});
}

} // namespace

const BlockType &inputDate()
{
    static const BlockType type{
        .key = u"input.date"_s,
        .category = u"Input"_s,
        .title = u"Date"_s,
        .help =
            u"Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, tomorrow, "
            "Friday and the like in English, Portuguese, Spanish and Indonesian."_s,
        .fields = question::fields({
            Field{.key = u"text"_s,
                  .title = u"Question"_s,
                  .help = u"What to ask."_s,
                  .required = true,
                  .max = 4096},
            Field{.key = u"variable"_s,
                  .type = Field::Type::Variable,
                  .title = u"Save in"_s,
                  .help = u"Variable that takes the date."_s,
                  .max = 64},
            Field{.key = u"days_ahead_min"_s,
                  .type = Field::Type::Integer,
                  .title = u"Earliest"_s,
                  .help = u"Days from today; 0 is today."_s,
                  .min = -36500,
                  .max = 36500},
            Field{.key = u"days_ahead_max"_s,
                  .type = Field::Type::Integer,
                  .title = u"Latest"_s,
                  .help = u"Days from today."_s,
                  .min = -36500,
                  .max = 36500},
        }),
        .outlets = question::outlets(),
        .asksCustomer = true,
        .waits = true,
        .run =
            [](BlockRun &run) {
                return question::ask(run, MessageContent::ofText(run.text(u"text"_s)));
            },
        .resume =
            [](BlockRun &run) {
                return question::hear(run, {.read = [&](const MessageContent &content) {
                                          return readDay(run, content);
                                      }});
            },
        .check = check,
    };
    return type;
}

} // namespace flotilla::blocks
