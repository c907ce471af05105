// Proves that the watch of UI tests can bite.
#include "tests/support/screenwatch.h"

#include <QEventLoop>
#include <QTimer>
#include <ctime>

namespace flotilla {

namespace {

// So much of the processor's time, however busy it is with others.
void work(std::chrono::milliseconds time)
{
    const auto used = [] {
        timespec now{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    const auto begun = used();
    while (used() - begun < time) {
    }
}

} // namespace

class TestScreenWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Q_UNUSED(watched()->takeStalls()) }
    void aLongEventIsAStall();
    void aBlockedEventIsAStall();
    void aShortEventIsNone();
    void aLoopInsideAnEventIsNone();
    void aLongEventInsideALoopInsideAnEventIsOne();

private:
    static WatchedApplication *watched()
    {
        return static_cast<WatchedApplication *>(QApplication::instance());
    }
    template<class Work>
    static void inAnEvent(Work doIt)
    {
        bool isDone = false;
        QTimer::singleShot(0, watched(), [&] {
            doIt();
            isDone = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, kPatienceMs);
    }
};

void TestScreenWatch::aLongEventIsAStall()
{
    inAnEvent([] { work(4 * WatchedApplication::limit()); });
    QCOMPARE(watched()->takeStalls().size(), 1);
}

void TestScreenWatch::aBlockedEventIsAStall()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("Sanitized programs are judged by processor time.");
#endif
    inAnEvent([] { QThread::msleep(ulong(2 * WatchedApplication::limit().count())); });
    QCOMPARE(watched()->takeStalls().size(), 1);
}

void TestScreenWatch::aShortEventIsNone()
{
    inAnEvent([] {});
    QVERIFY(watched()->takeStalls().isEmpty());
}

void TestScreenWatch::aLoopInsideAnEventIsNone()
{
    inAnEvent([] {
        QEventLoop loop;
        QTimer::singleShot(3 * WatchedApplication::limit(), &loop, &QEventLoop::quit);
        loop.exec();
    });
    QVERIFY(watched()->takeStalls().isEmpty());
}

void TestScreenWatch::aLongEventInsideALoopInsideAnEventIsOne()
{
    inAnEvent([] {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&loop] {
            work(4 * WatchedApplication::limit());
            loop.quit();
        });
        loop.exec();
    });
    QCOMPARE(watched()->takeStalls().size(), 1);
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestScreenWatch)
#include "tst_screenwatch.moc"
