#pragma once
// Phone numbers as people write them, to digits with country code.

#include "core/base/result.h"

namespace flotilla {

// "+55 (11) 99999-0000", "0055...", or digits with country code -> "5511999990000". A number of a
// length its country cannot have is refused; whether it is in use nobody can tell from its digits.
[[nodiscard]] Result<QString> phoneDigits(const QString &text, const QString &field);

// "+5511999990000"
[[nodiscard]] QString phoneForPeople(const QString &digits);

} // namespace flotilla
