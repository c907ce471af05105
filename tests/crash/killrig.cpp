#include "tests/crash/killrig.h"

#include "core/base/threadloop.h"
#include "core/store/database.h"
#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"
#include "tests/crash/wire.h"
#include "tests/simulation/echoflow.h"
#include "tests/simulation/endlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <latch>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = HistoryEvent::Phase;

constexpr int kSessionsPerWorkspace = 4;
constexpr int kChatsPerSession = 5;
constexpr int kTalkThreads = 4;
constexpr int kLinesOfRunMax = 100;
constexpr qint64 kReadyMsMost = 20'000;
constexpr qint64 kDrainMsMost = 240'000;

// Where the engine ends itself, and at most how many passes later.
struct Aim
{
    const char *place;
    int passesMost;
};
constexpr std::array kAims{Aim{"after-sending-commit", 30}, Aim{"after-post", 30},
                           Aim{"after-commit", 80},         Aim{"before-commit", 80},
                           Aim{"webhook-stored", 60},       Aim{"step", 60}};

Error failure(const QString &message)
{
    return {ErrorCode::Internal, message, {}, {}};
}

} // namespace

KillRig::KillRig(Settings settings)
    : m_settings(std::move(settings))
    , m_directory(m_settings.directory.isEmpty() ? m_temporary.path() : m_settings.directory)
    , m_random(m_settings.seed)
{}

KillRig::~KillRig()
{
    m_talking = false;
    for (std::thread &thread : m_threads)
        thread.join();
    for (QProcess *process : {&m_engine, &m_gateway}) {
        process->kill();
        process->waitForFinished();
    }
}

void KillRig::record(HistoryEvent event)
{
    event.t = wire::nowMs();
    const std::scoped_lock lock(m_mutex);
    m_events.push_back(std::move(event));
}

void KillRig::recordWorld(const QByteArray &op, const QByteArray &workspace, const QByteArray &text)
{
    HistoryEvent event;
    event.actor = op == "publish" ? "operator" : "world";
    event.op = op;
    event.phase = Phase::Ok;
    event.workspace = workspace;
    event.text = text;
    record(event);
}

Result<> KillRig::setUp()
{
    QDir().mkpath(m_directory);
    m_enginePort = wire::freePort();
    if (const Result<> prepared = prepareDatabase(); !prepared)
        return prepared;
    if (startEngine({}) < 0)
        return tl::unexpected<Error>(
            failure(u"the engine does not start: "_s +
                    QString::fromLocal8Bit(m_engine.readAllStandardError())));
    return configure();
}

Result<> KillRig::prepareDatabase()
{
    const std::unique_ptr<Disk> disk = makeLocalDisk();
    const SystemClock clock;
    SystemRandom random;
    DatabaseSettings settings;
    settings.directory = file(u"data"_s);
    QDir().mkpath(settings.directory);
    Result<std::unique_ptr<Database>> database = Database::open(settings, *disk, clock, nullptr);
    if (!database)
        return tl::unexpected<Error>(database.error());
    ThreadLoop loop(u"prepare"_s);
    for (const char *canary : {"amber", "cobalt"}) {
        SimulatedWorkspace workspace;
        workspace.name = "w" + QByteArray::number(m_workspaces.size() + 1);
        workspace.canary = canary;
        workspace.token = TokenStore::makeSecret(random);
        Result<> stored;
        std::latch done(1);
        const bool queued = (*database)->writer().submit(
            Writer::Priority::Housekeeping,
            [&workspace](WriteTx &tx) -> Result<> {
                Workspace row;
                row.name = QString::fromLatin1(workspace.name);
                row.zone = u"UTC"_s;
                const Result<WorkspaceId> id = WorkspaceStore::create(tx, row);
                if (!id)
                    return tl::unexpected<Error>(id.error());
                const Result<TokenId> token = TokenStore::create(
                    tx, *id, {u"kill test"_s, TokenScope::Write, {}}, workspace.token);
                return token ? Result<>() : tl::unexpected<Error>(token.error());
            },
            loop,
            [&stored, &done](const Result<> &result) {
                stored = result;
                done.count_down();
            });
        if (!queued)
            return tl::unexpected<Error>(failure(u"the writer takes nothing"_s));
        done.wait();
        if (!stored)
            return stored;
        m_workspaces.push_back(workspace);
        recordWorld("workspace", workspace.name, workspace.canary);
    }
    return {};
}

Result<> KillRig::startGateway()
{
    QFile sessions(file(u"sessions"_s));
    if (!sessions.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(failure(sessions.errorString()));
    for (size_t i = 0; i < m_gatewaySessions.size(); ++i) {
        const GatewaySession &session = m_gatewaySessions[i];
        const QJsonObject json{{"name"_L1, QString::fromLatin1(session.name)},
                               {"workspace"_L1, QString::fromLatin1(session.workspace)},
                               {"api_key"_L1, QString::fromLatin1(session.apiKey)},
                               {"secret"_L1, QString::fromLatin1(session.secret)},
                               {"gateway_id"_L1, QString::fromLatin1(session.gatewayId)},
                               {"hook"_L1, QString::fromLatin1(session.hook)}};
        sessions.write(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }
    sessions.close();
    m_gateway.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_gateway.start(m_settings.gateway,
                    {u"--journal"_s, file(u"gateway.jsonl"_s), u"--sessions"_s, sessions.fileName(),
                     u"--engine-port"_s, QString::number(m_enginePort), u"--port"_s,
                     QString::number(m_gatewayPort), u"--seed"_s,
                     QString::number(m_settings.seed)});
    if (!m_gateway.waitForReadyRead(10'000) || !m_gateway.readLine().startsWith("port "))
        return tl::unexpected<Error>(failure(u"the fake gateway does not start"_s));
    return {};
}

qint64 KillRig::startEngine(const QByteArray &crashAt)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!crashAt.isEmpty())
        environment.insert(u"FLOTILLA_CRASH_AT"_s, QString::fromLatin1(crashAt));
    m_engine.setProcessEnvironment(environment);
    m_engine.setStandardErrorFile(file(u"engine.log"_s), QIODevice::Append);
    m_engine.setStandardOutputFile(QProcess::nullDevice());
    const qint64 began = wire::nowMs();
    m_engine.start(m_settings.flotillad,
                   {u"serve"_s, u"--data-directory"_s, file(u"data"_s), u"--listen-port"_s,
                    QString::number(m_enginePort), u"--log-level"_s, u"warning"_s});
    m_engine.waitForStarted();
    HttpRequest request;
    request.method = "GET";
    request.path = "/readyz";
    while (wire::nowMs() < began + kReadyMsMost) {
        const std::optional<HttpResponse> response = wire::ask(m_enginePort, request, 2s);
        if (response && response->status == 200)
            return wire::nowMs() - began;
        if (m_engine.waitForFinished(0) || m_engine.state() == QProcess::NotRunning)
            return -1;
        std::this_thread::sleep_for(3ms);
    }
    return -1;
}

QJsonObject KillRig::ask(const QByteArray &token, const QByteArray &method, const QByteArray &path,
                         const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    const qsizetype mark = path.indexOf('?');
    request.path = mark < 0 ? path : path.left(mark);
    request.query = mark < 0 ? QByteArray() : path.mid(mark + 1);
    request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
    if (method != "GET")
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::optional<HttpResponse> response = wire::ask(m_enginePort, request, 30s);
    if (!response || response->status >= 300) {
        std::fprintf(stderr, "kill_loop: %s %s: %d %s\n", method.constData(), path.constData(),
                     response ? response->status : 0,
                     response ? response->body.constData() : "no answer");
        return {};
    }
    return QJsonDocument::fromJson(response->body).object();
}

Result<> KillRig::configure()
{
    m_gatewayPort = wire::freePort();
    for (SimulatedWorkspace &workspace : m_workspaces) {
        const QByteArray flow = ask(workspace.token, "POST", "/v1/flows", echoFlow(u"v1"_s))
                                    .value("id"_L1)
                                    .toString()
                                    .toLatin1();
        if (flow.isEmpty() ||
            ask(workspace.token, "POST", "/v1/flows/" + flow + "/publish").isEmpty())
            return tl::unexpected<Error>(failure(u"the flow cannot be published"_s));
        recordWorld("publish", workspace.name, "v1");
        for (int i = 1; i <= kSessionsPerWorkspace; ++i) {
            if (const Result<> added = addSession(workspace, i); !added)
                return added;
        }
    }
    return startGateway();
}

Result<> KillRig::addSession(SimulatedWorkspace &workspace, int number)
{
    SimulatedSession session;
    session.name = workspace.name + 's' + QByteArray::number(number);
    session.workspace = workspace.name;
    session.canary = workspace.canary;
    session.secret = "secret-" + m_random.hex(16);
    HistoryEvent limits;
    limits.actor = "world";
    limits.op = "session";
    limits.phase = Phase::Ok;
    limits.workspace = workspace.name;
    limits.session = session.name;
    // No pace is declared: on a busy machine the journal's times say little of it, and the
    // simulation judges it exactly.
    limits.ttlMs = 24 * 3'600'000;
    const QByteArray key = "key-" + m_random.hex(16);
    const QJsonObject body{{"name"_L1, QString::fromLatin1(session.name)},
                           {"gateway"_L1, u"wasender"_s},
                           {"base_url"_L1, u"http://127.0.0.1:%1/api"_s.arg(m_gatewayPort)},
                           {"gateway_session"_L1, QString::number(m_gatewaySessions.size() + 1)},
                           {"api_key"_L1, QString::fromLatin1(key)},
                           {"account_token"_L1, u"account-token"_s},
                           {"webhook_secret"_L1, QString::fromLatin1(session.secret)},
                           {"rate_count"_L1, 40},
                           {"rate_per_ms"_L1, 1'000},
                           {"burst"_L1, 10},
                           {"chat_rate_count"_L1, 20},
                           {"chat_rate_per_ms"_L1, 1'000},
                           {"chat_burst"_L1, 5},
                           {"jitter"_L1, false},
                           {"run_ttl_ms"_L1, limits.ttlMs}};
    const QJsonObject created = ask(workspace.token, "POST", "/v1/sessions", body);
    session.hook = created.value("webhook_path"_L1).toString().toLatin1();
    if (session.hook.isEmpty())
        return tl::unexpected<Error>(failure(u"the session cannot be made"_s));
    workspace.sessionIds[session.name] = created.value("id"_L1).toString().toLatin1();
    workspace.sessions.push_back(session);
    record(limits);
    m_gatewaySessions.push_back({session.name, workspace.name, key, session.secret,
                                 QByteArray::number(m_gatewaySessions.size() + 1), session.hook});
    const std::optional<HttpResponse> connected = wire::ask(
        m_enginePort,
        Customers::webhook(session, R"({"event":"session.status","data":{"status":"connected"}})"),
        10s);
    if (!connected || connected->status != 200)
        return tl::unexpected<Error>(failure(u"the session's webhook is refused"_s));
    addTalkers(session);
    return {};
}

void KillRig::addTalkers(const SimulatedSession &session)
{
    for (int i = 0; i < kChatsPerSession; ++i) {
        Talker talker;
        talker.session = session;
        talker.line.chat =
            QByteArray::number(5'511'900'000'000 + static_cast<qint64>(m_talkers.size()));
        talker.line.canary = session.canary;
        talker.dueAt = wire::nowMs() + m_random.between(0, 500);
        m_talkers.push_back(talker);
    }
}

void KillRig::sayNext(Talker &talker, SeededRandom &random)
{
    if (!talker.begun) {
        ++talker.line.number;
        // A run of more than a thousand blocks is ended by the engine, as it is meant to be.
        talker.line.bye = random.chance(0.05) || ++talker.linesOfRun == kLinesOfRunMax;
        if (talker.line.bye)
            talker.linesOfRun = 0;
        talker.body = WitnessGateway::customerWebhook("messages.received", talker.line.chat,
                                                      "3A" + random.hex(8).toUpper(),
                                                      talker.line.toText(), SystemClock().now());
        talker.begun = true;
    }
    HistoryEvent event;
    event.actor = "source";
    event.op = "webhook";
    event.id = talker.line.chat + '#' + QByteArray::number(talker.line.number);
    event.workspace = talker.session.workspace;
    event.session = talker.session.name;
    event.chat = talker.line.chat;
    event.text = talker.line.toText();
    record(event);
    const std::optional<HttpResponse> response =
        wire::ask(m_enginePort, Customers::webhook(talker.session, talker.body), 10s);
    const bool taken = response && response->status >= 200 && response->status < 300;
    event.phase = !response ? Phase::Info : taken ? Phase::Ok : Phase::Fail;
    event.code = response ? response->status : 0;
    record(event);
    if (!taken) {
        talker.dueAt = wire::nowMs() + random.between(20, 100);
        return;
    }
    talker.begun = false;
    talker.dueAt = wire::nowMs() + random.between(40, 1'200);
    // As gateways do: the same message under a second name.
    if (random.chance(0.2))
        static_cast<void>(
            wire::ask(m_enginePort, Customers::webhook(talker.session, talker.body), 2s));
}

void KillRig::talk(int share)
{
    SeededRandom random(m_settings.seed * 31 + static_cast<quint64>(share));
    while (true) {
        bool open = false;
        bool worked = false;
        for (size_t i = static_cast<size_t>(share); i < m_talkers.size(); i += kTalkThreads) {
            Talker &talker = m_talkers[i];
            open = open || talker.begun;
            if (talker.dueAt > wire::nowMs() || (!m_talking && !talker.begun))
                continue;
            sayNext(talker, random);
            worked = true;
        }
        if (!m_talking && !open && !worked)
            return;
        if (!worked)
            std::this_thread::sleep_for(2ms);
    }
}

void KillRig::killOnce(int number, Report &report)
{
    const bool aimed = number % 4 == 3;
    QByteArray crashAt;
    if (aimed) {
        const Aim &aim = kAims.at(static_cast<size_t>(number / 4) % kAims.size());
        crashAt =
            QByteArray(aim.place) + ':' + QByteArray::number(m_random.between(1, aim.passesMost));
    }
    const qint64 ready = startEngine(crashAt);
    ++report.started;
    report.readyMsMost = std::max(report.readyMsMost, ready);
    // Half of the lives are short: the work of starting is killed too.
    const qint64 life =
        m_random.chance(0.5) ? m_random.between(50, 400) : m_random.between(400, 1'500);
    const bool endedByItself = m_engine.state() == QProcess::NotRunning ||
                               m_engine.waitForFinished(static_cast<int>(aimed ? 2'000 : life));
    report.aimed += aimed && endedByItself ? 1 : 0;
    if (!endedByItself) {
        m_engine.kill();
        m_engine.waitForFinished();
    }
    ++report.kills;
    recordWorld("crash", {}, crashAt);
}

KillRig::Report KillRig::run()
{
    const qint64 began = wire::nowMs();
    Report report;
    for (int i = 0; i < kTalkThreads; ++i)
        m_threads.emplace_back([this, i] { talk(i); });
    m_engine.kill();
    m_engine.waitForFinished();
    for (int i = 0; i < m_settings.kills; ++i)
        killOnce(i, report);
    if (startEngine({}) < 0)
        report.judgement.violations.push_back({"start", "the engine does not start any more"});
    m_talking = false;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    // Each send in doubt holds its chat for a minute: with further ones, draining would take hours.
    m_gateway.write("calm\n");
    m_gateway.waitForBytesWritten();
    report.drainMs = drain();
    readEnd(report);
    const std::vector<Violation> before = report.judgement.violations;
    report.judgement = check(wholeHistory());
    report.judgement.violations.insert(report.judgement.violations.end(), before.begin(),
                                       before.end());
    tellLosses(report);
    report.seconds = static_cast<double>(wire::nowMs() - began) / 1000;
    return report;
}

// Until nothing waits any more: how long that took.
qint64 KillRig::drain()
{
    const qint64 began = wire::nowMs();
    bool waiting = true;
    while (waiting && wire::nowMs() < began + kDrainMsMost) {
        std::this_thread::sleep_for(500ms);
        waiting = false;
        for (const SimulatedWorkspace &workspace : m_workspaces) {
            for (const char *state : {"queued", "retry_wait", "sending", "unknown", "scheduled"}) {
                const QJsonObject page =
                    ask(workspace.token, "GET", QByteArray("/v1/messages?limit=1&state=") + state);
                waiting = waiting || !page.value("items"_L1).toArray().isEmpty();
            }
        }
    }
    return wire::nowMs() - began;
}

void KillRig::readEnd(Report &report)
{
    EndList list(
        [this](const QByteArray &token, const QByteArray &path) { return ask(token, "GET", path); },
        [this, &report](const HistoryEvent &event) {
            if (event.op == "message")
                ++report.ends[event.state];
            record(event);
        });
    for (const SimulatedWorkspace &workspace : m_workspaces)
        list.read(workspace);
    list.end();
}

// The engine still runs: the last that it knows of each chat that something was lost of.
void KillRig::tellLosses(Report &report)
{
    std::set<QByteArray> told;
    for (const Violation &violation : report.judgement.violations) {
        // "acknowledged and lost: w1s3/5511900000011 #263"
        const QByteArray chat = violation.what.mid(violation.what.indexOf('/') + 1).left(13);
        if (violation.check != "C1" || !told.insert(chat).second)
            continue;
        for (const SimulatedWorkspace &workspace : m_workspaces) {
            const QJsonObject page =
                ask(workspace.token, "GET", "/v1/ledger?limit=20&phone=" + chat);
            for (const QJsonValue &trace : page.value("items"_L1).toArray())
                report.story +=
                    QJsonDocument(trace.toObject()).toJson(QJsonDocument::Compact) + '\n';
        }
    }
}

History KillRig::wholeHistory()
{
    m_gateway.closeWriteChannel();
    m_gateway.waitForFinished();
    QFile journal(file(u"gateway.jsonl"_s));
    std::vector<HistoryEvent> events = m_events;
    int badLine = 0;
    if (journal.open(QIODevice::ReadOnly)) {
        if (const std::optional<History> part = History::fromLines(journal.readAll(), badLine))
            events.insert(events.end(), part->events().begin(), part->events().end());
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const HistoryEvent &a, const HistoryEvent &b) { return a.t < b.t; });
    History history;
    for (HistoryEvent &event : events)
        history.add(std::move(event));
    QFile whole(file(u"history.jsonl"_s));
    if (whole.open(QIODevice::WriteOnly))
        whole.write(history.toLines());
    return history;
}

QByteArray KillRig::Report::toText() const
{
    QByteArray text = "kills " + QByteArray::number(kills) + " (aimed " +
                      QByteArray::number(aimed) + "), slowest start " +
                      QByteArray::number(readyMsMost) + " ms, drained in " +
                      QByteArray::number(drainMs) + " ms, " + QByteArray::number(seconds, 'f', 1) +
                      " s in all\nmessages:";
    for (const auto &[state, count] : ends)
        text += ' ' + state + ' ' + QByteArray::number(count);
    return text + '\n' + judgement.toText() + story;
}

} // namespace flotilla
