#pragma once
// Webhooks in: authenticate, read, journal in one command, and answer only after the commit.

#include "core/gateway/gateway.h"
#include "core/http/router.h"
#include "core/store/eventstore.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

namespace flotilla {

class WebhookRoutes
{
public:
    struct Parts
    {
        Writer &writer;
        const SessionDirectory &sessions;
        const GatewayRegistry &gateways;
        const Clock &clock;
        Loop &loop; // the listener's
        // After a commit: hints only, the rows are the truth.
        std::function<void(WorkspaceId)> mailboxChanged;
        std::function<void(SessionId)> outboxChanged;  // an echo or status settled something
        std::function<void(SessionId)> sessionChanged; // its state changed: reload the directory
    };

    explicit WebhookRoutes(Parts parts);
    // The hot path: the listener calls it for POST /hooks/{session} without going through the
    // router.
    void receive(const HttpRequest &request, QByteArrayView publicId, Respond respond);
    // Refuses with 503 from now on.
    void stop();

private:
    Parts m_parts;
    bool m_stopping = false;
};

} // namespace flotilla
