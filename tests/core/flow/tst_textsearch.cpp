#include "core/flow/textsearch.h"

#include "core/flow/jsonpatch.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereverPeopleWrite();
    void leavesIdsAndChosenWordsAlone();
    void findsEveryOccurrence();
    void minds_data();
    void minds();
    void accentsDoNotMatter();
    void replacesWhatIsChosen();
    void leavesAChangedTextAlone();
    void aFlowWithoutItIsToldByItsBytes();
};

namespace {

Flow sample()
{
    const QByteArray document = R"({
 "name": "Cake", "language": "en", "start": "cake",
 "triggers": [{"kind": "keyword", "words": ["cake", "Cakes"]}, {"kind": "api_event", "event": "cake"}],
 "variables": {"cake": "no cake"},
 "groups": [{"id": "cake", "title": "All cake", "steps": ["cake"]}],
 "notes": [{"id": "n", "text": "Ask Ana about cake"}],
 "steps": [
  {"id": "cake", "title": "Cake", "next": "b", "blocks": [
   {"id": "t1", "type": "message.text", "fields": {"text": "A cake, {{cake}}: a CAKE"}},
   {"id": "c1", "type": "message.buttons", "fields": {"text": "Which?", "choices": [
     {"id": "cake", "title": "Cake", "description": "of cake"}]}, "outlets": {"cake": "b"}}]},
  {"id": "b", "title": "End", "blocks": [
   {"id": "if", "type": "logic.condition", "fields": {"when": {"all": [
     {"left": "cake", "is": "equals", "right": "cake"}, {"any": [{"expression": "cake == 'x'"}]}]}}},
   {"id": "v", "type": "logic.set_variable", "fields": {"variable": "cake", "value": "cake"}}]}]})";
    Problems problems;
    const std::optional<Flow> flow = Flow::fromBytes(document, problems);
    if (!flow)
        qFatal("%s", qPrintable(problems.first().path + problems.first().message));
    return *flow;
}

QJsonValue at(const QJsonObject &document, const QString &path)
{
    QJsonValue value = document;
    for (const QString &key : keysOf(path))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

QStringList pathsOf(const QList<TextHit> &hits)
{
    QStringList paths;
    for (const TextHit &hit : hits)
        paths += hit.place.path;
    return paths;
}

} // namespace

void TestTextSearch::findsWhereverPeopleWrite()
{
    const Flow flow = sample();
    const QList<TextHit> hits = TextSearch(u"cake"_s).in(flow, 100);
    const QStringList paths = pathsOf(hits);
    for (const QString &path :
         {u"/triggers/0/words/0"_s, u"/triggers/0/words/1"_s, u"/variables/cake"_s,
          u"/steps/0/title"_s, u"/steps/0/blocks/0/fields/text"_s,
          u"/steps/0/blocks/1/fields/choices/0/title"_s,
          u"/steps/0/blocks/1/fields/choices/0/description"_s,
          u"/steps/1/blocks/0/fields/when/all/0/left"_s,
          u"/steps/1/blocks/0/fields/when/all/0/right"_s,
          u"/steps/1/blocks/0/fields/when/all/1/any/0/expression"_s,
          u"/steps/1/blocks/1/fields/value"_s, u"/groups/0/title"_s, u"/notes/0/text"_s})
        QVERIFY2(paths.contains(path), qPrintable(path));
    for (const TextHit &hit : hits) {
        QCOMPARE(at(flow.toJson(), hit.place.path).toString(), hit.text);
        QCOMPARE(hit.text.mid(hit.at, hit.size).toLower(), u"cake"_s);
    }
    const TextHit &text = hits.at(paths.indexOf(u"/steps/0/blocks/0/fields/text"_s));
    QCOMPARE(text.place.step, u"cake"_s);
    QCOMPARE(text.place.stepTitle, u"Cake"_s);
    QCOMPARE(text.place.block, u"t1"_s);
    QCOMPARE(text.place.type, u"message.text"_s);
    QCOMPARE(text.place.field, u"text"_s);
}

void TestTextSearch::leavesIdsAndChosenWordsAlone()
{
    Flow flow = sample();
    const QList<TextHit> hits = TextSearch(u"cake"_s).in(flow, 100);
    for (const QString &path : pathsOf(hits)) {
        QVERIFY2(!path.endsWith(u"/id") && !path.endsWith(u"/is") && !path.endsWith(u"/variable"),
                 qPrintable(path));
    }
    QVERIFY(TextSearch(u"equals"_s).in(flow, 100).isEmpty());
    QCOMPARE(TextSearch::replace(flow, hits, u"pie"_s), hits.size());
    QCOMPARE(flow.start, u"cake"_s);
    QCOMPARE(flow.steps.first().blocks.at(1).outlets.value(u"cake"_s), u"b"_s);
    Problems problems;
    QVERIFY(Flow::fromJson(flow.toJson(), problems));
}

void TestTextSearch::findsEveryOccurrence()
{
    const TextSearch search(u"cake"_s);
    const Flow flow = sample();
    int inText = 0;
    for (const TextHit &hit : search.in(flow, 100))
        inText += hit.place.block == u"t1" ? 1 : 0;
    QCOMPARE(inText, 3);
    QCOMPARE(search.in(flow, 2).size(), 2);
    int all = 0;
    search.each(flow, [&all](const TextHit &) { ++all; });
    QCOMPARE(all, search.in(flow).size());
    QVERIFY(TextSearch(QString()).in(flow, 10).isEmpty());
}

void TestTextSearch::minds_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isStrict");
    QTest::addColumn<int>("found");
    QTest::newRow("not") << u"WHICH?"_s << false << 1;
    QTest::newRow("cases") << u"WHICH?"_s << true << 0;
    QTest::newRow("exact") << u"Which?"_s << true << 1;
}

void TestTextSearch::minds()
{
    QFETCH(QString, wanted);
    QFETCH(bool, isStrict);
    QFETCH(int, found);
    const TextSearch search(wanted, isStrict ? Qt::CaseSensitive : Qt::CaseInsensitive);
    QCOMPARE(search.in(sample()).size(), found);
}

// Of a letter written in two parts too: both are the hit.
void TestTextSearch::accentsDoNotMatter()
{
    Flow flow = sample();
    flow.steps[0].title = u"Não há NA\u0303O?"_s;
    const TextSearch plain(u"nao"_s);
    const QList<TextHit> hits = plain.in(flow, 10);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).text.sliced(hits.at(0).at, hits.at(0).size), u"Não"_s);
    QCOMPARE(hits.at(1).text.sliced(hits.at(1).at, hits.at(1).size), u"NA\u0303O"_s);
    QCOMPARE(TextSearch::replace(flow, hits, u"sim"_s), 2);
    QCOMPARE(flow.steps.first().title, u"sim há sim?"_s);
    QCOMPARE(TextSearch(u"HÁ"_s).in(flow).size(), 1);
    QCOMPARE(TextSearch(u"ha"_s, Qt::CaseSensitive).in(flow).size(), 0);
    QCOMPARE(TextSearch(u"não"_s).countIn(u"nao, NÃO"_s), 2);
}

void TestTextSearch::replacesWhatIsChosen()
{
    Flow flow = sample();
    const Flow before = flow;
    QList<TextHit> chosen;
    for (const TextHit &hit : TextSearch(u"cake"_s).in(flow, 100)) {
        if (hit.place.block == u"t1" && hit.at != 10) // not the placeholder
            chosen.append(hit);
    }
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(TextSearch::replace(flow, chosen, u"big cake"_s), 2);
    QCOMPARE(flow.steps.first().blocks.first().fields.value(u"text"_s).toString(),
             u"A big cake, {{cake}}: a big cake"_s);
    flow.steps[0].blocks[0] = before.steps.first().blocks.first();
    QCOMPARE(flow.canonical(), before.canonical()); // and nothing else
}

void TestTextSearch::leavesAChangedTextAlone()
{
    Flow flow = sample();
    const QList<TextHit> hits = TextSearch(u"Which"_s).in(flow, 100);
    QCOMPARE(hits.size(), 1);
    flow.steps[0].blocks[1].fields.insert(u"text"_s, u"Which cake?"_s);
    const QByteArray before = flow.canonical();
    QCOMPARE(TextSearch::replace(flow, hits, u"What"_s), 0);
    QCOMPARE(flow.canonical(), before);
}

void TestTextSearch::aFlowWithoutItIsToldByItsBytes()
{
    Flow flow = sample();
    flow.steps[0].title = u"Ação \"já\""_s;
    const QByteArray document = flow.canonical();
    QVERIFY(TextSearch(u"aÇÃO"_s).mayBeIn(document));
    QVERIFY(!TextSearch(u"aÇÃO"_s, Qt::CaseSensitive).mayBeIn(document));
    QVERIFY(TextSearch(u"\"já\""_s).mayBeIn(document));
    QVERIFY(TextSearch(u"acao"_s).mayBeIn(document));
    QVERIFY(!TextSearch(u"quetzal"_s).mayBeIn(document));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
