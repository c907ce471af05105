#pragma once
// The rate cell (GCRA): one number, the theoretical arrival time, says when the next send may
// leave. In every window no more than window / interval + burst sends pass.

#include "core/base/clock.h"

namespace flotilla {

struct Rate
{
    Millis interval{0}; // between two sends; 0: no limit
    int burst = 1;      // at once, after a rest

    // `count` sends per `per`; no limit when count is 0.
    [[nodiscard]] static Rate of(qint64 count, Millis per, qint64 burst);
    // The part of the rate that a lane may use.
    [[nodiscard]] Rate share(int percent) const;
    [[nodiscard]] Rate slowedBy(double factor) const;
    // The stricter of both; an unlimited one never is.
    [[nodiscard]] Rate andAtMost(const Rate &other) const;
    [[nodiscard]] bool isLimited() const { return interval.count() > 0; }
};

namespace gcra {

// A time further ahead than the cell itself can write comes from a wall clock that went back since:
// as if it had been full just now. To be kept, or it stays ahead.
[[nodiscard]] Instant mended(const Rate &rate, Instant tat, Instant now);
// How long until a send may pass; zero: now.
[[nodiscard]] Millis wait(const Rate &rate, Instant tat, Instant now);
// The cell's number after a send that passed.
[[nodiscard]] Instant charged(const Rate &rate, Instant tat, Instant now);

} // namespace gcra

} // namespace flotilla
