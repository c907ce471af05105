#include "core/flow/trigger.h"

#include "core/flow/contentnames.h"
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
Reason listed(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words.mid(0, kShownWordsMax))
        shown.append(u'"' + word + u'"');
    if (words.size() > kShownWordsMax)
        return Reason::because("%1 or %n more", nullptr,
                               static_cast<int>(words.size() - kShownWordsMax))
            .with(shown.join(u", "_s));
    if (shown.size() < 2)
        return Reason::because("\"%1\"").with(words.value(0));
    const QString last = shown.takeLast();
    return Reason::because("%1 or %2").with(shown.join(u", "_s), last);
}

Reason listed(const QList<MessageContent::Kind> &kinds)
{
    QList<Reason> names;
    for (const MessageContent::Kind kind : kinds)
        names.append(nameOf(kind));
    return Reason::listOf(names);
}

// Of the word that caught.
Reason whyCaught(const Trigger &trigger)
{
    if (trigger.kind == Trigger::Kind::ClickToChat)
        return Reason::because("the text begins with \"%1\"");
    switch (trigger.match) {
    case Trigger::Match::Exact:
        return Reason::because("the text is \"%1\"");
    case Trigger::Match::Contains:
        return Reason::because("the text contains \"%1\"");
    case Trigger::Match::Regex:
        break;
    }
    return Reason::because("the text fits the pattern \"%1\"");
}

// Of all its words.
Reason whyNot(const Trigger &trigger)
{
    if (trigger.kind == Trigger::Kind::ClickToChat)
        return Reason::because("the text does not begin with %1");
    switch (trigger.match) {
    case Trigger::Match::Exact:
        return Reason::because("the text is not exactly %1");
    case Trigger::Match::Contains:
        return Reason::because("the text does not contain %1");
    case Trigger::Match::Regex:
        break;
    }
    return Reason::because("the text does not fit the pattern %1");
}

const QList<MessageContent::Kind> &caughtKinds(const Trigger &trigger)
{
    return trigger.media.isEmpty() ? Trigger::mediaKinds() : trigger.media;
}

Reason whyFits(const Trigger &trigger, const Occasion &occasion)
{
    switch (trigger.kind) {
    case Trigger::Kind::ApiEvent:
        return Reason::because("the event is \"%1\"").with(trigger.event);
    case Trigger::Kind::Schedule:
        return Reason::because("its time has come");
    case Trigger::Kind::BroadcastReply:
        return Reason::because("the message answers a broadcast");
    case Trigger::Kind::Media:
        return Reason::because("the message is of the kind %1").with(nameOf(occasion.content));
    case Trigger::Kind::FirstMessage:
        return Reason::because("it is the contact's first message");
    default:
        return Reason::because("catches every message");
    }
}

Reason whyFitsNot(const Trigger &trigger, const Occasion &occasion)
{
    if (trigger.kind == Trigger::Kind::ApiEvent)
        return Reason::because("begins by the event \"%1\" of the API only").with(trigger.event);
    if (trigger.kind == Trigger::Kind::Schedule)
        return occasion.kind == Occasion::Kind::Schedule
                   ? Reason::because("begins at another time, or for other contacts")
                   : Reason::because("begins at its time only, never by what somebody writes");
    if (occasion.kind != Occasion::Kind::Message)
        return Reason::because("begins by a message of the customer only");
    if (trigger.kind == Trigger::Kind::BroadcastReply)
        return Reason::because("what was sent to this chat last is no broadcast");
    if (trigger.kind == Trigger::Kind::Media)
        return Reason::because("the message is none of: %1").with(listed(caughtKinds(trigger)));
    return Reason::because("the contact wrote before");
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
    finding.catches = found != entry.words.end();
    if (finding.catches)
        finding.word = found->text;
    if (!explains)
        return finding;
    if (finding.catches)
        finding.why = whyCaught(entry.trigger).with(finding.word);
    else if (entry.words.isEmpty())
        finding.why = Reason::because("the trigger has no word that could catch anything");
    else
        finding.why = whyNot(entry.trigger).with(listed(entry.trigger.words));
    return finding;
}

// Of all that do not look for words.
bool TriggerMatcher::fits(const Entry &entry, const Occasion &occasion)
{
    const Trigger &trigger = entry.trigger;
    const bool isMessage = occasion.kind == Occasion::Kind::Message;
    switch (trigger.kind) {
    case Trigger::Kind::ApiEvent:
        return occasion.kind == Occasion::Kind::Event && !trigger.event.isEmpty() &&
               trigger.event == occasion.event;
    case Trigger::Kind::Schedule:
        return occasion.kind == Occasion::Kind::Schedule && !entry.schedule.isEmpty() &&
               entry.schedule == occasion.schedule;
    case Trigger::Kind::BroadcastReply:
        return isMessage && occasion.answersBroadcast;
    case Trigger::Kind::Media:
        return isMessage && caughtKinds(trigger).contains(occasion.content);
    case Trigger::Kind::FirstMessage:
        return isMessage && occasion.isFirst;
    case Trigger::Kind::AnyMessage:
        return isMessage;
    case Trigger::Kind::Keyword:
    case Trigger::Kind::ClickToChat:
        break;
    }
    return false;
}

TriggerMatcher::Finding TriggerMatcher::look(const Entry &entry, const Heard &heard, bool explains)
{
    const Trigger &trigger = entry.trigger;
    const bool hasWords =
        trigger.kind == Trigger::Kind::Keyword || trigger.kind == Trigger::Kind::ClickToChat;
    if (hasWords && heard.occasion.kind == Occasion::Kind::Message)
        return lookAtWords(entry, heard, explains);
    Finding finding{entry.index, fits(entry, heard.occasion), {}, {}};
    if (explains)
        finding.why = finding.catches ? whyFits(trigger, heard.occasion)
                                      : whyFitsNot(trigger, heard.occasion);
    return finding;
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
