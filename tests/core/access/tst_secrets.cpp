#include "core/access/secretkeys.h"
#include "core/store/sessionstore.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void opensNothingChangedOrMovedOrOfAnotherKey();
    void sealsTheSameTwiceAlikeAndElseNot();
    void aNewKeySealsAndOldOnesStillOpen();
    void theColumnsRefusePlainText();
    void theDatabaseHoldsNoPlainText();
    void aSecretMovedToAnotherSessionDoesNotOpen();
    void resealsEveryValueAndIsRepeatable();
    void doesNotOpenADatabaseWithTheWrongKeys();
    void theKeyFileIsItsOwnersOnly();
    void aKeyFileOthersMayReadIsRefused();
    void damagedKeyFilesAreRefused_data();
    void damagedKeyFilesAreRefused();
    void aFreshKeyIsKeptOnlyOnDemand();
};

namespace {

SecretBox box(std::initializer_list<quint32> ids)
{
    QList<SecretKey> keys;
    for (const quint32 id : ids)
        keys.append({id, QByteArray(SecretBox::kKeyBytes, static_cast<char>(id))});
    return SecretBox(keys);
}

Session planted()
{
    Session session;
    session.publicId = u"public-id-of-the-session"_s;
    session.name = u"Front desk"_s;
    session.gateway = u"wasender"_s;
    session.apiKey = u"planted-key-4711"_s;
    session.accountToken = u"planted-token-4711"_s;
    session.secret = "planted-secret-4711";
    return session;
}

SessionId plant(TestDatabase &db, WorkspaceId workspace, const QString &publicId)
{
    SessionId id;
    Session session = planted();
    session.publicId = publicId;
    const Caller caller{workspace, TokenScope::Write, {}};
    const auto done = db.write([&](WriteTx &tx) -> Result<> {
        const auto made = SessionStore::create(tx, caller, session);
        if (!made)
            return tl::unexpected<Error>(made.error());
        id = *made;
        return SessionStore::rotateSecret(tx, caller, id, "planted-secret-4712",
                                          tx.now() + Millis(1000));
    });
    Q_ASSERT(done);
    return id;
}

} // namespace

void TestSecrets::opensWhatItSealed()
{
    const SecretBox keys = box({1});
    for (const QByteArray &plain :
         {QByteArray("x"), QByteArray("a key of a gateway"), QByteArray(5000, '\0')}) {
        const QByteArray sealed = keys.seal(plain, "here 1");
        QVERIFY(!sealed.contains(plain));
        const auto opened = keys.open(sealed, "here 1");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }
}

void TestSecrets::opensNothingChangedOrMovedOrOfAnotherKey()
{
    const SecretBox keys = box({1});
    const QByteArray sealed = keys.seal("a key of a gateway", "here 1");
    QVERIFY(!keys.open(sealed, "here 2"));
    QVERIFY(!box({2}).open(sealed, "here 1"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY(!keys.open(changed, "here 1"));
        QVERIFY(!keys.open(sealed.left(i), "here 1"));
    }
}

void TestSecrets::sealsTheSameTwiceAlikeAndElseNot()
{
    const SecretBox keys = box({1});
    QCOMPARE(keys.seal("a", "here"), keys.seal("a", "here"));
    QVERIFY(keys.seal("a", "here").mid(5, 24) != keys.seal("b", "here").mid(5, 24));
    QVERIFY(keys.seal("a", "here").mid(5, 24) != keys.seal("a", "there").mid(5, 24));
    QVERIFY(keys.seal("ab", "c").mid(5, 24) != keys.seal("b", "ca").mid(5, 24));
}

void TestSecrets::aNewKeySealsAndOldOnesStillOpen()
{
    const QByteArray old = box({1}).seal("a", "here");
    const SecretBox both = box({1, 2});
    QCOMPARE(*both.open(old, "here"), QByteArray("a"));
    QCOMPARE(SecretBox::keyOf(both.seal("a", "here")), 2U);
    QVERIFY(!box({1}).open(both.seal("a", "here"), "here"));
}

void TestSecrets::theColumnsRefusePlainText()
{
    TestDatabase db;
    db.addSession(db.addWorkspace(u"Bakery"_s), u"Orders"_s);
    for (const QByteArray column : {"api_key", "account_token", "secret", "secret_before"}) {
        for (const QByteArray &value :
             {QByteArray("'a secret in plain text, as long as a sealed one would be, and longer'"),
              "x'" + QByteArray(80, 'p').toHex() + "'"}) {
            const Result<> stored = db.write([&](WriteTx &tx) {
                return tx.db().execute("UPDATE session SET " + column + " = " + value);
            });
            QVERIFY2(!stored, (column + value).constData());
        }
    }
}

void TestSecrets::theDatabaseHoldsNoPlainText()
{
    TestDatabase db(TestDatabase::Where::Directory);
    const WorkspaceId workspace = db.addWorkspace(u"Bakery"_s);
    const SessionId id = plant(db, workspace, u"public-id-of-session-1"_s);
    const auto session =
        SessionStore::find(db.readers().reader(), Caller{workspace, TokenScope::Read, {}}, id);
    QVERIFY(session);
    QCOMPARE(session->apiKey, u"planted-key-4711"_s);
    QCOMPARE(session->accountToken, u"planted-token-4711"_s);
    QCOMPARE(session->secret, QByteArray("planted-secret-4712"));
    QCOMPARE(session->secretBefore, QByteArray("planted-secret-4711"));
    const QString path = db.disk().databasePath(db.settings().directory);
    db.close();
    for (const QString &name : {path, path + u"-wal"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("planted-"));
    }
    QVERIFY(QFile(path).size() > 0);
}

void TestSecrets::aSecretMovedToAnotherSessionDoesNotOpen()
{
    TestDatabase db;
    const WorkspaceId workspace = db.addWorkspace(u"Bakery"_s);
    const SessionId one = plant(db, workspace, u"public-id-of-session-1"_s);
    const SessionId two = plant(db, workspace, u"public-id-of-session-2"_s);
    db.execute("UPDATE session SET api_key = (SELECT api_key FROM session WHERE session_id = " +
               one.text().toUtf8() + ") WHERE session_id = " + two.text().toUtf8());
    const Caller caller{workspace, TokenScope::Read, {}};
    Connection &reader = db.readers().reader();
    QVERIFY(SessionStore::find(reader, caller, one));
    QVERIFY(!SessionStore::find(reader, caller, two));
    reader.clearError();
}

void TestSecrets::resealsEveryValueAndIsRepeatable()
{
    TestDatabase db;
    const WorkspaceId workspace = db.addWorkspace(u"Bakery"_s);
    QList<SessionId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(plant(db, workspace, u"public-id-of-session-%1"_s.arg(i)));
    db.settings().secrets = std::make_shared<const SecretBox>(QList<SecretKey>{
        {7, QByteArray(SecretBox::kKeyBytes, 'k')}, {8, QByteArray(SecretBox::kKeyBytes, 'l')}});
    db.reopen();
    for (int round = 0; round < 2; ++round) {
        SessionId after;
        int commands = 0;
        do {
            QVERIFY(db.write([&](WriteTx &tx) -> Result<> {
                after = SessionStore::reseal(tx, after, 2);
                return {};
            }));
            ++commands;
        } while (after.isValid());
        QCOMPARE(commands, 3);
    }
    db.settings().secrets = std::make_shared<const SecretBox>(
        QList<SecretKey>{{8, QByteArray(SecretBox::kKeyBytes, 'l')}});
    db.reopen();
    for (const SessionId id : ids) {
        const auto session =
            SessionStore::find(db.readers().reader(), Caller{workspace, TokenScope::Read, {}}, id);
        QVERIFY(session);
        QCOMPARE(session->secretBefore, QByteArray("planted-secret-4711"));
    }
}

void TestSecrets::doesNotOpenADatabaseWithTheWrongKeys()
{
    TestDatabase db;
    plant(db, db.addWorkspace(u"Bakery"_s), u"public-id-of-session-1"_s);
    db.close();
    db.settings().secrets = std::make_shared<const SecretBox>(
        QList<SecretKey>{{9, QByteArray(SecretBox::kKeyBytes, 'k')}});
    const Result<> opened = db.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().field, u"secret_key_file"_s);
    QVERIFY(opened.error().message.contains(u"00000007"_s));
    db.settings().secrets = testSecretBox();
    QVERIFY(db.open());
}

void TestSecrets::theKeyFileIsItsOwnersOnly()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(u"secret.keys"_s);
    SecretKeyFile file(name);
    QVERIFY(file.read() && file.read()->isEmpty());
    QVERIFY(file.write({{1, QByteArray(32, 'a')}, {0xfffffff0, QByteArray(32, 'b')}}));
    QVERIFY(!(QFile(name).permissions() &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const auto keys = file.read();
    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->last().id, 0xfffffff0U);
    QCOMPARE(keys->last().bytes, QByteArray(32, 'b'));
}

void TestSecrets::aKeyFileOthersMayReadIsRefused()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(u"secret.keys"_s);
    SecretKeyFile file(name);
    QVERIFY(file.write({{1, QByteArray(32, 'a')}}));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::ReadOther));
    const auto keys = file.read();
    QVERIFY(!keys);
    QVERIFY(keys.error().message.contains("chmod 600"_L1));
}

void TestSecrets::damagedKeyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no id") << QByteArray(64, 'a');
    QTest::newRow("id zero") << "0 " + QByteArray(64, 'a');
    QTest::newRow("short") << "1 " + QByteArray(62, 'a');
    QTest::newRow("no digits") << "1 " + QByteArray(64, 'x');
    QTest::newRow("three words") << "1 " + QByteArray(64, 'a') + " b";
}

void TestSecrets::damagedKeyFilesAreRefused()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir directory;
    const QString name = directory.filePath(u"secret.keys"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# a comment\n" + line + "\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    const auto keys = SecretKeyFile(name).read();
    QVERIFY(!keys);
    QVERIFY(keys.error().message.contains("Line 2"_L1));
}

void TestSecrets::aFreshKeyIsKeptOnlyOnDemand()
{
    const QTemporaryDir directory;
    const QString name = directory.filePath(u"secret.keys"_s);
    SecretKeyFile file(name);
    SeededRandom random(5);
    auto ring = SecretKeyRing::open(file, random);
    QVERIFY(ring);
    QVERIFY(!QFile::exists(name));
    QVERIFY(ring->keep());
    const QByteArray sealed = ring->box()->seal("a", "here");
    QVERIFY(ring->addKey(random));
    auto again = SecretKeyRing::open(file, random);
    QVERIFY(again);
    QCOMPARE(*again->box()->open(sealed, "here"), QByteArray("a"));
    QCOMPARE(again->box()->currentKey(), ring->box()->currentKey());
    QVERIFY(again->forgetOld());
    QVERIFY(!again->box()->open(sealed, "here"));
    QCOMPARE(file.read()->size(), 1);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
