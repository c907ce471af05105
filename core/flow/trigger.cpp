#include "core/flow/flow.h"
#include "core/flow/folding.h"

#include <algorithm>

namespace flotilla {

namespace {
constexpr qsizetype kTextMax = 4096; // of what triggers look at

// "pedido" in "meu pedido!", but not in "pedidos".
bool containsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}
} // namespace

TriggerMatcher::TriggerMatcher(const QList<Trigger> &triggers)
{
    for (qsizetype i = 0; i < triggers.size(); ++i) {
        const Trigger &trigger = triggers.at(i);
        Entry entry{static_cast<int>(i), trigger.kind, trigger.match, {}};
        for (const QString &text : trigger.words) {
            Word word;
            if (trigger.match == Trigger::Match::Regex) {
                if (Result<Pattern> pattern = Pattern::compile(text))
                    word.pattern = *pattern;
            } else {
                word.folded = foldedWord(text);
            }
            if (word.pattern || !word.folded.isEmpty())
                entry.words.append(word);
        }
        m_entries.append(entry);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) {
        return triggers.at(a.index).precedes(triggers.at(b.index));
    });
}

bool TriggerMatcher::catches(const Entry &entry, const QString &whole, const QString &bare)
{
    return std::any_of(entry.words.begin(), entry.words.end(), [&](const Word &word) {
        switch (entry.match) {
        case Trigger::Match::Exact:
            return bare == word.folded;
        case Trigger::Match::Contains:
            return containsWord(whole, word.folded);
        case Trigger::Match::Regex:
            return word.pattern->matchesPart(whole);
        }
        return false;
    });
}

int TriggerMatcher::match(const QString &text, bool isFirst) const
{
    const QString whole = folded(text.left(kTextMax));
    const QString bare = foldedWord(whole);
    for (const Entry &entry : m_entries) {
        if (entry.kind == Trigger::Kind::AnyMessage ||
            (entry.kind == Trigger::Kind::FirstMessage && isFirst) ||
            (entry.kind == Trigger::Kind::Keyword && catches(entry, whole, bare)))
            return entry.index;
    }
    return -1;
}

const Trigger *matchingTrigger(const Flow &flow, const QString &text, bool isFirst)
{
    const int index = TriggerMatcher(flow.triggers).match(text, isFirst);
    return index < 0 ? nullptr : &flow.triggers.at(index);
}

} // namespace flotilla
