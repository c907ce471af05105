#include "core/flow/answers.h"

#include "core/flow/folding.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kAnswerMax = 200;
constexpr qsizetype kLettersPerMistake = 3;

// Letters and digits only, the rest as single blanks: "dr. Ratna, Sp.A" -> "dr ratna sp a".
QString wordsOf(const QString &text)
{
    QString words = folded(text);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            c = u' ';
    }
    const QString plain = words.simplified();
    return plain.isEmpty() ? foldedWord(text) : plain;
}

// All words of the answer are words of this text.
bool hasWords(const QString &text, const QStringList &words)
{
    const QStringList own = text.split(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return own.contains(word); });
}

// "2", "2.", "(2)", "2️⃣" and the like: the digits alone.
int positionOf(const QString &word)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? number : 0;
}

int theOnly(const QList<QString> &titles, const auto &fits)
{
    int found = -1;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (!fits(titles.at(i)))
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

int nearest(const QList<QString> &titles, const QString &word)
{
    int best = -1;
    int bestDistance = 3;
    bool tie = false;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const qsizetype length = std::min(titles.at(i).size(), word.size());
        const int allowed = static_cast<int>(std::min<qsizetype>(2, length / kLettersPerMistake));
        const int distance = editDistance(titles.at(i), word, allowed);
        if (distance > allowed)
            continue;
        tie = distance == bestDistance;
        if (distance < bestDistance) {
            best = static_cast<int>(i);
            bestDistance = distance;
        }
    }
    return tie ? -1 : best;
}

} // namespace

ChoiceMatch matchChoice(const QList<Choice> &choices, const MessageContent &answer, bool numbered)
{
    const auto chose = [&choices](qsizetype index, const Reason &how) {
        return ChoiceMatch{static_cast<int>(index), how.with(choices.at(index).title)};
    };
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (!answer.selectedId.isEmpty() && choices.at(i).id == answer.selectedId)
            return chose(i, Reason::because("chose \"%1\": tapped"));
    }
    const QString word = wordsOf(answer.text.left(kAnswerMax));
    if (word.isEmpty())
        return {-1, Reason::because("the answer has no text")};
    QList<QString> titles;
    for (const Choice &choice : choices)
        titles.append(wordsOf(choice.title));

    const int position = positionOf(word);
    const bool isPosition = position >= 1 && position <= choices.size();
    if (numbered && isPosition)
        return chose(position - 1, Reason::because("chose \"%2\": number %1").with(position));
    if (const qsizetype exact = titles.indexOf(word); exact >= 0)
        return chose(exact, Reason::because("chose \"%1\": the same text"));
    if (isPosition)
        return chose(position - 1, Reason::because("chose \"%2\": number %1").with(position));
    const bool isNumber =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber)
        return {-1, Reason::because("\"%1\" is not one of the numbers").with(word.left(60))};
    const int begins =
        theOnly(titles, [&](const QString &title) { return title.startsWith(word); });
    if (begins >= 0)
        return chose(begins, Reason::because("chose \"%1\": the beginning of it"));
    const QStringList words = word.split(u' ');
    const int named = theOnly(titles, [&](const QString &title) { return hasWords(title, words); });
    if (named >= 0)
        return chose(named, Reason::because("chose \"%1\": words of it"));
    if (const int near = nearest(titles, word); near >= 0)
        return chose(near, Reason::because("chose \"%1\": nearly the same text"));
    QList<QString> descriptions;
    for (const Choice &choice : choices)
        descriptions.append(wordsOf(choice.description));
    const int described =
        theOnly(descriptions, [&](const QString &text) { return hasWords(text, words); });
    if (described >= 0)
        return chose(described, Reason::because("chose \"%1\": words of its description"));
    return {-1, Reason::because("\"%1\" is none of the choices").with(word.left(60))};
}

} // namespace flotilla
