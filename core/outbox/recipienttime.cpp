#include "core/outbox/recipienttime.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <string_view>
#include <utility>

namespace flotilla {

namespace {

constexpr qint64 kMinutesOfDay = 24 * 60;

// Offsets change at quarters of an hour at the earliest, so one look-up serves a whole quarter.
struct KnownOffset
{
    qint64 quarter = -1;
    int minutes = 0;
    QTimeZone zone;
};

int offsetMinutes(const QString &zone, Instant at)
{
    constexpr int kZonesKept = 256;
    static thread_local QHash<QString, KnownOffset> known;
    const qint64 quarter = toMs(at) / (15 * 60'000);
    auto found = known.find(zone);
    if (found == known.end()) {
        if (known.size() >= kZonesKept)
            known.clear();
        found = known.insert(zone, {-1, 0, QTimeZone(zone.toUtf8())});
    }
    if (found->quarter != quarter) {
        found->quarter = quarter;
        found->minutes =
            found->zone.isValid()
                ? found->zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC)) / 60
                : 0;
    }
    return found->minutes;
}

using Code = std::pair<std::string_view, std::string_view>;

// Country codes by length, the most people's zone of each country.
constexpr std::array kCodes{
    Code{"1", "America/Chicago"},
    Code{"7", "Europe/Moscow"},
    Code{"20", "Africa/Cairo"},
    Code{"27", "Africa/Johannesburg"},
    Code{"30", "Europe/Athens"},
    Code{"31", "Europe/Amsterdam"},
    Code{"32", "Europe/Brussels"},
    Code{"33", "Europe/Paris"},
    Code{"34", "Europe/Madrid"},
    Code{"36", "Europe/Budapest"},
    Code{"39", "Europe/Rome"},
    Code{"40", "Europe/Bucharest"},
    Code{"41", "Europe/Zurich"},
    Code{"43", "Europe/Vienna"},
    Code{"44", "Europe/London"},
    Code{"45", "Europe/Copenhagen"},
    Code{"46", "Europe/Stockholm"},
    Code{"47", "Europe/Oslo"},
    Code{"48", "Europe/Warsaw"},
    Code{"49", "Europe/Berlin"},
    Code{"51", "America/Lima"},
    Code{"52", "America/Mexico_City"},
    Code{"53", "America/Havana"},
    Code{"54", "America/Argentina/Buenos_Aires"},
    Code{"55", "America/Sao_Paulo"},
    Code{"56", "America/Santiago"},
    Code{"57", "America/Bogota"},
    Code{"58", "America/Caracas"},
    Code{"60", "Asia/Kuala_Lumpur"},
    Code{"61", "Australia/Sydney"},
    Code{"62", "Asia/Jakarta"},
    Code{"63", "Asia/Manila"},
    Code{"64", "Pacific/Auckland"},
    Code{"65", "Asia/Singapore"},
    Code{"66", "Asia/Bangkok"},
    Code{"81", "Asia/Tokyo"},
    Code{"82", "Asia/Seoul"},
    Code{"84", "Asia/Ho_Chi_Minh"},
    Code{"86", "Asia/Shanghai"},
    Code{"90", "Europe/Istanbul"},
    Code{"91", "Asia/Kolkata"},
    Code{"92", "Asia/Karachi"},
    Code{"93", "Asia/Kabul"},
    Code{"94", "Asia/Colombo"},
    Code{"95", "Asia/Yangon"},
    Code{"98", "Asia/Tehran"},
    Code{"212", "Africa/Casablanca"},
    Code{"213", "Africa/Algiers"},
    Code{"216", "Africa/Tunis"},
    Code{"218", "Africa/Tripoli"},
    Code{"221", "Africa/Dakar"},
    Code{"225", "Africa/Abidjan"},
    Code{"233", "Africa/Accra"},
    Code{"234", "Africa/Lagos"},
    Code{"237", "Africa/Douala"},
    Code{"243", "Africa/Kinshasa"},
    Code{"244", "Africa/Luanda"},
    Code{"249", "Africa/Khartoum"},
    Code{"251", "Africa/Addis_Ababa"},
    Code{"254", "Africa/Nairobi"},
    Code{"255", "Africa/Dar_es_Salaam"},
    Code{"256", "Africa/Kampala"},
    Code{"258", "Africa/Maputo"},
    Code{"260", "Africa/Lusaka"},
    Code{"263", "Africa/Harare"},
    Code{"351", "Europe/Lisbon"},
    Code{"352", "Europe/Luxembourg"},
    Code{"353", "Europe/Dublin"},
    Code{"354", "Atlantic/Reykjavik"},
    Code{"355", "Europe/Tirane"},
    Code{"357", "Asia/Nicosia"},
    Code{"358", "Europe/Helsinki"},
    Code{"359", "Europe/Sofia"},
    Code{"370", "Europe/Vilnius"},
    Code{"371", "Europe/Riga"},
    Code{"372", "Europe/Tallinn"},
    Code{"373", "Europe/Chisinau"},
    Code{"374", "Asia/Yerevan"},
    Code{"375", "Europe/Minsk"},
    Code{"380", "Europe/Kiev"},
    Code{"381", "Europe/Belgrade"},
    Code{"385", "Europe/Zagreb"},
    Code{"386", "Europe/Ljubljana"},
    Code{"387", "Europe/Sarajevo"},
    Code{"420", "Europe/Prague"},
    Code{"421", "Europe/Bratislava"},
    Code{"502", "America/Guatemala"},
    Code{"503", "America/El_Salvador"},
    Code{"504", "America/Tegucigalpa"},
    Code{"505", "America/Managua"},
    Code{"506", "America/Costa_Rica"},
    Code{"507", "America/Panama"},
    Code{"509", "America/Port-au-Prince"},
    Code{"591", "America/La_Paz"},
    Code{"593", "America/Guayaquil"},
    Code{"595", "America/Asuncion"},
    Code{"598", "America/Montevideo"},
    Code{"852", "Asia/Hong_Kong"},
    Code{"855", "Asia/Phnom_Penh"},
    Code{"856", "Asia/Vientiane"},
    Code{"880", "Asia/Dhaka"},
    Code{"886", "Asia/Taipei"},
    Code{"961", "Asia/Beirut"},
    Code{"962", "Asia/Amman"},
    Code{"963", "Asia/Damascus"},
    Code{"964", "Asia/Baghdad"},
    Code{"965", "Asia/Kuwait"},
    Code{"966", "Asia/Riyadh"},
    Code{"967", "Asia/Aden"},
    Code{"968", "Asia/Muscat"},
    Code{"970", "Asia/Gaza"},
    Code{"971", "Asia/Dubai"},
    Code{"972", "Asia/Jerusalem"},
    Code{"973", "Asia/Bahrain"},
    Code{"974", "Asia/Qatar"},
    Code{"977", "Asia/Kathmandu"},
    Code{"992", "Asia/Dushanbe"},
    Code{"994", "Asia/Baku"},
    Code{"995", "Asia/Tbilisi"},
    Code{"996", "Asia/Bishkek"},
    Code{"998", "Asia/Tashkent"},
};

} // namespace

LocalTime localTime(const QString &zone, Instant at)
{
    const qint64 minutes = toMs(at) / 60'000 + offsetMinutes(zone, at);
    const qint64 day = minutes / kMinutesOfDay;
    return {day, static_cast<int>(minutes - day * kMinutesOfDay)};
}

bool isZone(const QString &zone)
{
    return QTimeZone(zone.toUtf8()).isValid();
}

QString zoneOfPhone(QByteArrayView digits)
{
    // No code is the beginning of another.
    for (const auto &[code, zone] : kCodes) {
        if (digits.startsWith(QByteArrayView(code.data(), static_cast<qsizetype>(code.size()))))
            return QString::fromLatin1(zone.data(), static_cast<qsizetype>(zone.size()));
    }
    return {};
}

QString zoneOfRecipient(const QString &contactZone, QByteArrayView phoneDigits,
                        const QString &workspaceZone)
{
    if (!contactZone.isEmpty())
        return contactZone;
    const QString byPhone = zoneOfPhone(phoneDigits);
    return byPhone.isEmpty() ? workspaceZone : byPhone;
}

Millis quietFor(int fromMin, int toMin, int minute)
{
    const bool quiet = fromMin <= toMin ? minute >= fromMin && minute < toMin
                                        : minute >= fromMin || minute < toMin;
    if (!quiet)
        return Millis(0);
    const qint64 left = (toMin - minute + kMinutesOfDay) % kMinutesOfDay;
    return std::chrono::minutes(left);
}

std::optional<int> dailyLimit(int cap, std::optional<qint64> daysWarm)
{
    constexpr double kFirstDay = 20;
    constexpr double kGrowth = 1.5;
    constexpr qint64 kDaysCounted = 30; // beyond that the warm-up is no limit any more
    std::optional<int> limit;
    if (cap > 0)
        limit = cap;
    if (daysWarm && *daysWarm < kDaysCounted) {
        const double warm =
            kFirstDay * std::pow(kGrowth, static_cast<double>(std::max<qint64>(0, *daysWarm)));
        limit = std::min(limit.value_or(INT_MAX), static_cast<int>(warm));
    }
    return limit;
}

} // namespace flotilla
