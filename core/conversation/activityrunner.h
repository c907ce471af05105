#pragma once
// Carries out HTTP requests and scripts of flows: intent committed, the work itself, result
// committed as an event.

#include "core/base/random.h"
#include "core/flow/scriptrunner.h"
#include "core/http/transport.h"
#include "core/store/activitystore.h"

#include <QHash>

#include <memory>

namespace flotilla {

class ActivityRunner
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        HttpTransport &transport;
        const Clock &clock;
        Random &random;
        Loop &loop;
        std::function<void(WorkspaceId)> mailboxChanged;
        // Absent: every request passes the egress guard.
        std::function<bool(WorkspaceId, const QUrl &)> isTrusted;
        ScriptRunner *scripts = nullptr; // absent: script blocks fail and say so
    };

    explicit ActivityRunner(Parts parts);
    ~ActivityRunner();

    // Begins what is due and returns when the next one will be.
    std::optional<Instant> runDue();
    void stop() { m_stopping = true; }
    [[nodiscard]] bool isIdle() const { return m_inFlight == 0; }
    Task idle; // called when the last one in flight has ended

private:
    void begin(std::vector<TakenActivity> taken);
    void send(const TakenActivity &activity);
    Result<> fillSecrets(WorkspaceId workspace, OutgoingRequest &request);
    void runScript(const TakenActivity &activity);
    void answered(const TakenActivity &activity, const Exchange &exchange);
    void finish(const TakenActivity &activity, const QJsonObject &result, bool isKnown);
    void retryLater(const TakenActivity &activity);
    void submitUntilTaken(std::shared_ptr<Writer::Command> command, WorkspaceId workspace);
    void ended(WorkspaceId workspace);

    Parts m_parts;
    bool m_stopping = false;
    bool m_taking = false;
    int m_inFlight = 0;
    QHash<WorkspaceId, int> m_inFlightOf;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace flotilla
