#pragma once
// Reading what customers type: choices, numbers, phone numbers, dates. Pure: the same text on the
// same day gives the same answer.

#include "core/flow/reason.h"
#include "core/model/content.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace flotilla {

struct ChoiceMatch
{
    int index = -1; // -1: none
    Reason why;
};
// By tapped id, number, title without case, accents and punctuation, beginning or words of one
// title only, a title with at most two typing mistakes (fewer in short words), or words of one
// description. `numbered`: the customer saw numbers, so a number is a position before it is a
// title.
[[nodiscard]] ChoiceMatch matchChoice(const QList<Choice> &choices, const MessageContent &answer,
                                      bool numbered);

// "3", "1.500,50", "R$ 25", "dois", "a dozen" is none. Separators as the locale has them, or as the
// text itself makes plain.
[[nodiscard]] std::optional<double> readNumber(const QString &text, const QLocale &locale);

// ISO, day/month/year with any separator, month names and days of the week in English, Portuguese,
// Spanish and Indonesian, today and tomorrow, "dia 15". Without a year: the next such day from
// `today` on.
[[nodiscard]] std::optional<QDate> readDate(const QString &text, QDate today);

// "14:30", "14h30", "2 pm", "noon", "às 9 da manhã": what can be meant, the most likely first.
// "3" is three o'clock at night or in the afternoon. Empty: no time of day.
[[nodiscard]] QList<QTime> readTimes(const QString &text);

// E.164 ("+5511999990000") of a number that can exist; `country` (ISO, two letters) is assumed
// where the text has no country code.
[[nodiscard]] std::optional<QString> readPhone(const QString &text, const QString &country);
// The country of an international number, such as the session's own; empty when unknown.
[[nodiscard]] QString countryOfPhone(const QString &phone);

} // namespace flotilla
