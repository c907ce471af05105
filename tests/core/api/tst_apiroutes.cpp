#include "tests/core/api/apiharness.h"

#include "core/store/eventstore.h"
#include "core/store/sessionstore.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QJsonObject textTo(const QString &phone, SessionId session, const QString &text = u"Hi"_s)
{
    return {{u"to"_s, phone},
            {u"session"_s, session.text()},
            {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, text}}}};
}

QJsonObject newSession(const QString &name)
{
    return {{u"name"_s, name},
            {u"gateway"_s, u"wasender"_s},
            {u"base_url"_s, u"https://gateway.example/api"_s},
            {u"api_key"_s, u"key-of-the-session"_s}};
}

QByteArray pathOf(const char *prefix, const Reply &reply, const char *suffix = "")
{
    return prefix + reply.text("id").toUtf8() + suffix;
}

} // namespace

class TestApiRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesASessionAndShowsItsSecretOnce();
    void changesOnlyWhatIsGivenOfASession();
    void stopsASession();
    void bothSecretsStandWhileASecretRotates();
    void asksTheGatewayToConnectAndKeepsTheState();
    void passesTheGatewaysFailureOn();
    void showsThePairingCode();
    void showsThePasskeyWithItsEnd();
    void makesFindsAndChangesAContact();
    void refusesASecondContactOfOnePhone();
    void tagsAContact();
    void putsAContactOnLists();
    void showsWhatAContactBought();
    void showsWhatFlowsTell();
    void keepsSecretsAndNeverShowsThem();
    void pagesThroughContacts();
    void sendsToANewPhone();
    void sendsToAConversation();
    void choosesTheLaneByPurpose();
    void schedulesAMessage();
    void sameKeyAnswersTheSame();
    void sameKeyForAnotherRequestIsAConflict();
    void keysOfWorkspacesAreApart();
    void repeatedCreatesMakeOneRow();
    void doesNotBroadcastToWhoOptedOut();
    void whoOptsOutHearsNoBroadcastThatWaits();
    void doesNotSendOnAStoppedSession();
    void listsAndFiltersMessages();
    void pagesThroughMessages();
    void cancelsAWaitingMessage();
    void resolvesAMessageInDoubt();
    void showsTheChatInOrder();
    void importsPublishesAndSwitchesOffAFlow();
    void publishesTheSameDraftOnce();
    void refusesToPublishAChangedDraft();
    void keepsAnUnfinishedDraftAndDoesNotPublishIt();
    void refusesAFlowOfATakenName();
    void answersWritesOnlyAfterTheCommit();
};

void TestApiRoutes::makesASessionAndShowsItsSecretOnce()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/sessions", newSession(u"Shop"_s));
    QCOMPARE(made.status(), 201);
    QVERIFY(made.text("webhook_secret").size() >= 24);
    QVERIFY(made.text("webhook_path").startsWith(u"/hooks/"_s));
    QCOMPARE(made.text("state"), u"created"_s);
    QCOMPARE(harness.sessionChanges, 1);
    const Reply shown = harness.get(pathOf("/v1/sessions/", made));
    QCOMPARE(shown.status(), 200);
    QVERIFY(!shown.http.body.contains("secret\""));
    QVERIFY(!shown.http.body.contains("key-of-the-session"));
    QCOMPARE(harness.get("/v1/sessions").items().size(), 2);
}

void TestApiRoutes::changesOnlyWhatIsGivenOfASession()
{
    ApiHarness harness;
    const QByteArray path = "/v1/sessions/" + harness.session.text().toUtf8();
    const Reply before = harness.get(path);
    const Reply changed = harness.patch(
        path, {{u"daily_cap"_s, 500}, {u"quiet_from"_s, u"21:30"_s}, {u"quiet_to"_s, u"07:00"_s}});
    QCOMPARE(changed.status(), 200);
    QJsonObject expected = before.json;
    expected[u"daily_cap"_s] = 500;
    expected[u"quiet_from"_s] = u"21:30"_s;
    expected[u"quiet_to"_s] = u"07:00"_s;
    QCOMPARE(harness.get(path).json, expected);
    const Reply cleared =
        harness.patch(path, {{u"quiet_from"_s, QJsonValue()}, {u"quiet_to"_s, QJsonValue()}});
    QVERIFY(cleared.json[u"quiet_from"_s].isNull());
}

void TestApiRoutes::stopsASession()
{
    ApiHarness harness;
    const Reply stopped = harness.call("DELETE", "/v1/sessions/" + harness.session.text().toUtf8());
    QCOMPARE(stopped.status(), 200);
    QCOMPARE(stopped.text("state"), u"stopped"_s);
    QCOMPARE(harness.sessionChanges, 1);
}

void TestApiRoutes::bothSecretsStandWhileASecretRotates()
{
    ApiHarness harness;
    const Caller caller{harness.workspace, TokenScope::Read, {}};
    Connection &db = harness.db.readers().reader();
    const QByteArray before = SessionStore::find(db, caller, harness.session)->secret;
    const Reply rotated =
        harness.post("/v1/sessions/" + harness.session.text().toUtf8() + "/rotate-secret",
                     {{u"keep_before_s"_s, 600}});
    QCOMPARE(rotated.status(), 200);
    const auto session = SessionStore::find(db, caller, harness.session);
    QCOMPARE(QString::fromUtf8(session->secret), rotated.text("webhook_secret"));
    QVERIFY(session->secret != before);
    QCOMPARE(session->secretBefore, before);
    QVERIFY(session->secretBeforeUntil > harness.db.time().now() + Millis(590'000));
}

void TestApiRoutes::asksTheGatewayToConnectAndKeepsTheState()
{
    ApiHarness harness;
    harness.gateway->report = SessionReport{SessionState::Pairing, u"2@code"_s, {}, {}, u"scan"_s};
    const QByteArray path = "/v1/sessions/" + harness.session.text().toUtf8();
    const Reply reply = harness.call("POST", path + "/connect");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.text("qr_code"), u"2@code"_s);
    QCOMPARE(harness.gateway->asked, QStringList{u"connect "_s + harness.session.text()});
    QCOMPARE(harness.get(path).text("state"), u"pairing"_s);
    harness.call("POST", path + "/disconnect");
    harness.call("POST", path + "/restart");
    QCOMPARE(harness.gateway->asked.size(), 3);
}

void TestApiRoutes::passesTheGatewaysFailureOn()
{
    ApiHarness harness;
    harness.gateway->report = fail(ErrorCode::Timeout, u"The gateway did not answer."_s);
    const QString before = harness.db.rows("SELECT * FROM session");
    const Reply reply =
        harness.call("POST", "/v1/sessions/" + harness.session.text().toUtf8() + "/restart");
    QCOMPARE(reply.status(), 504);
    QCOMPARE(harness.db.rows("SELECT * FROM session"), before);
}

void TestApiRoutes::showsThePairingCode()
{
    ApiHarness harness;
    const QByteArray path = "/v1/sessions/" + harness.session.text().toUtf8() + "/qr";
    harness.gateway->report = SessionReport{SessionState::Connected, {}, {}, {}, {}};
    QCOMPARE(harness.get(path).status(), 409);
    harness.gateway->report = SessionReport{SessionState::Pairing, u"2@code"_s, {}, {}, {}};
    QCOMPARE(harness.get(path).text("qr_code"), u"2@code"_s);
}

void TestApiRoutes::showsThePasskeyWithItsEnd()
{
    ApiHarness harness;
    const Instant until = fromMs(1'767'261'600'000);
    harness.gateway->report =
        SessionReport{SessionState::Pairing, {}, u"token-of-the-passkey"_s, until, {}};
    const Reply reply = harness.get("/v1/sessions/" + harness.session.text().toUtf8() + "/qr");
    QCOMPARE(reply.text("passkey_token"), u"token-of-the-passkey"_s);
    QCOMPARE(reply.text("passkey_expires_at"), u"2026-01-01T10:00:00.000Z"_s);
    QVERIFY(reply.json[u"qr_code"_s].isNull());
}

void TestApiRoutes::makesFindsAndChangesAContact()
{
    ApiHarness harness;
    const Reply made =
        harness.post("/v1/contacts", {{u"phone"_s, u"+55 (11) 99999-0000"_s},
                                      {u"name"_s, u"Ana Souza"_s},
                                      {u"zone"_s, u"America/Sao_Paulo"_s},
                                      {u"tags"_s, QJsonArray{u"vip"_s, u"new"_s}},
                                      {u"attributes"_s, QJsonObject{{u"size"_s, 3}}}});
    QCOMPARE(made.status(), 201);
    QCOMPARE(made.text("phone"), u"+5511999990000"_s);
    const QByteArray path = pathOf("/v1/contacts/", made);
    QCOMPARE(harness.get(path).json, made.json);
    QCOMPARE(harness.get("/v1/contacts?phone=5511999990000").items().size(), 1);
    QCOMPARE(harness.get("/v1/contacts?name=souz").items().size(), 1);
    QCOMPARE(harness.get("/v1/contacts?name=SOU%20%C3%81n").items().size(), 1);
    QCOMPARE(harness.get("/v1/contacts?name=uza").items().size(), 0);
    QCOMPARE(harness.get("/v1/contacts?name=ana&tag=vip").status(), 400);
    QCOMPARE(harness.get("/v1/contacts?tag=vip").items().size(), 1);
    QCOMPARE(harness.get("/v1/contacts?tag=old").items().size(), 0);
    const Reply changed = harness.patch(path, {{u"opt_in"_s, u"out"_s}});
    QCOMPARE(changed.status(), 200);
    QCOMPARE(changed.text("opt_in"), u"out"_s);
    QCOMPARE(changed.text("name"), u"Ana Souza"_s);
    QCOMPARE(changed.json[u"tags"_s].toArray().size(), 2);
}

void TestApiRoutes::refusesASecondContactOfOnePhone()
{
    ApiHarness harness;
    QCOMPARE(harness.post("/v1/contacts", {{u"phone"_s, u"+5511999990000"_s}}).status(), 201);
    const Reply again = harness.post("/v1/contacts", {{u"phone"_s, u"55 11 99999 0000"_s}});
    QCOMPARE(again.status(), 409);
    QCOMPARE(again.text("field"), u"/phone"_s);
}

void TestApiRoutes::tagsAContact()
{
    ApiHarness harness;
    const ContactId id = harness.addContact(harness.workspace, u"5511999990000"_s);
    const QByteArray path = "/v1/contacts/" + id.text().toUtf8() + "/tags";
    QCOMPARE(harness.post(path, {{u"tag"_s, u"vip"_s}}).json[u"tags"_s].toArray().size(), 1);
    QCOMPARE(harness.post(path, {{u"tag"_s, u"vip"_s}}).json[u"tags"_s].toArray().size(), 1);
    QVERIFY(harness.call("DELETE", path + "/vip").json[u"tags"_s].toArray().isEmpty());
}

void TestApiRoutes::putsAContactOnLists()
{
    ApiHarness harness;
    const ContactId id = harness.addContact(harness.workspace, u"5511999990000"_s);
    harness.addContact(harness.workspace, u"5511999990001"_s);
    const QByteArray path = "/v1/contacts/" + id.text().toUtf8() + "/lists";
    for (int i = 0; i < 2; ++i)
        QCOMPARE(harness.post(path, {{u"list"_s, u"Spring"_s}}).json[u"lists"_s].toArray(),
                 QJsonArray{u"Spring"_s});
    harness.post(path, {{u"list"_s, u"Autumn"_s}});
    const QJsonArray lists = harness.get("/v1/lists").items();
    QCOMPARE(lists.size(), 2);
    QCOMPARE(lists.first()[u"name"].toString(), u"Autumn"_s);
    QCOMPARE(lists.first()[u"contacts"].toInt(), 1);
    QCOMPARE(harness.get("/v1/contacts?list=Spring").items().size(), 1);
    QCOMPARE(harness.get("/v1/contacts?list=Spring&phone=5511999990001").items().size(), 0);
    QCOMPARE(harness.get("/v1/contacts?list=Spring&tag=vip").status(), 400);
    QCOMPARE(harness.call("DELETE", path + "/Spring").json[u"lists"_s].toArray(),
             QJsonArray{u"Autumn"_s});
    QCOMPARE(harness.get("/v1/contacts?list=Spring").items().size(), 0);
}

void TestApiRoutes::showsWhatAContactBought()
{
    ApiHarness harness;
    const ContactId id = harness.addContact(harness.workspace, u"5511999990000"_s);
    const QByteArray workspace = harness.workspace.text().toUtf8();
    for (const QByteArray number : {"901", "902"})
        harness.db.execute("INSERT INTO contact_purchase VALUES (" + number + ", " + workspace +
                           ", " + id.text().toUtf8() + ", 25.5, 'BRL', 'Bread', NULL, 1, 1000)");
    const QByteArray path = "/v1/contacts/" + id.text().toUtf8() + "/purchases";
    const Reply first = harness.get(path + "?limit=1");
    QCOMPARE(first.items().size(), 1);
    QCOMPARE(first.items().first()[u"amount"].toDouble(), 25.5);
    QCOMPARE(first.text("next"), u"901"_s);
    QCOMPARE(harness.get(path + "?after=901").items().first()[u"id"].toString(), u"902"_s);
}

void TestApiRoutes::showsWhatFlowsTell()
{
    ApiHarness harness;
    const QByteArray workspace = harness.workspace.text().toUtf8();
    harness.db.execute("INSERT INTO notice VALUES (901, " + workspace +
                       ", 5, 6, 1000, 'team', 'Sales', 'Call!', '{}')");
    harness.db.execute("INSERT INTO notice VALUES (902, " + workspace +
                       ", 5, 6, 1000, 'event', 'order.done', '', '{\"n\": 1}')");
    const QJsonArray notices = harness.get("/v1/notices").items();
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.at(0)[u"text"].toString(), u"Call!"_s);
    QCOMPARE(notices.at(1)[u"data"][u"n"].toInt(), 1);
    QCOMPARE(harness.get("/v1/notices?after=901").items().size(), 1);
}

void TestApiRoutes::keepsSecretsAndNeverShowsThem()
{
    ApiHarness harness;
    const QJsonObject secret{{u"value"_s, u"s3same-open"_s}, {u"host"_s, u"API.shop.example"_s}};
    const QByteArray body = QJsonDocument(secret).toJson();
    const Reply kept = harness.call("PUT", "/v1/secrets/shop_key", body);
    QCOMPARE(kept.status(), 200);
    QCOMPARE(kept.text("host"), u"api.shop.example"_s);
    const Reply list = harness.get("/v1/secrets");
    QCOMPARE(list.items().size(), 1);
    QVERIFY(!list.http.body.contains("s3same") && !kept.http.body.contains("s3same"));
    QCOMPARE(
        harness.db.number("SELECT count(*) FROM workspace_secret WHERE instr(value, 's3same')"), 0);
    QCOMPARE(harness.db.number("SELECT count(*) FROM audit WHERE action LIKE 'PUT /v1/secrets%'"),
             1);
    QCOMPARE(harness.call("PUT", "/v1/secrets/1bad", body).text("field"), u"/name"_s);
    for (const QString &host : {u"https://api.shop.example"_s, u"a/b"_s, u"a:8080"_s, u"a b"_s}) {
        QJsonObject wrong = secret;
        wrong[u"host"] = host;
        const Reply reply = harness.call("PUT", "/v1/secrets/other", QJsonDocument(wrong).toJson());
        QCOMPARE(reply.text("field"), u"/host"_s);
    }
    QCOMPARE(harness.call("DELETE", "/v1/secrets/shop_key").status(), 204);
    QCOMPARE(harness.call("DELETE", "/v1/secrets/shop_key").status(), 404);
}

void TestApiRoutes::pagesThroughContacts()
{
    ApiHarness harness;
    for (int i = 0; i < 7; ++i)
        harness.addContact(harness.workspace, u"551199999000%1"_s.arg(i));
    QStringList seen;
    QByteArray after;
    for (int page = 0; page < 4; ++page) {
        const Reply reply = harness.get("/v1/contacts?limit=3" + after);
        for (const QJsonValue item : reply.items())
            seen.append(item.toObject()[u"id"_s].toString());
        if (reply.json[u"next"_s].isNull())
            break;
        after = "&after=" + reply.text("next").toUtf8();
    }
    QCOMPARE(seen.size(), 7);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 7);
}

void TestApiRoutes::sendsToANewPhone()
{
    ApiHarness harness;
    const Reply reply =
        harness.post("/v1/messages", textTo(u"+55 11 99999-0000"_s, harness.session));
    QCOMPARE(reply.status(), 202);
    QCOMPARE(reply.text("state"), u"queued"_s);
    QCOMPARE(reply.text("trace"), reply.text("id"));
    QCOMPARE(harness.outboxChanges, 1);
    const Reply shown = harness.get(pathOf("/v1/messages/", reply));
    QCOMPARE(shown.text("lane"), u"medium"_s);
    QCOMPARE(shown.json[u"content"_s].toObject()[u"text"_s].toString(), u"Hi"_s);
    QCOMPARE(harness.get("/v1/contacts?phone=5511999990000").items().size(), 1);
    const Reply chats = harness.get("/v1/conversations");
    QCOMPARE(chats.items().size(), 1);
    QCOMPARE(chats.items().first().toObject()[u"id"_s].toString(), reply.text("conversation"));
}

void TestApiRoutes::sendsToAConversation()
{
    ApiHarness harness;
    const MessageId first = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QString conversation = harness.conversationOf(first).text();
    QJsonObject body = textTo({}, harness.session);
    body.remove(u"to"_s);
    body.remove(u"session"_s);
    body[u"conversation"_s] = conversation;
    const Reply reply = harness.post("/v1/messages", body);
    QCOMPARE(reply.status(), 202);
    QCOMPARE(reply.text("conversation"), conversation);
}

void TestApiRoutes::choosesTheLaneByPurpose()
{
    ApiHarness harness;
    const QList<std::pair<QString, QString>> cases{{u"reply"_s, u"high"_s},
                                                   {u"otp"_s, u"high"_s},
                                                   {u"notification"_s, u"medium"_s},
                                                   {u"broadcast"_s, u"low"_s}};
    for (const auto &[purpose, lane] : cases) {
        QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
        body[u"purpose"_s] = purpose;
        const Reply reply = harness.post("/v1/messages", body);
        QCOMPARE(harness.get(pathOf("/v1/messages/", reply)).text("lane"), lane);
    }
}

void TestApiRoutes::schedulesAMessage()
{
    ApiHarness harness;
    QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
    body[u"not_before"_s] = u"2026-01-02T12:00:00+02:00"_s;
    const Reply reply = harness.post("/v1/messages", body);
    QCOMPARE(reply.text("state"), u"scheduled"_s);
    QCOMPARE(harness.get(pathOf("/v1/messages/", reply)).text("not_before"),
             u"2026-01-02T10:00:00.000Z"_s);
}

void TestApiRoutes::sameKeyAnswersTheSame()
{
    ApiHarness harness;
    const QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
    const HttpHeaders key{{"Idempotency-Key", "order-17"}};
    const Reply first = harness.post("/v1/messages", body, key);
    const Reply again = harness.post("/v1/messages", body, key);
    QCOMPARE(again.status(), 202);
    QCOMPARE(again.json, first.json);
    QJsonObject inBody = body;
    inBody[u"idempotency_key"_s] = u"order-17"_s;
    QCOMPARE(harness.post("/v1/messages", inBody).text("id"), first.text("id"));
    QCOMPARE(harness.get("/v1/messages").items().size(), 1);
}

void TestApiRoutes::sameKeyForAnotherRequestIsAConflict()
{
    ApiHarness harness;
    const HttpHeaders key{{"Idempotency-Key", "order-17"}};
    harness.post("/v1/messages", textTo(u"+5511999990000"_s, harness.session), key);
    const QByteArray before = harness.dump();
    const Reply other =
        harness.post("/v1/messages", textTo(u"+5511999990000"_s, harness.session, u"Bye"_s), key);
    QCOMPARE(other.status(), 409);
    QCOMPARE(other.text("code"), u"conflict"_s);
    QCOMPARE(harness.dump(), before);
}

void TestApiRoutes::keysOfWorkspacesAreApart()
{
    ApiHarness harness;
    const HttpHeaders key{{"Idempotency-Key", "order-17"}};
    const Reply ours =
        harness.post("/v1/messages", textTo(u"+5511999990000"_s, harness.session), key);
    harness.token = harness.addToken(harness.otherWorkspace, TokenScope::Write);
    const Reply theirs =
        harness.post("/v1/messages", textTo(u"+5511999990000"_s, harness.otherSession), key);
    QCOMPARE(theirs.status(), 202);
    QVERIFY(theirs.text("id") != ours.text("id"));
}

void TestApiRoutes::repeatedCreatesMakeOneRow()
{
    ApiHarness harness;
    const HttpHeaders key{{"Idempotency-Key", "k-1"}};
    const QJsonObject contact{{u"phone"_s, u"+5511999990000"_s}};
    const Reply session = harness.post("/v1/sessions", newSession(u"Shop"_s), key);
    QCOMPARE(harness.post("/v1/sessions", newSession(u"Shop"_s), key).json, session.json);
    QCOMPARE(harness.post("/v1/sessions", newSession(u"Other"_s), key).status(), 409);
    const Reply made = harness.post("/v1/contacts", contact, key);
    QCOMPARE(harness.post("/v1/contacts", contact, key).json, made.json);
    const Reply flow = harness.post("/v1/flows", sampleFlow(u"F"_s), key);
    QCOMPARE(flow.status(), 201);
    QCOMPARE(harness.post("/v1/flows", sampleFlow(u"F"_s), key).json, flow.json);
    QCOMPARE(harness.db.number("SELECT count(*) FROM session"), 3);
    QCOMPARE(harness.db.number("SELECT count(*) FROM contact"), 1);
    QCOMPARE(harness.db.number("SELECT count(*) FROM flow"), 1);
}

void TestApiRoutes::doesNotBroadcastToWhoOptedOut()
{
    ApiHarness harness;
    const ContactId id = harness.addContact(harness.workspace, u"5511999990000"_s);
    harness.patch("/v1/contacts/" + id.text().toUtf8(), {{u"opt_in"_s, u"out"_s}});
    QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
    QCOMPARE(harness.post("/v1/messages", body).status(), 202);
    body[u"purpose"_s] = u"broadcast"_s;
    const Reply reply = harness.post("/v1/messages", body);
    QCOMPARE(reply.status(), 409);
    QCOMPARE(reply.text("field"), u"/to"_s);
}

void TestApiRoutes::whoOptsOutHearsNoBroadcastThatWaits()
{
    ApiHarness harness;
    QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
    const QByteArray reply = pathOf("/v1/messages/", harness.post("/v1/messages", body));
    body[u"purpose"_s] = u"broadcast"_s;
    const QByteArray news = pathOf("/v1/messages/", harness.post("/v1/messages", body));
    body[u"to"_s] = u"+5511999990001"_s;
    const QByteArray other = pathOf("/v1/messages/", harness.post("/v1/messages", body));
    const QByteArray contact = harness.get("/v1/contacts?phone=5511999990000")
                                   .items()
                                   .first()[u"id"_s]
                                   .toString()
                                   .toUtf8();
    QCOMPARE(harness.patch("/v1/contacts/" + contact, {{u"opt_in"_s, u"in"_s}}).status(), 200);
    QCOMPARE(harness.get(news).text("state"), u"queued"_s);
    QCOMPARE(harness.patch("/v1/contacts/" + contact, {{u"opt_in"_s, u"out"_s}}).status(), 200);
    QCOMPARE(harness.get(news).text("state"), u"cancelled"_s);
    QCOMPARE(harness.get(reply).text("state"), u"queued"_s);
    QCOMPARE(harness.get(other).text("state"), u"queued"_s);
}

void TestApiRoutes::doesNotSendOnAStoppedSession()
{
    ApiHarness harness;
    harness.call("DELETE", "/v1/sessions/" + harness.session.text().toUtf8());
    const QByteArray before = harness.dump();
    const Reply reply = harness.post("/v1/messages", textTo(u"+5511999990000"_s, harness.session));
    QCOMPARE(reply.status(), 409);
    QCOMPARE(reply.text("field"), u"/session"_s);
    QCOMPARE(harness.dump(), before);
}

void TestApiRoutes::listsAndFiltersMessages()
{
    ApiHarness harness;
    QJsonObject body = textTo(u"+5511999990000"_s, harness.session);
    harness.post("/v1/messages", body);
    body[u"purpose"_s] = u"broadcast"_s;
    harness.post("/v1/messages", body);
    QCOMPARE(harness.get("/v1/messages").items().size(), 2);
    QCOMPARE(harness.get("/v1/messages?lane=low").items().size(), 1);
    QCOMPARE(harness.get("/v1/messages?state=queued").items().size(), 2);
    QCOMPARE(harness.get("/v1/messages?state=sent").items().size(), 0);
    QCOMPARE(harness.get("/v1/messages?session=" + harness.session.text().toUtf8()).items().size(),
             2);
    QCOMPARE(harness.get("/v1/messages?session=1").items().size(), 0);
}

void TestApiRoutes::pagesThroughMessages()
{
    ApiHarness harness;
    for (int i = 0; i < 5; ++i)
        harness.addMessage(harness.workspace, harness.session, "5511999990000");
    QList<qint64> seen;
    QByteArray after;
    for (int page = 0; page < 5; ++page) {
        const Reply reply = harness.get("/v1/messages?limit=2" + after);
        for (const QJsonValue item : reply.items())
            seen.append(item.toObject()[u"id"_s].toString().toLongLong());
        if (reply.json[u"next"_s].isNull())
            break;
        after = "&after=" + reply.text("next").toUtf8();
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(std::is_sorted(seen.begin(), seen.end(), std::greater<>()));
}

void TestApiRoutes::cancelsAWaitingMessage()
{
    ApiHarness harness;
    const MessageId id = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QByteArray path = "/v1/messages/" + id.text().toUtf8() + "/cancel";
    const Reply cancelled = harness.call("POST", path);
    QCOMPARE(cancelled.status(), 200);
    QCOMPARE(cancelled.text("state"), u"cancelled"_s);
    QCOMPARE(harness.call("POST", path).status(), 409);
}

void TestApiRoutes::resolvesAMessageInDoubt()
{
    ApiHarness harness;
    const MessageId id = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QByteArray path = "/v1/messages/" + id.text().toUtf8() + "/resolve";
    QCOMPARE(harness.post(path, {{u"resolution"_s, u"send_again"_s}}).status(), 409);
    QCOMPARE(harness.post(path, {{u"resolution"_s, u"forget"_s}}).status(), 400);
    harness.db.execute("UPDATE outbox SET state = 'needs_review', copies = 1; "
                       "UPDATE outbox_line SET pending = 0, head_message_id = NULL");
    const Reply again = harness.post(path, {{u"resolution"_s, u"send_again"_s}});
    QVERIFY2(again.status() == 200, again.http.body.constData());
    QVERIFY(again.text("id") != id.text());
    QCOMPARE(again.text("trace"), id.text());
}

void TestApiRoutes::showsTheChatInOrder()
{
    ApiHarness harness;
    const MessageId first = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const ConversationId chat = harness.conversationOf(first);
    const auto written = harness.db.write([&](WriteTx &tx) -> Result<> {
        NewEvent event;
        event.workspace = harness.workspace;
        event.session = harness.session;
        event.conversation = chat;
        event.kind = "message";
        event.payload = R"({"content": {"kind": "text", "text": "And now?"}})";
        EventStore::append(tx, event);
        return {};
    });
    QVERIFY(written);
    harness.addMessage(harness.workspace, harness.session, "5511999990000");
    const QByteArray path = "/v1/conversations/" + chat.text().toUtf8() + "/messages";
    const QJsonArray items = harness.get(path).items();
    QStringList sides;
    for (const QJsonValue item : items)
        sides.append(item.toObject()[u"from"_s].toString());
    QCOMPARE(sides, (QStringList{u"us"_s, u"customer"_s, u"us"_s}));
    QCOMPARE(items.at(1).toObject()[u"content"_s].toObject()[u"text"_s].toString(), u"And now?"_s);
    const Reply page = harness.get(path + "?limit=2");
    QCOMPARE(page.items().size(), 2);
    const Reply rest = harness.get(path + "?limit=2&after=" + page.text("next").toUtf8());
    QCOMPARE(rest.items().size(), 1);
}

void TestApiRoutes::importsPublishesAndSwitchesOffAFlow()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/flows", sampleFlow(u"Bakery"_s));
    QVERIFY2(made.status() == 201, made.http.body.constData());
    QVERIFY(made.json[u"live_version"_s].isNull());
    const QByteArray path = pathOf("/v1/flows/", made);
    QVERIFY(harness.flows.live(harness.db.readers(), harness.workspace)->isEmpty());
    const Reply published = harness.post(path + "/publish", {{u"note"_s, u"Open on Sundays"_s}});
    QCOMPARE(published.status(), 200);
    QCOMPARE(published.json[u"live_version"_s].toInt(), 1);
    QCOMPARE(harness.flows.live(harness.db.readers(), harness.workspace)->size(), 1);
    QCOMPARE(harness.get(path + "/versions").items().size(), 1);
    const QJsonObject version = harness.get(path + "/versions").items().first().toObject();
    QCOMPARE(version[u"note"_s].toString(), u"Open on Sundays"_s);
    QVERIFY(!version[u"published_by"_s].toString().isEmpty());
    // The same document keeps the note it has.
    QCOMPARE(harness.post(path + "/publish", {{u"note"_s, u"Again"_s}}).status(), 200);
    QCOMPARE(harness.get(path + "/versions").items().first().toObject()[u"note"_s].toString(),
             u"Open on Sundays"_s);
    QCOMPARE(harness.post(path + "/publish", {{u"note"_s, QString(1001, u'x')}}).status(), 400);
    QCOMPARE(harness.get(path + "/versions/1").json[u"document"_s].toObject()[u"name"_s].toString(),
             u"Bakery"_s);
    QCOMPARE(harness.get(path + "/versions/2").status(), 404);
    QCOMPARE(harness.get(path).json[u"draft"_s].toObject()[u"start"_s].toString(), u"s1"_s);
    QVERIFY(harness.call("POST", path + "/switch-off").json[u"live_version"_s].isNull());
    QVERIFY(harness.flows.live(harness.db.readers(), harness.workspace)->isEmpty());
    QCOMPARE(harness.get("/v1/flows").items().size(), 1);
}

void TestApiRoutes::publishesTheSameDraftOnce()
{
    ApiHarness harness;
    const QByteArray path = pathOf("/v1/flows/", harness.post("/v1/flows", sampleFlow(u"F"_s)));
    QCOMPARE(harness.call("POST", path + "/publish").json[u"live_version"_s].toInt(), 1);
    QCOMPARE(harness.call("POST", path + "/publish").json[u"live_version"_s].toInt(), 1);
    QJsonObject changed = sampleFlow(u"F"_s);
    changed[u"language"_s] = u"pt"_s;
    QCOMPARE(harness.call("PUT", path + "/draft", QJsonDocument(changed).toJson()).status(), 200);
    QCOMPARE(harness.call("POST", path + "/publish").json[u"live_version"_s].toInt(), 2);
    harness.call("PUT", path + "/draft", QJsonDocument(sampleFlow(u"F"_s)).toJson());
    QCOMPARE(harness.call("POST", path + "/publish").json[u"live_version"_s].toInt(), 1);
}

void TestApiRoutes::refusesToPublishAChangedDraft()
{
    ApiHarness harness;
    const QByteArray path = pathOf("/v1/flows/", harness.post("/v1/flows", sampleFlow(u"F"_s)));
    const Reply reply = harness.post(path + "/publish", {{u"draft_hash"_s, u"0123abcd"_s}});
    QCOMPARE(reply.status(), 409);
    QVERIFY(harness.get(path).json[u"live_version"_s].isNull());
}

void TestApiRoutes::keepsAnUnfinishedDraftAndDoesNotPublishIt()
{
    ApiHarness harness;
    const QByteArray path = pathOf("/v1/flows/", harness.post("/v1/flows", sampleFlow(u"F"_s)));
    QJsonObject unfinished = sampleFlow(u"F"_s);
    // A text block without its text.
    const QJsonObject block{{u"id"_s, u"b1"_s}, {u"type"_s, u"message.text"_s}};
    const QJsonObject step{{u"id"_s, u"s1"_s}, {u"blocks"_s, QJsonArray{block}}};
    unfinished[u"steps"_s] = QJsonArray{step};
    const Reply kept = harness.call("PUT", path + "/draft", QJsonDocument(unfinished).toJson());
    QVERIFY2(kept.status() == 200, kept.http.body.constData());
    QVERIFY(!kept.json[u"problems"_s].toArray().isEmpty());
    const Reply refused = harness.call("POST", path + "/publish");
    QCOMPARE(refused.status(), 422);
    QVERIFY(!refused.json[u"problems"_s].toArray().isEmpty());
}

void TestApiRoutes::refusesAFlowOfATakenName()
{
    ApiHarness harness;
    harness.post("/v1/flows", sampleFlow(u"F"_s));
    const Reply reply = harness.post("/v1/flows", sampleFlow(u"F"_s));
    QCOMPARE(reply.status(), 409);
    QCOMPARE(reply.text("field"), u"/name"_s);
}

void TestApiRoutes::answersWritesOnlyAfterTheCommit()
{
    ApiHarness harness;
    HttpRequest request;
    request.method = "POST";
    request.path = "/v1/contacts";
    request.body = R"({"phone": "+5511999990000"})";
    request.headers = {{"Authorization", "Bearer " + harness.token},
                       {"Content-Type", "application/json"}};
    qint64 seenAtAnswer = -1;
    harness.router.handle(request, [&](const HttpResponse &) {
        seenAtAnswer = harness.db.number("SELECT count(*) FROM contact");
    });
    QCOMPARE(seenAtAnswer, -1);
    harness.db.time().settle();
    QCOMPARE(seenAtAnswer, 1);
}

QTEST_GUILESS_MAIN(TestApiRoutes)
#include "tst_apiroutes.moc"
