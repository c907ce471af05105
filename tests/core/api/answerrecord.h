#pragma once
// Keeps every request of the API's tests with its answer, one JSON object a line, for the check
// against the OpenAPI document (tests/openapi). Does so when FLOTILLA_API_ANSWERS names a
// directory.

#include "core/http/message.h"

namespace flotilla {

void recordAnswer(const HttpRequest &request, const HttpResponse &response);

} // namespace flotilla
