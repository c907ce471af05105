#pragma once
// Times as people read them, in their own zone and language.

#include "core/base/clock.h"

#include <QString>
#include <QTime>

namespace flotilla {

[[nodiscard]] QString shortTime(Instant at); // date and minute
[[nodiscard]] QString clockTime(Instant at); // hour and minute
[[nodiscard]] QString clockTime(QTime time);
// "just now", "9 min ago", "10:31", "yesterday", "12 Nov", "12 Nov 2024".
[[nodiscard]] QString agoTime(Instant at, Instant now);

} // namespace flotilla
