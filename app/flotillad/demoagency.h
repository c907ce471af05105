#pragma once
// The demo's cast: a simulated gateway on its own port, an engine, two clients with three numbers,
// and customers who chat by script. Everything goes through the doors that a real agency uses: the
// API and the webhooks.

#include "core/base/log.h"
#include "core/engine/bootstrap.h"
#include "core/engine/enginehost.h"
#include "core/gateway/simulator/simulatedwasender.h"

#include <QJsonArray>

#include <atomic>

class DemoAgency
{
public:
    struct Client
    {
        QString name;
        QByteArray token;
    };

    // `settings` say where the engine keeps its data and listens; `seed` makes the customers'
    // typing repeat.
    static flotilla::Result<std::unique_ptr<DemoAgency>>
    open(const flotilla::EngineSettings &settings, quint64 seed);
    ~DemoAgency();

    // Customers write their first messages. Calls back on the main thread.
    void begin(flotilla::Millis timeLimit);
    std::function<void()> onEverythingComplete;
    std::function<void()> onTimeUp;
    // A line of a chat, one-line and with who says it; from the simulator's thread.
    std::function<void(const QString &line)> onChatLine;

    [[nodiscard]] flotilla::EngineHost &host() { return *m_host; }
    [[nodiscard]] QString address() const { return m_host->address(); }
    [[nodiscard]] QString simulatorAddress() const;
    [[nodiscard]] const QList<Client> &clients() const { return m_clients; }
    [[nodiscard]] int completeChats() const { return m_complete; }
    [[nodiscard]] qint64 messagesIn() const { return m_in; }
    [[nodiscard]] qint64 messagesOut() const { return m_out; }
    [[nodiscard]] QStringList openChats();
    // The ledger of one reply, as the API tells it.
    [[nodiscard]] QStringList wayOfOneMessage();
    // What was lost, doubled, left over or does not add up; empty is good.
    [[nodiscard]] QStringList brokenPromises();

private:
    explicit DemoAgency(quint64 seed);
    flotilla::Result<> startSimulator();
    flotilla::Result<> addClient(const QJsonObject &description);
    flotilla::Result<> addSession(const Client &client, const QJsonObject &description);
    flotilla::Result<QJsonObject> ask(const Client &client, const QByteArray &method,
                                      const QByteArray &path, const QByteArray &body = {});
    void onLine(const flotilla::VirtualCustomer &customer,
                const flotilla::VirtualCustomer::Line &line);
    void onChatComplete();

    struct Opening
    {
        qint64 session = 0;
        flotilla::CustomerPlan plan;
    };

    flotilla::SystemClock m_clock;
    flotilla::SeededRandom m_random;
    std::unique_ptr<flotilla::Loop> m_main;
    flotilla::ThreadLoop m_simulatorLoop;
    std::unique_ptr<flotilla::HttpClient> m_webhookClient;
    std::unique_ptr<flotilla::SimulatedWasender> m_simulator;
    std::unique_ptr<flotilla::HttpListener> m_simulatorListener;
    std::unique_ptr<flotilla::EngineHost> m_host;
    QList<Client> m_clients;
    QList<Opening> m_openings;
    QHash<qint64, QString> m_sessionNames;
    std::atomic<qint64> m_in = 0;
    std::atomic<qint64> m_out = 0;
    int m_complete = 0;
    flotilla::Loop::Timer m_timeLimit = 0;
};
