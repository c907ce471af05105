#pragma once
// What time alone makes due in the outbox: scheduled messages, expiries, old evidence; and a wall
// clock that goes back. One timer to the next moment, and a slow poll as a net.

#include "core/base/clock.h"
#include "core/store/writer.h"

#include <functional>
#include <memory>

namespace flotilla {

class OutboxUpkeep
{
public:
    struct Parts
    {
        Writer &writer;
        const Clock &clock;
        Loop &loop;
        std::function<void(SessionId)> waiting; // a session that has lines
    };

    explicit OutboxUpkeep(Parts parts);
    ~OutboxUpkeep();

    void start();
    void stop();
    // Something becomes due by then.
    void dueAt(Instant wallAt);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace flotilla
