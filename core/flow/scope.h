#pragma once
// What templates and conditions can see: the run's variables by their name, `contact`, `session`,
// `message` (the text that just came in), `now` and `today`. `secret` is seen by nobody here: see
// Template::Escape::Header.

#include "core/base/clock.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace flotilla {

struct Scope
{
    const QJsonObject &variables;
    const QJsonObject &contact;
    const QJsonObject &session;
    QString zone;     // IANA; UTC when empty or unknown
    QString language; // of the flow: decides how numbers and dates are written
    Instant now;
    QString message = {}; // what the customer wrote, in the step that handles it

    // "contact.first_name", "order.items.0"; undefined where nothing is.
    [[nodiscard]] QJsonValue find(QStringView path) const;
    [[nodiscard]] QDateTime localNow() const;
    [[nodiscard]] QLocale locale() const { return QLocale(language); }
};

// UTC when empty or unknown.
[[nodiscard]] QTimeZone zoneOf(const QString &iana);

// The names that are not variables.
[[nodiscard]] bool isReservedRoot(QStringView name);
// A letter, then letters, digits and underscores; at most 64.
[[nodiscard]] bool isVariableName(QStringView name);

// A value as a reader sees it: text as it is, numbers without needless digits, lists joined by
// commas, nothing for null.
[[nodiscard]] QString plainText(const QJsonValue &value);
// Numbers, and texts that are exactly one number ("12.5").
[[nodiscard]] std::optional<double> plainNumber(const QJsonValue &value);
// ISO dates and date-times.
[[nodiscard]] std::optional<QDate> plainDate(const QJsonValue &value);

} // namespace flotilla
