#include "tests/bench/benchhouse.h"

#include "core/store/sessionsecrets.h"

#include <QByteArray>

#include <chrono>
#include <cstdlib>
#include <future>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

const char *const kSecret = "bench secret of the session";
const char *const kPublicId = "bench-session-public-id";

const char *const kFlow = R"({"name":"Greeter","language":"en","start":"first",
  "triggers":[{"kind":"any_message"}],
  "steps":[{"id":"first","blocks":[{"id":"b0","type":"message.text",
    "fields":{"text":"Hello {{contact.first_name | default: \"there\"}}, how can we help you today?"}}]}]})";

// As large as what gateways send.
QByteArray webhook(int number, const QByteArray &phone)
{
    const QByteArray seconds = QByteArray::number(1'767'225'600LL + number / 10'000);
    return R"({"event":"messages.received","timestamp":)" + seconds +
           R"(,"sessionId":"bench","data":{"messages":{"key":{"id":"3EB0)" +
           QByteArray::number(number, 16).rightJustified(16, '0') +
           R"(","fromMe":false,"remoteJid":")" + phone + R"(@s.whatsapp.net","senderPn":")" +
           phone + R"(@s.whatsapp.net","cleanedSenderPn":")" + phone +
           R"(","addressingMode":"pn"},"messageTimestamp":)" + seconds +
           R"(,"pushName":"Customer )" + phone.right(4) +
           R"(","messageBody":"Hello, I would like to order three loaves for tomorrow","message":)" +
           R"({"conversation":"Hello, I would like to order three loaves for tomorrow","messageContextInfo":{)" +
           R"("deviceListMetadata":{"senderKeyHash":")" + QByteArray(300, 'k') +
           R"(","senderTimestamp":"1767225600","recipientKeyHash":")" + QByteArray(300, 'r') +
           R"(","recipientTimestamp":"1767225600"},"deviceListMetadataVersion":2,"messageSecret":")" +
           QByteArray(200, 's') + R"("}}}}})";
}

} // namespace

BenchHouse::BenchHouse(int workspaces)
    : m_disk(makeLocalDisk())
{
    DatabaseSettings settings;
    settings.directory = m_directory.filePath(u"data"_s);
    settings.reserveBytes = 0;
    settings.secrets = std::make_shared<const SecretBox>(
        QList<SecretKey>{{1, QByteArray(SecretBox::kKeyBytes, 'k')}});
    auto opened = Database::open(settings, *m_disk, m_clock, nullptr);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_database = std::move(*opened);
    m_gateways.add(u"wasender"_s, std::make_shared<WasenderGateway>(m_transport, m_clock));
    Problems problems;
    const auto flow = Flow::fromBytes(kFlow, problems);
    if (!flow)
        qFatal("the flow cannot be read: %s", qPrintable(problems.value(0).message));
    write([&](WriteTx &tx) -> Result<> {
        for (int i = 0; i < workspaces; ++i) {
            const auto workspace = tx.nextId<WorkspaceId>();
            tx.db()
                .prepare(
                    "INSERT INTO workspace (workspace_id, name, created_at) VALUES (?1, ?2, 0)")
                .bind(workspace, u"Workspace %1"_s.arg(i))
                .run();
            if (i == 0)
                m_workspace = workspace;
        }
        m_session = tx.nextId<SessionId>();
        tx.db()
            .prepare(
                "INSERT INTO session (session_id, workspace_id, public_id, name, gateway, "
                "base_url, "
                "api_key, secret, state, state_at, rate_count, rate_per_ms, created_at) "
                "VALUES (?1, ?2, ?3, 'Bench', 'wasender', '', x'', ?4, 'connected', 0, 1, 1, 0)")
            .bind(m_session, m_workspace, kPublicId,
                  SessionSecrets(tx.db(), m_session).sealedWebhookSecret(kSecret))
            .run();
        const auto id = tx.nextId<FlowId>();
        const QByteArray body = flow->canonical();
        tx.db()
            .prepare(
                "INSERT INTO flow (flow_id, workspace_id, name, draft, draft_hash, live_version, "
                "created_at, updated_at) VALUES (?1, ?2, 'Greeter', ?3, '', 1, 0, 0)")
            .bind(id, m_workspace, Utf8{body})
            .run();
        tx.db()
            .prepare("INSERT INTO flow_version (workspace_id, flow_id, version, sha256, body, "
                     "catalogue_revision, published_at) VALUES (?1, ?2, 1, ?3, ?4, 1, 0)")
            .bind(m_workspace, id, flow->sha256(), Utf8{body})
            .run();
        return {};
    });
    m_sessions.reload(m_database->readers());
    m_routes = std::make_unique<WebhookRoutes>(
        WebhookRoutes::Parts{writer(),
                             m_sessions,
                             m_gateways,
                             m_clock,
                             m_http,
                             [this](WorkspaceId id) {
                                 if (m_service)
                                     m_workers.post([this, id] { m_service->wake(id); });
                             },
                             {},
                             {}});
}

BenchHouse::~BenchHouse()
{
    if (m_service) {
        std::promise<void> stopped;
        m_workers.run([&] { m_service->stop([&] { stopped.set_value(); }); });
        stopped.get_future().wait();
        m_workers.run([&] { m_service.reset(); });
    }
    m_http.run([&] { m_routes.reset(); });
    m_http.stop();
    m_workers.stop();
    m_database.reset();
}

void BenchHouse::write(Writer::Command command)
{
    std::promise<Result<>> promise;
    const bool taken =
        writer().submit(Writer::Priority::Urgent, std::move(command), m_workers,
                        [&](Result<> result) { promise.set_value(std::move(result)); });
    if (!taken)
        qFatal("the writer refused");
    if (const Result<> result = promise.get_future().get(); !result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

QByteArray BenchHouse::wireRequest(int number, int conversations)
{
    const QByteArray body =
        webhook(number, QByteArray::number(5'511'000'000'000LL + number % conversations));
    return QByteArray("POST /hooks/") + kPublicId +
           " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
           "X-Webhook-Signature: " +
           kSecret + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void BenchHouse::send(int number, int conversations)
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"X-Webhook-Signature", kSecret}};
    request.body =
        webhook(number, QByteArray::number(5'511'000'000'000LL + number % conversations));
    request.peer = "127.0.0.1";
    m_routes->receive(request, kPublicId, [this](const HttpResponse &response) {
        const std::lock_guard lock(m_mutex);
        ++m_answered;
        if (response.status != 200)
            ++m_failed;
        m_changed.notify_one();
    });
}

void BenchHouse::post(int first, int last, int conversations, int atOnce)
{
    const int before = m_answered;
    for (int number = first; number < last;) {
        int room = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return number - first - (m_answered - before) < atOnce; });
            room = atOnce - (number - first - (m_answered - before));
        }
        const int end = std::min(last, number + room);
        m_http.post([this, number, end, conversations] {
            for (int i = number; i < end; ++i)
                send(i, conversations);
        });
        number = end;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_answered - before == last - first; });
    if (m_failed > 0)
        qFatal("%d webhooks were not answered with 200", m_failed);
}

void BenchHouse::startWorkers()
{
    m_workers.run([this] {
        m_service = std::make_unique<ConversationService>(
            ConversationService::Parts{writer(),
                                       m_database->readers(),
                                       m_sessions,
                                       m_flows,
                                       m_gateways,
                                       m_transport,
                                       m_clock,
                                       m_random,
                                       m_workers,
                                       {},
                                       {},
                                       nullptr,
                                       nullptr,
                                       &m_database->handling()});
        m_service->start();
    });
}

void BenchHouse::waitForTurns(quint64 count)
{
    while (m_service->counters().turns.load() < count) {
        std::promise<void> tick;
        m_http.post([&] { m_http.after(Millis(2), [&] { tick.set_value(); }); });
        tick.get_future().wait();
    }
}

int sizeArgument(int argc, char **argv, int otherwise)
{
    const int given = argc > 1 ? std::atoi(argv[1]) : 0;
    return given > 0 ? given : otherwise;
}

} // namespace flotilla
