#pragma once
// Follows up sends in doubt: asks the gateway 5, 15 and 60 seconds after, and ends the doubt by the
// message's purpose when no proof came. Echoes and statuses settle a message without it.

#include "core/base/clock.h"
#include "core/gateway/gateway.h"
#include "core/outbox/doubtstore.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <map>
#include <memory>

namespace flotilla {

class Reconciler
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        const SessionDirectory &sessions;
        const GatewayRegistry &gateways;
        const Clock &clock;
        Loop &loop;
        std::function<void(SessionId)> settled; // its lines may move again
    };

    explicit Reconciler(Parts parts);
    ~Reconciler();

    // Takes up what an earlier run left in doubt.
    void load();
    void add(const Doubt &doubt);
    void stop();
    [[nodiscard]] qsizetype count() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace flotilla
