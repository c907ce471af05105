#pragma once
// What a route is for and speaks, for the OpenAPI document. Each file of routes describes its own,
// beside the table that registers them; a test sees that none is missing.

#include <QList>

namespace flotilla {

struct RouteDescription
{
    const char *route; // "GET /v1/contacts/{id}", as registered
    const char *summary;
    const char *query = ""; // shared parameters by name: "after limit tag"
    // Schema of the body; with '?' at its end the body may be absent. Empty: none is taken.
    const char *body = "";
    // Status and schema: "200 Contact", in brackets for a list of it; "204": no body.
    const char *answer = "";
    const char *errors = "";    // besides those that every route may answer: "400 404"
    bool takesKey = false;      // an Idempotency-Key
    bool isForMachines = false; // health and metrics: free on loopback, no JSON bodies
    bool canStream = false;     // as a WebSocket
    bool isOpen = false;        // needs no token
    const char *mediaType = "application/json"; // of the answer
};

[[nodiscard]] QList<RouteDescription> describeSessionRoutes();
[[nodiscard]] QList<RouteDescription> describeContactRoutes();
[[nodiscard]] QList<RouteDescription> describeConversationRoutes();
[[nodiscard]] QList<RouteDescription> describeMessageRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowLifeRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowChoiceRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowCheckRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowSaveRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowTestRoutes();
[[nodiscard]] QList<RouteDescription> describeFlowTemplateRoutes();
[[nodiscard]] QList<RouteDescription> describeFigureRoutes();
[[nodiscard]] QList<RouteDescription> describeLedgerRoutes();
[[nodiscard]] QList<RouteDescription> describeDeadLetterRoutes();
[[nodiscard]] QList<RouteDescription> describeDeliveryRoutes();
[[nodiscard]] QList<RouteDescription> describeOperatorRoutes();
[[nodiscard]] QList<RouteDescription> describeSecretRoutes();
[[nodiscard]] QList<RouteDescription> describeSignInRoutes();
[[nodiscard]] QList<RouteDescription> describeOverviewRoutes();

} // namespace flotilla
