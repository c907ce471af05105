#include "tests/core/api/apiharness.h"

#include "core/store/eventstore.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// One message on its whole way: a webhook came, the flow answered, the answer was sent at the
// second try, delivered and read.
struct Journey
{
    explicit Journey(ApiHarness &harness);

    EventId event;
    MessageId message;
    RequestId request;
};

Journey::Journey(ApiHarness &harness)
{
    const auto written = harness.db.write([&](WriteTx &tx) -> Result<> {
        RawRequest raw;
        raw.id = request = tx.nextId<RequestId>();
        raw.workspace = harness.workspace;
        raw.session = harness.session;
        raw.eventName = "messages.received";
        raw.eventCount = 1;
        raw.body = R"({"event": "messages.received"})";
        EventStore::keepRequest(tx, raw);
        return {};
    });
    Q_ASSERT(written);
    message = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const ConversationId chat = harness.conversationOf(message);
    const auto received = harness.db.write([&](WriteTx &tx) -> Result<> {
        NewEvent in;
        in.workspace = harness.workspace;
        in.session = harness.session;
        in.conversation = chat;
        in.kind = "message";
        in.request = request;
        in.providerId = "3EB0";
        in.payload = R"({"content": {"kind": "text", "text": "Two croissants please"}})";
        event = EventStore::append(tx, in);
        LedgerStore::note(tx, harness.workspace, TraceId(event.value), "deduplicated", "event",
                          event.value, u"delivered 2 times"_s);
        return {};
    });
    Q_ASSERT(received);
    const QByteArray trace = QByteArray::number(event.value);
    const QByteArray id = QByteArray::number(message.value);
    const QByteArray workspace = QByteArray::number(harness.workspace.value);
    const qint64 t = toMs(harness.db.time().now()) + 1000;
    const auto at = [t](int ms) { return QByteArray::number(t + ms); };
    harness.db.execute("UPDATE inbound_event SET state = 'done', done_at = " + at(10) +
                       " WHERE event_id = " + trace);
    harness.db.execute("INSERT INTO step_log VALUES (77, 1, " + workspace + ", " + trace + ", " +
                       trace + ", " + at(10) +
                       ", '[{\"block\": \"b1\", \"why\": \"text\"}, "
                       "{\"block\": \"b2\", \"why\": [\"on to %1\", \"pay\"]}]')");
    harness.db.execute("UPDATE outbox SET trace_id = " + trace + ", created_at = " + at(10) +
                       ", state = 'read' WHERE message_id = " + id);
    harness.db.execute("INSERT INTO ledger_note VALUES (88, " + workspace + ", " + trace + ", " +
                       at(12) + ", 'paced', 'message', " + id + ", 'session rate')");
    harness.db.execute("INSERT INTO attempt VALUES (" + id + ", 1, " + workspace + ", 1, " +
                       at(20) + ", " + at(30) + ", 'not_sent', NULL, 'connection refused')");
    harness.db.execute("INSERT INTO attempt VALUES (" + id + ", 2, " + workspace + ", 1, " +
                       at(40) + ", " + at(50) + ", 'sent', 200, '')");
    harness.db.execute("INSERT INTO delivery_event VALUES (" + id + ", 'delivered', " + workspace +
                       ", " + at(60) + ", 'webhook')");
    harness.db.execute("INSERT INTO delivery_event VALUES (" + id + ", 'read', " + workspace +
                       ", " + at(70) + ", 'webhook')");
}

QStringList hopsOf(const Reply &reply)
{
    QStringList hops;
    const QJsonArray list = reply.items().first().toObject().value("hops"_L1).toArray();
    for (const QJsonValue hop : list)
        hops.append(hop.toObject().value("hop"_L1).toString());
    return hops;
}

} // namespace

class TestApiLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryHopOfOneMessageInOrder();
    void findsTheTraceByEveryHandle_data();
    void findsTheTraceByEveryHandle();
    void pagesThroughTracesOfAPhone();
    void boundsTheHopsOfATrace();
    void showsDeadLettersAsHops();
    void listsDeadLettersTheOpenOnesFirst();
    void dismissesADeadLetterOnce();
    void listsDeliveriesAndShowsTheirBodies();
    void keysOfFilesAreNotShown();
};

void TestApiLedger::showsEveryHopOfOneMessageInOrder()
{
    ApiHarness harness;
    const Journey journey(harness);
    const Reply reply = harness.get("/v1/ledger?message=" + journey.message.text().toUtf8());
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.items().size(), 1);
    const QStringList expected{u"received"_s, u"queued"_s,   u"deduplicated"_s, u"flow_step"_s,
                               u"handled"_s,  u"outbound"_s, u"paced"_s,        u"sending"_s,
                               u"not_sent"_s, u"sending"_s,  u"sent"_s,         u"delivered"_s,
                               u"read"_s};
    QCOMPARE(hopsOf(reply), expected);
    const QJsonArray hops = reply.items().first().toObject()[u"hops"_s].toArray();
    QCOMPARE(hops[0].toObject()[u"detail"_s].toObject()[u"delivery"_s].toString(),
             journey.request.text());
    // As it was kept: by an older engine, and with what fills the reason.
    const QJsonArray decisions =
        hops[3].toObject()[u"detail"_s].toObject()[u"decisions"_s].toArray();
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0].toObject(), (QJsonObject{{u"block"_s, u"b1"_s}, {u"why"_s, u"text"_s}}));
    QCOMPARE(decisions[1].toObject(),
             (QJsonObject{{u"block"_s, u"b2"_s},
                          {u"why"_s, u"on to pay"_s},
                          {u"because"_s, QJsonArray{u"on to %1"_s, u"pay"_s}}}));
    QCOMPARE(hops[8].toObject()[u"detail"_s].toObject()[u"error"_s].toString(),
             u"connection refused"_s);
}

void TestApiLedger::findsTheTraceByEveryHandle_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("message") << QByteArray("message={message}");
    QTest::newRow("inbound message") << QByteArray("message={event}");
    QTest::newRow("event") << QByteArray("event={event}");
    QTest::newRow("trace") << QByteArray("trace={event}");
    QTest::newRow("phone") << QByteArray("phone=%2B5511999990000");
    QTest::newRow("phone with a blank for the plus") << QByteArray("phone= 5511999990000");
    QTest::newRow("text of the customer") << QByteArray("text=two%20croissants");
    QTest::newRow("our text") << QByteArray("text=Good%20morning");
}

void TestApiLedger::findsTheTraceByEveryHandle()
{
    QFETCH(QByteArray, query);
    ApiHarness harness;
    const Journey journey(harness);
    query.replace("{message}", journey.message.text().toUtf8());
    query.replace("{event}", journey.event.text().toUtf8());
    const Reply reply = harness.get("/v1/ledger?" + query);
    QVERIFY2(reply.status() == 200, reply.http.body.constData());
    QCOMPARE(reply.items().size(), 1);
    QCOMPARE(reply.items().first().toObject()[u"trace"_s].toString(), journey.event.text());
    QCOMPARE(hopsOf(reply).size(), 13);
}

void TestApiLedger::pagesThroughTracesOfAPhone()
{
    ApiHarness harness;
    for (int i = 0; i < 5; ++i)
        harness.addMessage(harness.workspace, harness.session, "5511999990000");
    QStringList seen;
    QByteArray after;
    for (int page = 0; page < 5; ++page) {
        const Reply reply = harness.get("/v1/ledger?phone=5511999990000&limit=2" + after);
        for (const QJsonValue item : reply.items())
            seen.append(item.toObject()[u"trace"_s].toString());
        if (reply.json[u"next"_s].isNull())
            break;
        after = "&after=" + reply.text("next").toUtf8();
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
}

void TestApiLedger::boundsTheHopsOfATrace()
{
    ApiHarness harness;
    const MessageId id = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800) "
        "INSERT INTO ledger_note SELECT 1000000 + i, " +
        QByteArray::number(harness.workspace.value) + ", " + id.text().toUtf8() +
        ", i, 'paced', 'message', 1, '' FROM n");
    const Reply reply = harness.get("/v1/ledger?message=" + id.text().toUtf8());
    QCOMPARE(hopsOf(reply).size(), 500);
    QVERIFY(reply.items().first().toObject()[u"truncated"_s].toBool());
}

void TestApiLedger::showsDeadLettersAsHops()
{
    ApiHarness harness;
    const Journey journey(harness);
    harness.db.execute("INSERT INTO dead_letter VALUES (900001, " +
                       QByteArray::number(harness.workspace.value) + ", NULL, 'event', " +
                       journey.event.text().toUtf8() +
                       ", 1, 'step_failed', 'no such variable', 9000000000000, '', NULL)");
    const QStringList hops =
        hopsOf(harness.get("/v1/ledger?event=" + journey.event.text().toUtf8()));
    QCOMPARE(hops.last(), u"dead_lettered"_s);
}

void TestApiLedger::listsDeadLettersTheOpenOnesFirst()
{
    ApiHarness harness;
    const QByteArray workspace = QByteArray::number(harness.workspace.value);
    harness.db.execute("INSERT INTO dead_letter VALUES (1001, " + workspace +
                       ", NULL, 'message', 1, 1, 'failed', '', 1, '', NULL), (1002, " + workspace +
                       ", NULL, 'message', 2, 1, 'failed', '', 1, 'dismissed', 2)");
    QCOMPARE(harness.get("/v1/dead-letters").items().size(), 1);
    QCOMPARE(harness.get("/v1/dead-letters?state=all").items().size(), 2);
    QCOMPARE(harness.get("/v1/dead-letters/1002").text("resolution"), u"dismissed"_s);
}

void TestApiLedger::dismissesADeadLetterOnce()
{
    ApiHarness harness;
    harness.db.execute("INSERT INTO dead_letter VALUES (1001, " +
                       QByteArray::number(harness.workspace.value) +
                       ", NULL, 'message', 1, 1, 'failed', '', 1, '', NULL)");
    const Reply first = harness.call("POST", "/v1/dead-letters/1001/dismiss");
    QCOMPARE(first.status(), 200);
    QCOMPARE(first.text("resolution"), u"dismissed"_s);
    QCOMPARE(harness.call("POST", "/v1/dead-letters/1001/dismiss").status(), 409);
}

void TestApiLedger::listsDeliveriesAndShowsTheirBodies()
{
    ApiHarness harness;
    const Journey journey(harness);
    const Reply list = harness.get("/v1/deliveries?outcome=stored");
    QCOMPARE(list.items().size(), 1);
    QVERIFY(!list.items().first().toObject().contains(u"body"_s));
    QVERIFY(harness.get("/v1/deliveries?outcome=unparsed").items().isEmpty());
    const Reply one = harness.get("/v1/deliveries/" + journey.request.text().toUtf8());
    QCOMPARE(one.text("body"), uR"({"event": "messages.received"})"_s);
}

void TestApiLedger::keysOfFilesAreNotShown()
{
    ApiHarness harness;
    const Journey journey(harness);
    harness.db.execute(
        R"(UPDATE inbound_event SET payload = '{"content": {"kind": "image", "media_url": "https://m/1.enc"}, )"
        R"("media": {"part": "imageMessage", "key": "AQIDBAUG", "sha256": "", "length": 0}}' WHERE kind = 'message')");
    harness.db.execute(
        R"(UPDATE ingress_request SET body = CAST('{"a": "\u00e9", "mediaKey" : "AQIDBAUG", "b": [{"mediaKey":"AQI\/DBAUG"}]}' AS BLOB))");
    const Reply one = harness.get("/v1/deliveries/" + journey.request.text().toUtf8());
    QCOMPARE(one.text("body"),
             uR"({"a": "\u00e9", "mediaKey" : "********", "b": [{"mediaKey":"**********"}]})"_s);
    QCOMPARE(QByteArray::fromBase64(one.text("body_base64").toLatin1()), one.text("body").toUtf8());
    const QByteArray chat = QByteArray::number(
        harness.db.number("SELECT conversation_id FROM inbound_event WHERE kind = 'message'"));
    for (const QByteArray &path :
         {"/v1/conversations/" + chat + "/messages", QByteArray("/v1/ledger?text=image"),
          QByteArray("/v1/deliveries")}) {
        const Reply reply = harness.get(path);
        QCOMPARE(reply.status(), 200);
        QVERIFY(!reply.items().isEmpty());
        QVERIFY2(!reply.http.body.contains("AQIDBAUG"), reply.http.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestApiLedger)
#include "tst_apiledger.moc"
