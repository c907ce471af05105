// bench ready_after_kill_s: from starting the engine again after kill -9 until /readyz answers,
// with 1,000,000 rows in its database.

#include "core/access/secretkeys.h"
#include "core/store/database.h"
#include "tests/crash/wire.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>
#include <thread>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// 100,000 chats with a contact, four handled events, three sent messages and a raw request each.
constexpr const char *kFill = R"(
BEGIN;
INSERT INTO workspace (workspace_id, name, created_at) VALUES (1000001, 'Bench', 0);
INSERT INTO session (session_id, workspace_id, public_id, name, gateway, base_url, api_key, secret, state, state_at,
    rate_count, rate_per_ms, created_at)
VALUES (1000002, 1000001, 'bench-session-000', 'Bench', 'wasender', 'http://127.0.0.1:9/api', x'',
    x'WEBHOOK_SECRET', 'connected', 0, 1, 5000, 0);
CREATE TEMP TABLE chat AS
    WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) SELECT i FROM n;
CREATE TEMP TABLE four AS SELECT 0 AS k UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3;
INSERT INTO contact (contact_id, workspace_id, name, phone, created_at, updated_at)
    SELECT 2000000 + i, 1000001, 'Customer ' || i, 5511900000000 + i, 0, 0 FROM chat;
INSERT INTO conversation (conversation_id, workspace_id, session_id, chat_key, contact_id, created_at, next_seq,
    lease_epoch)
    SELECT 3000000 + i, 1000001, 1000002, (5511900000000 + i) || '@s.whatsapp.net', 2000000 + i, 0, 5,
        CASE WHEN i % 1000 = 0 THEN 1 ELSE 0 END FROM chat;
INSERT INTO inbound_event (event_id, workspace_id, session_id, conversation_id, seq, kind, trace_id, accepted_at,
    payload, state, done_at)
    SELECT 4000000 + 4 * i + k, 1000001, 1000002, 3000000 + i, k + 1, 'message', 4000000 + 4 * i + k, 0,
        '{"kind":"text","text":"I would like two loaves of bread, please, for tomorrow morning at nine"}', 'done', 0
    FROM chat, four;
INSERT INTO outbox (message_id, workspace_id, session_id, conversation_id, lane, purpose, client_id, cause_kind,
    cause_id, trace_id, payload, content_hash, expires_at, created_at, state)
    SELECT 5000000 + 4 * i + k, 1000001, 1000002, 3000000 + i, 0, 'reply', 'c' || (4 * i + k), 'event',
        4000000 + 4 * i + k, 4000000 + 4 * i + k, '{"kind":"text","text":"Two loaves for tomorrow at nine: right?"}',
        x'00112233445566778899aabbccddeeff', 4102444800000, 0,
        CASE WHEN i % 2000 = 0 AND k = 0 THEN 'sending' ELSE 'read' END
    FROM chat, four WHERE k < 3;
INSERT INTO ingress_request (request_id, workspace_id, session_id, received_at, peer, event_name, outcome, event_count,
    body)
    SELECT 6000000 + i, 1000001, 1000002, 4102444800000, '127.0.0.1', 'messages.received', 'stored', 1, zeroblob(300)
    FROM chat;
UPDATE engine SET next_id = 7000000, epoch = max(epoch, 1);
COMMIT;
)";

bool fill(const QString &directory)
{
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const SystemClock clock;
    DatabaseSettings settings;
    settings.directory = directory;
    // As the engine does at its first start: the rows below are sealed with this key.
    SystemRandom random;
    SecretKeyFile keyFile(directory + u"/secret.keys"_s);
    Result<SecretKeyRing> ring = SecretKeyRing::open(keyFile, random);
    if (!ring || !ring->keep()) {
        std::fprintf(stderr, "the key file cannot be written\n");
        return false;
    }
    const QByteArray secret = ring->box()->seal("secret-secret-secret", "session.secret 1000002");
    const QByteArray sql = QByteArray(kFill).replace("WEBHOOK_SECRET", secret.toHex());
    if (const auto made = Database::open(settings, *disk, clock, nullptr); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return false;
    }
    sqlite3 *db = nullptr;
    char *problem = nullptr;
    const QByteArray path = disk->databasePath(directory).toUtf8();
    const bool done = sqlite3_open(path.constData(), &db) == SQLITE_OK &&
                      sqlite3_exec(db, sql.constData(), nullptr, nullptr, &problem) == SQLITE_OK;
    if (!done)
        std::fprintf(stderr, "%s\n", problem ? problem : sqlite3_errmsg(db));
    sqlite3_free(problem);
    sqlite3_close(db);
    return done;
}

// Seconds until it is ready; negative when it never was.
double start(QProcess &engine, const QString &directory, quint16 port)
{
    const qint64 began = wire::nowMs();
    engine.setStandardOutputFile(QProcess::nullDevice());
    engine.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    engine.start(QCoreApplication::applicationDirPath() + u"/../../app/flotillad/flotillad"_s,
                 {u"serve"_s, u"--data-directory"_s, directory, u"--listen-port"_s,
                  QString::number(port), u"--log-level"_s, u"error"_s});
    HttpRequest request;
    request.method = "GET";
    request.path = "/readyz";
    while (wire::nowMs() < began + 60'000) {
        const auto response = wire::ask(port, request, std::chrono::seconds(5));
        if (response && response->status == 200)
            return static_cast<double>(wire::nowMs() - began) / 1000;
        if (engine.waitForFinished(1))
            break;
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir directory;
    if (!fill(directory.path()))
        return 2;
    const quint16 port = wire::freePort();
    QProcess engine;
    double worst = start(engine, directory.path(), port);
    for (int i = 0; i < 3 && worst >= 0; ++i) {
        engine.kill();
        engine.waitForFinished();
        const double seconds = start(engine, directory.path(), port);
        worst = seconds < 0 ? seconds : i == 0 ? seconds : std::max(worst, seconds);
    }
    engine.kill();
    engine.waitForFinished();
    std::printf("bench ready_after_kill_s %.3f s\n", worst);
    return worst >= 0 && worst <= 2 ? 0 : 1;
}
