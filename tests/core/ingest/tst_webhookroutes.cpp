#include "core/gateway/wasender/mediacipher.h"
#include "core/gateway/wasender/webhookreader.h"
#include "core/ingest/journal.h"
#include "core/ingest/webhookroutes.h"
#include "core/store/outboxstore.h"
#include "tests/support/plaingateway.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QJsonObject message(const QString &id, const QString &phone, const QString &text = u"hi"_s)
{
    return {{u"kind"_s, u"message"_s}, {u"id"_s, id}, {u"phone"_s, phone}, {u"text"_s, text}};
}

// A webhook door on a database in memory.
class Door
{
public:
    Door()
    {
        gateways.add(u"wasender"_s, std::make_shared<PlainGateway>());
        workspace = db.addWorkspace(u"Bakery"_s);
        session = db.addSession(workspace, u"Front desk"_s);
        db.setWebhookSecret("the secret of the hook");
        reload();
        routes = std::make_unique<WebhookRoutes>(
            WebhookRoutes::Parts{db.writer(), sessions, gateways, db.time(), db.loop(),
                                 [this](WorkspaceId id) { mailboxHints.append(id.value); },
                                 [this](SessionId id) { outboxHints.append(id.value); },
                                 [this](SessionId id) { sessionHints.append(id.value); }});
    }
    void reload() { sessions.reload(db.readers()); }
    [[nodiscard]] std::shared_ptr<const Session> theSession() const
    {
        return sessions.snapshot()->session(session);
    }

    // The status, 0 while there is none yet.
    std::shared_ptr<int> post(const QByteArray &body, const QByteArray &publicId,
                              const QByteArray &secret = "the secret of the hook")
    {
        HttpRequest request;
        request.method = "POST";
        request.headers = {{"X-Secret", secret}};
        request.body = body;
        request.peer = "203.0.113.7";
        auto status = std::make_shared<int>(0);
        routes->receive(request, publicId, [status, this](const HttpResponse &response) {
            *status = response.status;
            retryAfter = headerValue(response.headers, "Retry-After");
        });
        return status;
    }
    int post(const QByteArray &body)
    {
        const auto status = post(body, theSession()->publicId.toLatin1());
        db.time().settle();
        return *status;
    }
    int post(const QJsonArray &facts)
    {
        return post(QJsonDocument(QJsonObject{{u"facts"_s, facts}}).toJson());
    }

    TestDatabase db;
    SessionDirectory sessions;
    GatewayRegistry gateways;
    WorkspaceId workspace;
    SessionId session;
    std::unique_ptr<WebhookRoutes> routes;
    QList<qint64> mailboxHints;
    QList<qint64> outboxHints;
    QList<qint64> sessionHints;
    QByteArray retryAfter;
};

QByteArray imageWebhook(const QByteArray &mediaKey)
{
    const QJsonObject image{{u"url"_s, u"https://mmg.whatsapp.net/v/1.enc"_s},
                            {u"mimetype"_s, u"image/jpeg"_s},
                            {u"mediaKey"_s, QString::fromLatin1(mediaKey.toBase64())}};
    const QJsonObject key{{u"id"_s, u"A1"_s},
                          {u"fromMe"_s, false},
                          {u"remoteJid"_s, u"5511999990000@s.whatsapp.net"_s}};
    const QJsonObject message{{u"key"_s, key},
                              {u"messageBody"_s, QString()},
                              {u"message"_s, QJsonObject{{u"imageMessage"_s, image}}}};
    return QJsonDocument(QJsonObject{{u"event"_s, u"messages.received"_s},
                                     {u"timestamp"_s, 1'767'225'600},
                                     {u"data"_s, QJsonObject{{u"messages"_s, message}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestWebhookRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyAfterTheCommit()
    {
        Door door;
        const auto status = door.post(R"({"facts":[]})", door.theSession()->publicId.toLatin1());
        QCOMPARE(*status, 0);
        door.db.time().settle();
        QCOMPARE(*status, 200);
        QCOMPARE(door.db.number("SELECT count(*) FROM ingress_request"), 1);
    }

    void keepsTheKeyOfAFileBesideTheContent()
    {
        Door door;
        const QByteArray key = QByteArray::fromHex(QByteArray(32, 'a') + QByteArray(32, '7'));
        const auto file = encryptMedia("a photo", key, MediaSort::Image);
        QVERIFY(file);
        auto delivery = std::make_shared<WebhookDelivery>();
        delivery->session = door.theSession();
        delivery->body = imageWebhook(key);
        delivery->reading = WasenderWebhookReader().read(delivery->body);
        delivery->prepare();
        QVERIFY(door.db.write([&](WriteTx &tx) { return journal(tx, *delivery); }));
        const QJsonObject payload =
            QJsonDocument::fromJson(door.db.text("SELECT payload FROM inbound_event").toUtf8())
                .object();
        const QJsonObject media = payload.value(u"media"_s).toObject();
        const QByteArray part = media.value(u"part"_s).toString().toLatin1();
        const QByteArray stored =
            QByteArray::fromBase64(media.value(u"key"_s).toString().toLatin1());
        QCOMPARE(decryptMedia(*file, stored, mediaSortOf(part)).value_or(QByteArray()),
                 QByteArray("a photo"));
        const QJsonObject content = payload.value(u"content"_s).toObject();
        QVERIFY(MessageContent::fromJson(content)); // as flows read it
        QVERIFY(!QJsonDocument(content).toJson().contains(key.toBase64()));
    }

    void storesMessageEventAndRawRequestTogether()
    {
        Door door;
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 200);
        QCOMPARE(door.db.rows("SELECT kind, state, seq, provider_id FROM inbound_event"),
                 u"message|ready|1|A1"_s);
        QCOMPARE(door.db.rows("SELECT outcome, event_count, peer FROM ingress_request"),
                 u"stored|1|203.0.113.7"_s);
        QCOMPARE(
            door.db.rows("SELECT pending, head_event_id = (SELECT event_id FROM inbound_event), "
                         "chat_key, first_message_seq FROM conversation"),
            u"1|1|5511999990000@s.whatsapp.net|1"_s);
        QCOMPARE(door.mailboxHints, QList<qint64>{door.workspace.value});
    }

    void refusesWhileStopping()
    {
        Door door;
        door.routes->stop();
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 503);
        QVERIFY(!door.retryAfter.isEmpty());
        QCOMPARE(door.db.number("SELECT count(*) FROM ingress_request"), 0);
        QCOMPARE(door.routes->counters().refused.load(), 1u);
    }

    void refusesWhenTheWriterIsFull()
    {
        Door door;
        door.routes.reset();
        door.db.settings().waitingCommandsMax = 2;
        door.db.reopen();
        door.routes = std::make_unique<WebhookRoutes>(WebhookRoutes::Parts{door.db.writer(),
                                                                           door.sessions,
                                                                           door.gateways,
                                                                           door.db.time(),
                                                                           door.db.loop(),
                                                                           {},
                                                                           {},
                                                                           {}});
        const QByteArray hook = door.theSession()->publicId.toLatin1();
        QList<std::shared_ptr<int>> statuses;
        for (int i = 0; i < 5; ++i)
            statuses.append(door.post(R"({"facts":[]})", hook));
        door.db.time().settle();
        int stored = 0;
        int refused = 0;
        for (const auto &status : statuses) {
            stored += *status == 200;
            refused += *status == 503;
        }
        QCOMPARE(stored, 2);
        QCOMPARE(refused, 3);
        QCOMPARE(door.db.number("SELECT count(*) FROM ingress_request"), 2);
    }

    void refusesWhenTheCommandFails()
    {
        Door door;
        door.db.execute("CREATE TRIGGER broken BEFORE INSERT ON ingress_request BEGIN "
                        "SELECT RAISE(ABORT, 'no'); END");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"A webhook was not stored"_s));
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 503);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_event"), 0);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_dedupe"), 0);
        QCOMPARE(door.db.number("SELECT count(*) FROM conversation"), 0);
    }

    void refusesABadSignatureAndCountsIt()
    {
        Door door;
        const QByteArray hook = door.theSession()->publicId.toLatin1();
        QCOMPARE(*door.post(R"({"facts":[]})", hook, "wrong"), 401);
        QCOMPARE(*door.post(R"({"facts":[]})", hook, ""), 401);
        door.db.time().settle();
        QCOMPARE(door.db.number("SELECT count(*) FROM ingress_request"), 0);
        const auto counts = door.routes->unauthorized();
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.first().session, door.session);
        QCOMPARE(counts.first().peer, QByteArray("203.0.113.7"));
        QCOMPARE(counts.first().count, 2u);
    }

    void doesNotKnowAStrangersHook()
    {
        Door door;
        QCOMPARE(*door.post(R"({"facts":[]})", "nobody-has-this-hook"), 404);
        QCOMPARE(door.routes->counters().unknownSession.load(), 1u);
    }

    void keepsWhatItCannotRead()
    {
        Door door;
        QCOMPARE(door.post("not even JSON"), 200);
        QCOMPARE(door.db.rows("SELECT outcome, note, CAST(body AS TEXT) FROM ingress_request"),
                 u"unparsed|no list of facts|not even JSON"_s);
        QCOMPARE(door.routes->counters().unparsed.load(), 1u);
    }

    void notesUnknownEvents()
    {
        Door door;
        QCOMPARE(door.post({QJsonObject{{u"kind"_s, u"somethingnew"_s}, {u"text"_s, u"?"_s}}}),
                 200);
        QCOMPARE(door.db.rows("SELECT kind, state, seq IS NULL FROM inbound_event"),
                 u"other|noted|1"_s);
    }

    void takesTheSameMessageOfThreeEventsOnce_data()
    {
        QTest::addColumn<QList<qint64>>("times"); // -1: none
        QTest::newRow("same time")
            << QList<qint64>{1'767'225'600'000, 1'767'225'600'000, 1'767'225'600'000};
        QTest::newRow("seconds and milliseconds")
            << QList<qint64>{1'767'225'600'000, 1'767'225'600'512, 1'767'225'600'000};
        QTest::newRow("a few seconds apart")
            << QList<qint64>{1'767'225'600'000, 1'767'225'605'000, 1'767'225'595'000};
        QTest::newRow("no times") << QList<qint64>{-1, -1, -1};
        QTest::newRow("first without") << QList<qint64>{-1, 1'767'225'600'000, 1'767'225'600'000};
        QTest::newRow("later without") << QList<qint64>{1'767'225'600'000, -1, -1};
    }
    void takesTheSameMessageOfThreeEventsOnce()
    {
        QFETCH(QList<qint64>, times);
        Door door;
        const QStringList events{u"messages.received"_s, u"messages-personal.received"_s,
                                 u"messages.upsert"_s};
        for (int i = 0; i < 3; ++i) {
            QJsonObject fact = message(u"A1"_s, u"5511999990000"_s);
            fact[u"event"] = events[i];
            if (times[i] >= 0)
                fact[u"at"] = times[i];
            QCOMPARE(door.post({fact}), 200);
        }
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_event"), 1);
        QCOMPARE(door.db.rows("SELECT outcome FROM ingress_request ORDER BY request_id"),
                 u"stored\nduplicate\nduplicate"_s);
        QCOMPARE(door.routes->counters().duplicates.load(), 2u);
    }

    void remembersDuplicatesAcrossRestarts()
    {
        Door door;
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 200);
        door.routes.reset();
        door.db.reopen();
        door.db.time().advance(std::chrono::hours(24 * 13));
        door.routes = std::make_unique<WebhookRoutes>(WebhookRoutes::Parts{door.db.writer(),
                                                                           door.sessions,
                                                                           door.gateways,
                                                                           door.db.time(),
                                                                           door.db.loop(),
                                                                           {},
                                                                           {},
                                                                           {}});
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 200);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_event"), 1);
    }

    void tellsTheSameIdOfTwoChatsAndSessionsApart()
    {
        Door door;
        QCOMPARE(
            door.post({message(u"A1"_s, u"5511999990000"_s), message(u"A1"_s, u"5511888880000"_s)}),
            200);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_event"), 2);
        const SessionId other = door.db.addSession(door.workspace, u"Second"_s);
        door.db.setWebhookSecret("the secret of the hook");
        door.reload();
        const auto hook = door.sessions.snapshot()->session(other)->publicId.toLatin1();
        const auto status = door.post(
            R"({"facts":[{"kind":"message","id":"A1","phone":"5511999990000","text":"hi"}]})",
            hook);
        door.db.time().settle();
        QCOMPARE(*status, 200);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_event"), 3);
        QCOMPARE(door.db.number("SELECT count(*) FROM contact"), 2); // one person, two sessions
    }

    void leadsLidAndPhoneToOneConversation()
    {
        Door door;
        const auto fact = [](const QString &id, const QString &phone, const QString &lid) {
            QJsonObject json{{u"kind"_s, u"message"_s},
                             {u"id"_s, id},
                             {u"text"_s, u"hi"_s},
                             {u"name"_s, u"Ana"_s}};
            if (!phone.isEmpty())
                json[u"phone"] = phone;
            if (!lid.isEmpty())
                json[u"lid"] = lid;
            return json;
        };
        // Only the LID at first, then both, then each alone.
        QCOMPARE(door.post({fact(u"1"_s, {}, u"77"_s)}), 200);
        QCOMPARE(door.post({fact(u"2"_s, u"5511999990000"_s, u"77"_s)}), 200);
        QCOMPARE(door.post({fact(u"3"_s, u"5511999990000"_s, {})}), 200);
        QCOMPARE(door.post({fact(u"4"_s, {}, u"77"_s)}), 200);
        QCOMPARE(door.db.rows("SELECT chat_key, pending FROM conversation"),
                 u"5511999990000@s.whatsapp.net|4"_s);
        QCOMPARE(door.db.rows("SELECT name, phone FROM contact"), u"Ana|5511999990000"_s);
        QCOMPARE(door.db.rows("SELECT kind, value FROM contact_identity ORDER BY kind"),
                 u"lid|77@lid\nphone|5511999990000"_s);
    }

    void joinsTwoConversationsOfOnePerson()
    {
        Door door;
        const auto lid = QJsonObject{{u"kind"_s, u"message"_s},
                                     {u"id"_s, u"1"_s},
                                     {u"lid"_s, u"77"_s},
                                     {u"text"_s, u"from LID"_s}};
        QCOMPARE(door.post({lid}), 200);
        QCOMPARE(door.post({message(u"2"_s, u"5511999990000"_s)}), 200);
        QCOMPARE(door.db.number("SELECT count(*) FROM conversation"), 2);
        const qint64 fence =
            door.db.number("SELECT fence FROM conversation WHERE chat_key LIKE '%lid'");
        QJsonObject both = message(u"3"_s, u"5511999990000"_s);
        both[u"lid"] = u"77"_s;
        QCOMPARE(door.post({both}), 200);
        QCOMPARE(door.db.rows("SELECT pending, head_event_id IS NULL FROM conversation WHERE "
                              "chat_key LIKE '%lid'"),
                 u"0|1"_s);
        // Whoever holds the old mailbox can finish nothing.
        QVERIFY(door.db.number("SELECT fence FROM conversation WHERE chat_key LIKE '%lid'") >
                fence);
        QCOMPARE(
            door.db.rows(
                "SELECT e.provider_id, e.seq FROM inbound_event AS e JOIN conversation AS c "
                "ON c.conversation_id = e.conversation_id WHERE c.chat_key LIKE '%whatsapp.net' "
                "ORDER BY seq"),
            u"2|1\n1|2\n3|3"_s);
        QCOMPARE(door.db.number("SELECT count(*) FROM contact"), 1);
        // From now on the LID leads there as well.
        QJsonObject again = lid;
        again[u"id"] = u"4"_s;
        QCOMPARE(door.post({again}), 200);
        QCOMPARE(
            door.db.number("SELECT pending FROM conversation WHERE chat_key LIKE '%whatsapp.net'"),
            4);
    }

    void keepsGroupsOutOfTheMailbox()
    {
        Door door;
        QCOMPARE(door.post({QJsonObject{{u"kind"_s, u"message"_s},
                                        {u"id"_s, u"1"_s},
                                        {u"group"_s, u"123-456"_s},
                                        {u"text"_s, u"hi all"_s}}}),
                 200);
        QCOMPARE(door.db.rows("SELECT kind, state FROM inbound_event"), u"message|noted"_s);
        QCOMPARE(door.db.rows("SELECT pending, contact_id IS NULL FROM conversation"), u"0|1"_s);
    }

    void takesWhatWasTypedOnThePhoneIntoTheMailbox()
    {
        Door door;
        QCOMPARE(door.post({QJsonObject{{u"kind"_s, u"echo"_s},
                                        {u"id"_s, u"E1"_s},
                                        {u"phone"_s, u"5511999990000"_s},
                                        {u"text"_s, u"I am here"_s}}}),
                 200);
        QCOMPARE(door.db.rows("SELECT kind, state FROM inbound_event"), u"echo|ready"_s);
        QCOMPARE(door.db.number("SELECT count(*) FROM phone_message"), 1);
        // Not the customer's first message.
        QCOMPARE(
            door.db.number("SELECT count(*) FROM conversation WHERE first_message_seq IS NULL"), 1);
    }

    void learnsTheSessionsState()
    {
        Door door;
        QCOMPARE(door.post({QJsonObject{{u"kind"_s, u"session"_s}, {u"text"_s, u"logged_out"_s}}}),
                 200);
        if (door.sessionHints.isEmpty()) { // the kind's word is the model's
            const QString word(wordOf(InboundFact::Kind::SessionStatus));
            QCOMPARE(door.post({QJsonObject{{u"kind"_s, word}, {u"text"_s, u"logged_out"_s}}}),
                     200);
        }
        QCOMPARE(door.db.text("SELECT state FROM session"), u"logged_out"_s);
        QCOMPARE(door.sessionHints, QList<qint64>{door.session.value});
    }

    void forgetsOldKeysAndRawRequests()
    {
        Door door;
        QCOMPARE(door.post({message(u"A1"_s, u"5511999990000"_s)}), 200);
        const auto purge = [&door](Millis age) {
            int gone = 0;
            const auto done = door.db.write([&gone, age](WriteTx &tx) -> Result<> {
                gone = EventStore::purge(tx, tx.now() - age, tx.now() - age, 500);
                return {};
            });
            return done ? gone : -1;
        };
        QCOMPARE(purge(std::chrono::hours(1)), 0);
        door.db.time().advance(std::chrono::hours(2));
        QCOMPARE(purge(std::chrono::hours(1)), 2);
        QCOMPARE(door.db.number("SELECT count(*) FROM inbound_dedupe"), 0);
        QCOMPARE(door.db.number("SELECT count(*) FROM ingress_request"), 0);
    }
};

QTEST_GUILESS_MAIN(TestWebhookRoutes)
#include "tst_webhookroutes.moc"
