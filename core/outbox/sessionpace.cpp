#include "core/outbox/sessionpace.h"

#include <algorithm>

namespace flotilla {

namespace {

constexpr Millis kHeldByDefault{5'000};
constexpr Millis kDoubtWindow{60'000};
constexpr size_t kDoubtsMax = 5;
constexpr double kSlowerBy = 1.5;
constexpr double kSlowMax = 8;
constexpr double kEase = 0.98;

Millis times(Millis span, double factor)
{
    return Millis(static_cast<qint64>(static_cast<double>(span.count()) * factor));
}

} // namespace

bool SessionPace::judge(const SendOutcome &outcome, Instant now)
{
    using Kind = SendOutcome::Kind;
    const bool works =
        outcome.kind == Kind::Sent || outcome.kind == Kind::Rejected || outcome.rateLimited;
    bool changed = false;
    if (works)
        changed = breaker.succeeded(now);
    else if (outcome.breakerCounts && outcome.kind != Kind::SessionDown)
        changed = breaker.failed(now);
    if (outcome.kind == Kind::Unknown) {
        doubts.push_back(now);
        while (doubts.front() <= now - kDoubtWindow)
            doubts.pop_front();
        if (doubts.size() >= kDoubtsMax) {
            changed = breaker.trip(now) || changed;
            doubts.clear();
        }
    }
    if (outcome.rateLimited) {
        slow = std::min(slow * kSlowerBy, kSlowMax);
        heldUntil = now + std::min(outcome.retryAfter.value_or(kHeldByDefault), kHeldMax);
        changed = true;
    } else if (outcome.kind == Kind::Sent) {
        slow = std::max(1.0, slow * kEase);
    }
    return changed;
}

void SessionPace::pauseBulk(Random &random, Millis lowInterval, bool isBroadcast, Instant now)
{
    Millis pause = times(lowInterval, 0.6 + random.unit());
    if (isBroadcast) {
        if (bulkUntilPause <= 0)
            bulkUntilPause = static_cast<int>(random.between(20, 40));
        else if (--bulkUntilPause == 0)
            pause = times(lowInterval, 6 + 12 * random.unit());
    }
    lowPauseUntil = now + pause;
}

} // namespace flotilla
