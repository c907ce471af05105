#pragma once
// What a start (or a failed commit) has to put right before anything runs: work in hand of older
// epochs is free again or in doubt, never silently repeated.

#include "core/store/writer.h"

namespace flotilla {

struct RecoveryCounts
{
    int leases = 0;   // mailboxes that a worker held
    int poisoned = 0; // heads that died too often: dead letters
    int inDoubt = 0;  // sends that may have happened: `unknown`
};

// `processDied`: counts a death for each held head; false after a failed commit in a living
// process.
Result<RecoveryCounts> recover(WriteTx &tx, bool processDied);

inline constexpr int kDeathsMax = 3;

} // namespace flotilla
