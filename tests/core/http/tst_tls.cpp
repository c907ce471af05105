// The listener with the operator's certificate.

#include "core/http/tlsidentity.h"
#include "tests/core/http/listenerfixture.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const char *name)
{
    return QFile::decodeName(qgetenv("FLOTILLA_SOURCE_DIR")) + u"/tests/core/http/tls/"_s +
           QString::fromLatin1(name);
}

HttpListener::Settings secure()
{
    HttpListener::Settings settings;
    settings.tlsCertificateFile = fileOf("server.pem");
    settings.tlsKeyFile = fileOf("server.key");
    return settings;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsAreServed();
    void refusalsReachTheClient();
    void stalledHandshakeIsClosed();
    void plainTextClientIsClosed();
    void clientsGoneBeforeTheReply();
    void unfitFilesAreExplained();
    void unfitFilesAreExplained_data();

private:
    QByteArray ask(QSslSocket &socket, const QByteArray &request);
    void connectTo(QSslSocket &socket, quint16 port);
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void TestTls::connectTo(QSslSocket &socket, quint16 port)
{
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(fileOf("server.pem")));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
}

QByteArray TestTls::ask(QSslSocket &socket, const QByteArray &request)
{
    socket.write(request);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

void TestTls::requestsAreServed()
{
    ListenerFixture fixture({}, secure());
    QCOMPARE(fixture.startError(), QString());
    QSslSocket socket;
    connectTo(socket, fixture.port());
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(ask(socket, ListenerFixture::webhook()).startsWith("HTTP/1.1 200"));
        QVERIFY(ask(socket, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
                            "Origin: https://localhost\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
    }
    socket.write("GET /v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    qint64 got = 0;
    while (got < 8 * 1024 * 1024 && socket.waitForReadyRead(5000))
        got += socket.readAll().size();
    QVERIFY(got >= 8 * 1024 * 1024);
}

void TestTls::refusalsReachTheClient()
{
    ListenerFixture fixture({}, secure());
    QSslSocket socket;
    connectTo(socket, fixture.port());
    QVERIFY(socket.waitForEncrypted(5000));
    QVERIFY(ask(socket, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").startsWith("HTTP/1.1 400"));
}

void TestTls::stalledHandshakeIsClosed()
{
    ListenerLimits limits;
    limits.headWithin = Millis(150);
    limits.sweepEvery = Millis(20);
    ListenerFixture fixture(limits, secure());
    RawClient client = fixture.connect();
    client.send(QByteArray("\x16\x03\x01\x02\x00\x01", 6));
    bool ended = false;
    (void)client.readToEnd(3000, &ended);
    QVERIFY(ended);
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 0; }));
}

void TestTls::plainTextClientIsClosed()
{
    ListenerFixture fixture({}, secure());
    RawClient client = fixture.connect();
    client.send(ListenerFixture::webhook());
    bool ended = false;
    QVERIFY(!client.readToEnd(3000, &ended).contains("200"));
    QVERIFY(ended);
}

void TestTls::clientsGoneBeforeTheReply()
{
    ListenerFixture fixture({}, secure());
    fixture.hold(true);
    for (int i = 0; i < 20; ++i) {
        QSslSocket socket;
        connectTo(socket, fixture.port());
        QVERIFY(socket.waitForEncrypted(5000));
        socket.write(i % 2 ? ListenerFixture::webhook()
                           : QByteArray("GET /v1/wait HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        socket.flush();
        QVERIFY(ListenerFixture::waitUntil([&] { return fixture.waitingCount() == 1; }));
        socket.abort();
        if (i % 4 < 2)
            QVERIFY(ListenerFixture::waitUntil(
                [&] { return fixture.listener().counters().open == 0; }));
        fixture.answerWaiting();
    }
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 0; }));
}

void TestTls::unfitFilesAreExplained_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    const QString certificateField = u"tls-certificate-file"_s;
    const QString keyField = u"tls-key-file"_s;
    QTest::newRow("key of another certificate")
        << fileOf("server.pem") << fileOf("other.key") << keyField << u"does not fit"_s;
    QTest::newRow("no such certificate")
        << fileOf("none.pem") << fileOf("server.key") << certificateField << u"cannot be read"_s;
    QTest::newRow("no such key") << fileOf("server.pem") << fileOf("none.key") << keyField
                                 << u"cannot be read"_s;
    QTest::newRow("key as certificate")
        << fileOf("server.key") << fileOf("server.key") << certificateField << u"no certificate"_s;
    QTest::newRow("certificate as key")
        << fileOf("server.pem") << fileOf("server.pem") << keyField << u"no private key"_s;
    QTest::newRow("key missing") << fileOf("server.pem") << QString() << keyField << u"both"_s;
    QTest::newRow("certificate missing")
        << QString() << fileOf("server.key") << certificateField << u"both"_s;
}

void TestTls::unfitFilesAreExplained()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, field);
    QFETCH(QString, words);
    HttpListener::Settings settings;
    settings.tlsCertificateFile = certificate;
    settings.tlsKeyFile = key;
    ListenerFixture fixture({}, settings);
    QVERIFY2(fixture.startError().contains(words), qPrintable(fixture.startError()));
    QCOMPARE(fixture.startErrorField(), field);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
