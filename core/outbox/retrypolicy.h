#pragma once
// When to try again what is proved not sent, and how much trying again a session may do: retries
// must not make an outage worse.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/lane.h"

#include <deque>

namespace flotilla {

// Decorrelated jitter: between one second and three times the delay before, up to 5 minutes (high)
// or 30; `retryAfter` wins when longer, up to an hour.
[[nodiscard]] Millis retryDelay(Random &random, Lane lane, Millis before, Millis retryAfter);

// Per session: retries are at most a tenth of the sends of the last minute, but five are always
// allowed, so that a quiet session gets over a short outage.
class RetryBudget
{
public:
    static constexpr Millis kWindow{60'000};
    static constexpr int kAlways = 5;

    void sent(Instant now, bool isRetry);
    [[nodiscard]] bool allows(Instant now);
    // Until the budget may allow again; zero: now.
    [[nodiscard]] Millis wait(Instant now);

private:
    void forget(Instant now);

    // Sends and retries per second: a bounded memory at any rate.
    struct Second
    {
        Instant at;
        int sends = 0;
        int retries = 0;
    };
    std::deque<Second> m_seconds;
    int m_sends = 0;
    int m_retries = 0;
};

} // namespace flotilla
