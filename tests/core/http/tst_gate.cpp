// What the gate lets through and with which status it refuses the rest, by raw bytes on a socket.

#include "tests/core/http/listenerfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<ListenerFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void rawRequestGetsItsStatus();
    void rawRequestGetsItsStatus_data();
    void verdictDoesNotDependOnHowBytesArrive();
    void verdictDoesNotDependOnHowBytesArrive_data() { rawRequestGetsItsStatus_data(); }
    void refusalsAreProblemsAndClose();
    void webhookIsAnswered();
    void connectionIsReused();
    void webhookAfterAnotherRequestOnOneConnection();
    void otherRequestsReachTheRouterThroughQt();
    void headersCannotBeInjected();
    void headHasNoBody();
    void optionsAsteriskTellsMethods();
    void continueIsAnswered();
    void pipelinedRequestIsRefusedAfterTheFirstAnswer();
    void halfClosedClientStillGetsItsAnswer();
    void connectionCloseIsHonoured();
    void http10ClosesUnlessAskedToStay();
    void droppedResponderIs500();
    void throwingReceiverIs500();

private:
    std::unique_ptr<ListenerFixture> m_fixture;
};

void TestGate::rawRequestGetsItsStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray get = "GET /healthz HTTP/1.1\r\n" + host;
    const QByteArray hook = "POST /hooks/abc HTTP/1.1\r\n" + host;
    const QByteArray echo = "POST /v1/echo HTTP/1.1\r\n" + host;

    row("plain GET", get + "\r\n", 200);
    row("webhook", hook + "Content-Length: 2\r\n\r\n{}", 200);
    row("webhook, empty body", hook + "Content-Length: 0\r\n\r\n", 200);
    row("webhook, leading zeros in length", hook + "Content-Length: 0002\r\n\r\n{}", 200);
    row("header without blank", "GET /healthz HTTP/1.1\r\nHost:localhost\r\n\r\n", 200);
    row("header with blanks after", "GET /healthz HTTP/1.1\r\nHost: localhost \t\r\n\r\n", 200);
    row("host with port", "GET /healthz HTTP/1.1\r\nHost: LOCALHOST:8420\r\n\r\n", 200);
    row("IPv6 host", "GET /healthz HTTP/1.1\r\nHost: [::1]:8420\r\n\r\n", 200);
    row("unknown path", "GET /nothing HTTP/1.1\r\n" + host + "\r\n", 404);
    row("wrong method", "DELETE /healthz HTTP/1.1\r\n" + host + "\r\n", 405);
    row("GET of a webhook path", "GET /hooks/abc HTTP/1.1\r\n" + host + "\r\n", 404);
    row("webhook without id", "POST /hooks/ HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n",
        404);
    row("upgrade is ignored", get + "Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n", 200);

    row("bare LF after request line", "GET /healthz HTTP/1.1\nHost: localhost\r\n\r\n", 400);
    row("bare LF after field", "GET /healthz HTTP/1.1\r\nHost: localhost\n\r\n", 400);
    row("bare LF as empty line", get + "\n", 400);
    row("bare LF only", "GET / HTTP/1.1\nHost: localhost\n\n", 400);
    row("bare CR in value", get + "X: a\rb\r\n\r\n", 400);
    row("empty line first", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("folded field", get + "X: a\r\n b\r\n\r\n", 400);
    row("folded by tab", get + "X: a\r\n\tb\r\n\r\n", 400);
    row("blank before first field", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400);
    row("blank before colon", get + "X : a\r\n\r\n", 400);
    row("field without colon", get + "Nonsense\r\n\r\n", 400);
    row("field without name", get + ": a\r\n\r\n", 400);
    row("NUL in value", get + QByteArray("X: a\0b\r\n\r\n", 10), 400);
    row("NUL in name", get + QByteArray("X\0Y: b\r\n\r\n", 10), 400);
    row("control character in value", get + "X: a\x01\r\n\r\n", 400);
    row("DEL in value", get + "X: a\x7f\r\n\r\n", 400);
    row("separator in name", get + "X(Y): a\r\n\r\n", 400);
    row("8-bit in name", get + "X\xe9: a\r\n\r\n", 400);

    row("HTTP/9.9", "GET / HTTP/9.9\r\n" + host + "\r\n", 505);
    row("HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTPX1.1", "GET / HTTPX1.1\r\n" + host + "\r\n", 400);
    row("HTTP/1.10", "GET / HTTP/1.10\r\n" + host + "\r\n", 400);
    row("HTTP/0.9", "GET /\r\n", 400);
    row("lower-case version", "GET / http/1.1\r\n" + host + "\r\n", 400);
    row("no target", "GET HTTP/1.1\r\n" + host + "\r\n", 400);
    row("two blanks", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400);
    row("blank in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("tab as blank", "GET\t/\tHTTP/1.1\r\n" + host + "\r\n", 400);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n", 13), 400);
    row("lower-case method", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501);
    row("CONNECT", "CONNECT localhost:1 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("malformed method", "GE{T / HTTP/1.1\r\n" + host + "\r\n", 400);

    row("absolute-form target", "GET http://localhost/healthz HTTP/1.1\r\n" + host + "\r\n", 400);
    row("target without slash", "GET healthz HTTP/1.1\r\n" + host + "\r\n", 400);
    row("fragment in target", "GET /healthz#a HTTP/1.1\r\n" + host + "\r\n", 400);
    row("8-bit in target", "GET /\xe9 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("NUL in target", "GET /%00 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("cut percent-encoding", "GET /%4 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("malformed percent-encoding", "GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400);
    row("asterisk of GET", "GET * HTTP/1.1\r\n" + host + "\r\n", 400);

    row("no Host", "GET /healthz HTTP/1.1\r\n\r\n", 400);
    row("no Host, HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n", 400);
    row("two Hosts", get + "Host: localhost\r\n\r\n", 400);
    row("two Hosts, other case", get + "hOST: evil\r\n\r\n", 400);
    row("empty Host", "GET /healthz HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("list in Host", "GET /healthz HTTP/1.1\r\nHost: localhost, evil\r\n\r\n", 400);
    row("user in Host", "GET /healthz HTTP/1.1\r\nHost: localhost@evil\r\n\r\n", 400);
    row("malformed port", "GET /healthz HTTP/1.1\r\nHost: localhost:8x\r\n\r\n", 400);
    row("other Host", "GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
    row("rebound Host", "GET /healthz HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421);
    row("webhook under any Host",
        "POST /hooks/abc HTTP/1.1\r\nHost: my.tunnel.example\r\nContent-Length: 0\r\n\r\n", 200);

    row("negative length", hook + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", hook + "Content-Length: +2\r\n\r\n{}", 400);
    row("hexadecimal length", hook + "Content-Length: 0x2\r\n\r\n{}", 400);
    row("fractional length", hook + "Content-Length: 2.0\r\n\r\n{}", 400);
    row("empty length", hook + "Content-Length:\r\n\r\n", 400);
    row("list of equal lengths", hook + "Content-Length: 2, 2\r\n\r\n{}", 400);
    row("two equal lengths", hook + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 400);
    row("two different lengths", hook + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
    row("length of 2^64", hook + "Content-Length: 18446744073709551616\r\n\r\n", 413);
    row("length of 4 GB", hook + "Content-Length: 4294967296\r\n\r\n", 413);
    row("length beyond the limit", hook + "Content-Length: 4194305\r\n\r\n", 413);
    row("webhook without length", hook + "\r\n", 411);
    row("chunked", hook + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411);
    row("chunked, other case", hook + "transfer-encoding: Chunked\r\n\r\n0\r\n\r\n", 411);
    row("other coding", hook + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("gzip, chunked", hook + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
    row("chunked twice", hook + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        501);
    row("identity", hook + "Transfer-Encoding: identity\r\n\r\n", 501);
    row("disguised chunked", hook + "Transfer-Encoding: xchunked\r\n\r\n", 501);
    row("TE with CL", hook + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        400);
    row("CL with TE", hook + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("TE of HTTP/1.0",
        "POST /hooks/abc HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 400);
    row("GET with body", get + "Content-Length: 2\r\n\r\n{}", 400);
    row("unknown expectation", hook + "Expect: 200-ok\r\nContent-Length: 2\r\n\r\n{}", 417);

    row("long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("endless request line", "GET /" + QByteArray(20000, 'a'), 414);
    row("large field", get + "X: " + QByteArray(17000, 'a') + "\r\n\r\n", 431);
    row("endless field", get + "X: " + QByteArray(40000, 'a'), 431);
    QByteArray many = get;
    for (int i = 0; i < 101; ++i)
        many += "X: a\r\n";
    row("too many fields", many + "\r\n", 431);

    row("own origin", get + "Origin: http://localhost\r\n\r\n", 200);
    row("other origin", get + "Origin: http://evil.example\r\n\r\n", 403);
    row("origin of another port", get + "Origin: http://localhost:3000\r\n\r\n", 403);
    row("origin of another scheme", get + "Origin: https://localhost\r\n\r\n", 403);
    row("null origin", get + "Origin: null\r\n\r\n", 403);
    row("same site fetch", get + "Sec-Fetch-Site: same-origin\r\n\r\n", 200);
    row("typed by the user", get + "Sec-Fetch-Site: none\r\n\r\n", 200);
    row("cross-site fetch", get + "Sec-Fetch-Site: cross-site\r\n\r\n", 403);
    row("sibling site fetch", get + "Sec-Fetch-Site: same-site\r\n\r\n", 403);
    row("JSON body", echo + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("JSON body with charset",
        echo + "Content-Type: application/JSON; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("form body",
        echo + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 2\r\n\r\n{}",
        415);
    row("text body", echo + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("body without type", echo + "Content-Length: 2\r\n\r\n{}", 415);
    row("API post without body", echo + "\r\n", 200);
}

void TestGate::rawRequestGetsItsStatus()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client = m_fixture->connect();
    QVERIFY(client.send(request));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), status);
    // Refused for good: whatever follows is no request.
    if (status != 200 && status != 404 && status != 405) {
        bool ended = false;
        client.endWriting();
        QCOMPARE(client.readToEnd(5000, &ended), QByteArray());
        QVERIFY(ended);
    }
}

void TestGate::verdictDoesNotDependOnHowBytesArrive()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient client = m_fixture->connect();
    // The head in three pieces; a refusal may come before the last.
    const qsizetype third = request.size() / 3;
    client.send(request.first(third));
    client.send(request.sliced(third, third));
    client.send(request.sliced(2 * third));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), status);
}

void TestGate::refusalsAreProblemsAndClose()
{
    RawClient client = m_fixture->connect();
    client.send("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    bool ended = false;
    const QByteArray answer = client.readToEnd(5000, &ended);
    QVERIFY(ended);
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    const QJsonObject problem =
        QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(problem.value("code"_L1).toString(), u"malformed_request"_s);
    QVERIFY(problem.value("detail"_L1).toString().contains(u"Host"_s));
}

void TestGate::webhookIsAnswered()
{
    RawClient client = m_fixture->connect();
    client.send("POST /hooks/s-1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
    const QByteArray answer = client.readAnswer();
    QVERIFY(answer.endsWith("\r\n\r\ns-1:hello"));
    QVERIFY(answer.contains("\r\nDate: "));
    QVERIFY(!answer.contains("Connection:"));
}

void TestGate::connectionIsReused()
{
    RawClient client = m_fixture->connect();
    for (int i = 0; i < 100; ++i) {
        client.send(ListenerFixture::webhook(i * 100));
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    }
}

void TestGate::webhookAfterAnotherRequestOnOneConnection()
{
    RawClient client = m_fixture->connect();
    for (int i = 0; i < 10; ++i) {
        client.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.readAnswer().endsWith("fine"));
        client.send(ListenerFixture::webhook());
        QVERIFY(client.readAnswer().endsWith("abc:xx"));
        client.send("GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 404);
    }
}

void TestGate::otherRequestsReachTheRouterThroughQt()
{
    RawClient client = m_fixture->connect();
    client.send(
        "GET /v1/request/a%20b%2Fc?q=%2B1 HTTP/1.1\r\nHost: localhost\r\nX-Test: t\r\n\r\n");
    QVERIFY(client.readAnswer().endsWith("\r\n\r\nGET a b/c +1 t 127.0.0.1"));
    const QByteArray body(3 * 1024 * 1024, 'b');
    client.send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                "Content-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n");
    client.send(body);
    QVERIFY(client.readAnswer().endsWith("\r\n\r\n" + body));
}

void TestGate::headersCannotBeInjected()
{
    RawClient client = m_fixture->connect();
    client.send("GET /v1/request/1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(!client.readAnswer().contains("Injected"));
}

void TestGate::headHasNoBody()
{
    RawClient client = m_fixture->connect();
    client.send("HEAD /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray answer = client.readAnswer(5000, true);
    QCOMPARE(RawClient::statusOf(answer), 200);
    QVERIFY(answer.toLower().contains("\r\ncontent-length: 4\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    client.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200")); // no body was left in between
}

void TestGate::optionsAsteriskTellsMethods()
{
    RawClient client = m_fixture->connect();
    client.send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray answer = client.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 204);
    QVERIFY(answer.contains("\r\nAllow: "));
    client.send("OPTIONS /v1/echo HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray second = client.readAnswer();
    QCOMPARE(RawClient::statusOf(second), 204);
    QVERIFY(second.contains("Allow: OPTIONS, POST"));
    QVERIFY(!second.contains("Access-Control"));
}

void TestGate::continueIsAnswered()
{
    RawClient client = m_fixture->connect();
    client.send("POST /hooks/abc HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                "Content-Length: 2\r\n\r\n");
    QCOMPARE(client.readAnswer(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("{}");
    QVERIFY(client.readAnswer().endsWith("abc:{}"));
}

void TestGate::pipelinedRequestIsRefusedAfterTheFirstAnswer()
{
    RawClient client = m_fixture->connect();
    client.send(ListenerFixture::webhook() + ListenerFixture::webhook());
    QCOMPARE(RawClient::statusesOf(client.readToEnd()), (QList<int>{200, 400}));

    // Also when the second comes while the first waits for its answer.
    m_fixture->hold(true);
    RawClient second = m_fixture->connect();
    second.send(ListenerFixture::webhook());
    QVERIFY(ListenerFixture::waitUntil([this] { return m_fixture->waitingCount() == 1; }));
    second.send(ListenerFixture::webhook());
    m_fixture->hold(false);
    RawClient barrier =
        m_fixture->connect(); // the listener has read the bytes when this is answered
    barrier.send(ListenerFixture::webhook());
    QCOMPARE(RawClient::statusOf(barrier.readAnswer()), 200);
    m_fixture->answerWaiting();
    QCOMPARE(RawClient::statusesOf(second.readToEnd()), (QList<int>{200, 400}));
}

void TestGate::halfClosedClientStillGetsItsAnswer()
{
    m_fixture->hold(true);
    RawClient client = m_fixture->connect();
    client.send(ListenerFixture::webhook());
    client.endWriting();
    QVERIFY(ListenerFixture::waitUntil([this] { return m_fixture->waitingCount() == 1; }));
    m_fixture->hold(false);
    m_fixture->answerWaiting();
    bool ended = false;
    QVERIFY(client.readToEnd(5000, &ended).endsWith("late"));
    QVERIFY(ended);
}

void TestGate::connectionCloseIsHonoured()
{
    for (const char *path : {"/hooks/abc", "/v1/echo"}) {
        RawClient client = m_fixture->connect();
        client.send("POST " + QByteArray(path) +
                    " HTTP/1.1\r\nHost: localhost\r\nConnection: x, Close\r\n"
                    "Content-Length: 0\r\n\r\n");
        bool ended = false;
        const QByteArray answer = client.readToEnd(5000, &ended);
        QCOMPARE(RawClient::statusOf(answer), 200);
        QVERIFY(answer.contains("Connection: close\r\n"));
        QVERIFY(ended);
    }
}

void TestGate::http10ClosesUnlessAskedToStay()
{
    RawClient client = m_fixture->connect();
    client.send("GET /healthz HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(client.readAnswer().contains("Connection: keep-alive\r\n"));
    client.send("GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n");
    bool ended = false;
    QVERIFY(client.readToEnd(5000, &ended).contains("Connection: close\r\n"));
    QVERIFY(ended);
}

void TestGate::droppedResponderIs500()
{
    RawClient client = m_fixture->connect();
    client.send("POST /hooks/drop HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 500);
    client.send("GET /v1/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(ListenerFixture::waitUntil([this] { return m_fixture->waitingCount() == 1; }));
    m_fixture->dropWaiting();
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 500);
}

void TestGate::throwingReceiverIs500()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"planned"_s));
    RawClient client = m_fixture->connect();
    client.send("POST /hooks/throw HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 500);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
