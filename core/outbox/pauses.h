#pragma once
// When the outbox looks again by itself.

#include "core/base/clock.h"

namespace flotilla {

inline constexpr Millis kTryAgain{1'000};    // after the database refused
inline constexpr Millis kSafetyPoll{20'000}; // although nobody woke it

} // namespace flotilla
