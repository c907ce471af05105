#pragma once
// Lenient reading of a parsed JSON tree: a value that is null or of another type than wanted reads
// as absent, because gateways change types without notice.

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <simdjson.h>

namespace flotilla::wire {

using Json = simdjson::dom::element;

[[nodiscard]] inline std::optional<Json> field(Json value, std::string_view name)
{
    simdjson::dom::object object;
    Json found;
    if (value.get(object) != simdjson::SUCCESS ||
        object.at_key(name).get(found) != simdjson::SUCCESS || found.is_null())
        return std::nullopt;
    return found;
}

[[nodiscard]] inline QByteArrayView bytesOf(Json value)
{
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return {};
    return {text.data(), static_cast<qsizetype>(text.size())};
}

[[nodiscard]] inline QByteArrayView bytesAt(Json value, std::string_view name)
{
    const auto found = field(value, name);
    return found ? bytesOf(*found) : QByteArrayView();
}

[[nodiscard]] inline QString textAt(Json value, std::string_view name)
{
    return QString::fromUtf8(bytesAt(value, name));
}

[[nodiscard]] inline bool flagAt(Json value, std::string_view name)
{
    const auto found = field(value, name);
    bool flag = false;
    return found && found->get(flag) == simdjson::SUCCESS && flag;
}

// Whole numbers as numbers, as text, and as the {low, high} pairs of JavaScript's long integers.
[[nodiscard]] std::optional<qint64> numberOf(Json value);
[[nodiscard]] std::optional<double> realOf(Json value);
// A point in time in seconds or milliseconds, told apart by magnitude; absent when it lies outside
// the years 2000 to 2100.
[[nodiscard]] std::optional<Instant> instantOf(Json value);
[[nodiscard]] std::optional<Instant> instantAt(Json value, std::string_view name);
// The number of values in the tree, counted no further than `limit`.
[[nodiscard]] size_t countValues(Json value, size_t limit);

} // namespace flotilla::wire
