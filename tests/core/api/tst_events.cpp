#include "tests/core/api/apiharness.h"

#include "core/api/eventfeed.h"
#include "core/http/textstream.h"
#include "core/store/changestore.h"
#include "core/store/contactstore.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

const HttpHeaders kUpgrade{{"Connection", "keep-alive, Upgrade"},
                           {"Upgrade", "websocket"},
                           {"Sec-WebSocket-Version", "13"},
                           {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};

// The client's side of a stream, without sockets.
class Client
{
public:
    explicit Client(ApiHarness &harness, const QByteArray &query = {})
        : m_harness(harness)
        , m_stream(
              harness
                  .call("GET", "/v1/events" + (query.isEmpty() ? query : '?' + query), {}, kUpgrade)
                  .http.stream)
    {}

    [[nodiscard]] bool isOpen() const { return m_stream != nullptr; }
    // The texts that wait now; they stay the last until drain().
    QList<QJsonObject> take()
    {
        QList<QJsonObject> pages;
        TextStream::Waiting waiting = m_stream->take();
        for (const QByteArray &text : waiting.texts)
            pages.append(QJsonDocument::fromJson(text).object());
        if (waiting.end)
            closeCode = waiting.end->code;
        return pages;
    }
    void drain()
    {
        m_stream->drained();
        m_harness.db.time().settle();
    }
    // Takes and drains until nothing comes for a while.
    QList<QJsonObject> events()
    {
        QList<QJsonObject> all;
        for (int quiet = 0; quiet < 3;) {
            const QList<QJsonObject> pages = take();
            quiet = pages.isEmpty() ? quiet + 1 : 0;
            for (const QJsonObject &page : pages) {
                cursor = page[u"cursor"_s].toString().toUtf8();
                for (const QJsonValue event : page[u"events"_s].toArray())
                    all.append(event.toObject());
            }
            if (!pages.isEmpty())
                drain();
            m_harness.db.time().advance(Millis(100));
        }
        return all;
    }
    void hangUp() { m_stream.reset(); }

    QByteArray cursor;
    int closeCode = 0;

private:
    ApiHarness &m_harness;
    std::shared_ptr<TextStream> m_stream;
};

void addContacts(ApiHarness &harness, WorkspaceId workspace, int first, int count)
{
    harness.db.execute("WITH RECURSIVE n(i) AS (SELECT " + QByteArray::number(first) +
                       " UNION ALL SELECT i + 1 FROM n WHERE i < " +
                       QByteArray::number(first + count - 1) +
                       ") INSERT INTO contact (contact_id, workspace_id, created_at, updated_at) "
                       "SELECT i, " +
                       QByteArray::number(workspace.value) + ", 1, 1 FROM n");
}

QString inShort(const QList<QJsonObject> &events)
{
    QStringList words;
    for (const QJsonObject &event : events)
        words.append(event[u"about"_s].toString() + u' ' + event[u"what"_s].toString());
    return words.join(u", "_s);
}

QByteArray newest(ApiHarness &harness)
{
    return harness.get("/v1/events").text("cursor").toUtf8();
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThroughChangesByCursor();
    void tellsWhatHappensToAMessage();
    void changesComeAndGoWithTheirCommit();
    void tellsOfAllThatIsWatched();
    void refusesAWrongCursor_data();
    void refusesAWrongCursor();
    void saysWhenTheCursorIsTooOld();
    void opensAStreamWithItsCursor();
    void refusesAWrongHandshake_data();
    void refusesAWrongHandshake();
    void resumesOverTenThousandChanges();
    void tellsLiveWithinATenth();
    void slowConsumerHoldsOneText();
    void endsAStreamThatFellBehindWhatIsKept();
    void foreignWorkspaceSeesNothing();
    void tellsOfOperatorsTokensAndDeliveries();
    void everyKindOfChangeHasItsPermission();
    void rolesHearWhatTheyMayRead_data();
    void rolesHearWhatTheyMayRead();
    void aNarrowTokenHearsWhatItMayRead();
    void pagesOfWhoHearsLittleEnd();
    void anOpenStreamFollowsTheRole();
    void endsTheStreamOfAnEndedToken();
    void tellsAQuietStreamHowFarTheFeedIs();
    void boundsTheStreamsOfAWorkspace();
    void saysGoodbyeAtTheStop();
    void neverUsesAnIdAgainAfterPurging();
};

void TestEvents::pagesThroughChangesByCursor()
{
    ApiHarness harness;
    const QByteArray begin = newest(harness);
    addContacts(harness, harness.workspace, 5000, 5);
    QStringList seen;
    QByteArray cursor = begin;
    for (int page = 0; page < 4; ++page) {
        const Reply reply = harness.get("/v1/events?limit=2&after=" + cursor);
        QCOMPARE(reply.status(), 200);
        for (const QJsonValue event : reply.json[u"events"_s].toArray())
            seen.append(event.toObject()[u"id"_s].toString());
        cursor = reply.text("cursor").toUtf8();
    }
    QCOMPARE(seen.join(u' '), u"5000 5001 5002 5003 5004"_s);
    QCOMPARE(cursor, newest(harness));
    QVERIFY(harness.get("/v1/events").json[u"events"_s].toArray().isEmpty());
}

void TestEvents::tellsWhatHappensToAMessage()
{
    ApiHarness harness;
    const QByteArray begin = newest(harness);
    const MessageId id = harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.call("POST", "/v1/messages/" + id.text().toUtf8() + "/cancel");
    const Reply reply = harness.get("/v1/events?after=" + begin);
    QList<QJsonObject> ofMessage;
    for (const QJsonValue event : reply.json[u"events"_s].toArray()) {
        if (event.toObject()[u"about"_s] == u"message"_s)
            ofMessage.append(event.toObject());
    }
    QCOMPARE(inShort(ofMessage), u"message queued, message cancelled"_s);
    QCOMPARE(ofMessage.last()[u"id"_s].toString(), id.text());
    QCOMPARE(ofMessage.last()[u"conversation"_s].toString(), harness.conversationOf(id).text());
}

void TestEvents::changesComeAndGoWithTheirCommit()
{
    ApiHarness harness;
    const QByteArray begin = newest(harness);
    const auto refused = harness.db.write([&](WriteTx &tx) -> Result<> {
        Contact contact;
        contact.phone = u"5511999990000"_s;
        contact.optIn = u"unknown"_s;
        const Caller caller{harness.workspace, TokenScope::Write, {}};
        static_cast<void>(ContactStore::create(tx, caller, contact));
        return fail(ErrorCode::Conflict, u"not this time"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(newest(harness), begin);
    harness.addContact(harness.workspace, u"5511999990000"_s);
    QVERIFY(newest(harness) != begin);
}

void TestEvents::tellsOfAllThatIsWatched()
{
    ApiHarness harness;
    const auto since = [&](const QByteArray &cursor) {
        QList<QJsonObject> events;
        for (const QJsonValue event :
             harness.get("/v1/events?after=" + cursor).json[u"events"_s].toArray())
            events.append(event.toObject());
        return inShort(events);
    };
    const QByteArray session = "/v1/sessions/" + harness.session.text().toUtf8();
    QByteArray at = newest(harness);
    harness.patch(session, {{u"daily_cap"_s, 5}});
    QCOMPARE(since(at), u"session changed"_s);
    at = newest(harness);
    harness.call("DELETE", session);
    QCOMPARE(since(at), u"session stopped"_s);
    at = newest(harness);
    const Reply flow = harness.post("/v1/flows", sampleFlow(u"F"_s));
    const QByteArray path = "/v1/flows/" + flow.text("id").toUtf8();
    harness.call("POST", path + "/publish");
    harness.call("POST", path + "/switch-off");
    QCOMPARE(since(at), u"flow created, flow published, flow switched_off"_s);
    const ContactId contact = harness.addContact(harness.workspace, u"5511999990000"_s);
    at = newest(harness);
    harness.post("/v1/contacts/" + contact.text().toUtf8() + "/tags", {{u"tag"_s, u"vip"_s}});
    QVERIFY(since(at).startsWith(u"contact changed"_s));
    at = newest(harness);
    const QByteArray lists = "/v1/contacts/" + contact.text().toUtf8() + "/lists";
    harness.post(lists, {{u"list"_s, u"Spring"_s}});
    harness.call("DELETE", lists + "/Spring");
    QCOMPARE(since(at), u"contact changed, contact changed"_s);
    at = newest(harness);
    harness.db.execute("INSERT INTO notice VALUES (900002, " +
                       QByteArray::number(harness.workspace.value) +
                       ", 1, 1, 1, 'event', 'order.done', '', '{}')");
    QCOMPARE(since(at), u"notice event"_s);
    at = newest(harness);
    harness.db.execute("INSERT INTO dead_letter VALUES (900001, " +
                       QByteArray::number(harness.workspace.value) +
                       ", NULL, 'message', 1, 1, 'failed', '', 1, '', NULL)");
    harness.call("POST", "/v1/dead-letters/900001/dismiss");
    QCOMPARE(since(at), u"dead_letter created, dead_letter dismissed"_s);
    harness.addMessage(harness.workspace, harness.session, "5511988887777");
    at = newest(harness);
    // What every send moves of a session is not worth telling.
    harness.db.execute("UPDATE session SET tat_ms = tat_ms + 1, sent_today = sent_today + 1");
    harness.db.execute("UPDATE conversation SET pair_tat_ms = 5, last_outbound_at = 5");
    QCOMPARE(since(at), QString());
    harness.db.execute("UPDATE conversation SET owner = 'agent'");
    QCOMPARE(since(at), u"conversation changed"_s);
}

void TestEvents::refusesAWrongCursor_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::newRow("letters") << QByteArray("after=abc") << 400 << u"after"_s;
    QTest::newRow("empty") << QByteArray("after=") << 400 << u"after"_s;
    QTest::newRow("negative") << QByteArray("after=-1") << 400 << u"after"_s;
    QTest::newRow("leading zero") << QByteArray("after=01") << 400 << u"after"_s;
    QTest::newRow("blank") << QByteArray("after=%201") << 400 << u"after"_s;
    QTest::newRow("beyond numbers") << QByteArray("after=9999999999999999999") << 400 << u"after"_s;
    QTest::newRow("twice") << QByteArray("after=1&after=2") << 400 << u"after"_s;
    QTest::newRow("ahead") << QByteArray("after=999999999") << 410 << u"after"_s;
    QTest::newRow("limit") << QByteArray("limit=501") << 400 << u"limit"_s;
    QTest::newRow("unknown") << QByteArray("since=1") << 400 << u"since"_s;
}

void TestEvents::refusesAWrongCursor()
{
    QFETCH(const QByteArray, query);
    QFETCH(const int, status);
    QFETCH(const QString, field);
    ApiHarness harness;
    const QByteArray before = harness.dump();
    for (const HttpHeaders &headers : {HttpHeaders(), kUpgrade}) {
        const Reply reply = harness.call("GET", "/v1/events?" + query, {}, headers);
        QCOMPARE(reply.status(), status);
        QCOMPARE(reply.text("field"), field);
        QVERIFY(reply.text("detail").size() > 20);
        QVERIFY(!reply.http.stream);
    }
    QCOMPARE(harness.dump(), before);
}

void TestEvents::saysWhenTheCursorIsTooOld()
{
    ApiHarness harness;
    addContacts(harness, harness.workspace, 5000, 100);
    const QByteArray begin = harness.get("/v1/events").text("cursor").toUtf8();
    const qint64 oldest = begin.toLongLong() - 50;
    harness.db.execute("DELETE FROM change WHERE change_id < " + QByteArray::number(oldest));
    QCOMPARE(harness.get("/v1/events?after=" + QByteArray::number(oldest - 1)).status(), 200);
    const Reply reply = harness.get("/v1/events?after=" + QByteArray::number(oldest - 2));
    QCOMPARE(reply.status(), 410);
    QCOMPARE(reply.text("code"), u"cursor_gone"_s);
}

void TestEvents::opensAStreamWithItsCursor()
{
    ApiHarness harness;
    const Reply reply = harness.call("GET", "/v1/events", {}, kUpgrade);
    QCOMPARE(reply.status(), 101);
    // The example of RFC 6455 1.3.
    QCOMPARE(headerValue(reply.http.headers, "Sec-WebSocket-Accept"),
             QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    const TextStream::Waiting waiting = reply.http.stream->take();
    QCOMPARE(waiting.texts.size(), 1);
    const QJsonObject first = QJsonDocument::fromJson(waiting.texts.first()).object();
    QCOMPARE(first[u"cursor"_s].toString().toUtf8(), newest(harness));
    QVERIFY(first[u"events"_s].toArray().isEmpty());
}

void TestEvents::refusesAWrongHandshake_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("old version") << QByteArray("Sec-WebSocket-Version") << QByteArray("8") << 426;
    QTest::newRow("no version") << QByteArray("Sec-WebSocket-Version") << QByteArray("") << 426;
    QTest::newRow("no key") << QByteArray("Sec-WebSocket-Key") << QByteArray("") << 400;
    QTest::newRow("short key") << QByteArray("Sec-WebSocket-Key") << QByteArray("c2hvcnQ=") << 400;
    QTest::newRow("no base64") << QByteArray("Sec-WebSocket-Key")
                               << QByteArray("dGhlIHNhbXBsZSBub25j*Q==") << 400;
}

void TestEvents::refusesAWrongHandshake()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    ApiHarness harness;
    HttpHeaders headers = kUpgrade;
    for (HttpHeader &header : headers) {
        if (header.name == name)
            header.value = value;
    }
    const Reply reply = harness.call("GET", "/v1/events", {}, headers);
    QCOMPARE(reply.status(), status);
    QCOMPARE(reply.text("field").toUtf8(), name);
    QVERIFY(!reply.http.stream);
}

// A console that slept through more than ten thousand changes of its own among others' misses none.
void TestEvents::resumesOverTenThousandChanges()
{
    ApiHarness harness;
    Client before(harness);
    before.events();
    const QByteArray cursor = before.cursor;
    before.hangUp();
    constexpr int kRounds = 20;
    constexpr int kEach = 520;
    for (int round = 0; round < kRounds; ++round) {
        addContacts(harness, harness.workspace, 100'000 + round * kEach, kEach);
        addContacts(harness, harness.otherWorkspace, 500'000 + round * kEach, kEach);
    }
    Client after(harness, "after=" + cursor);
    QVERIFY(after.isOpen());
    qint64 expected = 100'000;
    for (const QJsonObject &event : after.events()) {
        QCOMPARE(event[u"about"_s].toString(), u"contact"_s);
        QCOMPARE(event[u"id"_s].toString().toLongLong(), expected);
        ++expected;
    }
    QCOMPARE(expected, 100'000 + kRounds * kEach);
    // And goes on live from there.
    addContacts(harness, harness.workspace, 900'000, 1);
    QCOMPARE(after.events().size(), 1);
}

void TestEvents::tellsLiveWithinATenth()
{
    ApiHarness harness;
    Client client(harness);
    client.events();
    addContacts(harness, harness.workspace, 5000, 3);
    harness.db.time().advance(Millis(100));
    const QList<QJsonObject> pages = client.take();
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first()[u"events"_s].toArray().size(), 3);
}

void TestEvents::slowConsumerHoldsOneText()
{
    ApiHarness harness;
    Client slow(harness);
    Client quick(harness);
    slow.take(); // and takes nothing more
    addContacts(harness, harness.workspace, 100'000, 3000);
    QCOMPARE(quick.events().size(), 3000);
    QVERIFY(slow.take().isEmpty());
    slow.drain();
    addContacts(harness, harness.workspace, 200'000, 3000);
    harness.db.time().advance(Millis(5000));
    QList<QJsonObject> pages = slow.take();
    QCOMPARE(pages.size(), 1); // all that is ever held for it
    QCOMPARE(pages.first()[u"events"_s].toArray().size(), 500);
    slow.drain();
    QCOMPARE(slow.events().size(), 5500);
}

// It would have to miss something, and not know.
void TestEvents::endsAStreamThatFellBehindWhatIsKept()
{
    ApiHarness harness;
    Client slow(harness);
    slow.take(); // and takes nothing more
    addContacts(harness, harness.workspace, 100'000, 2000);
    harness.db.execute(
        "DELETE FROM change WHERE change_id <= (SELECT max(change_id) - 100 FROM change)");
    slow.drain();
    harness.db.time().advance(Millis(200));
    QVERIFY(slow.take().isEmpty());
    QCOMPARE(slow.closeCode, 1008);
}

void TestEvents::foreignWorkspaceSeesNothing()
{
    ApiHarness harness;
    const QByteArray begin = newest(harness);
    Client client(harness);
    client.events();
    harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977776666");
    harness.addFlow(harness.otherWorkspace, u"Theirs"_s);
    harness.addContact(harness.otherWorkspace, u"5511955554444"_s);
    harness.db.execute("UPDATE outbox SET state = 'failed'");
    QVERIFY(client.events().isEmpty());
    QVERIFY(harness.get("/v1/events?after=" + begin).json[u"events"_s].toArray().isEmpty());
    harness.token = harness.addToken(harness.otherWorkspace, TokenScope::Read);
    QVERIFY(harness.get("/v1/events?after=" + begin).json[u"events"_s].toArray().size() >= 5);
}

void TestEvents::tellsOfOperatorsTokensAndDeliveries()
{
    ApiHarness harness;
    QByteArray at = newest(harness);
    const auto news = [&] {
        QList<QJsonObject> events;
        const Reply reply = harness.get("/v1/events?after=" + at);
        for (const QJsonValue event : reply.json[u"events"_s].toArray())
            events.append(event.toObject());
        at = reply.text("cursor").toUtf8();
        return inShort(events);
    };
    const Reply invited = harness.post(
        "/v1/invitations",
        {{u"email"_s, u"bia@x.example"_s}, {u"name"_s, u"Bia"_s}, {u"role"_s, u"agent"_s}});
    QCOMPARE(news(), u"invitation created"_s);
    const Reply accepted =
        harness.post("/v1/invitations/accept", {{u"token"_s, invited.text("token")},
                                                {u"password"_s, u"correct horse battery"_s}});
    // The session that was opened is told to nobody.
    QCOMPARE(news(), u"operator created, invitation deleted"_s);
    const QByteArray path = "/v1/operators/" + accepted.text("operator").toUtf8();
    harness.patch(path, {{u"role"_s, u"viewer"_s}});
    QCOMPARE(news(), u"operator changed"_s);
    harness.call("DELETE", path);
    QCOMPARE(news(), u"operator deleted"_s);
    const Reply token = harness.post(
        "/v1/tokens", {{u"name"_s, u"x"_s}, {u"role"_s, u"viewer"_s}, {u"scope"_s, u"read"_s}});
    QCOMPARE(news(), u"token created"_s);
    harness.db.time().advance(std::chrono::minutes(2)); // when it was last used is noted
    QCOMPARE(news(), QString());
    harness.call("DELETE", "/v1/tokens/" + token.text("id").toUtf8());
    QCOMPARE(news(), u"token deleted"_s);
    harness.db.execute("INSERT INTO ingress_request VALUES (900002, " +
                       harness.workspace.text().toUtf8() + ", " + harness.session.text().toUtf8() +
                       ", 1, '', 'x', 'unparsed', '', 0, x'7b7d')");
    QCOMPARE(news(), u"delivery unparsed"_s);
    harness.db.execute(
        "UPDATE ingress_request SET request_id = request_id + 1, outcome = 'stored'");
    harness.db.execute(
        "INSERT INTO ingress_request SELECT request_id + 1, workspace_id, session_id, "
        "received_at, peer, event_name, outcome, note, event_count, body "
        "FROM ingress_request");
    QCOMPARE(news(), QString());
}

// Whoever adds a kind of change says who may hear it.
void TestEvents::everyKindOfChangeHasItsPermission()
{
    ApiHarness harness;
    static const QRegularExpression about(u"VALUES \\((?:NEW|OLD)\\.workspace_id, '([a-z_]+)'"_s);
    const QString triggers = harness.db.rows(
        "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'change%'");
    QSet<QString> words;
    for (auto all = about.globalMatch(triggers); all.hasNext();)
        words.insert(all.next().captured(1));
    QVERIFY(words.size() >= 12);
    const QJsonArray documented =
        harness.get("/v1/openapi.json")
            .json[u"components"_s][u"schemas"_s][u"Event"_s][u"properties"_s][u"about"_s][u"enum"_s]
            .toArray();
    QCOMPARE(documented.size(), words.size());
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(permissionToHear(word), qPrintable(word));
        QVERIFY2(documented.contains(word), qPrintable(word));
    }
    QVERIFY(!permissionToHear(u"engine"));
}

void TestEvents::rolesHearWhatTheyMayRead_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("heard");
    QTest::newRow("viewer") << Role::Viewer << u"contact"_s;
    QTest::newRow("agent") << Role::Agent << u"contact dead_letter operator"_s;
    QTest::newRow("designer") << Role::Designer << u"contact dead_letter delivery operator"_s;
    QTest::newRow("admin") << Role::Admin << u"contact dead_letter delivery operator token"_s;
    QTest::newRow("owner") << Role::Owner << u"contact dead_letter delivery operator token"_s;
}

namespace {

// A change about a contact, an operator, a token, a delivery and a dead letter each.
void changeAll(ApiHarness &harness)
{
    static int number = 900'000;
    const QByteArray workspace = harness.workspace.text().toUtf8();
    addContacts(harness, harness.workspace, ++number, 1);
    harness.addToken(harness.workspace, TokenScope::Read);
    harness.addOperator(harness.workspace, u"p%1@x.example"_s.arg(number), Role::Viewer);
    harness.db.execute("INSERT INTO ingress_request VALUES (" + QByteArray::number(number) + ", " +
                       workspace + ", 1, 1, '', 'x', 'ignored', '', 0, x'7b7d')");
    harness.db.execute("INSERT INTO dead_letter VALUES (" + QByteArray::number(number) + ", " +
                       workspace + ", NULL, 'message', 1, 1, 'failed', '', " +
                       QByteArray::number(number) + ", '', NULL)");
}

QString heardIn(const QList<QJsonObject> &events)
{
    QStringList words;
    for (const QJsonObject &event : events)
        words.append(event[u"about"_s].toString());
    words.sort();
    return words.join(u' ');
}

} // namespace

void TestEvents::rolesHearWhatTheyMayRead()
{
    QFETCH(const Role, role);
    QFETCH(const QString, heard);
    ApiHarness harness;
    harness.token =
        harness.addToken(harness.workspace, NewToken{u"x"_s, TokenScope::Read, {}, role});
    const QByteArray begin = newest(harness);
    Client client(harness);
    client.events();
    changeAll(harness);
    QCOMPARE(heardIn(client.events()), heard);
    QList<QJsonObject> paged;
    for (const QJsonValue event :
         harness.get("/v1/events?after=" + begin).json[u"events"_s].toArray())
        paged.append(event.toObject());
    QCOMPARE(heardIn(paged), heard);
    harness.token = harness.addToken(harness.otherWorkspace, TokenScope::Write);
    for (const QJsonValue event :
         harness.get("/v1/events?after=" + begin).json[u"events"_s].toArray())
        QCOMPARE(event[u"about"_s].toString(), u"token"_s); // the one just made
}

void TestEvents::aNarrowTokenHearsWhatItMayRead()
{
    ApiHarness harness;
    NewToken narrow{u"x"_s, TokenScope::Read, {}, Role::Owner};
    narrow.only = {Permission::EventsRead, Permission::TokensRead};
    harness.token = harness.addToken(harness.workspace, narrow);
    Client client(harness);
    client.events();
    changeAll(harness);
    QCOMPARE(heardIn(client.events()), u"token"_s);
}

// What is left out counts as seen: the cursor goes on over it.
void TestEvents::pagesOfWhoHearsLittleEnd()
{
    ApiHarness harness;
    NewToken narrow{u"x"_s, TokenScope::Read, {}, Role::Owner};
    narrow.only = {Permission::EventsRead, Permission::TokensRead};
    const QByteArray begin = newest(harness);
    addContacts(harness, harness.workspace, 5000, 50);
    harness.token = harness.addToken(harness.workspace, narrow);
    addContacts(harness, harness.workspace, 6000, 50);
    int heard = 0;
    QByteArray cursor = begin;
    for (QByteArray before; before != cursor;) {
        before = cursor;
        const Reply reply = harness.get("/v1/events?limit=7&after=" + cursor);
        heard += static_cast<int>(reply.json[u"events"_s].toArray().size());
        cursor = reply.text("cursor").toUtf8();
    }
    QCOMPARE(heard, 1);
    QCOMPARE(cursor, newest(harness));
}

void TestEvents::anOpenStreamFollowsTheRole()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Admin);
    harness.signIn(u"ana@x.example"_s);
    Client client(harness);
    client.events();
    harness.db.execute("UPDATE membership SET role = 'viewer' WHERE operator_id = " +
                       ana.text().toUtf8());
    harness.db.time().advance(Millis(31'000));
    client.events();
    changeAll(harness);
    QCOMPARE(heardIn(client.events()), u"contact"_s);
    QCOMPARE(client.closeCode, 0);
}

void TestEvents::endsTheStreamOfAnEndedToken()
{
    ApiHarness harness;
    harness.token = harness.addToken(harness.workspace, TokenScope::Read,
                                     harness.db.time().now() + Millis(20'000));
    Client client(harness);
    client.events();
    QCOMPARE(client.closeCode, 0);
    harness.db.time().advance(Millis(31'000));
    client.take();
    QCOMPARE(client.closeCode, 1008);
}

void TestEvents::tellsAQuietStreamHowFarTheFeedIs()
{
    ApiHarness harness;
    Client client(harness);
    client.events();
    const QByteArray before = client.cursor;
    addContacts(harness, harness.otherWorkspace, 5000, 10);
    harness.db.time().advance(Millis(61'000));
    QVERIFY(client.events().isEmpty());
    QVERIFY(client.cursor != before);
    QCOMPARE(client.cursor, newest(harness));
}

void TestEvents::boundsTheStreamsOfAWorkspace()
{
    ApiHarness harness;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<Client>(harness));
        QVERIFY(clients.back()->isOpen());
    }
    const Reply reply = harness.call("GET", "/v1/events", {}, kUpgrade);
    QCOMPARE(reply.status(), 429);
    QVERIFY(!reply.http.stream);
    clients.pop_back();
    harness.db.time().settle();
    QVERIFY(Client(harness).isOpen());
}

void TestEvents::saysGoodbyeAtTheStop()
{
    ApiHarness harness;
    Client client(harness);
    harness.api->stop();
    client.take();
    QCOMPARE(client.closeCode, 1001);
}

void TestEvents::neverUsesAnIdAgainAfterPurging()
{
    ApiHarness harness;
    addContacts(harness, harness.workspace, 5000, 10);
    const qint64 before = newest(harness).toLongLong();
    const auto purged = harness.db.write([](WriteTx &tx) -> Result<> {
        while (ChangeStore::purge(tx, 0) > 0) {
        }
        return {};
    });
    QVERIFY(purged);
    QCOMPARE(harness.db.number("SELECT count(*) FROM change"), 1);
    addContacts(harness, harness.workspace, 6000, 1);
    QCOMPARE(newest(harness).toLongLong(), before + 1);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
