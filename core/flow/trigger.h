#pragma once
// What begins a flow, and which trigger catches what came in.

#include "core/flow/pattern.h"
#include "core/flow/reason.h"
#include "core/flow/schedule.h"
#include "core/flow/wording.h"
#include "core/model/content.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace flotilla {

// What came in that may begin a flow.
struct Occasion
{
    enum class Kind { Message, Event, Schedule };

    Kind kind = Kind::Message;
    QString text; // of the message, or its caption
    MessageContent::Kind content = MessageContent::Kind::Text;
    bool isFirst = false;          // the contact never wrote before
    bool answersBroadcast = false; // what was sent to the chat last is a broadcast
    QString event;                 // Kind::Event: its name
    QString schedule;              // Kind::Schedule: the key of the one whose time has come
};

struct Trigger
{
    // In the order in which they go before one another, where the priority is the same.
    enum class Kind {
        Keyword,
        ClickToChat, // the text of a link or code begins the message
        BroadcastReply,
        Media,
        FirstMessage,
        AnyMessage,
        ApiEvent,
        Schedule, // at its time, without anything coming in
    };
    enum class Match { Exact, Contains, Regex };
    static constexpr qsizetype kWordsMax = 200;
    static constexpr int kPriorityMax = 1000; // and as far below 0

    Kind kind = Kind::FirstMessage;
    Match match = Match::Exact;
    QStringList words;    // of Keyword, ClickToChat
    int priority = 0;     // higher wins; then the older flow
    bool restart = false; // of Keyword, ClickToChat, ApiEvent, Schedule: also interrupts a run
    QList<MessageContent::Kind> media = {}; // of Media; empty: any
    QString event = {};                     // of ApiEvent
    Schedule schedule = {};                 // of Schedule

    // The higher priority; among equals the kind that says more.
    [[nodiscard]] bool precedes(const Trigger &other) const
    {
        return priority != other.priority ? priority > other.priority : kind < other.kind;
    }
    [[nodiscard]] static Wording title(Kind kind); // "first message"
    [[nodiscard]] static const QList<MessageContent::Kind> &mediaKinds();
};
[[nodiscard]] QLatin1StringView wordOf(Trigger::Kind kind); // "first_message"
[[nodiscard]] bool fromWord(QStringView word, Trigger::Kind &out);
[[nodiscard]] QStringList triggerWords(); // of all kinds

// The triggers of a flow, prepared once for many messages.
class TriggerMatcher
{
public:
    struct Finding
    {
        int index = -1; // of the trigger; -1: none
        bool catches = false;
        QString word; // that caught
        Reason why;   // not of best()
    };

    explicit TriggerMatcher(const QList<Trigger> &triggers);

    // The trigger that precedes all others that catch.
    [[nodiscard]] Finding best(const Occasion &occasion) const;
    // Of every trigger, in the flow's order.
    [[nodiscard]] std::vector<Finding> all(const Occasion &occasion) const;

private:
    struct Word
    {
        QString text; // as the flow has it
        QString folded;
        std::optional<Pattern> pattern;
    };
    struct Entry
    {
        int index;
        Trigger trigger;
        QList<Word> words;
        QString schedule; // its key
    };
    struct Heard;
    [[nodiscard]] static bool fits(const Entry &entry, const Occasion &occasion);
    [[nodiscard]] static Finding look(const Entry &entry, const Heard &heard, bool explains);
    [[nodiscard]] static Finding lookAtWords(const Entry &entry, const Heard &heard, bool explains);
    [[nodiscard]] static bool catches(const Entry &entry, const Word &word, const Heard &heard);

    QList<Entry> m_entries; // best first
};

} // namespace flotilla
