#include "tests/core/api/apiharness.h"

#include "core/store/tokenstore.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// A body that would do something, had the id been the caller's.
QByteArray bodyFor(const QByteArray &method, const QByteArray &pattern)
{
    if (pattern.endsWith("/resolve"))
        return R"({"resolution": "was_sent"})";
    if (pattern.endsWith("/tags"))
        return R"({"tag": "vip"})";
    if (pattern.endsWith("/lists"))
        return R"({"list": "spring"})";
    if (pattern.endsWith("/takeover") || pattern.endsWith("/saves"))
        return R"({"name": "Eve"})";
    if (pattern.endsWith("/draft"))
        return QJsonDocument(sampleFlow(u"Stolen"_s)).toJson();
    if (method == "PATCH")
        return R"({"name": "Mine now"})";
    return {};
}

// Needs no permission of its own.
bool isOpen(const QByteArray &route, std::optional<Permission> only = {})
{
    for (const ApiRoute &each : ApiRoutes::table()) {
        if (route == QByteArray(each.method) + ' ' + each.pattern)
            return only ? each.permission == *only
                        : each.permission == Permission::Anyone ||
                              each.permission == Permission::Self;
    }
    return false;
}

// A POST that only reads.
bool isQuestion(const QByteArray &route)
{
    for (const ApiRoute &each : ApiRoutes::table()) {
        if (route == QByteArray(each.method) + ' ' + each.pattern)
            return each.read != nullptr;
    }
    return false;
}

} // namespace

class TestApiAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCallsWithoutToken();
    void refusesUnknownExpiredAndMalformedTokens_data();
    void refusesUnknownExpiredAndMalformedTokens();
    void tokenEndsAtItsExpiry();
    void readTokenMayNotWrite();
    void writingRoutesNeedPermissionsThatReadTokensLack();
    void aTokenHoldsOnlyWhatItsRoleAndListAllow();
    void everyRouteNeedsAToken();
    void otherWorkspacesIdsAreNotFoundAndNothingChanges_data();
    void otherWorkspacesIdsAreNotFoundAndNothingChanges();
    void listsShowOnlyTheOwnWorkspace();
    void bodiesCannotNameOtherWorkspacesIds();
    void limitsCallsOfOneToken();
    void storesWhenATokenWasUsedOnceAMinute();
    void answersHealthOnLoopbackWithoutToken();
    void answersHealthElsewhereOnlyWithToken();
    void saysWhyItIsNotReady();
    void isReadyWithWrongCountsAndSaysSo();
    void refusesAfterStop();
};

void TestApiAccess::refusesCallsWithoutToken()
{
    ApiHarness harness;
    harness.token.clear();
    const Reply reply = harness.get("/v1/sessions");
    QCOMPARE(reply.status(), 401);
    QCOMPARE(reply.text("code"), u"unauthorized"_s);
    QCOMPARE(headerValue(reply.http.headers, "WWW-Authenticate"), QByteArray("Bearer"));
}

void TestApiAccess::refusesUnknownExpiredAndMalformedTokens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("unknown") << QByteArray("Bearer flo_0000000000000000000000000000000000000000");
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("no scheme") << QByteArray("flo_00000000000000000000000000000000000000000");
    QTest::newRow("basic") << QByteArray("Basic dXNlcjpwYXNz");
    QTest::newRow("very long") << "Bearer " + QByteArray(100'000, 'x');
    QTest::newRow("a quote") << QByteArray("Bearer ' OR 1=1 --");
}

void TestApiAccess::refusesUnknownExpiredAndMalformedTokens()
{
    QFETCH(QByteArray, header);
    ApiHarness harness;
    harness.token.clear();
    QCOMPARE(harness.call("GET", "/v1/sessions", {}, {{"Authorization", header}}).status(), 401);
}

void TestApiAccess::tokenEndsAtItsExpiry()
{
    ApiHarness harness;
    harness.token = harness.addToken(harness.workspace, TokenScope::Read,
                                     harness.db.time().now() + Millis(60'000));
    QCOMPARE(harness.get("/v1/sessions").status(), 200);
    harness.db.time().advance(Millis(60'000));
    QCOMPARE(harness.get("/v1/sessions").status(), 401);
}

void TestApiAccess::readTokenMayNotWrite()
{
    ApiHarness harness;
    harness.token = harness.addToken(harness.workspace, TokenScope::Read);
    const QByteArray before = harness.dump();
    const QList<QByteArray> routes = harness.router.routes();
    int refused = 0;
    for (const QByteArray &route : routes) {
        const QByteArray method = route.left(route.indexOf(' '));
        QByteArray path = route.mid(route.indexOf(' ') + 1);
        if (method == "GET" || !path.startsWith("/v1") || isOpen(route) || isQuestion(route))
            continue;
        path.replace("{id}", harness.session.text().toUtf8());
        const Reply reply = harness.call(method, path, bodyFor(method, path));
        QVERIFY2(reply.status() == 403, route.constData());
        ++refused;
    }
    QVERIFY(refused > 15);
    QCOMPARE(harness.dump(), before);
}

void TestApiAccess::writingRoutesNeedPermissionsThatReadTokensLack()
{
    for (const ApiRoute &route : ApiRoutes::table()) {
        const bool reads = readingPermissions().has(route.permission);
        const bool open =
            route.permission == Permission::Anyone || route.permission == Permission::Self;
        // A question may need a body, but changes nothing.
        const bool asks = qstrcmp(route.method, "GET") == 0 || route.read != nullptr;
        QVERIFY2(asks || !reads || open, route.pattern);
        QVERIFY2(route.read == nullptr || reads, route.pattern);
    }
}

void TestApiAccess::aTokenHoldsOnlyWhatItsRoleAndListAllow()
{
    ApiHarness harness;
    NewToken token{u"agent"_s, TokenScope::Write, {}, Role::Agent};
    harness.token = harness.addToken(harness.workspace, token);
    QCOMPARE(harness.get("/v1/contacts").status(), 200);
    QCOMPARE(harness.post("/v1/contacts", {{u"phone"_s, u"+5511988887777"_s}}).status(), 201);
    const Reply refused = harness.post("/v1/flows", sampleFlow(u"Hers"_s));
    QCOMPARE(refused.status(), 403);
    QVERIFY(refused.text("detail").contains("flows.write"_L1));
    token.only = {Permission::ContactsRead, Permission::FlowsWrite};
    harness.token = harness.addToken(harness.workspace, token);
    QCOMPARE(harness.get("/v1/contacts").status(), 200);
    QCOMPARE(harness.get("/v1/messages").status(), 403);
    QCOMPARE(harness.post("/v1/flows", sampleFlow(u"Hers"_s)).status(), 403);
}

void TestApiAccess::everyRouteNeedsAToken()
{
    ApiHarness harness;
    harness.token.clear();
    const QList<QByteArray> routes = harness.router.routes();
    for (const QByteArray &route : routes) {
        const QByteArray method = route.left(route.indexOf(' '));
        const Reply reply = harness.call(method, route.mid(route.indexOf(' ') + 1));
        // Where one signs in, a body is missing instead.
        QVERIFY2(reply.status() == (isOpen(route, Permission::Anyone) ? 415 : 401),
                 route.constData());
    }
}

void TestApiAccess::otherWorkspacesIdsAreNotFoundAndNothingChanges_data()
{
    QTest::addColumn<QByteArray>("route");
    const ApiHarness harness;
    const QList<QByteArray> routes = harness.router.routes();
    for (const QByteArray &route : routes) {
        if (route.contains("{id}"))
            QTest::newRow(route.constData()) << route;
    }
}

void TestApiAccess::otherWorkspacesIdsAreNotFoundAndNothingChanges()
{
    QFETCH(QByteArray, route);
    ApiHarness harness;
    // Rows of every kind in the other workspace, and their ids.
    const MessageId message =
        harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977776666");
    const ContactId contact = harness.addContact(harness.otherWorkspace, u"5511955554444"_s);
    const FlowId flow = harness.addFlow(harness.otherWorkspace, u"Theirs"_s);
    const QByteArray workspace = QByteArray::number(harness.otherWorkspace.value);
    harness.db.execute("UPDATE outbox SET state = 'needs_review'");
    harness.db.execute("INSERT INTO dead_letter VALUES (900001, " + workspace +
                       ", NULL, 'message', " + QByteArray::number(message.value) +
                       ", 1, 'failed', '', 1, '', NULL)");
    harness.db.execute("INSERT INTO ingress_request VALUES (900002, " + workspace + ", " +
                       QByteArray::number(harness.otherSession.value) +
                       ", 1, '', 'x', 'unparsed', '', 0, x'7b7d')");
    const QList<qint64> ids{harness.otherSession.value,
                            message.value,
                            harness.conversationOf(message).value,
                            contact.value,
                            flow.value,
                            900001,
                            900002};
    const QByteArray before = harness.dump();
    const QByteArray method = route.left(route.indexOf(' '));
    for (const qint64 id : ids) {
        QByteArray path = route.mid(route.indexOf(' ') + 1);
        path.replace("{id}", QByteArray::number(id));
        path.replace("{tag}", "vip").replace("{version}", "1");
        const Reply reply = harness.call(method, path, bodyFor(method, path));
        QVERIFY2(reply.status() == 404,
                 (path + " answered " + QByteArray::number(reply.status()) + reply.http.body)
                     .constData());
    }
    QCOMPARE(harness.dump(), before);
    QVERIFY(harness.gateway->asked.isEmpty());
}

void TestApiAccess::listsShowOnlyTheOwnWorkspace()
{
    ApiHarness harness;
    harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977776666");
    harness.addFlow(harness.otherWorkspace, u"Theirs"_s);
    for (const QByteArray path :
         {"/v1/contacts", "/v1/conversations", "/v1/messages", "/v1/flows", "/v1/dead-letters",
          "/v1/deliveries", "/v1/ledger?text=morning", "/v1/contacts?phone=5511977776666"}) {
        const Reply reply = harness.get(path);
        QCOMPARE(reply.status(), 200);
        QVERIFY2(reply.items().isEmpty(), path.constData());
    }
    QCOMPARE(harness.get("/v1/sessions").items().size(), 1);
    QCOMPARE(harness.get("/v1/ledger?phone=5511977776666").status(), 404);
}

void TestApiAccess::bodiesCannotNameOtherWorkspacesIds()
{
    ApiHarness harness;
    const MessageId theirs =
        harness.addMessage(harness.otherWorkspace, harness.otherSession, "5511977776666");
    const QByteArray before = harness.dump();
    const QJsonObject content{{u"kind"_s, u"text"_s}, {u"text"_s, u"Hi"_s}};
    Reply reply = harness.post("/v1/messages", {{u"to"_s, u"+5511977776666"_s},
                                                {u"session"_s, harness.otherSession.text()},
                                                {u"content"_s, content}});
    QCOMPARE(reply.status(), 404);
    QCOMPARE(reply.text("field"), u"/session"_s);
    reply =
        harness.post("/v1/messages", {{u"conversation"_s, harness.conversationOf(theirs).text()},
                                      {u"content"_s, content}});
    QCOMPARE(reply.status(), 404);
    QCOMPARE(reply.text("field"), u"/conversation"_s);
    QCOMPARE(harness.dump(), before);
    QCOMPARE(harness.get("/v1/ledger?message=" + theirs.text().toUtf8()).status(), 404);
    QCOMPARE(harness.get("/v1/ledger?trace=" + theirs.text().toUtf8()).status(), 404);
}

void TestApiAccess::limitsCallsOfOneToken()
{
    ApiHarness harness;
    int limited = 0;
    HttpRequest request;
    request.method = "GET";
    request.path = "/v1/sessions";
    request.headers = {{"Authorization", "Bearer " + harness.token}};
    for (int i = 0; i < 450; ++i)
        harness.router.handle(request, [&](const HttpResponse &response) {
            limited += response.status == 429 ? 1 : 0;
        });
    harness.db.time().settle();
    QCOMPARE(limited, 50);
    harness.db.time().advance(Millis(1000));
    QCOMPARE(harness.get("/v1/sessions").status(), 200);
}

void TestApiAccess::storesWhenATokenWasUsedOnceAMinute()
{
    ApiHarness harness;
    const auto lastUsed = [&] {
        return harness.db.number("SELECT max(last_used_at) FROM api_token");
    };
    harness.get("/v1/sessions");
    QCOMPARE(lastUsed(), 0);
    const qint64 used = toMs(harness.db.time().now());
    harness.db.time().advance(Millis(61'000));
    QVERIFY(lastUsed() > 0 && lastUsed() <= used);
}

void TestApiAccess::answersHealthOnLoopbackWithoutToken()
{
    ApiHarness harness;
    harness.token.clear();
    for (const QByteArray peer : {"127.0.0.1", "::1", "::ffff:127.0.0.1"}) {
        harness.peer = peer;
        QCOMPARE(harness.get("/healthz").status(), 200);
        QCOMPARE(harness.get("/readyz").status(), 200);
        QCOMPARE(harness.get("/metrics").status(), 200);
        QCOMPARE(harness.get("/v1/sessions").status(), 401);
    }
}

void TestApiAccess::answersHealthElsewhereOnlyWithToken()
{
    ApiHarness harness;
    QCOMPARE(harness.get("/healthz").status(), 200);
    harness.token.clear();
    QCOMPARE(harness.get("/healthz").status(), 401);
    QCOMPARE(harness.get("/metrics").status(), 401);
}

void TestApiAccess::saysWhyItIsNotReady()
{
    ApiHarness harness;
    harness.ready = fail(ErrorCode::DiskFull, u"the disk has no room"_s);
    const Reply reply = harness.get("/readyz");
    QCOMPARE(reply.status(), 503);
    QVERIFY(reply.text("detail").contains(u"the disk has no room"_s));
    QCOMPARE(harness.get("/healthz").status(), 200);
}

void TestApiAccess::isReadyWithWrongCountsAndSaysSo()
{
    ApiHarness harness;
    QVERIFY(!harness.get("/readyz").json.contains(u"self_check"_s));
    harness.selfCheck = SelfCheckReport{fromMs(1'767'225'600'000), 2};
    const Reply reply = harness.get("/readyz");
    QCOMPARE(reply.status(), 200);
    const QJsonObject check = reply.json.value(u"self_check"_s).toObject();
    QCOMPARE(check.value(u"mismatches"_s).toInt(), 2);
    QVERIFY(check.value(u"at"_s).toString().startsWith(u"2026-01-01T00:00:00"_s));
}

void TestApiAccess::refusesAfterStop()
{
    ApiHarness harness;
    harness.api->stop();
    QCOMPARE(harness.get("/v1/sessions").status(), 503);
    QCOMPARE(harness.get("/readyz").status(), 503);
    harness.api.reset();
    QCOMPARE(harness.get("/v1/sessions").status(), 503);
}

QTEST_GUILESS_MAIN(TestApiAccess)
#include "tst_apiaccess.moc"
