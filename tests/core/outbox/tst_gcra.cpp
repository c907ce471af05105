#include "core/outbox/gcra.h"

#include <QTest>

#include <rapidcheck.h>

using namespace flotilla;

class TestGcra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnlimitedCellNeverWaits();
    void roundsIntervalsUpSoThatNoLimitIsPassed();
    void burstsLeaveAtOnceThenOnePerInterval();
    void theStricterOfTwoRatesHolds();
    void everyWindowHoldsItsLimitAlsoAcrossRestartsAndClocksThatGoBack();
    void aRestedCellIsNeverSlowerThanItsRate();
};

void TestGcra::anUnlimitedCellNeverWaits()
{
    const Rate none = Rate::of(0, Millis(1000), 1);
    QVERIFY(!none.isLimited());
    QCOMPARE(gcra::wait(none, fromMs(9'999), fromMs(0)), Millis(0));
}

void TestGcra::roundsIntervalsUpSoThatNoLimitIsPassed()
{
    QCOMPARE(Rate::of(256, Millis(60'000), 1).interval, Millis(235));
    QCOMPARE(Rate::of(1, Millis(5'000), 1).share(70).interval, Millis(7'143));
}

void TestGcra::burstsLeaveAtOnceThenOnePerInterval()
{
    const Rate rate = Rate::of(1, Millis(1'000), 3);
    const Instant start = fromMs(1'000'000);
    Instant tat = fromMs(0);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(gcra::wait(rate, tat, start), Millis(0));
        tat = gcra::charged(rate, tat, start);
    }
    QCOMPARE(gcra::wait(rate, tat, start), Millis(1'000));
    QCOMPARE(gcra::wait(rate, tat, start + Millis(999)), Millis(1));
    QCOMPARE(gcra::wait(rate, tat, start + Millis(1'000)), Millis(0));
}

void TestGcra::theStricterOfTwoRatesHolds()
{
    const Rate set = Rate::of(10, Millis(1'000), 5);
    const Rate learned = Rate::of(1, Millis(5'000), 1);
    QCOMPARE(set.andAtMost(learned).interval, Millis(5'000));
    QCOMPARE(learned.andAtMost(set).interval, Millis(5'000));
    QCOMPARE(set.andAtMost(Rate()).interval, Millis(100));
}

void TestGcra::everyWindowHoldsItsLimitAlsoAcrossRestartsAndClocksThatGoBack()
{
    const bool ok = rc::check("sends <= window / interval + burst", [] {
        const Rate rate{Millis(*rc::gen::inRange(1, 500)), *rc::gen::inRange(1, 6)};
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-300, 800));
        qint64 real = 1'000'000;
        qint64 shift = 0; // of the clock the cell sees; goes back at restarts only
        Instant tat = fromMs(0);
        std::vector<qint64> sends;
        for (const int step : steps) {
            if (step < 0)
                shift += step * 10;
            else
                real += step;
            const Instant now = fromMs(real + shift);
            tat = gcra::mended(rate, tat, now);
            while (gcra::wait(rate, tat, now) == Millis(0)) {
                tat = gcra::charged(rate, tat, now);
                sends.push_back(real);
            }
        }
        for (size_t from = 0; from < sends.size(); ++from) {
            for (size_t to = from; to < sends.size(); ++to) {
                const qint64 window = sends[to] - sends[from];
                RC_ASSERT(static_cast<qint64>(to - from + 1) <=
                          window / rate.interval.count() + rate.burst);
            }
        }
    });
    QVERIFY(ok);
}

void TestGcra::aRestedCellIsNeverSlowerThanItsRate()
{
    const bool ok = rc::check("waiting what it says lets one pass", [] {
        const Rate rate{Millis(*rc::gen::inRange(1, 500)), *rc::gen::inRange(1, 6)};
        const Instant now = fromMs(*rc::gen::inRange(0, 1'000'000));
        const Instant tat = gcra::mended(rate, fromMs(*rc::gen::inRange(0, 2'000'000)), now);
        const Millis wait = gcra::wait(rate, tat, now);
        RC_ASSERT(wait <= rate.interval);
        RC_ASSERT(gcra::wait(rate, tat, now + wait) == Millis(0));
    });
    QVERIFY(ok);
}

QTEST_GUILESS_MAIN(TestGcra)
#include "tst_gcra.moc"
