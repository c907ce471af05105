#include "core/base/threadloop.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimerEvent>

#include <latch>

namespace flotilla {

namespace {

const QEvent::Type kWakeEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

// Tasks gather in a vector and one Qt event runs all of them: posting under load costs a
// mutex and a push, not an event each.
class TaskQueue : public QObject
{
public:
    void post(Task task)
    {
        bool wake = false;
        {
            const std::scoped_lock lock(m_mutex);
            wake = m_tasks.empty() && !m_wakePending;
            m_wakePending = m_wakePending || wake;
            m_tasks.push_back(std::move(task));
        }
        if (wake)
            QCoreApplication::postEvent(this, new QEvent(kWakeEvent));
    }

    Loop::Timer after(Millis delay, Task task)
    {
        const int id = startTimer(std::max(delay, Millis(0)), Qt::PreciseTimer);
        // Qt uses the ids of timers again: with a number of its own before it, the handle of one
        // that fired long ago never cancels another.
        const Loop::Timer timer = ++m_timersMade << 32 | static_cast<quint32>(id);
        m_timers.insert(id, {timer, std::move(task)});
        return timer;
    }

    void cancel(Loop::Timer timer)
    {
        const auto id = static_cast<int>(timer & 0xffffffff);
        const auto found = m_timers.constFind(id);
        if (found == m_timers.cend() || found->first != timer)
            return;
        m_timers.erase(found);
        killTimer(id);
    }

    void runPosted()
    {
        std::vector<Task> tasks;
        {
            const std::scoped_lock lock(m_mutex);
            m_wakePending = false;
            tasks.swap(m_tasks);
        }
        for (Task &task : tasks)
            task();
    }

    void clear()
    {
        for (auto it = m_timers.cbegin(); it != m_timers.cend(); ++it)
            killTimer(it.key());
        m_timers.clear();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != kWakeEvent)
            return QObject::event(event);
        runPosted();
        return true;
    }

    void timerEvent(QTimerEvent *event) override
    {
        killTimer(event->timerId());
        if (const Task task = m_timers.take(event->timerId()).second)
            task();
    }

private:
    std::mutex m_mutex;
    std::vector<Task> m_tasks;
    bool m_wakePending = false;
    quint64 m_timersMade = 0;
    QHash<int, std::pair<Loop::Timer, Task>> m_timers; // by Qt's id
};

class CurrentThreadLoop final : public Loop
{
public:
    void post(Task task) override { m_queue.post(std::move(task)); }
    Timer after(Millis delay, Task task) override { return m_queue.after(delay, std::move(task)); }
    void cancel(Timer timer) override { m_queue.cancel(timer); }

private:
    TaskQueue m_queue;
};

} // namespace

class ThreadLoop::Context final : public TaskQueue
{
};

ThreadLoop::ThreadLoop(const QString &name)
    : m_context(new Context)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

ThreadLoop::~ThreadLoop()
{
    stop();
    delete m_context;
}

QObject *ThreadLoop::context() const
{
    return m_context;
}

void ThreadLoop::post(Task task)
{
    m_context->post(std::move(task));
}

Loop::Timer ThreadLoop::after(Millis delay, Task task)
{
    if (m_thread.isFinished())
        return 0;
    Q_ASSERT(isCurrent());
    return m_context->after(delay, std::move(task));
}

void ThreadLoop::cancel(Timer timer)
{
    // Owners of timers are often destroyed after their loop has ended, and its timers with it.
    if (m_thread.isFinished())
        return;
    Q_ASSERT(isCurrent());
    m_context->cancel(timer);
}

void ThreadLoop::run(const Task &task)
{
    Q_ASSERT(!isCurrent());
    std::latch done(1);
    post([&] {
        task();
        done.count_down();
    });
    done.wait();
}

void ThreadLoop::stop()
{
    if (!m_thread.isRunning())
        return;
    run([this] { m_context->clear(); });
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<Loop> makeCurrentThreadLoop()
{
    return std::make_unique<CurrentThreadLoop>();
}

} // namespace flotilla
