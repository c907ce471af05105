#pragma once
// The people and programs of a simulated world: they publish flows, take conversations over, send
// messages through the API, and their phones lose the network.

#include "tests/simulation/customers.h"
#include "tests/simulation/door.h"

namespace flotilla {

struct SimulatedWorkspace
{
    QByteArray name;
    QByteArray canary;
    QByteArray token;
    QByteArray flow; // its id at the API
    int versions = 0;
    bool isPublishing = false;
    std::vector<SimulatedSession> sessions;
    std::map<QByteArray, QByteArray> sessionIds; // name -> id at the API
};

class Operators
{
public:
    static constexpr Millis kPhonePause = std::chrono::minutes(2);

    struct Parts
    {
        Loop &outside;
        Random &random;
        WitnessGateway &gateway;
        Customers &customers;
        Door &door;
        std::function<void(HistoryEvent)> record;
    };

    explicit Operators(Parts parts);

    [[nodiscard]] std::vector<SimulatedWorkspace> &workspaces() { return m_workspaces; }
    // Imports and publishes the next version of the workspace's flow; `then` when it is live.
    // `running`: what the chats that run do.
    void publish(
        size_t workspace, const QByteArray &running = "keep", std::function<void()> then = [] {});
    // One at a time in each workspace, or nobody could say which draft went live how.
    void publishAnywhere();
    // The wall clock jumps in this world: nobody can say when a pause ends.
    void expectClockJumps() { m_clockJumps = true; }
    // A person types on the session's own phone: the bot is silent for kPhonePause.
    void takeOver();
    void sendMessage();
    void flap();
    void tellState(const QByteArray &session, const QByteArray &status);
    // Takeovers and outages under way; each ends by itself.
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] const std::map<QByteArray, qint64> &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<QByteArray> &complaints() const { return m_complaints; }

private:
    struct Place
    {
        const SimulatedWorkspace *workspace = nullptr;
        const SimulatedSession *session = nullptr;
        QByteArray chat;
    };

    [[nodiscard]] Place pickPlace();
    [[nodiscard]] HistoryEvent eventOf(const Place &place, const QByteArray &op) const;
    void expect(const Door::Reply &reply, const QByteArray &what);

    Parts m_parts;
    std::vector<SimulatedWorkspace> m_workspaces;
    std::map<QByteArray, qint64> m_counts;
    std::vector<QByteArray> m_complaints;
    int m_underWay = 0;
    bool m_clockJumps = false;
};

} // namespace flotilla
