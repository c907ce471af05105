#pragma once
// A loop of virtual time that takes its time: every task waits a random moment, so that each seed
// sees another interleaving of the engine's threads, and the whole loop can be made to stall.

#include "core/base/random.h"
#include "tests/support/virtualtime.h"

namespace flotilla {

class BusyLoop final : public Loop
{
public:
    // Tasks wait up to `delayMaxMs`.
    BusyLoop(VirtualTime &time, Random &random, qint64 delayMaxMs)
        : m_time(time)
        , m_random(random)
        , m_delayMaxMs(delayMaxMs)
        , m_inner(time.makeLoop())
    {}

    void post(Task task) override
    {
        // In order: never before the task posted last.
        m_busyUntil = std::max(m_busyUntil, elapsed() + delay());
        m_inner->after(m_busyUntil - elapsed(), std::move(task));
    }
    Timer after(Millis span, Task task) override
    {
        const Millis due = std::max(elapsed() + span + delay(), m_stalledUntil);
        return m_inner->after(due - elapsed(), std::move(task));
    }
    void cancel(Timer timer) override { m_inner->cancel(timer); }

    // Nothing new runs for that long: a slow disk, a busy machine.
    void stall(Millis span)
    {
        m_stalledUntil = std::max(m_stalledUntil, elapsed() + span);
        m_busyUntil = std::max(m_busyUntil, m_stalledUntil);
    }

private:
    [[nodiscard]] Millis elapsed() const
    {
        return std::chrono::duration_cast<Millis>(m_time.monotonic());
    }
    [[nodiscard]] Millis delay()
    {
        return m_delayMaxMs > 0 ? Millis(m_random.between(0, m_delayMaxMs)) : Millis(0);
    }

    VirtualTime &m_time;
    Random &m_random;
    qint64 m_delayMaxMs;
    std::unique_ptr<Loop> m_inner;
    Millis m_busyUntil{0};
    Millis m_stalledUntil{0};
};

} // namespace flotilla
