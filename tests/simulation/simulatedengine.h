#pragma once
// The engine's process in the simulation: it can be started, killed between any two tasks, and
// asked over a network that loses things. What is committed on its disk outlives it.

#include "core/engine/engine.h"
#include "tests/simulation/busyloop.h"
#include "tests/simulation/simulatednetwork.h"
#include "tests/support/memorydisk.h"

#include <map>
#include <optional>
#include <set>

namespace flotilla {

class SimulatedEngine
{
public:
    // nullopt: the connection was lost, or nothing came in time.
    using Answer = std::function<void(std::optional<HttpResponse>)>;

    struct Parts
    {
        VirtualTime &time;
        Loop &outside;
        Random &world;  // of everything around the engine
        Random &engine; // of the engine itself
        MemoryDisk &disk;
        SimulatedNetwork &network;
    };

    explicit SimulatedEngine(Parts parts);
    ~SimulatedEngine();

    [[nodiscard]] Result<> start();
    void kill();
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }
    [[nodiscard]] qint64 kills() const { return m_kills; }
    [[nodiscard]] qint64 starts() const { return m_starts; }

    // From outside; `done` runs outside.
    void request(const HttpRequest &request, Answer done);
    // A kill takes the unsynced writes with it, as a power failure does.
    void setPowerFails(bool fails) { m_powerFails = fails; }
    // The chance that a request, or its answer, is lost on the way.
    void setLoss(double chance) { m_loss = chance; }
    // Commits take that long for once.
    void stallWriter(Millis span);
    [[nodiscard]] Engine *engine() { return m_engine.get(); }

private:
    struct Loops
    {
        BusyLoop http;
        BusyLoop api;
        BusyLoop workers;
        BusyLoop net;
        BusyLoop writer;
    };

    void arrive(quint64 id, const HttpRequest &request);
    void finish(quint64 id, std::optional<HttpResponse> response);

    Parts m_parts;
    std::unique_ptr<Loops> m_loops;
    std::unique_ptr<Engine> m_engine;
    std::map<quint64, Answer> m_waiting;
    std::set<quint64> m_inside; // requests the running engine has
    double m_loss = 0;
    bool m_powerFails = false;
    quint64 m_requests = 0;
    qint64 m_kills = 0;
    qint64 m_starts = 0;
};

} // namespace flotilla
