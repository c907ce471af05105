#include "ui/shell/fuzzymatch.h"

#include "core/flow/folding.h"

namespace flotilla {

namespace {

constexpr int kAtWordStart = 8;
constexpr int kInARow = 6;
constexpr int kAnywhere = 1;

} // namespace

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted = searchable(typed.simplified());
    const QString given = searchable(text);
    if (const qsizetype whole = given.indexOf(wanted); whole >= 0 && !wanted.isEmpty()) {
        const bool atStart = whole == 0 || !given.at(whole - 1).isLetterOrNumber();
        return static_cast<int>(wanted.size()) * (kInARow + kAtWordStart) +
               (atStart ? kAtWordStart : 0) - static_cast<int>(std::min<qsizetype>(whole, 5));
    }
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype next = given.indexOf(letter, at + 1);
        if (next < 0)
            return std::nullopt;
        const bool atStart = next == 0 || !given.at(next - 1).isLetterOrNumber();
        score += next == at + 1 && at >= 0 ? kInARow : atStart ? kAtWordStart : kAnywhere;
        at = next;
    }
    return score;
}

} // namespace flotilla
