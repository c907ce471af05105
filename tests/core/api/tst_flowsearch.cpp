#include "tests/core/api/apiharness.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// A text is found in the drafts of the workspace, and in no others.
class TestFlowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItStands();
    void tellsEveryFlowPageByPage();
    void looksIntoDraftsOnly();
    void staysInItsWorkspace();
    void tellsCasesApartWhenAsked();
    void countsWhatItDoesNotTell();
    void saysWhatIsWrongWithTheQuery_data();
    void saysWhatIsWrongWithTheQuery();
};

namespace {

QByteArray add(ApiHarness &harness, const QString &name, const QString &text)
{
    QByteArray document = QJsonDocument(sampleFlow(name)).toJson();
    document.replace("Welcome!", text.toUtf8());
    const Reply made = harness.call("POST", "/v1/flows", document);
    if (made.status() != 201)
        qFatal("%s", made.http.body.constData());
    return made.text("id").toUtf8();
}

QStringList namesOf(const Reply &reply)
{
    QStringList names;
    for (const QJsonValue item : reply.json[u"items"_s].toArray())
        names += item[u"name"_s].toString();
    return names;
}

} // namespace

void TestFlowSearch::tellsWhereItStands()
{
    ApiHarness harness;
    const QByteArray id = add(harness, u"Bakery"_s, u"As a gift? Wrapped, a Gift is nicer."_s);
    const Reply reply = harness.get("/v1/flows/search?text=gift");
    QVERIFY2(reply.status() == 200, reply.http.body.constData());
    const QJsonObject flow = reply.json[u"items"_s].toArray().first().toObject();
    QCOMPARE(flow[u"flow"_s].toString().toUtf8(), id);
    QCOMPARE(flow[u"draft_hash"_s].toString(), harness.get("/v1/flows/" + id).text("draft_hash"));
    QCOMPARE(flow[u"count"_s].toInt(), 2);
    const QJsonObject hit = flow[u"hits"_s].toArray().first().toObject();
    QCOMPARE(hit[u"path"_s].toString(), u"/steps/0/blocks/0/fields/text"_s);
    QCOMPARE(hit[u"step"_s].toString(), u"s1"_s);
    QCOMPARE(hit[u"step_title"_s].toString(), u"Welcome"_s);
    QCOMPARE(hit[u"block"_s].toString(), u"b1"_s);
    QCOMPARE(hit[u"type"_s].toString(), u"message.text"_s);
    QCOMPARE(hit[u"field"_s].toString(), u"text"_s);
    QCOMPARE(hit[u"at"_s].toInt(), 5);
    QCOMPARE(hit[u"before"_s].toString(), u"As a "_s);
    QCOMPARE(hit[u"hit"_s].toString(), u"gift"_s);
    QCOMPARE(hit[u"after"_s].toString(), u"? Wrapped, a Gift is nicer."_s);
    QVERIFY(reply.json[u"next"_s].isNull());
    QVERIFY(namesOf(harness.get("/v1/flows/search?text=quetzal")).isEmpty());
}

void TestFlowSearch::tellsEveryFlowPageByPage()
{
    ApiHarness harness;
    QStringList added;
    for (int i = 0; i < 7; ++i) {
        const QString name = u"Flow %1"_s.arg(i);
        add(harness, name, i % 3 == 2 ? u"Hello"_s : u"A gift"_s);
        if (i % 3 != 2)
            added += name;
    }
    QStringList found;
    QByteArray next;
    int pages = 0;
    do {
        const Reply reply = harness.get("/v1/flows/search?text=gift&limit=2" +
                                        (next.isEmpty() ? QByteArray() : "&after=" + next));
        QCOMPARE(reply.status(), 200);
        QVERIFY(namesOf(reply).size() <= 2);
        found += namesOf(reply);
        next = reply.text("next").toUtf8();
        QVERIFY(++pages < 10);
    } while (!next.isEmpty());
    QCOMPARE(found, added);
}

void TestFlowSearch::looksIntoDraftsOnly()
{
    ApiHarness harness;
    const QByteArray id = add(harness, u"Bakery"_s, u"A gift"_s);
    QCOMPARE(harness.call("POST", "/v1/flows/" + id + "/publish").status(), 200);
    harness.call("PUT", "/v1/flows/" + id + "/draft",
                 QJsonDocument(sampleFlow(u"Bakery"_s)).toJson());
    QVERIFY(namesOf(harness.get("/v1/flows/search?text=gift")).isEmpty());
    QCOMPARE(namesOf(harness.get("/v1/flows/search?text=welcome")), QStringList{u"Bakery"_s});
}

void TestFlowSearch::staysInItsWorkspace()
{
    ApiHarness harness;
    harness.addFlow(harness.otherWorkspace, u"Theirs"_s);
    QVERIFY(namesOf(harness.get("/v1/flows/search?text=welcome")).isEmpty());
    add(harness, u"Ours"_s, u"Welcome back"_s);
    QCOMPARE(namesOf(harness.get("/v1/flows/search?text=welcome")), QStringList{u"Ours"_s});
}

void TestFlowSearch::tellsCasesApartWhenAsked()
{
    ApiHarness harness;
    add(harness, u"Bakery"_s, u"A Gift"_s);
    QCOMPARE(namesOf(harness.get("/v1/flows/search?text=gift&case=ignore")).size(), 1);
    QCOMPARE(namesOf(harness.get("/v1/flows/search?text=gift&case=match")).size(), 0);
    QCOMPARE(namesOf(harness.get("/v1/flows/search?text=Gift&case=match")).size(), 1);
}

void TestFlowSearch::countsWhatItDoesNotTell()
{
    ApiHarness harness;
    add(harness, u"Bakery"_s, u"gift "_s.repeated(300));
    const QJsonObject flow =
        harness.get("/v1/flows/search?text=gift").json[u"items"_s].toArray().first().toObject();
    QCOMPARE(flow[u"count"_s].toInt(), 300);
    QCOMPARE(flow[u"hits"_s].toArray().size(), 200);
}

void TestFlowSearch::saysWhatIsWrongWithTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("?text=");
    QTest::newRow("long") << "?text=" + QByteArray(201, 'x');
    QTest::newRow("case") << QByteArray("?text=x&case=both");
    QTest::newRow("limit") << QByteArray("?text=x&limit=101");
    QTest::newRow("unknown") << QByteArray("?text=x&words=y");
}

void TestFlowSearch::saysWhatIsWrongWithTheQuery()
{
    QFETCH(QByteArray, query);
    ApiHarness harness;
    QCOMPARE(harness.get("/v1/flows/search" + query).status(), 400);
}

QTEST_GUILESS_MAIN(TestFlowSearch)
#include "tst_flowsearch.moc"
