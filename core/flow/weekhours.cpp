#include "core/flow/weekhours.h"

#include "core/flow/fieldproblem.h"
#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kSpansMax = 12;
constexpr int kDayMinutes = 24 * 60;

// -1: not a time of day.
int minutesOf(const QString &text)
{
    if (text == u"24:00")
        return kDayMinutes;
    if (text.size() != 5)
        return -1;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

bool isOff(const QJsonArray &daysOff, QDate day)
{
    const QString full = day.toString(Qt::ISODate);
    return std::any_of(daysOff.begin(), daysOff.end(), [&](const QJsonValue &off) {
        const QString text = off.toString();
        return text == full || (text.size() == 5 && full.endsWith(text));
    });
}

bool coversMinute(const QJsonObject &hours, QDate day, int minute)
{
    const QJsonArray spans =
        hours.value(kWeekdays[static_cast<size_t>(day.dayOfWeek() - 1)]).toArray();
    return std::any_of(spans.begin(), spans.end(), [&](const QJsonValue &span) {
        const int from = minutesOf(span.toArray().at(0).toString());
        int to = minutesOf(span.toArray().at(1).toString());
        if (from < 0 || to < 0)
            return false;
        if (to <= from)
            to += kDayMinutes;
        return minute >= from && minute < to;
    });
}

} // namespace

void readWeekHours(const QJsonValue &value, const QString &path, Problems &problems)
{
    if (!value.isObject())
        return refuse(problems, path, FlowWords::tr("must be an object of days, such as mon"));
    const QJsonObject days = value.toObject();
    for (auto it = days.constBegin(); it != days.constEnd(); ++it) {
        const QString at = pointer(path, it.key());
        if (std::find(kWeekdays.begin(), kWeekdays.end(), it.key()) == kWeekdays.end()) {
            refuse(problems, at,
                   FlowWords::tr("is not a day: use mon, tue, wed, thu, fri, sat or sun"));
            continue;
        }
        const QJsonArray spans = it.value().toArray();
        if (!it.value().isArray() || spans.size() > kSpansMax) {
            refuse(problems, at,
                   FlowWords::tr("must be a list of at most %1 spans").arg(kSpansMax));
            continue;
        }
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const QJsonArray span = spans.at(i).toArray();
            if (span.size() != 2 || !span.at(0).isString() || !span.at(1).isString())
                refuse(problems, pointer(at, i),
                       FlowWords::tr("must be two times, such as 09:00 and 18:00"));
            else if (minutesOf(span.at(0).toString()) < 0 || minutesOf(span.at(1).toString()) < 0)
                problems.append(
                    {Problem::Severity::Error, u"flow.wrong_value"_s, pointer(at, i),
                     FlowWords::tr("has \"%1\" to \"%2\": write times as 09:00 and 18:00")
                         .arg(span.at(0).toString().left(20), span.at(1).toString().left(20))});
        }
    }
}

bool isDayText(const QString &text)
{
    // A leap year, so that every 29 February is a day.
    const QString full = text.size() == 5 ? u"2024-"_s + text : text;
    return full.size() == 10 && QDate::fromString(full, Qt::ISODate).isValid();
}

bool isOpen(const QJsonObject &hours, const QJsonArray &daysOff, const QDateTime &local)
{
    const QDate day = local.date();
    const int minute = local.time().hour() * 60 + local.time().minute();
    if (!isOff(daysOff, day) && coversMinute(hours, day, minute))
        return true;
    // Yesterday's night may reach into today.
    const QDate before = day.addDays(-1);
    return !isOff(daysOff, before) && coversMinute(hours, before, minute + kDayMinutes);
}

} // namespace flotilla
