#include "core/outbox/gcra.h"

#include <algorithm>
#include <cmath>

namespace flotilla {

Rate Rate::of(qint64 count, Millis per, qint64 burst)
{
    if (count <= 0 || per.count() <= 0)
        return {};
    // Rounded up: a limit is never passed by a fraction.
    return {Millis(std::max<qint64>(1, (per.count() + count - 1) / count)),
            static_cast<int>(std::clamp<qint64>(burst, 1, 1'000'000))};
}

Rate Rate::share(int percent) const
{
    return {Millis((interval.count() * 100 + percent - 1) / percent), burst};
}

Rate Rate::slowedBy(double factor) const
{
    return {Millis(std::llround(std::ceil(static_cast<double>(interval.count()) * factor))), burst};
}

Rate Rate::andAtMost(const Rate &other) const
{
    if (!other.isLimited())
        return *this;
    if (!isLimited())
        return other;
    return {std::max(interval, other.interval), std::min(burst, other.burst)};
}

Instant gcra::mended(const Rate &rate, Instant tat, Instant now)
{
    return rate.isLimited() ? std::min(tat, now + rate.interval * rate.burst) : tat;
}

Millis gcra::wait(const Rate &rate, Instant tat, Instant now)
{
    if (!rate.isLimited())
        return Millis(0);
    const Instant allowed = mended(rate, tat, now) - rate.interval * (rate.burst - 1);
    return std::max(Millis(0), allowed - now);
}

Instant gcra::charged(const Rate &rate, Instant tat, Instant now)
{
    if (!rate.isLimited())
        return tat;
    return std::max(now, mended(rate, tat, now)) + rate.interval;
}

} // namespace flotilla
