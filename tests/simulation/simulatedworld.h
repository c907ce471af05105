#pragma once
// A whole world in one thread and virtual time: the engine, its disk, the network, a gateway,
// customers, operators and programs, all ruled by one seed. First everything may fail (safety),
// then nothing fails any more and everything must come to its end (liveness).

#include "tests/simulation/operators.h"
#include "tests/simulation/swarm.h"

namespace flotilla {

struct WorldReport
{
    quint64 seed = 0;
    QByteArray faults;
    Judgement judgement;
    QByteArray hash; // of the history
    // How often rare things really happened: a seed set that never saw one proves nothing of it.
    std::map<QByteArray, qint64> sometimes;
    qint64 virtualMs = 0;

    [[nodiscard]] QByteArray toLine() const;
};

class SimulatedWorld
{
public:
    explicit SimulatedWorld(quint64 seed);
    ~SimulatedWorld();

    WorldReport run();
    [[nodiscard]] const History &history() const { return m_history; }

private:
    void startEngine();
    void play();
    // False, with a complaint: the engine takes none.
    [[nodiscard]] bool addWorkspace();
    [[nodiscard]] std::optional<QByteArray> createWorkspace(const QByteArray &name); // its token
    void addSession(size_t workspace);
    [[nodiscard]] QJsonObject pacing(const SimulatedSession &session);
    void declareSession(const SimulatedSession &session, const QJsonObject &body);
    void addCustomers(const SimulatedSession &session);

    void switchFaultsOn();
    void setGatewayFaults();
    void switchFaultsOff();
    void repeatedly(Millis least, Millis most, std::function<void()> act);
    void planKill();
    void kill();
    void fillDisk();
    void jumpClock();

    bool runUntil(const std::function<bool()> &done, Millis atMost);
    void record(HistoryEvent event);
    void recordWorld(const QByteArray &op, const QByteArray &text = {});
    [[nodiscard]] qint64 elapsedMs() const;
    [[nodiscard]] Door::Reply ask(const QByteArray &token, const QByteArray &method,
                                  const QByteArray &path, const QJsonObject &body = {});
    // Within this everything must have come to its end, once nothing fails any more.
    [[nodiscard]] Millis drainLimit() const;
    void judge(WorldReport &report);
    void countSometimes(WorldReport &report) const;

    quint64 m_seed;
    SeededRandom m_dice;      // of the plans of this class and the operators
    SeededRandom m_worldDice; // of the network, the customers and the gateway
    SeededRandom m_engineDice;
    Swarm m_swarm;
    History m_history;
    VirtualTime m_time;
    std::unique_ptr<Loop> m_outside;
    MemoryDisk m_disk;
    WitnessGateway m_gateway;
    SimulatedNetwork m_network;
    SimulatedEngine m_engine;
    Customers m_customers;
    Door m_door;
    Operators m_operators;
    bool m_faulty = false;
    qint64 m_tasks = 0;
    qint64 m_killAtTask = 0;
    qint64 m_messages = 0;
    Millis m_clockShift{0};
    std::vector<QByteArray> m_complaints;
    std::map<QByteArray, qint64> m_counts;
};

} // namespace flotilla
