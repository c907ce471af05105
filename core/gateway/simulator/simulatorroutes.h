#pragma once
// The HTTP side of the simulated gateway: who asks, with which body, and how answers look.

#include "core/gateway/simulator/world.h"
#include "core/http/router.h"

namespace flotilla {

struct SimulatorCall
{
    const HttpRequest &request;
    const RouteMatch &match;
    QJsonObject body;                    // empty when there is none
    SimulatedSession *session = nullptr; // of the key, or of the path for account calls
    Respond respond;

    [[nodiscard]] QString parameter(const QByteArray &name) const
    {
        return match.parameters.value(name);
    }
    // "http://<Host>", for links back to us.
    [[nodiscard]] QString ownAddress() const;
};

// The answers of the contract.
namespace answer {
[[nodiscard]] HttpResponse data(const QJsonValue &data, int status = 200);
[[nodiscard]] HttpResponse whole(QJsonObject object); // adds success
// Shape A: authentication, validation, plan.
[[nodiscard]] HttpResponse refusal(int status, const QString &message, const QString &field = {});
// Shape B: the logic of an endpoint.
[[nodiscard]] HttpResponse error(int status, const QString &text);
// Shape C, with the limit's headers.
[[nodiscard]] HttpResponse limited(const RateVerdict &verdict, Instant now, bool resetAsTime);
// An HTML page, as a proxy in front of the gateway answers.
[[nodiscard]] HttpResponse page(int status);
// Ends the connection without an answer.
[[nodiscard]] HttpResponse none();
} // namespace answer

class SimulatorRoutes
{
public:
    using Handler = std::function<HttpResponse(SimulatorCall &)>;
    using LateHandler = std::function<void(SimulatorCall &)>; // answers by call.respond

    SimulatorRoutes(Router &router, SimulatorWorld &world);
    // With a session's key.
    void session(const QByteArray &method, const QByteArray &path, Handler handler);
    void sessionLate(const QByteArray &method, const QByteArray &path, LateHandler handler);
    // With the account token; `{id}` in the path finds the session.
    void account(const QByteArray &method, const QByteArray &path, Handler handler);
    // Open to all: files and the control interface.
    void open(const QByteArray &method, const QByteArray &path, Handler handler);
    [[nodiscard]] SimulatorWorld &world() { return m_world; }

private:
    // What is wrong with the request before anyone looks at it; status 0 when nothing.
    HttpResponse prepare(SimulatorCall &call, bool byAccount) const;

    Router &m_router;
    SimulatorWorld &m_world;
};

void addMessageRoutes(SimulatorRoutes &routes);
void addMediaRoutes(SimulatorRoutes &routes);
void addContactRoutes(SimulatorRoutes &routes);
void addGroupRoutes(SimulatorRoutes &routes);
void addSessionRoutes(SimulatorRoutes &routes);
void addControlRoutes(SimulatorRoutes &routes);

} // namespace flotilla
