#include "core/flow/catalogue.h"
#include "core/flow/flowtemplates.h"
#include "core/flow/jsontext.h"
#include "tests/core/flow/goldenchat.h"

#include <QDir>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// The flows that ship: sound, canonical, and their recorded chats; a recorded chat of every block;
// what is written from the catalogue.
class TestSampleFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsAreSound_data();
    void flowsAreSound();
    void chatsGoAsRecorded_data();
    void chatsGoAsRecorded();
    void blocksGoAsRecorded_data();
    void blocksGoAsRecorded();
    void everyBlockHasARecording();
    void templatesAreComplete();
    void schemaIsPublished();
    void documentationListsTheCatalogue();
    void everyBlockIsDescribed();
};

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("FLOTILLA_SOURCE_DIR");
}

void addRows(const QString &folder)
{
    QTest::addColumn<QString>("path");
    const QDir dir(sourceDir() + folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qUtf8Printable(name)) << dir.filePath(name);
}

} // namespace

void TestSampleFlows::flowsAreSound_data()
{
    QTest::addColumn<QString>("path");
    for (const FlowTemplate &each : flowTemplates())
        QTest::newRow(qUtf8Printable(each.name))
            << sourceDir() + u"/resources/flows/%1.json"_s.arg(each.name);
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
    QTest::addColumn<QString>("path");
    for (const FlowTemplate &each : flowTemplates())
        QTest::newRow(qUtf8Printable(each.name))
            << sourceDir() + u"/resources/flows/%1.tests.json"_s.arg(each.name);
}

void TestSampleFlows::chatsGoAsRecorded()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    const QJsonArray tests = (*parseStrictly(bytes))[u"tests"_s].toArray();
    QVERIFY(tests.size() >= 2);
    QJsonArray now;
    for (const QJsonValue &test : tests) {
        QJsonObject golden = test.toObject();
        golden.insert(u"flow"_s, path.section(u'/', -1).replace(u".tests.json"_s, u".json"_s));
        QJsonObject played = replayed(golden);
        played.remove(u"flow"_s);
        now.append(played);
    }
    compareText(path, canonicalJson(QJsonObject{{u"tests"_s, now}}));
}

void TestSampleFlows::blocksGoAsRecorded_data()
{
    addRows(u"/tests/core/flow/blocks"_s);
}

void TestSampleFlows::blocksGoAsRecorded()
{
    QFETCH(QString, path);
    compareGolden(path);
}

void TestSampleFlows::everyBlockHasARecording()
{
    for (const BlockType *type : catalogue::all()) {
        const QByteArray bytes =
            contentOf(sourceDir() + u"/tests/core/flow/blocks/%1.json"_s.arg(type->key));
        QVERIFY2(bytes.contains("\"type\": \"" + type->key.toUtf8() + '"'),
                 qUtf8Printable(type->key));
    }
}

void TestSampleFlows::templatesAreComplete()
{
    const QDir dir(sourceDir() + u"/resources/flows"_s);
    QCOMPARE(dir.entryList({u"*.json"_s}).size(), 2 * flowTemplates().size() + 1);
    QVERIFY(flowTemplates().size() >= 8);
    for (const FlowTemplate &each : flowTemplates()) {
        const QByteArray key = each.name.toUtf8();
        const char *const name = key.constData();
        QVERIFY2(!each.title.isEmpty() && !each.description.isEmpty(), name);
        QVERIFY2(!each.category.isEmpty() && !each.language.isEmpty(), name);
        const QJsonArray bubbles = each.preview();
        QVERIFY2(bubbles.size() >= 3, name);
        QCOMPARE(findFlowTemplate(each.name), &each);
    }
    QVERIFY(!findFlowTemplate(u"../templates"_s));
}

void TestSampleFlows::schemaIsPublished()
{
    const QString path = sourceDir() + u"/docs/flow.schema.json"_s;
    const QByteArray now = canonicalJson(catalogue::schema());
    if (qEnvironmentVariableIsSet("FLOTILLA_RECORD_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    QVERIFY2(contentOf(path) == now, "docs/flow.schema.json does not match the catalogue; run this "
                                     "test with FLOTILLA_RECORD_GOLDEN=1");
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
        QVERIFY2((type->returned != nullptr) == (type->fieldOf(Field::Type::FlowName) != nullptr),
                 qUtf8Printable(type->key));
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
