#include "core/flow/condition.h"
#include "core/flow/filters.h"
#include "core/flow/jsontext.h"
#include "core/flow/template.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kVariables{
    {u"name"_s, u"ana Luísa"_s},
    {u"blank"_s, u""_s},
    {u"count"_s, 3},
    {u"price"_s, 1234.5},
    {u"day"_s, u"2026-03-07"_s},
    {u"at"_s, u"2026-03-07T15:30:00"_s},
    {u"list"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}},
    {u"order"_s, QJsonObject{{u"items"_s, QJsonArray{QJsonObject{{u"sku"_s, u"X1"_s}}}}}}};
const QJsonObject kContact{{u"first_name"_s, u"Ana"_s},
                           {u"tags"_s, QJsonArray{u"VIP"_s, u"São Paulo"_s}}};
const QJsonObject kSession{{u"name"_s, u"Main"_s}};

Scope scopeIn(const QString &language)
{
    // 3 March 2026, 23:00 in Sao Paulo.
    return {kVariables, kContact,
            kSession,   u"America/Sao_Paulo"_s,
            language,   fromMs(1'772'589'600'000)};
}

} // namespace

class TestTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
    void keepsTheTypeOfALonePlaceholder();
    void escapesForAddresses();
    void expansionIsLimited();
    void everyFilterHasARunningExample();
    void conditions_data();
    void conditions();
    void groupsJoinConditions();
    void badConditions_data();
    void badConditions();
};

void TestTemplate::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"Hello"_s, u"Hello"_s);
    row("variable", u"Hi {{name}}!"_s, u"Hi ana Luísa!"_s);
    row("contact", u"{{contact.first_name}}"_s, u"Ana"_s);
    row("session", u"{{ session.name }}"_s, u"Main"_s);
    row("missing", u"[{{nobody}}]"_s, u"[]"_s);
    row("default of missing", u"{{nobody | default: \"there\"}}"_s, u"there"_s);
    row("default of empty", u"{{blank | default: 'x'}}"_s, u"x"_s);
    row("default not needed", u"{{name | default: 'x'}}"_s, u"ana Luísa"_s);
    row("nested", u"{{order.items.0.sku}}"_s, u"X1"_s);
    row("list", u"{{list}}"_s, u"a, b, c"_s);
    row("today in the zone", u"{{today}}"_s, u"2026-03-03"_s);
    row("now in the zone", u"{{now | date: \"HH:mm\"}}"_s, u"23:00"_s);
    row("upper", u"{{name | upper}}"_s, u"ANA LUÍSA"_s);
    row("lower", u"{{contact.first_name | lower}}"_s, u"ana"_s);
    row("capitalize", u"{{name | capitalize}}"_s, u"Ana Luísa"_s);
    row("number", u"{{price | number: 2}}"_s, u"1.234,50"_s);
    row("number as it is", u"{{count | number}}"_s, u"3"_s);
    row("number of text", u"{{name | number}}"_s, u"ana Luísa"_s);
    row("date", u"{{day | date: \"dddd, d 'de' MMMM\"}}"_s, u"sábado, 7 de março"_s);
    row("date and time", u"{{at | date: \"dd/MM HH:mm\"}}"_s, u"07/03 15:30"_s);
    row("date of text", u"{{name | date: \"dd\"}}"_s, u"ana Luísa"_s);
    row("money", u"{{price | money: \"BRL\"}}"_s, u"R$ 1.234,50"_s);
    row("join", u"{{list | join: \" / \"}}"_s, u"a / b / c"_s);
    row("first", u"{{list | first}}"_s, u"a"_s);
    row("last", u"{{list | last}}"_s, u"c"_s);
    row("count", u"{{list | count}}"_s, u"3"_s);
    row("truncate", u"{{name | truncate: 4}}"_s, u"ana…"_s);
    row("chain", u"{{nobody | default: \"abc\" | upper | first}}"_s, u"A"_s);
    row("arithmetic", u"{{count | plus: 2 | times: 1.5 | minus: 0.5}}"_s, u"7"_s);
    row("escaped quote", u"{{nobody | default: \"a\\\"b\"}}"_s, u"a\"b"_s);
    row("literal braces", u"\\{{name\\}}"_s, u"{{name}}"_s);
    row("single braces", u"{name} }} {"_s, u"{name} }} {"_s);
    row("backslash", u"a\\b"_s, u"a\\b"_s);
    row("sum", u"{{count + 2 * 3}}"_s, u"9"_s);
    row("parentheses", u"{{(count + 2) * 3}}"_s, u"15"_s);
    row("left to right", u"{{10 - 4 - 3}}"_s, u"3"_s);
    row("negative", u"{{-count + 1}}"_s, u"-2"_s);
    row("rest", u"{{10 % 4}}"_s, u"2"_s);
    row("divided by nothing", u"[{{1 / 0}}]"_s, u"[]"_s);
    row("texts are joined", u"{{contact.first_name + \"!\"}}"_s, u"Ana!"_s);
    row("missing counts as nothing", u"{{nobody + 2}}"_s, u"2"_s);
    row("filter on a sum", u"{{price + 1 | number: 2}}"_s, u"1.235,50"_s);
    row("filter in parentheses", u"{{(nobody | default: 4) * 2}}"_s, u"8"_s);
    row("value as argument", u"{{nobody | default: contact.first_name}}"_s, u"Ana"_s);
    row("variable as argument", u"{{nobody | default: (name)}}"_s, u"ana Luísa"_s);
    row("comparison", u"{{count >= 3 and not (count > 3)}}"_s, u"true"_s);
    row("or", u"{{blank or count == 3}}"_s, u"true"_s);
    row("contains", u"{{contact.tags contains \"vip\"}}"_s, u"true"_s);
    row("texts compare as people read", u"{{name == \"ANA LUISA\"}}"_s, u"true"_s);
    row("date and days", u"{{day + 3}}"_s, u"2026-03-10"_s);
    row("date and time and days", u"{{at - 7}}"_s, u"2026-02-28T15:30:00"_s);
    row("days between", u"{{day - today}}"_s, u"4"_s);
    row("dates in order", u"{{today < day}}"_s, u"true"_s);
    row("money", u"{{price | as_money: \"BRL\" | money}}"_s, u"R$ 1.234,50"_s);
    row("money times", u"{{(price | as_money: \"BRL\") * 2}}"_s, u"2469.00 BRL"_s);
    row("money of two kinds", u"[{{(1 | as_money: \"BRL\") + (1 | as_money: \"USD\")}}]"_s,
        u"[]"_s);
    row("money in whole numbers", u"{{1500 | as_money: \"IDR\"}}"_s, u"1500 IDR"_s);
    row("money compares", u"{{(5 | as_money: \"BRL\") > 4}}"_s, u"true"_s);
    row("round", u"{{price / 7 | round: 2}}"_s, u"176.36"_s);
    row("bounds", u"{{count | at_least: 5 | at_most: 4}}"_s, u"4"_s);
    row("replace", u"{{name | replace: \"ana\", \"Bia\"}}"_s, u"Bia Luísa"_s);
    row("split", u"{{\"a, b,c\" | split: \",\" | last}}"_s, u"c"_s);
    row("pluck", u"{{order.items | pluck: \"sku\"}}"_s, u"X1"_s);
    row("where", u"{{order.items | where: \"sku\", \"x1\" | count}}"_s, u"1"_s);
    row("sort", u"{{\"10,9,b,A\" | split: \",\" | sort}}"_s, u"9, 10, A, b"_s);
    row("reverse", u"{{list | reverse}}"_s, u"c, b, a"_s);
    row("unique", u"{{\"a,B,A\" | split: \",\" | unique}}"_s, u"a, B"_s);
    row("sum of a list", u"{{\"1,2.5\" | split: \",\" | sum}}"_s, u"3.5"_s);
    row("add days", u"{{today | add_days: 7 | date: \"dd/MM\"}}"_s, u"10/03"_s);
    row("days until", u"{{day | days_until}}"_s, u"4"_s);
    row("as number", u"{{(price | as_money: \"BRL\" | as_number) + 1}}"_s, u"1235.5"_s);
    row("emoji", u"👋 {{contact.first_name}} 🎂"_s, u"👋 Ana 🎂"_s);
}

void TestTemplate::renders()
{
    QFETCH(QString, text);
    TemplateError error;
    const std::optional<Template> parsed = Template::parse(text, &error);
    QVERIFY2(parsed, qUtf8Printable(error.message));
    QTEST(parsed->render(scopeIn(u"pt-BR"_s)).value_or(u"too long"_s), "expected");
}

void TestTemplate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("never closed") << u"Hi {{name"_s << 3;
    QTest::newRow("half closed") << u"Hi {{name}"_s << 9;
    QTest::newRow("empty") << u"{{}}"_s << 2;
    QTest::newRow("digit first") << u"{{1st}}"_s << 2;
    QTest::newRow("two dots") << u"{{a..b}}"_s << 2;
    QTest::newRow("dot last") << u"{{a.}}"_s << 2;
    QTest::newRow("two names") << u"{{first name}}"_s << 8;
    QTest::newRow("no filter") << u"{{name | }}"_s << 9;
    QTest::newRow("unknown filter") << u"{{name | shout}}"_s << 9;
    QTest::newRow("no argument") << u"{{name | default}}"_s << 9;
    QTest::newRow("too many arguments") << u"{{name | upper: 1}}"_s << 9;
    QTest::newRow("open quote") << u"{{name | default: \"x}}"_s << 18;
    QTest::newRow("word as argument") << u"{{name | default: there}}"_s << 18;
    QTest::newRow("operator without its right") << u"Hi {{count + }}"_s << 13;
    QTest::newRow("operator without its left") << u"{{* 2}}"_s << 2;
    QTest::newRow("two operators") << u"{{1 + * 2}}"_s << 6;
    QTest::newRow("open parenthesis") << u"{{(1 + 2}}"_s << 2;
    QTest::newRow("closed twice") << u"{{(1) )}}"_s << 6;
    QTest::newRow("one equals sign") << u"{{count = 3}}"_s << 8;
    QTest::newRow("deep") << u"{{"_s + u"("_s.repeated(30) + u"1"_s + u")"_s.repeated(30) + u"}}"_s
                          << 26;
    QTest::newRow("many minus signs") << u"{{"_s + u"-"_s.repeated(200) + u"1}}"_s << 26;
    QTest::newRow("many nots") << u"{{"_s + u"not "_s.repeated(200) + u"x}}"_s << 97;
    QTest::newRow("too long") << QString(20000, u'x') << 16384;
    QTest::newRow("too many filters") << u"{{name"_s + u" | trim"_s.repeated(11) + u"}}"_s << 78;
}

void TestTemplate::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    TemplateError error;
    QVERIFY(!Template::parse(text, &error));
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(error.position, position);
}

void TestTemplate::keepsTheTypeOfALonePlaceholder()
{
    const Scope scope = scopeIn(u"en"_s);
    QCOMPARE(Template::parse(u"{{count}}"_s)->value(scope), QJsonValue(3));
    QCOMPARE(Template::parse(u"{{list}}"_s)->value(scope), QJsonValue(kVariables[u"list"_s]));
    QCOMPARE(Template::parse(u"{{count}} "_s)->value(scope), QJsonValue(u"3 "_s));
}

void TestTemplate::escapesForAddresses()
{
    const auto parsed = Template::parse(u"https://a.example/?q={{name}}"_s);
    QCOMPARE(*parsed->render(scopeIn(u"en"_s), Template::Escape::Url),
             u"https://a.example/?q=ana%20Lu%C3%ADsa"_s);
}

void TestTemplate::expansionIsLimited()
{
    const QJsonObject variables{{u"big"_s, QString(30000, u'x')}};
    const QJsonObject nothing;
    const Scope scope{variables, nothing, nothing, {}, {}, fromMs(0)};
    QVERIFY(Template::parse(u"{{big}}{{big}}"_s)->render(scope));
    QVERIFY(!Template::parse(u"{{big}}{{big}}{{big}}"_s)->render(scope));
    QVERIFY(!Template::parse(u"{{big}}{{big}}{{big}}"_s)->value(scope));
}

void TestTemplate::everyFilterHasARunningExample()
{
    for (const FilterType &filter : filterTypes()) {
        TemplateError error;
        QVERIFY2(Template::parse(filter.example, &error), qUtf8Printable(filter.example));
        QVERIFY(filter.example.contains(filter.name));
    }
}

void TestTemplate::conditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *condition, bool holds) {
        QTest::newRow(condition) << QByteArray(condition) << holds;
    };
    row(R"({"left":"name","is":"equals","right":"ANA LUISA"})", true);
    row(R"({"left":"name","is":"not_equals","right":"Ana"})", true);
    row(R"({"left":"count","is":"equals","right":"3"})", true);
    row(R"({"left":"count","is":"equals","right":3})", true);
    row(R"({"left":"name","is":"contains","right":"luis"})", true);
    row(R"({"left":"name","is":"not_contains","right":"luis"})", false);
    row(R"({"left":"contact.tags","is":"contains","right":"sao paulo"})", true);
    row(R"({"left":"contact.tags","is":"contains","right":"sao"})", false);
    row(R"({"left":"name","is":"starts_with","right":"Ana"})", true);
    row(R"({"left":"name","is":"ends_with","right":"LUÍSA"})", true);
    row(R"({"left":"name","is":"matches","right":"^ana\\b"})", true);
    row(R"({"left":"name","is":"matches","right":"^b"})", false);
    row(R"({"left":"name","is":"in_list","right":["Bia","Ana Luisa"]})", true);
    row(R"({"left":"name","is":"not_in_list","right":["Bia"]})", true);
    row(R"({"left":"name","is":"is_set"})", true);
    row(R"({"left":"blank","is":"is_set"})", false);
    row(R"({"left":"nobody","is":"is_not_set"})", true);
    row(R"({"left":"count","is":"greater","right":2})", true);
    row(R"({"left":"count","is":"greater","right":3})", false);
    row(R"({"left":"count","is":"greater_or_equal","right":3})", true);
    row(R"({"left":"count","is":"less","right":"10"})", true);
    row(R"({"left":"count","is":"less_or_equal","right":2.9})", false);
    row(R"({"left":"count","is":"between","right":1,"to":3})", true);
    row(R"({"left":"count","is":"between","right":4,"to":9})", false);
    row(R"({"left":"name","is":"greater","right":2})", false);
    row(R"({"left":"day","is":"date_after","right":"{{today}}"})", true);
    row(R"({"left":"day","is":"date_before","right":"2026-03-07"})", false);
    row(R"({"left":"day","is":"date_on","right":"2026-03-07"})", true);
    row(R"({"left":"day","is":"date_between","right":"2026-03-01","to":"2026-03-31"})", true);
    row(R"({"left":"name","is":"date_on","right":"2026-03-07"})", false);
    row(R"({"left":"count * 2","is":"equals","right":"{{count + 3}}"})", true);
    row(R"({"left":"contact.tags | count","is":"greater","right":1})", true);
    row(R"({"expression":"count * price > 3000 and name contains \"luisa\""})", true);
    row(R"({"expression":"nobody"})", false);
    row(R"({"all":[{"expression":"count == 3"},{"left":"count","is":"less","right":4}]})", true);
}

void TestTemplate::conditions()
{
    QFETCH(QByteArray, condition);
    const QJsonObject json = *parseStrictly(condition);
    Problems problems;
    checkCondition(json, u"/when"_s, problems);
    checkConditionContent(json, u"/when"_s, problems);
    QVERIFY(problems.isEmpty());
    const Verdict verdict = judge(json, scopeIn(u"en"_s));
    QTEST(verdict.holds, "holds");
    QVERIFY(!verdict.why.isEmpty());
}

void TestTemplate::groupsJoinConditions()
{
    const QByteArray yes = R"({"left":"name","is":"is_set"})";
    const QByteArray no = R"({"left":"nobody","is":"is_set"})";
    const auto holds = [](const QByteArray &text) {
        return judge(*parseStrictly(text), scopeIn(u"en"_s)).holds;
    };
    QVERIFY(holds(R"({"all":[)" + yes + "," + yes + "]}"));
    QVERIFY(!holds(R"({"all":[)" + yes + "," + no + "]}"));
    QVERIFY(holds(R"({"any":[)" + no + "," + yes + "]}"));
    QVERIFY(!holds(R"({"any":[)" + no + "," + no + "]}"));
    QVERIFY(holds(R"({"all":[)" + yes + R"(,{"any":[)" + no + "," + yes + "]}]}"));
}

void TestTemplate::badConditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *condition, const QString &path) {
        QTest::newRow(condition) << QByteArray(condition) << path;
    };
    row(R"({"all":[],"any":[]})", u"/when"_s);
    row(R"({"all":{}})", u"/when/all"_s);
    row(R"({"all":[1]})", u"/when/all/0"_s);
    row(R"({"all":[]})", u"/when"_s);
    row(R"({"left":1,"is":"is_set"})", u"/when/left"_s);
    row(R"({"left":"","is":"is_set"})", u"/when/left"_s);
    row(R"({"left":"a","is":"resembles"})", u"/when/is"_s);
    row(R"({"left":"a","is":"equals"})", u"/when/right"_s);
    row(R"({"left":"a","is":"equals","right":[1]})", u"/when/right"_s);
    row(R"({"left":"a","is":"between","right":1})", u"/when/to"_s);
    row(R"({"left":"a","is":"matches","right":"("})", u"/when/right"_s);
    row(R"({"left":"a","is":"equals","right":"{{"})", u"/when/right"_s);
    row(R"({"left":"a","is":"equals","right":"x","not":true})", u"/when/not"_s);
    row(R"({"left":"a +","is":"is_set"})", u"/when/left"_s);
    row(R"({"expression":"a b"})", u"/when/expression"_s);
    row(R"({"expression":7})", u"/when/expression"_s);
    row(R"({"expression":"a","is":"is_set"})", u"/when"_s);
}

void TestTemplate::badConditions()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, path);
    const QJsonObject json = *parseStrictly(condition);
    Problems problems;
    checkCondition(json, u"/when"_s, problems);
    if (problems.isEmpty())
        checkConditionContent(json, u"/when"_s, problems);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().path, path);
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
