#include "tests/support/screenwatch.h"

#include "ui/theme/language.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QThread>
#include <algorithm>
#include <ctime>
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace flotilla {

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    speak(QLocale(QLocale::English));
#ifdef Q_OS_LINUX
    m_schedule = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
#endif
    auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
            &WatchedApplication::beginIdle);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &WatchedApplication::endIdle);
}

WatchedApplication::~WatchedApplication()
{
#ifdef Q_OS_LINUX
    if (m_schedule >= 0)
        ::close(m_schedule);
#endif
}

// Wall time without that in which this thread wanted to run but another had the processor.
// Sanitized programs are so large that they wait for the disk to bring their own code: there,
// processor time.
nanoseconds WatchedApplication::ownTime() const
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return seconds(used.tv_sec) + nanoseconds(used.tv_nsec);
#else
    qint64 waited = 0;
#ifdef Q_OS_LINUX
    char text[96];
    const auto size = m_schedule >= 0 ? ::pread(m_schedule, text, sizeof text, 0) : 0;
    if (size > 0) {
        const QList<QByteArray> numbers = QByteArray(text, int(size)).split(' ');
        waited = numbers.value(1).toLongLong();
    }
#endif
    return steady_clock::now().time_since_epoch() - nanoseconds(waited);
#endif
}

void WatchedApplication::beginIdle()
{
    m_idleSince = ownTime();
}

// Waiting inside an event is a loop at rest, not work of that event.
void WatchedApplication::endIdle()
{
    if (m_idleSince.count() != 0 && !m_running.isEmpty())
        m_running.last().inner += ownTime() - m_idleSince;
    m_idleSince = {};
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the engine's: they bring their events here too
        return QApplication::notify(receiver, event);
    const int level = thread()->loopLevel();
    if (!m_running.isEmpty() && m_running.last().level >= level)
        return QApplication::notify(receiver, event);
    endIdle();
    const int type = event->type();
    const QString whose = u"%1 %2"_s.arg(QLatin1StringView(receiver->metaObject()->className()),
                                         receiver->objectName());
    m_running.append(Outer{level, {}});
    const nanoseconds begun = ownTime();
    const bool result = QApplication::notify(receiver, event);
    const nanoseconds took = ownTime() - begun;
    const nanoseconds own = took - m_running.takeLast().inner;
    if (!m_running.isEmpty())
        m_running.last().inner += took;
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    note(u"%1 of %2"_s.arg(name ? QString::fromLatin1(name) : QString::number(type), whose), own);
    return result;
}

void WatchedApplication::note(const QString &what, nanoseconds took)
{
    m_longest = std::max(m_longest, took);
    if (took > limit())
        m_stalls.append(u"%1: %2 ms"_s.arg(what).arg(double(took.count()) / 1e6, 0, 'f', 1));
}

QStringList WatchedApplication::takeStalls()
{
    return std::exchange(m_stalls, {});
}

microseconds WatchedApplication::takeLongest()
{
    return duration_cast<microseconds>(std::exchange(m_longest, nanoseconds(0)));
}

milliseconds WatchedApplication::limit()
{
    constexpr milliseconds kNoticed(50);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 8 * kNoticed;
#elif defined(__OPTIMIZE__) && defined(NDEBUG)
    return kNoticed;
#else
    return 2 * kNoticed; // with assertions and without inlining all is about twice as slow
#endif
}

void ScreenTest::failOnWarnings()
{
    // The offscreen platform has no window manager and says so.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    if (auto *watched = qobject_cast<WatchedApplication *>(QApplication::instance()))
        Q_UNUSED(watched->takeStalls())
}

void ScreenTest::failOnStalls()
{
    auto *watched = qobject_cast<WatchedApplication *>(QApplication::instance());
    QVERIFY2(watched, "a UI test needs FLOTILLA_SCREEN_TEST_MAIN");
    const QStringList stalls = watched->takeStalls();
    QVERIFY2(stalls.isEmpty(), qPrintable(u"the screen stood still: "_s + stalls.join(u"; "_s)));
}

} // namespace flotilla
