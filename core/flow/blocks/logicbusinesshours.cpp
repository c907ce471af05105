#include "core/flow/blockrun.h"
#include "core/flow/weekhours.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

Reason dayOf(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        return Reason::because("monday");
    case Qt::Tuesday:
        return Reason::because("tuesday");
    case Qt::Wednesday:
        return Reason::because("wednesday");
    case Qt::Thursday:
        return Reason::because("thursday");
    case Qt::Friday:
        return Reason::because("friday");
    case Qt::Saturday:
        return Reason::because("saturday");
    default:
        return Reason::because("sunday");
    }
}

BlockResult run(BlockRun &run)
{
    const QString zone = run.word(u"zone"_s);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(
        toMs(run.now()), zoneOf(zone.isEmpty() ? run.scope().zone : zone));
    const bool open =
        isOpen(run.value(u"hours"_s).toObject(), run.value(u"holidays"_s).toArray(), local);
    return run.leave(open ? u"open"_s : u"closed"_s,
                     Reason::because("%1 %2 there")
                         .with(dayOf(local.date()), local.toString(u"yyyy-MM-dd HH:mm"_s)));
}

} // namespace

const BlockType &logicBusinessHours()
{
    static const BlockType type{
        .key = u"logic.business_hours"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Business hours"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks", "Goes one way while the business is open and another while it is closed."),
        .fields = {Field{.key = u"hours"_s,
                         .type = Field::Type::Hours,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Hours"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "{\"mon\": [[\"09:00\", \"12:00\"], [\"13:00\", \"18:00\"]], ..}; "
                             "a span may run over midnight."),
                         .required = true},
                   Field{.key = u"holidays"_s,
                         .type = Field::Type::Days,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Closed on"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "Days such as 2026-12-24, or 12-25 for every year.")},
                   Field{.key = u"zone"_s,
                         .type = Field::Type::Zone,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Time zone"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "Of the business, such as America/Sao_Paulo; empty: the "
                                       "customer's."),
                         .max = 64}},
        .outlets = {Outlet{.name = u"open"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Open"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "Within the hours.")},
                    Outlet{.name = u"closed"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Closed"),
                           .help =
                               QT_TRANSLATE_NOOP("Blocks", "Outside the hours, or a holiday.")}},
        .leavesByName = true,
        .run = run,
    };
    return type;
}

} // namespace flotilla::blocks
