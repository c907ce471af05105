#include "core/flow/flow.h"

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
};

namespace {
Trigger keyword(Trigger::Match match, const QString &word, int priority = 0)
{
    return {Trigger::Kind::Keyword, match, {word}, priority, false};
}

int matched(const QList<Trigger> &triggers, const QString &text, bool isFirst = false)
{
    Flow flow;
    flow.triggers = triggers;
    const Trigger *found = matchingTrigger(flow, text, isFirst);
    return found ? static_cast<int>(found - flow.triggers.constData()) : -1;
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

QTEST_GUILESS_MAIN(TestTrigger)
#include "tst_trigger.moc"
