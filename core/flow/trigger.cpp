#include "core/flow/trigger.h"

#include "core/flow/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kHeardMax = 4096; // of what triggers look at
constexpr qsizetype kShownWordsMax = 5;

struct KindWords
{
    Trigger::Kind kind;
    QLatin1StringView word;
    const char *title;
};

constexpr std::array<KindWords, 8> kKinds{{
    {Trigger::Kind::Keyword, "keyword"_L1, QT_TRANSLATE_NOOP("Blocks", "keyword")},
    {Trigger::Kind::ClickToChat, "click_to_chat"_L1, QT_TRANSLATE_NOOP("Blocks", "click-to-chat")},
    {Trigger::Kind::BroadcastReply, "broadcast_reply"_L1,
     QT_TRANSLATE_NOOP("Blocks", "broadcast reply")},
    {Trigger::Kind::Media, "media"_L1, QT_TRANSLATE_NOOP("Blocks", "media")},
    {Trigger::Kind::FirstMessage, "first_message"_L1, QT_TRANSLATE_NOOP("Blocks", "first message")},
    {Trigger::Kind::AnyMessage, "any_message"_L1, QT_TRANSLATE_NOOP("Blocks", "any message")},
    {Trigger::Kind::ApiEvent, "api_event"_L1, QT_TRANSLATE_NOOP("Blocks", "API event")},
    {Trigger::Kind::Schedule, "schedule"_L1, QT_TRANSLATE_NOOP("Blocks", "schedule")},
}};

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

bool beginsWith(const QString &text, const QString &word)
{
    return text.startsWith(word) &&
           (text.size() == word.size() || !text[word.size()].isLetterOrNumber());
}

// "a", "b" or "c"
QString listed(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words.mid(0, kShownWordsMax))
        shown.append(u'"' + word + u'"');
    if (words.size() > kShownWordsMax)
        return shown.join(u", "_s) + u" or %1 more"_s.arg(words.size() - kShownWordsMax);
    const QString last = shown.isEmpty() ? QString() : shown.takeLast();
    return shown.isEmpty() ? last : shown.join(u", "_s) + u" or "_s + last;
}

QString listed(const QList<MessageContent::Kind> &kinds)
{
    QStringList words;
    for (const MessageContent::Kind kind : kinds)
        words.append(wordOf(kind));
    return words.join(u", "_s);
}

} // namespace

QLatin1StringView wordOf(Trigger::Kind kind)
{
    return kKinds[static_cast<size_t>(kind)].word;
}

bool fromWord(QStringView word, Trigger::Kind &out)
{
    for (const KindWords &entry : kKinds) {
        if (word == entry.word) {
            out = entry.kind;
            return true;
        }
    }
    return false;
}

QStringList triggerWords()
{
    QStringList words;
    for (const KindWords &entry : kKinds)
        words.append(entry.word);
    return words;
}

Wording Trigger::title(Kind kind)
{
    return kKinds[static_cast<size_t>(kind)].title;
}

const QList<MessageContent::Kind> &Trigger::mediaKinds()
{
    using Kind = MessageContent::Kind;
    static const QList<Kind> kinds{Kind::Image,   Kind::Video,    Kind::Document, Kind::Audio,
                                   Kind::Sticker, Kind::Location, Kind::Contact};
    return kinds;
}

// A text, folded once for all triggers.
struct TriggerMatcher::Heard
{
    const Occasion &occasion;
    QString whole;
    QString bare; // without punctuation at its ends
};

TriggerMatcher::TriggerMatcher(const QList<Trigger> &triggers)
{
    for (qsizetype i = 0; i < triggers.size(); ++i) {
        const Trigger &trigger = triggers.at(i);
        Entry entry{static_cast<int>(i), trigger, {}, {}};
        if (trigger.kind == Trigger::Kind::Schedule && trigger.schedule.isComplete())
            entry.schedule = trigger.schedule.key();
        for (const QString &text : trigger.words) {
            Word word{text, {}, {}};
            const bool isKeyword = trigger.kind == Trigger::Kind::Keyword;
            if (isKeyword && trigger.match == Trigger::Match::Regex) {
                if (Result<Pattern> pattern = Pattern::compile(text))
                    word.pattern = *pattern;
            } else {
                word.folded = isKeyword ? foldedWord(text) : folded(text);
            }
            if (word.pattern || !word.folded.isEmpty())
                entry.words.append(word);
        }
        m_entries.append(entry);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.trigger.precedes(b.trigger); });
}

bool TriggerMatcher::catches(const Entry &entry, const Word &word, const Heard &heard)
{
    if (entry.trigger.kind == Trigger::Kind::ClickToChat)
        return beginsWith(heard.whole, word.folded);
    switch (entry.trigger.match) {
    case Trigger::Match::Exact:
        return heard.bare == word.folded;
    case Trigger::Match::Contains:
        return containsWord(heard.whole, word.folded);
    case Trigger::Match::Regex:
        return word.pattern->matchesPart(heard.whole);
    }
    return false;
}

TriggerMatcher::Finding TriggerMatcher::lookAtWords(const Entry &entry, const Heard &heard,
                                                    bool explains)
{
    Finding finding{entry.index, false, {}, {}};
    const auto found = std::find_if(entry.words.begin(), entry.words.end(),
                                    [&](const Word &word) { return catches(entry, word, heard); });
    const bool isLink = entry.trigger.kind == Trigger::Kind::ClickToChat;
    const Trigger::Match match = entry.trigger.match;
    finding.catches = found != entry.words.end();
    if (finding.catches)
        finding.word = found->text;
    if (!explains)
        return finding;
    const QString how = isLink                              ? u"begins with"_s
                        : match == Trigger::Match::Exact    ? u"is"_s
                        : match == Trigger::Match::Contains ? u"contains"_s
                                                            : u"fits the pattern"_s;
    const QString howNot = isLink                              ? u"does not begin with"_s
                           : match == Trigger::Match::Exact    ? u"is not exactly"_s
                           : match == Trigger::Match::Contains ? u"does not contain"_s
                                                               : u"does not fit the pattern"_s;
    if (finding.catches)
        finding.why = u"the text %1 \"%2\""_s.arg(how, finding.word);
    else if (entry.words.isEmpty())
        finding.why = u"the trigger has no word that could catch anything"_s;
    else
        finding.why = u"the text %1 %2"_s.arg(howNot, listed(entry.trigger.words));
    return finding;
}

TriggerMatcher::Finding TriggerMatcher::look(const Entry &entry, const Heard &heard, bool explains)
{
    const Trigger &trigger = entry.trigger;
    const Occasion &occasion = heard.occasion;
    const auto answer = [&entry](bool catches, const QString &yes, const QString &no) {
        return Finding{entry.index, catches, {}, catches ? yes : no};
    };
    if (trigger.kind == Trigger::Kind::ApiEvent)
        return answer(occasion.kind == Occasion::Kind::Event && !trigger.event.isEmpty() &&
                          trigger.event == occasion.event,
                      u"the event is \"%1\""_s.arg(trigger.event),
                      u"begins by the event \"%1\" of the API only"_s.arg(trigger.event));
    if (trigger.kind == Trigger::Kind::Schedule)
        return answer(occasion.kind == Occasion::Kind::Schedule && !entry.schedule.isEmpty() &&
                          entry.schedule == occasion.schedule,
                      u"its time has come"_s,
                      occasion.kind == Occasion::Kind::Schedule
                          ? u"begins at another time, or for other contacts"_s
                          : u"begins at its time only, never by what somebody writes"_s);
    if (occasion.kind != Occasion::Kind::Message)
        return answer(false, {}, u"begins by a message of the customer only"_s);
    switch (trigger.kind) {
    case Trigger::Kind::Keyword:
    case Trigger::Kind::ClickToChat:
        return lookAtWords(entry, heard, explains);
    case Trigger::Kind::BroadcastReply:
        return answer(occasion.answersBroadcast, u"the message answers a broadcast"_s,
                      u"what was sent to this chat last is no broadcast"_s);
    case Trigger::Kind::Media: {
        const auto &kinds = trigger.media.isEmpty() ? Trigger::mediaKinds() : trigger.media;
        return answer(kinds.contains(occasion.content),
                      u"the message is of the kind %1"_s.arg(wordOf(occasion.content)),
                      explains ? u"the message is none of: "_s + listed(kinds) : QString());
    }
    case Trigger::Kind::FirstMessage:
        return answer(occasion.isFirst, u"it is the contact's first message"_s,
                      u"the contact wrote before"_s);
    case Trigger::Kind::AnyMessage:
        return answer(true, u"catches every message"_s, {});
    case Trigger::Kind::ApiEvent:
    case Trigger::Kind::Schedule:
        break;
    }
    return {entry.index, false, {}, {}};
}

namespace {

QString heardText(const Occasion &occasion)
{
    return folded(occasion.text.left(kHeardMax));
}

} // namespace

TriggerMatcher::Finding TriggerMatcher::best(const Occasion &occasion) const
{
    const QString whole = heardText(occasion);
    const Heard heard{occasion, whole, foldedWord(whole)};
    for (const Entry &entry : m_entries) {
        if (Finding finding = look(entry, heard, false); finding.catches)
            return finding;
    }
    return {};
}

std::vector<TriggerMatcher::Finding> TriggerMatcher::all(const Occasion &occasion) const
{
    const QString whole = heardText(occasion);
    const Heard heard{occasion, whole, foldedWord(whole)};
    std::vector<Finding> findings(static_cast<size_t>(m_entries.size()));
    for (const Entry &entry : m_entries)
        findings[static_cast<size_t>(entry.index)] = look(entry, heard, true);
    return findings;
}

} // namespace flotilla
