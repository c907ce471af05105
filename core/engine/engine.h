#pragma once
// The whole engine, composed from its rooms over the four seams: clock and loops, random, network,
// disk. The daemon, the desktop application and the simulation all start this one.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/engine/settings.h"
#include "core/flow/scriptrunner.h"
#include "core/gateway/gateway.h"
#include "core/http/router.h"
#include "core/http/transport.h"
#include "core/store/database.h"

#include <atomic>
#include <memory>

namespace flotilla {

// What the engine stands on. In the simulation all loops are of one virtual time. Outlives the
// engine.
struct Seams
{
    const Clock &clock;
    Random &random;
    Disk &disk;
    HttpTransport &transport; // answers on `net`
    Loop &http;               // webhooks: verify, hand to the writer, answer after the commit
    Loop &api;                // reads and writes of /v1
    Loop &workers;            // flow steps
    Loop &net;                // pacing, sends, reconciliation
    Loop *writer =
        nullptr; // simulation: commands run here; otherwise the database brings its own thread
    Loop *passwords = nullptr; // where passwords are hashed, one at a time; null: on `api`
    std::shared_ptr<const SecretBox> secrets = nullptr; // of the columns that hold secrets
    ScriptRunner *scripts = nullptr; // on `workers`; absent: script blocks fail and say so
    Loop *documents = nullptr; // where large documents are read, one at a time; null: on `api`
};

class Engine
{
public:
    // Opens the data directory, recovers, starts the services; ready for requests when it returns.
    static Result<std::unique_ptr<Engine>> start(const EngineSettings &settings,
                                                 const Seams &seams);
    ~Engine(); // as after a crash when stop() has not finished: nothing more is written

    // Any HTTP request, webhooks included: the listener's door, and the simulation's. On `http`.
    void handle(const HttpRequest &request, Respond respond);
    // The short way in for POST /hooks/{publicId}. On `http`.
    void receiveWebhook(const HttpRequest &request, QByteArrayView publicId, Respond respond);
    // Refuses new work, finishes what is in hand, commits, marks the end as clean. `stopped` runs
    // on `http`.
    void stop(Millis grace, Task stopped);

    // For /metrics: see Metrics::addCount(). Before the first request.
    void addCount(const char *name, const char *help, const char *kind,
                  const std::atomic<quint64> &count);
    // After workspaces or sessions were changed past the API. From any thread.
    void reloadDirectory();
    [[nodiscard]] const Router &router() const;
    [[nodiscard]] Database &database();

private:
    class Private;
    explicit Engine(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace flotilla
