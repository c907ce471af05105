// Limits, and clients that go, stall or flood: the listener survives them all and goes on serving
// honest ones.

#include "tests/core/http/listenerfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

ListenerLimits shortLimits()
{
    ListenerLimits limits;
    limits.headWithin = Millis(150);
    limits.bodyWithin = Millis(400);
    limits.bodySlowAfter = Millis(150);
    limits.idleMax = Millis(150);
    limits.answerWithin = Millis(200);
    limits.writeStallMax = Millis(200);
    limits.lingerMax = Millis(200);
    limits.sweepEvery = Millis(20);
    return limits;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

bool isAnswered(RawClient client)
{
    return client.send(ListenerFixture::webhook()) &&
           RawClient::statusOf(client.readAnswer()) == 200;
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowHeadIs408();
    void silentConnectionIsClosed();
    void slowBodyIs408();
    void tricklingBodyIs408();
    void idleConnectionIsClosed();
    void lateAnswerIs504();
    void stalledReaderIsClosed();
    void connectionsBeyondTheCapAre503();
    void longSilentConnectionGivesWay();
    void connectionsPerAddressAreCapped();
    void fifteenHundredConnectionsAreServed();
    void clientsGoneBeforeTheReply();
    void clientsGoneBeforeTheReply_data();
    void clientGoneAfterTheListener();
    void answersFromManyThreadsReachTheirClients();
    void drainFinishesWhatIsInFlight();
    void noDescriptorsLeft();
    void portInUseIsExplained();
    void floodOfBodiesKeepsMemoryFlat();

private:
    static void pushBodies(quint16 port, QByteArrayView piece, std::atomic<qint64> &left);
};

void TestListener::slowHeadIs408()
{
    ListenerFixture fixture(shortLimits());
    RawClient client = fixture.connect();
    client.send("POST /hooks/abc HTTP/1.1\r\nHost: a\r\n");
    bool ended = false;
    QCOMPARE(RawClient::statusOf(client.readToEnd(3000, &ended)), 408);
    QVERIFY(ended);
}

void TestListener::silentConnectionIsClosed()
{
    ListenerFixture fixture(shortLimits());
    RawClient client = fixture.connect();
    bool ended = false;
    QCOMPARE(client.readToEnd(3000, &ended), QByteArray());
    QVERIFY(ended);
}

void TestListener::slowBodyIs408()
{
    ListenerLimits limits = shortLimits();
    limits.bodyBytesPerSecondMin = 0;
    ListenerFixture fixture(limits);
    RawClient client = fixture.connect();
    client.send("POST /hooks/abc HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nxx");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(RawClient::statusOf(client.readToEnd(3000)), 408);
    QVERIFY(timer.elapsed() >= 300);
}

void TestListener::tricklingBodyIs408()
{
    ListenerLimits limits = shortLimits();
    limits.bodyWithin = Millis(60'000);
    ListenerFixture fixture(limits);
    RawClient client = fixture.connect();
    client.send("POST /hooks/abc HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nxx");
    QCOMPARE(RawClient::statusOf(client.readToEnd(3000)), 408);
}

void TestListener::idleConnectionIsClosed()
{
    ListenerFixture fixture(shortLimits());
    RawClient client = fixture.connect();
    client.send(ListenerFixture::webhook());
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    bool ended = false;
    QCOMPARE(client.readToEnd(3000, &ended), QByteArray());
    QVERIFY(ended);
}

void TestListener::lateAnswerIs504()
{
    ListenerFixture fixture(shortLimits());
    fixture.hold(true);
    RawClient webhook = fixture.connect();
    webhook.send(ListenerFixture::webhook());
    RawClient other = fixture.connect();
    other.send("GET /v1/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(webhook.readToEnd(3000)), 504);
    QCOMPARE(RawClient::statusOf(other.readToEnd(3000)), 504);
    fixture.answerWaiting(); // too late for anyone
    fixture.hold(false);
    QVERIFY(isAnswered(fixture.connect()));
}

void TestListener::stalledReaderIsClosed()
{
    ListenerFixture fixture(shortLimits());
    RawClient client = fixture.connect();
    client.send("GET /v1/large HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 0; }));
}

void TestListener::connectionsBeyondTheCapAre503()
{
    ListenerLimits limits;
    limits.connectionsMax = 10;
    ListenerFixture fixture(limits);
    std::vector<RawClient> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(fixture.connect());
        clients.back().send(ListenerFixture::webhook());
        QCOMPARE(RawClient::statusOf(clients.back().readAnswer()), 200);
    }
    RawClient extra = fixture.connect();
    const QByteArray answer = extra.readToEnd(3000);
    QCOMPARE(RawClient::statusOf(answer), 503);
    QVERIFY(answer.contains("\r\nRetry-After: "));
    clients.pop_back();
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 9; }));
    QVERIFY(isAnswered(fixture.connect()));
}

void TestListener::longSilentConnectionGivesWay()
{
    ListenerLimits limits;
    limits.connectionsMax = 2;
    ListenerFixture fixture(limits);
    RawClient silent = fixture.connect();
    RawClient busy = fixture.connect();
    fixture.hold(true);
    busy.send(ListenerFixture::webhook());
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.waitingCount() == 1; }));
    fixture.hold(false);
    QVERIFY(ListenerFixture::waitUntil([&] { return isAnswered(fixture.connect()); }));
    bool ended = false;
    QCOMPARE(silent.readToEnd(1000, &ended), QByteArray());
    QVERIFY(ended);
    fixture.answerWaiting();
    QCOMPARE(RawClient::statusOf(busy.readAnswer()), 200);
}

void TestListener::connectionsPerAddressAreCapped()
{
    ListenerLimits limits;
    limits.connectionsPerLoopbackAddressMax = 5;
    ListenerFixture fixture(limits);
    std::vector<RawClient> greedy;
    for (int i = 0; i < 5; ++i)
        greedy.push_back(fixture.connect("127.0.0.7"));
    QCOMPARE(RawClient::statusOf(fixture.connect("127.0.0.7").readToEnd(3000)), 503);
    QVERIFY(isAnswered(fixture.connect("127.0.0.8")));
}

void TestListener::fifteenHundredConnectionsAreServed()
{
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = qMin<rlim_t>(files.rlim_max, 8192);
    ::setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < 4096)
        QSKIP("needs 4096 descriptors");
    ListenerLimits limits;
    limits.connectionsMax = 2000;
    limits.connectionsPerLoopbackAddressMax = 2000;
    ListenerFixture fixture(limits);
    std::vector<RawClient> clients;
    for (int i = 0; i < 1500; ++i)
        clients.push_back(fixture.connect());
    for (RawClient &client : clients)
        QVERIFY(client.send(ListenerFixture::webhook()));
    for (RawClient &client : clients)
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
}

void TestListener::clientsGoneBeforeTheReply_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("webhook") << ListenerFixture::webhook();
    QTest::newRow("through Qt") << QByteArray("GET /v1/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

// The crash that forbids keeping a responder of QtHttpServer 6.4 on a real socket.
void TestListener::clientsGoneBeforeTheReply()
{
    QFETCH(QByteArray, request);
    ListenerFixture fixture;
    for (int round = 0; round < 20; ++round) {
        fixture.hold(true);
        std::vector<RawClient> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(fixture.connect());
            QVERIFY(clients.back().send(request));
        }
        QVERIFY(ListenerFixture::waitUntil([&] { return fixture.waitingCount() == 50; }));
        for (size_t i = 0; i < clients.size(); ++i) {
            if (i % 2)
                clients[i].reset();
            else
                clients[i].close();
        }
        if (round % 2) // half of the rounds answer before the listener can have noticed
            QVERIFY(ListenerFixture::waitUntil(
                [&] { return fixture.listener().counters().open <= 25; }));
        fixture.answerWaiting();
        fixture.hold(false);
        QVERIFY(isAnswered(fixture.connect()));
    }
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 0; }));
}

void TestListener::clientGoneAfterTheListener()
{
    Respond kept;
    {
        ThreadLoop loop(u"http"_s);
        const SystemClock clock;
        HttpListener listener({}, loop, clock, {},
                              [&](const HttpRequest &, Respond respond) { kept = respond; });
        QVERIFY(listener.start());
        RawClient client(listener.port());
        client.send("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(ListenerFixture::waitUntil([&] {
            bool has = false;
            loop.run([&] { has = bool(kept); });
            return has;
        }));
    }
    kept(HttpResponse::text("into the void"));
}

void TestListener::answersFromManyThreadsReachTheirClients()
{
    ListenerFixture fixture;
    fixture.hold(true);
    std::vector<RawClient> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(fixture.connect());
        clients.back().send(ListenerFixture::webhook());
    }
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.waitingCount() == 200; }));
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] { fixture.answerWaiting(); }));
        threads.back()->start();
    }
    for (RawClient &client : clients)
        QVERIFY(client.readAnswer().endsWith("late"));
    for (const auto &thread : threads)
        thread->wait();
}

void TestListener::drainFinishesWhatIsInFlight()
{
    ListenerFixture fixture;
    RawClient idle = fixture.connect();
    idle.send(ListenerFixture::webhook());
    QCOMPARE(RawClient::statusOf(idle.readAnswer()), 200);
    fixture.hold(true);
    RawClient busy = fixture.connect();
    busy.send(ListenerFixture::webhook());
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.waitingCount() == 1; }));
    fixture.listener().drain();
    bool ended = false;
    QCOMPARE(idle.readToEnd(3000, &ended), QByteArray());
    QVERIFY(ended);
    QVERIFY(!RawClient(fixture.port()).isConnected());
    fixture.answerWaiting();
    const QByteArray answer = busy.readToEnd(3000, &ended);
    QCOMPARE(RawClient::statusOf(answer), 200);
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(ended);
}

void TestListener::noDescriptorsLeft()
{
    ListenerFixture fixture;
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i)
        clients.push_back(fixture.connect());
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 20; }));
    RawClient waiting = fixture.connect();
    RawClient second = fixture.connect();
    QVERIFY(ListenerFixture::waitUntil([&] { return fixture.listener().counters().open == 22; }));
    // Both ends live in this process: lend it one descriptor for the client, none for the server.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot accept"_s));
    const int highest = ::dup(0);
    ::close(highest);
    const rlimit tight{static_cast<rlim_t>(highest + 1), before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &tight);
    RawClient refused = fixture.connect();
    const QByteArray answer = refused.readToEnd(3000);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(RawClient::statusOf(answer), 503);
    QVERIFY(ListenerFixture::waitUntil([&] { return isAnswered(fixture.connect()); }));
    QVERIFY(waiting.send(ListenerFixture::webhook()));
    QCOMPARE(RawClient::statusOf(waiting.readAnswer()), 200);
}

void TestListener::portInUseIsExplained()
{
    ListenerFixture first;
    HttpListener::Settings settings;
    settings.port = first.port();
    ListenerFixture second({}, settings);
    QVERIFY(second.startError().contains(QString::number(first.port())));
    QCOMPARE(second.startErrorField(), u"listen-port"_s);
}

void TestListener::pushBodies(quint16 port, QByteArrayView piece, std::atomic<qint64> &left)
{
    std::optional<RawClient> earlier; // many of them stay open side by side
    while (left > 0) {
        // As large as may be, and never finished: each is dropped one byte before its end.
        RawClient client(port);
        client.send("POST /hooks/abc HTTP/1.1\r\nHost: a\r\nContent-Length: 4194304\r\n\r\n");
        for (int i = 0; i < 15 && client.send(piece); ++i)
            left -= piece.size();
        client.send(piece.first(piece.size() - 1));
        left -= piece.size();
        earlier.emplace(std::move(client));
    }
}

void TestListener::floodOfBodiesKeepsMemoryFlat()
{
    ListenerFixture fixture;
    for (int i = 0; i < 50; ++i)
        QVERIFY(isAnswered(fixture.connect()));
    const QByteArray piece(256 * 1024, 'x');
    const qint64 before = residentBytes();
    std::atomic<qint64> left = 600LL * 1024 * 1024;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 24; ++i) {
        threads.emplace_back(QThread::create([&] { pushBodies(fixture.port(), piece, left); }));
        threads.back()->start();
    }
    qint64 most = 0;
    int answered = 0;
    std::vector<qint64> tookMs;
    RawClient honest = fixture.connect();
    while (left > 0) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(honest.send(ListenerFixture::webhook(1500)));
        QCOMPARE(RawClient::statusOf(honest.readAnswer()), 200);
        tookMs.push_back(timer.elapsed());
        ++answered;
        most = qMax(most, residentBytes());
    }
    for (const auto &thread : threads)
        thread->wait();
    std::sort(tookMs.begin(), tookMs.end());
    const qint64 p99 = tookMs[tookMs.size() * 99 / 100];
    qInfo("600 MB pushed: memory grew by %lld KiB; %d honest requests answered, p99 %lld ms",
          (most - before) / 1024, answered, p99);
    QVERIFY(answered > 0);
#ifndef __SANITIZE_ADDRESS__ // its quarantine keeps what was freed
    QVERIFY((most - before) < 64 * 1024 * 1024);
#endif
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
