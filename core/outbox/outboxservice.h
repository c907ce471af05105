#pragma once
// Sends what waits in the outbox: picks by lane, pace and fair share, commits the intent, posts,
// commits the outcome, and settles sends in doubt.

#include "core/base/clock.h"
#include "core/base/meter.h"
#include "core/base/random.h"
#include "core/gateway/gateway.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <memory>

namespace flotilla {

class OutboxService
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        const SessionDirectory &sessions;
        const GatewayRegistry &gateways;
        const Clock &clock;
        Random &random;
        Loop &loop;                                    // all of it runs here
        std::function<void(SessionId)> sessionChanged; // breaker, hold or learned rate changed
        int inFlightMax = 64; // sends at once over all sessions: the shared good of I10
        Meter *meter = nullptr;
    };

    explicit OutboxService(Parts parts);
    ~OutboxService();

    // Recovery must have turned `sending` of older epochs into `unknown` (store/recovery.h).
    void start();
    // Begins no more sends; `stopped` runs when those in flight are answered (or after `grace`:
    // they stay `sending`, and the next start settles them).
    void stop(Millis grace, Task stopped);
    void wake(SessionId session); // on the loop; a hint

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace flotilla
