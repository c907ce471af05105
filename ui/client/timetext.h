#pragma once
// Times as people read them, in their own zone and language.

#include "core/base/clock.h"

#include <QString>

namespace flotilla {

[[nodiscard]] QString shortTime(Instant at); // date and minute
[[nodiscard]] QString clockTime(Instant at); // hour and minute

} // namespace flotilla
