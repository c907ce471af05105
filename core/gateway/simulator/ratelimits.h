#pragma once
// WasenderApi's rate limits: windows per session and bucket, by plan.

#include "core/base/clock.h"
#include "core/http/message.h"

#include <deque>
#include <map>
#include <optional>

namespace flotilla {

enum class SimulatorPlan { Trial, Paid, Expired };

struct RateVerdict
{
    bool allowed = true;
    int limit = 0;
    int remaining = 0;
    Millis reset{0}; // to go
    std::optional<int> dailyLimit;
    int dailyRemaining = 0;
    Millis dailyReset{0};
    Millis retryAfter{0};
    QString message; // of the refusal

    // `resetAsTime`: X-RateLimit-Reset as a Unix time instead of seconds to go.
    [[nodiscard]] HttpHeaders headers(Instant now, bool resetAsTime) const;
};

class RateLimits
{
public:
    enum class Bucket { Send, GroupReads, Lookups };

    // Counts the request when it is allowed.
    RateVerdict take(Bucket bucket, SimulatorPlan plan, bool protection, Instant now);

private:
    struct Rule
    {
        int count = 0;
        Millis per{0};
        std::optional<int> perDay;
        QString message;
    };
    struct Window
    {
        std::deque<Instant> taken; // within the window
        qint64 day = -1;
        int today = 0;
    };
    [[nodiscard]] static Rule ruleOf(Bucket bucket, SimulatorPlan plan, bool protection);

    std::map<Bucket, Window> m_windows;
};

} // namespace flotilla
