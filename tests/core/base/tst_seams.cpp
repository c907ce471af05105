#include "tests/support/virtualtime.h"

#include "core/base/random.h"
#include "core/base/secrettext.h"
#include "core/base/threadloop.h"

#include <QTest>

using namespace flotilla;
using namespace std::chrono_literals;

class TestSeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void virtualTasksRunInTimeOrderThenAskingOrder();
    void cancelledTimersDoNotFire();
    void destroyedLoopDropsItsTasks();
    void threadLoopRunsTasksInOrder();
    void threadLoopTimersFireAndCancel();
    void aTimerThatFiredCancelsNoOther();
    void seededRandomRepeats();
    void betweenStaysInBounds();
    void secretsMatchOnlyWhenEqual();
};

void TestSeams::virtualTasksRunInTimeOrderThenAskingOrder()
{
    VirtualTime time;
    const auto loop = time.makeLoop();
    QList<int> order;
    loop->after(20ms, [&] { order << 3; });
    loop->after(10ms, [&] {
        order << 1;
        loop->post([&] { order << 2; });
    });
    time.advance(15ms);
    QCOMPARE(order, (QList<int>{1, 2}));
    time.advance(5ms);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void TestSeams::cancelledTimersDoNotFire()
{
    VirtualTime time;
    const auto loop = time.makeLoop();
    bool fired = false;
    const Loop::Timer timer = loop->after(5ms, [&] { fired = true; });
    loop->cancel(timer);
    time.advance(1s);
    QVERIFY(!fired);
}

void TestSeams::destroyedLoopDropsItsTasks()
{
    VirtualTime time;
    auto loop = time.makeLoop();
    bool ran = false;
    loop->post([&] { ran = true; });
    loop.reset();
    time.advance(1s);
    QVERIFY(!ran);
}

void TestSeams::threadLoopRunsTasksInOrder()
{
    ThreadLoop loop(QStringLiteral("test"));
    QList<int> order;
    for (int i = 0; i < 1000; ++i)
        loop.post([&order, i] { order << i; });
    loop.run([] {});
    QCOMPARE(order.size(), 1000);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestSeams::threadLoopTimersFireAndCancel()
{
    ThreadLoop loop(QStringLiteral("test"));
    std::atomic<int> fired = 0;
    loop.run([&] {
        loop.after(1ms, [&] { fired += 1; });
        const Loop::Timer cancelled = loop.after(1ms, [&] { fired += 100; });
        loop.cancel(cancelled);
    });
    QTRY_COMPARE(fired.load(), 1);
}

void TestSeams::aTimerThatFiredCancelsNoOther()
{
    ThreadLoop loop(QStringLiteral("test"));
    std::atomic<Loop::Timer> first = 0;
    std::atomic<bool> fired = false;
    loop.run([&] { first = loop.after(0ms, [&] { fired = true; }); });
    QTRY_VERIFY(fired.load());
    std::atomic<int> same = 0;
    loop.run([&] {
        for (int i = 0; i < 100'000; ++i) {
            const Loop::Timer other = loop.after(1h, [] {});
            same += other == first ? 1 : 0;
            loop.cancel(other);
        }
    });
    QCOMPARE(same.load(), 0);
}

void TestSeams::seededRandomRepeats()
{
    SeededRandom first(7);
    SeededRandom second(7);
    SeededRandom other(8);
    QCOMPARE(first.hex(32), second.hex(32));
    QVERIFY(first.next() != other.next());
}

void TestSeams::betweenStaysInBounds()
{
    SeededRandom random(1);
    bool sawLow = false;
    bool sawHigh = false;
    for (int i = 0; i < 1000; ++i) {
        const qint64 value = random.between(-2, 2);
        QVERIFY(value >= -2 && value <= 2);
        sawLow = sawLow || value == -2;
        sawHigh = sawHigh || value == 2;
    }
    QVERIFY(sawLow && sawHigh);
}

void TestSeams::secretsMatchOnlyWhenEqual()
{
    QVERIFY(sameSecret("0123456789abcdef", "0123456789abcdef"));
    QVERIFY(!sameSecret("0123456789abcdeg", "0123456789abcdef"));
    QVERIFY(!sameSecret("0123", "0123456789abcdef"));
    QVERIFY(!sameSecret("", ""));
}

QTEST_MAIN(TestSeams)
#include "tst_seams.moc"
