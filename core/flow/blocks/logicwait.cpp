#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

// Months end on the same day of the month, or on its last one; all others are exact spans.
Instant endOf(const BlockRun &run, int amount, const QString &unit)
{
    if (unit == u"minutes")
        return run.now() + std::chrono::minutes(amount);
    if (unit == u"hours")
        return run.now() + std::chrono::hours(amount);
    const QDateTime local = run.scope().localNow();
    const QDateTime end = unit == u"days"    ? local.addDays(amount)
                          : unit == u"weeks" ? local.addDays(7 * amount)
                                             : local.addMonths(amount);
    return fromMs(end.toMSecsSinceEpoch());
}

Reason whyWaits(int amount, const QString &unit)
{
    if (unit == u"minutes")
        return Reason::because("waits %n minutes", nullptr, amount);
    if (unit == u"hours")
        return Reason::because("waits %n hours", nullptr, amount);
    if (unit == u"days")
        return Reason::because("waits %n days", nullptr, amount);
    if (unit == u"weeks")
        return Reason::because("waits %n weeks", nullptr, amount);
    return Reason::because("waits %n months", nullptr, amount);
}

BlockResult resume(BlockRun &run)
{
    if (run.input().kind == StepInput::Kind::TimeUp)
        return run.leave({}, Reason::because("the wait is over"));
    if (run.block().outlets.contains(u"message"_s))
        return run.leave(u"message"_s, Reason::because("the customer wrote during the wait"));
    return {BlockResult::Kind::Wait, {}, Reason::because("the customer wrote; the wait goes on")};
}

} // namespace

const BlockType &logicWait()
{
    static const BlockType type{
        .key = u"logic.wait"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Wait"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Goes on after a time, however long; survives restarts. What the customer writes "
            "meanwhile is kept in the chat and changes nothing, unless the outlet `message` "
            "leads somewhere."),
        .fields = {Field{.key = u"amount"_s,
                         .type = Field::Type::Integer,
                         .title = QT_TRANSLATE_NOOP("Blocks", "How long"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Number of units."),
                         .required = true,
                         .min = 1,
                         .max = 10000},
                   Field{.key = u"unit"_s,
                         .type = Field::Type::Word,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Unit"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "Days and longer keep the time of day in the customer's zone."),
                         .fallback = u"minutes"_s,
                         .words = {u"minutes"_s, u"hours"_s, u"days"_s, u"weeks"_s, u"months"_s},
                         .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "Minutes"),
                                        QT_TRANSLATE_NOOP("Blocks", "Hours"),
                                        QT_TRANSLATE_NOOP("Blocks", "Days"),
                                        QT_TRANSLATE_NOOP("Blocks", "Weeks"),
                                        QT_TRANSLATE_NOOP("Blocks", "Months")}}},
        .outlets = {Outlet{
            .name = u"message"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Message"),
            .help = QT_TRANSLATE_NOOP("Blocks",
                                      "The customer wrote before the time was over; when open the "
                                      "wait goes on."),
            .onlyWhenLed = true}},
        .waits = true,
        .run =
            [](BlockRun &run) {
                const int amount = std::max(1, run.integer(u"amount"_s));
                const QString unit = run.word(u"unit"_s);
                return run.wait(RunState::Phase::WaitingTimer, endOf(run, amount, unit),
                                whyWaits(amount, unit));
            },
        .resume = resume,
    };
    return type;
}

} // namespace flotilla::blocks
