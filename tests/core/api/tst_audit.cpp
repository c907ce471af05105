#include "tests/core/api/apiharness.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoDidWhatToWhichObject();
    void everyWriteHasOneLine();
    void aRefusedWriteHasNone();
    void aWriteWithoutItsLineIsNotStored();
    void readingLeavesNoLine();
    void namesFieldsAndNeverValues();
    void aQuestionThatFailedOutsideIsTold();
    void signInsAreTold();
    void signInsThatFailAreToldToTheOwners();
    void triesAtNobodysAddressAreToldInTheFirstWorkspace();
    void whatIsNoAddressIsNotKept();
    void triesOfAMinuteAreToldTogether();
    void aFloodOfTriesStaysSmall();
    void wrongPasswordsElsewhereAreToldToo();
    void pagesTheNewestFirst();
    void showsOnlyTheOwnWorkspace();
};

namespace {

const QJsonObject kContact{{u"phone"_s, u"+5511988887777"_s}, {u"name"_s, u"Ana"_s}};

int lines(ApiHarness &harness)
{
    return static_cast<int>(harness.db.number("SELECT count(*) FROM audit"));
}

} // namespace

void TestAudit::tellsWhoDidWhatToWhichObject()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Admin);
    harness.signIn(u"ana@x.example"_s);
    const QString contact = harness.post("/v1/contacts", kContact).text("id");
    harness.patch("/v1/contacts/" + contact.toUtf8(), {{u"name"_s, u"Bia"_s}});
    const QJsonArray items = harness.get("/v1/audit?object_kind=contacts").items();
    QCOMPARE(items.size(), 2);
    const QJsonObject last = items.first().toObject();
    QCOMPARE(last.value("action"_L1).toString(), u"PATCH /v1/contacts/{id}"_s);
    QCOMPARE(last.value("operator"_L1).toString(), ana.text());
    QCOMPARE(last.value("who"_L1).toString(), u"Name of ana@x.example"_s);
    QCOMPARE(last.value("object_id"_L1).toString(), contact);
    QCOMPARE(last.value("peer"_L1).toString(), u"203.0.113.9"_s);
    QCOMPARE(last.value("fields"_L1).toArray(), QJsonArray{u"name"_s});
    QCOMPARE(last.value("outcome"_L1).toString(), u"done"_s);
    QCOMPARE(items.last().toObject().value("object_id"_L1).toString(), contact);
}

// Every writing route is called with what makes it succeed as far as a fresh workspace allows.
void TestAudit::everyWriteHasOneLine()
{
    ApiHarness harness;
    harness.gateway->report = SessionReport();
    const QByteArray message =
        harness.addMessage(harness.workspace, harness.session, "5511977776666").text().toUtf8();
    const QByteArray flow = harness.addFlow(harness.workspace, u"Mine"_s).text().toUtf8();
    const QByteArray contact =
        harness.addContact(harness.workspace, u"5511955554444"_s).text().toUtf8();
    const QByteArray test = harness
                                .post("/v1/flows/" + flow + "/tests",
                                      {{u"name"_s, u"first"_s},
                                       {u"chat"_s, QJsonArray{QJsonObject{{u"start"_s, u"x"_s}}}}})
                                .text("id")
                                .toUtf8();
    int written = 0;
    for (const ApiRoute &route : ApiRoutes::table()) {
        if (qstrcmp(route.method, "GET") == 0)
            continue;
        QByteArray path = route.pattern;
        const QByteArray id = path.startsWith("/v1/sessions")   ? harness.session.text().toUtf8()
                              : path.startsWith("/v1/contacts") ? contact
                              : path.startsWith("/v1/flows")    ? flow
                                                                : message;
        path.replace("{id}", id).replace("{tag}", "vip").replace("{list}", "spring");
        QByteArray body = "{}";
        path.replace("{test}", test).replace("{name}", "order.en");
        if (path.endsWith("/tags"))
            body = R"({"tag": "vip"})";
        if (path.endsWith("/lists"))
            body = R"({"list": "spring"})";
        if (path.endsWith("/test-runs"))
            body = R"({"chat": [{"start": "x"}]})";
        const bool isGone = qstrcmp(route.method, "DELETE") == 0;
        if ((path.endsWith("/tests") || path.contains("/tests/")) && !isGone)
            body = path.endsWith("/run") ? "{}" : R"({"name": "x", "chat": [{"start": "x"}]})";
        if (path == "/v1/contacts")
            body = QJsonDocument(kContact).toJson();
        if (path == "/v1/flows")
            body = QJsonDocument(sampleFlow(u"New"_s)).toJson();
        if (path == "/v1/tokens")
            body = R"({"name": "x", "role": "viewer", "scope": "read"})";
        if (path == "/v1/invitations")
            body = R"({"name": "x", "role": "viewer", "email": "x@y.example"})";
        const int before = lines(harness);
        const Reply reply = harness.call(route.method, path, body);
        // A test chat writes nothing.
        const int expected = reply.status() < 300 && !route.sandbox ? 1 : 0;
        QVERIFY2(!route.sandbox || reply.status() == 200, reply.http.body.constData());
        QVERIFY2(lines(harness) - before == expected,
                 QByteArray(path + ' ' + reply.http.body).constData());
        written += expected;
    }
    QVERIFY2(written >= 12, QByteArray::number(written).constData());
}

void TestAudit::aRefusedWriteHasNone()
{
    ApiHarness harness;
    QCOMPARE(harness.post("/v1/contacts", {{u"name"_s, u"Ana"_s}}).status(), 400);
    QCOMPARE(harness.call("DELETE", "/v1/tokens/999999").status(), 404);
    QCOMPARE(lines(harness), 0);
}

void TestAudit::aWriteWithoutItsLineIsNotStored()
{
    ApiHarness harness;
    harness.db.execute("CREATE TRIGGER full BEFORE INSERT ON audit "
                       "BEGIN SELECT RAISE(ABORT, 'no line'); END");
    QVERIFY(harness.post("/v1/contacts", kContact).status() >= 400);
    QCOMPARE(harness.db.number("SELECT count(*) FROM contact"), 0);
}

void TestAudit::readingLeavesNoLine()
{
    ApiHarness harness;
    harness.gateway->report = SessionReport();
    harness.get("/v1/sessions");
    harness.get("/v1/sessions/" + harness.session.text().toUtf8() + "/qr");
    harness.get("/v1/audit");
    QCOMPARE(lines(harness), 0);
}

void TestAudit::namesFieldsAndNeverValues()
{
    ApiHarness harness;
    const QByteArray path = "/v1/sessions/" + harness.session.text().toUtf8();
    QCOMPARE(harness.patch(path, {{u"api_key"_s, u"planted-key-0815"_s}}).status(), 200);
    QCOMPARE(
        harness.post(path + "/rotate-secret", {{u"webhook_secret"_s, u"planted-secret-0815"_s}})
            .status(),
        200);
    const QString audit = harness.db.rows("SELECT * FROM audit");
    QVERIFY(audit.contains("api_key"_L1) && audit.contains("webhook_secret"_L1));
    QVERIFY(!audit.contains("0815"_L1));
}

void TestAudit::aQuestionThatFailedOutsideIsTold()
{
    ApiHarness harness;
    harness.gateway->report = fail(ErrorCode::Timeout, u"no answer"_s);
    const QByteArray path = "/v1/sessions/" + harness.session.text().toUtf8() + "/connect";
    QCOMPARE(harness.post(path, {}).status(), 504);
    QCOMPARE(harness.get("/v1/audit").items().first().toObject().value("outcome"_L1).toString(),
             u"timeout"_s);
}

void TestAudit::signInsAreTold()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Admin);
    harness.signIn(u"ana@x.example"_s);
    const QJsonArray items = harness.get("/v1/audit?operator=" + ana.text().toUtf8()).items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().toObject().value("action"_L1).toString(), u"POST /v1/sign-in"_s);
}

void TestAudit::signInsThatFailAreToldToTheOwners()
{
    ApiHarness harness;
    const QByteArray owner = harness.token;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.addOperator(harness.otherWorkspace, u"ana@x.example"_s, Role::Viewer);
    harness.signIn(u"Ana@x.example"_s, u"planted-guess-0815"_s);
    for (const QByteArray &token :
         {owner, harness.addToken(harness.otherWorkspace, TokenScope::Read)}) {
        harness.token = token;
        const QJsonArray items = harness.get("/v1/audit?object_kind=sign-in").items();
        QCOMPARE(items.size(), 1);
        const QJsonObject line = items.first().toObject();
        QCOMPARE(line.value("action"_L1).toString(), u"POST /v1/sign-in"_s);
        QCOMPARE(line.value("who"_L1).toString(), u"ana@x.example"_s);
        QCOMPARE(line.value("peer"_L1).toString(), u"203.0.113.9"_s);
        QCOMPARE(line.value("object_id"_L1).toString(), ana.text());
        QCOMPARE(line.value("outcome"_L1).toString(), u"unauthorized"_s);
        QCOMPARE(line.value("count"_L1).toInt(), 1);
        // Nobody proved to be anybody.
        QVERIFY(line.value("operator"_L1).isNull() && line.value("token"_L1).isNull());
    }
    QVERIFY(!harness.dump().contains("0815"));
    harness.token = owner;
    harness.patch("/v1/operators/" + ana.text().toUtf8(), {{u"role"_s, u"agent"_s}});
    harness.signIn(u"ana@x.example"_s);
    QCOMPARE(harness.get("/v1/audit").status(), 403);
}

void TestAudit::triesAtNobodysAddressAreToldInTheFirstWorkspace()
{
    ApiHarness harness;
    const QByteArray owner = std::exchange(harness.token, {});
    harness.signIn(u"eve@x.example"_s);
    harness.token = owner;
    const QJsonArray items = harness.get("/v1/audit").items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().toObject().value("who"_L1).toString(), u"eve@x.example"_s);
    QCOMPARE(items.first().toObject().value("object_id"_L1).toString(), QString());
    harness.token = harness.addToken(harness.otherWorkspace, TokenScope::Write);
    QVERIFY(harness.get("/v1/audit").items().isEmpty());
}

void TestAudit::whatIsNoAddressIsNotKept()
{
    ApiHarness harness;
    harness.signIn(u"planted-0815"_s);
    harness.signIn(u"pl@nted0815"_s);
    QCOMPARE(lines(harness), 2);
    QVERIFY(!harness.dump().contains("0815"));
}

void TestAudit::triesOfAMinuteAreToldTogether()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Admin);
    for (int i = 0; i < 40; ++i)
        harness.signIn(u" Ana@X.example"_s, u"wrong"_s);
    // The first wrong one and the first one refused at once,
    QCOMPARE(lines(harness), 2);
    harness.db.time().advance(std::chrono::minutes(1));
    // and the rest of both.
    QCOMPARE(harness.db.rows("SELECT outcome, sum(count) FROM audit GROUP BY outcome"),
             u"rate_limited|35\nunauthorized|5"_s);
    QCOMPARE(lines(harness), 4);
    QCOMPARE(harness.db.rows("SELECT DISTINCT who FROM audit"), u"ana@x.example"_s);
    harness.db.time().advance(std::chrono::minutes(5));
    QCOMPARE(lines(harness), 4);
}

void TestAudit::aFloodOfTriesStaysSmall()
{
    ApiHarness harness;
    constexpr int kMinutes = 90;
    constexpr int kEachMinute = 60;
    for (int minute = 0; minute < kMinutes; ++minute) {
        for (int i = 0; i < kEachMinute; ++i) {
            const int number = minute * kEachMinute + i;
            harness.peer = "198.51." + QByteArray::number(number / 250) + '.' +
                           QByteArray::number(number % 250);
            harness.signIn(u"eve%1@x.example"_s.arg(number));
        }
        QVERIFY(minute > 0 || lines(harness) <= 21); // those that are too many share one
        harness.db.time().advance(std::chrono::minutes(1));
    }
    harness.db.time().advance(std::chrono::minutes(1));
    const int written = lines(harness);
    QVERIFY2(written >= 900 && written <= 1000 + 2 * kMinutes,
             QByteArray::number(written).constData());
    // None is forgotten.
    QCOMPARE(harness.db.number("SELECT sum(count) FROM audit"), kMinutes * kEachMinute);
}

void TestAudit::wrongPasswordsElsewhereAreToldToo()
{
    ApiHarness harness;
    const QByteArray owner = harness.token;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.addOperator(harness.otherWorkspace, u"bia@x.example"_s, Role::Agent);
    harness.signIn(u"ana@x.example"_s);
    harness.post("/v1/me/password",
                 {{u"password"_s, u"wrong"_s}, {u"new_password"_s, u"another good one"_s}});
    harness.post("/v1/invitations/accept",
                 {{u"token"_s, u"flo_unknown"_s}, {u"password"_s, u"another good one"_s}});
    harness.token = owner;
    const Reply invited = harness.post(
        "/v1/invitations",
        {{u"email"_s, u"bia@x.example"_s}, {u"name"_s, u"Bia"_s}, {u"role"_s, u"viewer"_s}});
    harness.post("/v1/invitations/accept",
                 {{u"token"_s, invited.text("token")}, {u"password"_s, u"another good one"_s}});
    QCOMPARE(harness.db.rows("SELECT workspace_id = " + harness.workspace.text().toUtf8() +
                             ", who, action, outcome FROM audit WHERE object_kind = 'sign-in' "
                             "AND outcome <> 'done' ORDER BY audit_id"),
             u"1|ana@x.example|POST /v1/me/password|forbidden\n"
             "1||POST /v1/invitations/accept|not_found\n"
             "0|bia@x.example|POST /v1/invitations/accept|unauthorized"_s);
}

void TestAudit::pagesTheNewestFirst()
{
    ApiHarness harness;
    for (int i = 0; i < 5; ++i)
        harness.post("/v1/contacts", {{u"phone"_s, u"+551198888777%1"_s.arg(i)}});
    QStringList ids;
    QByteArray path = "/v1/audit?limit=2";
    for (int page = 0; page < 3; ++page) {
        const Reply reply = harness.get(path);
        for (const QJsonValue item : reply.items())
            ids.append(item.toObject().value("id"_L1).toString());
        path = "/v1/audit?limit=2&after=" + reply.text("next").toUtf8();
    }
    QCOMPARE(ids.size(), 5);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QVERIFY(ids[i - 1].toLongLong() > ids[i].toLongLong());
}

void TestAudit::showsOnlyTheOwnWorkspace()
{
    ApiHarness harness;
    harness.post("/v1/contacts", kContact);
    harness.token = harness.addToken(harness.otherWorkspace, TokenScope::Write);
    QVERIFY(harness.get("/v1/audit").items().isEmpty());
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
