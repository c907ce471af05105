#include "core/flow/question.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

QJsonObject placeOf(double latitude, double longitude)
{
    return {{u"latitude"_s, latitude}, {u"longitude"_s, longitude}};
}

Answer readPlace(const BlockRun &, const MessageContent &content)
{
    if (content.kind == MessageContent::Kind::Location) {
        QJsonObject place = placeOf(content.latitude, content.longitude);
        if (!content.placeName.isEmpty())
            place.insert(u"name"_s, content.placeName);
        if (!content.address.isEmpty())
            place.insert(u"address"_s, content.address);
        return place;
    }
    const QStringList parts = content.text.left(100).split(u',');
    const std::optional<double> latitude = plainNumber(parts.value(0));
    const std::optional<double> longitude = plainNumber(parts.value(1));
    if (parts.size() != 2 || !latitude || !longitude || std::abs(*latitude) > 90 ||
        std::abs(*longitude) > 180)
        return tl::unexpected(Reason::because("not a location"));
    return placeOf(*latitude, *longitude);
}

} // namespace

const BlockType &inputLocation()
{
    static const BlockType type = question::plain<readPlace>(
        BlockType{
            .key = u"input.location"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Location"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks", "Asks for a place: one shared from the map, or latitude and longitude "
                          "(-23.55, -46.63)."),
        },
        QT_TRANSLATE_NOOP(
            "Blocks",
            "Variable that takes the place: a record of latitude, longitude, name and address."));
    return type;
}

} // namespace flotilla::blocks
