#include "core/flow/catalogue.h"
#include "core/flow/jsontext.h"
#include "tests/core/flow/chat.h"

#include <QDir>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// The flows that ship: sound, canonical, and their recorded chats. With FLOTILLA_RECORD_GOLDEN set
// the chats are recorded anew instead of compared; read the difference before keeping it.
class TestSampleFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsAreSound_data();
    void flowsAreSound();
    void chatsGoAsRecorded_data();
    void chatsGoAsRecorded();
    void documentationListsTheCatalogue();
    void everyBlockIsDescribed();
};

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("FLOTILLA_SOURCE_DIR");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qWarning("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

void addRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir dir(sourceDir() + folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qUtf8Printable(name)) << dir.filePath(name);
}

// What a recorded step shows of its outcome.
QJsonObject recordOf(const QJsonObject &input, const Chat &chat)
{
    QJsonArray effects;
    for (const Effect &effect : chat.outcome().effects) {
        QJsonObject json = effect.toJson();
        if (effect.kind == Effect::Kind::Send && effect.content.kind == MessageContent::Kind::Text)
            json = {{u"says"_s, effect.content.text}};
        effects.append(json);
    }
    QJsonObject record{{u"effects"_s, effects},
                       {u"phase"_s, chat.state().toJson().value(u"phase"_s)},
                       {u"step"_s, chat.state().step}};
    for (const QString &key : {u"start"_s, u"say"_s, u"tap"_s, u"event"_s}) {
        if (input.contains(key))
            record.insert(key, input.value(key));
    }
    return record;
}

void feed(Chat &chat, const QJsonObject &input)
{
    if (input.contains(u"start"_s))
        chat.start(input.value(u"start"_s).toString());
    else if (input.contains(u"say"_s))
        chat.say(input.value(u"say"_s).toString());
    else if (input.contains(u"tap"_s))
        chat.tap(input.value(u"tap"_s).toString());
    else if (input.value(u"event"_s) == u"time_up"_s)
        chat.timeUp();
    else if (input.value(u"event"_s) == u"handed_back"_s) {
        StepInput back;
        back.kind = StepInput::Kind::HandedBack;
        chat.feed(back);
    } else {
        qWarning("a recorded step without an input");
    }
}

QJsonObject replayed(const QJsonObject &golden)
{
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(
        contentOf(sourceDir() + u"/resources/flows/"_s + golden.value(u"flow"_s).toString()),
        problems);
    const QDateTime begin = QDateTime::fromString(golden.value(u"now"_s).toString(), Qt::ISODate);
    Chat chat(std::make_shared<FlowVersion>(FlowId(1), 1, flow ? *flow : Flow()),
              fromMs(begin.toMSecsSinceEpoch()));
    chat.contact = golden.value(u"contact"_s).toObject();
    chat.zone = golden.value(u"zone"_s).toString();
    chat.channel.nativeButtons = golden.value(u"native"_s).toBool();
    chat.channel.nativeLists = golden.value(u"native"_s).toBool();
    QJsonArray records;
    const QJsonArray steps = golden.value(u"chat"_s).toArray();
    for (const QJsonValue &entry : steps) {
        feed(chat, entry.toObject());
        records.append(recordOf(entry.toObject(), chat));
        chat.now += std::chrono::seconds(20);
    }
    QJsonObject result = golden;
    result.insert(u"chat"_s, records);
    result.insert(u"variables"_s, chat.state().variables);
    return result;
}

} // namespace

void TestSampleFlows::flowsAreSound_data()
{
    addRows(u"/resources/flows"_s);
}

void TestSampleFlows::flowsAreSound()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(bytes, problems);
    if (flow)
        problems += validate(*flow);
    QStringList texts;
    for (const Problem &problem : std::as_const(problems))
        texts += problem.path + u": "_s + problem.message;
    QVERIFY2(problems.isEmpty(), qUtf8Printable(texts.join(u'\n')));
    QVERIFY2(flow->canonical() == bytes, "the file is not in its canonical form");
}

void TestSampleFlows::chatsGoAsRecorded_data()
{
    addRows(u"/tests/core/flow/golden"_s);
}

void TestSampleFlows::chatsGoAsRecorded()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    const Result<QJsonObject> golden = parseStrictly(bytes);
    QVERIFY2(golden, golden ? "" : qUtf8Printable(golden.error().message));
    const QByteArray now = canonicalJson(replayed(*golden));
    if (qEnvironmentVariableIsSet("FLOTILLA_RECORD_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    const QList<QByteArray> expected = bytes.split('\n');
    const QList<QByteArray> got = now.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), got.size()); ++i) {
        if (expected[i] != got[i])
            QFAIL(("line " + QByteArray::number(i + 1) + ": expected " + expected[i] + ", got " +
                   got[i])
                      .constData());
    }
    QCOMPARE(got.size(), expected.size());
}

void TestSampleFlows::documentationListsTheCatalogue()
{
    const QString path = sourceDir() + u"/docs/flows.md"_s;
    const QString text = QString::fromUtf8(contentOf(path));
    const QString begin = u"<!-- catalogue: begin -->\n"_s;
    const QString end = u"<!-- catalogue: end -->"_s;
    const qsizetype from = text.indexOf(begin) + begin.size();
    const qsizetype to = text.indexOf(end);
    QVERIFY(from >= begin.size() && to >= from);
    if (qEnvironmentVariableIsSet("FLOTILLA_RECORD_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((text.left(from) + catalogue::markdown() + text.mid(to)).toUtf8());
        return;
    }
    QVERIFY2(
        text.mid(from, to - from) == catalogue::markdown(),
        "docs/flows.md does not match the catalogue; run this test with FLOTILLA_RECORD_GOLDEN=1");
}

void TestSampleFlows::everyBlockIsDescribed()
{
    for (const BlockType *type : catalogue::all()) {
        QVERIFY(!type->title.isEmpty() && !type->help.isEmpty() && !type->category.isEmpty());
        QVERIFY2(type->run, qUtf8Printable(type->key));
        QVERIFY2(type->waits == (type->resume != nullptr), qUtf8Printable(type->key));
        QCOMPARE(catalogue::find(type->key), type);
        for (const Field &field : type->fields)
            QVERIFY2(!field.title.isEmpty() && !field.help.isEmpty(), qUtf8Printable(field.key));
        for (const Outlet &outlet : type->outlets)
            QVERIFY(!outlet.help.isEmpty());
    }
    QCOMPARE(catalogue::json()[u"blocks"_s].toArray().size(), catalogue::all().size());
}

QTEST_GUILESS_MAIN(TestSampleFlows)
#include "tst_sampleflows.moc"
