#pragma once
// What the sender keeps in memory about one session. The rows are the truth for what waits and for
// the rate cells; this is only when to look again, and what need not outlive the process. Times are
// of the sender's steady clock.

#include "core/gateway/gateway.h"
#include "core/outbox/breaker.h"
#include "core/outbox/retrypolicy.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace flotilla {

struct SessionPace
{
    bool busy = false;    // a claim or a send of it is under way: at most one
    bool wanted = false;  // something may wait
    bool onlyLow = false; // as far as known, what waits is bulk
    bool isQueued = false;
    std::optional<Instant> lookAt; // the next look by time alone
    Instant readyAt;               // no lane may send before this
    Instant heldUntil;             // the gateway asked for silence until then
    Breaker breaker;
    RetryBudget retries;
    double slow = 1;       // the gateway asked for a slower pace: eases with each success
    Instant lowPauseUntil; // jitter and long pauses of bulk
    int bulkUntilPause = 0;
    std::deque<Instant> doubts;    // sends in doubt of the last minute
    bool heldNoted = false;        // the ledger knows that it is down
    std::optional<Millis> probing; // it went down: the gateway is asked again after this

    static constexpr Millis kHeldMax{std::chrono::hours(1)};

    // What an answer says about the session: breaker, pace, silence. True when the breaker or the
    // silence changed.
    bool judge(const SendOutcome &outcome, Instant now);
    // The irregular distance to the next bulk message; a long one every 20 to 40 of a broadcast.
    void pauseBulk(Random &random, Millis lowInterval, bool isBroadcast, Instant now);
};

} // namespace flotilla
