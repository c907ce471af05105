// Reading JSON without Qt's own tree: as strict as the slow reader, and the same values.

#include "core/flow/jsontree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheValuesThatQtGives();
    void wholeNumbersAreWhole();
    void refusesAKeyThatIsWrittenTwice_data();
    void refusesAKeyThatIsWrittenTwice();
    void readsToTheDepthOfItsLimitAndNoDeeper();
    void takesHalfASurrogatePair();
    void refusesWhatIsNoObject();
    void asksNothingOfWhatIsMissing();
};

void TestJsonTree::givesTheValuesThatQtGives()
{
    const QByteArray text =
        R"({"text":"a\u00e9\n\ud83d\ude00","list":[1,-2.5,1e3,true,null,{"a":[]}],
        "big":12345678901,"zero":-0,"empty":{},"key with \"":0.1})";
    const auto tree = JsonTree::read(text);
    QVERIFY(tree.has_value());
    QCOMPARE(tree->root().toQt().toObject(), QJsonDocument::fromJson(text).object());
}

void TestJsonTree::wholeNumbersAreWhole()
{
    const auto tree =
        JsonTree::read(R"({"a":7,"b":7.0,"c":7.5,"d":1e300,"e":"7","f":18446744073709551615})");
    QVERIFY(tree.has_value());
    const JsonNode root = tree->root();
    QCOMPARE(root.value("a").toInteger(-1), 7);
    QCOMPARE(root.value("b").toInteger(-1), 7);
    for (const char *key : {"c", "d", "e", "f"})
        QCOMPARE(root.value(key).toInteger(-1), -1);
    QCOMPARE(root.value("f").toDouble(), 18446744073709551616.0);
}

void TestJsonTree::refusesAKeyThatIsWrittenTwice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is") << QByteArray(R"({"a":1,"b":2,"a":3})");
    QTest::newRow("with an escape") << QByteArray(R"({"a":1,"\u0061":3})");
    QTest::newRow("deep inside") << QByteArray(R"({"x":[{"y":{"a":1,"a":2}}]})");
    QByteArray many = "{";
    for (int i = 0; i < 40; ++i)
        many += "\"k" + QByteArray::number(i) + "\":0,";
    QTest::newRow("among many") << many + "\"k7\":1}";
}

void TestJsonTree::refusesAKeyThatIsWrittenTwice()
{
    QFETCH(const QByteArray, text);
    const auto tree = JsonTree::read(text);
    QVERIFY(!tree.has_value());
    QVERIFY2(tree.error().message.contains(u"twice"), qPrintable(tree.error().message));
}

void TestJsonTree::readsToTheDepthOfItsLimitAndNoDeeper()
{
    const auto nested = [](int depth) {
        return "{\"a\":" + QByteArray(depth - 1, '[') + "1" + QByteArray(depth - 1, ']') + "}";
    };
    QVERIFY(JsonTree::read(nested(64)).has_value());
    const auto tooDeep = JsonTree::read(nested(65));
    QVERIFY(!tooDeep.has_value());
    QVERIFY(tooDeep.error().message.contains(u"deeper than 64"));
}

void TestJsonTree::takesHalfASurrogatePair()
{
    const auto tree = JsonTree::read(R"({"a":"x\ud83dy","b":"\\ud83d"})");
    QVERIFY(tree.has_value());
    QCOMPARE(tree->root().value("a").toString(), u"x\ufffdy"_s);
    QCOMPARE(tree->root().value("b").toString(), u"\\ud83d"_s);
}

void TestJsonTree::refusesWhatIsNoObject()
{
    for (const char *text : {"", "[]", "1", "{} {}", "{\"a\":}", "{\"a\":1"})
        QVERIFY2(!JsonTree::read(text).has_value(), text);
}

void TestJsonTree::asksNothingOfWhatIsMissing()
{
    const auto tree = JsonTree::read(R"({"a":null})");
    QVERIFY(tree.has_value());
    const JsonNode none = tree->root().value("b").value("c");
    QVERIFY(none.isUndefined());
    QVERIFY(!tree->root().value("a").isUndefined());
    QCOMPARE(none.toString(), QString());
    QCOMPARE(none.toInt(5), 5);
    QCOMPARE(none.size(), 0);
    none.eachEntry([](qsizetype, const JsonNode &) { QFAIL("an entry of nothing"); });
    QVERIFY(none.toQt().isUndefined());
}

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
