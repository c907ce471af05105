// What the validator says of the triggers beside single keywords: what a kind needs, and triggers
// of one flow of which one catches all that the other would.

#include "core/flow/folding.h"
#include "core/flow/jsontext.h"
#include "core/flow/validation.h"

#include <set>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Kind = Trigger::Kind;

constexpr int kLookupsMax = 200'000; // thousands of long words: what is left is not compared

// Where words of triggers stand, so that those within a text are found without trying all.
class KnownWords
{
public:
    void add(const QString &word, qsizetype trigger)
    {
        m_triggers[word].append(trigger);
        m_sizes.insert(word.size());
    }

    // Calls `visit(word, trigger)` for each that stands in the text as whole words; until true.
    template<class Visit>
    void eachIn(const QString &text, bool atBeginOnly, int &lookups, const Visit &visit) const
    {
        const auto isEdge = [&text](qsizetype at) {
            return at == text.size() || !text[at].isLetterOrNumber();
        };
        for (qsizetype begin = 0; begin < (atBeginOnly ? 1 : text.size()); ++begin) {
            if (begin > 0 && text[begin - 1].isLetterOrNumber())
                continue;
            for (const qsizetype size : m_sizes) {
                if (begin + size > text.size() || lookups <= 0)
                    break;
                if (!isEdge(begin + size))
                    continue;
                --lookups;
                const QString word = text.sliced(begin, size);
                for (const qsizetype trigger : m_triggers.value(word)) {
                    if (visit(word, trigger))
                        return;
                }
            }
        }
    }

private:
    QHash<QString, QList<qsizetype>> m_triggers;
    std::set<qsizetype> m_sizes;
};

class TriggerKinds
{
public:
    explicit TriggerKinds(Validation &validation)
        : m_validation(validation)
        , m_triggers(validation.flow().triggers)
    {
        for (qsizetype i = 0; i < m_triggers.size(); ++i) {
            const Trigger &trigger = m_triggers.at(i);
            const bool isLink = trigger.kind == Kind::ClickToChat;
            const bool contains =
                trigger.kind == Kind::Keyword && trigger.match == Trigger::Match::Contains;
            for (const QString &word : isLink || contains ? trigger.words : QStringList()) {
                if (const QString text = heard(trigger, word); !text.isEmpty())
                    (isLink ? m_begins : m_contained).add(text, i);
            }
        }
    }

    void run()
    {
        for (qsizetype i = 0; i < m_triggers.size() && !m_validation.isFull(); ++i) {
            checkNeeds(i);
            if (isRepeated(i))
                m_validation.warn(
                    u"flow.double_trigger"_s, pointer(u"/triggers"_s, i),
                    FlowWords::tr("Another trigger starts the flow in the same case already."));
            else
                checkShadow(i);
            checkWords(i);
        }
    }

private:
    static QString heard(const Trigger &trigger, const QString &word)
    {
        return trigger.kind == Kind::ClickToChat ? folded(word) : foldedWord(word);
    }

    // Also during a chat: what interrupts it is the trigger that its flow would begin by.
    [[nodiscard]] bool comesBefore(qsizetype a, qsizetype b) const
    {
        const Trigger &first = m_triggers.at(a);
        const Trigger &second = m_triggers.at(b);
        return a != b && (first.precedes(second) || (a < b && !second.precedes(first)));
    }

    void checkNeeds(qsizetype index)
    {
        const Trigger &trigger = m_triggers.at(index);
        const QString path = pointer(u"/triggers"_s, index);
        if (trigger.kind == Kind::ApiEvent && trigger.event.trimmed().isEmpty())
            m_validation.error(u"flow.no_event"_s, pointer(path, u"event"_s),
                               FlowWords::tr("This trigger has no event yet: write the name that "
                                             "your program tells."));
        if (trigger.kind != Kind::ClickToChat)
            return;
        const QString words = pointer(path, u"words"_s);
        if (trigger.words.isEmpty())
            m_validation.error(u"flow.no_link_text"_s, words,
                               FlowWords::tr("This trigger has no text yet: write what your link "
                                             "or code puts at the beginning of the message."));
        for (qsizetype i = 0; i < trigger.words.size(); ++i) {
            if (folded(trigger.words.at(i)).isEmpty())
                m_validation.error(u"flow.no_link_text"_s, pointer(words, i),
                                   FlowWords::tr("This text is empty."));
        }
    }

    [[nodiscard]] bool isRepeated(qsizetype index) const
    {
        const Trigger &trigger = m_triggers.at(index);
        if (trigger.kind == Kind::Media)
            return isMediaRepeated(index);
        const bool isEvent = trigger.kind == Kind::ApiEvent && !trigger.event.trimmed().isEmpty();
        const bool isTime = trigger.kind == Kind::Schedule && trigger.schedule.isComplete();
        if (!isEvent && !isTime && trigger.kind != Kind::BroadcastReply)
            return false;
        for (qsizetype i = 0; i < m_triggers.size(); ++i) {
            const Trigger &other = m_triggers.at(i);
            if (other.kind == trigger.kind && other.event == trigger.event &&
                other.schedule == trigger.schedule && comesBefore(i, index))
                return true;
        }
        return false;
    }

    [[nodiscard]] static const QList<MessageContent::Kind> &mediaOf(const Trigger &trigger)
    {
        return trigger.media.isEmpty() ? Trigger::mediaKinds() : trigger.media;
    }

    // Several others may have its kinds between them.
    [[nodiscard]] bool isMediaRepeated(qsizetype index) const
    {
        QList<MessageContent::Kind> left = mediaOf(m_triggers.at(index));
        for (qsizetype i = 0; i < m_triggers.size() && !left.isEmpty(); ++i) {
            if (m_triggers.at(i).kind != Kind::Media || !comesBefore(i, index))
                continue;
            for (const MessageContent::Kind kind : mediaOf(m_triggers.at(i)))
                left.removeAll(kind);
        }
        return left.isEmpty();
    }

    void checkShadow(qsizetype index)
    {
        const Trigger &trigger = m_triggers.at(index);
        if (trigger.kind != Kind::ClickToChat && trigger.kind != Kind::BroadcastReply &&
            trigger.kind != Kind::Media)
            return;
        const bool isHidden =
            std::any_of(m_triggers.begin(), m_triggers.end(), [&](const Trigger &other) {
                return other.kind == Kind::AnyMessage && other.precedes(trigger);
            });
        if (isHidden)
            m_validation.warn(u"flow.trigger_never_fires"_s, pointer(u"/triggers"_s, index),
                              FlowWords::tr("This trigger is never asked: one with a higher "
                                            "priority catches every message before it."));
    }

    // Words that another trigger catches before, because they begin with its text or contain it.
    void checkWords(qsizetype index)
    {
        const Trigger &trigger = m_triggers.at(index);
        const bool isLink = trigger.kind == Kind::ClickToChat;
        const bool isWord = trigger.kind == Kind::Keyword && trigger.match != Trigger::Match::Regex;
        if (!isLink && !isWord)
            return;
        for (qsizetype i = 0; i < trigger.words.size(); ++i) {
            const QString text = heard(trigger, trigger.words.at(i));
            QString by;
            const auto visit = [&](const QString &word, qsizetype other) {
                const bool isTold = isWord && word == text; // as a keyword that is there twice
                if (isTold || !comesBefore(other, index))
                    return false;
                by = word;
                return true;
            };
            m_contained.eachIn(text, false, m_lookups, visit);
            if (isLink && by.isEmpty())
                m_begins.eachIn(text, true, m_lookups, visit);
            if (!by.isEmpty())
                m_validation.warn(
                    u"flow.covered_word"_s,
                    pointer(pointer(pointer(u"/triggers"_s, index), u"words"_s), i),
                    FlowWords::tr("Another trigger of this flow catches \"%1\" already: it looks "
                                  "for \"%2\".")
                        .arg(trigger.words.at(i), by));
        }
    }

    Validation &m_validation;
    const QList<Trigger> &m_triggers;
    KnownWords m_contained;
    KnownWords m_begins;
    int m_lookups = kLookupsMax;
};

} // namespace

void checkTriggerKinds(Validation &validation)
{
    TriggerKinds(validation).run();
}

} // namespace flotilla
