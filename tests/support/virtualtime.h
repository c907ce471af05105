#pragma once
// Virtual time for tests and simulation: one queue of tasks in the order of their time, run by hand
// in one thread.

#include "core/base/clock.h"

#include <QSet>

#include <map>
#include <memory>
#include <utility>

namespace flotilla {

class VirtualTime final : public Clock
{
public:
    explicit VirtualTime(Instant start = fromMs(1'767'225'600'000)); // 2026-01-01T00:00Z

    [[nodiscard]] Instant now() const override { return m_now + m_wallShift; }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override
    {
        return m_now.time_since_epoch();
    }

    // A loop of this time. When it is destroyed its waiting tasks are dropped, as at a crash.
    [[nodiscard]] std::unique_ptr<Loop> makeLoop();

    // Runs the next task, moving time to it. False when nothing waits.
    bool runNext();
    // Runs everything due until `span` has passed; the clock stands there at the end.
    void advance(Millis span);
    // Runs tasks due now, including those they post. Does not move time.
    void settle();
    // The wall clock jumps; monotonic time and timers do not notice.
    void shiftWall(Millis by) { m_wallShift += by; }
    [[nodiscard]] bool isIdle() const { return m_tasks.empty(); }
    [[nodiscard]] Instant nextDue() const { return m_tasks.begin()->first.first; }

private:
    class VirtualLoop;
    using Key = std::pair<Instant, quint64>; // equal times run in the order they were asked for

    Instant m_now;
    Millis m_wallShift{0};
    quint64 m_sequence = 0;
    std::map<Key, std::pair<VirtualLoop *, Task>> m_tasks;
};

} // namespace flotilla
