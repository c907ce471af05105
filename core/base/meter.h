#pragma once
// Where rooms report what they measure. The API's metrics implement it; a room without one
// measures nothing.

#include <QLatin1StringView>

namespace flotilla {

enum class Measure {
    AckSeconds,    // webhook in to its answer after the commit
    StepSeconds,   // one flow step, in memory
    CommitSeconds, // one commit of the writer
    BatchCommands, // commands in that commit
};

// Safe from any thread.
class Meter
{
public:
    virtual ~Meter() = default;
    virtual void observe(Measure measure, double value) = 0;
    // The end of one attempt to send: "sent", "not_sent", "rejected", "session_down", "unknown".
    virtual void sendEnded(qint64 session, QLatin1StringView outcome) = 0;
};

} // namespace flotilla
