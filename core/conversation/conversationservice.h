#pragma once
// Takes heads of mailboxes, runs flow steps, and commits their outcome: the bot's side of every
// conversation. Pulls from committed rows; wake() is only a hint.

#include "core/base/clock.h"
#include "core/gateway/gateway.h"
#include "core/http/transport.h"
#include "core/store/flowdirectory.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <memory>

namespace flotilla {

class ConversationService
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        const SessionDirectory &sessions;
        FlowDirectory &flows;
        const GatewayRegistry &gateways; // for channel abilities
        HttpTransport &transport;        // HTTP request blocks
        const Clock &clock;
        Random &random;
        Loop &loop; // all of it runs here
        std::function<void(SessionId)> outboxChanged;
    };

    explicit ConversationService(Parts parts);
    ~ConversationService();

    // Recovery of leases, deaths and activities of older epochs must have run (store/recovery.h).
    void start();
    // Takes no more work; `stopped` runs when the work in hand is committed.
    void stop(Task stopped);
    void wake(WorkspaceId workspace); // on the loop

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
