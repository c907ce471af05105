#include "core/engine/engine.h"

#include "core/api/apiroutes.h"
#include "core/api/metrics.h"
#include "core/base/log.h"
#include "core/conversation/conversationservice.h"
#include "core/engine/wakeups.h"
#include "core/gateway/wasender/wasendergateway.h"
#include "core/ingest/webhookroutes.h"
#include "core/outbox/outboxservice.h"
#include "core/store/flowdirectory.h"
#include "core/store/retention.h"
#include "core/store/selfcheckservice.h"
#include "core/store/sessiondirectory.h"
#include "core/store/trafficservice.h"

#include <optional>

namespace flotilla {

using namespace Qt::StringLiterals;

class Engine::Private
{
public:
    Private(EngineSettings engineSettings, const Seams &engineSeams, std::unique_ptr<Metrics> meter,
            std::unique_ptr<Database> opened);

    void buildRooms();
    void countWebhooks();
    void start();
    void stop(Millis grace, Task stopped);
    void sessionChanged(SessionId session);

    EngineSettings settings;
    Seams seams;
    std::unique_ptr<Metrics> metrics; // outlives the database, which reports to it
    std::unique_ptr<Database> database;
    SessionDirectory sessions;
    FlowDirectory flows;
    GatewayRegistry gateways;
    Wakeups<WorkspaceId> mailboxes;
    Wakeups<SessionId> outboxes;
    std::optional<OutboxService> outbox;
    std::optional<ConversationService> conversations;
    std::optional<WebhookRoutes> webhooks;
    std::optional<RetentionService> retention;
    std::optional<SelfCheckService> selfCheck;
    std::optional<TrafficService> traffic;
    Router router;
    std::optional<ApiRoutes> api;
    bool ended = false; // by stop(), everything committed
};

Engine::Private::Private(EngineSettings engineSettings, const Seams &engineSeams,
                         std::unique_ptr<Metrics> meter, std::unique_ptr<Database> opened)
    : settings(std::move(engineSettings))
    , seams(engineSeams)
    , metrics(std::move(meter))
    , database(std::move(opened))
    , mailboxes(seams.workers, [this](WorkspaceId workspace) { conversations->wake(workspace); })
    , outboxes(seams.net, [this](SessionId session) { outbox->wake(session); })
{
    gateways.add(u"wasender"_s, std::make_shared<WasenderGateway>(seams.transport, seams.clock));
    sessions.reload(database->readers());
    buildRooms();
}

void Engine::Private::buildRooms()
{
    const auto mailboxChanged = [this](WorkspaceId workspace) { mailboxes.add(workspace); };
    const auto outboxChanged = [this](SessionId session) { outboxes.add(session); };
    const auto changed = [this](SessionId session) { sessionChanged(session); };
    // By host name, whatever the workspace: these are the operator's own machines.
    const auto trusted = [this](WorkspaceId, const QUrl &url) {
        return settings.privateHostsForFlows.contains(url.host());
    };
    outbox.emplace(OutboxService::Parts{database->writer(), database->readers(), sessions, gateways,
                                        seams.clock, seams.random, seams.net, changed,
                                        settings.inFlightSendsMax, metrics.get()});
    conversations.emplace(ConversationService::Parts{
        database->writer(), database->readers(), sessions, flows, gateways, seams.transport,
        seams.clock, seams.random, seams.workers, outboxChanged, trusted, metrics.get(),
        seams.scripts, &database->handling()});
    webhooks.emplace(WebhookRoutes::Parts{database->writer(), sessions, gateways, seams.clock,
                                          seams.http, mailboxChanged, outboxChanged, changed,
                                          metrics.get()});
    countWebhooks();
    ApiRoutes::Parts apiParts{database->writer(),
                              database->readers(),
                              flows,
                              gateways,
                              seams.clock,
                              seams.random,
                              *metrics,
                              seams.api,
                              seams.net,
                              [this] { return database->health(); },
                              [this] { return database->waitingCommands(); },
                              [this] { return seams.disk.freeBytes(settings.dataDirectory); },
                              mailboxChanged,
                              outboxChanged,
                              changed,
                              seams.passwords,
                              {},
                              [this] { return selfCheck->report(); }};
    if (seams.scripts) {
        apiParts.runScript = [runner = seams.scripts, &workers = seams.workers,
                              &back = seams.api](const QJsonObject &job,
                                                 std::function<void(const QJsonObject &)> done) {
            workers.post([runner, &back, job, done = std::move(done)] {
                runner->run(job, [&back, done](const QJsonObject &result) {
                    back.post([done, result] { done(result); });
                });
            });
        };
    }
    traffic.emplace(TrafficService::Parts{database->writer(), database->readers(), seams.api});
    apiParts.documents = seams.documents;
    selfCheck.emplace(SelfCheckService::Parts{database->readers(), seams.clock, seams.api});
    api.emplace(router, std::move(apiParts));
    RetentionSettings keep;
    keep.rawRequests = std::chrono::days(settings.rawRequestDays);
    keep.dedupe = std::chrono::days(settings.dedupeDays);
    retention.emplace(RetentionService::Parts{database->writer(), seams.api, keep});
    router.add("POST", "/hooks/{session}",
               [this](const HttpRequest &request, const RouteMatch &match, Respond respond) {
                   webhooks->receive(request, match.parameters.value("session").toUtf8(),
                                     std::move(respond));
               });
}

void Engine::Private::countWebhooks()
{
    const auto add = [this](const char *kind, const IngestCounters::Count &count) {
        metrics->addCount("flotilla_webhooks_total",
                          "Webhook requests; duplicate and unparsed ones are acknowledged too.",
                          kind, count);
    };
    const IngestCounters &counters = webhooks->counters();
    add("acknowledged", counters.acknowledged);
    add("duplicate", counters.duplicates);
    add("unparsed", counters.unparsed);
    add("unauthorized", counters.unauthorized);
    add("unknown_session", counters.unknownSession);
    add("refused", counters.refused);
}

void Engine::Private::sessionChanged(SessionId session)
{
    sessions.reload(database->readers());
    outboxes.add(session);
}

void Engine::Private::start()
{
    seams.net.post([this] { outbox->start(); });
    seams.workers.post([this] { conversations->start(); });
    seams.api.post([this] {
        retention->start();
        selfCheck->start();
        traffic->start();
    });
}

void Engine::Private::stop(Millis grace, Task stopped)
{
    // In the order of a message's path, each on its own loop: no new webhooks, then no new steps,
    // then no new sends.
    seams.http.post([this, grace, stopped = std::move(stopped)] {
        webhooks->stop();
        seams.api.post([this] {
            api->stop();
            retention->stop();
            selfCheck->stop();
            traffic->stop();
        });
        seams.workers.post([this, grace, stopped] {
            conversations->stop([this, grace, stopped] {
                seams.net.post([this, grace, stopped] {
                    outbox->stop(grace, [this, stopped] {
                        ended = true;
                        seams.http.post(stopped);
                    });
                });
            });
        });
    });
}

Engine::Engine(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Engine::~Engine()
{
    if (!d->ended)
        d->database->abandon();
}

Result<std::unique_ptr<Engine>> Engine::start(const EngineSettings &settings, const Seams &seams)
{
    DatabaseSettings databaseSettings;
    databaseSettings.directory = settings.dataDirectory;
    databaseSettings.stopIngestBelowBytes = qint64(settings.stopIngestBelowMb) * 1024 * 1024;
    databaseSettings.stopLowLaneBelowBytes = qint64(settings.stopLowLaneBelowMb) * 1024 * 1024;
    databaseSettings.threaded = seams.writer == nullptr;
    auto metrics = std::make_unique<Metrics>();
    databaseSettings.meter = metrics.get();
    databaseSettings.secrets = seams.secrets;
    Result<std::unique_ptr<Database>> database =
        Database::open(databaseSettings, seams.disk, seams.clock, seams.writer);
    if (!database)
        return tl::unexpected<Error>(database.error());
    auto priv =
        std::make_unique<Private>(settings, seams, std::move(metrics), std::move(*database));
    priv->start();
    return std::unique_ptr<Engine>(new Engine(std::move(priv)));
}

void Engine::handle(const HttpRequest &request, Respond respond)
{
    d->router.handle(request, std::move(respond));
}

void Engine::receiveWebhook(const HttpRequest &request, QByteArrayView publicId, Respond respond)
{
    d->webhooks->receive(request, publicId, std::move(respond));
}

void Engine::stop(Millis grace, Task stopped)
{
    d->stop(grace, std::move(stopped));
}

void Engine::addCount(const char *name, const char *help, const char *kind,
                      const std::atomic<quint64> &count)
{
    d->metrics->addCount(name, help, kind, count);
}

void Engine::reloadDirectory()
{
    d->sessions.reload(d->database->readers());
}

const Router &Engine::router() const
{
    return d->router;
}

Database &Engine::database()
{
    return *d->database;
}

} // namespace flotilla
