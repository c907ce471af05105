#include "tests/simulation/simulatedworld.h"

#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"
#include "tests/simulation/endlist.h"

#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Phase = HistoryEvent::Phase;

constexpr std::array kCanaries{"amber", "cobalt", "jade"};
constexpr Millis kSafetyMost = 90min;
constexpr Millis kStallMost = 4s;

} // namespace

SimulatedWorld::SimulatedWorld(quint64 seed)
    : m_seed(seed)
    , m_dice(seed * 3 + 1)
    , m_worldDice(seed * 3 + 2)
    , m_engineDice(seed * 3 + 3)
    , m_swarm(Swarm::draw(m_dice))
    , m_outside(m_time.makeLoop())
    // The gateway's own clock does not jump with the engine's.
    , m_gateway(
          m_worldDice, [this] { return fromMs(elapsedMs()); },
          [this](const HistoryEvent &event) { record(event); })
    , m_network(*m_outside, m_time, m_worldDice, m_gateway,
                [this](const GatewayWebhook &webhook) { m_customers.deliver(webhook); })
    , m_engine({m_time, *m_outside, m_worldDice, m_engineDice, m_disk, m_network})
    , m_customers({m_time, *m_outside, m_worldDice, m_gateway, m_engine,
                   [this](const HistoryEvent &event) { record(event); }})
    , m_door(m_engine, *m_outside, m_worldDice)
    , m_operators({*m_outside, m_dice, m_gateway, m_customers, m_door,
                   [this](const HistoryEvent &event) { record(event); }})
{
    m_engine.setPowerFails(m_swarm.powerFails);
}

SimulatedWorld::~SimulatedWorld() = default;

qint64 SimulatedWorld::elapsedMs() const
{
    return std::chrono::duration_cast<Millis>(m_time.monotonic()).count();
}

void SimulatedWorld::record(HistoryEvent event)
{
    event.t = elapsedMs();
    m_history.add(std::move(event));
}

void SimulatedWorld::recordWorld(const QByteArray &op, const QByteArray &text)
{
    HistoryEvent event;
    event.actor = "world";
    event.op = op;
    event.phase = Phase::Ok;
    event.text = text;
    record(event);
}

bool SimulatedWorld::runUntil(const std::function<bool()> &done, Millis atMost)
{
    const qint64 end = elapsedMs() + atMost.count();
    while (!done()) {
        if (m_time.isIdle() || toMs(m_time.nextDue()) > end) {
            m_time.advance(Millis(end - elapsedMs()));
            return done();
        }
        m_time.runNext();
        ++m_tasks;
        if (m_killAtTask > 0 && m_tasks >= m_killAtTask && m_engine.isRunning())
            kill();
    }
    return true;
}

Door::Reply SimulatedWorld::ask(const QByteArray &token, const QByteArray &method,
                                const QByteArray &path, const QJsonObject &body)
{
    const auto answer = std::make_shared<std::optional<Door::Reply>>();
    const QByteArray key = method == "POST" ? "ask-" + QByteArray::number(m_tasks) : QByteArray();
    m_door.insist(
        token, method, path, body, [answer](const Door::Reply &reply) { *answer = reply; }, key);
    runUntil([answer] { return answer->has_value(); }, 30min);
    if (!*answer || !(*answer)->isOk())
        m_complaints.push_back(method + ' ' + path + " was answered with " +
                               QByteArray::number(*answer ? (*answer)->status : 0));
    return answer->value_or(Door::Reply());
}

void SimulatedWorld::startEngine()
{
    if (const Result<> started = m_engine.start(); !started) {
        ++m_counts["failed_start"];
        m_outside->after(1s, [this] { startEngine(); });
        return;
    }
    if (m_faulty && m_swarm.kills)
        planKill();
}

std::optional<QByteArray> SimulatedWorld::createWorkspace(const QByteArray &name)
{
    // Workspaces are made by the operator of the machine, not through the API.
    const QByteArray secret = TokenStore::makeSecret(m_worldDice);
    const auto command = [&name, &secret](WriteTx &tx) -> Result<> {
        Workspace row;
        row.name = QString::fromLatin1(name);
        row.zone = u"UTC"_s;
        const Result<WorkspaceId> id = WorkspaceStore::create(tx, row);
        if (!id)
            return tl::unexpected<Error>(id.error());
        const Result<TokenId> token =
            TokenStore::create(tx, *id, {u"simulation"_s, TokenScope::Write, {}}, secret);
        if (!token)
            return tl::unexpected<Error>(token.error());
        return {};
    };
    const qint64 giveUpAt = elapsedMs() + Millis(kSafetyMost).count();
    for (bool done = false; !done;) {
        if (elapsedMs() > giveUpAt)
            return std::nullopt;
        auto answer = std::make_shared<std::optional<bool>>();
        const bool queued = m_engine.isRunning() &&
                            m_engine.engine()->database().writer().submit(
                                Writer::Priority::Housekeeping, command, *m_outside,
                                [answer](const Result<> &result) { *answer = result.has_value(); });
        runUntil([&answer] { return answer->has_value(); }, queued ? 10s : 1s);
        done = answer->value_or(false);
    }
    return secret;
}

bool SimulatedWorld::addWorkspace()
{
    const size_t number = m_operators.workspaces().size();
    SimulatedWorkspace workspace;
    workspace.name = "w" + QByteArray::number(number + 1);
    workspace.canary = kCanaries.at(number);
    HistoryEvent event;
    event.actor = "world";
    event.op = "workspace";
    event.phase = Phase::Ok;
    event.workspace = workspace.name;
    event.text = workspace.canary;
    record(event);
    const std::optional<QByteArray> token = createWorkspace(workspace.name);
    if (!token) {
        m_complaints.push_back("the engine stores no workspace");
        return false;
    }
    workspace.token = *token;
    m_operators.workspaces().push_back(workspace);
    const auto live = std::make_shared<bool>(false);
    m_operators.publish(number, "keep", [live] { *live = true; });
    if (!runUntil([live] { return *live; }, 30min)) {
        m_complaints.push_back("the engine publishes no flow");
        return false;
    }
    const qint64 sessions = m_dice.between(1, 2);
    for (qint64 i = 0; i < sessions; ++i)
        addSession(number);
    return true;
}

void SimulatedWorld::addSession(size_t index)
{
    SimulatedWorkspace &workspace = m_operators.workspaces()[index];
    SimulatedSession session;
    session.name = workspace.name + 's' + QByteArray::number(workspace.sessions.size() + 1);
    session.workspace = workspace.name;
    session.canary = workspace.canary;
    session.secret = "secret-" + m_worldDice.hex(16);
    session.ttlMs = m_swarm.sleeps ? 30 * 60'000 : 24 * 3'600'000LL;
    const GatewaySession atGateway{session.name, workspace.name, "key-" + m_worldDice.hex(16),
                                   session.secret, QByteArray::number(m_dice.between(1, 100'000))};
    QJsonObject body = pacing(session);
    body.insert("name"_L1, QString::fromLatin1(session.name));
    body.insert("gateway"_L1, u"wasender"_s);
    body.insert("base_url"_L1, u"https://gateway.example/api"_s);
    body.insert("gateway_session"_L1, QString::fromLatin1(atGateway.gatewayId));
    body.insert("api_key"_L1, QString::fromLatin1(atGateway.apiKey));
    body.insert("account_token"_L1, u"account-token"_s);
    body.insert("webhook_secret"_L1, QString::fromLatin1(session.secret));
    const Door::Reply created = ask(workspace.token, "POST", "/v1/sessions", body);
    session.hook = created.json.value("webhook_path"_L1).toString().toLatin1();
    workspace.sessionIds[session.name] = created.json.value("id"_L1).toString().toLatin1();
    workspace.sessions.push_back(session);
    m_gateway.addSession(atGateway);
    m_customers.know(session);
    declareSession(session, body);
    m_operators.tellState(session.name, "connected");
    addCustomers(session);
}

QJsonObject SimulatedWorld::pacing(const SimulatedSession &session)
{
    constexpr std::array kPaces{300, 700, 1'500};
    return {{"rate_count"_L1, 1},
            {"rate_per_ms"_L1, kPaces.at(static_cast<size_t>(m_dice.between(0, 2)))},
            {"burst"_L1, m_dice.between(1, 4)},
            {"chat_rate_count"_L1, 1},
            {"chat_rate_per_ms"_L1, kPaces.at(static_cast<size_t>(m_dice.between(0, 1)))},
            {"chat_burst"_L1, m_dice.between(1, 3)},
            {"jitter"_L1, m_dice.chance(0.5)},
            {"run_ttl_ms"_L1, session.ttlMs},
            {"phone_pause_ms"_L1, static_cast<qint64>(Operators::kPhonePause.count())}};
}

void SimulatedWorld::declareSession(const SimulatedSession &session, const QJsonObject &body)
{
    HistoryEvent event;
    event.actor = "world";
    event.op = "session";
    event.phase = Phase::Ok;
    event.workspace = session.workspace;
    event.session = session.name;
    event.rateCount = body.value("rate_count"_L1).toInteger();
    event.ratePerMs = body.value("rate_per_ms"_L1).toInteger();
    event.burst = body.value("burst"_L1).toInteger();
    event.pairRateCount = body.value("chat_rate_count"_L1).toInteger();
    event.pairRatePerMs = body.value("chat_rate_per_ms"_L1).toInteger();
    event.pairBurst = body.value("chat_burst"_L1).toInteger();
    event.ttlMs = session.ttlMs;
    record(event);
}

void SimulatedWorld::addCustomers(const SimulatedSession &session)
{
    const qint64 chats = m_dice.between(1, 4);
    for (qint64 i = 0; i < chats; ++i) {
        const int messages = static_cast<int>(m_dice.between(3, 14));
        m_messages += messages;
        // The same person may write to several sessions, never twice to one.
        const qint64 phone = 5'511'900'000'000 + 10 * m_dice.between(0, 999) + i;
        m_customers.add(session, QByteArray::number(phone), messages);
    }
}

void SimulatedWorld::repeatedly(Millis least, Millis most, std::function<void()> act)
{
    m_outside->after(Millis(m_dice.between(least.count(), most.count())),
                     [this, least, most, act = std::move(act)] {
                         if (!m_faulty)
                             return;
                         act();
                         repeatedly(least, most, act);
                     });
}

void SimulatedWorld::setGatewayFaults()
{
    GatewayFaults faults;
    if (m_swarm.gatewayErrors) {
        faults.refused = faults.resetBefore = faults.resetAfter = 0.03;
        faults.errorBefore = faults.errorAfter = 0.04;
        faults.htmlAfter = faults.garbledAfter = 0.02;
    }
    if (m_swarm.gatewayHangs)
        faults.hangBefore = faults.hangAfter = faults.slow = 0.03;
    if (m_swarm.gatewayLimits) {
        faults.rateLimited = 0.05;
        faults.rejected = 0.01;
    }
    if (m_swarm.echoTrouble) {
        faults.echoLost = 0.3;
        faults.echoEarly = 0.5;
        faults.statusTwice = 0.3;
    }
    m_gateway.setFaults(faults);
    if (m_swarm.lossyNetwork) {
        m_network.setFaults({0.02, 0.03, 0.03});
        m_engine.setLoss(0.03);
    }
}

void SimulatedWorld::switchFaultsOn()
{
    m_faulty = true;
    setGatewayFaults();
    m_customers.setHabits({m_swarm.repeats, m_swarm.sleeps, m_swarm.hurries});
    if (m_swarm.kills)
        planKill();
    if (m_swarm.slowCommits)
        repeatedly(5s, 60s, [this] {
            ++m_counts["slow_commit"];
            m_engine.stallWriter(Millis(m_dice.between(200, kStallMost.count())));
        });
    if (m_swarm.diskFull)
        repeatedly(1min, 10min, [this] { fillDisk(); });
    if (m_swarm.syncErrors)
        repeatedly(5s, 2min, [this] {
            ++m_counts["sync_error"];
            m_disk.failNextSyncs(1);
        });
    if (m_swarm.clockJumps) {
        m_operators.expectClockJumps();
        repeatedly(2min, 10min, [this] { jumpClock(); });
    }
    if (m_swarm.publishes)
        repeatedly(30s, 5min, [this] { m_operators.publishAnywhere(); });
    if (m_swarm.programs)
        repeatedly(5s, 60s, [this] { m_operators.sendMessage(); });
    if (m_swarm.takeovers)
        repeatedly(30s, 6min, [this] { m_operators.takeOver(); });
    if (m_swarm.flaps)
        repeatedly(1min, 8min, [this] { m_operators.flap(); });
}

void SimulatedWorld::switchFaultsOff()
{
    m_faulty = false;
    m_killAtTask = 0;
    m_gateway.setFaults({});
    m_network.setFaults({});
    m_engine.setLoss(0);
    m_disk.setCapacity(1LL << 40);
    m_disk.failNextSyncs(0);
    recordWorld("faults_off");
}

void SimulatedWorld::planKill()
{
    m_killAtTask = m_tasks + m_dice.between(20, 4'000);
}

void SimulatedWorld::kill()
{
    m_killAtTask = 0;
    recordWorld("crash");
    ++m_counts["kill"];
    m_engine.kill();
    m_outside->after(
        Millis(m_dice.chance(0.7) ? m_dice.between(10, 500) : m_dice.between(500, 40'000)),
        [this] { startEngine(); });
}

void SimulatedWorld::fillDisk()
{
    ++m_counts["disk_full"];
    recordWorld("disk_full");
    m_disk.setCapacity(m_disk.usedBytes() + m_dice.between(0, 200'000));
    m_outside->after(Millis(m_dice.between(2'000, 90'000)), [this] {
        m_disk.setCapacity(1LL << 40);
        recordWorld("disk_free");
    });
}

void SimulatedWorld::jumpClock()
{
    ++m_counts["clock_jump"];
    const Millis by(m_dice.between(-3'600'000, 3'600'000));
    m_clockShift += by;
    m_time.shiftWall(by);
    recordWorld("clock_jump", QByteArray::number(by.count()));
}

// Breakers open for at most 5 minutes, retries wait at most 5, events at most 10, sends in doubt
// one minute each; then the pace of the slowest session decides. A clock set back makes times
// already written lie further ahead.
Millis SimulatedWorld::drainLimit() const
{
    Millis limit = 25min + Millis(m_messages * 2 * 1'500);
    if (m_counts.count("clock_jump") > 0)
        limit += 2h;
    return limit;
}

void SimulatedWorld::play()
{
    startEngine();
    const qint64 workspaces = m_dice.between(1, 2);
    for (qint64 i = 0; i < workspaces; ++i) {
        if (!addWorkspace())
            return;
    }
    switchFaultsOn();
    if (m_swarm.lateWorkspace) {
        runUntil([this] { return m_customers.areDone(); }, Millis(m_dice.between(1'000, 300'000)));
        if (!addWorkspace())
            return;
    }
    runUntil([this] { return m_customers.areDone(); }, kSafetyMost);
    m_customers.quieten();
    switchFaultsOff();

    runUntil([this] { return m_customers.areDone() && m_operators.underWay() == 0; }, 20min);
    if (!m_customers.areDone())
        m_complaints.push_back("webhooks are still refused with no fault left");
    runUntil([] { return false; }, drainLimit());
}

WorldReport SimulatedWorld::run()
{
    play();
    WorldReport report;
    report.seed = m_seed;
    report.faults = m_swarm.toText();
    judge(report);
    report.hash = m_history.hash();
    report.virtualMs = elapsedMs() - toMs(VirtualTime().now());
    countSometimes(report);
    return report;
}

void SimulatedWorld::judge(WorldReport &report)
{
    EndList list([this](const QByteArray &token,
                        const QByteArray &path) { return ask(token, "GET", path).json; },
                 [this](const HistoryEvent &event) { record(event); });
    for (const SimulatedWorkspace &workspace : m_operators.workspaces())
        list.read(workspace);
    if (!m_operators.workspaces().empty()) {
        const QJsonObject ready =
            ask(m_operators.workspaces().front().token, "GET", "/readyz").json;
        if (ready.value("self_check"_L1).toObject().value("mismatches"_L1).toInteger(-1) != 0)
            m_complaints.push_back("the self-check found wrong counts, or was not made");
    }
    if (m_complaints.empty())
        list.end();
    report.judgement = check(m_history);
    for (const std::vector<QByteArray> *complaints :
         {&std::as_const(m_complaints), &m_customers.complaints(), &m_operators.complaints()}) {
        for (const QByteArray &complaint : *complaints)
            report.judgement.violations.push_back({"door", complaint});
    }
}

void SimulatedWorld::countSometimes(WorldReport &report) const
{
    std::map<QByteArray, qint64> &sometimes = report.sometimes;
    for (const auto *counts :
         {&m_counts, &m_customers.counts(), &m_operators.counts(), &m_gateway.counts()}) {
        for (const auto &[name, count] : *counts)
            sometimes[name] += count;
    }
    sometimes["acknowledged"] = report.judgement.acknowledged;
    sometimes["answered"] = report.judgement.answered;
    sometimes["in_doubt"] = report.judgement.inDoubt;
    sometimes["refused"] = report.judgement.refused;
    sometimes["retry"] = report.judgement.retried;
    sometimes["expiry"] = report.judgement.expired;
    sometimes["moved"] = report.judgement.moved;
    sometimes["restarted"] = report.judgement.restarted;
    for (const HistoryEvent &event : m_history.events()) {
        if (event.actor == "end" && event.op == "message" && event.state != "sent")
            ++sometimes["ended_" + event.state];
    }
}

QByteArray WorldReport::toLine() const
{
    return "seed " + QByteArray::number(seed) + ' ' + hash.left(16) + ' ' +
           QByteArray::number(virtualMs / 1000) + " s [" + faults + "]\n";
}

} // namespace flotilla
