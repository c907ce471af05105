#include "core/flow/answers.h"
#include "core/flow/folding.h"
#include "core/flow/pattern.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kTimeMax = 40;

struct DayPart
{
    QStringView word;
    bool afternoon;
};

// Words that say which half of the day is meant.
constexpr std::array<DayPart, 20> kParts{
    {{u"am", false},        {u"a.m", false},      {u"pm", true},      {u"p.m", true},
     {u"morning", false},   {u"afternoon", true}, {u"evening", true}, {u"manha", false},
     {u"tarde", true},      {u"noite", true},     {u"manana", false}, {u"noche", true},
     {u"pagi", false},      {u"siang", true},     {u"sore", true},    {u"malam", true},
     {u"madrugada", false}, {u"night", true},     {u"petang", true},  {u"subuh", false}}};
constexpr std::array<QStringView, 24> kFillers{
    u"at",    u"as",    u"a",   u"las",     u"la",     u"in",   u"the", u"da",
    u"de",    u"pukul", u"jam", u"o'clock", u"oclock", u"h",    u"hs",  u"hrs",
    u"horas", u"hora",  u"por", u"around",  u"about",  u"umas", u"of",  u"di"};

bool isTimeFiller(QStringView word)
{
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

const DayPart *dayPartOf(QStringView word)
{
    const auto found = std::find_if(kParts.begin(), kParts.end(),
                                    [&](const DayPart &part) { return part.word == word; });
    return found == kParts.end() ? nullptr : &*found;
}

// "14:30", "14.30", "14h30", "14h", "1430", "14"; the minute -1 where nothing was said of it.
bool readDigits(const QString &word, int &hour, int &minute)
{
    QString same = word;
    for (const QChar mark : {u'.', u'h'})
        same.replace(mark, u':');
    if (same.size() == 4 && !same.contains(u':'))
        same.insert(2, u':');
    const QStringList parts = same.split(u':');
    bool ok = false;
    hour = parts.first().toInt(&ok);
    if (!ok || parts.first().size() > 2 || parts.size() > 2)
        return false;
    minute = -1;
    if (parts.size() == 2 && !parts.last().isEmpty()) {
        minute = parts.last().toInt(&ok);
        if (!ok || parts.last().size() != 2)
            return false;
    }
    return hour >= 0 && hour <= 24 && minute < 60 && (hour < 24 || minute <= 0);
}

} // namespace

QList<QTime> readTimes(const QString &text)
{
    if (text.size() > kTimeMax)
        return {};
    QString whole = foldedWord(text);
    static const QStringList noon{u"noon"_s,        u"midday"_s,      u"meio-dia"_s,
                                  u"meio dia"_s,    u"ao meio-dia"_s, u"mediodia"_s,
                                  u"al mediodia"_s, u"tengah hari"_s};
    static const QStringList midnight{u"midnight"_s, u"meia-noite"_s, u"meia noite"_s,
                                      u"medianoche"_s, u"tengah malam"_s};
    if (noon.contains(whole))
        return {QTime(12, 0)};
    if (midnight.contains(whole))
        return {QTime(0, 0)};
    // "2pm" is two words, "14h30" is one.
    static const QRegularExpression glued(u"(\\d)([ap]\\.?m)"_s);
    whole.replace(glued, u"\\1 \\2"_s);
    int hour = -1;
    int minute = -1;
    const DayPart *half = nullptr;
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const DayPart *part = dayPartOf(word)) {
            if (half)
                return {};
            half = part;
        } else if (!isTimeFiller(word) && (hour >= 0 || !readDigits(word, hour, minute))) {
            return {};
        }
    }
    if (hour < 0 || (half && hour > 12 && !half->afternoon))
        return {};
    if (half && half->afternoon && hour < 12)
        hour += 12;
    else if (half && !half->afternoon && hour == 12)
        hour = 0;
    const QTime said(hour % 24, std::max(minute, 0));
    // Without a word for it, "3" may be the afternoon.
    if (!half && hour >= 1 && hour <= 11 && !whole.startsWith(u'0'))
        return {said, said.addSecs(12 * 3600)};
    return {said};
}

} // namespace flotilla
