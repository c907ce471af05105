#pragma once
// The processes of the kill test: the engine, which is killed, the fake gateway, which never is,
// and the customers' side with its own threads in this process.

#include "core/base/random.h"
#include "tests/simulation/operators.h"
#include "tests/support/checker.h"

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>
#include <thread>

namespace flotilla {

class KillRig
{
public:
    struct Settings
    {
        QString flotillad;
        QString gateway;
        int kills = 300;
        quint64 seed = 1;
        QString directory; // empty: a temporary one
    };
    struct Report
    {
        Judgement judgement;
        int kills = 0;
        int aimed = 0; // kills the engine gave itself at a marked place
        int started = 0;
        qint64 readyMsMost = 0;
        qint64 drainMs = 0;
        std::map<QByteArray, int> ends; // state -> messages
        double seconds = 0;
        QByteArray story; // of what was lost, as the engine's ledger tells it

        [[nodiscard]] QByteArray toText() const;
    };

    explicit KillRig(Settings settings);
    ~KillRig();

    [[nodiscard]] Result<> setUp();
    [[nodiscard]] Report run();

private:
    struct Talker // one chat
    {
        SimulatedSession session;
        CustomerLine line;
        int linesOfRun = 0; // since the last farewell
        bool begun = false; // the line was said, and is not acknowledged yet
        QByteArray body;
        qint64 dueAt = 0;
    };

    [[nodiscard]] Result<> prepareDatabase();
    [[nodiscard]] Result<> startGateway();
    // Milliseconds until it is ready, -1 when it ended before.
    [[nodiscard]] qint64 startEngine(const QByteArray &crashAt);
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> addSession(SimulatedWorkspace &workspace, int number);
    void addTalkers(const SimulatedSession &session);
    void killOnce(int number, Report &report);
    void talk(int share);
    void sayNext(Talker &talker, SeededRandom &random);
    [[nodiscard]] qint64 drain();
    void readEnd(Report &report);
    void tellLosses(Report &report);
    [[nodiscard]] QJsonObject ask(const QByteArray &token, const QByteArray &method,
                                  const QByteArray &path, const QJsonObject &body = {});
    void record(HistoryEvent event);
    void recordWorld(const QByteArray &op, const QByteArray &workspace = {},
                     const QByteArray &text = {});
    [[nodiscard]] History wholeHistory();
    [[nodiscard]] QString file(const QString &name) const { return m_directory + u'/' + name; }

    Settings m_settings;
    QTemporaryDir m_temporary;
    QString m_directory;
    SeededRandom m_random;
    quint16 m_enginePort = 0;
    quint16 m_gatewayPort = 0;
    QProcess m_gateway;
    QProcess m_engine;
    std::vector<SimulatedWorkspace> m_workspaces;
    std::vector<GatewaySession> m_gatewaySessions;
    std::vector<Talker> m_talkers;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_talking = true;
    std::mutex m_mutex;
    std::vector<HistoryEvent> m_events;
};

} // namespace flotilla
