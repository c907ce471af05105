#include "tests/simulation/simulatedengine.h"

#include "tests/support/testdatabase.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kPatience(15'000); // of whoever waits for an answer

} // namespace

SimulatedEngine::SimulatedEngine(Parts parts)
    : m_parts(parts)
{}

SimulatedEngine::~SimulatedEngine()
{
    if (m_engine)
        kill();
}

Result<> SimulatedEngine::start()
{
    VirtualTime &time = m_parts.time;
    Random &random = m_parts.world;
    m_loops = std::make_unique<Loops>(Loops{{time, random, 2},
                                            {time, random, 5},
                                            {time, random, 3},
                                            {time, random, 3},
                                            {time, random, 6}});
    m_parts.network.connect(m_loops->net);
    EngineSettings settings;
    settings.dataDirectory = u"/data"_s;
    const Seams seams{
        time,           m_parts.engine,   m_parts.disk, m_parts.network,  m_loops->http,
        m_loops->api,   m_loops->workers, m_loops->net, &m_loops->writer, nullptr,
        testSecretBox()};
    Result<std::unique_ptr<Engine>> engine = Engine::start(settings, seams);
    if (!engine) {
        m_parts.network.disconnect();
        m_loops.reset();
        return tl::unexpected<Error>(engine.error());
    }
    m_engine = std::move(*engine);
    ++m_starts;
    return {};
}

void SimulatedEngine::kill()
{
    ++m_kills;
    // First the disk: what the dying objects still write is lost, as it would be.
    if (m_powerFails)
        m_parts.disk.crash(m_parts.world);
    else
        m_parts.disk.endProcess();
    m_parts.network.disconnect();
    m_engine.reset();
    m_loops.reset();
    const std::set<quint64> cut = std::exchange(m_inside, {});
    for (const quint64 id : cut) {
        m_parts.outside.after(Millis(m_parts.world.between(1, 50)),
                              [this, id] { finish(id, std::nullopt); });
    }
}

void SimulatedEngine::stallWriter(Millis span)
{
    if (m_loops)
        m_loops->writer.stall(span);
}

void SimulatedEngine::request(const HttpRequest &request, Answer done)
{
    const quint64 id = ++m_requests;
    m_waiting.emplace(id, std::move(done));
    m_parts.outside.after(kPatience, [this, id] { finish(id, std::nullopt); });
    if (m_parts.world.chance(m_loss))
        return;
    m_parts.outside.after(Millis(m_parts.world.between(1, 60)),
                          [this, id, request] { arrive(id, request); });
}

void SimulatedEngine::arrive(quint64 id, const HttpRequest &request)
{
    if (!m_engine) {
        finish(id, std::nullopt); // refused: nobody listens
        return;
    }
    m_inside.insert(id);
    m_loops->http.post([this, id, request, life = m_starts] {
        m_engine->handle(request, [this, id, life](const HttpResponse &response) {
            // A late answer of a life that has ended reaches nobody.
            if (life != m_starts || !m_engine || m_inside.erase(id) == 0)
                return;
            if (m_parts.world.chance(m_loss))
                return;
            m_parts.outside.after(Millis(m_parts.world.between(1, 60)),
                                  [this, id, response] { finish(id, response); });
        });
    });
}

void SimulatedEngine::finish(quint64 id, std::optional<HttpResponse> response)
{
    auto waiting = m_waiting.extract(id);
    if (!waiting.empty())
        waiting.mapped()(std::move(response));
}

} // namespace flotilla
