#include "core/flow/folding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace flotilla {

namespace {

bool isPlainLower(const QString &text)
{
    bool blankBefore = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if (c.unicode() >= 0x80 || (c >= u'A' && c <= u'Z') || c < u' ' || (blank && blankBefore))
            return false;
        blankBefore = blank;
    }
    return !blankBefore;
}

// The letters of one character without its accents; none for an accent by itself.
QString bareLetters(QChar c)
{
    if (c.isMark())
        return {};
    if (c.isSurrogate())
        return c;
    QString letters;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_D)) {
        if (!part.isMark())
            letters += part.toCaseFolded();
    }
    return letters;
}

// Of the letters that most languages write with, found once: a single one each.
constexpr ushort kQuickEnd = 0x250;

QChar quickBare(QChar c)
{
    static const auto table = [] {
        std::array<QChar, kQuickEnd> letters;
        for (ushort code = 0; code < kQuickEnd; ++code)
            letters[code] = bareLetters(QChar(code)).front();
        return letters;
    }();
    return table[c.unicode()];
}

bool isOuter(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSurrogate();
}

} // namespace

QString folded(const QString &text)
{
    if (text.isEmpty() || isPlainLower(text))
        return text;
    QString out;
    out.reserve(text.size());
    bool blank = false;
    const QString spread = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : spread) {
        if (c.isSpace()) {
            blank = !out.isEmpty();
        } else if (!c.isMark() && c.category() != QChar::Other_Format) {
            if (blank)
                out += u' ';
            blank = false;
            out += c;
        }
    }
    return out;
}

QString foldedWord(const QString &text)
{
    const QString all = folded(text);
    qsizetype begin = 0;
    qsizetype end = all.size();
    while (begin < end && isOuter(all[begin]))
        ++begin;
    while (end > begin && isOuter(all[end - 1]))
        --end;
    // Nothing but signs: then the signs are the word ("+", "?").
    return begin == end ? all : all.sliced(begin, end - begin);
}

QString searchable(const QString &text, QList<qsizetype> *places)
{
    QString letters;
    letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < kQuickEnd)
            letters += quickBare(c);
        else
            letters += bareLetters(c);
        if (places)
            places->resize(letters.size(), i);
    }
    if (places)
        places->append(text.size());
    return letters;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const size_t width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({replaced, last[at] + 1, row[at - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[width - 1], limit + 1);
}

} // namespace flotilla
