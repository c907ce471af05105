#include "core/flow/answers.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

// A draft may have any number there.
QDate daysAfter(QDate today, const QJsonValue &days)
{
    constexpr qint64 kDaysMax = 1'000'000;
    return today.addDays(std::clamp(days.toInteger(), -kDaysMax, kDaysMax));
}

Answer readDay(const BlockRun &run, const MessageContent &content)
{
    const QDate today = run.scope().localNow().date();
    const std::optional<QDate> date = readDate(content.text, today);
    if (!date)
        return tl::unexpected(Reason::because("not a date"));
    const QJsonValue first = run.value(u"days_ahead_min"_s);
    const QJsonValue last = run.value(u"days_ahead_max"_s);
    if (first.isDouble() && *date < daysAfter(today, first))
        return tl::unexpected(Reason::because("too early: %1").with(date->toString(Qt::ISODate)));
    if (last.isDouble() && *date > daysAfter(today, last))
        return tl::unexpected(Reason::because("too late: %1").with(date->toString(Qt::ISODate)));
    return date->toString(Qt::ISODate);
}

void checkDates(const Block &block, const QString &path, Problems &problems)
{
    if (isEmptyRange(block, u"days_ahead_min"_s, u"days_ahead_max"_s))
        report(problems, u"flow.empty_range"_s, fieldPath(path, u"days_ahead_min"_s),
               FlowWords::tr("The earliest day is after the latest one."));
}

} // namespace

const BlockType &inputDate()
{
    static const BlockType type = question::plain<readDay>(
        BlockType{
            .key = u"input.date"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Date"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks", "Asks for a day and keeps it as 2026-03-15. Understands 15/03, 15 March, "
                          "tomorrow, "
                          "Friday and the like in English, Portuguese, Spanish and Indonesian."),
            .fields =
                {
                    Field{.key = u"days_ahead_min"_s,
                          .type = Field::Type::Integer,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Earliest"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "Days from today; 0 is today."),
                          .min = -36500,
                          .max = 36500},
                    Field{.key = u"days_ahead_max"_s,
                          .type = Field::Type::Integer,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Latest"),
                          .help = QT_TRANSLATE_NOOP("Blocks", "Days from today."),
                          .min = -36500,
                          .max = 36500},
                },
            .check = checkDates,
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the date."));
    return type;
}

} // namespace flotilla::blocks
