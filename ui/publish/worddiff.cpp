#include "ui/publish/worddiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace flotilla {

namespace {

constexpr size_t kTableMax = 1'000'000; // pairs of words that are compared

struct Word
{
    qsizetype from;
    QStringView text;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        words.push_back({from, QStringView(text).sliced(from, to - from)});
        from = to;
    }
    return words;
}

// Which words of both stay, in order; the longest such row.
void keepCommon(const std::vector<Word> &a, const std::vector<Word> &b, size_t begin, size_t endA,
                size_t endB, std::vector<bool> &keptA, std::vector<bool> &keptB)
{
    const size_t rows = endA - begin;
    const size_t columns = endB - begin;
    if (rows == 0 || columns == 0 || rows > kTableMax / columns)
        return;
    std::vector<int> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t row, size_t column) -> int & {
        return lengths[row * (columns + 1) + column];
    };
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            at(i, j) = a[begin + i].text == b[begin + j].text
                           ? at(i + 1, j + 1) + 1
                           : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (size_t i = 0, j = 0; i < rows && j < columns;) {
        if (a[begin + i].text == b[begin + j].text) {
            keptA[begin + i++] = true;
            keptB[begin + j++] = true;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

// Blanks between two changed words count as changed: one mark, not three.
QList<WordSpan> spansOf(const std::vector<Word> &words, std::vector<bool> kept)
{
    for (size_t i = 1; i + 1 < words.size(); ++i) {
        if (kept[i] && !kept[i - 1] && !kept[i + 1] && words[i].text.trimmed().isEmpty())
            kept[i] = false;
    }
    QList<WordSpan> spans;
    for (size_t i = 0; i < words.size(); ++i) {
        if (kept[i])
            continue;
        if (i > 0 && !kept[i - 1])
            spans.last().size += words[i].text.size();
        else
            spans.append({words[i].from, words[i].text.size()});
    }
    return spans;
}

} // namespace

WordDiff wordDiff(const QString &before, const QString &after)
{
    const std::vector<Word> a = wordsOf(before);
    const std::vector<Word> b = wordsOf(after);
    std::vector<bool> keptA(a.size(), false);
    std::vector<bool> keptB(b.size(), false);
    size_t begin = 0;
    while (begin < std::min(a.size(), b.size()) && a[begin].text == b[begin].text) {
        keptA[begin] = keptB[begin] = true;
        ++begin;
    }
    size_t endA = a.size();
    size_t endB = b.size();
    while (endA > begin && endB > begin && a[endA - 1].text == b[endB - 1].text) {
        keptA[--endA] = true;
        keptB[--endB] = true;
    }
    keepCommon(a, b, begin, endA, endB, keptA, keptB);
    return {spansOf(a, keptA), spansOf(b, keptB)};
}

} // namespace flotilla
