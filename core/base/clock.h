#pragma once
// Time, and the places where work runs. The whole engine gets time, timers and the order of
// work only from here, so that a deterministic simulation can drive it with virtual time.

#include <chrono>
#include <functional>

#include <QtGlobal>

namespace flotilla {

using Millis = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Millis>; // UTC wall time

[[nodiscard]] constexpr qint64 toMs(Instant t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant fromMs(qint64 ms)
{
    return Instant(Millis(ms));
}

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    // Never goes back; for measuring spans and for deadlines inside one process.
    [[nodiscard]] virtual std::chrono::nanoseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override;
};

using Task = std::function<void()>;

// A place where tasks run one at a time and in order: the event loop of one named thread, or
// the simulation. Objects belong to one loop and are touched only there.
class Loop
{
public:
    using Timer = quint64; // 0 is no timer

    virtual ~Loop() = default;
    // From any thread. Tasks posted to a loop that has stopped are dropped.
    virtual void post(Task task) = 0;
    // From the loop itself only.
    virtual Timer after(Millis delay, Task task) = 0;
    virtual void cancel(Timer timer) = 0;
};

} // namespace flotilla
