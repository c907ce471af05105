#pragma once
// The Loop of a real thread: an event loop with a name, as seen in `top -H` and in logs.

#include "core/base/clock.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>
#include <vector>

namespace flotilla {

class ThreadLoop final : public Loop
{
public:
    explicit ThreadLoop(const QString &name);
    ~ThreadLoop() override; // stops the thread
    ThreadLoop(const ThreadLoop &) = delete;
    ThreadLoop &operator=(const ThreadLoop &) = delete;

    void post(Task task) override;
    Timer after(Millis delay, Task task) override;
    void cancel(Timer timer) override;

    // Runs `task` on the loop and returns when it is done. Not from the loop itself.
    void run(const Task &task);
    // Runs what was posted before, then ends the thread. Idempotent.
    void stop();
    [[nodiscard]] bool isCurrent() const { return QThread::currentThread() == &m_thread; }
    // The object to use as context and parent's thread for QObjects of this loop.
    [[nodiscard]] QObject *context() const;

private:
    class Context;

    QThread m_thread;
    Context *m_context = nullptr;
};

// The Loop of the thread that creates it, for main() and tests that run a Qt event loop.
std::unique_ptr<Loop> makeCurrentThreadLoop();

} // namespace flotilla
