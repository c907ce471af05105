#include "core/access/signinthrottle.h"

#include "core/base/secrettext.h"

#include <algorithm>

namespace flotilla {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kThrottledMax = 20'000;

} // namespace

const SignInThrottle::Limit SignInThrottle::kPair{'b', 30s, 5};
const SignInThrottle::Limit SignInThrottle::kAccount{'a', 10s, 100};
const SignInThrottle::Limit SignInThrottle::kPeer{'p', 3s, 30};

SignInThrottle::SignInThrottle(const Clock &clock)
    : m_clock(clock)
{}

QByteArray SignInThrottle::keyOf(const Limit &limit, const QByteArray &account,
                                 const QByteArray &peer)
{
    const QByteArray kind(1, limit.kind);
    return shortHash({kind, limit.kind == 'p' ? QByteArray() : account,
                      limit.kind == 'a' ? QByteArray() : peer});
}

Millis SignInThrottle::waitFor(const Limit &limit, const QByteArray &key) const
{
    const Millis now = std::chrono::duration_cast<Millis>(m_clock.monotonic());
    const Millis next = std::max(m_next.value(key, now), now);
    return std::max(Millis(0), next + limit.spacing - (now + limit.burst * limit.spacing));
}

void SignInThrottle::use(const Limit &limit, const QByteArray &key)
{
    const Millis now = std::chrono::duration_cast<Millis>(m_clock.monotonic());
    m_next.insert(key, std::max(m_next.value(key, now), now) + limit.spacing);
}

std::optional<Millis> SignInThrottle::take(const QByteArray &account, const QByteArray &peer)
{
    const Limit *const limits[] = {&kPair, &kAccount, &kPeer};
    Millis wait{0};
    for (const Limit *limit : limits)
        wait = std::max(wait, waitFor(*limit, keyOf(*limit, account, peer)));
    if (wait > Millis(0))
        return wait;
    makeRoom();
    for (const Limit *limit : limits)
        use(*limit, keyOf(*limit, account, peer));
    return std::nullopt;
}

void SignInThrottle::succeeded(const QByteArray &account, const QByteArray &peer)
{
    m_next.remove(keyOf(kPair, account, peer));
}

// What is past limits nobody; of the rest those go that would end first.
void SignInThrottle::makeRoom()
{
    if (m_next.size() + 3 <= kThrottledMax)
        return;
    const Millis now = std::chrono::duration_cast<Millis>(m_clock.monotonic());
    m_next.removeIf([now](auto entry) { return entry.value() <= now; });
    if (m_next.size() + 3 <= kThrottledMax)
        return;
    QList<Millis> ends(m_next.cbegin(), m_next.cend());
    const auto middle = ends.begin() + ends.size() / 2;
    std::nth_element(ends.begin(), middle, ends.end());
    m_next.removeIf([end = *middle](auto entry) { return entry.value() <= end; });
}

} // namespace flotilla
