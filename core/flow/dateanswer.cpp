#include "core/flow/answers.h"

#include "core/flow/folding.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kDateMax = 60;

using Words = QHash<QString, int>;

Words indexed(const QList<QStringList> &byValue, int first)
{
    Words words;
    for (qsizetype i = 0; i < byValue.size(); ++i) {
        for (const QString &word : byValue.at(i))
            words.insert(word, static_cast<int>(i) + first);
    }
    return words;
}

const Words &monthWords()
{
    static const Words words = indexed(
        {
            {u"january"_s, u"jan"_s, u"janeiro"_s, u"enero"_s, u"ene"_s, u"januari"_s},
            {u"february"_s, u"feb"_s, u"fevereiro"_s, u"fev"_s, u"febrero"_s, u"februari"_s},
            {u"march"_s, u"mar"_s, u"marco"_s, u"marzo"_s, u"maret"_s},
            {u"april"_s, u"apr"_s, u"abril"_s, u"abr"_s},
            {u"may"_s, u"maio"_s, u"mai"_s, u"mayo"_s, u"mei"_s},
            {u"june"_s, u"jun"_s, u"junho"_s, u"junio"_s, u"juni"_s},
            {u"july"_s, u"jul"_s, u"julho"_s, u"julio"_s, u"juli"_s},
            {u"august"_s, u"aug"_s, u"agosto"_s, u"ago"_s, u"agustus"_s, u"agu"_s, u"agt"_s},
            {u"september"_s, u"sep"_s, u"sept"_s, u"setembro"_s, u"set"_s, u"septiembre"_s,
             u"setiembre"_s},
            {u"october"_s, u"oct"_s, u"outubro"_s, u"out"_s, u"octubre"_s, u"oktober"_s, u"okt"_s},
            {u"november"_s, u"nov"_s, u"novembro"_s, u"noviembre"_s},
            {u"december"_s, u"dec"_s, u"dezembro"_s, u"dez"_s, u"diciembre"_s, u"dic"_s,
             u"desember"_s, u"des"_s},
        },
        1);
    return words;
}

const Words &weekdayWords()
{
    static const Words words = indexed(
        {
            {u"monday"_s, u"mon"_s, u"segunda"_s, u"segunda-feira"_s, u"seg"_s, u"lunes"_s,
             u"senin"_s},
            {u"tuesday"_s, u"tue"_s, u"terca"_s, u"terca-feira"_s, u"ter"_s, u"martes"_s,
             u"selasa"_s},
            {u"wednesday"_s, u"wed"_s, u"quarta"_s, u"quarta-feira"_s, u"qua"_s, u"miercoles"_s,
             u"rabu"_s},
            {u"thursday"_s, u"thu"_s, u"quinta"_s, u"quinta-feira"_s, u"qui"_s, u"jueves"_s,
             u"kamis"_s},
            {u"friday"_s, u"fri"_s, u"sexta"_s, u"sexta-feira"_s, u"sex"_s, u"viernes"_s,
             u"jumat"_s, u"jum'at"_s},
            {u"saturday"_s, u"sat"_s, u"sabado"_s, u"sab"_s, u"sabtu"_s},
            {u"sunday"_s, u"sun"_s, u"domingo"_s, u"dom"_s, u"minggu"_s, u"ahad"_s},
        },
        1);
    return words;
}

const Words &relativeWords()
{
    static const Words words = indexed(
        {
            {u"today"_s, u"hoje"_s, u"hoy"_s, u"hari ini"_s},
            {u"tomorrow"_s, u"amanha"_s, u"manana"_s, u"besok"_s},
            {u"day after tomorrow"_s, u"the day after tomorrow"_s, u"depois de amanha"_s,
             u"pasado manana"_s, u"lusa"_s, u"besok lusa"_s},
        },
        0);
    return words;
}

// Words that say nothing about which day it is.
bool isFiller(const QString &word)
{
    static const QStringList fillers{u"de"_s,      u"del"_s,  u"of"_s,   u"the"_s,  u"on"_s,
                                     u"el"_s,      u"em"_s,   u"no"_s,   u"na"_s,   u"dia"_s,
                                     u"tanggal"_s, u"tgl"_s,  u"hari"_s, u"next"_s, u"proxima"_s,
                                     u"proximo"_s, u"este"_s, u"esta"_s, u"this"_s, u"depan"_s,
                                     u"feira"_s,   u"o"_s,    u"a"_s};
    return fillers.contains(word);
}

// "15", "15th", "1º" without its sign.
int dayNumber(QString word)
{
    for (const QString &ending : {u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"o"_s}) {
        if (word.size() > ending.size() && word.endsWith(ending) &&
            word[word.size() - ending.size() - 1].isDigit())
            word.chop(ending.size());
    }
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok && word.size() <= 4 ? number : -1;
}

int fullYear(int year, QDate today)
{
    return year < 100 ? today.year() / 100 * 100 + year : year;
}

// A day and month of the coming year, from `today` on; 29 February waits for a leap year.
std::optional<QDate> nextYearly(int day, int month, QDate today)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> nextMonthly(int day, QDate today)
{
    for (int months = 0; months <= 12; ++months) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> exact(int year, int month, int day, QDate today)
{
    const QDate date(fullYear(year, today), month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// 2026-03-15, 15/03/2026, 15.3.26, 15-03; 03/15 where only that can be meant.
std::optional<QDate> readDigits(const QString &text, QDate today)
{
    QString same = text;
    same.replace(u'.', u'/').replace(u'-', u'/').remove(u' ');
    const QStringList parts = same.split(u'/', Qt::SkipEmptyParts);
    QList<int> numbers;
    for (const QString &part : parts) {
        bool ok = false;
        numbers += part.toInt(&ok);
        if (!ok || part.size() > 4)
            return std::nullopt;
    }
    if (numbers.size() < 2 || numbers.size() > 3)
        return std::nullopt;
    if (numbers.size() == 3 && parts.first().size() == 4)
        return exact(numbers[0], numbers[1], numbers[2], today);
    const bool monthFirst = numbers[1] > 12 && numbers[0] <= 12;
    const int day = monthFirst ? numbers[1] : numbers[0];
    const int month = monthFirst ? numbers[0] : numbers[1];
    return numbers.size() == 3 ? exact(numbers[2], month, day, today)
                               : nextYearly(day, month, today);
}

std::optional<QDate> readWords(const QStringList &words, QDate today)
{
    int day = 0;
    int month = 0;
    int year = 0;
    int weekday = 0;
    for (const QString &word : words) {
        if (isFiller(word))
            continue;
        if (const int number = dayNumber(word); number >= 0) {
            if (number > 31 || (day > 0 && month > 0))
                year = number;
            else if (day > 0)
                return std::nullopt;
            else
                day = number;
        } else if (monthWords().contains(word) && month == 0) {
            month = monthWords().value(word);
        } else if (weekdayWords().contains(word)) {
            weekday = weekdayWords().value(word);
        } else {
            return std::nullopt;
        }
    }
    if (day > 0 && month > 0)
        return year > 0 ? exact(year, month, day, today) : nextYearly(day, month, today);
    if (month > 0 || year > 0)
        return std::nullopt;
    if (day > 0)
        return nextMonthly(day, today);
    if (weekday == 0)
        return std::nullopt;
    // "Friday" said on a Friday is the coming one.
    const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
    return today.addDays(ahead);
}

} // namespace

std::optional<QDate> readDate(const QString &text, QDate today)
{
    if (text.size() > kDateMax)
        return std::nullopt;
    const QString word = foldedWord(text);
    if (const auto known = relativeWords().constFind(word); known != relativeWords().cend())
        return today.addDays(*known);
    if (const std::optional<QDate> date = readDigits(word, today))
        return date;
    QString spread = word;
    spread.replace(u',', u' ').replace(u'.', u' ').replace(u'/', u' ');
    return readWords(spread.split(u' ', Qt::SkipEmptyParts), today);
}

} // namespace flotilla
