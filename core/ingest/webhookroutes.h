#pragma once
// Webhooks in: authenticate, read, journal in one command, and answer only after the commit.

#include "core/base/meter.h"
#include "core/gateway/gateway.h"
#include "core/http/router.h"
#include "core/ingest/ingestcounters.h"
#include "core/store/eventstore.h"
#include "core/store/sessiondirectory.h"
#include "core/store/writer.h"

#include <QMap>

#include <memory>
#include <mutex>

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
        Meter *meter = nullptr;
    };
    // Requests with a bad signature, by session and peer.
    struct Unauthorized
    {
        SessionId session;
        QByteArray peer;
        quint64 count = 0;
    };

    explicit WebhookRoutes(Parts parts);
    ~WebhookRoutes();
    // The hot path: the listener calls it for POST /hooks/{session} without going through the
    // router.
    void receive(const HttpRequest &request, QByteArrayView publicId, Respond respond);
    // Refuses with 503 from now on.
    void stop();

    [[nodiscard]] const IngestCounters &counters() const { return *m_counters; }
    // From any thread. At most 1,000 pairs are told apart; the rest counts as peer "".
    [[nodiscard]] QList<Unauthorized> unauthorized() const;

private:
    void countUnauthorized(SessionId session, const QByteArray &peer);
    void refuse(const Respond &respond);

    Parts m_parts;
    bool m_stopping = false;
    std::shared_ptr<IngestCounters> m_counters = std::make_shared<IngestCounters>();
    // Callbacks of commits that come back after the end find it gone.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    mutable std::mutex m_mutex;
    QMap<QPair<qint64, QByteArray>, quint64> m_unauthorized;
};

} // namespace flotilla
