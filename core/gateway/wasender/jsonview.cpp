#include "core/gateway/wasender/jsonview.h"

#include <cmath>

namespace flotilla::wire {

namespace {

constexpr qint64 kYear2000 = 946'684'800;
constexpr qint64 kYear2100 = 4'102'444'800;

std::optional<Instant> instantFrom(qint64 number)
{
    if (number >= kYear2000 && number < kYear2100)
        return fromMs(number * 1000);
    if (number >= kYear2000 * 1000 && number < kYear2100 * 1000)
        return fromMs(number);
    return std::nullopt;
}

} // namespace

std::optional<qint64> numberOf(Json value)
{
    if (int64_t number = 0; value.get(number) == simdjson::SUCCESS)
        return number;
    if (double number = 0; value.get(number) == simdjson::SUCCESS) {
        if (std::abs(number) < 9e15)
            return static_cast<qint64>(number);
        return std::nullopt;
    }
    if (value.is_string()) {
        bool ok = false;
        const qint64 number = bytesOf(value).toByteArray().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    const auto low = field(value, "low");
    const auto high = field(value, "high");
    int64_t lowWord = 0;
    int64_t highWord = 0;
    if (!low || low->get(lowWord) != simdjson::SUCCESS ||
        (high && high->get(highWord) != simdjson::SUCCESS))
        return std::nullopt;
    const quint64 joined =
        (static_cast<quint64>(highWord) << 32) | (static_cast<quint64>(lowWord) & 0xffff'ffffu);
    return static_cast<qint64>(joined);
}

std::optional<double> realOf(Json value)
{
    if (double number = 0; value.get(number) == simdjson::SUCCESS)
        return number;
    if (!value.is_string())
        return std::nullopt;
    bool ok = false;
    const double number = bytesOf(value).toByteArray().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<Instant> instantOf(Json value)
{
    const auto number = numberOf(value);
    return number ? instantFrom(*number) : std::nullopt;
}

std::optional<Instant> instantAt(Json value, std::string_view name)
{
    const auto found = field(value, name);
    return found ? instantOf(*found) : std::nullopt;
}

size_t countValues(Json value, size_t limit)
{
    size_t count = 1;
    if (simdjson::dom::array array; value.get(array) == simdjson::SUCCESS) {
        for (const Json item : array) {
            if (count > limit)
                return count;
            count += countValues(item, limit - count);
        }
    } else if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) {
        for (const auto &[name, item] : object) {
            if (count > limit)
                return count;
            count += countValues(item, limit - count);
        }
    }
    return count;
}

} // namespace flotilla::wire
