#pragma once
// Comparing what people type: without case, accents, extra blanks and outer punctuation.

#include <QList>
#include <QString>

namespace flotilla {

// Trimmed, blanks collapsed, case folded, accents removed. "  Não  É " -> "nao e".
[[nodiscard]] QString folded(const QString &text);
// The same without punctuation and symbols at both ends: "¡Sí!" -> "si".
[[nodiscard]] QString foldedWord(const QString &text);
// Without case and accents, everything else as it stands: what people look through texts with.
// `places`, where given, tells of each letter where it stood, and at its end how long the text was.
[[nodiscard]] QString searchable(const QString &text, QList<qsizetype> *places = nullptr);
// Insertions, deletions, replacements and swaps of neighbours; `limit` + 1 when there are more.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

} // namespace flotilla
