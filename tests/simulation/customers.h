#pragma once
// The customers of a simulated world: each says numbered things, one after the other, and its
// gateway delivers each until the engine has acknowledged it.

#include "tests/simulation/simulatedengine.h"
#include "tests/support/checker.h"

namespace flotilla {

struct SimulatedSession
{
    QByteArray name; // of the gateway's session and in the history
    QByteArray workspace;
    QByteArray canary;
    QByteArray hook; // path of its webhooks
    QByteArray secret;
    qint64 ttlMs = 0;
};

class Customers
{
public:
    struct Parts
    {
        VirtualTime &time;
        Loop &outside;
        Random &random;
        WitnessGateway &gateway;
        SimulatedEngine &engine;
        std::function<void(HistoryEvent)> record;
    };

    struct Habits
    {
        bool repeats = false; // the same message again, under other names, later
        bool sleeps = false;  // longer than run state lives
        bool hurries = false; // no pause between messages
    };

    explicit Customers(Parts parts);

    void add(const SimulatedSession &session, const QByteArray &chat, int messages);
    void setHabits(const Habits &habits) { m_habits = habits; }
    // Nobody begins anything new; what was begun is delivered.
    void quieten() { m_quiet = true; }
    [[nodiscard]] bool areDone() const { return m_talking == 0; }
    [[nodiscard]] const std::map<QByteArray, qint64> &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<QByteArray> &complaints() const { return m_complaints; }
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &chats() const
    {
        return m_chats;
    }

    // A webhook of the gateway's own: echo, status, session.
    void deliver(const GatewayWebhook &webhook);
    // The same, until it is taken.
    void insist(
        const QByteArray &session, const QByteArray &body, Task taken = [] {});
    void know(const SimulatedSession &session) { m_sessions[session.name] = session; }
    [[nodiscard]] static HttpRequest webhook(const SimulatedSession &session,
                                             const QByteArray &body);

private:
    struct Customer
    {
        SimulatedSession session;
        QByteArray chat;
        int left = 0;
        CustomerLine line;
        std::vector<QByteArray> bodies;
    };

    void speak(size_t index);
    void attempt(size_t index);
    void attempted(size_t index, const std::optional<HttpResponse> &response);
    void repeat(const Customer &customer);
    void pause(size_t index);
    void recordEcho(const GatewayWebhook &webhook);
    void post(
        const QByteArray &session, const QByteArray &body, int triesLeft, Task taken = [] {});
    HistoryEvent eventOf(const Customer &customer, HistoryEvent::Phase phase) const;

    Parts m_parts;
    Habits m_habits;
    std::vector<Customer> m_customers;
    std::vector<std::pair<QByteArray, QByteArray>> m_chats; // session, phone
    std::map<QByteArray, SimulatedSession> m_sessions;
    std::map<QByteArray, qint64> m_counts;
    std::vector<QByteArray> m_complaints;
    int m_talking = 0;
    bool m_quiet = false;
};

} // namespace flotilla
