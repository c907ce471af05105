#pragma once
// "2026-01-31T09:05:00.250Z": the form in which times leave the engine.

#include "core/base/clock.h"

#include <QString>

namespace flotilla {

[[nodiscard]] QString isoTime(Instant at);

} // namespace flotilla
