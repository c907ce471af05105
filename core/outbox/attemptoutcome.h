#pragma once
// Commits what came of a send: the attempt, the message's next state, its line, and what the answer
// says about the session. Runs inside a writer's command.

#include "core/gateway/gateway.h"
#include "core/outbox/sendclaim.h"

#include <optional>

namespace flotilla {

struct BreakerRecord
{
    QLatin1StringView word;
    Instant until;
    Millis openFor{0};
    Instant heldUntil;
};

// When the request left, by the time of the rate cells: later than they were charged, by as much as
// the commit of the intent took.
struct Departure
{
    Instant at;
    Instant workspaceTat; // after it
};

struct OutcomeReport
{
    Claimed claim;
    SendOutcome outcome;
    std::optional<Departure> departure;   // absent: nothing left
    Millis retryIn{1'000};                // where it is proved not sent
    std::optional<BreakerRecord> breaker; // where it changed
};

// "sent", "not_sent", "rejected", "session_down", "unknown".
[[nodiscard]] QLatin1StringView wordOf(SendOutcome::Kind kind);

// The state that the message is in now.
[[nodiscard]] Result<MessageState> recordOutcome(WriteTx &tx, const OutcomeReport &report);

} // namespace flotilla
