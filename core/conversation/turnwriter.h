#pragma once
// Commit T3: everything one turn leads to, guarded by the mailbox's fence.

#include "core/conversation/turn.h"
#include "core/store/figurestore.h"
#include "core/store/writer.h"

namespace flotilla {

class TurnWriter
{
public:
    struct Done
    {
        bool refused = false; // the mailbox is another's by now: nothing was written
        bool isDead = false;
        bool more = false; // events wait behind this one
        bool sends = false;
        bool schedules = false; // activities or timers
    };

    // Errors stick to the connection: the command fails as a whole. What figures count goes to the
    // tally, which the caller writes in the same command.
    static Done write(WriteTx &tx, const Turn &turn, FigureTally &tally);
};

} // namespace flotilla
