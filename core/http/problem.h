#pragma once
// Errors as HTTP answers: the one place that maps an error to a status. Bodies are problem objects
// (RFC 9457) with a stable `code`.

#include "core/base/result.h"
#include "core/http/message.h"

namespace flotilla {

[[nodiscard]] int httpStatus(ErrorCode code);

// 500s say nothing of the cause, which belongs in the log; 4xx carry `field` and the raw cause.
[[nodiscard]] HttpResponse problemResponse(const Error &error);

// For refusals that have no Error, as those of the listener. 429 and 503 carry Retry-After, 401
// the challenge.
[[nodiscard]] HttpResponse problemResponse(int status, QLatin1StringView code,
                                           const QString &detail, const QString &field = {});

// The standard words of a status: "Not Found".
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace flotilla
