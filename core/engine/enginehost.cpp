#include "core/engine/enginehost.h"

#include "core/base/log.h"
#include "core/conversation/scriptprocess.h"

#include <QHostAddress>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

EngineHost::EngineHost()
    : m_disk(makeLocalDisk())
    , m_http(u"http"_s)
    , m_api(u"api"_s)
    , m_workers(u"workers"_s)
    , m_net(u"net"_s)
    , m_passwords(u"passwords"_s)
    , m_documents(u"documents"_s)
{}

EngineHost::~EngineHost()
{
    stop();
}

Result<std::unique_ptr<EngineHost>> EngineHost::start(const EngineSettings &settings,
                                                      SecretKeySource *keys)
{
    std::unique_ptr<EngineHost> host(new EngineHost);
    host->m_settings = settings;
    SecretKeyFile keyFile(settings.secretKeyPath());
    Result<SecretKeyRing> ring = SecretKeyRing::open(keys ? *keys : keyFile, host->m_random);
    if (!ring)
        return tl::unexpected<Error>(ring.error());
    host->m_client = std::make_unique<HttpClient>(host->m_net);
    if (!settings.scriptProgram.isEmpty())
        host->m_workers.run([&] {
            host->m_scripts =
                std::make_unique<ScriptProcess>(settings.scriptProgram, host->m_workers);
        });
    const Seams seams{host->m_clock,     host->m_random,     *host->m_disk,   *host->m_client,
                      host->m_http,      host->m_api,        host->m_workers, host->m_net,
                      nullptr,           &host->m_passwords, ring->box(),     host->m_scripts.get(),
                      &host->m_documents};
    Result<std::unique_ptr<Engine>> engine = Engine::start(settings, seams);
    if (!engine)
        return tl::unexpected<Error>(engine.error());
    host->m_engine = std::move(*engine);
    if (const Result<> kept = ring->keep(); !kept)
        return tl::unexpected<Error>(kept.error());
    if (const Result<> listening = host->listen(); !listening)
        return tl::unexpected<Error>(listening.error());
    qCInfo(logEngine).noquote() << "listening on" << host->address();
    return host;
}

Result<> EngineHost::listen()
{
    HttpListener::Settings settings;
    settings.address = QHostAddress(m_settings.listenAddress);
    settings.port = static_cast<quint16>(m_settings.listenPort);
    settings.allowedHosts = m_settings.allowedHosts;
    settings.tlsCertificateFile = m_settings.tlsCertificateFile;
    settings.tlsKeyFile = m_settings.tlsKeyFile;
    settings.limits.connectionsMax = m_settings.connectionsMax;
    settings.limits.connectionsPerAddressMax = m_settings.connectionsPerAddressMax;
    settings.limits.connectionsPerLoopbackAddressMax = m_settings.connectionsMax;
    Engine *engine = m_engine.get();
    m_listener = std::make_unique<HttpListener>(
        std::move(settings), m_http, m_clock,
        [engine](const HttpRequest &request, QByteArrayView publicId, Respond respond) {
            engine->receiveWebhook(request, publicId, std::move(respond));
        },
        [engine](const HttpRequest &request, Respond respond) {
            engine->handle(request, std::move(respond));
        });
    countRequests();
    return m_listener->start();
}

void EngineHost::countRequests()
{
    const auto add = [this](const char *kind, const std::atomic<quint64> &count) {
        m_engine->addCount("flotilla_http_total", "What the listener has done, by kind.", kind,
                           count);
    };
    const ListenerCounters &counters = m_listener->counters();
    add("connections", counters.accepted);
    add("refused_connections", counters.refusedConnections);
    add("requests", counters.requests);
    add("refused_requests", counters.refusedRequests);
    add("slow_streams", counters.slowStreams);
}

quint16 EngineHost::port() const
{
    return m_listener ? m_listener->port() : 0;
}

QString EngineHost::address() const
{
    const QHostAddress host(m_settings.listenAddress);
    const QString name = host.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + host.toString() + u']'
                             : host.toString();
    return u"%1://%2:%3"_s.arg(m_listener->isSecure() ? u"https"_s : u"http"_s, name).arg(port());
}

HttpTransport &EngineHost::transport()
{
    return *m_client;
}

HttpResponse EngineHost::ask(const HttpRequest &request)
{
    std::promise<HttpResponse> answer;
    m_http.post([&] {
        m_engine->handle(
            request, [&answer](HttpResponse response) { answer.set_value(std::move(response)); });
    });
    return answer.get_future().get();
}

HttpResponse EngineHost::ask(const QByteArray &token, const QByteArray &method,
                             const QByteArray &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path.split('?').first();
    request.query = path.mid(request.path.size() + 1);
    request.headers = {{"Host", "127.0.0.1"},
                       {"Authorization", "Bearer " + token},
                       {"Content-Type", "application/json"}};
    request.peer = "127.0.0.1";
    request.body = body;
    return ask(request);
}

Result<LocalSession> EngineHost::localSession(const LocalOwner &owner, WorkspaceId workspace)
{
    const std::scoped_lock lock(m_localMutex);
    const auto known = std::find_if(m_localSessions.begin(), m_localSessions.end(),
                                    [workspace](const LocalSession &each) {
                                        return !workspace.isValid() || each.workspace == workspace;
                                    });
    const std::optional<LocalSession> before =
        known == m_localSessions.end() ? std::nullopt : std::optional(*known);
    const QByteArray secret = TokenStore::makeSecret(m_random);
    const Result<LocalSession> session =
        write<LocalSession>([&](WriteTx &tx) -> Result<LocalSession> {
            if (before && LocalConsole::keepUp(tx, *before))
                return *before;
            return LocalConsole::open(tx, owner, workspace, secret);
        });
    if (!session)
        return session;
    if (before)
        *known = *session;
    else
        m_localSessions.append(*session);
    if (!before && m_localSessions.size() == 1)
        m_api.post(
            [this] { m_api.after(LocalConsole::kLife / 4, [this] { keepLocalSessions(); }); });
    m_engine->reloadDirectory(); // a workspace may have been made
    return session;
}

// A session that is not kept up ends by itself: so do those of a process that was killed.
void EngineHost::keepLocalSessions()
{
    QList<LocalSession> sessions;
    {
        const std::scoped_lock lock(m_localMutex);
        sessions = m_localSessions;
    }
    if (sessions.isEmpty())
        return;
    // When the writer is full, the next round comes in time.
    static_cast<void>(m_engine->database().writer().submit(
        Writer::Priority::Housekeeping,
        [sessions](WriteTx &tx) -> Result<> {
            for (const LocalSession &session : sessions)
                static_cast<void>(LocalConsole::keepUp(tx, session));
            return {};
        },
        m_api, [](const Result<> &) {}));
    m_api.after(LocalConsole::kLife / 4, [this] { keepLocalSessions(); });
}

void EngineHost::endLocalSessions()
{
    const std::scoped_lock lock(m_localMutex);
    const QList<LocalSession> sessions = std::exchange(m_localSessions, {});
    if (sessions.isEmpty())
        return;
    const Result<bool> ended = write<bool>([&](WriteTx &tx) -> Result<bool> {
        for (const LocalSession &session : sessions)
            LocalConsole::end(tx, session);
        return true;
    });
    if (!ended)
        qCWarning(logEngine) << "the local console's sessions end within the hour:"
                             << ended.error().message;
}

void EngineHost::receive(const HttpRequest &request, const QByteArray &publicId)
{
    m_http.post([this, request, publicId] {
        m_engine->receiveWebhook(request, publicId, [](const HttpResponse &) {});
    });
}

void EngineHost::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    if (m_listener)
        m_listener->drain();
    if (m_engine) {
        endLocalSessions();
        std::promise<void> stopped;
        m_engine->stop(Millis(m_settings.stopGraceMs), [&stopped] { stopped.set_value(); });
        stopped.get_future().wait();
    }
    m_listener.reset();
    m_client.reset();
    if (m_scripts)
        m_workers.run([this] { m_scripts.reset(); });
    for (ThreadLoop *loop : {&m_passwords, &m_documents, &m_http, &m_api, &m_workers, &m_net})
        loop->stop();
    m_engine.reset();
}

} // namespace flotilla
