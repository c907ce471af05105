#pragma once
// How well a few typed letters fit a text.

#include <QString>

#include <optional>

namespace flotilla {

// Nothing where the letters do not all occur in their order, case and accents aside. Beginnings of
// words and letters in a row count most; larger is better.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString &typed, const QString &text);

} // namespace flotilla
