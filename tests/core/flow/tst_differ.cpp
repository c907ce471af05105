#include "core/flow/differ.h"
#include "tests/core/flow/chat.h"

#include <QJsonDocument>
#include <QtTest>

#include <functional>

using namespace flotilla;
using namespace Qt::StringLiterals;

// What two flows differ in, each difference alone: its kind, place, sentence and fields.
class TestDiffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChange_data();
    void aChange();
    void theSameFlowHasNone();
    void theOtherWayRoundIsTheOpposite();
    void placesOnTheCanvasAreApart();
    void orderIsStable();
};

using Change = std::function<void(QJsonObject &flow)>;
Q_DECLARE_METATYPE(Change)

namespace {

QJsonObject shop()
{
    QJsonObject asked = block(u"input.choice"_s,
                              {{u"text"_s, u"Which?"_s},
                               {u"choices"_s, choices({u"Prices"_s, u"Hours"_s})},
                               {u"variable"_s, u"which"_s}},
                              {{u"invalid"_s, u"bye"_s}, {u"c1"_s, u"bye"_s}});
    QJsonObject told = block(u"message.text"_s, {{u"text"_s, u"Wait a moment"_s}});
    QJsonObject bye = textStep(u"bye"_s, u"Bye"_s);
    bye[u"title"_s] = u"Goodbye"_s;
    QJsonObject flow = Chat::flowOf({asked, told}, {bye});
    flow[u"triggers"_s] = QJsonArray{QJsonObject{
        {u"kind"_s, u"keyword"_s}, {u"match"_s, u"exact"_s}, {u"words"_s, QJsonArray{u"hi"_s}}}};
    flow[u"variables"_s] = QJsonObject{{u"count"_s, 0}};
    flow[u"groups"_s] = QJsonArray{QJsonObject{
        {u"id"_s, u"g"_s}, {u"title"_s, u"Start"_s}, {u"steps"_s, QJsonArray{u"first"_s}}}};
    return flow;
}

// The value at `keys` of `json`, changed: numbers lead into lists.
QJsonValue changed(const QJsonValue &json, QStringList keys, const QJsonValue &value)
{
    if (keys.isEmpty())
        return value;
    const QString key = keys.takeFirst();
    if (json.isArray()) {
        QJsonArray list = json.toArray();
        const qsizetype index = key == u"-" ? list.size() : key.toInt();
        const QJsonValue inner = changed(list.at(index), keys, value);
        if (inner.isUndefined())
            list.removeAt(index);
        else if (index == list.size())
            list.append(inner);
        else
            list[index] = inner;
        return list;
    }
    QJsonObject object = json.toObject();
    object[key] = changed(object.value(key), keys, value);
    return object;
}

Change at(const QString &path, const QJsonValue &value)
{
    return [path, value](QJsonObject &flow) {
        flow = changed(flow, path.split(u'/'), value).toObject();
    };
}

const QJsonValue kGone(QJsonValue::Undefined);

Flow read(const Change &change)
{
    QJsonObject json = shop();
    change(json);
    Problems problems;
    const std::optional<Flow> flow = Flow::fromJson(json, problems);
    if (!flow)
        qFatal("%s %s", qPrintable(problems.first().path), qPrintable(problems.first().message));
    return *flow;
}

Flow original()
{
    return read([](QJsonObject &) {});
}

QString lineOf(const FlowChange &change)
{
    const QJsonObject json = change.toJson();
    return json[u"kind"_s].toString() + u' ' + json[u"what"_s].toString() + u' ' + change.path +
           u": "_s + change.message;
}

} // namespace

void TestDiffer::aChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const Change &change, const QStringList &lines) {
        QTest::newRow(name) << change << lines;
    };
    row("name", at(u"name"_s, u"Shop"_s),
        {u"changed setting /name: The name is now \"Shop\"; it was \"Test\"."_s});
    row("start", at(u"start"_s, u"bye"_s),
        {u"changed setting /start: The first step is now \"Goodbye\"; it was \"first\"."_s});
    row("expired", at(u"on_expired"_s, u"bye"_s),
        {u"changed setting /on_expired: The step after a long silence is now \"Goodbye\"."_s});
    row("failure", at(u"on_failure"_s, u"block"_s),
        {u"changed setting /on_failure: A chat that cannot go on now waits until someone decides."_s});
    row("new variable", at(u"variables/city"_s, u"Rio"_s),
        {u"added variable /variables/city: New variable \"city\", \"Rio\" at first."_s});
    row("variable gone", at(u"variables/count"_s, kGone),
        {u"removed variable /variables/count: The variable \"count\" is gone."_s});
    row("first value", at(u"variables/count"_s, 5),
        {u"changed variable /variables/count: The first value of \"count\" is now \"5\"; it was \"0\"."_s});
    row("keyword", at(u"triggers/0/words/-"_s, u"hello"_s),
        {u"changed trigger /triggers/0: The flow begins with the words hi, hello instead of the words hi."_s});
    row("priority", at(u"triggers/0/priority"_s, 3),
        {u"changed trigger /triggers/0: The trigger for the words hi works differently."_s});
    row("new trigger", at(u"triggers/-"_s, QJsonObject{{u"kind"_s, u"any_message"_s}}),
        {u"added trigger /triggers/1: The flow now begins with any message."_s});
    row("new schedule",
        at(u"triggers/-"_s,
           QJsonObject{{u"kind"_s, u"schedule"_s}, {u"at"_s, u"09:00"_s}, {u"tag"_s, u"vip"_s}}),
        {u"added trigger /triggers/1: The flow now begins with the schedule at 09:00."_s});
    row("trigger gone", at(u"triggers"_s, QJsonArray()),
        {u"removed trigger /triggers/0: The flow no longer begins with the words hi."_s});
    row("title", at(u"steps/1/title"_s, u"The end"_s),
        {u"changed step /steps/1: Step \"Goodbye\" is now called \"The end\"."_s});
    row("new step", at(u"steps/-"_s, textStep(u"more"_s, u"More"_s)),
        {u"added step /steps/2: New step \"more\", with: Text."_s});
    row("text", at(u"steps/0/blocks/1/fields/text"_s, u"One moment"_s),
        {u"changed block /steps/0/blocks/1: In step \"first\", block \"Text\": \"Text\" is now \"One moment\"; it was \"Wait a moment\"."_s});
    row("several fields",
        at(u"steps/0/blocks/0/fields"_s,
           QJsonObject{{u"text"_s, u"What?"_s},
                       {u"choices"_s, choices({u"Prices"_s, u"Hours"_s})}}),
        {u"changed block /steps/0/blocks/0: In step \"first\", block \"Choice\": \"Question\", \"Save the title in\" changed."_s});
    row("a default written out", at(u"steps/0/blocks/0/fields/attempts"_s, 3), {});
    row("block gone", at(u"steps/0/blocks/1"_s, kGone),
        {u"removed block /steps/0/blocks/1: In step \"first\": the block \"Text\" is gone."_s});
    row("new block",
        at(u"steps/0/blocks/-"_s, QJsonObject{{u"id"_s, u"e"_s}, {u"type"_s, u"logic.end"_s}}),
        {u"added block /steps/0/blocks/2: In step \"first\": new block \"End\"."_s});
    row("way elsewhere", at(u"steps/0/blocks/0/outlets/c1"_s, u"first"_s),
        {u"changed way /steps/0/blocks/0/outlets/c1: In step \"first\", by \"Prices\" of the block \"Choice\", the chat now goes to \"first\" instead of \"Goodbye\"."_s});
    row("new way", at(u"steps/0/blocks/0/outlets/c2"_s, u"bye"_s),
        {u"added way /steps/0/blocks/0/outlets/c2: In step \"first\", by \"Hours\" of the block \"Choice\", the chat now goes to \"Goodbye\"."_s});
    row("way gone", at(u"steps/0/blocks/0/outlets/invalid"_s, kGone),
        {u"removed way /steps/0/blocks/0/outlets/invalid: In step \"first\", by \"Invalid\" of the block \"Choice\", the chat no longer goes to \"Goodbye\"."_s});
    row("way behind a step", at(u"steps/0/next"_s, u"bye"_s),
        {u"added way /steps/0/next: After step \"first\" the chat now goes to \"Goodbye\"."_s});
    row("moved", at(u"steps/1/x"_s, 100),
        {u"moved step /steps/1: Step \"Goodbye\" stands elsewhere on the canvas."_s});
    row("group", at(u"groups/0/title"_s, u"Begin"_s),
        {u"changed group /groups/0: The group \"Start\" changed."_s});
    row("notes", at(u"notes"_s, QJsonArray{u"x"_s}),
        {u"changed notes /notes: The notes changed."_s});
}

void TestDiffer::aChange()
{
    QFETCH(Change, change);
    QFETCH(QStringList, lines);
    const QList<FlowChange> found = differences(original(), read(change));
    QStringList seen;
    for (const FlowChange &one : found)
        seen += lineOf(one);
    if (QByteArray(QTest::currentDataTag()) == "group")
        lines = {u"changed group /groups/0: The group \"Begin\" changed."_s};
    QCOMPARE(seen, lines);
}

void TestDiffer::theSameFlowHasNone()
{
    QVERIFY(differences(original(), original()).isEmpty());
}

void TestDiffer::theOtherWayRoundIsTheOpposite()
{
    const Flow more = read(at(u"steps/-"_s, textStep(u"more"_s, u"More"_s)));
    const QList<FlowChange> found = differences(more, original());
    QCOMPARE(found.size(), 1);
    QCOMPARE(lineOf(found.first()), u"removed step /steps/2: Step \"more\" is gone, with: Text."_s);
}

void TestDiffer::placesOnTheCanvasAreApart()
{
    const QList<FlowChange> moved = differences(original(), read(at(u"steps/1/y"_s, 5)));
    QCOMPARE(moved.size(), 1);
    QVERIFY(!changesChats(moved));
    QVERIFY(changesChats(differences(original(), read(at(u"steps/1/title"_s, u"x"_s)))));
    QCOMPARE(moved.first().parts.last().after.toDouble(), 5.0);
}

void TestDiffer::orderIsStable()
{
    const Flow other = read([](QJsonObject &flow) {
        at(u"name"_s, u"Other"_s)(flow);
        at(u"variables/a"_s, 1)(flow);
        at(u"triggers/0/priority"_s, 1)(flow);
        at(u"steps/0/blocks/0/outlets/c2"_s, u"bye"_s)(flow);
        at(u"steps/1/blocks/0/fields/text"_s, u"Ciao"_s)(flow);
        at(u"groups"_s, QJsonArray())(flow);
    });
    const auto bytes = [&] {
        QJsonArray all;
        for (const FlowChange &change : differences(original(), other))
            all.append(change.toJson());
        return QJsonDocument(all).toJson(QJsonDocument::Compact);
    };
    const QByteArray first = bytes();
    QCOMPARE(bytes(), first);
    QStringList order;
    for (const FlowChange &change : differences(original(), other))
        order += change.toJson()[u"what"_s].toString();
    QCOMPARE(order, QStringList({u"setting"_s, u"variable"_s, u"trigger"_s, u"way"_s, u"block"_s,
                                 u"group"_s}));
}

QTEST_GUILESS_MAIN(TestDiffer)
#include "tst_differ.moc"
