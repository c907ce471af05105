#include "core/flow/answers.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

std::optional<QTime> limitOf(const BlockRun &run, const QString &key)
{
    const QTime time = QTime::fromString(run.word(key), u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Answer readHour(const BlockRun &run, const MessageContent &content)
{
    const std::optional<QTime> earliest = limitOf(run, u"earliest"_s);
    const std::optional<QTime> latest = limitOf(run, u"latest"_s);
    const QList<QTime> meanings = readTimes(content.text);
    if (meanings.isEmpty())
        return tl::unexpected(Reason::because("not a time of day"));
    for (const QTime &time : meanings) {
        if ((!earliest || time >= *earliest) && (!latest || time <= *latest))
            return time.toString(u"HH:mm"_s);
    }
    const QString said = meanings.first().toString(u"HH:mm"_s);
    const bool isEarly = earliest && meanings.first() < *earliest;
    return tl::unexpected(
        (isEarly ? Reason::because("too early: %1") : Reason::because("too late: %1")).with(said));
}

void checkTimes(const Block &block, const QString &path, Problems &problems)
{
    for (const QString &key : {u"earliest"_s, u"latest"_s}) {
        const QString text = block.fields.value(key).toString();
        if (!text.isEmpty() && !QTime::fromString(text, u"HH:mm"_s).isValid())
            report(problems, u"flow.bad_time"_s, fieldPath(path, key),
                   FlowWords::tr("Write the time as 09:00 or 17:30."));
    }
    if (isEmptyRange(block, u"earliest"_s, u"latest"_s))
        report(problems, u"flow.empty_range"_s, fieldPath(path, u"earliest"_s),
               FlowWords::tr("The earliest time is after the latest one."));
}

} // namespace

const BlockType &inputTime()
{
    static const BlockType type = question::plain<readHour>(
        BlockType{
            .key = u"input.time"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Time"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks",
                "Asks for a time of day and keeps it as 14:30. Understands 14:30, 14h30, "
                "2 pm, noon and the like in English, Portuguese, Spanish and Indonesian."),
            .fields = {Field{.key = u"earliest"_s,
                             .title = QT_TRANSLATE_NOOP("Blocks", "Earliest"),
                             .help = QT_TRANSLATE_NOOP("Blocks", "Such as 09:00."),
                             .max = 5},
                       Field{.key = u"latest"_s,
                             .title = QT_TRANSLATE_NOOP("Blocks", "Latest"),
                             .help = QT_TRANSLATE_NOOP("Blocks", "Such as 17:30."),
                             .max = 5}},
            .check = checkTimes,
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the time."));
    return type;
}

} // namespace flotilla::blocks
