#include "core/outbox/retrypolicy.h"

#include <QTest>

using namespace flotilla;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowByAtMostThreeAndAreCappedByLane();
    void theGatewaysOwnDelayWinsWhenLonger();
    void aQuietSessionMayRetryFiveTimesAMinute();
    void aBusySessionRetriesATenthOfItsSends();
};

namespace {

const Instant kStart = fromMs(1'000'000);

} // namespace

void TestRetryPolicy::delaysGrowByAtMostThreeAndAreCappedByLane()
{
    SeededRandom random(1);
    const auto longest = [&random](Lane lane) {
        Millis delay{0}, most{0};
        for (int i = 0; i < 2'000; ++i) {
            const Millis next = retryDelay(random, lane, delay, Millis(0));
            const bool inRange =
                next >= Millis(1'000) && next <= std::max(Millis(1'000), delay * 3);
            if (!inRange)
                return Millis(-1);
            delay = next;
            most = std::max(most, next);
        }
        return most;
    };
    QCOMPARE(longest(Lane::High), Millis(5 * 60'000));
    QCOMPARE(longest(Lane::Low), Millis(30 * 60'000));
}

void TestRetryPolicy::theGatewaysOwnDelayWinsWhenLonger()
{
    SeededRandom random(1);
    QCOMPARE(retryDelay(random, Lane::High, Millis(0), Millis(60'000)), Millis(60'000));
    QVERIFY(retryDelay(random, Lane::High, Millis(100'000), Millis(10)) >= Millis(1'000));
    QCOMPARE(retryDelay(random, Lane::High, Millis(0), std::chrono::hours(9)),
             Millis(std::chrono::hours(1)));
}

void TestRetryPolicy::aQuietSessionMayRetryFiveTimesAMinute()
{
    RetryBudget budget;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(budget.allows(kStart + Millis(i)));
        budget.sent(kStart + Millis(i), true);
    }
    QVERIFY(!budget.allows(kStart + Millis(100)));
    const Millis wait = budget.wait(kStart + Millis(100));
    QVERIFY(budget.allows(kStart + Millis(100) + wait));
}

void TestRetryPolicy::aBusySessionRetriesATenthOfItsSends()
{
    RetryBudget budget;
    Instant now = kStart;
    int sends = 0, retries = 0;
    for (int i = 0; i < 60'000; ++i) {
        now += Millis(1); // a minute: the window holds all
        const bool retry = budget.allows(now);
        budget.sent(now, retry);
        ++sends;
        retries += retry;
    }
    QVERIFY2(retries * 10 <= sends + 60, qPrintable(QString::number(retries)));
    QVERIFY(retries * 10 >= sends - 600);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
