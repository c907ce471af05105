#pragma once
// The types of values in flows, as they lie in JSON: text, number, true/false, list, record; a date
// is a text in ISO form ("2026-03-15", "2026-03-15T14:30:00"), money is a record of an amount and a
// currency ({"amount": 12.5, "currency": "BRL"}).

#include <QJsonValue>
#include <QString>

#include <optional>

namespace flotilla {

[[nodiscard]] bool isMoney(const QJsonValue &value);
[[nodiscard]] QJsonValue moneyOf(double amount, const QString &currency);
// Three capital letters.
[[nodiscard]] bool isCurrencyCode(QStringView text);
[[nodiscard]] int decimalsOf(QStringView currency); // that people write

// Nothing, an empty text, an empty list.
[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
// false, 0 and what is empty do not hold.
[[nodiscard]] bool holds(const QJsonValue &value);
// A number or money on either side compares numbers; texts compare without case and accents.
[[nodiscard]] bool isSame(const QJsonValue &left, const QJsonValue &right);
// A list has an entry that is the same; a text has the other within.
[[nodiscard]] bool hasWithin(const QJsonValue &left, const QJsonValue &right);
// Below 0, 0, above 0; nothing where the two cannot be compared (money of two currencies).
[[nodiscard]] std::optional<int> ordered(const QJsonValue &left, const QJsonValue &right);

// Numbers and money of one currency; a date and days; two dates (the days between them); texts and
// lists are joined by +. Undefined where there is no result.
[[nodiscard]] QJsonValue calculate(QChar operation, const QJsonValue &left,
                                   const QJsonValue &right);

} // namespace flotilla
