#include "ui/kit/messagetext.h"

#include <QTextCharFormat>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr QStringView kFence = u"```";

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool isBlankAt(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

// Where the mark that opens at `from` closes; -1 where it does not.
qsizetype closingMark(const QString &text, qsizetype from, qsizetype end)
{
    const QChar mark = text[from];
    if (isWordAt(text, from - 1) || isBlankAt(text, from + 1) || text[from + 1] == mark)
        return -1;
    for (qsizetype i = from + 2; i < end && text[i] != u'\n'; ++i) {
        if (text[i] == mark && !isBlankAt(text, i - 1) && !isWordAt(text, i + 1))
            return i;
    }
    return -1;
}

QTextCharFormat formatOf(QChar mark)
{
    QTextCharFormat format;
    if (mark == u'*')
        format.setFontWeight(QFont::DemiBold);
    else if (mark == u'_')
        format.setFontItalic(true);
    else
        format.setFontStrikeOut(true);
    return format;
}

// Reads [from, end) of `marked` into `out`, all of it in `format`.
void readSpan(const QString &marked, qsizetype from, qsizetype end, const QTextCharFormat &format,
              const QFont &mono, MessageText &out)
{
    const auto put = [&](const QString &piece, const QTextCharFormat &look) {
        if (!look.isEmpty())
            out.formats.append({int(out.text.size()), int(piece.size()), look});
        out.text += piece;
    };
    for (qsizetype i = from; i < end;) {
        if (QStringView(marked).sliced(i).startsWith(kFence)) {
            const qsizetype close = marked.indexOf(kFence, i + 3);
            if (close > i + 3 && close < end) {
                QTextCharFormat plain = format;
                plain.setFont(mono);
                put(marked.sliced(i + 3, close - i - 3), plain);
                i = close + 3;
                continue;
            }
        }
        const bool isMark = marked[i] == u'*' || marked[i] == u'_' || marked[i] == u'~';
        const qsizetype close = isMark && i + 1 < end ? closingMark(marked, i, end) : -1;
        if (close > 0) {
            QTextCharFormat inner = format;
            inner.merge(formatOf(marked[i]));
            readSpan(marked, i + 1, close, inner, mono, out);
            i = close + 1;
            continue;
        }
        qsizetype next = i + 1;
        while (next < end && !u"*_~`"_s.contains(marked[next]))
            ++next;
        put(marked.sliced(i, next - i), format);
        i = next;
    }
}

} // namespace

MessageText readMessageMarks(const QString &marked, const QFont &mono)
{
    MessageText out;
    readSpan(marked, 0, marked.size(), {}, mono, out);
    return out;
}

} // namespace flotilla
