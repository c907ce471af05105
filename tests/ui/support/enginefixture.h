#pragma once
// A real engine on its own threads beside the test, with a simulated gateway for its numbers.

#include "core/engine/bootstrap.h"
#include "core/gateway/simulator/simulatedwasender.h"
#include "ui/client/apiclient.h"
#include "ui/client/eventstream.h"

#include <QTemporaryDir>

namespace flotilla {

class EngineFixture
{
public:
    EngineFixture();
    ~EngineFixture();

    [[nodiscard]] EngineHost &host() { return *m_host; }
    [[nodiscard]] const WorkspaceAccess &access() const { return m_access; }
    [[nodiscard]] QUrl address() const { return QUrl(m_host->address()); }
    void point(ApiClient &client) const { client.setEngine(address(), m_access.token); }

    // By the API, without the client under test.
    QJsonObject ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    qint64 addFlow(const QString &name);
    // What such a flow's draft says first; and how somebody else changes it.
    [[nodiscard]] QString firstText(qint64 flow);
    void putFirstText(qint64 flow, const QString &text);
    // Connected to the simulator; customers who write to it get answers.
    qint64 addSession(const QString &name, const QString &phone);
    // A session of the simulator that no phone is linked to, as its gateway tells it to people.
    struct Unlinked
    {
        QString address;
        QString key;
        QString number;
        QString accountToken;
    };
    Unlinked addUnlinked();
    [[nodiscard]] QString shownCode(); // of the last session
    void scan();                       // its code, with a phone
    // A customer of that session writes; the webhook has come in when this returns.
    void writes(const QString &phone, const QString &text);
    // `count` conversations of `session`, straight into the database.
    void addConversations(qint64 session, int count);

private:
    void startSimulator();
    [[nodiscard]] QString simulatorAddress() const;

    QTemporaryDir m_directory;
    SystemClock m_clock;
    SystemRandom m_random;
    ThreadLoop m_simulatorLoop;
    std::unique_ptr<HttpClient> m_webhookClient;
    std::unique_ptr<SimulatedWasender> m_simulator;
    std::unique_ptr<HttpListener> m_simulatorListener;
    std::unique_ptr<EngineHost> m_host;
    WorkspaceAccess m_access;
    qint64 m_simulated = 0; // the last session there
};

} // namespace flotilla
