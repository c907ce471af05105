#include "core/store/workspacesecretstore.h"
#include "tests/core/conversation/talk.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// HTTP requests of flows: intent first, then the effect, then its result in order with the rest.
class TestActivities : public QObject
{
    Q_OBJECT

    static QJsonObject askService(const QString &method)
    {
        QJsonObject flow = Talk::flowOf(
            {Talk::block(u"action.http_request"_s,
                         {{u"method"_s, method},
                          {u"url"_s, u"https://shop.example/price"_s},
                          {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, u"price"_s},
                                                                {u"variable"_s, u"price"_s}}}}},
                         {{u"failed"_s, u"sorry"_s}}),
             Talk::text(u"It costs {{price}}"_s)});
        QJsonArray steps = flow[u"steps"].toArray();
        QJsonObject sorry = Talk::text(u"Sorry"_s);
        sorry[u"id"] = u"z0"_s;
        steps.append(QJsonObject{{u"id"_s, u"sorry"_s}, {u"blocks"_s, QJsonArray{sorry}}});
        flow[u"steps"] = steps;
        return flow;
    }

private Q_SLOTS:
    void asksAfterTheIntentIsCommittedAndResumes()
    {
        Talk talk;
        talk.publish(askService(u"POST"_s));
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.transport.waiting.size(), 1);
        QCOMPARE(talk.db.rows("SELECT state, attempts FROM activity"), u"running|1"_s);
        QVERIFY(talk.transport.waiting.first().request.guarded);
        talk.transport.answer(200, R"({"price": 7})");
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"It costs 7"_s});
        QCOMPARE(talk.db.text("SELECT state FROM activity"), u"done"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM outbox WHERE cause_kind = 'activity'"), 1);
    }

    static QJsonObject askWithSecret(const QString &url = u"https://shop.example/price"_s)
    {
        return Talk::flowOf(
            {Talk::block(
                 u"action.http_request"_s,
                 {{u"url"_s, url},
                  {u"headers"_s, QJsonObject{{u"Authorization"_s, u"Bearer {{secret.shop_key}}"_s},
                                             {u"X-Said"_s, u"{{message}}"_s}}}}),
             Talk::text(u"Key: {{secret.shop_key}}."_s)});
    }

    static void keepSecret(Talk &talk, const QString &host = u"shop.example"_s)
    {
        QVERIFY(talk.db.write([&](WriteTx &tx) -> Result<> {
            Caller caller;
            caller.workspace = talk.workspace;
            return WorkspaceSecretStore::put(tx, caller, {u"shop_key"_s, host, {}}, "s3same-open");
        }));
    }

    void sendsASecretToItsHostAndStoresNone()
    {
        Talk talk;
        keepSecret(talk);
        talk.publish(askWithSecret());
        talk.say(u"hello \x1fshop_key\x1f {{secret.shop_key}}"_s);
        talk.settle();
        QCOMPARE(talk.transport.waiting.size(), 1);
        const HttpHeaders headers = talk.transport.waiting.first().request.headers;
        QCOMPARE(headerValue(headers, "Authorization"), QByteArray("Bearer s3same-open"));
        // What a customer says asks for nothing.
        QCOMPARE(headerValue(headers, "X-Said"), QByteArray("hello shop_key {{secret.shop_key}}"));
        talk.transport.answer(200, "{}");
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"Key: ."_s});
        for (const char *column : {"SELECT group_concat(request) FROM activity",
                                   "SELECT group_concat(decisions) FROM step_log",
                                   "SELECT group_concat(cursor) FROM run",
                                   "SELECT group_concat(hex(value)) FROM workspace_secret"})
            QVERIFY2(!talk.db.text(column).contains(u"s3same"_s), column);
    }

    void aSecretGoesToItsHostOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("another host") << u"https://evil.example/price"_s << u"shop.example"_s;
        QTest::newRow("no such secret") << u"https://shop.example/price"_s << QString();
        QTest::newRow("in the clear") << u"http://shop.example/price"_s << u"shop.example"_s;
    }
    void aSecretGoesToItsHostOnly()
    {
        QFETCH(QString, url);
        QFETCH(QString, host);
        Talk talk;
        if (!host.isEmpty())
            keepSecret(talk, host);
        talk.publish(askWithSecret(url));
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.transport.waiting.size(), 0);
        QVERIFY(talk.db.text("SELECT payload FROM inbound_event WHERE kind = 'activity_result'")
                    .contains(u"secret"_s, Qt::CaseInsensitive));
    }

    void triesIdempotentRequestsAgain()
    {
        Talk talk;
        talk.publish(askService(u"GET"_s));
        talk.say(u"hello"_s);
        talk.settle();
        const HttpHeaders headers = talk.transport.waiting.first().request.headers;
        QVERIFY(!headerValue(headers, "Idempotency-Key").isEmpty());
        talk.transport.answer(503, {});
        talk.advance(5s);
        QCOMPARE(talk.transport.waiting.size(), 1);
        QCOMPARE(headerValue(talk.transport.waiting.first().request.headers, "Idempotency-Key"),
                 headerValue(headers, "Idempotency-Key"));
        talk.transport.fail(Exchange::Outcome::Unknown);
        talk.advance(10s);
        talk.transport.answer(200, R"({"price": 7})");
        talk.settle();
        QCOMPARE(talk.transport.sent, 3);
        QCOMPARE(talk.replies(), QStringList{u"It costs 7"_s});
    }

    void doesNotRepeatWhatMayHaveHappened_data()
    {
        QTest::addColumn<int>("status"); // 0: nobody knows
        QTest::newRow("unknown") << 0;
        QTest::newRow("500") << 500;
    }
    void doesNotRepeatWhatMayHaveHappened()
    {
        QFETCH(int, status);
        Talk talk;
        talk.publish(askService(u"POST"_s));
        talk.say(u"hello"_s);
        talk.settle();
        if (status == 0)
            talk.transport.fail(Exchange::Outcome::Unknown);
        else
            talk.transport.answer(status, {});
        talk.advance(1min);
        QCOMPARE(talk.transport.sent, 1);
        QCOMPARE(talk.replies(), QStringList{u"Sorry"_s});
    }

    void provedNotSentIsTriedAgain()
    {
        Talk talk;
        talk.publish(askService(u"POST"_s));
        talk.say(u"hello"_s);
        talk.settle();
        talk.transport.fail(Exchange::Outcome::NotSent);
        talk.advance(5s);
        talk.transport.answer(200, R"({"price": 7})");
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"It costs 7"_s});
    }

    void afterACrash_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("sent");
        QTest::addColumn<QString>("reply");
        QTest::newRow("idempotent: again") << u"GET"_s << 2 << u"It costs 7"_s;
        QTest::newRow("else: failed outlet") << u"POST"_s << 1 << u"Sorry"_s;
    }
    void afterACrash()
    {
        QFETCH(QString, method);
        QFETCH(int, sent);
        QFETCH(QString, reply);
        Talk talk;
        talk.publish(askService(method));
        talk.say(u"hello"_s);
        talk.settle();
        QCOMPARE(talk.transport.sent, 1);
        talk.crash();
        talk.advance(5s);
        QCOMPARE(talk.transport.sent, sent);
        if (!talk.transport.waiting.isEmpty())
            talk.transport.answer(200, R"({"price": 7})");
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{reply});
    }

    void resultsThatCameToAPersonComeWithTheHandBack()
    {
        Talk talk;
        talk.publish(askService(u"POST"_s));
        talk.say(u"hello"_s);
        talk.settle();
        talk.ask(requestTakeover, u"Rita"_s);
        talk.settle();
        talk.transport.answer(200, R"({"price": 7})");
        talk.settle();
        QVERIFY(talk.replies().isEmpty());
        talk.ask(requestHandBack, u"Rita"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"It costs 7"_s});
    }

    void slowHostsOfOneWorkspaceLeaveRoomForOthers()
    {
        Talk talk;
        const WorkspaceId clinic = talk.db.addWorkspace(u"Clinic"_s);
        const SessionId desk = talk.db.addSession(clinic, u"Desk"_s);
        talk.reloadSessions();
        talk.publish(askService(u"POST"_s));
        talk.publish(askService(u"POST"_s), clinic);
        for (int i = 0; i < 100; ++i)
            talk.say(u"hello"_s, u"55119%1"_s.arg(1000 + i));
        talk.settle();
        QCOMPARE(talk.transport.waiting.size(), 16);
        talk.post({{u"kind"_s, u"message"_s},
                   {u"id"_s, u"X"_s},
                   {u"phone"_s, u"5511999990000"_s},
                   {u"text"_s, u"hi"_s}},
                  desk);
        talk.settle();
        QCOMPARE(talk.transport.waiting.size(), 17);
    }
};

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
