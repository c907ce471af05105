#pragma once
// An engine on real threads and sockets: what the daemon runs, what the desktop application runs
// inside itself, and what the benchmarks measure.

#include "core/access/localconsole.h"
#include "core/access/secretkeys.h"
#include "core/base/random.h"
#include "core/base/threadloop.h"
#include "core/engine/engine.h"
#include "core/http/httpclient.h"
#include "core/http/httplistener.h"

#include <future>
#include <memory>
#include <mutex>

namespace flotilla {

class EngineHost
{
public:
    // Opens, recovers, starts, and listens last. Errors name the setting at fault.
    // Keys of the stored secrets come from `keys`, or from the file the settings name.
    static Result<std::unique_ptr<EngineHost>> start(const EngineSettings &settings,
                                                     SecretKeySource *keys = nullptr);
    ~EngineHost(); // stops when stop() was not called

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString address() const; // "http://127.0.0.1:8420"
    [[nodiscard]] QString dataDirectory() const { return m_settings.dataDirectory; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Random &randomSource() { return m_random; }
    [[nodiscard]] HttpTransport &transport();
    // Runs a command on the writer and waits for its commit. Not from the engine's loops.
    template<class T>
    [[nodiscard]] Result<T> write(std::function<Result<T>(WriteTx &)> command);
    // Asks the engine's own door, as a program would over the network; waits for the answer. Not
    // from its loops.
    [[nodiscard]] HttpResponse ask(const HttpRequest &request);
    // The same in short, as who has this token: "/v1/flows?limit=5" and JSON.
    [[nodiscard]] HttpResponse ask(const QByteArray &token, const QByteArray &method,
                                   const QByteArray &path, const QByteArray &body = {});
    // For a console in this process: its session in that workspace, or in the owner's first one.
    // The same one each time, kept up while the engine runs, and ended by stop(); asked again it is
    // mended when the machine slept too long or somebody ended it. Not from the engine's loops.
    [[nodiscard]] Result<LocalSession> localSession(const LocalOwner &owner,
                                                    WorkspaceId workspace = {});
    // A webhook by the short way, without waiting for its answer.
    void receive(const HttpRequest &request, const QByteArray &publicId);
    // Refuses new work, drains, commits, ends the threads. Returns when done. Idempotent.
    void stop();

private:
    EngineHost();
    Result<> listen();
    void countRequests();
    void keepLocalSessions();
    void endLocalSessions();

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Disk> m_disk;
    EngineSettings m_settings;
    ThreadLoop m_http;
    ThreadLoop m_api;
    ThreadLoop m_workers;
    ThreadLoop m_net;
    ThreadLoop m_passwords;
    ThreadLoop m_documents;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<ScriptRunner> m_scripts; // lives on m_workers
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<HttpListener> m_listener;
    std::mutex m_localMutex;
    QList<LocalSession> m_localSessions; // guarded by it
    bool m_stopped = false;
};

template<class T>
Result<T> EngineHost::write(std::function<Result<T>(WriteTx &)> command)
{
    std::promise<Result<T>> answer;
    const bool taken = m_engine->database().writer().ask<T>(
        Writer::Priority::Housekeeping, std::move(command), m_api,
        [&answer](Result<T> result) { answer.set_value(std::move(result)); });
    if (!taken)
        return fail(ErrorCode::Unavailable, QStringLiteral("the engine takes no writes now"));
    return answer.get_future().get();
}

} // namespace flotilla
