#include "core/access/access.h"
#include "core/store/tokenstore.h"
#include "core/store/workspacestore.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAWorkspaceAndFindsIt();
    void refusesBadWorkspaces_data();
    void refusesBadWorkspaces();
    void refusesASecondWorkspaceOfOneName();
    void makesATokenAndKnowsItsBearer();
    void storesNoTokenInTheClear();
    void revokedTokensAreUnknown();
    void aClockSetBackShutsNobodyOut();
    void refusesBadTokens();
};

namespace {

Workspace named(const QString &name)
{
    Workspace workspace;
    workspace.name = name;
    workspace.zone = u"America/Sao_Paulo"_s;
    return workspace;
}

// Runs `create` in a command and gives back what it returned.
template<class T>
Result<T> inCommand(TestDatabase &db, const std::function<Result<T>(WriteTx &)> &create)
{
    Result<T> made = fail(ErrorCode::Internal, u"did not run"_s);
    static_cast<void>(db.write([&](WriteTx &tx) -> Result<> {
        made = create(tx);
        return made ? Result<>() : tl::unexpected<Error>(made.error());
    }));
    return made;
}

Result<WorkspaceId> create(TestDatabase &db, const Workspace &workspace)
{
    return inCommand<WorkspaceId>(
        db, [&](WriteTx &tx) { return WorkspaceStore::create(tx, workspace); });
}

Result<TokenId> create(TestDatabase &db, WorkspaceId workspace, const NewToken &token,
                       const QByteArray &secret)
{
    return inCommand<TokenId>(
        db, [&](WriteTx &tx) { return TokenStore::create(tx, workspace, token, secret); });
}

} // namespace

void TestAccess::makesAWorkspaceAndFindsIt()
{
    TestDatabase db;
    const auto id = create(db, named(u" Bakery "_s));
    QVERIFY(id);
    Connection &reader = db.readers().reader();
    const auto found = WorkspaceStore::findByName(reader, u"Bakery"_s);
    QVERIFY(found);
    QCOMPARE(found->id, *id);
    QCOMPARE(found->zone, u"America/Sao_Paulo"_s);
    QCOMPARE(WorkspaceStore::all(reader)->size(), 1);
    QVERIFY(WorkspaceStore::find(reader, Caller{*id, TokenScope::Read, {}}));
    QVERIFY(!WorkspaceStore::findByName(reader, u"Clinic"_s));
}

void TestAccess::refusesBadWorkspaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"  "_s << u"UTC"_s << 1 << u"name"_s;
    QTest::newRow("long name") << QString(201, u'x') << u"UTC"_s << 1 << u"name"_s;
    QTest::newRow("no zone") << u"A"_s << u"Mars/Base"_s << 1 << u"zone"_s;
    QTest::newRow("no weight") << u"A"_s << u"UTC"_s << 0 << u"weight"_s;
}

void TestAccess::refusesBadWorkspaces()
{
    QFETCH(QString, name);
    QFETCH(QString, zone);
    QFETCH(int, weight);
    QFETCH(QString, field);
    TestDatabase db;
    Workspace workspace = named(name);
    workspace.zone = zone;
    workspace.weight = weight;
    const auto made = create(db, workspace);
    QVERIFY(!made);
    QCOMPARE(made.error().field, field);
    QCOMPARE(db.number("SELECT count(*) FROM workspace"), 0);
}

void TestAccess::refusesASecondWorkspaceOfOneName()
{
    TestDatabase db;
    QVERIFY(create(db, named(u"Bakery"_s)));
    const auto again = create(db, named(u"Bakery"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestAccess::makesATokenAndKnowsItsBearer()
{
    TestDatabase db;
    SeededRandom random(1);
    const auto workspace = create(db, named(u"Bakery"_s));
    const QByteArray secret = TokenStore::makeSecret(random);
    const auto id = create(db, *workspace, {u"shop"_s, TokenScope::Write, {}}, secret);
    QVERIFY(id);
    const auto caller = TokenStore::callerOf(db.readers().reader(), secret, db.time().now());
    QVERIFY(caller);
    QCOMPARE(caller->workspace, *workspace);
    QCOMPARE(caller->token, *id);
    QVERIFY(caller->scope == TokenScope::Write);
    QCOMPARE(TokenStore::list(db.readers().reader(), *caller)->size(), 1);
}

void TestAccess::storesNoTokenInTheClear()
{
    TestDatabase db;
    SeededRandom random(1);
    const auto workspace = create(db, named(u"Bakery"_s));
    const QByteArray secret = TokenStore::makeSecret(random);
    QVERIFY(create(db, *workspace, {u"shop"_s, TokenScope::Read, {}}, secret));
    QVERIFY(!db.rows("SELECT * FROM api_token").contains(QString::fromLatin1(secret.mid(4, 16))));
}

void TestAccess::revokedTokensAreUnknown()
{
    TestDatabase db;
    SeededRandom random(1);
    const auto workspace = create(db, named(u"Bakery"_s));
    const QByteArray secret = TokenStore::makeSecret(random);
    const auto id = create(db, *workspace, {u"shop"_s, TokenScope::Read, {}}, secret);
    QVERIFY(db.write([&](WriteTx &tx) {
        return TokenStore::revoke(tx, Caller{*workspace, TokenScope::Write, {}}, *id);
    }));
    QVERIFY(!TokenStore::callerOf(db.readers().reader(), secret, db.time().now()));
}

void TestAccess::aClockSetBackShutsNobodyOut()
{
    TestDatabase db;
    SeededRandom random(1);
    const auto workspace = create(db, named(u"Bakery"_s));
    const QByteArray secret = TokenStore::makeSecret(random);
    QVERIFY(create(db, *workspace, {u"shop"_s, TokenScope::Write, {}}, secret));
    Access access({db.writer(), db.readers(), db.time(), db.loop()});
    HttpRequest request;
    request.headers = {{"Authorization", "Bearer " + secret}};
    QVERIFY(access.callerOf(request));
    db.time().shiftWall(std::chrono::hours(-1));
    for (int i = 0; i < 100; ++i) {
        QVERIFY(access.callerOf(request));
        db.time().advance(Millis(10));
    }
}

void TestAccess::refusesBadTokens()
{
    TestDatabase db;
    const auto workspace = create(db, named(u"Bakery"_s));
    const QByteArray secret(40, 'x');
    QCOMPARE(create(db, *workspace, {u""_s, TokenScope::Read, {}}, secret).error().field,
             u"name"_s);
    QCOMPARE(create(db, *workspace, {u"a"_s, TokenScope::Read, {}}, "short").error().field,
             u"token"_s);
    QCOMPARE(create(db, *workspace, {u"a"_s, TokenScope::Read, fromMs(1)}, secret).error().field,
             u"expires_at"_s);
    QCOMPARE(create(db, WorkspaceId(999), {u"a"_s, TokenScope::Read, {}}, secret).error().field,
             u"workspace"_s);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
