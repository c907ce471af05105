#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

std::optional<double> degreesOf(const QString &text, double limit)
{
    const std::optional<double> degrees = plainNumber(text);
    return degrees && std::abs(*degrees) <= limit ? degrees : std::nullopt;
}

BlockResult sendPlace(BlockRun &run)
{
    const std::optional<double> latitude = degreesOf(run.text(u"latitude"_s), 90);
    const std::optional<double> longitude = degreesOf(run.text(u"longitude"_s), 180);
    MessageContent content;
    content.kind = MessageContent::Kind::Location;
    content.placeName = run.text(u"name"_s);
    content.address = run.text(u"address"_s);
    if (!latitude || !longitude) {
        run.send(MessageContent::ofText(
            QStringList{content.placeName, content.address}.join(u'\n').trimmed()));
        return run.leave(
            {}, Reason::because("latitude and longitude are no place on earth; sent the address"));
    }
    content.latitude = *latitude;
    content.longitude = *longitude;
    run.send(content);
    return run.leave({}, Reason::because("sent"));
}

void checkPlace(const Block &block, const QString &path, Problems &problems)
{
    for (const auto &[key, limit] : {std::pair{u"latitude"_s, 90}, {u"longitude"_s, 180}}) {
        const QString text = block.fields.value(key).toString();
        if (!text.trimmed().isEmpty() && !text.contains(u"{{"_s) && !degreesOf(text, limit))
            report(problems, u"flow.bad_place"_s, fieldPath(path, key),
                   FlowWords::tr("Give degrees from -%1 to %1, such as -23.55.").arg(limit));
    }
}

} // namespace

const BlockType &messageLocation()
{
    static const BlockType type{
        .key = u"message.location"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Location"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Sends a place on the map."),
        .fields = {Field{.key = u"latitude"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Latitude"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Degrees north, such as -23.5505."),
                         .required = true,
                         .max = 100},
                   Field{.key = u"longitude"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Longitude"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Degrees east, such as -46.6333."),
                         .required = true,
                         .max = 100},
                   Field{.key = u"name"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Name"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Of the place, such as Main shop."),
                         .max = 200},
                   Field{.key = u"address"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Address"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Shown under the name."),
                         .max = 400}},
        .run = sendPlace,
        .check = checkPlace,
    };
    return type;
}

} // namespace flotilla::blocks
