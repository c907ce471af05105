#pragma once
// What the benchmarks of webhooks and turns share: a database in a temporary directory with its
// threads, one workspace, one session, a flow that answers once, and webhooks as WasenderApi sends
// them.

#include "core/base/random.h"
#include "core/base/threadloop.h"
#include "core/conversation/conversationservice.h"
#include "core/gateway/wasender/wasendergateway.h"
#include "core/ingest/webhookroutes.h"
#include "core/store/database.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

namespace flotilla {

// Nothing leaves the house.
class ClosedTransport final : public HttpTransport
{
public:
    void send(OutgoingRequest, std::function<void(Exchange)> done) override { done({}); }
};

class BenchHouse
{
public:
    explicit BenchHouse(int workspaces = 1);
    ~BenchHouse();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Writer &writer() { return m_database->writer(); }
    [[nodiscard]] WorkspaceId workspace() const { return m_workspace; }
    [[nodiscard]] SessionId session() const { return m_session; }
    // Runs the command and waits for its commit.
    void write(Writer::Command command);
    // Posts webhooks number `first` to `last - 1`, one message each, round robin over
    // `conversations`, at most `atOnce` unanswered; returns when all are answered with 200.
    void post(int first, int last, int conversations, int atOnce);
    // For a listener in front of the house.
    [[nodiscard]] ThreadLoop &http() { return m_http; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] WebhookRoutes &routes() { return *m_routes; }
    // The whole request of webhook `number`, as it comes over the wire.
    [[nodiscard]] static QByteArray wireRequest(int number, int conversations);
    void startWorkers();
    void waitForTurns(quint64 count);

private:
    void send(int number, int conversations);

    QTemporaryDir m_directory;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<Database> m_database;
    SessionDirectory m_sessions;
    FlowDirectory m_flows;
    ClosedTransport m_transport;
    GatewayRegistry m_gateways;
    WorkspaceId m_workspace;
    SessionId m_session;
    ThreadLoop m_http{QStringLiteral("http")};
    ThreadLoop m_workers{QStringLiteral("workers")};
    std::unique_ptr<WebhookRoutes> m_routes;
    std::unique_ptr<ConversationService> m_service;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_answered = 0;
    int m_failed = 0;
};

// The first argument as a number, or `otherwise`.
[[nodiscard]] int sizeArgument(int argc, char **argv, int otherwise);

} // namespace flotilla
