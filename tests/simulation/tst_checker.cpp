#include "tests/support/checker.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

using Phase = HistoryEvent::Phase;

// Builds a history step by step: one second passes between events.
class Story
{
public:
    Story()
    {
        add("world", "workspace", "", Phase::Ok, "", "amber").workspace = "w1";
        m_events.back().session.clear();
        add("world", "workspace", "", Phase::Ok, "", "cobalt").workspace = "w2";
        m_events.back().session.clear();
        HistoryEvent &limits = add("world", "session", "", Phase::Ok, "", "");
        limits.rateCount = 1;
        limits.ratePerMs = 1000;
        limits.burst = 2;
        limits.pairRateCount = 1;
        limits.pairRatePerMs = 1000;
        limits.pairBurst = 2;
        limits.ttlMs = 3'600'000;
        publish("v1");
    }

    HistoryEvent &add(const QByteArray &actor, const QByteArray &op, const QByteArray &id,
                      Phase phase, const QByteArray &chat, const QByteArray &text)
    {
        m_events.push_back({m_now, actor, op, id, phase, "w1", "s1", chat, text});
        m_now += 1000;
        return m_events.back();
    }
    void publish(const QByteArray &version, const QByteArray &running = "keep")
    {
        add("operator", "publish", version, Phase::Invoke, "", version).state = running;
        add("operator", "publish", version, Phase::Ok, "", version).state = running;
    }
    void say(int number, const QByteArray &more = {})
    {
        const QByteArray text = line(number) + more;
        add("source", "webhook", text, Phase::Invoke, kChat, text);
        add("source", "webhook", text, Phase::Ok, kChat, text);
    }
    // One request at the gateway.
    void request(const QByteArray &text, Phase outcome = Phase::Ok)
    {
        const QByteArray id = QByteArray::number(++m_requests);
        add("gateway", "send", id, Phase::Invoke, kChat, text);
        add("gateway", "send", id, outcome, kChat, text);
    }
    void list(const QByteArray &text, const QByteArray &state = "sent")
    {
        add("end", "message", text, Phase::Ok, kChat, text).state = state;
    }
    // Sends and lists.
    void answer(const QByteArray &text)
    {
        request(text);
        m_listed.push_back(text);
    }
    void wait(qint64 ms) { m_now += ms; }
    // When the last request left the engine.
    void left(qint64 at) { m_events[m_events.size() - 2].leftMs = at; }

    [[nodiscard]] static QByteArray line(int number)
    {
        return kChat + " #" + QByteArray::number(number) + " amber";
    }
    [[nodiscard]] static QByteArray reply(int number, int after, const QByteArray &begun = "v1",
                                          const QByteArray &now = "v1")
    {
        return "re " + line(number) + " | after " + (after > 0 ? line(after) : QByteArray()) +
               " | begun " + begun + " | now " + now;
    }

    // Ends the story, unless told otherwise, and judges it.
    Judgement judge(bool ended = true)
    {
        for (const QByteArray &text : m_listed)
            list(text);
        if (ended)
            add("end", "end", "", Phase::Ok, "", "");
        History history;
        for (const HistoryEvent &event : m_events)
            history.add(event);
        return check(history);
    }

    static inline const QByteArray kChat = "5511900000017";

private:
    qint64 m_now = 1000;
    int m_requests = 0;
    std::vector<HistoryEvent> m_events;
    std::vector<QByteArray> m_listed;
};

#define QCOMPARE_BROKEN(judgement, name)                                                           \
    do {                                                                                           \
        const Judgement judged = judgement;                                                        \
        QVERIFY2(judged.broke(name), judged.toText().constData());                                 \
        for (const Violation &violation : judged.violations)                                       \
            QVERIFY2(violation.check == name, judged.toText().constData());                        \
    } while (false)

#define QVERIFY_CLEAN(judgement)                                                                   \
    do {                                                                                           \
        const Judgement judged = judgement;                                                        \
        QVERIFY2(judged.isClean(), judged.toText().constData());                                   \
    } while (false)

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAWholeConversation()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.say(2);
        story.answer(Story::reply(2, 1));
        const Judgement judgement = story.judge();
        QVERIFY2(judgement.isClean(), judgement.toText().constData());
        QCOMPARE(judgement.acknowledged, 2);
        QCOMPARE(judgement.answered, 2);
    }

    void findsALostMessage()
    {
        Story story;
        story.say(1);
        story.say(2);
        story.answer(Story::reply(1, 0));
        QCOMPARE_BROKEN(story.judge(), "C1");
    }

    void acceptsAMessageThatWasNeverAcknowledged()
    {
        Story story;
        story.add("source", "webhook", "", Phase::Invoke, Story::kChat, Story::line(1));
        story.add("source", "webhook", "", Phase::Info, Story::kChat, Story::line(1));
        QVERIFY_CLEAN(story.judge());
    }

    void acceptsAnAnswerListedAsExpired()
    {
        Story story;
        story.say(1);
        story.list(Story::reply(1, 0), "expired");
        QVERIFY_CLEAN(story.judge());
    }

    void acceptsSilenceUnderATakeover()
    {
        Story story;
        story.add("operator", "takeover", "", Phase::Invoke, Story::kChat, "");
        story.say(1);
        QVERIFY_CLEAN(story.judge());
    }

    void findsSilenceAfterTheHandback()
    {
        Story story;
        story.add("operator", "takeover", "", Phase::Invoke, Story::kChat, "");
        story.add("operator", "handback", "", Phase::Ok, Story::kChat, "");
        story.say(1);
        QCOMPARE_BROKEN(story.judge(), "C1");
    }

    void findsTwoEffectsOfOneEvent()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.say(2);
        story.answer(Story::reply(2, 1));
        story.answer(Story::reply(2, 0));
        QVERIFY(story.judge().broke("C2"));
    }

    void findsStateThatForked()
    {
        Story story;
        for (int i = 1; i <= 3; ++i)
            story.say(i);
        story.answer(Story::reply(1, 0));
        story.answer(Story::reply(2, 1));
        story.answer(Story::reply(3, 1));
        QCOMPARE_BROKEN(story.judge(), "C2");
    }

    void findsAnswersOutOfOrder()
    {
        Story story;
        for (int i = 1; i <= 2; ++i)
            story.say(i);
        story.answer(Story::reply(2, 1));
        story.answer(Story::reply(1, 0));
        QCOMPARE_BROKEN(story.judge(), "C3");
    }

    void findsASecondCopy()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.request(Story::reply(1, 0), Phase::Info);
        QCOMPARE_BROKEN(story.judge(), "C4");
    }

    void countsARequestWithoutAnEndAsTaken()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.add("gateway", "send", "x", Phase::Invoke, Story::kChat, Story::reply(1, 0));
        QCOMPARE_BROKEN(story.judge(), "C4");
    }

    void acceptsARetryOfWhatWasProvedNotSent()
    {
        Story story;
        story.say(1);
        story.request(Story::reply(1, 0), Phase::Fail);
        story.answer(Story::reply(1, 0));
        QVERIFY_CLEAN(story.judge());
    }

    void findsARequestWithoutCause()
    {
        Story story;
        story.answer("good morning");
        QCOMPARE_BROKEN(story.judge(), "C5");
    }

    void findsAnAnswerBeforeItsQuestion()
    {
        Story story;
        story.answer(Story::reply(1, 0));
        story.say(1);
        QVERIFY(story.judge().broke("C5"));
    }

    void acceptsAMessageOfAProgram()
    {
        Story story;
        story.add("operator", "message", "", Phase::Invoke, Story::kChat, "api 7 amber");
        story.add("operator", "message", "", Phase::Ok, Story::kChat, "api 7 amber");
        story.answer("api 7 amber");
        QVERIFY_CLEAN(story.judge());
    }

    void findsAMessageThatNeverEnded()
    {
        Story story;
        story.say(1);
        story.request(Story::reply(1, 0));
        story.list(Story::reply(1, 0), "sending");
        QCOMPARE_BROKEN(story.judge(), "C6");
    }

    void findsAMailboxThatNeverEmptied()
    {
        Story story;
        story.add("end", "mailbox", "", Phase::Ok, Story::kChat, "").code = 1;
        QCOMPARE_BROKEN(story.judge(), "C6");
    }

    void findsAnAcceptedMessageThatIsNotListed()
    {
        Story story;
        story.add("operator", "message", "", Phase::Ok, Story::kChat, "api 7 amber");
        QCOMPARE_BROKEN(story.judge(), "C6");
    }

    void findsASuccessTheGatewayNeverSaw()
    {
        Story story;
        story.add("operator", "message", "", Phase::Ok, Story::kChat, "api 7 amber");
        story.list("api 7 amber", "delivered");
        QCOMPARE_BROKEN(story.judge(), "C6");
    }

    void findsProofThatWasForgotten()
    {
        Story story;
        story.say(1);
        story.request(Story::reply(1, 0), Phase::Info);
        story.add("gateway", "echo", "", Phase::Ok, Story::kChat, Story::reply(1, 0));
        story.list(Story::reply(1, 0), "unconfirmed");
        QCOMPARE_BROKEN(story.judge(), "C6");
    }

    void findsAHistoryWithoutEnd()
    {
        Story story;
        QCOMPARE_BROKEN(story.judge(false), "C6");
    }

    void findsSendsFasterThanTheLimit()
    {
        Story story;
        for (int i = 1; i <= 4; ++i)
            story.say(i);
        for (int i = 1; i <= 4; ++i) {
            story.answer(Story::reply(i, i - 1));
            story.wait(-1800);
        }
        QCOMPARE_BROKEN(story.judge(), "C7");
    }

    void allowsNoMillisecondWhereTheTimeOfLeavingIsKnown()
    {
        for (const qint64 early : {0, 1}) {
            Story story;
            story.say(1);
            story.say(2);
            story.say(3);
            const auto leave = [&story](const QByteArray &text, qint64 at) {
                story.answer(text);
                story.left(at);
            };
            leave(Story::reply(1, 0), 50'000);
            leave(Story::reply(2, 1), 50'000);
            leave(Story::reply(3, 2), 51'000 - early);
            if (early > 0)
                QCOMPARE_BROKEN(story.judge(), "C7");
            else
                QVERIFY_CLEAN(story.judge());
        }
    }

    void acceptsABurstWithinTheLimit()
    {
        Story story;
        for (int i = 1; i <= 2; ++i)
            story.say(i);
        story.answer(Story::reply(1, 0));
        story.wait(-2000);
        story.answer(Story::reply(2, 1));
        QVERIFY_CLEAN(story.judge());
    }

    void findsWordsOfAnotherWorkspace()
    {
        Story story;
        story.add("operator", "message", "", Phase::Ok, Story::kChat, "api 7 cobalt");
        story.answer("api 7 cobalt");
        QCOMPARE_BROKEN(story.judge(), "C8");
    }

    void findsARunThatChangedItsVersion()
    {
        Story story;
        story.publish("v2");
        story.say(1);
        story.answer(Story::reply(1, 0, "v1", "v2"));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void findsStateThatChangedItsVersion()
    {
        Story story;
        story.publish("v2");
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.say(2);
        story.answer(Story::reply(2, 1, "v2", "v2"));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void acceptsARunThatWasMoved()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "keep");
        story.publish("v3", "move");
        story.say(2);
        story.answer(Story::reply(2, 1, "v1", "v3"));
        const Judgement judgement = story.judge();
        QVERIFY2(judgement.isClean(), judgement.toText().constData());
        QCOMPARE(judgement.moved, 1);
    }

    void findsARunThatWasNotMoved()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "move");
        story.say(2);
        story.answer(Story::reply(2, 1));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    // It may have been handled before the version was live.
    void acceptsARunThatWasNotMovedWhilePublishing()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.say(2);
        story.publish("v2", "move");
        story.answer(Story::reply(2, 1));
        QVERIFY_CLEAN(story.judge());
    }

    void findsARunThatWentBack()
    {
        Story story;
        story.publish("v2", "move");
        story.publish("v3", "move");
        story.say(1);
        story.answer(Story::reply(1, 0, "v1", "v3"));
        story.say(2);
        story.answer(Story::reply(2, 1, "v1", "v2"));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void acceptsARunThatWasRestarted()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "restart");
        story.say(2);
        story.answer(Story::reply(2, 0, "v2", "v2"));
        const Judgement judgement = story.judge();
        QVERIFY2(judgement.isClean(), judgement.toText().constData());
        QCOMPARE(judgement.restarted, 1);
    }

    void findsARunThatWasNotRestarted()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "restart");
        story.say(2);
        story.answer(Story::reply(2, 1));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void findsARunThatWasMovedAndNotRestarted()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "restart");
        story.publish("v3", "move");
        story.say(2);
        story.answer(Story::reply(2, 1, "v1", "v3"));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void findsAResetThatNobodyAskedFor()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.publish("v2", "keep");
        story.say(2);
        story.answer(Story::reply(2, 0, "v2", "v2"));
        QCOMPARE_BROKEN(story.judge(), "C10");
    }

    void findsOneMessageOfTwoVersions()
    {
        Story story;
        story.publish("v2", "move");
        story.say(1);
        story.answer(Story::reply(1, 0, "v1", "v2"));
        story.answer("also" + Story::reply(1, 0, "v1", "v1").mid(2));
        QCOMPARE_BROKEN(story.judge(), "C9");
    }

    void findsExpiredStateInUse()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.wait(4'000'000);
        story.say(2);
        story.answer(Story::reply(2, 1));
        QCOMPARE_BROKEN(story.judge(), "C10");
    }

    void findsLivingStateDropped()
    {
        Story story;
        story.say(1);
        story.answer(Story::reply(1, 0));
        story.say(2);
        story.answer(Story::reply(2, 0));
        QCOMPARE_BROKEN(story.judge(), "C10");
    }

    void acceptsAFreshStartAfterTheEndOfARun()
    {
        Story story;
        story.say(1, " bye");
        story.answer("re " + Story::line(1) + " bye | after | begun v1 | now v1");
        story.say(2);
        story.answer(Story::reply(2, 0));
        QVERIFY_CLEAN(story.judge());
    }

    void readsBackWhatItWrote()
    {
        HistoryEvent event{17,  "source", "webhook", "a\"b\\c", Phase::Info,
                           "w", "s",      "55",      "olá\n"};
        event.code = 503;
        const std::optional<HistoryEvent> again = HistoryEvent::fromLine(event.toLine());
        QVERIFY(again);
        QCOMPARE(again->toLine(), event.toLine());
    }

    void namesTheLineItCannotRead()
    {
        int bad = 0;
        QVERIFY(!History::fromLines(HistoryEvent{1, "a", "b"}.toLine() + "{}\n", bad));
        QCOMPARE(bad, 2);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
