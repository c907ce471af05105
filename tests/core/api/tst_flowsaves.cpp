#include "tests/core/api/apiharness.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Drafts that are kept under a name.
class TestFlowSaves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepADraftAsItIs();
    void areGivenOncePerKey();
    void areNotMadeOfADraftThatChanged();
    void refuseWhatIsNoName_data();
    void refuseWhatIsNoName();
    void areAHundredAtMost();
    void goWithTheirFlow();
    void changesOfThemAreInTheFeed();
};

void TestFlowSaves::keepADraftAsItIs()
{
    ApiHarness harness;
    const QByteArray flow =
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    const QJsonObject draft = harness.get(flow).json.value("draft"_L1).toObject();
    const Reply made = harness.post(flow + "/saves", {{u"name"_s, u"Before spring"_s}});
    QCOMPARE(made.status(), 201);
    QCOMPARE(made.text("name"), u"Before spring"_s);
    QVERIFY(!made.text("saved_by").isEmpty());
    QVERIFY(!made.json.contains("document"_L1));
    QJsonObject changed = draft;
    changed.insert("name"_L1, u"Orders again"_s);
    QCOMPARE(harness.call("PUT", flow + "/draft", QJsonDocument(changed).toJson()).status(), 200);
    const QByteArray path = flow + "/saves/" + made.text("id").toUtf8();
    QCOMPARE(harness.get(path).json.value("document"_L1).toObject(), draft);
    QCOMPARE(harness.get(flow + "/saves").items().size(), 1);
    QCOMPARE(harness.call("DELETE", path).status(), 204);
    QCOMPARE(harness.call("DELETE", path).status(), 404);
    QCOMPARE(harness.get(path).status(), 404);
    QCOMPARE(harness.get("/v1/flows/999999/saves").status(), 404);
}

void TestFlowSaves::changesOfThemAreInTheFeed()
{
    ApiHarness harness;
    const FlowId id = harness.addFlow(harness.workspace, u"Orders"_s);
    const QByteArray saves = "/v1/flows/" + id.text().toUtf8() + "/saves";
    const QByteArray before = harness.get("/v1/events").text("cursor").toUtf8();
    const Reply made = harness.post(saves, {{u"name"_s, u"Before spring"_s}});
    harness.get(saves); // looking tells nobody
    QCOMPARE(harness.call("DELETE", saves + '/' + made.text("id").toUtf8()).status(), 204);
    const QJsonArray items = harness.get("/v1/events?after=" + before).json[u"events"_s].toArray();
    QCOMPARE(items.size(), 2);
    for (const QJsonValue item : items) {
        QCOMPARE(item[u"about"_s], u"flow"_s);
        QCOMPARE(item[u"what"_s], u"saves_changed"_s);
        QCOMPARE(item[u"id"_s].toString(), id.text());
    }
}

void TestFlowSaves::areGivenOncePerKey()
{
    ApiHarness harness;
    const QByteArray flow =
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            harness.post(flow + "/saves", {{u"name"_s, u"Once"_s}}, {{"Idempotency-Key", "key-1"}})
                .status(),
            201);
    QCOMPARE(harness.get(flow + "/saves").items().size(), 1);
}

void TestFlowSaves::areNotMadeOfADraftThatChanged()
{
    ApiHarness harness;
    const QByteArray flow =
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    const QString hash = harness.get(flow).text("draft_hash");
    const auto save = [&](const QString &of) {
        return harness.post(flow + "/saves", {{u"name"_s, u"Mine"_s}, {u"draft_hash"_s, of}})
            .status();
    };
    QCOMPARE(save(u"another"_s), 409);
    QCOMPARE(harness.get(flow + "/saves").items().size(), 0);
    QCOMPARE(save(hash), 201);
}

void TestFlowSaves::refuseWhatIsNoName_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::newRow("none") << QByteArray("{}") << u"/name"_s;
    QTest::newRow("empty") << QByteArray(R"({"name": ""})") << u"/name"_s;
    QTest::newRow("long") << "{\"name\": \"" + QByteArray(201, 'x') + "\"}" << u"/name"_s;
    QTest::newRow("more") << QByteArray(R"({"name": "x", "colour": 1})") << u"/colour"_s;
}

void TestFlowSaves::refuseWhatIsNoName()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    ApiHarness harness;
    const QByteArray flow =
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    const Reply reply = harness.call("POST", flow + "/saves", body);
    QCOMPARE(reply.status(), 400);
    QCOMPARE(reply.problemPaths(), path);
}

void TestFlowSaves::areAHundredAtMost()
{
    ApiHarness harness;
    const QByteArray id = harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    harness.db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
        "INSERT INTO flow_save SELECT 700000 + i, " +
        QByteArray::number(harness.workspace.value) + ", " + id + ", 'x', '{}', '', '', 1 FROM n");
    QCOMPARE(harness.post("/v1/flows/" + id + "/saves", {{u"name"_s, u"More"_s}}).status(), 409);
}

void TestFlowSaves::goWithTheirFlow()
{
    ApiHarness harness;
    const Reply made =
        harness.call("POST", "/v1/flows", QJsonDocument(sampleFlow(u"Draft"_s)).toJson());
    QCOMPARE(made.status(), 201);
    const QByteArray flow = "/v1/flows/" + made.text("id").toUtf8();
    QCOMPARE(harness.post(flow + "/saves", {{u"name"_s, u"x"_s}}).status(), 201);
    QCOMPARE(harness.call("DELETE", flow).status(), 204);
    QCOMPARE(harness.db.number("SELECT count(*) FROM flow_save"), 0);
}

QTEST_GUILESS_MAIN(TestFlowSaves)
#include "tst_flowsaves.moc"
