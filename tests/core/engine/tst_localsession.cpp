#include "core/engine/bootstrap.h"

#include "core/store/operatorstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// The door of the desktop application into the engine inside it.
class TestLocalSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstStartMakesAWorkspaceAndItsOwner();
    void theSameSessionIsGivenEachTime();
    void anEndedSessionIsMended();
    void theSessionEndsWithTheEngine();
    void aKilledProcessLeavesOnlyWhatEnds();
    void laterStartsFindTheSameOwner();
    void workspacesThatNobodyBelongsToAreTheOwners();
    void workspacesOfOthersStayTheirs();
    void onlyTheHashIsStored();
    void openingAndEndingAreAudited();
    void noPasswordOpensTheAccountUntilOneIsChosen();

private:
    void start();
    [[nodiscard]] LocalSession open(WorkspaceId workspace = {});
    [[nodiscard]] HttpResponse call(const QByteArray &secret, const QByteArray &method,
                                    const QByteArray &path, const QJsonObject &body = {});
    [[nodiscard]] QJsonObject get(const QByteArray &secret, const QByteArray &path);
    [[nodiscard]] qint64 count(const QByteArray &sql);

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<EngineHost> m_host;
};

void TestLocalSession::init()
{
    m_directory.emplace();
    start();
}

void TestLocalSession::cleanup()
{
    m_host.reset();
    m_directory.reset();
}

void TestLocalSession::start()
{
    EngineSettings settings;
    settings.dataDirectory = m_directory->path();
    settings.listenPort = 0;
    auto host = EngineHost::start(settings);
    QVERIFY2(host, host ? "" : qPrintable(host.error().message));
    m_host = std::move(*host);
}

LocalSession TestLocalSession::open(WorkspaceId workspace)
{
    const auto session = m_host->localSession({u"Ana Souza"_s, u"America/Sao_Paulo"_s}, workspace);
    return session ? *session : LocalSession();
}

HttpResponse TestLocalSession::call(const QByteArray &secret, const QByteArray &method,
                                    const QByteArray &path, const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    request.query = path.mid(request.path.size() + 1);
    request.peer = "127.0.0.1";
    if (!secret.isEmpty())
        request.headers.append(HttpHeader{"Authorization", "Bearer " + secret});
    if (!body.isEmpty()) {
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = QJsonDocument(body).toJson();
    }
    return m_host->ask(request);
}

QJsonObject TestLocalSession::get(const QByteArray &secret, const QByteArray &path)
{
    return QJsonDocument::fromJson(call(secret, "GET", path).body).object();
}

qint64 TestLocalSession::count(const QByteArray &sql)
{
    const auto counted = m_host->write<qint64>([&](WriteTx &tx) -> Result<qint64> {
        Query query = tx.db().prepare(sql);
        return query.next() ? query.integer(0) : -1;
    });
    return counted.value_or(-1);
}

void TestLocalSession::theFirstStartMakesAWorkspaceAndItsOwner()
{
    const LocalSession session = open();
    QVERIFY(session.workspace.isValid());
    const QJsonObject me = get(session.secret, "/v1/me");
    QCOMPARE(me[u"workspace"_s][u"name"_s].toString(), u"Main"_s);
    QCOMPARE(me[u"operator"_s][u"name"_s].toString(), u"Ana Souza"_s);
    QCOMPARE(me[u"operator"_s][u"role"_s].toString(), u"owner"_s);
    QCOMPARE(count("SELECT count(*) FROM workspace WHERE zone = 'America/Sao_Paulo'"), 1);
    QCOMPARE(count("SELECT count(*) FROM api_token"), 1); // and none without an end
    QCOMPARE(count("SELECT count(*) FROM api_token WHERE expires_at IS NULL"), 0);
}

void TestLocalSession::theSameSessionIsGivenEachTime()
{
    const LocalSession session = open();
    QCOMPARE(open().secret, session.secret);
    QCOMPARE(open(session.workspace).secret, session.secret);
    QCOMPARE(count("SELECT count(*) FROM api_token"), 1);
}

void TestLocalSession::anEndedSessionIsMended()
{
    const LocalSession session = open();
    QCOMPARE(call(session.secret, "POST", "/v1/sign-out").status, 204);
    const LocalSession again = open();
    QVERIFY(again.secret != session.secret);
    QCOMPARE(call(session.secret, "GET", "/v1/me").status, 401);
    QCOMPARE(call(again.secret, "GET", "/v1/me").status, 200);
    // As after a long sleep of the machine.
    QCOMPARE(count("UPDATE api_token SET expires_at = 1 RETURNING 7"), 7);
    QCOMPARE(call(again.secret, "GET", "/v1/me").status, 401);
    QCOMPARE(open().secret, again.secret);
    QCOMPARE(call(again.secret, "GET", "/v1/me").status, 200);
}

void TestLocalSession::theSessionEndsWithTheEngine()
{
    const QByteArray secret = open().secret;
    m_host->stop();
    m_host.reset();
    start();
    QCOMPARE(count("SELECT count(*) FROM api_token"), 0);
    QCOMPARE(call(secret, "GET", "/v1/me").status, 401);
}

void TestLocalSession::aKilledProcessLeavesOnlyWhatEnds()
{
    const LocalSession session = open();
    const qint64 left = count("SELECT max(expires_at) FROM api_token") - toMs(SystemClock().now());
    QVERIFY(left > 0 && left <= LocalConsole::kLife.count());
    // What a killed process left is cleared away once it has ended.
    QCOMPARE(
        count("INSERT INTO api_token (token_id, workspace_id, hash, name, operator_id, role, "
              "scope, created_at, expires_at) SELECT 900001, workspace_id, zeroblob(32), name, "
              "operator_id, role, scope, 1, 2 FROM api_token RETURNING 7"),
        7);
    QCOMPARE(call(session.secret, "POST", "/v1/sign-out").status, 204);
    QVERIFY(open().token.isValid());
    QCOMPARE(count("SELECT count(*) FROM api_token"), 1);
}

void TestLocalSession::laterStartsFindTheSameOwner()
{
    const LocalSession first = open();
    m_host.reset();
    start();
    const LocalSession second = open();
    QCOMPARE(second.person, first.person);
    QCOMPARE(second.workspace, first.workspace);
    QVERIFY(second.secret != first.secret);
    QCOMPARE(count("SELECT count(*) FROM workspace"), 1);
    QCOMPARE(count("SELECT count(*) FROM membership"), 1);
}

void TestLocalSession::workspacesThatNobodyBelongsToAreTheOwners()
{
    QVERIFY(createWorkspace(*m_host, u"Bakery"_s, u"UTC"_s));
    const auto clinic = createWorkspace(*m_host, u"Clinic"_s, u"UTC"_s);
    QVERIFY(clinic);
    const LocalSession session = open();
    QCOMPARE(get(session.secret, "/v1/me")[u"workspaces"_s].toArray().size(), 2);
    const LocalSession there = open(clinic->workspace);
    QCOMPARE(there.workspace, clinic->workspace);
    QVERIFY(there.secret != session.secret);
    QCOMPARE(open(clinic->workspace).secret, there.secret);
    m_host->stop();
    m_host.reset();
    start();
    QCOMPARE(count("SELECT count(*) FROM api_token WHERE operator_id IS NOT NULL"), 0);
}

void TestLocalSession::workspacesOfOthersStayTheirs()
{
    static_cast<void>(open());
    const auto clinic = createWorkspace(*m_host, u"Clinic"_s, u"UTC"_s);
    QVERIFY(clinic);
    const auto joined = m_host->write<bool>([&](WriteTx &tx) -> Result<bool> {
        const auto id = OperatorStore::createAccount(tx, u"bia@x.example"_s, "$argon2id$x");
        return bool(OperatorStore::join(tx, clinic->workspace, *id, u"Bia"_s, Role::Owner));
    });
    QVERIFY(joined && *joined);
    const auto refused = m_host->localSession({}, clinic->workspace);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(count("SELECT count(*) FROM membership"), 2);
}

void TestLocalSession::onlyTheHashIsStored()
{
    const LocalSession session = open();
    m_host->stop();
    m_host.reset();
    const QStringList names = QDir(m_directory->path()).entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(session.secret));
    }
}

void TestLocalSession::openingAndEndingAreAudited()
{
    const LocalSession session = open();
    m_host->stop();
    m_host.reset();
    start();
    const QJsonArray lines =
        get(open().secret, "/v1/audit?object_kind=sign-in")[u"items"_s].toArray();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1][u"action"_s].toString(), u"local console closed"_s);
    QCOMPARE(lines[2][u"action"_s].toString(), u"local console opened"_s);
    for (const QJsonValue line : lines) {
        QCOMPARE(line[u"who"_s].toString(), u"Ana Souza"_s);
        QCOMPARE(line[u"operator"_s].toString(), session.person.text());
    }
}

void TestLocalSession::noPasswordOpensTheAccountUntilOneIsChosen()
{
    const LocalSession session = open();
    const auto signIn = [&](const QString &password) {
        return call({}, "POST", "/v1/sign-in",
                    {{u"email"_s, QString::fromLatin1(LocalConsole::kEmail)},
                     {u"password"_s, password}})
            .status;
    };
    QCOMPARE(signIn(u""_s), 400);
    QCOMPARE(signIn(u"owner"_s), 401);
    const QString chosen = u"correct horse battery"_s;
    QCOMPARE(call(session.secret, "POST", "/v1/me/password", {{u"new_password"_s, chosen}}).status,
             204);
    QCOMPARE(signIn(chosen), 201);
    // From now on it takes the one before.
    QCOMPARE(call(session.secret, "POST", "/v1/me/password",
                  {{u"new_password"_s, u"another good one"_s}})
                 .status,
             400);
    QCOMPARE(call(session.secret, "GET", "/v1/me").status, 200);
}

QTEST_GUILESS_MAIN(TestLocalSession)
#include "tst_localsession.moc"
