#pragma once
// When a flow begins by itself, and for whom: a time of day on days of the week or on one date, and
// the contacts with a tag or on a list.

#include "core/base/clock.h"
#include "core/model/problem.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace flotilla {

struct Schedule
{
    int minute = -1;      // of the day; -1: not said yet
    QList<int> days = {}; // 1 Monday to 7 Sunday, rising; empty: every day, or the date
    QDate date = {};      // invalid: by the days
    QString zone = {};    // empty: the workspace's
    QString tag = {};
    QString list = {};
    // As somebody wrote it, where it is no time of day, or no day: kept until it is mended.
    QString timeText = {};
    QString dateText = {};

    bool operator==(const Schedule &) const = default;
    // Reads its keys of a trigger; other keys are not looked at.
    [[nodiscard]] static Schedule fromJson(const QJsonObject &trigger, const QString &path,
                                           Problems &problems);
    [[nodiscard]] QJsonObject toJson() const; // the same keys

    // It says when and for whom, and neither twice.
    [[nodiscard]] bool isComplete() const
    {
        return minute >= 0 && tag.isEmpty() != list.isEmpty() && dateText.isEmpty() &&
               (days.isEmpty() || !date.isValid());
    }
    // The same time for the same contacts has the same key, in whichever version of the flow.
    [[nodiscard]] QString key() const;
    // Absent when it is not complete, or nothing of ours.
    [[nodiscard]] static std::optional<Schedule> fromKey(const QString &key);

    // The first time after `after`; absent: never again. A time of day that the clocks leave out is
    // the moment they go on at, one that they show twice is the first of the two.
    [[nodiscard]] std::optional<Instant> next(Instant after, const QString &workspaceZone) const;
};

// When the clocks of the zone show this minute of the day, by the rules of Schedule::next().
[[nodiscard]] Instant whenClocksShow(const QTimeZone &zone, QDate day, int minute);

} // namespace flotilla
