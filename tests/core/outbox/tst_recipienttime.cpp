#include "core/outbox/recipienttime.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestRecipientTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheZoneOfAPhone_data();
    void findsTheZoneOfAPhone();
    void theContactsZoneComesFirst();
    void tellsTheRecipientsTime();
    void quietHoursMayPassMidnight_data();
    void quietHoursMayPassMidnight();
    void theWarmUpGrowsByHalfADayUpToTheCap_data();
    void theWarmUpGrowsByHalfADayUpToTheCap();
};

void TestRecipientTime::findsTheZoneOfAPhone_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QString>("zone");
    QTest::newRow("Brazil") << QByteArray("5511999990000") << u"America/Sao_Paulo"_s;
    QTest::newRow("Indonesia") << QByteArray("628123456789") << u"Asia/Jakarta"_s;
    QTest::newRow("Portugal, three digits") << QByteArray("351912345678") << u"Europe/Lisbon"_s;
    QTest::newRow("Germany") << QByteArray("4915112345678") << u"Europe/Berlin"_s;
    QTest::newRow("unknown") << QByteArray("999123") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestRecipientTime::findsTheZoneOfAPhone()
{
    QFETCH(QByteArray, digits);
    QTEST(zoneOfPhone(digits), "zone");
}

void TestRecipientTime::theContactsZoneComesFirst()
{
    QCOMPARE(zoneOfRecipient(u"Asia/Tokyo"_s, "5511999990000", u"UTC"_s), u"Asia/Tokyo"_s);
    QCOMPARE(zoneOfRecipient({}, "5511999990000", u"UTC"_s), u"America/Sao_Paulo"_s);
    QCOMPARE(zoneOfRecipient({}, "999", u"Europe/Paris"_s), u"Europe/Paris"_s);
}

void TestRecipientTime::tellsTheRecipientsTime()
{
    const Instant noon = fromMs(1'767'225'600'000 + 12 * 3'600'000); // 2026-01-01T12:00Z
    QCOMPARE(localTime(u"UTC"_s, noon).minute, 12 * 60);
    QCOMPARE(localTime(u"America/Sao_Paulo"_s, noon).minute, 9 * 60);
    QCOMPARE(localTime(u"Asia/Jakarta"_s, noon).minute, 19 * 60);
    QCOMPARE(localTime(u"Nowhere/Else"_s, noon).minute, 12 * 60);
    QCOMPARE(localTime(u"Asia/Tokyo"_s, noon + std::chrono::hours(4)).day,
             localTime(u"UTC"_s, noon).day + 1);
}

void TestRecipientTime::quietHoursMayPassMidnight_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("left");
    QTest::newRow("before") << 1320 << 480 << 1319 << 0;
    QTest::newRow("evening") << 1320 << 480 << 1320 << 600;
    QTest::newRow("midnight") << 1320 << 480 << 0 << 480;
    QTest::newRow("last minute") << 1320 << 480 << 479 << 1;
    QTest::newRow("over") << 1320 << 480 << 480 << 0;
    QTest::newRow("within a day") << 720 << 840 << 800 << 40;
    QTest::newRow("none") << 600 << 600 << 600 << 0;
}

void TestRecipientTime::quietHoursMayPassMidnight()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, minute);
    QFETCH(int, left);
    QCOMPARE(quietFor(from, to, minute), Millis(std::chrono::minutes(left)));
}

void TestRecipientTime::theWarmUpGrowsByHalfADayUpToTheCap_data()
{
    QTest::addColumn<int>("cap");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("limit");
    QTest::newRow("no limit") << 0 << -1 << -1;
    QTest::newRow("cap only") << 500 << -1 << 500;
    QTest::newRow("first day") << 500 << 0 << 20;
    QTest::newRow("second") << 500 << 1 << 30;
    QTest::newRow("third") << 500 << 2 << 45;
    QTest::newRow("fourth") << 500 << 3 << 67;
    QTest::newRow("cap reached") << 500 << 8 << 500;
    QTest::newRow("warm without cap") << 0 << 60 << -1;
}

void TestRecipientTime::theWarmUpGrowsByHalfADayUpToTheCap()
{
    QFETCH(int, cap);
    QFETCH(int, day);
    QFETCH(int, limit);
    std::optional<qint64> daysWarm;
    if (day >= 0)
        daysWarm = day;
    QCOMPARE(dailyLimit(cap, daysWarm).value_or(-1), limit);
}

QTEST_GUILESS_MAIN(TestRecipientTime)
#include "tst_recipienttime.moc"
