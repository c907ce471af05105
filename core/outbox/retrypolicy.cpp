#include "core/outbox/retrypolicy.h"

#include <algorithm>

namespace flotilla {

Millis retryDelay(Random &random, Lane lane, Millis before, Millis retryAfter)
{
    using namespace std::chrono;
    constexpr Millis kBase{1'000};
    const Millis cap = lane == Lane::High ? Millis(minutes(5)) : Millis(minutes(30));
    const Millis high = std::max(kBase, before * 3);
    const Millis delay = std::min(cap, Millis(random.between(kBase.count(), high.count())));
    return std::max(delay, std::min(retryAfter, Millis(hours(1))));
}

void RetryBudget::forget(Instant now)
{
    while (!m_seconds.empty() && m_seconds.front().at <= now - kWindow) {
        m_sends -= m_seconds.front().sends;
        m_retries -= m_seconds.front().retries;
        m_seconds.pop_front();
    }
}

void RetryBudget::sent(Instant now, bool isRetry)
{
    forget(now);
    if (m_seconds.empty() || m_seconds.back().at + Millis(1'000) <= now)
        m_seconds.push_back({now});
    ++m_seconds.back().sends;
    m_seconds.back().retries += isRetry;
    ++m_sends;
    m_retries += isRetry;
}

bool RetryBudget::allows(Instant now)
{
    forget(now);
    return m_retries < std::max(kAlways, m_sends / 10);
}

Millis RetryBudget::wait(Instant now)
{
    if (allows(now))
        return Millis(0);
    for (const Second &second : m_seconds) {
        if (second.retries > 0)
            return std::max(Millis(1), second.at + kWindow - now);
    }
    return kWindow;
}

} // namespace flotilla
