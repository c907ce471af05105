#pragma once
// Fields of the engine's JSON, typed: ids are texts of digits, times are ISO 8601 in UTC, and null
// means that there is none.

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace flotilla {

// Invalid where the field is absent, null or no id.
template<class IdType>
[[nodiscard]] IdType idField(const QJsonObject &json, QLatin1StringView name)
{
    return IdType::fromText(json.value(name).toString());
}

[[nodiscard]] std::optional<Instant> timeField(const QJsonObject &json, QLatin1StringView name);
[[nodiscard]] std::optional<int> numberField(const QJsonObject &json, QLatin1StringView name);
[[nodiscard]] inline QString textField(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString();
}

} // namespace flotilla
