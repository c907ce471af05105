#pragma once
// Everything under /v1, health and metrics, on the router: authenticates, runs each call on the
// API's loop, and answers writes after their commit.

#include "core/access/access.h"
#include "core/access/passwordhasher.h"
#include "core/api/call.h"
#include "core/api/metrics.h"
#include "core/store/selfcheckservice.h"

#include <memory>

namespace flotilla {

class ApiRoutes
{
public:
    struct Parts
    {
        Writer &writer;
        Readers &readers;
        FlowDirectory &flows;
        const GatewayRegistry &gateways;
        const Clock &clock;
        Random &random;
        Metrics &metrics;
        Loop &loop; // all of it runs here
        Loop &net;  // where gateways are asked
        // Why the engine is not ready to work, if it is not. On `loop`.
        std::function<Result<>()> ready;
        std::function<qint64()> waitingCommands;
        std::function<qint64()> diskFreeBytes;
        // After a commit, on `loop`: hints only, the rows are the truth.
        std::function<void(WorkspaceId)> mailboxChanged;
        std::function<void(SessionId)> outboxChanged;
        std::function<void(SessionId)> sessionChanged; // reload the directory
        Loop *passwords = nullptr; // where passwords are hashed, 0.1 s each; null: on `loop`
        PasswordHasher::Cost passwordCost = {};
        // On `loop`; absent: none was made yet.
        std::function<std::optional<SelfCheckReport>()> selfCheck;
        // A script of a test chat, run elsewhere and answered on `loop`; absent: scripts fail
        // there.
        std::function<void(const QJsonObject &job, std::function<void(const QJsonObject &)> done)>
            runScript = {};
        // Where documents are read, one call at a time; null: on `loop`.
        Loop *documents = nullptr;
    };

    // Adds the routes; must outlive the router's last call, and go on its loop.
    ApiRoutes(Router &router, Parts parts);
    ~ApiRoutes();
    // Every route under /v1, with the permission it needs.
    [[nodiscard]] static QList<ApiRoute> table();
    // On the loop: refuses with 503 from now on.
    void stop();

private:
    class Private;
    std::shared_ptr<Private> d; // calls on their way hold it weakly
};

} // namespace flotilla
