#pragma once
// What operators may do with an event that could not proceed.

#include "core/store/writer.h"

namespace flotilla {

class DeadLetterStore
{
public:
    // The event becomes the head of its mailbox again, before everything later; a worker that
    // holds a later head commits nothing.
    static Result<> retry(WriteTx &tx, WorkspaceId workspace, DeadLetterId id);
    // The event stays unhandled for good; a blocked mailbox goes on.
    static Result<> skip(WriteTx &tx, WorkspaceId workspace, DeadLetterId id);
    // The same content as a new event at the end of the mailbox, under the same trace.
    static Result<EventId> replay(WriteTx &tx, WorkspaceId workspace, DeadLetterId id);
};

} // namespace flotilla
