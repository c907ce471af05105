#include "core/flow/schedule.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// When a flow begins by itself: days, dates, and what zones do to a time of day.
class TestSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesNext_data();
    void comesNext();
    void everyDayComesOnce_data();
    void everyDayComesOnce();
    void theKeySaysItAll();
    void whatIsNotCompleteHasNoKeyToReadBack();
};

namespace {

Instant utc(const QString &text)
{
    return fromMs(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
}

QString shown(std::optional<Instant> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(toMs(*at), Qt::UTC).toString(Qt::ISODate)
              : u"never"_s;
}

Schedule read(const QByteArray &json)
{
    Problems problems;
    const Schedule schedule =
        Schedule::fromJson(QJsonDocument::fromJson(json).object(), {}, problems);
    if (!problems.isEmpty())
        qFatal("%s", qPrintable(problems.first().message));
    return schedule;
}

} // namespace

void TestSchedule::comesNext_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("zone"); // the workspace's
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *zone, const char *after,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(zone)
                            << QString::fromLatin1(after) << QString::fromLatin1(expected);
    };
    const char *daily = R"({"at": "09:00", "tag": "a"})";
    row("later today", daily, "UTC", "2026-03-02T08:59:59Z", "2026-03-02T09:00:00Z");
    row("not the same moment again", daily, "UTC", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z");
    row("an unknown zone is UTC", daily, "Mars/Olympus", "2026-03-02T08:00:00Z",
        "2026-03-02T09:00:00Z");
    row("the workspace's zone", daily, "America/Sao_Paulo", "2026-03-02T08:00:00Z",
        "2026-03-02T12:00:00Z");
    row("its own zone", R"({"at": "09:00", "zone": "Asia/Tokyo", "tag": "a"})", "UTC",
        "2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z");
    row("west of the date line", R"({"at": "23:30", "days": ["sun"], "tag": "a"})",
        "Pacific/Honolulu", "2026-03-02T09:00:00Z", "2026-03-02T09:30:00Z");
    row("east of the date line", R"({"at": "00:30", "days": ["mon"], "tag": "a"})",
        "Pacific/Kiritimati", "2026-03-01T09:00:00Z", "2026-03-01T10:30:00Z");

    const char *monday = R"({"at": "09:00", "days": ["mon"], "tag": "a"})";
    row("the next week", monday, "UTC", "2026-03-02T09:00:00Z", "2026-03-09T09:00:00Z");
    row("two days a week", R"({"at": "09:00", "days": ["fri", "mon"], "tag": "a"})", "UTC",
        "2026-03-02T10:00:00Z", "2026-03-06T09:00:00Z");

    const char *date = R"({"at": "09:00", "date": "2026-12-24", "tag": "a"})";
    row("on its date", date, "UTC", "2026-03-02T10:00:00Z", "2026-12-24T09:00:00Z");
    row("a date once", date, "UTC", "2026-12-24T09:00:00Z", "never");
    row("a date that was", date, "UTC", "2027-01-01T00:00:00Z", "never");
    row("without a time", R"({"tag": "a"})", "UTC", "2026-03-02T10:00:00Z", "never");

    // Europe/Berlin 2026: on 29 March 02:00 becomes 03:00, on 25 October 03:00 becomes 02:00.
    const char *night = R"({"at": "02:30", "tag": "a"})";
    row("left out by the clocks", night, "Europe/Berlin", "2026-03-28T12:00:00Z",
        "2026-03-29T01:00:00Z");
    row("the day after", night, "Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z");
    row("shown twice: the first", night, "Europe/Berlin", "2026-10-24T12:00:00Z",
        "2026-10-25T00:30:00Z");
    row("shown twice: once", night, "Europe/Berlin", "2026-10-25T00:30:00Z",
        "2026-10-26T01:30:00Z");
    row("the change's own hour", R"({"at": "03:00", "tag": "a"})", "Europe/Berlin",
        "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z");
    // America/Santiago leaves out midnight itself: on 6 September 2026 00:00 becomes 01:00.
    row("midnight is left out", R"({"at": "00:00", "date": "2026-09-06", "tag": "a"})",
        "America/Santiago", "2026-09-01T00:00:00Z", "2026-09-06T04:00:00Z");
    // Half an hour: on 4 October 2026 02:00 becomes 02:30 on Lord Howe Island.
    row("left out for half an hour", R"({"at": "02:10", "tag": "a"})", "Australia/Lord_Howe",
        "2026-10-03T12:00:00Z", "2026-10-03T15:30:00Z");
}

void TestSchedule::comesNext()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, zone);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(read(json).next(utc(after), zone)), expected);
}

void TestSchedule::everyDayComesOnce_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/Sao_Paulo", "America/New_York",
                             "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca",
                             "Pacific/Chatham", "Asia/Kathmandu", "Atlantic/Azores"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

// Every half hour of the day, through a whole year: 365 times, each on a day of its own.
void TestSchedule::everyDayComesOnce()
{
    QFETCH(QString, zone);
    const QTimeZone where(zone.toLatin1());
    for (int minute = 0; minute < 24 * 60; minute += 30) {
        Schedule schedule;
        schedule.minute = minute;
        const QDateTime begin(QDate(2026, 1, 1), QTime(12, 0), where);
        Instant at = fromMs(begin.toMSecsSinceEpoch());
        QDate day = minute > 12 * 60 ? QDate(2025, 12, 31) : QDate(2026, 1, 1);
        for (int i = 0; i < 365; ++i) {
            const auto next = schedule.next(at, zone);
            QVERIFY(next && *next > at);
            at = *next;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), where);
            day = day.addDays(1);
            const int late = local.time().hour() * 60 + local.time().minute() - minute;
            QVERIFY2(local.date() == day && late >= 0 && late <= 60,
                     qPrintable(local.toString(Qt::ISODate)));
        }
    }
}

void TestSchedule::theKeySaysItAll()
{
    const Schedule weekly = read(R"({"at": "09:05", "days": ["fri", "mon", "fri"],
                                     "zone": "Asia/Tokyo", "tag": "a \"b\""})");
    const auto again = Schedule::fromKey(weekly.key());
    QVERIFY(again);
    QCOMPARE(again->key(), weekly.key());
    QCOMPARE(again->days, QList<int>({1, 5}));
    QCOMPARE(again->tag, u"a \"b\""_s);
    QStringList keys{weekly.key()};
    for (const char *other : {R"({"at": "09:06", "days": ["fri", "mon"], "tag": "a"})",
                              R"({"at": "09:06", "days": ["fri"], "tag": "a"})",
                              R"({"at": "09:06", "days": ["fri"], "list": "a"})",
                              R"({"at": "09:06", "date": "2026-12-24", "tag": "a"})"}) {
        QVERIFY(!keys.contains(read(other).key()));
        keys.append(read(other).key());
    }
}

void TestSchedule::whatIsNotCompleteHasNoKeyToReadBack()
{
    for (const char *json : {R"({"at": "09:00"})", R"({"tag": "a"})", "{}"})
        QVERIFY(!Schedule::fromKey(read(json).key()));
    QVERIFY(!Schedule::fromKey({}));
    QVERIFY(!Schedule::fromKey(u"not ours"_s));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
