#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

// A draft may have any number there.
int shareOf(const QJsonValue &way)
{
    constexpr int kShareMax = 1000;
    return std::clamp(way[u"share"_s].toInt(), 0, kShareMax);
}

// What the draw belongs to: the customer, or this passage of this run.
QByteArray keyOf(BlockRun &run)
{
    const QString phone = run.scope().contact.value(u"phone"_s).toString();
    const QString id = run.scope().contact.value(u"id"_s).toString();
    if (run.value(u"sticky"_s).toBool() && !(id + phone).isEmpty())
        return (id.isEmpty() ? phone : id).toUtf8();
    return QByteArray::number(run.state().seed) + '/' + QByteArray::number(run.state().steps);
}

BlockResult split(BlockRun &run)
{
    const QJsonArray ways = run.value(u"ways"_s).toArray();
    int total = 0;
    for (const QJsonValue &way : ways)
        total += shareOf(way);
    if (total <= 0)
        return run.leave({}, Reason::because("no way has a share"));
    double place = run.draw(keyOf(run)) * total;
    for (const QJsonValue &way : ways) {
        const int share = shareOf(way);
        if (place < share)
            return run.leave(way[u"id"_s].toString(),
                             Reason::because("drawn: \"%1\", %2 of %3")
                                 .with(way[u"title"_s].toString(), share, total));
        place -= share;
    }
    return run.leave({}, Reason::because("no way was drawn"));
}

void checkShares(const Block &block, const QString &path, Problems &problems)
{
    const QString at = fieldPath(path, u"ways"_s);
    const QJsonArray ways = block.fields.value(u"ways"_s).toArray();
    int total = 0;
    for (qsizetype i = 0; i < ways.size(); ++i) {
        const int share = shareOf(ways.at(i));
        total += share;
        if (share == 0)
            report(problems, u"flow.no_share"_s, pointer(at, i),
                   FlowWords::tr("Way %1 has no share: nobody takes it.").arg(i + 1),
                   Problem::Severity::Warning);
    }
    if (!ways.isEmpty() && total == 0)
        report(problems, u"flow.no_share"_s, at, FlowWords::tr("Give at least one way a share."));
}

} // namespace

const BlockType &logicSplit()
{
    static const BlockType type{
        .key = u"logic.split"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "A/B split"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks", "Sends customers different ways by chance, in the shares that you give."),
        .fields =
            {Field{.key = u"ways"_s,
                   .type = Field::Type::Shares,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Ways"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "[{\"id\": \"a\", \"title\": \"Old text\", \"share\": 50}, ..]."),
                   .required = true,
                   .min = 1,
                   .max = 10},
             Field{.key = u"sticky"_s,
                   .type = Field::Type::Boolean,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Same way every time"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "A customer who comes again takes the same way; else it is drawn "
                                 "anew."),
                   .fallback = true}},
        .outletPerChoice = true,
        .leavesByName = true,
        .run = split,
        .check = checkShares,
    };
    return type;
}

} // namespace flotilla::blocks
