// One request, one copy on the wire, and an outcome that claims only what is proved.

#include "core/http/httpclient.h"
#include "tests/support/faultserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTcpServer>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

using Act = FaultServer::Act;

constexpr Millis kShort{300};

FaultServer::Script scriptOf(const QByteArray &mode)
{
    if (mode == "close without reply" || mode == "connection: close")
        return [](int) { return Act{{}, false, false, false}; };
    if (mode == "partial status line")
        return [](int) { return Act{"HTTP/1.", false, false, false}; };
    if (mode == "reused connection") {
        return [](int number) {
            return number == 1 ? Act{{}, false, false, false}
                               : Act{FaultServer::ok(), true, false, false};
        };
    }
    if (mode == "reset")
        return [](int) { return Act{{}, false, true, false}; };
    if (mode == "hang")
        return [](int) { return Act{{}, true, false, true}; };
    return [](int) { // partial body
        return Act{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", false, false, false};
    };
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersAreWhole();
    void errorStatusesAreAnswers();
    void errorStatusesAreAnswers_data();
    void faultyServerSeesOneCopy();
    void faultyServerSeesOneCopy_data();
    void plainManagerSendsCopies();
    void lostGetIsUnknown();
    void refusedIsNotSent();
    void unknownHostIsNotSent();
    void failedTlsIsNotSent();
    void silentTlsServerIsNotSent();
    void timeoutAfterTheBodyIsUnknown();
    void largeAnswerIsUnknown();
    void cutChunkedAnswerIsUnknown();
    void connectionIsReused();
    void manyRequestsRunAtOnce();
    void cancelledRequestsAreReported();
    void destructionReportsTheRest();
    void noCookiesNoProxy();

private:
    Exchange send(OutgoingRequest request);
    OutgoingRequest post(quint16 port, const QByteArray &body = "{\"text\":\"hi\"}") const;

    std::unique_ptr<ThreadLoop> m_loop;
    std::unique_ptr<HttpClient> m_client;
};

void TestHttpClient::init()
{
    m_loop = std::make_unique<ThreadLoop>(u"net"_s);
    m_client = std::make_unique<HttpClient>(*m_loop);
}

void TestHttpClient::cleanup()
{
    m_client.reset();
    m_loop.reset();
}

Exchange TestHttpClient::send(OutgoingRequest request)
{
    QSemaphore finished;
    Exchange exchange;
    int calls = 0;
    m_client->send(std::move(request), [&](Exchange result) {
        exchange = std::move(result);
        ++calls;
        finished.release();
    });
    if (!finished.tryAcquire(1, 10'000))
        qFatal("no outcome");
    m_loop->run([] {}); // a second report would have come
    if (calls != 1)
        qFatal("more than one outcome");
    return exchange;
}

OutgoingRequest TestHttpClient::post(quint16 port, const QByteArray &body) const
{
    OutgoingRequest request;
    request.method = "POST";
    request.url = QUrl(u"http://127.0.0.1:%1/api/send"_s.arg(port));
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer t"}};
    request.body = body;
    request.timeout = Millis(3000);
    return request;
}

void TestHttpClient::answersAreWhole()
{
    FaultServer server([](int) {
        return Act{FaultServer::ok("{\"id\":1}", "X-RateLimit-Remaining: 7\r\n"), true, false,
                   false};
    });
    const Exchange exchange = send(post(server.port()));
    QCOMPARE(exchange.outcome, Exchange::Outcome::Answered);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, "{\"id\":1}");
    QCOMPARE(exchange.header("x-ratelimit-remaining"), "7");
    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("POST /api/send HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nAuthorization: Bearer t\r\n"));
    QVERIFY(request.contains("\r\nContent-Length: 13\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"text\":\"hi\"}"));
}

void TestHttpClient::errorStatusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {201, 204, 302, 400, 401, 402, 403, 404, 405, 408, 409,
                             410, 413, 418, 422, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::errorStatusesAreAnswers()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray("{\"error\":\"x\"}");
    FaultServer server([&](int) {
        return Act{"HTTP/1.1 " + QByteArray::number(status) +
                       " Words\r\nLocation: /elsewhere\r\nWWW-Authenticate: Bearer\r\n"
                       "Content-Length: " +
                       QByteArray::number(body.size()) + "\r\n\r\n" + body,
                   true, false, false};
    });
    const Exchange exchange = send(post(server.port()));
    QCOMPARE(exchange.outcome, Exchange::Outcome::Answered);
    QCOMPARE(exchange.status, status);
    QCOMPARE(exchange.body, body);
    QCOMPARE(server.copies(), 1);
}

void TestHttpClient::faultyServerSeesOneCopy_data()
{
    QTest::addColumn<int>("bodyBytes");
    for (const char *mode : {"close without reply", "partial status line", "connection: close",
                             "reused connection", "reset", "hang", "partial body"}) {
        for (const int bytes : {20, 300'000})
            QTest::addRow("%s, %d", mode, bytes) << bytes;
    }
}

void TestHttpClient::faultyServerSeesOneCopy()
{
    QFETCH(int, bodyBytes);
    const QByteArray mode = QByteArray(QTest::currentDataTag()).split(',').first();
    FaultServer server(scriptOf(mode));
    OutgoingRequest request = post(server.port(), QByteArray(bodyBytes, 'b'));
    int expected = 1;
    if (mode == "connection: close")
        request.headers.append(HttpHeader{"Connection", "close"});
    if (mode == "hang")
        request.timeout = kShort;
    if (mode == "reused connection") {
        QCOMPARE(send(request).outcome, Exchange::Outcome::Answered);
        expected = 2;
    }
    const Exchange exchange = send(request);
    QCOMPARE(exchange.outcome, Exchange::Outcome::Unknown);
    QCOMPARE(exchange.timedOut, mode == "hang");
    QVERIFY(!exchange.error.isEmpty());
    QTest::qWait(50); // a second copy would come at once
    QCOMPARE(server.copies(), expected);
}

// The control: without the one-shot body the same server sees copies, so the test above can fail.
void TestHttpClient::plainManagerSendsCopies()
{
    for (const char *mode : {"close without reply", "partial status line", "connection: close"}) {
        FaultServer server(scriptOf(mode));
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.port())));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }));
        QVERIFY2(server.copies() > 1, mode);
    }
}

void TestHttpClient::lostGetIsUnknown()
{
    for (const char *mode : {"close without reply", "partial status line"}) {
        FaultServer server(scriptOf(mode));
        OutgoingRequest request = post(server.port(), {});
        request.method = "GET";
        QCOMPARE(send(request).outcome, Exchange::Outcome::Unknown);
    }
}

void TestHttpClient::refusedIsNotSent()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    const Exchange exchange = send(post(port));
    QCOMPARE(exchange.outcome, Exchange::Outcome::NotSent);
    OutgoingRequest get = post(port, {});
    get.method = "GET";
    QCOMPARE(send(get).outcome, Exchange::Outcome::NotSent);
}

void TestHttpClient::unknownHostIsNotSent()
{
    OutgoingRequest request = post(80);
    request.url = QUrl(u"http://no-such-host.invalid/"_s);
    QCOMPARE(send(request).outcome, Exchange::Outcome::NotSent);
}

void TestHttpClient::failedTlsIsNotSent()
{
    // A server that answers the greeting with something that is not TLS.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    OutgoingRequest request = post(server.serverPort());
    request.url.setScheme(u"https"_s);
    std::optional<Exchange> exchange;
    std::atomic<bool> finished = false;
    m_client->send(request, [&](Exchange result) {
        exchange = std::move(result);
        finished = true;
    });
    QVERIFY(QTest::qWaitFor([&] { return finished.load(); }));
    QCOMPARE(exchange->outcome, Exchange::Outcome::NotSent);
}

void TestHttpClient::silentTlsServerIsNotSent()
{
    QTcpServer silent; // accepts by its backlog, never speaks
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    OutgoingRequest request = post(silent.serverPort());
    request.url.setScheme(u"https"_s);
    request.timeout = kShort;
    const Exchange exchange = send(request);
    QCOMPARE(exchange.outcome, Exchange::Outcome::NotSent);
    QVERIFY(exchange.timedOut);
}

void TestHttpClient::timeoutAfterTheBodyIsUnknown()
{
    FaultServer server(scriptOf("hang"));
    OutgoingRequest request = post(server.port());
    request.timeout = kShort;
    const Exchange exchange = send(request);
    QCOMPARE(exchange.outcome, Exchange::Outcome::Unknown);
    QVERIFY(exchange.timedOut);
}

void TestHttpClient::largeAnswerIsUnknown()
{
    FaultServer server([](int) {
        return Act{FaultServer::ok(QByteArray(100'000, 'x')), true, false, false};
    });
    OutgoingRequest request = post(server.port());
    request.answerBytesMax = 99'999;
    QCOMPARE(send(request).outcome, Exchange::Outcome::Unknown);
    request.answerBytesMax = 100'000;
    QCOMPARE(send(request).outcome, Exchange::Outcome::Answered);
}

void TestHttpClient::cutChunkedAnswerIsUnknown()
{
    FaultServer server([](int) {
        return Act{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", false,
                   false, false};
    });
    QCOMPARE(send(post(server.port())).outcome, Exchange::Outcome::Unknown);
}

void TestHttpClient::connectionIsReused()
{
    FaultServer server([](int) { return Act{FaultServer::ok(), true, false, false}; });
    for (int i = 0; i < 20; ++i)
        QCOMPARE(send(post(server.port())).outcome, Exchange::Outcome::Answered);
    QCOMPARE(server.copies(), 20);
}

void TestHttpClient::manyRequestsRunAtOnce()
{
    FaultServer server(scriptOf("hang"));
    constexpr int kCount = 40;
    QSemaphore finished;
    for (int i = 0; i < kCount; ++i)
        m_client->send(post(server.port()), [&](const Exchange &) { finished.release(); });
    QVERIFY(QTest::qWaitFor([&] { return server.copies() == kCount; }));
    m_client->cancelAll();
    QVERIFY(finished.tryAcquire(kCount));
}

void TestHttpClient::cancelledRequestsAreReported()
{
    FaultServer server(scriptOf("hang"));
    std::optional<Exchange> exchange;
    m_client->send(post(server.port()), [&](Exchange result) { exchange = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return server.copies() == 1; }));
    m_client->cancelAll();
    QVERIFY(exchange);
    QCOMPARE(exchange->outcome, Exchange::Outcome::Unknown);
}

void TestHttpClient::destructionReportsTheRest()
{
    FaultServer server(scriptOf("hang"));
    std::optional<Exchange> exchange;
    m_client->send(post(server.port()), [&](Exchange result) { exchange = std::move(result); });
    QVERIFY(QTest::qWaitFor([&] { return server.copies() == 1; }));
    m_client.reset();
    QVERIFY(exchange);
    QCOMPARE(exchange->outcome, Exchange::Outcome::Unknown);
}

void TestHttpClient::noCookiesNoProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    FaultServer server([](int) {
        return Act{FaultServer::ok("{}", "Set-Cookie: a=b\r\n"), true, false, false};
    });
    for (int i = 0; i < 2; ++i)
        QCOMPARE(send(post(server.port())).outcome, Exchange::Outcome::Answered);
    qunsetenv("http_proxy");
    QVERIFY(!server.requests().value(1).contains("Cookie"));
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
