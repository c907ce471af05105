#include "core/flow/template.h"
#include "core/flow/typebot.h"
#include "core/flow/validator.h"
#include "tests/core/flow/chat.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Exports of Typebot in every version and shape, and what becomes of them.
class TestTypebot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionChats_data();
    void everyVersionChats();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();
    void blocks_data();
    void blocks();
    void everyBlockIsReported();
    void textsAreRendered();
    void variablesAreRenamed();
    void placeholders_data();
    void placeholders();
    void entersAGroupInItsMiddle();
    void conditionsDecide();
    void jumpsAndLoops();
    void keywordsBecomeTriggers();
    void otherEventsAndSettingsAreNamed();
    void danglingPartsAreToldAndHarmless();
    void longGroupsAreCut();
    void accountsAreStripped();
    void unsetVariablesAreEmpty();
};

namespace {

bool isCaught(const Flow &flow, const QString &text)
{
    Occasion occasion;
    occasion.text = text;
    return TriggerMatcher(flow.triggers).best(occasion).catches;
}

QJsonObject para(const QString &text)
{
    return {{u"type"_s, u"p"_s}, {u"children"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}};
}

QJsonObject say(const QString &id, const QString &text, const QString &edge = {})
{
    QJsonObject block{{u"id"_s, id},
                      {u"type"_s, u"text"_s},
                      {u"content"_s, QJsonObject{{u"richText"_s, QJsonArray{para(text)}}}}};
    if (!edge.isEmpty())
        block[u"outgoingEdgeId"_s] = edge;
    return block;
}

QJsonObject typed(const QString &id, const QString &type, const QJsonObject &options = {},
                  const QString &edge = {})
{
    QJsonObject block{{u"id"_s, id}, {u"type"_s, type}};
    if (!options.isEmpty())
        block[u"options"_s] = options;
    if (!edge.isEmpty())
        block[u"outgoingEdgeId"_s] = edge;
    return block;
}

QJsonObject group(const QString &id, const QString &title, const QJsonArray &blocks)
{
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"graphCoordinates"_s, QJsonObject{{u"x"_s, 300.5}, {u"y"_s, -20}}},
            {u"blocks"_s, blocks}};
}

QJsonObject edge(const QString &id, const QString &toGroup, const QString &toBlock = {})
{
    QJsonObject to{{u"groupId"_s, toGroup}};
    if (!toBlock.isEmpty())
        to[u"blockId"_s] = toBlock;
    return {{u"id"_s, id}, {u"from"_s, QJsonObject()}, {u"to"_s, to}};
}

QJsonObject variable(const QString &id, const QString &name)
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

QJsonObject file(const QJsonArray &groups, const QJsonArray &edges = {},
                 const QJsonArray &variables = {variable(u"v1"_s, u"Name"_s)})
{
    QJsonArray all = edges;
    all.append(edge(u"e0"_s, groups.first()[u"id"_s].toString()));
    return {{u"version"_s, u"6.1"_s},
            {u"id"_s, u"bot"_s},
            {u"name"_s, u"Demo"_s},
            {u"theme"_s, QJsonObject()},
            {u"settings"_s, QJsonObject()},
            {u"events"_s,
             QJsonArray{QJsonObject{
                 {u"id"_s, u"ev"_s}, {u"type"_s, u"start"_s}, {u"outgoingEdgeId"_s, u"e0"_s}}}},
            {u"groups"_s, groups},
            {u"edges"_s, all},
            {u"variables"_s, variables}};
}

// A greeting, a question for the name, a choice with two ways.
QJsonObject demo()
{
    QJsonObject choice = typed(u"b3"_s, u"choice input"_s, {}, u"e2"_s);
    choice[u"items"_s] = QJsonArray{
        QJsonObject{{u"id"_s, u"i1"_s}, {u"content"_s, u"Sales"_s}, {u"outgoingEdgeId"_s, u"e3"_s}},
        QJsonObject{{u"id"_s, u"i2"_s}, {u"content"_s, u"Other"_s}}};
    return file(
        {group(u"g1"_s, u"Ask"_s,
               {say(u"b1"_s, u"Hi there"_s), say(u"b1b"_s, u"Your name?"_s),
                typed(u"b2"_s, u"text input"_s, {{u"variableId"_s, u"v1"_s}}),
                say(u"b2b"_s, u"What is it about?"_s), choice}),
         group(u"g2"_s, u"End"_s, {say(u"b4"_s, u"To sales, {{Name}}"_s), say(u"b5"_s, u"Bye"_s)})},
        {edge(u"e2"_s, u"g2"_s, u"b5"_s), edge(u"e3"_s, u"g2"_s)});
}

// As versions before 6 wrote it: the start in a group, indices of items, ids everywhere.
QJsonObject older(const QString &version)
{
    QJsonObject json = demo();
    json.remove(u"events"_s);
    if (version.isEmpty())
        json.remove(u"version"_s);
    else
        json[u"version"_s] = version;
    QJsonArray groups;
    groups.append(group(u"g0"_s, u"Start"_s,
                        {QJsonObject{{u"id"_s, u"s"_s},
                                     {u"type"_s, u"start"_s},
                                     {u"label"_s, u"Start"_s},
                                     {u"groupId"_s, u"g0"_s},
                                     {u"outgoingEdgeId"_s, u"e0"_s}}}));
    for (const QJsonValue &value : json[u"groups"_s].toArray()) {
        QJsonObject entry = value.toObject();
        QJsonArray blocks;
        for (const QJsonValue &inner : entry[u"blocks"_s].toArray()) {
            QJsonObject block = inner.toObject();
            block[u"groupId"_s] = entry[u"id"_s];
            QJsonArray items;
            for (const QJsonValue &item : block[u"items"_s].toArray()) {
                QJsonObject one = item.toObject();
                one[u"type"_s] = 0;
                one[u"blockId"_s] = block[u"id"_s];
                items.append(one);
            }
            if (!items.isEmpty())
                block[u"items"_s] = items;
            blocks.append(block);
        }
        entry[u"blocks"_s] = blocks;
        groups.append(entry);
    }
    json[u"groups"_s] = groups;
    return json;
}

TypebotImport imported(const QJsonObject &json)
{
    Problems problems;
    const auto read = importTypebot(QJsonDocument(json).toJson(), problems);
    if (!read)
        qFatal("%s: %s", qPrintable(problems.first().path), qPrintable(problems.first().message));
    return *read;
}

// The blocks that one block of the file became, with a question before it.
QList<Block> becomes(const QJsonObject &block, QList<ImportNote> *report = nullptr)
{
    const TypebotImport read = imported(file(
        {group(u"g1"_s, u"Only"_s, {say(u"b0"_s, u"Before"_s), block}),
         group(u"g2"_s, u"Next"_s, {say(u"b9"_s, u"After"_s)})},
        {edge(u"e1"_s, u"g2"_s)}, {variable(u"v1"_s, u"Name"_s), variable(u"v2"_s, u"List"_s)}));
    if (report)
        *report = read.report;
    return read.flow.steps.first().blocks;
}

const ImportNote *noteOf(const QList<ImportNote> &report, const QString &what)
{
    for (const ImportNote &note : report) {
        if (note.what == what)
            return &note;
    }
    return nullptr;
}

QJsonObject withItems(QJsonObject block, const QJsonArray &items)
{
    block[u"items"_s] = items;
    return block;
}

} // namespace

void TestTypebot::everyVersionChats_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("6.1") << demo();
    QJsonObject six = demo();
    six[u"version"_s] = u"6"_s;
    QTest::newRow("6") << six;
    for (const QString &version : {QString(), u"3"_s, u"4"_s, u"5"_s})
        QTest::newRow(version.isEmpty() ? "without" : qPrintable(version)) << older(version);
    QJsonObject bare = demo();
    for (const QString &key : {u"id"_s, u"theme"_s, u"settings"_s})
        bare.remove(key);
    bare[u"spaceId"_s] = QJsonValue::Null;
    bare[u"unknown"_s] = 5;
    QTest::newRow("only what is needed, and more") << bare;
}

void TestTypebot::everyVersionChats()
{
    QFETCH(QJsonObject, json);
    const TypebotImport read = imported(json);
    QCOMPARE(read.flow.name, u"Demo"_s);
    const Problems problems = validate(read.flow);
    for (const Problem &problem : problems)
        QCOMPARE(problem.code, u"flow.no_trigger"_s);
    Chat sales(read.flow.toJson());
    sales.start();
    QCOMPARE(sales.sent(), QStringList({u"Hi there"_s, u"Your name?"_s}));
    sales.say(u"Ana"_s);
    QVERIFY(sales.sent().first().startsWith(u"What is it about?"_s));
    sales.say(u"Sales"_s);
    QCOMPARE(sales.sent(), QStringList({u"To sales, Ana"_s, u"Bye"_s}));
    Chat other(read.flow.toJson());
    other.start();
    other.say(u"Ana"_s);
    other.say(u"2"_s);
    QCOMPARE(other.sent(), QStringList{u"Bye"_s});
    QVERIFY(other.state().isOver());
}

void TestTypebot::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QJsonObject &json, const QString &path) {
        QTest::newRow(name) << QJsonDocument(json).toJson() << path;
    };
    QTest::newRow("no text of that kind") << QByteArray("hello") << QString();
    QTest::newRow("cut off") << QJsonDocument(demo()).toJson().chopped(20) << QString();
    QJsonObject seven = demo();
    seven[u"version"_s] = u"7"_s;
    row("a version to come", seven, u"/version"_s);
    QJsonObject number = demo();
    number[u"version"_s] = 6;
    row("a version that is a number", number, u"/version"_s);
    row("nothing", {}, u"/groups"_s);
    row("before version 3", {{u"blocks"_s, QJsonArray()}}, u"/groups"_s);
    QJsonObject headless = demo();
    headless.remove(u"events"_s);
    row("no start", headless, u"/groups"_s);
    QJsonObject old = older(u"5"_s);
    QJsonArray groups = old[u"groups"_s].toArray();
    groups.removeFirst();
    old[u"groups"_s] = groups;
    row("no start of old", old, u"/groups"_s);
}

void TestTypebot::refusesWhatIsNoExport()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    Problems problems;
    QVERIFY(!importTypebot(bytes, problems));
    QVERIFY(hasErrors(problems));
    QCOMPARE(problems.first().path, path);
    QVERIFY(!problems.first().message.isEmpty());
}

void TestTypebot::blocks_data()
{
    QTest::addColumn<QJsonObject>("block");
    QTest::addColumn<QStringList>("types"); // of all blocks of the step
    QTest::addColumn<QString>("kind");      // of the first note
    const auto row = [](const QJsonObject &block, const QStringList &types, const char *kind) {
        static int count = 0;
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(++count).arg(block[u"type"_s].toString())))
            << block << types << QString::fromLatin1(kind);
    };
    const auto bubble = [](const QString &type, const QString &url) {
        return QJsonObject{
            {u"id"_s, u"b1"_s}, {u"type"_s, type}, {u"content"_s, QJsonObject{{u"url"_s, url}}}};
    };
    const auto set = [](QJsonObject options) {
        options[u"variableId"_s] = u"v1"_s;
        return typed(u"b1"_s, u"Set variable"_s, options);
    };
    const QString text = u"message.text"_s;
    const QString link = u"https://a.example/"_s;
    row(say(u"b1"_s, u"x"_s), {text, text}, "mapped");
    row(QJsonObject{{u"id"_s, u"b1"_s}, {u"type"_s, u"text"_s}}, {text}, "left_out");
    row(bubble(u"image"_s, link + u"a.png"_s), {text, u"message.image"_s}, "mapped");
    row(bubble(u"image"_s, link + u"a.gif?x=1"_s), {text}, "left_out");
    row(bubble(u"image"_s, u"data:image/png;base64,AA"_s), {text}, "left_out");
    row(bubble(u"video"_s, link + u"a.mp4"_s), {text, u"message.video"_s}, "mapped");
    row(bubble(u"video"_s, u"https://youtu.be/abc"_s), {text, text}, "approximated");
    row(bubble(u"audio"_s, link + u"a.mp3"_s), {text, u"message.audio"_s}, "mapped");
    row(bubble(u"embed"_s, link + u"a.pdf"_s), {text, u"message.document"_s}, "mapped");
    row(bubble(u"embed"_s, link), {text, text}, "approximated");
    for (const auto &[type, ours] : {std::pair{u"text input"_s, u"input.text"_s},
                                     {u"number input"_s, u"input.number"_s},
                                     {u"email input"_s, u"input.email"_s},
                                     {u"url input"_s, u"input.text"_s},
                                     {u"phone number input"_s, u"input.phone"_s},
                                     {u"date input"_s, u"input.date"_s},
                                     {u"time input"_s, u"input.time"_s},
                                     {u"file input"_s, u"input.file"_s}})
        row(typed(u"b1"_s, type, {{u"variableId"_s, u"v1"_s}}), {ours}, "mapped");
    row(typed(u"b1"_s, u"rating input"_s), {u"input.rating"_s}, "approximated");
    row(typed(u"b1"_s, u"rating input"_s, {{u"startsAt"_s, 1}, {u"length"_s, 5}}),
        {u"input.rating"_s}, "mapped");
    row(typed(u"b1"_s, u"number input"_s, {{u"min"_s, u"{{Name}}"_s}}), {u"input.number"_s},
        "approximated");
    row(typed(u"b1"_s, u"date input"_s, {{u"isRange"_s, true}}), {u"input.date"_s}, "approximated");
    row(typed(u"b1"_s, u"choice input"_s), {u"input.text"_s}, "approximated");
    row(withItems(typed(u"b1"_s, u"choice input"_s),
                  {QJsonObject{{u"id"_s, u"i"_s}, {u"content"_s, u"A"_s}},
                   QJsonObject{{u"id"_s, u"j"_s}}}),
        {u"input.choice"_s}, "approximated");
    row(withItems(typed(u"b1"_s, u"choice input"_s, {{u"isMultipleChoice"_s, true}}),
                  {QJsonObject{{u"id"_s, u"i"_s}, {u"content"_s, u"A"_s}}}),
        {u"input.choice"_s}, "approximated");
    row(typed(u"b1"_s, u"choice input"_s, {{u"dynamicVariableId"_s, u"v2"_s}}), {u"input.text"_s},
        "approximated");
    row(withItems(
            typed(u"b1"_s, u"picture choice input"_s),
            {QJsonObject{{u"id"_s, u"i"_s}, {u"title"_s, u"Cake"_s}, {u"pictureSrc"_s, link}}}),
        {u"input.choice"_s}, "approximated");
    row(withItems(typed(u"b1"_s, u"cards"_s),
                  {QJsonObject{{u"id"_s, u"i"_s},
                               {u"title"_s, u"Cake"_s},
                               {u"imageUrl"_s, link + u"c.png"_s},
                               {u"paths"_s, QJsonArray{QJsonObject{{u"id"_s, u"p"_s},
                                                                   {u"text"_s, u"Buy"_s}}}}}}),
        {text, u"message.image"_s, u"input.choice"_s}, "approximated");
    row(typed(u"b1"_s, u"payment input"_s, {{u"amount"_s, u"5"_s}}), {text}, "left_out");
    const QString variable = u"logic.set_variable"_s;
    row(set({{u"expressionToEvaluate"_s, u"{{List}}"_s}}), {text, variable}, "mapped");
    row(set({{u"expressionToEvaluate"_s, u"{{Name}} + 1"_s}}), {text, variable}, "mapped");
    row(set({{u"expressionToEvaluate"_s, u"Some words, {{Name}}"_s}}), {text, variable}, "mapped");
    row(set({{u"expressionToEvaluate"_s, u"{{List}}.map(x => x * 2)"_s}}),
        {text, u"logic.script"_s}, "approximated");
    row(set({{u"type"_s, u"Empty"_s}}), {text, variable}, "mapped");
    row(set({{u"type"_s, u"Append value(s)"_s}, {u"item"_s, u"{{List}}"_s}}), {text, variable},
        "mapped");
    row(set({{u"type"_s, u"Tomorrow"_s}}), {text, variable}, "mapped");
    row(set({{u"type"_s, u"Transcript"_s}}), {text}, "left_out");
    row(typed(u"b1"_s, u"Set variable"_s), {text}, "left_out");
    row(typed(u"b1"_s, u"Redirect"_s, {{u"url"_s, link}}), {text, text}, "approximated");
    row(typed(u"b1"_s, u"Wait"_s, {{u"secondsToWaitFor"_s, u"120"_s}}), {text, u"logic.wait"_s},
        "approximated");
    row(typed(u"b1"_s, u"Wait"_s, {{u"secondsToWaitFor"_s, u"{{Name}}"_s}}), {text}, "left_out");
    row(typed(u"b1"_s, u"Code"_s, {{u"content"_s, u"alert(1)"_s}}), {text}, "left_out");
    row(typed(u"b1"_s, u"Code"_s,
              {{u"content"_s, u"setVariable('Name', 1)"_s}, {u"isExecutedOnClient"_s, false}}),
        {text, u"logic.script"_s}, "approximated");
    row(typed(u"b1"_s, u"Jump"_s, {{u"groupId"_s, u"g2"_s}}), {text, u"logic.jump"_s},
        "approximated");
    row(typed(u"b1"_s, u"Jump"_s), {text}, "left_out");
    row(typed(u"b1"_s, u"Typebot link"_s,
              {{u"typebotId"_s, u"current"_s}, {u"groupId"_s, u"g2"_s}}),
        {text, u"logic.jump"_s}, "approximated");
    row(typed(u"b1"_s, u"Typebot link"_s, {{u"typebotId"_s, u"other"_s}}),
        {text, u"logic.subflow"_s}, "approximated");
    row(typed(u"b1"_s, u"Return"_s), {text}, "left_out");
    row(withItems(
            typed(u"b1"_s, u"AB test"_s, {{u"aPercent"_s, 30}}),
            {QJsonObject{{u"id"_s, u"i"_s}, {u"path"_s, u"a"_s}},
             QJsonObject{{u"id"_s, u"j"_s}, {u"path"_s, u"b"_s}, {u"outgoingEdgeId"_s, u"e1"_s}}}),
        {text, u"logic.split"_s}, "mapped");
    const QJsonObject asks{{u"webhook"_s, QJsonObject{{u"url"_s, link}, {u"method"_s, u"GET"_s}}}};
    row(typed(u"b1"_s, u"Webhook"_s, asks), {text, u"action.http_request"_s}, "mapped");
    row(typed(u"b1"_s, u"Zapier"_s, asks), {text, u"action.http_request"_s}, "mapped");
    row(typed(u"b1"_s, u"Webhook"_s, {{u"webhookId"_s, u"w"_s}}), {text}, "left_out");
    for (const QString &type : {u"webhook"_s, u"Email"_s, u"Google Sheets"_s, u"OpenAI"_s,
                                u"openai"_s, u"anthropic"_s, u"mistral"_s, u"Chatwoot"_s,
                                u"Pixel"_s, u"Google Analytics"_s, u"cal-com"_s, u"made up"_s})
        row(typed(u"b1"_s, type, {{u"action"_s, u"x"_s}}), {text}, "left_out");
}

void TestTypebot::blocks()
{
    QFETCH(QJsonObject, block);
    QFETCH(QStringList, types);
    QFETCH(QString, kind);
    QList<ImportNote> report;
    const QList<Block> made = becomes(block, &report);
    QStringList seen;
    for (const Block &one : made)
        seen += one.type;
    QCOMPARE(seen, types);
    const QString what = block[u"type"_s].toString();
    const auto note = std::find_if(report.begin(), report.end(), [](const ImportNote &one) {
        return one.path == u"/groups/0/blocks/1";
    });
    QVERIFY(note != report.end());
    QCOMPARE(note->what, what);
    QCOMPARE(note->place, u"Only"_s);
    QCOMPARE(note->toJson()[u"kind"_s].toString(), kind);
    QVERIFY(!note->message.isEmpty());
}

void TestTypebot::everyBlockIsReported()
{
    const TypebotImport read = imported(demo());
    QSet<QString> told;
    for (const ImportNote &note : read.report)
        told.insert(note.path);
    const QJsonArray groups = demo()[u"groups"_s].toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (qsizetype j = 0; j < groups.at(i)[u"blocks"_s].toArray().size(); ++j)
            QVERIFY(told.contains(u"/groups/%1/blocks/%2"_s.arg(i).arg(j)));
    }
}

void TestTypebot::textsAreRendered()
{
    const auto leaf = [](const QString &text, const QString &mark = {}) {
        QJsonObject json{{u"text"_s, text}};
        if (!mark.isEmpty())
            json[mark] = true;
        return json;
    };
    const auto element = [](const QString &type, const QJsonArray &children) {
        return QJsonObject{{u"type"_s, type}, {u"children"_s, children}};
    };
    QJsonObject address = element(u"a"_s, {leaf(u"here"_s)});
    address[u"url"_s] = u"https://a.example/"_s;
    const auto entry = [&](const QString &text) {
        return element(u"li"_s, {element(u"lic"_s, {leaf(text)})});
    };
    QJsonObject block{{u"id"_s, u"b1"_s}, {u"type"_s, u"text"_s}};
    block[u"content"_s] = QJsonObject{
        {u"richText"_s,
         QJsonArray{element(u"p"_s, {leaf(u"Hi "_s), leaf(u"there "_s, u"bold"_s),
                                     leaf(u"you"_s, u"italic"_s), leaf(u"!"_s, u"underline"_s)}),
                    element(u"p"_s, {leaf({})}), element(u"p"_s, {leaf(u"Look "_s), address}),
                    element(u"ol"_s, {entry(u"one"_s), entry(u"two"_s)}),
                    element(u"ul"_s, {entry(u"three"_s)})}}};
    QCOMPARE(becomes(block).last().fields[u"text"_s].toString(),
             u"Hi *there* _you_!\n\nLook here (https://a.example/)\n1. one\n2. two\n* three"_s);
}

void TestTypebot::variablesAreRenamed()
{
    const TypebotImport read = imported(file(
        {group(u"g1"_s, u"G"_s, {say(u"b1"_s, u"{{First name}} {{First-name}} {{now}}"_s)})}, {},
        {variable(u"v1"_s, u"First name"_s), variable(u"v2"_s, u"First-name"_s),
         variable(u"v3"_s, u"now"_s)}));
    QCOMPARE(read.flow.steps.first().blocks.first().fields[u"text"_s].toString(),
             u"{{First_name}} {{First_name_2}} {{now_value}}"_s);
    QCOMPARE(std::count_if(read.report.begin(), read.report.end(),
                           [](const ImportNote &note) { return note.what == u"variable"; }),
             3);
}

void TestTypebot::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const QString &text, const QString &ours, bool isTold) {
        QTest::newRow(name) << text << ours << isTold;
    };
    row("known", u"a {{Name}} b"_s, u"a {{Name}} b"_s, false);
    row("unknown", u"a {{Nobody}} b"_s, u"a  b"_s, true);
    row("last of a list", u"{{={{List}}.at(-1)=}}"_s, u"{{List | last}}"_s, false);
    row("capitals", u"{{={{Name}}.toUpperCase()=}}"_s, u"{{Name | upper}}"_s, false);
    row("code", u"a {{= 1 + 1 =}}"_s, u"a "_s, true);
    row("open braces", u"a {{Name"_s, u"a \\{{Name"_s, false);
    row("closing braces", u"a }} b"_s, u"a \\}} b"_s, false);
}

void TestTypebot::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, ours);
    QFETCH(bool, isTold);
    QList<ImportNote> report;
    const QList<Block> made = becomes(say(u"b1"_s, text), &report);
    QCOMPARE(made.last().fields[u"text"_s].toString(), ours);
    QVERIFY(Template::parse(ours));
    const bool told = std::any_of(report.begin(), report.end(), [](const ImportNote &note) {
        return note.kind == ImportNote::Kind::Approximated;
    });
    QCOMPARE(told, isTold);
}

void TestTypebot::entersAGroupInItsMiddle()
{
    const TypebotImport read = imported(demo());
    QCOMPARE(read.flow.steps.size(), 4); // two of the second group, and the end
    QCOMPARE(read.flow.steps.at(1).next, read.flow.steps.at(2).id);
    QCOMPARE(read.flow.steps.at(2).blocks.first().fields[u"text"_s].toString(), u"Bye"_s);
}

void TestTypebot::conditionsDecide()
{
    const auto way = [](const QString &operatorName, const QString &value, const QString &edgeId) {
        return QJsonObject{
            {u"id"_s, u"i"_s},
            {u"outgoingEdgeId"_s, edgeId},
            {u"content"_s,
             QJsonObject{
                 {u"comparisons"_s, QJsonArray{QJsonObject{{u"id"_s, u"c"_s},
                                                           {u"variableId"_s, u"v1"_s},
                                                           {u"comparisonOperator"_s, operatorName},
                                                           {u"value"_s, value}}}}}}};
    };
    const QJsonObject condition = withItems(
        typed(u"b3"_s, u"Condition"_s, {}, u"e4"_s),
        {way(u"Greater than"_s, u"10"_s, u"e1"_s), way(u"Contains"_s, u"cake"_s, u"e2"_s),
         way(u"Does not match regex"_s, u"/^[0-9]+$/i"_s, u"e3"_s), way({}, {}, u"e1"_s)});
    const TypebotImport read = imported(
        file({group(u"g0"_s, u"Ask"_s,
                    {say(u"b1"_s, u"?"_s),
                     typed(u"b2"_s, u"text input"_s, {{u"variableId"_s, u"v1"_s}}), condition}),
              group(u"g1"_s, u"1"_s, {say(u"t1"_s, u"large"_s)}),
              group(u"g2"_s, u"2"_s, {say(u"t2"_s, u"cake"_s)}),
              group(u"g3"_s, u"3"_s, {say(u"t3"_s, u"words"_s)}),
              group(u"g4"_s, u"4"_s, {say(u"t4"_s, u"else"_s)})},
             {edge(u"e1"_s, u"g1"_s), edge(u"e2"_s, u"g2"_s), edge(u"e3"_s, u"g3"_s),
              edge(u"e4"_s, u"g4"_s)}));
    for (const auto &[answer, told] : {std::pair{u"11"_s, u"large"_s},
                                       {u"A Cake!"_s, u"cake"_s},
                                       {u"nothing"_s, u"words"_s},
                                       {u"5"_s, u"else"_s}}) {
        Chat chat(read.flow.toJson());
        chat.start();
        chat.say(answer);
        QCOMPARE(chat.sent(), QStringList{told});
    }
}

void TestTypebot::jumpsAndLoops()
{
    const TypebotImport read = imported(file(
        {group(u"g1"_s, u"Ask"_s,
               {say(u"b0"_s, u"Hello"_s), say(u"b1"_s, u"More?"_s), typed(u"b2"_s, u"text input"_s),
                typed(u"b3"_s, u"Jump"_s, {{u"groupId"_s, u"g1"_s}, {u"blockId"_s, u"b1"_s}})})}));
    Chat chat(read.flow.toJson());
    chat.start();
    QCOMPARE(chat.sent(), QStringList({u"Hello"_s, u"More?"_s}));
    chat.say(u"yes"_s);
    QCOMPARE(chat.sent(), QStringList{u"More?"_s});
}

void TestTypebot::keywordsBecomeTriggers()
{
    QJsonObject json = demo();
    const auto comparison = [](const QString &operatorName, const QString &value) {
        return QJsonObject{{u"comparisonOperator"_s, operatorName}, {u"value"_s, value}};
    };
    json[u"settings"_s] = QJsonObject{
        {u"whatsApp"_s,
         QJsonObject{{u"startCondition"_s,
                      QJsonObject{{u"logicalOperator"_s, u"OR"_s},
                                  {u"comparisons"_s,
                                   QJsonArray{comparison(u"Equal to"_s, u"hi"_s),
                                              comparison(u"Contains"_s, u"order"_s),
                                              comparison(u"Starts with"_s, u"a.b"_s),
                                              comparison(u"Matches regex"_s, u"x"_s)}}}}}}};
    const TypebotImport read = imported(json);
    QCOMPARE(read.flow.triggers.size(), 3);
    QVERIFY(isCaught(read.flow, u"Hi!"_s));
    QVERIFY(isCaught(read.flow, u"my order"_s));
    QVERIFY(isCaught(read.flow, u"a.bc"_s));
    QVERIFY(!isCaught(read.flow, u"axb"_s));
    json[u"settings"_s] = QJsonObject{{u"whatsApp"_s, QJsonObject{{u"isEnabled"_s, true}}}};
    QVERIFY(isCaught(imported(json).flow, u"anything"_s));
}

void TestTypebot::otherEventsAndSettingsAreNamed()
{
    QJsonObject json = demo();
    QJsonArray events = json[u"events"_s].toArray();
    events.append(QJsonObject{{u"id"_s, u"x"_s}, {u"type"_s, u"command"_s}});
    json[u"events"_s] = events;
    json[u"settings"_s] = QJsonObject{
        {u"typingEmulation"_s, QJsonObject{{u"speed"_s, 5}}},
        {u"general"_s,
         QJsonObject{{u"systemMessages"_s, QJsonObject{{u"invalidMessage"_s, u"Again"_s}}}}}};
    json[u"theme"_s] = QJsonObject{{u"chat"_s, 1}};
    const TypebotImport read = imported(json);
    for (const QString &what : {u"command"_s, u"typingEmulation"_s, u"theme"_s}) {
        const ImportNote *note = noteOf(read.report, what);
        QVERIFY2(note && note->kind == ImportNote::Kind::LeftOut, qPrintable(what));
    }
    QCOMPARE(read.flow.steps.first().blocks.at(1).fields[u"retry"_s].toString(), u"Again"_s);
}

void TestTypebot::danglingPartsAreToldAndHarmless()
{
    QJsonObject json = file({group(u"g1"_s, {}, {say(u"b1"_s, u"x"_s, u"nowhere"_s)}),
                             group(u"g9"_s, u"Loose"_s, {say(u"b9"_s, u"y"_s)})},
                            {edge(u"lost"_s, u"gone"_s)});
    const TypebotImport read = imported(json);
    const ImportNote *note = noteOf(read.report, u"text"_s);
    QVERIFY(note);
    QCOMPARE(note->kind, ImportNote::Kind::Approximated);
    QCOMPARE(note->place, u"Group 1"_s);
    Chat chat(read.flow.toJson());
    chat.start();
    QVERIFY(chat.state().isOver());
    QCOMPARE(read.flow.steps.size(), 3); // what nothing leads to is kept
}

void TestTypebot::longGroupsAreCut()
{
    QJsonArray blocks;
    for (int i = 0; i < 130; ++i)
        blocks.append(say(u"b%1"_s.arg(i), QString::number(i)));
    const TypebotImport read = imported(file({group(u"g1"_s, u"Long"_s, blocks)}));
    QVERIFY(read.flow.steps.size() >= 3);
    Chat chat(read.flow.toJson());
    chat.start();
    QCOMPARE(chat.sent().size(), 130);
    QCOMPARE(chat.sent().last(), u"129"_s);
}

void TestTypebot::accountsAreStripped()
{
    const TypebotImport read = imported(
        file({group(u"g1"_s, u"G"_s,
                    {typed(u"b1"_s, u"openai"_s,
                           {{u"credentialsId"_s, u"secret-id"_s}, {u"model"_s, u"some"_s}})})}));
    const QByteArray bytes = read.flow.canonical();
    QVERIFY(!bytes.contains("secret-id"));
    QVERIFY(bytes.contains("some"));
}

void TestTypebot::unsetVariablesAreEmpty()
{
    const TypebotImport read =
        imported(file({group(u"g1"_s, u"G"_s, {say(u"b1"_s, u"Hi {{Name}}!"_s)})}));
    Chat chat(read.flow.toJson());
    chat.start();
    QCOMPARE(chat.sent(), QStringList{u"Hi !"_s});
}

QTEST_GUILESS_MAIN(TestTypebot)
#include "tst_typebot.moc"
