#pragma once
// Takes heads of mailboxes, runs flow steps, and commits their outcome: the bot's side of every
// conversation. Pulls from committed rows; wake() is only a hint.

#include "core/base/clock.h"
#include "core/base/meter.h"
#include "core/base/random.h"
#include "core/flow/scriptrunner.h"
#include "core/gateway/gateway.h"
#include "core/http/transport.h"
#include "core/store/flowdirectory.h"
#include "core/store/handling.h"
#include "core/store/mailboxstore.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <atomic>
#include <memory>

namespace flotilla {

// What the workers have done since start, for metrics. Read from any thread.
struct ConversationCounters
{
    using Count = std::atomic<quint64>;

    Count turns = 0;   // committed
    Count refused = 0; // by the fence: the mailbox was another's by then
    Count retries = 0; // failed, to be tried again
    Count deadLetters = 0;
    Count timersFired = 0;
    std::atomic<int> inHand = 0; // mailboxes taken now
};

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
        // Hosts that flows may reach although the egress guard would refuse them.
        std::function<bool(WorkspaceId, const QUrl &)> isTrusted;
        Meter *meter = nullptr;
        ScriptRunner *scripts = nullptr; // absent: script blocks fail and say so
        Handling *handling = nullptr;    // absent: a crash is counted against nobody
    };

    explicit ConversationService(Parts parts);
    ~ConversationService();

    // Recovery of leases and deaths of older epochs must have run (store/recovery.h).
    void start();
    // Takes no more work; `stopped` runs when the work in hand is committed.
    void stop(Task stopped);
    void wake(WorkspaceId workspace); // on the loop
    [[nodiscard]] const ConversationCounters &counters() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace flotilla
