#include "tests/core/api/apiworkers.h"

#include "core/flow/catalogue.h"
#include "core/store/eventstore.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// A customer's message that the bot gave up on, as the workers leave it.
struct DeadEvent
{
    explicit DeadEvent(ApiHarness &harness)
    {
        const MessageId message =
            harness.addMessage(harness.workspace, harness.session, "5511999990000");
        chat = harness.conversationOf(message);
        const auto written = harness.db.write([&](WriteTx &tx) -> Result<> {
            NewEvent in;
            in.workspace = harness.workspace;
            in.session = harness.session;
            in.conversation = chat;
            in.kind = "message";
            in.providerId = "3EB0";
            in.payload = R"({"content": {"kind": "text", "text": "Hello?"}})";
            event = EventStore::append(tx, in);
            return {};
        });
        Q_ASSERT(written);
        const QByteArray id = event.text().toUtf8();
        harness.db.execute("UPDATE inbound_event SET state = 'dead', attempts = 5, done_at = 5 "
                           "WHERE event_id = " +
                           id);
        harness.db.execute("UPDATE conversation SET pending = 0, head_event_id = NULL");
        harness.db.execute("INSERT INTO dead_letter VALUES (900001, " +
                           QByteArray::number(harness.workspace.value) + ", " +
                           chat.text().toUtf8() + ", 'event', " + id + ", " + id +
                           ", 'step_failed', 'no such variable', 5, '', NULL)");
    }

    ConversationId chat;
    EventId event;
};

constexpr char kState[] = "SELECT state FROM inbound_event WHERE event_id = ?1";
constexpr char kPending[] = "SELECT pending FROM conversation WHERE conversation_id = ?1";

} // namespace

// What people do about what came in: each act answers right, changes what it says, and is safe to
// repeat.
class TestApiActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysADeliveryThatCouldNotBeRead();
    void doesNotReplayWhatStillCannotBeRead();
    void takesOverHandsBackAndCloses();
    void takingOverTwiceChangesNothingMore();
    void retriesADeadEventOnce();
    void replaysADeadEventAsANewOneOnce();
    void skipsADeadEventOnce();
    void retriesADeadMessageByACopyOnce_data();
    void retriesADeadMessageByACopyOnce();
    void doesNotSkipADeadMessage();
    void marksAMessageInDoubtAsSentOnce();
    void listsTheBlocksOfTheCatalogue();
};

void TestApiActs::replaysADeliveryThatCouldNotBeRead()
{
    ApiHarness harness;
    harness.db.execute("INSERT INTO ingress_request VALUES (900001, " +
                       QByteArray::number(harness.workspace.value) + ", " +
                       harness.session.text().toUtf8() +
                       ", 1, '127.0.0.1', '', 'unparsed', 'no object', 0, x'7b7d')");
    const Reply first = harness.call("POST", "/v1/deliveries/900001/replay");
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.json[u"new_events"_s].toInt(), 1);
    QCOMPARE(harness.mailboxChanges, 1);
    QCOMPARE(harness.db.text("SELECT kind FROM inbound_event WHERE state = 'ready'"), u"message"_s);
    QCOMPARE(harness.db.number("SELECT pending FROM conversation"), 1);

    const Reply again = harness.call("POST", "/v1/deliveries/900001/replay");
    QCOMPARE(again.status(), 200);
    QCOMPARE(again.json[u"new_events"_s].toInt(), 0);
    QCOMPARE(harness.db.number("SELECT count(*) FROM inbound_event"), 1);
    QCOMPARE(harness.db.number("SELECT pending FROM conversation"), 1);
    // Each replay is in the log beside the first delivery, which stays as it was.
    QStringList outcomes;
    for (const QJsonValue item : harness.get("/v1/deliveries").items())
        outcomes.append(item.toObject()[u"outcome"_s].toString());
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(harness.get("/v1/deliveries/900001").text("outcome"), u"unparsed"_s);
    QVERIFY2(outcomes.contains(u"stored"_s) && outcomes.contains(u"duplicate"_s),
             qPrintable(outcomes.join(u' ')));
}

void TestApiActs::doesNotReplayWhatStillCannotBeRead()
{
    ApiHarness harness;
    harness.db.execute("INSERT INTO ingress_request VALUES (900001, " +
                       QByteArray::number(harness.workspace.value) + ", " +
                       harness.session.text().toUtf8() +
                       ", 1, '127.0.0.1', '', 'unparsed', '', 0, x'5b5d')");
    const QByteArray before = harness.dump();
    const Reply reply = harness.call("POST", "/v1/deliveries/900001/replay");
    QCOMPARE(reply.status(), 409);
    QVERIFY(reply.text("detail").contains(u"no object"_s));
    QCOMPARE(harness.dump(), before);
}

void TestApiActs::takesOverHandsBackAndCloses()
{
    ApiHarness harness;
    const ApiWorkers workers(harness);
    const MessageId message =
        harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QByteArray path = "/v1/conversations/" + harness.conversationOf(message).text().toUtf8();
    const auto settle = [&] { harness.db.time().advance(Millis(2000)); };
    QCOMPARE(harness.get(path).text("owner"), u"bot"_s);

    const Reply taken = harness.post(path + "/takeover", {{u"name"_s, u"Ana"_s}});
    QVERIFY2(taken.status() == 202, taken.http.body.constData());
    QVERIFY(taken.text("event").toLongLong() > 0);
    QCOMPARE(harness.mailboxChanges, 1);
    settle();
    QCOMPARE(harness.get(path).text("owner"), u"agent"_s);
    QCOMPARE(harness.get(path).text("owner_name"), u"Ana"_s);

    QCOMPARE(harness.call("POST", path + "/hand-back").status(), 202);
    settle();
    QCOMPARE(harness.get(path).text("owner"), u"bot"_s);
    QVERIFY(harness.get(path).text("owner_name").isEmpty());

    harness.post(path + "/takeover", {{u"name"_s, u"Ana"_s}});
    QCOMPARE(harness.call("POST", path + "/close").status(), 202);
    settle();
    const Reply closed = harness.get(path);
    QVERIFY2(closed.text("owner") != u"agent"_s, closed.http.body.constData());
    QVERIFY(closed.json[u"run"_s].isNull());
    QCOMPARE(closed.json[u"pending_events"_s].toInt(), 0);
}

void TestApiActs::takingOverTwiceChangesNothingMore()
{
    ApiHarness harness;
    const ApiWorkers workers(harness);
    const MessageId message =
        harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QByteArray path = "/v1/conversations/" + harness.conversationOf(message).text().toUtf8();
    for (const char *act : {"/takeover", "/hand-back", "/close"}) {
        QCOMPARE(harness.call("POST", path + act).status(), 202);
        harness.db.time().advance(Millis(2000));
        const Reply once = harness.get(path);
        QCOMPARE(harness.call("POST", path + act).status(), 202);
        harness.db.time().advance(Millis(2000));
        QCOMPARE(harness.get(path).json, once.json);
    }
}

void TestApiActs::retriesADeadEventOnce()
{
    ApiHarness harness;
    const DeadEvent dead(harness);
    const Reply first = harness.call("POST", "/v1/dead-letters/900001/retry");
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.text("resolution"), u"retried"_s);
    QVERIFY(!first.text("resolved_at").isEmpty());
    QCOMPARE(harness.mailboxChanges, 1);
    QCOMPARE(harness.db.text(kState, {dead.event.value}), u"ready"_s);
    QCOMPARE(harness.db.number(kPending, {dead.chat.value}), 1);
    QCOMPARE(harness.db.number("SELECT head_event_id FROM conversation"), dead.event.value);
    const QByteArray after = harness.dump();
    QCOMPARE(harness.call("POST", "/v1/dead-letters/900001/retry").status(), 409);
    QCOMPARE(harness.dump(), after);
}

void TestApiActs::replaysADeadEventAsANewOneOnce()
{
    ApiHarness harness;
    const DeadEvent dead(harness);
    const Reply first = harness.call("POST", "/v1/dead-letters/900001/replay");
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.text("resolution"), u"replayed"_s);
    QCOMPARE(harness.db.text(kState, {dead.event.value}), u"skipped"_s);
    const qint64 copy =
        harness.db.number("SELECT event_id FROM inbound_event WHERE state = 'ready'");
    QVERIFY(copy > dead.event.value);
    QCOMPARE(harness.db.number("SELECT trace_id FROM inbound_event WHERE event_id = ?1", {copy}),
             dead.event.value);
    QCOMPARE(harness.db.number(kPending, {dead.chat.value}), 1);
    const QByteArray after = harness.dump();
    QCOMPARE(harness.call("POST", "/v1/dead-letters/900001/replay").status(), 409);
    QCOMPARE(harness.dump(), after);
}

void TestApiActs::skipsADeadEventOnce()
{
    ApiHarness harness;
    const DeadEvent dead(harness);
    const Reply first = harness.call("POST", "/v1/dead-letters/900001/skip");
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.text("resolution"), u"skipped"_s);
    QCOMPARE(harness.db.text(kState, {dead.event.value}), u"skipped"_s);
    QCOMPARE(harness.db.number(kPending, {dead.chat.value}), 0);
    const QByteArray after = harness.dump();
    QCOMPARE(harness.call("POST", "/v1/dead-letters/900001/skip").status(), 409);
    QCOMPARE(harness.dump(), after);
}

namespace {

MessageId addDeadMessage(ApiHarness &harness)
{
    const MessageId message =
        harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.db.execute("UPDATE outbox SET state = 'failed', ended_at = 5; "
                       "UPDATE outbox_line SET pending = 0, head_message_id = NULL");
    harness.db.execute(
        "INSERT INTO dead_letter VALUES (900001, " + QByteArray::number(harness.workspace.value) +
        ", " + harness.conversationOf(message).text().toUtf8() + ", 'message', " +
        message.text().toUtf8() + ", " + message.text().toUtf8() + ", 'failed', '', 5, '', NULL)");
    return message;
}

} // namespace

void TestApiActs::retriesADeadMessageByACopyOnce_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::newRow("retry") << QByteArray("retry");
    QTest::newRow("replay") << QByteArray("replay");
}

void TestApiActs::retriesADeadMessageByACopyOnce()
{
    QFETCH(const QByteArray, act);
    ApiHarness harness;
    const MessageId dead = addDeadMessage(harness);
    const Reply first = harness.call("POST", "/v1/dead-letters/900001/" + act);
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.text("resolution"), u"retried"_s);
    QCOMPARE(harness.outboxChanges, 1);
    const QJsonArray queued = harness.get("/v1/messages?state=queued").items();
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued.first().toObject()[u"trace"_s].toString(), dead.text());
    QCOMPARE(harness.get("/v1/messages/" + dead.text().toUtf8()).text("state"), u"failed"_s);
    const QByteArray after = harness.dump();
    QCOMPARE(harness.call("POST", "/v1/dead-letters/900001/" + act).status(), 409);
    QCOMPARE(harness.dump(), after);
}

void TestApiActs::doesNotSkipADeadMessage()
{
    ApiHarness harness;
    addDeadMessage(harness);
    const QByteArray before = harness.dump();
    const Reply reply = harness.call("POST", "/v1/dead-letters/900001/skip");
    QCOMPARE(reply.status(), 409);
    QVERIFY(reply.text("detail").contains(u"dismiss"_s));
    QCOMPARE(harness.dump(), before);
}

void TestApiActs::marksAMessageInDoubtAsSentOnce()
{
    ApiHarness harness;
    const MessageId id = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.db.execute("UPDATE outbox SET state = 'needs_review', copies = 1; "
                       "UPDATE outbox_line SET pending = 0, head_message_id = NULL");
    const QByteArray path = "/v1/messages/" + id.text().toUtf8();
    const Reply first = harness.post(path + "/resolve", {{u"resolution"_s, u"was_sent"_s}});
    QVERIFY2(first.status() == 200, first.http.body.constData());
    QCOMPARE(first.text("id"), id.text());
    QCOMPARE(first.text("state"), u"sent"_s);
    QCOMPARE(harness.get(path).text("state"), u"sent"_s);
    QCOMPARE(harness.get("/v1/messages").items().size(), 1);
    const QByteArray after = harness.dump();
    const Reply again = harness.post(path + "/resolve", {{u"resolution"_s, u"was_sent"_s}});
    QCOMPARE(again.status(), 409);
    QCOMPARE(harness.post(path + "/resolve", {{u"resolution"_s, u"send_again"_s}}).status(), 409);
    QCOMPARE(harness.dump(), after);
}

void TestApiActs::listsTheBlocksOfTheCatalogue()
{
    ApiHarness harness;
    const Reply reply = harness.get("/v1/blocks");
    QCOMPARE(reply.status(), 200);
    QStringList types;
    for (const QJsonValue block : reply.json[u"blocks"_s].toArray())
        types.append(block.toObject()[u"type"_s].toString());
    QStringList known;
    for (const BlockType *type : catalogue::all())
        known.append(type->key);
    QVERIFY(known.size() >= 15);
    QCOMPARE(types, known);
    QVERIFY(!reply.json[u"filters"_s].toArray().isEmpty());
    QVERIFY(!reply.json[u"operators"_s].toArray().isEmpty());
    QCOMPARE(harness.get("/v1/blocks").http.body, reply.http.body);
}

QTEST_GUILESS_MAIN(TestApiActs)
#include "tst_apiacts.moc"
