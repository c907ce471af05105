#include "core/flow/schedule.h"

#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"
#include "core/flow/scope.h"
#include "core/flow/weekhours.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kScheduleTextMax = 1000;
constexpr qint64 kDayMs = 24 * 60 * 60'000;

class ScheduleReader
{
public:
    ScheduleReader(const QJsonObject &json, const QString &path, Problems &problems)
        : m_json(json)
        , m_path(path)
        , m_problems(problems)
    {}

    Schedule read()
    {
        Schedule schedule;
        readTime(schedule);
        readDays(schedule);
        readDate(schedule);
        schedule.zone = text(u"zone"_s);
        schedule.tag = text(u"tag"_s);
        schedule.list = text(u"list"_s);
        return schedule;
    }

private:
    void refuse(const QString &key, const QString &message,
                const QString &code = u"flow.bad_value"_s)
    {
        m_problems.append({Problem::Severity::Error, code, pointer(m_path, key), message});
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            refuse(key, FlowWords::tr("\"%1\" must be a text.").arg(key), u"flow.wrong_type"_s);
        else if (value.toString().size() > kScheduleTextMax)
            refuse(key,
                   FlowWords::tr("\"%1\" is longer than %2 characters.")
                       .arg(key)
                       .arg(kScheduleTextMax),
                   u"flow.limit"_s);
        return value.toString();
    }

    void readTime(Schedule &schedule)
    {
        const QString at = text(u"at"_s);
        if (at.isEmpty())
            return;
        const QTime time = at.size() == 5 ? QTime::fromString(at, u"HH:mm"_s) : QTime();
        if (time.isValid())
            schedule.minute = time.hour() * 60 + time.minute();
        else
            schedule.timeText = at;
    }

    void readDays(Schedule &schedule)
    {
        const QJsonValue value = m_json.value(u"days"_s);
        if (value.isUndefined())
            return;
        const QJsonArray entries = value.toArray();
        if (entries.isEmpty() || entries.size() > static_cast<qsizetype>(kWeekdays.size()))
            return refuse(
                u"days"_s,
                FlowWords::tr("\"days\" is a list of one to seven days, such as mon; leave "
                              "it out for every day."));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const auto day =
                std::find(kWeekdays.begin(), kWeekdays.end(), entries.at(i).toString());
            if (day == kWeekdays.end()) {
                m_problems.append({Problem::Severity::Error, u"flow.bad_value"_s,
                                   pointer(pointer(m_path, u"days"_s), i),
                                   FlowWords::tr("A day is mon, tue, wed, thu, fri, sat or sun.")});
                continue;
            }
            const int number = static_cast<int>(day - kWeekdays.begin()) + 1;
            if (!schedule.days.contains(number))
                schedule.days.append(number);
        }
        std::sort(schedule.days.begin(), schedule.days.end());
    }

    void readDate(Schedule &schedule)
    {
        const QString date = text(u"date"_s);
        if (date.size() == 10)
            schedule.date = QDate::fromString(date, Qt::ISODate);
        if (!schedule.date.isValid())
            schedule.dateText = date;
    }

    const QJsonObject &m_json;
    QString m_path;
    Problems &m_problems;
};

qint64 offsetAt(const QTimeZone &zone, qint64 utcMs)
{
    return 1000 *
           static_cast<qint64>(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)));
}

} // namespace

Schedule Schedule::fromJson(const QJsonObject &trigger, const QString &path, Problems &problems)
{
    return ScheduleReader(trigger, path, problems).read();
}

QJsonObject Schedule::toJson() const
{
    QJsonObject json;
    if (minute >= 0)
        json.insert(
            u"at"_s,
            u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0')));
    else if (!timeText.isEmpty())
        json.insert(u"at"_s, timeText);
    QJsonArray names;
    for (const int day : days)
        names.append(kWeekdays[static_cast<size_t>(day - 1)]);
    if (!names.isEmpty())
        json.insert(u"days"_s, names);
    if (date.isValid())
        json.insert(u"date"_s, date.toString(Qt::ISODate));
    else if (!dateText.isEmpty())
        json.insert(u"date"_s, dateText);
    if (!zone.isEmpty())
        json.insert(u"zone"_s, zone);
    if (!tag.isEmpty())
        json.insert(u"tag"_s, tag);
    if (!list.isEmpty())
        json.insert(u"list"_s, list);
    return json;
}

QString Schedule::key() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

// A zone that the system no longer knows is no reason to forget the schedule.
std::optional<Schedule> Schedule::fromKey(const QString &key)
{
    Problems ignored;
    Schedule schedule =
        fromJson(QJsonDocument::fromJson(key.toUtf8()).object(), QString(), ignored);
    return schedule.isComplete() ? std::optional(std::move(schedule)) : std::nullopt;
}

Instant whenClocksShow(const QTimeZone &zone, QDate day, int minute)
{
    const qint64 shown =
        QDateTime(day, QTime(minute / 60, minute % 60), Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = shown - offsetAt(zone, shown - kDayMs); // by the offset of the day before
    const qint64 after = shown - offsetAt(zone, shown + kDayMs);
    const bool showsBefore = before + offsetAt(zone, before) == shown;
    const bool showsAfter = after + offsetAt(zone, after) == shown;
    if (showsBefore && showsAfter)
        return fromMs(std::min(before, after));
    if (showsBefore || showsAfter)
        return fromMs(showsBefore ? before : after);
    // Left out: the clocks went on in between.
    qint64 low = std::min(before, after);
    qint64 high = std::max(before, after);
    const qint64 old = offsetAt(zone, low);
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (offsetAt(zone, middle) == old ? low : high) = middle;
    }
    return fromMs(high);
}

std::optional<Instant> Schedule::next(Instant after, const QString &workspaceZone) const
{
    if (minute < 0)
        return std::nullopt;
    const QTimeZone where = zoneOf(zone.isEmpty() ? workspaceZone : zone);
    if (date.isValid()) {
        const Instant at = whenClocksShow(where, date, minute);
        return at > after ? std::optional(at) : std::nullopt;
    }
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(after), Qt::UTC);
    const QDate today = utc.addSecs(where.offsetFromUtc(utc)).date();
    // A day more on both sides: what the clocks leave out may reach into the next.
    for (int ahead = -1; ahead <= 8; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (!days.isEmpty() && !days.contains(day.dayOfWeek()))
            continue;
        if (const Instant at = whenClocksShow(where, day, minute); at > after)
            return at;
    }
    return std::nullopt;
}

} // namespace flotilla
