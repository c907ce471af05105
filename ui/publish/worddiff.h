#pragma once
// The words that one of two texts has and the other has not.

#include <QList>
#include <QString>

namespace flotilla {

struct WordSpan
{
    qsizetype from = 0;
    qsizetype size = 0;
    bool operator==(const WordSpan &) const = default;
};

struct WordDiff
{
    QList<WordSpan> removed; // in the text before
    QList<WordSpan> added;   // in the text after
};

// Words as the language of the text has them, also without blanks between. Very long texts that
// differ much are told as changed in one piece.
[[nodiscard]] WordDiff wordDiff(const QString &before, const QString &after);

} // namespace flotilla
