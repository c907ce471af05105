#include "core/outbox/breaker.h"

#include <QTest>

using namespace flotilla;

class TestBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtFiveFailuresInARow();
    void opensAtMoreThanHalfOfTwentyInThirtySeconds();
    void oldFailuresDoNotCount();
    void letsOneProbeThroughAndClosesOnItsSuccess();
    void doublesItsOpenTimeUpToFiveMinutes();
    void standsAsItStoodAfterARestart();
};

namespace {

const Instant kStart = fromMs(1'000'000);

} // namespace

void TestBreaker::opensAtFiveFailuresInARow()
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i)
        QVERIFY(!breaker.failed(kStart));
    QCOMPARE(breaker.wait(kStart), Millis(0));
    QVERIFY(breaker.failed(kStart));
    QCOMPARE(breaker.wait(kStart), Millis(5'000));
    QCOMPARE(breaker.word(), QLatin1StringView("open"));
}

void TestBreaker::opensAtMoreThanHalfOfTwentyInThirtySeconds()
{
    Breaker breaker;
    bool opened = false;
    int sends = 0;
    // Two failures, one success: never five in a row.
    while (!opened && sends < 40) {
        opened = sends % 3 == 2 ? breaker.succeeded(kStart) : breaker.failed(kStart);
        ++sends;
    }
    QVERIFY(opened);
    QCOMPARE(sends, 20);
}

void TestBreaker::oldFailuresDoNotCount()
{
    Breaker breaker;
    Instant now = kStart;
    for (int i = 0; i < 60; ++i) {
        now += Millis(2'000); // fifteen in thirty seconds
        QVERIFY(!(i % 3 == 2 ? breaker.succeeded(now) : breaker.failed(now)));
    }
}

void TestBreaker::letsOneProbeThroughAndClosesOnItsSuccess()
{
    Breaker breaker;
    QVERIFY(breaker.trip(kStart));
    const Instant later = kStart + Millis(5'000);
    QCOMPARE(breaker.wait(later - Millis(1)), Millis(1));
    QCOMPARE(breaker.wait(later), Millis(0));
    breaker.begin(later);
    QCOMPARE(breaker.word(), QLatin1StringView("half_open"));
    QVERIFY(breaker.succeeded(later));
    QCOMPARE(breaker.word(), QLatin1StringView("closed"));
    QVERIFY(breaker.trip(later));
    QCOMPARE(breaker.wait(later), Millis(5'000)); // from the start again
}

void TestBreaker::doublesItsOpenTimeUpToFiveMinutes()
{
    Breaker breaker;
    Instant now = kStart;
    QVERIFY(breaker.trip(now));
    for (const int seconds : {5, 10, 20, 40, 80, 160, 300, 300}) {
        QCOMPARE(breaker.wait(now), Millis(seconds * 1'000));
        now += Millis(seconds * 1'000);
        breaker.begin(now);
        QVERIFY(breaker.failed(now));
    }
}

void TestBreaker::standsAsItStoodAfterARestart()
{
    Breaker breaker;
    breaker.restore(kStart + Millis(7'000), Millis(20'000), kStart);
    QCOMPARE(breaker.wait(kStart), Millis(7'000));
    const Instant later = kStart + Millis(7'000);
    breaker.begin(later);
    QVERIFY(breaker.failed(later));
    QCOMPARE(breaker.wait(later), Millis(40'000));
    // A wall clock that went back must not keep it open for hours.
    breaker.restore(kStart + std::chrono::hours(3), Millis(5'000), kStart);
    QCOMPARE(breaker.wait(kStart), Millis(300'000));
}

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
