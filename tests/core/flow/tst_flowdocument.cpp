#include "core/flow/catalogue.h"
#include "core/flow/flow.h"
#include "core/flow/jsontext.h"
#include "tests/core/flow/chat.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestFlowDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalFormIsAFixpoint();
    void canonicalFormSortsKeysAndIndentsByTwo();
    void equalFlowsHashTheSame();
    void keepsWhatAFailureDoes();
    void keepsWidthAndDirection();
    void refusesBytes_data();
    void refusesBytes();
    void refusesDocuments_data();
    void refusesDocuments();
    void refusedDocumentGivesNoFlow();
    void draftsMayBeIncomplete();
    void draftsMayHaveWhatPeopleWrite_data();
    void draftsMayHaveWhatPeopleWrite();
    void everyBlockMayBeUnfinished_data();
    void everyBlockMayBeUnfinished();
    void manyProblemsAreCut();
    void numbersAndTextsSurvive();
};

namespace {

// One block of each kind of mistake can be put in here.
const QByteArray kGood = R"({
  "name": "Shop", "start": "a",
  "triggers": [{"kind": "keyword", "words": ["hi"], "priority": 1}],
  "variables": {"x": 1},
  "steps": [
    {"id": "a", "next": "b", "blocks": [
      {"id": "a1", "type": "message.text", "fields": {"text": "Hello"}},
      {"id": "a2", "type": "input.choice", "fields": {"text": "?", "choices": [{"id": "one", "title": "One"}]},
       "outlets": {"one": "b", "invalid": "b"}}]},
    {"id": "b", "blocks": [{"id": "b1", "type": "logic.end"}]}
  ]})";

} // namespace

void TestFlowDocument::canonicalFormIsAFixpoint()
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(kGood, problems);
    QVERIFY(flow);
    const QByteArray once = flow->canonical();
    const std::optional<Flow> again = Flow::fromBytes(once, problems);
    QVERIFY(again);
    QCOMPARE(again->canonical(), once);
}

void TestFlowDocument::canonicalFormSortsKeysAndIndentsByTwo()
{
    QCOMPARE(canonicalJson(QJsonObject{{u"b"_s, QJsonArray{1, 2.5, u"é\n"_s}},
                                       {u"a"_s, QJsonObject()},
                                       {u"c"_s, QJsonArray()}}),
             QByteArray("{\n  \"a\": {},\n  \"b\": [\n    1,\n    2.5,\n    \"é\\n\"\n  ],\n"
                        "  \"c\": []\n}\n"));
}

void TestFlowDocument::equalFlowsHashTheSame()
{
    QByteArray other = kGood;
    other.replace("\"name\": \"Shop\", \"start\": \"a\"", "\"start\":\"a\",\n\"name\":\"Shop\"");
    Problems problems;
    QCOMPARE(Flow::fromBytes(other, problems)->sha256(),
             Flow::fromBytes(kGood, problems)->sha256());
    other.replace("Shop", "Show");
    QVERIFY(Flow::fromBytes(other, problems)->sha256() !=
            Flow::fromBytes(kGood, problems)->sha256());
}

void TestFlowDocument::keepsWhatAFailureDoes()
{
    const auto read = [](const QByteArray &word) {
        QByteArray bytes = kGood;
        if (!word.isEmpty())
            bytes.replace("\"start\"", "\"on_failure\": \"" + word + "\", \"start\"");
        Problems problems;
        const std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
        return flow ? Flow::fromBytes(flow->canonical(), problems) : flow;
    };
    QVERIFY(read("block"));
    QCOMPARE(read("block")->onFailure, OnFailure::Block);
    QCOMPARE(read("hand_off")->onFailure, OnFailure::HandOff);
    QCOMPARE(read({})->onFailure, OnFailure::HandOff);
    QCOMPARE(read("hand_off")->sha256(), read({})->sha256());
    QVERIFY(read("block")->sha256() != read({})->sha256());
}

void TestFlowDocument::keepsWidthAndDirection()
{
    const auto read = [](double width) {
        const QJsonObject step{{u"id"_s, u"a"_s}, {u"width"_s, width}};
        Problems problems;
        return Flow::fromJson(
            {{u"name"_s, u"x"_s}, {u"right_to_left"_s, true}, {u"steps"_s, QJsonArray{step}}},
            problems);
    };
    QVERIFY(read(kStepWidthMax));
    QCOMPARE(read(200)->steps.first().width, 200.0);
    QVERIFY(read(200)->rightToLeft);
    QCOMPARE(read(200)->toJson()[u"steps"_s][0][u"width"_s].toDouble(), 200.0);
    QVERIFY(read(200)->toJson().value(u"right_to_left"_s).toBool());
    QVERIFY(!read(kStepWidthMin - 1));
    QVERIFY(!read(kStepWidthMax + 1));
}

void TestFlowDocument::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"flow.not_json"_s;
    QTest::newRow("text") << QByteArray("hello") << u"flow.not_json"_s;
    QTest::newRow("list") << QByteArray("[]") << u"flow.not_json"_s;
    QTest::newRow("cut off") << kGood.left(kGood.size() / 2) << u"flow.not_json"_s;
    QTest::newRow("key twice") << QByteArray(R"({"name":"a","name":"b"})") << u"flow.not_json"_s;
    QByteArray many = R"({"name":"a","steps":[],"x":1,"notes":[{"k":0)";
    for (int i = 0; i < 40; ++i)
        many += ",\"k" + QByteArray::number(i) + "\":{\"k0\":1}";
    QTest::newRow("many keys") << many + "}]}" << u"flow.unknown_key"_s;
    QTest::newRow("key twice among many") << many + ",\"k3\":1}]}" << u"flow.not_json"_s;
    QTest::newRow("deep") << QByteArray("{\"notes\":") + QByteArray(100, '[') +
                                 QByteArray(100, ']') + "}"
                          << u"flow.not_json"_s;
    QTest::newRow("broken text") << QByteArray("{\"name\":\"\xff\"}") << u"flow.not_json"_s;
    QTest::newRow("5 MB") << QByteArray(5 * 1024 * 1024, ' ') << u"flow.too_large"_s;
}

void TestFlowDocument::refusesBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    Problems problems;
    QVERIFY(!Flow::fromBytes(bytes, problems));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, code);
    QVERIFY(!problems.first().message.isEmpty());
}

void TestFlowDocument::refusesDocuments_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const QString &path) { QTest::newRow(name) << from << to << path; };
    row("unknown key", "\"start\"", "\"begin\": \"a\", \"start\"", u"/begin"_s);
    row("key with a slash", "\"start\"", "\"a/b~\": 1, \"start\"", u"/a~1b~0"_s);
    row("no name", "\"name\": \"Shop\", ", "", u"/name"_s);
    row("name is a number", "\"Shop\"", "7", u"/name"_s);
    row("newer format", "\"start\"", "\"format\": 2, \"start\"", u"/format"_s);
    row("format is a text", "\"start\"", "\"format\": \"1\", \"start\"", u"/format"_s);
    row("start nowhere", "\"start\": \"a\"", "\"start\": \"z\"", u"/start"_s);
    row("expired nowhere", "\"start\"", "\"on_expired\": \"z\", \"start\"", u"/on_expired"_s);
    row("failure ends in a word", "\"start\"", "\"on_failure\": \"stop\", \"start\"",
        u"/on_failure"_s);
    row("failure is empty", "\"start\"", "\"on_failure\": \"\", \"start\"", u"/on_failure"_s);
    row("failure is a number", "\"start\"", "\"on_failure\": 1, \"start\"", u"/on_failure"_s);
    row("the direction is a word", "\"start\"", "\"right_to_left\": \"yes\", \"start\"",
        u"/right_to_left"_s);
    row("steps is an object", "\"steps\": [", "\"steps\": {}, \"notes\": [", u"/steps"_s);
    row("step is a text",
        "{\"id\": \"b\", \"blocks\": [{\"id\": \"b1\", \"type\": \"logic.end\"}]}", "\"b\"",
        u"/steps/1"_s);
    row("step without id", "{\"id\": \"b\", ", "{", u"/steps/1/id"_s);
    row("step id with a blank", "\"id\": \"b\"", "\"id\": \"b b\"", u"/steps/1/id"_s);
    row("step id twice", "\"id\": \"b\"", "\"id\": \"a\"", u"/steps/1/id"_s);
    row("step leads nowhere", "\"next\": \"b\"", "\"next\": \"z\"", u"/steps/0/next"_s);
    row("unknown key of a step", "\"next\": \"b\"", "\"nxt\": \"b\"", u"/steps/0/nxt"_s);
    row("place is a text", "\"next\": \"b\"", "\"x\": \"1\"", u"/steps/0/x"_s);
    row("blocks is a text", "\"blocks\": [{\"id\": \"b1\", \"type\": \"logic.end\"}]",
        "\"blocks\": \"x\"", u"/steps/1/blocks"_s);
    row("block id twice", "\"id\": \"b1\"", "\"id\": \"a1\"", u"/steps/1/blocks/0/id"_s);
    row("unknown block", "logic.end", "logic.fly", u"/steps/1/blocks/0/type"_s);
    row("unknown field", "\"text\": \"Hello\"", "\"txt\": \"Hello\"",
        u"/steps/0/blocks/0/fields/txt"_s);
    row("field of a wrong type", "\"Hello\"", "5", u"/steps/0/blocks/0/fields/text"_s);
    row("fields is a list", "{\"text\": \"Hello\"}", "[]", u"/steps/0/blocks/0/fields"_s);
    row("unknown word", "\"text\": \"?\"", "\"text\": \"?\", \"style\": \"big\"",
        u"/steps/0/blocks/1/fields/style"_s);
    row("choice without id", "\"id\": \"one\", ", "", u"/steps/0/blocks/1/fields/choices/0/id"_s);
    row("choice named as an outlet", "\"id\": \"one\"", "\"id\": \"invalid\"",
        u"/steps/0/blocks/1/fields/choices/0/id"_s);
    row("unknown key of a choice", "\"title\": \"One\"", "\"titel\": \"One\"",
        u"/steps/0/blocks/1/fields/choices/0/titel"_s);
    row("unknown outlet", "\"one\": \"b\"", "\"two\": \"b\"", u"/steps/0/blocks/1/outlets/two"_s);
    row("outlet leads nowhere", "\"one\": \"b\"", "\"one\": \"z\"",
        u"/steps/0/blocks/1/outlets/one"_s);
    row("outlet is a number", "\"one\": \"b\"", "\"one\": 1", u"/steps/0/blocks/1/outlets/one"_s);
    row("way on after the end", "\"type\": \"logic.end\"",
        "\"type\": \"logic.end\", \"next\": \"a\"", u"/steps/1/blocks/0/next"_s);
    row("unknown trigger", "\"keyword\"", "\"sunset\"", u"/triggers/0/kind"_s);
    row("unknown match", "\"words\"", "\"match\": \"near\", \"words\"", u"/triggers/0/match"_s);
    row("keyword is a number", "[\"hi\"]", "[5]", u"/triggers/0/words/0"_s);
    row("key of another trigger", "\"keyword\", \"words\": [\"hi\"]",
        "\"any_message\", \"words\": []", u"/triggers/0/words"_s);
    row("variables is a list", "{\"x\": 1}", "[]", u"/variables"_s);
}

void TestFlowDocument::refusesDocuments()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    Problems problems;
    QVERIFY(Flow::fromBytes(kGood, problems));
    QByteArray bytes = kGood;
    const qsizetype place = bytes.indexOf(from);
    QVERIFY(place >= 0);
    bytes.replace(place, from.size(), to);
    QVERIFY(!Flow::fromBytes(bytes, problems));
    QStringList paths;
    for (const Problem &problem : std::as_const(problems)) {
        QVERIFY(!problem.message.isEmpty() && problem.code.startsWith(u"flow."_s));
        paths += problem.path;
    }
    QVERIFY2(paths.contains(path), qUtf8Printable(paths.join(u' ')));
}

void TestFlowDocument::refusedDocumentGivesNoFlow()
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromJson({{u"steps"_s, QJsonArray{5}}}, problems);
    QVERIFY(!flow);
    QVERIFY(hasErrors(problems));
}

void TestFlowDocument::draftsMayBeIncomplete()
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(
        R"({"name":"Draft","steps":[{"id":"a","blocks":[{"id":"b","type":"message.text"}]}]})",
        problems);
    QVERIFY(flow);
    QVERIFY(problems.isEmpty());
    QVERIFY(hasErrors(validate(*flow)));
}

// Nothing of this may be published; all of it may be stored, as it is.
void TestFlowDocument::draftsMayHaveWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                        const QString &path) { QTest::newRow(name) << from << to << path; };
    row("empty name", "\"Shop\"", "\" \"", u"/name"_s);
    row("name too long", "Shop", QByteArray(201, 'x'), u"/name"_s);
    row("field too long", "Hello", QByteArray(17000, 'x'), u"/steps/0/blocks/0/fields/text"_s);
    row("number out of range", "\"text\": \"?\"", "\"text\": \"?\", \"attempts\": 0",
        u"/steps/0/blocks/1/fields/attempts"_s);
    row("number not whole", "\"text\": \"?\"", "\"text\": \"?\", \"attempts\": 1.5",
        u"/steps/0/blocks/1/fields/attempts"_s);
    row("variable with a reserved name", "\"text\": \"?\"",
        "\"text\": \"?\", \"variable\": \"contact\"", u"/steps/0/blocks/1/fields/variable"_s);
    row("priority out of range", "\"priority\": 1", "\"priority\": 9999",
        u"/triggers/0/priority"_s);
    row("variable name", "\"x\": 1", "\"1x\": 1", u"/variables/1x"_s);
    row("variables too large", "{\"x\": 1}", "{\"x\": \"" + QByteArray(40000, 'x') + "\"}",
        u"/variables"_s);
    const auto field = [&row](const char *name, const QByteArray &value, const QString &path) {
        row(name, "\"text\": \"?\"", "\"text\": \"?\", " + value,
            u"/steps/0/blocks/1/fields/"_s + path);
    };
    field("half a number", "\"attempts\": \"1o\"", u"attempts"_s);
    field("a variable that begins with a digit", "\"variable\": \"1st\"", u"variable"_s);
    row("choice with a long title", "\"One\"", "\"" + QByteArray(81, 'x') + "\"",
        u"/steps/0/blocks/1/fields/choices/0/title"_s);
    const auto block = [&row](const char *name, const QByteArray &entry, const QString &path) {
        row(name, "\"type\": \"message.text\", \"fields\": {\"text\": \"Hello\"}", entry,
            u"/steps/0/blocks/0/fields/"_s + path);
    };
    block("condition without its left side",
          R"("type": "logic.condition", "fields": {"when": {"is": "equals", "right": 1}})",
          u"when/left"_s);
    block("condition half written", R"("type": "logic.condition", "fields": {"when": "{\"all"})",
          u"when"_s);
    block(
        "upper end of no range",
        R"("type": "logic.condition", "fields": {"when": {"left": "x", "is": "equals", "to": 1}})",
        u"when/to"_s);
    block("case with a list",
          R"("type": "logic.switch", "fields": {"value": "x",
              "cases": [{"id": "a", "title": "A", "is": "equals", "right": [1, 2]}]})",
          u"cases/0/right"_s);
    block("share below nothing",
          R"("type": "logic.split", "fields": {"ways": [{"id": "a", "title": "A", "share": -1}]})",
          u"ways/0/share"_s);
    block("hours in another form",
          R"("type": "logic.business_hours", "fields": {"hours": {"mon": [["9", "18h"]]}})",
          u"hours/mon/0"_s);
    block("holiday in another form",
          R"("type": "logic.business_hours", "fields": {"hours": {"mon": [["09:00", "18:00"]]},
              "holidays": ["24/12"]})",
          u"holidays/0"_s);
    block("header with a blank",
          R"("type": "action.http_request", "fields": {"url": "https://a.example",
              "headers": {"my key": "x"}})",
          u"headers/my key"_s);
    block("input that is no variable",
          R"("type": "logic.subflow", "fields": {"flow": "Other", "inputs": {"a b": 1}})",
          u"inputs/a b"_s);
    block("country by its name",
          R"("type": "input.phone", "fields": {"text": "?", "country": "Brazil"})", u"country"_s);
    const auto trigger = [&row](const char *name, const QByteArray &entry, const QString &path) {
        row(name, "\"triggers\": [", "\"triggers\": [" + entry + ", ", u"/triggers/0"_s + path);
    };
    trigger("event without a name", R"({"kind": "api_event"})", u"/event"_s);
    trigger("event without anything in its name", R"({"kind": "api_event", "event": ""})",
            u"/event"_s);
    trigger("event with a long name",
            R"({"kind": "api_event", "event": ")" + QByteArray(101, 'x') + "\"}", u"/event"_s);
    trigger("keyword without words", R"({"kind": "keyword"})", u"/words"_s);
    trigger("link without a text", R"({"kind": "click_to_chat", "words": []})", u"/words"_s);
    trigger("keyword as long as a page",
            R"({"kind": "keyword", "words": [")" + QByteArray(513, 'x') + "\"]}", u"/words/0"_s);
    trigger("many keywords",
            R"({"kind": "keyword", "words": ["0")" + QByteArray(",\"x\"").repeated(200) + "]}",
            u"/words"_s);
    trigger("schedule without anything", R"({"kind": "schedule"})", u"/at"_s);
    trigger("schedule at no time", R"({"kind": "schedule", "at": "9:00", "tag": "a"})", u"/at"_s);
    trigger("schedule on no day",
            R"({"kind": "schedule", "at": "09:00", "date": "2027-02-29", "tag": "a"})", u"/date"_s);
    trigger("schedule on days and a date",
            R"({"kind": "schedule", "at": "09:00", "date": "2027-02-20", "days": ["mon"],
                "tag": "a"})",
            u"/date"_s);
    trigger("schedule in no zone",
            R"({"kind": "schedule", "at": "09:00", "zone": "Sao_Paulo", "tag": "a"})", u"/zone"_s);
    trigger("schedule for a tag and a list",
            R"({"kind": "schedule", "at": "09:00", "tag": "a", "list": "b"})", u"/list"_s);
    trigger("schedule for a long tag",
            R"({"kind": "schedule", "at": "09:00", "tag": ")" + QByteArray(101, 'x') + "\"}",
            u"/tag"_s);
}

void TestFlowDocument::draftsMayHaveWhatPeopleWrite()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray bytes = kGood;
    const qsizetype place = bytes.indexOf(from);
    QVERIFY(place >= 0);
    bytes.replace(place, from.size(), to);
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
    QVERIFY2(flow, problems.isEmpty() ? "" : qUtf8Printable(problems.first().message));
    const std::optional<Flow> again = Flow::fromBytes(flow->canonical(), problems);
    QVERIFY(again);
    QCOMPARE(again->canonical(), flow->canonical());
    QVERIFY(again->canonical().simplified().replace(" ", "").size() >=
            bytes.simplified().replace(" ", "").size()); // nothing was left out
    QStringList told;
    for (const Problem &problem : validate(*again)) {
        if (problem.severity == Problem::Severity::Error)
            told += problem.path;
    }
    QVERIFY2(told.contains(path), qUtf8Printable(told.join(u' ')));
    static_cast<void>(FlowVersion(FlowId(1), 1, *again).trigger(u"hello"_s, true)); // without harm
}

void TestFlowDocument::everyBlockMayBeUnfinished_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("fields");
    for (const BlockType *type : catalogue::all()) {
        QTest::addRow("%s, empty", qPrintable(type->key)) << type->key << QJsonObject();
        for (const Field &field : type->fields) {
            const QJsonValue nothing =
                field.type == Field::Type::Choices || field.type == Field::Type::Cases ||
                        field.type == Field::Type::Shares || field.type == Field::Type::Mapping ||
                        field.type == Field::Type::Texts || field.type == Field::Type::Days
                    ? QJsonValue(QJsonArray{})
                : field.type == Field::Type::Headers || field.type == Field::Type::Values ||
                        field.type == Field::Type::Hours
                    ? QJsonValue(QJsonObject{})
                : field.type == Field::Type::Boolean ? QJsonValue(false)
                : field.type == Field::Type::Word    ? QJsonValue(field.words.first())
                                                     : QJsonValue(QString());
            QTest::addRow("%s, nothing in %s", qPrintable(type->key), qPrintable(field.key))
                << type->key << QJsonObject{{field.key, nothing}};
        }
    }
}

// Just taken from the palette, or with what a form has before something is written in it. It is
// read, kept, and played without harm.
void TestFlowDocument::everyBlockMayBeUnfinished()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, fields);
    Problems problems;
    const QJsonObject document = Chat::flowOf({block(type, fields)});
    const std::optional<Flow> flow = Flow::fromJson(document, problems);
    QVERIFY2(flow, problems.isEmpty() ? "" : qUtf8Printable(problems.first().message));
    bool needs = false;
    for (const Field &field : catalogue::find(type)->fields)
        needs = needs || (field.required && field.fallback.isUndefined());
    QVERIFY(hasErrors(validate(*flow)) || !needs);
    Chat chat(document);
    chat.start();
    chat.say(u"hello"_s);
}

void TestFlowDocument::manyProblemsAreCut()
{
    QJsonArray steps;
    for (int i = 0; i < 2000; ++i)
        steps.append(i);
    Problems problems;
    QVERIFY(!Flow::fromJson({{u"name"_s, u"x"_s}, {u"steps"_s, steps}}, problems));
    QCOMPARE(problems.size(), 200);
}

void TestFlowDocument::numbersAndTextsSurvive()
{
    const QByteArray text = "{\n  \"a\": 9007199254740993,\n  \"b\": 0.1,\n  \"c\": -1e-7,\n"
                            "  \"d\": 1e+300,\n  \"e\": \"\\u0000\\ud800\\\"\\\\\\u007f😀\"\n}\n";
    const Result<QJsonObject> json = parseStrictly(text);
    QVERIFY(json);
    const QByteArray once = canonicalJson(*json);
    QCOMPARE(canonicalJson(*parseStrictly(once)), once);
    QVERIFY(once.contains("9007199254740993"));
    QVERIFY(once.contains("\\ud800"));
}

QTEST_GUILESS_MAIN(TestFlowDocument)
#include "tst_flowdocument.moc"
