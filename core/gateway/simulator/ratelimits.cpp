#include "core/gateway/simulator/ratelimits.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

QByteArray wholeSeconds(Millis span)
{
    return QByteArray::number(static_cast<qint64>((span.count() + 999) / 1000));
}

} // namespace

HttpHeaders RateVerdict::headers(Instant now, bool resetAsTime) const
{
    const auto stamp = [&](Millis span) {
        return resetAsTime ? wholeSeconds(now.time_since_epoch() + span) : wholeSeconds(span);
    };
    HttpHeaders headers{{"X-RateLimit-Limit", QByteArray::number(limit)},
                        {"X-RateLimit-Remaining", QByteArray::number(remaining)},
                        {"X-RateLimit-Reset", stamp(reset)}};
    if (dailyLimit) {
        headers.append(HttpHeader{"X-RateLimit-Daily-Limit", QByteArray::number(*dailyLimit)});
        headers.append(
            HttpHeader{"X-RateLimit-Daily-Remaining", QByteArray::number(dailyRemaining)});
        headers.append(HttpHeader{"X-RateLimit-Daily-Reset", stamp(dailyReset)});
    }
    if (!allowed)
        headers.append(HttpHeader{"Retry-After", wholeSeconds(retryAfter)});
    return headers;
}

RateLimits::Rule RateLimits::ruleOf(Bucket bucket, SimulatorPlan plan, bool protection)
{
    const bool trial = plan == SimulatorPlan::Trial;
    switch (bucket) {
    case Bucket::GroupReads:
        return {10, 60s, trial ? 100 : 500, u"Too many group requests."_s};
    case Bucket::Lookups:
        return {trial ? 10 : 60, 60s, trial ? 100 : 1000, u"Too many look-up requests."_s};
    case Bucket::Send:
        break;
    }
    if (trial)
        return {1, 60s, 50,
                u"You are on a free trial. You can only send 1 message every 1 minute."_s};
    if (protection)
        return {
            1, 5s, std::nullopt,
            u"You have account protection enabled. You can only send 1 message every 5 seconds."_s};
    return {256, 60s, std::nullopt, u"Too many messages."_s};
}

RateVerdict RateLimits::take(Bucket bucket, SimulatorPlan plan, bool protection, Instant now)
{
    const Rule rule = ruleOf(bucket, plan, protection);
    Window &window = m_windows[bucket];
    while (!window.taken.empty() && window.taken.front() + rule.per <= now)
        window.taken.pop_front();
    const qint64 day = toMs(now) / kDayMs;
    if (window.day != day)
        window = {std::move(window.taken), day, 0};

    RateVerdict verdict;
    verdict.limit = rule.count;
    verdict.message = rule.message;
    verdict.dailyLimit = rule.perDay;
    verdict.dailyReset = Millis((day + 1) * kDayMs - toMs(now));
    const bool dayIsFull = rule.perDay && window.today >= *rule.perDay;
    const bool windowIsFull = static_cast<int>(window.taken.size()) >= rule.count;
    verdict.allowed = !dayIsFull && !windowIsFull;
    if (verdict.allowed) {
        window.taken.push_back(now);
        ++window.today;
    }
    verdict.reset = window.taken.empty() ? Millis(0) : window.taken.front() + rule.per - now;
    verdict.remaining = std::max(0, rule.count - static_cast<int>(window.taken.size()));
    verdict.dailyRemaining = rule.perDay ? std::max(0, *rule.perDay - window.today) : 0;
    verdict.retryAfter = dayIsFull ? verdict.dailyReset : verdict.reset;
    return verdict;
}

} // namespace flotilla
