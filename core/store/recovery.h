#pragma once
// What a start (or a failed commit) has to put right before anything runs: work in hand of older
// epochs is free again or in doubt, never silently repeated.

#include "core/store/writer.h"

#include <vector>

namespace flotilla {

struct RecoveryCounts
{
    int leases = 0;   // mailboxes that a worker held
    int poisoned = 0; // events that died too often: dead letters
    int inDoubt = 0;  // sends that may have happened: `unknown`
};

// How the process before this one ended.
struct LastProcess
{
    std::vector<EventId> handled; // in that moment: each of them died once more
};

// Without `died` a commit failed in a living process.
Result<RecoveryCounts> recover(WriteTx &tx, const std::optional<LastProcess> &died);

inline constexpr int kDeathsMax = 3;

} // namespace flotilla
