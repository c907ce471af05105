// The fake gateway as a process: what it receives is in its journal, synced, before it acts.
//   fake_gateway --journal FILE --sessions FILE --engine-port N --seed N
// The sessions file has one JSON object a line: name, workspace, api_key, secret, hook, gateway_id.
// Prints "port N" and serves until it is ended, or until its standard input closes. After a line on
// its standard input it misbehaves no more.

#include "tests/crash/wire.h"
#include "tests/support/witnessgateway.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

class Journal
{
public:
    explicit Journal(const QString &path)
        : m_file(
              open(path.toLocal8Bit().constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {}
    void add(HistoryEvent event) const
    {
        event.t = wire::nowMs();
        const QByteArray line = event.toLine();
        if (write(m_file, line.constData(), static_cast<size_t>(line.size())) != line.size() ||
            fdatasync(m_file) != 0)
            std::abort(); // a journal that cannot be kept proves nothing
    }

private:
    int m_file;
};

// Webhooks on their way, in the order of their time.
class Post
{
public:
    explicit Post(quint16 enginePort)
        : m_enginePort(enginePort)
    {}
    void add(const GatewayWebhook &webhook, const HttpRequest &request)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.emplace(wire::nowMs() + webhook.after.count(), request);
        m_changed.notify_one();
    }
    // Each is tried for five seconds: the engine is killed all the time.
    [[noreturn]] void run()
    {
        while (true) {
            const auto [due, request] = next();
            const bool taken = [&, body = request] {
                const auto response = wire::ask(m_enginePort, body, std::chrono::seconds(5));
                return response && response->status < 300;
            }();
            if (!taken && wire::nowMs() < due + 5'000) {
                const std::scoped_lock lock(m_mutex);
                m_waiting.emplace(wire::nowMs() + 200, request);
            }
        }
    }

private:
    std::pair<qint64, HttpRequest> next()
    {
        std::unique_lock lock(m_mutex);
        while (m_waiting.empty() || m_waiting.begin()->first > wire::nowMs())
            m_changed.wait_for(lock, std::chrono::milliseconds(5));
        auto node = m_waiting.extract(m_waiting.begin());
        return {node.key(), node.mapped()};
    }

    quint16 m_enginePort;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<qint64, HttpRequest> m_waiting;
};

GatewayFaults crashFaults()
{
    GatewayFaults faults;
    // No 429: it teaches the engine a slow pace for good, and there would be little to kill.
    faults.resetBefore = 0.005;
    faults.resetAfter = 0.005;
    faults.errorBefore = 0.005;
    faults.errorAfter = 0.005;
    faults.echoEarly = 0.3;
    faults.echoLost = 0.05;
    faults.statusTwice = 0.1;
    return faults;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"journal"_s, u"journal file"_s, u"file"_s},
                       {u"sessions"_s, u"sessions file"_s, u"file"_s},
                       {u"engine-port"_s, u"where webhooks go"_s, u"port"_s},
                       {u"port"_s, u"port to listen on"_s, u"port"_s, u"0"_s},
                       {u"seed"_s, u"seed of its misbehaviour"_s, u"number"_s, u"1"_s}});
    parser.process(application);

    const Journal journal(parser.value(u"journal"_s));
    SeededRandom random(parser.value(u"seed"_s).toULongLong());
    const SystemClock clock;
    WitnessGateway gateway(
        random, [&clock] { return clock.now(); },
        [&journal](const HistoryEvent &event) { journal.add(event); });
    gateway.setFaults(crashFaults());
    std::map<QByteArray, std::pair<QByteArray, QByteArray>> hooks; // name -> path, secret
    QFile file(parser.value(u"sessions"_s));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    while (!file.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
        const auto bytes = [&json](QLatin1StringView key) {
            return json.value(key).toString().toUtf8();
        };
        gateway.addSession({bytes("name"_L1), bytes("workspace"_L1), bytes("api_key"_L1),
                            bytes("secret"_L1), bytes("gateway_id"_L1)});
        hooks[bytes("name"_L1)] = {bytes("hook"_L1), bytes("secret"_L1)};
    }

    Post post(parser.value(u"engine-port"_s).toUShort());
    for (int i = 0; i < 4; ++i)
        std::thread([&post] { post.run(); }).detach();
    std::mutex mutex;
    wire::Server server([&](const HttpRequest &request) {
        const std::scoped_lock lock(mutex);
        const GatewayAct act = gateway.act(request);
        for (const GatewayWebhook &webhook : act.webhooks) {
            const auto &[path, secret] = hooks[webhook.session];
            HttpRequest hook;
            hook.method = "POST";
            hook.path = path;
            hook.headers = {{"Content-Type", "application/json"}, {"X-Webhook-Signature", secret}};
            hook.body = webhook.body;
            post.add(webhook, hook);
        }
        return wire::Reply{act.reply != GatewayAct::Reply::Answer, act.delay, act.response};
    });
    const quint16 port = server.listen(parser.value(u"port"_s).toUShort());
    std::printf("port %d\n", port);
    std::fflush(stdout);
    // A line from outside: no misbehaviour any more.
    while (std::getchar() != EOF) {
        const std::scoped_lock lock(mutex);
        gateway.setFaults({});
    }
    // At once: the threads still use what the end of main() would take down.
    _exit(port == 0 ? 1 : 0);
}
