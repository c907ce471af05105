#pragma once
// Opening hours: a week of spans, with days off.

#include "core/model/problem.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace flotilla {

// As documents write them, Monday first.
inline constexpr std::array kWeekdays{QLatin1StringView("mon"), QLatin1StringView("tue"),
                                      QLatin1StringView("wed"), QLatin1StringView("thu"),
                                      QLatin1StringView("fri"), QLatin1StringView("sat"),
                                      QLatin1StringView("sun")};

// {"mon": [["09:00", "12:00"], ["13:00", "18:00"]], ...}. A span that ends at or before its start
// runs over midnight; "24:00" is the end of the day.
void readWeekHours(const QJsonValue &value, const QString &path, Problems &problems);

// "2026-12-25", or "12-25" for every year.
[[nodiscard]] bool isDayText(const QString &text);

[[nodiscard]] bool isOpen(const QJsonObject &hours, const QJsonArray &daysOff,
                          const QDateTime &local);

} // namespace flotilla
