#pragma once
// The API described for programs: an OpenAPI 3.1 document, made of what each file of routes says
// of its routes and of the shared parts in openapi/skeleton.json.

#include "core/api/call.h"
#include "core/api/routedescription.h"

namespace flotilla {

// GET /v1/openapi.json.
[[nodiscard]] QList<ApiRoute> documentRoutes();
// Every route of the API, health and metrics included.
[[nodiscard]] QList<RouteDescription> describeRoutes();
[[nodiscard]] QJsonObject openApiDocument();

} // namespace flotilla
