#pragma once
// What every test of the screen inherits: no warning goes unnoticed, and the screen thread never
// works on one event for longer than a person notices.

#include <QApplication>
#include <QObject>
#include <QStringList>
#include <QTest>
#include <chrono>

namespace flotilla {

// What a test waits for comes or never does: long enough for a busy machine under a sanitizer.
inline constexpr int kPatienceMs = 60'000;

// An application that measures how long each event takes. Time in which the machine was busy with
// other programs does not count, nor does that of an event loop started inside an event.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;

    // Every event beyond the limit since the last call: what it was, whose, and how long it took.
    [[nodiscard]] QStringList takeStalls();
    // The longest event since the last call.
    [[nodiscard]] std::chrono::microseconds takeLongest();
    // What is too long: 50 ms, more where a sanitizer or a build without optimisation slows all.
    [[nodiscard]] static std::chrono::milliseconds limit();

private:
    [[nodiscard]] std::chrono::nanoseconds ownTime() const;
    void note(const QString &what, std::chrono::nanoseconds took);

    void beginIdle();
    void endIdle();

    struct Outer // the event in hand of one level of event loops
    {
        int level = 0;
        std::chrono::nanoseconds inner{0}; // spent in loops started inside it
    };
    int m_schedule = -1; // the scheduler's account of this thread; -1 where there is none
    QList<Outer> m_running;
    std::chrono::nanoseconds m_idleSince{0}; // 0: not waiting for events
    QStringList m_stalls;
    std::chrono::nanoseconds m_longest{0};
};

// Base of UI tests. A subclass that needs init() or cleanup() calls these too.
class ScreenTest : public QObject
{
    Q_OBJECT

protected:
    void failOnWarnings();
    void failOnStalls();

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { failOnStalls(); }
};

} // namespace flotilla

#define FLOTILLA_SCREEN_TEST_MAIN(Test)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        flotilla::WatchedApplication application(argc, argv);                                      \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
