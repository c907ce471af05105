// From webhook in to POST at the gateway, through real sockets: on an idle engine, and while 2,000
// events a second come in, without and with a broadcast of 100,000 recipients waiting on the same
// session.
//   bench_reply [events_per_s] [recipients]

#include "core/engine/bootstrap.h"
#include "core/engine/enginehost.h"
#include "core/flow/catalogue.h"
#include "core/store/eventstore.h"
#include "core/store/flowstore.h"
#include "core/store/outboxstore.h"
#include "core/store/sessionstore.h"
#include "tests/bench/virtualworld.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <cstdio>
#include <mutex>

using namespace flotilla;
using namespace Qt::StringLiterals;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

constexpr char kSecret[] = "0123456789abcdef0123456789abcdef";
constexpr int kProbeChats = 1'000'000; // chats from here on are probes

const QByteArray kFlow =
    R"({"name": "Echo", "language": "en", "start": "ask", "triggers": [{"kind": "any_message"}],
  "steps": [{"id": "ask", "blocks": [{"id": "say", "type": "message.text", "fields": {"text": "Hello!"}}]}]})";

// Answers every send at once and notes when the first one to each phone arrived.
class GatewayServer
{
public:
    GatewayServer()
        : m_listener(
              {}, m_loop, m_clock, nullptr, [this](const HttpRequest &request, Respond respond) {
                  const auto now = std::chrono::steady_clock::now();
                  if (request.path.endsWith("/send-message"))
                      note(QJsonDocument::fromJson(request.body).object().value("to"_L1).toString(),
                           now);
                  QJsonObject data{{u"msgId"_s, ++m_number},
                                   {u"jid"_s, u"x"_s},
                                   {u"status"_s, u"in_progress"_s}};
                  respond(HttpResponse::json({{u"success"_s, true}, {u"data"_s, data}}));
              })
    {
        if (const Result<> started = m_listener.start(); !started)
            qFatal("%s", qPrintable(started.error().message));
    }
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] qint64 sends() const { return m_number; }

    SteadyTime waitFor(const QString &phone)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(60),
                                [&] { return m_arrivals.contains(phone); }))
            qFatal("no reply to %s", qPrintable(phone));
        return m_arrivals.value(phone);
    }

private:
    void note(QString to, SteadyTime at)
    {
        to.remove(u'+');
        to = to.section(u'@', 0, 0);
        const std::lock_guard lock(m_mutex);
        if (!m_arrivals.contains(to))
            m_arrivals.insert(to, at);
        m_changed.notify_all();
    }

    ThreadLoop m_loop{u"gateway"_s};
    SystemClock m_clock;
    std::atomic<qint64> m_number = 100'000;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, SteadyTime> m_arrivals;
    HttpListener m_listener;
};

class ReplyBench
{
public:
    ReplyBench();
    // Milliseconds from the webhook to the POST, of `probes` messages of new chats every `gap`.
    std::vector<double> measure(int probes, Millis gap);
    void startLoad(int eventsPerSecond);
    void stopLoad();
    void addBroadcast(int recipients);

private:
    void post(int chat, int number);

    QTemporaryDir m_directory;
    GatewayServer m_gateway;
    std::unique_ptr<EngineHost> m_host;
    WorkspaceId m_workspace;
    QList<Session> m_sessions; // the first carries the probes and the broadcast
    std::atomic<bool> m_loading = false;
    std::thread m_load;
    int m_nextProbe = kProbeChats;
};

ReplyBench::ReplyBench()
{
    EngineSettings settings;
    settings.dataDirectory = m_directory.filePath(u"data"_s);
    settings.listenPort = 0;
    Result<std::unique_ptr<EngineHost>> host = EngineHost::start(settings);
    if (!host)
        qFatal("%s", qPrintable(host.error().message));
    m_host = std::move(*host);
    m_workspace = createWorkspace(*m_host, u"Bench"_s, u"UTC"_s)->workspace;
    const Caller caller{m_workspace, TokenScope::Write, {}};
    for (int i = 0; i < 20; ++i) {
        Session session;
        session.publicId = u"bench-session-%1"_s.arg(i, 8, 10, QLatin1Char('0'));
        session.name = u"Number %1"_s.arg(i);
        session.gateway = u"wasender"_s;
        session.baseUrl = u"http://127.0.0.1:%1/api"_s.arg(m_gateway.port());
        session.apiKey = u"key"_s;
        session.secret = kSecret;
        session.rateCount = 1'000;
        session.ratePer = Millis(1000);
        session.burst = 100;
        session.pairRateCount = 1000;
        session.pairBurst = 100;
        session.jitter = false;
        const Result<SessionId> id = m_host->write<SessionId>([&](WriteTx &tx) {
            Result<SessionId> made = SessionStore::create(tx, caller, session);
            if (made) {
                if (const Result<> set =
                        SessionStore::setState(tx, caller, *made, SessionState::Connected, {});
                    !set)
                    return Result<SessionId>(tl::unexpected<Error>(set.error()));
            }
            return made;
        });
        session.id = id.value();
        session.workspace = m_workspace;
        m_sessions.append(session);
    }
    m_host->engine().reloadDirectory();
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(kFlow, problems);
    if (!flow)
        qFatal("the flow is wrong: %s", qPrintable(problems.first().path));
    const Result<int> version = m_host->write<int>([&](WriteTx &tx) -> Result<int> {
        const Result<FlowId> made =
            FlowStore::create(tx, caller, {flow->name, flow->canonical(), flow->sha256()});
        if (!made)
            return tl::unexpected<Error>(made.error());
        return FlowStore::publish(tx, caller, *made, flow->sha256(), kCatalogueRevision);
    });
    if (!version)
        qFatal("%s", qPrintable(version.error().message));
}

void ReplyBench::post(int chat, int number)
{
    const Session &session = m_sessions.at(chat >= kProbeChats ? 0 : chat % m_sessions.size());
    HttpRequest request;
    request.method = "POST";
    request.path = "/hooks/" + session.publicId.toUtf8();
    request.headers = {{"X-Webhook-Signature", kSecret}};
    request.peer = "127.0.0.1";
    request.body = webhookBody(
        chat, number, std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now()));
    if (m_host->ask(request).status != 200)
        qFatal("a webhook was refused");
}

std::vector<double> ReplyBench::measure(int probes, Millis gap)
{
    std::vector<double> times;
    for (int i = 0; i < probes; ++i) {
        const int chat = m_nextProbe++;
        const auto begin = std::chrono::steady_clock::now();
        post(chat, 1);
        const QString phone = u"55119%1"_s.arg(10'000'000 + chat);
        times.push_back(
            std::chrono::duration<double, std::milli>(m_gateway.waitFor(phone) - begin).count());
        std::this_thread::sleep_until(begin + gap);
    }
    std::sort(times.begin(), times.end());
    return times;
}

void ReplyBench::startLoad(int eventsPerSecond)
{
    m_loading = true;
    m_load = std::thread([this, eventsPerSecond] {
        const Millis tick(10);
        auto next = std::chrono::steady_clock::now();
        for (int number = 0; m_loading;) {
            for (int i = 0; i < eventsPerSecond / 100; ++i, ++number) {
                const Session session = m_sessions.at(1 + number % (m_sessions.size() - 1));
                HttpRequest request;
                request.method = "POST";
                request.path = "/hooks/" + session.publicId.toUtf8();
                request.headers = {{"X-Webhook-Signature", kSecret}};
                request.peer = "127.0.0.1";
                request.body = webhookBody(
                    number % 10'000, number / 10'000,
                    std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now()));
                m_host->receive(request, session.publicId.toUtf8());
            }
            next += tick;
            std::this_thread::sleep_until(next);
        }
    });
}

void ReplyBench::stopLoad()
{
    m_loading = false;
    if (m_load.joinable())
        m_load.join();
}

void ReplyBench::addBroadcast(int recipients)
{
    const Session session = m_sessions.first();
    for (int first = 0; first < recipients; first += 500) {
        const Result<bool> stored = m_host->write<bool>([&](WriteTx &tx) -> Result<bool> {
            for (int i = first; i < std::min(first + 500, recipients); ++i) {
                NewMessage message;
                message.workspace = m_workspace;
                message.session = session.id;
                message.conversation = EventStore::conversationOf(
                    tx, session,
                    ChatAddress::fromText("4477" + QByteArray::number(10'000'000 + i)));
                message.lane = Lane::Low;
                message.purpose = Purpose::Broadcast;
                message.content = MessageContent::ofText(u"Our new catalogue is here."_s);
                message.causeKind = u"api"_s;
                if (const Result<MessageId> made = OutboxStore::enqueue(tx, message); !made)
                    return tl::unexpected<Error>(made.error());
            }
            return true;
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
    }
}

double at(const std::vector<double> &times, double share)
{
    return times[std::min(times.size() - 1, size_t(double(times.size()) * share))];
}

} // namespace

// Of fewer the 99th percentile is the luck of the three slowest.
constexpr int kSamples = 1000;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int events = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    const int recipients = argc > 2 ? QByteArray(argv[2]).toInt() : 100'000;
    ReplyBench bench;
    bench.measure(10, Millis(50));
    const std::vector<double> idle = bench.measure(200, Millis(50));
    std::printf("bench reply_idle_p50_ms %.2f ms\n", at(idle, 0.5));
    std::printf("bench reply_idle_p99_ms %.2f ms\n", at(idle, 0.99));
    bench.startLoad(events);
    bench.measure(20, Millis(50));
    const double without = at(bench.measure(kSamples, Millis(20)), 0.99);
    bench.addBroadcast(recipients);
    bench.measure(20, Millis(50));
    const double with = at(bench.measure(kSamples, Millis(20)), 0.99);
    bench.stopLoad();
    std::printf("bench reply_loaded_alone_p99_ms %.2f ms\n", without);
    std::printf("bench reply_loaded_p99_ms %.2f ms\n", with);
    std::printf("bench reply_loaded_ratio %.2f ratio\n", with / without);
    std::fflush(stdout);
    std::_Exit(0); // what waits in the broadcast is nobody's
}
