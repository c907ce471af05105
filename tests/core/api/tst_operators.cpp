#include "tests/core/api/apiharness.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndSaysWhoOneIs();
    void wrongAddressAndWrongPasswordSoundTheSame();
    void triesAtAPasswordAreLimited();
    void aSessionEndsByItselfAndBySigningOut();
    void anInvitationMakesAnOperator();
    void anInvitationIsGoodOnce();
    void anInvitationEnds();
    void anInvitationDoesNotTakeAnAccountOver();
    void oneAccountEntersItsWorkspacesOnly();
    void aNewRoleCountsAtOnce();
    void aRemovedOperatorIsOutAtOnce();
    void theLastOwnerStays();
    void adminsCannotTouchOwners();
    void nobodyGrantsMoreThanTheyHold();
    void aNewPasswordEndsOtherSessions();
    void tokensAreShownOnceAndRevoked();
    void passwordsOfProgramsDoNotExist();
};

namespace {

const QString kPassword = u"correct horse battery"_s;

QJsonObject invitation(const QString &email, const QString &role)
{
    return {{u"email"_s, email}, {u"name"_s, u"Somebody"_s}, {u"role"_s, role}};
}

QJsonObject acceptance(const Reply &invited, const QString &password = kPassword)
{
    return {{u"token"_s, invited.text("token")}, {u"password"_s, password}};
}

QByteArray pathOf(OperatorId id)
{
    return "/v1/operators/" + id.text().toUtf8();
}

} // namespace

void TestOperators::signsInAndSaysWhoOneIs()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    const Reply signedIn = harness.signIn(u" Ana@X.example"_s);
    QCOMPARE(signedIn.status(), 201);
    QCOMPARE(signedIn.text("role"), u"agent"_s);
    const Reply me = harness.get("/v1/me");
    QCOMPARE(me.status(), 200);
    QCOMPARE(me.json.value("operator"_L1).toObject().value("id"_L1).toString(), ana.text());
    QCOMPARE(harness.get("/v1/operators/" + ana.text().toUtf8()).text("name"),
             signedIn.text("name"));
    QCOMPARE(harness.get("/v1/operators").items().size(), 1);
    QVERIFY(me.json.value("permissions"_L1).toArray().contains(u"messages.write"_s));
    QVERIFY(!me.json.value("permissions"_L1).toArray().contains(u"flows.write"_s));
    QCOMPARE(harness.get("/v1/contacts").status(), 200);
    QCOMPARE(harness.get("/v1/tokens").status(), 403);
}

void TestOperators::wrongAddressAndWrongPasswordSoundTheSame()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    const QByteArray before = harness.dump(u"audit"_s);
    const Reply wrong = harness.signIn(u"ana@x.example"_s, u"not this one"_s);
    const Reply unknown = harness.signIn(u"eve@x.example"_s);
    QCOMPARE(wrong.status(), 401);
    QCOMPARE(unknown.http.body, wrong.http.body);
    QCOMPARE(harness.dump(u"audit"_s), before);
}

void TestOperators::triesAtAPasswordAreLimited()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(harness.signIn(u"ana@x.example"_s, u"guess"_s).status(), 401);
    const Reply limited = harness.signIn(u"ana@x.example"_s);
    QCOMPARE(limited.status(), 429);
    const int wait = headerValue(limited.http.headers, "Retry-After").toInt();
    QVERIFY(wait > 1 && wait <= 30);
    harness.db.time().advance(std::chrono::seconds(wait));
    QCOMPARE(harness.signIn(u"ana@x.example"_s).status(), 201);
}

void TestOperators::aSessionEndsByItselfAndBySigningOut()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.signIn(u"ana@x.example"_s);
    QCOMPARE(harness.post("/v1/sign-out", {}).status(), 204);
    QCOMPARE(harness.get("/v1/me").status(), 401);
    harness.signIn(u"ana@x.example"_s);
    QCOMPARE(harness.get("/v1/me").status(), 200);
    harness.db.time().advance(std::chrono::hours(7 * 24));
    QCOMPARE(harness.get("/v1/me").status(), 401);
}

void TestOperators::anInvitationMakesAnOperator()
{
    ApiHarness harness;
    const Reply invited =
        harness.post("/v1/invitations", invitation(u"Bia@x.example"_s, u"designer"_s));
    QCOMPARE(invited.status(), 201);
    QVERIFY(!harness.dump().contains(invited.text("token").toUtf8()));
    QCOMPARE(harness.get("/v1/invitations").items().size(), 1);
    QVERIFY(!harness.get("/v1/invitations").http.body.contains(invited.text("token").toUtf8()));
    harness.token.clear();
    const Reply accepted = harness.post("/v1/invitations/accept", acceptance(invited));
    QCOMPARE(accepted.status(), 201);
    harness.token = accepted.text("token").toUtf8();
    QCOMPARE(harness.get("/v1/flows").status(), 200);
    QCOMPARE(harness.signIn(u"bia@x.example"_s).text("role"), u"designer"_s);
}

void TestOperators::anInvitationIsGoodOnce()
{
    ApiHarness harness;
    const Reply invited =
        harness.post("/v1/invitations", invitation(u"bia@x.example"_s, u"agent"_s));
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(invited)).status(), 201);
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(invited)).status(), 404);
    QCOMPARE(harness.post("/v1/invitations", invitation(u"bia@x.example"_s, u"owner"_s)).status(),
             409);
}

void TestOperators::anInvitationEnds()
{
    ApiHarness harness;
    const Reply first = harness.post("/v1/invitations", invitation(u"bia@x.example"_s, u"agent"_s));
    const Reply second =
        harness.post("/v1/invitations", invitation(u"bia@x.example"_s, u"agent"_s));
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(first)).status(), 404);
    const QByteArray path = "/v1/invitations/" + second.text("id").toUtf8();
    QCOMPARE(harness.call("DELETE", path).status(), 204);
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(second)).status(), 404);
    const Reply third = harness.post("/v1/invitations", invitation(u"bia@x.example"_s, u"agent"_s));
    harness.db.time().advance(std::chrono::hours(7 * 24));
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(third)).status(), 404);
}

void TestOperators::anInvitationDoesNotTakeAnAccountOver()
{
    ApiHarness harness;
    harness.addOperator(harness.otherWorkspace, u"ana@x.example"_s, Role::Owner);
    const Reply invited =
        harness.post("/v1/invitations", invitation(u"ana@x.example"_s, u"viewer"_s));
    QCOMPARE(invited.status(), 201); // nothing tells that the address is known elsewhere
    const QByteArray before = harness.db.text("SELECT password FROM operator").toUtf8();
    QCOMPARE(
        harness.post("/v1/invitations/accept", acceptance(invited, u"chosen by eve"_s)).status(),
        401);
    QCOMPARE(harness.db.text("SELECT password FROM operator").toUtf8(), before);
    QCOMPARE(harness.signIn(u"ana@x.example"_s).status(), 201);
    QCOMPARE(harness.post("/v1/invitations/accept", acceptance(invited)).status(), 201);
}

void TestOperators::oneAccountEntersItsWorkspacesOnly()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    const WorkspaceId third = harness.db.addWorkspace(u"Third"_s);
    harness.addOperator(third, u"ana@x.example"_s, Role::Viewer);
    QCOMPARE(harness.signIn(u"ana@x.example"_s).json.value("workspaces"_L1).toArray().size(), 2);
    Reply entered = harness.post("/v1/me/workspace", {{u"workspace"_s, third.text()}});
    QCOMPARE(entered.status(), 201);
    QCOMPARE(entered.text("role"), u"viewer"_s);
    const QByteArray before = harness.dump();
    entered = harness.post("/v1/me/workspace", {{u"workspace"_s, harness.otherWorkspace.text()}});
    QCOMPARE(entered.status(), 404);
    QCOMPARE(harness
                 .post("/v1/sign-in", {{u"email"_s, u"ana@x.example"_s},
                                       {u"password"_s, kPassword},
                                       {u"workspace"_s, harness.otherWorkspace.text()}})
                 .status(),
             404);
    QCOMPARE(harness.dump(), before);
}

void TestOperators::aNewRoleCountsAtOnce()
{
    ApiHarness harness;
    const QByteArray owner = harness.token;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.signIn(u"ana@x.example"_s);
    const QByteArray anas = harness.token;
    QCOMPARE(harness.get("/v1/audit").status(), 403);
    harness.token = owner;
    QCOMPARE(harness.patch(pathOf(ana), {{u"role"_s, u"admin"_s}}).text("role"), u"admin"_s);
    harness.token = anas;
    QCOMPARE(harness.get("/v1/audit").status(), 200);
}

void TestOperators::aRemovedOperatorIsOutAtOnce()
{
    ApiHarness harness;
    const QByteArray owner = harness.token;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.signIn(u"ana@x.example"_s);
    const QByteArray anas = harness.token;
    harness.token = owner;
    QCOMPARE(harness.call("DELETE", pathOf(ana)).status(), 204);
    harness.token = anas;
    QCOMPARE(harness.get("/v1/me").status(), 401);
    QCOMPARE(harness.signIn(u"ana@x.example"_s).status(), 401);
    QCOMPARE(harness.db.number("SELECT count(*) FROM operator"), 0);
}

void TestOperators::theLastOwnerStays()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Owner);
    harness.addOperator(harness.otherWorkspace, u"bia@x.example"_s, Role::Owner);
    harness.addOperator(harness.workspace, u"caio@x.example"_s, Role::Admin);
    const QByteArray before = harness.dump();
    QCOMPARE(harness.patch(pathOf(ana), {{u"role"_s, u"admin"_s}}).status(), 409);
    QCOMPARE(harness.call("DELETE", pathOf(ana)).status(), 409);
    QCOMPARE(harness.dump(), before);
    harness.addOperator(harness.workspace, u"dora@x.example"_s, Role::Owner);
    QCOMPARE(harness.patch(pathOf(ana), {{u"role"_s, u"admin"_s}}).status(), 200);
}

void TestOperators::adminsCannotTouchOwners()
{
    ApiHarness harness;
    const OperatorId ana = harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Owner);
    harness.addOperator(harness.workspace, u"bia@x.example"_s, Role::Owner);
    const OperatorId caio =
        harness.addOperator(harness.workspace, u"caio@x.example"_s, Role::Admin);
    harness.signIn(u"caio@x.example"_s);
    const QByteArray before = harness.db.rows("SELECT * FROM membership").toUtf8();
    QCOMPARE(harness.patch(pathOf(ana), {{u"role"_s, u"viewer"_s}}).status(), 403);
    QCOMPARE(harness.patch(pathOf(caio), {{u"role"_s, u"owner"_s}}).status(), 403);
    QCOMPARE(harness.call("DELETE", pathOf(ana)).status(), 403);
    QCOMPARE(harness.db.rows("SELECT * FROM membership").toUtf8(), before);
}

void TestOperators::nobodyGrantsMoreThanTheyHold()
{
    ApiHarness harness;
    NewToken narrow{u"hr"_s, TokenScope::Write, {}, Role::Admin};
    narrow.only = {Permission::OperatorsRead, Permission::OperatorsWrite, Permission::TokensWrite};
    harness.token = harness.addToken(harness.workspace, narrow);
    QCOMPARE(harness.post("/v1/invitations", invitation(u"eve@x.example"_s, u"admin"_s)).status(),
             403);
    QJsonObject token{{u"name"_s, u"x"_s}, {u"role"_s, u"admin"_s}, {u"scope"_s, u"write"_s}};
    QCOMPARE(harness.post("/v1/tokens", token).status(), 403);
    token.insert("permissions"_L1, QJsonArray{u"operators.read"_s});
    QCOMPARE(harness.post("/v1/tokens", token).status(), 201);
}

void TestOperators::aNewPasswordEndsOtherSessions()
{
    ApiHarness harness;
    harness.addOperator(harness.workspace, u"ana@x.example"_s, Role::Agent);
    harness.signIn(u"ana@x.example"_s);
    const QByteArray elsewhere = harness.token;
    harness.signIn(u"ana@x.example"_s);
    const QString next = u"another good one"_s;
    QCOMPARE(
        harness.post("/v1/me/password", {{u"password"_s, u"wrong"_s}, {u"new_password"_s, next}})
            .status(),
        403);
    QCOMPARE(
        harness
            .post("/v1/me/password", {{u"password"_s, kPassword}, {u"new_password"_s, u"short"_s}})
            .status(),
        400);
    QCOMPARE(
        harness.post("/v1/me/password", {{u"password"_s, kPassword}, {u"new_password"_s, next}})
            .status(),
        204);
    QCOMPARE(harness.get("/v1/me").status(), 200);
    harness.token = elsewhere;
    QCOMPARE(harness.get("/v1/me").status(), 401);
    QCOMPARE(harness.signIn(u"ana@x.example"_s).status(), 401);
    QCOMPARE(harness.signIn(u"ana@x.example"_s, next).status(), 201);
}

void TestOperators::tokensAreShownOnceAndRevoked()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/tokens", {{u"name"_s, u"shop"_s},
                                                   {u"role"_s, u"agent"_s},
                                                   {u"scope"_s, u"read"_s},
                                                   {u"expires_at"_s, u"2999-01-01T00:00:00Z"_s}});
    QCOMPARE(made.status(), 201);
    const QByteArray secret = made.text("token").toUtf8();
    QVERIFY(!harness.get("/v1/tokens").http.body.contains(secret));
    QVERIFY(!harness.dump().contains(secret));
    const QByteArray owner = std::exchange(harness.token, secret);
    QCOMPARE(harness.get("/v1/contacts").status(), 200);
    QCOMPARE(harness.post("/v1/contacts", {{u"phone"_s, u"+5511988887777"_s}}).status(), 403);
    harness.token = owner;
    QCOMPARE(harness.call("DELETE", "/v1/tokens/" + made.text("id").toUtf8()).status(), 204);
    harness.token = secret;
    QCOMPARE(harness.get("/v1/contacts").status(), 401);
}

void TestOperators::passwordsOfProgramsDoNotExist()
{
    ApiHarness harness;
    QCOMPARE(
        harness.post("/v1/me/password", {{u"password"_s, u"x"_s}, {u"new_password"_s, kPassword}})
            .status(),
        409);
    QCOMPARE(harness.post("/v1/sign-out", {}).status(), 409);
    QCOMPARE(harness.get("/v1/me").json.value("operator"_L1), QJsonValue());
}

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
