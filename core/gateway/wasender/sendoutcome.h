#pragma once
// What WasenderApi's answer to a send proves. Classified by proof, never by hope: whatever might
// have been sent is unknown.

#include "core/gateway/gateway.h"
#include "core/http/transport.h"

namespace flotilla::wire {

// How a body explains a failure, in any of the three shapes of the contract.
struct Refusal
{
    QString text;  // message, else error, else the first field error, else empty
    QString field; // of the first field error
    std::optional<Millis> retryAfter;
    bool isExplicit = false; // "success" is there and false
};
[[nodiscard]] Refusal readRefusal(QByteArrayView body);

// When to try again, best source first: the body, Retry-After (seconds or a date), then
// X-RateLimit-Reset (seconds to go or a point in time). At most an hour.
[[nodiscard]] std::optional<Millis> retryAfterOf(const Exchange &exchange, Instant now);

[[nodiscard]] SendOutcome classifySend(const Exchange &exchange, Instant now);

// The error of any call but a send.
[[nodiscard]] Error errorOf(const Exchange &exchange, Instant now);

} // namespace flotilla::wire
