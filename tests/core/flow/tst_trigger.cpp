#include "core/flow/flow.h"

#include <QJsonDocument>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestTrigger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catches_data();
    void catches();
    void higherPriorityWins();
    void keywordComesBeforeAnyMessage();
    void firstMessageOnlyOnce();
    void brokenExpressionCatchesNothing();
    void everyKindIsReadAndWrittenAlike();
    void wrongTriggersAreRefused_data();
    void wrongTriggersAreRefused();
    void everyTriggerSaysWhyOnce();
    void aScheduleHearsNothing();
};

namespace {
Trigger keyword(Trigger::Match match, const QString &word, int priority = 0)
{
    return {Trigger::Kind::Keyword, match, {word}, priority, false};
}

int matched(const QList<Trigger> &triggers, const QString &text, bool isFirst = false)
{
    Occasion occasion;
    occasion.text = text;
    occasion.isFirst = isFirst;
    return TriggerMatcher(triggers).best(occasion).index;
}

Schedule nine()
{
    Schedule schedule;
    schedule.minute = 9 * 60;
    schedule.tag = u"vip"_s;
    return schedule;
}
} // namespace

void TestTrigger::catches_data()
{
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caught");
    const int exact = static_cast<int>(Trigger::Match::Exact);
    const int contains = static_cast<int>(Trigger::Match::Contains);
    const int regex = static_cast<int>(Trigger::Match::Regex);
    QTest::newRow("exact") << exact << u"menu"_s << u"menu"_s << true;
    QTest::newRow("case, accents, blanks") << exact << u"Cardápio"_s << u"  CARDAPIO! "_s << true;
    QTest::newRow("exact is not part") << exact << u"menu"_s << u"the menu"_s << false;
    QTest::newRow("two words") << exact << u"mulai lagi"_s << u"Mulai   lagi"_s << true;
    QTest::newRow("contains") << contains << u"pão"_s << u"quero pao, por favor"_s << true;
    QTest::newRow("contains whole words") << contains << u"pão"_s << u"Paola"_s << false;
    QTest::newRow("contains, later word") << contains << u"pão"_s << u"Paola quer pão"_s << true;
    QTest::newRow("regex") << regex << u"^(oi|ol[aá])\\b"_s << u"Olá, bom dia"_s << true;
    QTest::newRow("regex no") << regex << u"^\\d{5}$"_s << u"1234"_s << false;
    QTest::newRow("regex in linear time")
        << regex << u"(a+)+$"_s << QString(4000, u'a') + u'b' << false;
}

void TestTrigger::catches()
{
    QFETCH(int, match);
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(bool, caught);
    QCOMPARE(matched({keyword(static_cast<Trigger::Match>(match), word)}, text) == 0, caught);
}

void TestTrigger::higherPriorityWins()
{
    QCOMPARE(matched({keyword(Trigger::Match::Contains, u"cake"_s, 1),
                      keyword(Trigger::Match::Contains, u"bread"_s, 5)},
                     u"bread and cake"_s),
             1);
}

void TestTrigger::keywordComesBeforeAnyMessage()
{
    const Trigger any{Trigger::Kind::AnyMessage, {}, {}, 0, false};
    QCOMPARE(matched({any, keyword(Trigger::Match::Exact, u"menu"_s)}, u"menu"_s), 1);
    QCOMPARE(matched({any, keyword(Trigger::Match::Exact, u"menu"_s)}, u"hello"_s), 0);
}

void TestTrigger::firstMessageOnlyOnce()
{
    const Trigger first{Trigger::Kind::FirstMessage, {}, {}, 0, false};
    QCOMPARE(matched({first}, u"hello"_s, true), 0);
    QCOMPARE(matched({first}, u"hello"_s, false), -1);
}

void TestTrigger::brokenExpressionCatchesNothing()
{
    QCOMPARE(matched({keyword(Trigger::Match::Regex, u"("_s)}, u"("_s), -1);
    QCOMPARE(matched({keyword(Trigger::Match::Exact, u" "_s)}, u" "_s), -1);
}

void TestTrigger::everyKindIsReadAndWrittenAlike()
{
    const QByteArray triggers = R"([
        {"kind": "keyword", "match": "contains", "words": ["menu"], "priority": 3, "restart": true},
        {"kind": "click_to_chat", "words": ["I saw the ad"], "restart": true},
        {"kind": "broadcast_reply", "priority": -1},
        {"kind": "media", "media": ["image", "location"]},
        {"kind": "media"},
        {"kind": "first_message"},
        {"kind": "any_message"},
        {"kind": "api_event", "event": "paid", "restart": true},
        {"kind": "schedule", "at": "09:05", "days": ["mon", "fri"], "zone": "America/Sao_Paulo",
         "tag": "vip", "restart": true, "priority": 2},
        {"kind": "schedule", "at": "00:00", "date": "2028-02-29", "list": "members"},
        {"kind": "schedule", "at": "23:59", "list": "members"},
        {"kind": "schedule"}])";
    const QJsonArray given = QJsonDocument::fromJson(triggers).array();
    Problems problems;
    const auto flow = Flow::fromJson(
        {{u"format"_s, 1}, {u"name"_s, u"F"_s}, {u"steps"_s, QJsonArray()}, {u"triggers"_s, given}},
        problems);
    QVERIFY2(flow, problems.isEmpty() ? "" : qPrintable(problems.first().message));
    QCOMPARE(flow->toJson()[u"triggers"].toArray(), given);
    QStringList kinds;
    for (const Trigger &trigger : flow->triggers) {
        if (!kinds.contains(wordOf(trigger.kind)))
            kinds.append(wordOf(trigger.kind));
    }
    QCOMPARE(kinds, triggerWords());
}

void TestTrigger::wrongTriggersAreRefused_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("path");
    const auto bad = [](const char *trigger, const QString &path) {
        QTest::newRow(trigger) << QByteArray(trigger) << u"/triggers/0"_s + path;
    };
    bad(R"({"kind": "telepathy"})", u"/kind"_s);
    bad(R"({"kind": "media", "media": "image"})", u"/media"_s);
    bad(R"({"kind": "media", "media": ["text"]})", u"/media/0"_s);
    bad(R"({"kind": "media", "restart": true})", u"/restart"_s);
    bad(R"({"kind": "api_event", "event": 5})", u"/event"_s);
    bad(R"({"kind": "api_event", "event": "x", "restart": 1})", u"/restart"_s);
    bad(R"({"kind": "schedule", "at": 900})", u"/at"_s);
    bad(R"({"kind": "schedule", "days": []})", u"/days"_s);
    bad(R"({"kind": "schedule", "days": "mon"})", u"/days"_s);
    bad(R"({"kind": "schedule", "days": ["mon", "monday"]})", u"/days/1"_s);
    bad(R"({"kind": "schedule", "tag": ["a"]})", u"/tag"_s);
    bad(R"({"kind": "schedule", "restart": "yes"})", u"/restart"_s);
    bad(R"({"kind": "schedule", "words": ["a"]})", u"/words"_s);
    bad(R"({"kind": "click_to_chat", "words": [1]})", u"/words/0"_s);
    bad(R"({"kind": "click_to_chat", "words": [], "match": "exact"})", u"/match"_s);
    bad(R"({"kind": "broadcast_reply", "words": []})", u"/words"_s);
}

void TestTrigger::wrongTriggersAreRefused()
{
    QFETCH(QByteArray, trigger);
    QFETCH(QString, path);
    Problems problems;
    const auto flow =
        Flow::fromJson({{u"name"_s, u"F"_s},
                        {u"steps"_s, QJsonArray()},
                        {u"triggers"_s, QJsonArray{QJsonDocument::fromJson(trigger).object()}}},
                       problems);
    QVERIFY(!flow);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, path);
}

// The explanation and the choice look at the same thing.
void TestTrigger::everyTriggerSaysWhyOnce()
{
    QList<Trigger> triggers{keyword(Trigger::Match::Exact, u"menu"_s),
                            keyword(Trigger::Match::Contains, u"order"_s, 2)};
    for (const auto kind :
         {Trigger::Kind::ClickToChat, Trigger::Kind::BroadcastReply, Trigger::Kind::Media,
          Trigger::Kind::FirstMessage, Trigger::Kind::AnyMessage, Trigger::Kind::ApiEvent,
          Trigger::Kind::Schedule}) {
        Trigger trigger;
        trigger.schedule = nine();
        trigger.kind = kind;
        trigger.words = {u"hello"_s};
        trigger.event = u"paid"_s;
        triggers.append(trigger);
    }
    const TriggerMatcher matcher(triggers);
    QList<Occasion> occasions;
    for (const QString &text : {u"menu"_s, u"my order"_s, u"hello there"_s, u"anything"_s}) {
        for (const bool flag : {false, true}) {
            Occasion occasion;
            occasion.text = text;
            occasion.isFirst = flag;
            occasion.answersBroadcast = !flag;
            occasion.content = flag ? MessageContent::Kind::Image : MessageContent::Kind::Text;
            occasions.append(occasion);
        }
    }
    Occasion event;
    event.kind = Occasion::Kind::Event;
    event.event = u"paid"_s;
    occasions.append(event);
    Occasion time;
    time.kind = Occasion::Kind::Schedule;
    time.schedule = nine().key();
    occasions.append(time);
    for (const Occasion &occasion : occasions) {
        const auto all = matcher.all(occasion);
        const auto best = matcher.best(occasion);
        QCOMPARE(all.size(), size_t(triggers.size()));
        QVERIFY(best.catches);
        for (const TriggerMatcher::Finding &finding : all) {
            QVERIFY(!finding.why.isEmpty());
            const Trigger &trigger = triggers.at(finding.index);
            if (finding.catches && finding.index != best.index)
                QVERIFY(!trigger.precedes(triggers.at(best.index)));
        }
        QVERIFY(all[static_cast<size_t>(best.index)].catches);
    }
}

// It begins at its own time: no text, no event, and no other time for other people.
void TestTrigger::aScheduleHearsNothing()
{
    Trigger trigger;
    trigger.kind = Trigger::Kind::Schedule;
    trigger.schedule = nine();
    const TriggerMatcher matcher({trigger});
    Occasion occasion;
    occasion.text = u"vip 09:00 schedule"_s;
    occasion.isFirst = true;
    occasion.answersBroadcast = true;
    QVERIFY(!matcher.best(occasion).catches);
    QCOMPARE(matcher.all(occasion).front().why.english(),
             u"begins at its time only, never by what somebody writes"_s);
    occasion.kind = Occasion::Kind::Event;
    QVERIFY(!matcher.best(occasion).catches);
    occasion.kind = Occasion::Kind::Schedule;
    QVERIFY(!matcher.best(occasion).catches);
    Schedule other = nine();
    other.tag = u"members"_s;
    occasion.schedule = other.key();
    QVERIFY(!matcher.best(occasion).catches);
    QCOMPARE(matcher.all(occasion).front().why.english(),
             u"begins at another time, or for other contacts"_s);
    occasion.schedule = nine().key();
    QVERIFY(matcher.best(occasion).catches);
}

QTEST_GUILESS_MAIN(TestTrigger)
#include "tst_trigger.moc"
