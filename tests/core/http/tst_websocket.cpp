#include "core/http/httplistener.h"
#include "core/http/router.h"
#include "core/http/websocket.h"
#include "tests/support/rawclient.h"

#include <QFile>
#include <QSslSocket>
#include <QTest>

#include <atomic>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

using Seconds = std::chrono::seconds;

// A frame as clients send them: masked.
QByteArray masked(int first, const QByteArray &payload)
{
    static const QByteArray kMask = QByteArray::fromHex("a1b2c3d4");
    QByteArray frame;
    frame.append(static_cast<char>(first));
    frame.append(static_cast<char>(0x80 | payload.size()));
    frame.append(kMask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame.append(static_cast<char>(payload[i] ^ kMask[i % 4]));
    return frame;
}

QByteArray closing(int code, const QByteArray &reason = {})
{
    return QByteArray().append(static_cast<char>(code >> 8)).append(static_cast<char>(code)) +
           reason;
}

int codeOf(const QByteArray &closeFrame)
{
    if (closeFrame.size() < 4 || static_cast<unsigned char>(closeFrame[0]) != 0x88)
        return 0;
    return static_cast<unsigned char>(closeFrame[2]) << 8 |
           static_cast<unsigned char>(closeFrame[3]);
}

struct Server
{
    std::shared_ptr<TextStream> stream = std::make_shared<TextStream>(TextStream::Hooks{});
    WebSocket socket{stream, Seconds(0)};
    QByteArray out;

    QByteArray answerTo(const QByteArray &bytes)
    {
        socket.take(bytes, Seconds(0), out);
        return std::exchange(out, {});
    }
};

constexpr char kHandshake[] =
    "GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

// A listener whose route streams without end, as fast as the client takes it.
class Firehose
{
public:
    explicit Firehose(const ListenerLimits &limits, HttpListener::Settings settings = {})
        : m_loop(u"http"_s)
    {
        m_router.add("GET", "/stream",
                     [this](const HttpRequest &request, const RouteMatch &,
                            const Respond &respond) { open(request, respond); });
        m_router.add("GET", "/healthz",
                     [](const HttpRequest &, const RouteMatch &, const Respond &respond) {
                         respond(HttpResponse::text("fine"));
                     });
        settings.limits = limits;
        m_listener = std::make_unique<HttpListener>(
            settings, m_loop, m_clock, [](const HttpRequest &, QByteArrayView, const Respond &) {},
            [this](const HttpRequest &request, Respond respond) {
                m_router.handle(request, std::move(respond));
            });
        const Result<> started = m_listener->start();
        Q_ASSERT(started);
    }

    [[nodiscard]] HttpListener &listener() { return *m_listener; }
    [[nodiscard]] quint16 port() const { return m_listener->port(); }

    std::atomic<int> opened = 0;
    std::atomic<int> sent = 0;
    std::atomic<int> ended = 0;
    static constexpr qsizetype kTextBytes = 64 * 1024;

private:
    void open(const HttpRequest &request, const Respond &respond)
    {
        const auto weak = std::make_shared<std::weak_ptr<TextStream>>();
        const auto stream = std::make_shared<TextStream>(
            TextStream::Hooks{[this, weak] {
                                  if (const auto self = weak->lock()) {
                                      ++sent;
                                      self->send(QByteArray(kTextBytes, 'x'));
                                  }
                              },
                              [this] { ++ended; }});
        *weak = stream;
        ++opened;
        respond(wantsWebSocket(request) ? webSocketAnswer(request, stream)
                                        : HttpResponse::text("no"));
    }

    SystemClock m_clock;
    ThreadLoop m_loop;
    Router m_router;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesTextsOfEveryLength_data();
    void framesTextsOfEveryLength();
    void answersPings();
    void answersTheSameHoweverBytesAreCut();
    void closesOnWhatIsNotAllowed_data();
    void closesOnWhatIsNotAllowed();
    void saysNothingAfterTheClose();
    void asksASilentClientAndGivesItUp();
    void aSlowClientIsBoundedAndToldToComeBack();
    void aStreamHoldsUpNobody();
    void checksOriginAndHostLikeEverywhere();
    void endsWithTheConnection();
    void saysGoodbyeWhenDraining();
    void withoutUpgradeItIsAnOrdinaryRequest_data();
    void withoutUpgradeItIsAnOrdinaryRequest();
    void manyConnectionsComeAndGo();
    void streamsOverTls();
};

void TestWebSocket::framesTextsOfEveryLength_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << 0 << QByteArray::fromHex("8100");
    QTest::newRow("short") << 125 << QByteArray::fromHex("817d");
    QTest::newRow("shortest long") << 126 << QByteArray::fromHex("817e007e");
    QTest::newRow("long") << 65535 << QByteArray::fromHex("817effff");
    QTest::newRow("very long") << 65536 << QByteArray::fromHex("817f0000000000010000");
}

void TestWebSocket::framesTextsOfEveryLength()
{
    QFETCH(const int, bytes);
    QFETCH(const QByteArray, head);
    Server server;
    server.stream->send(QByteArray(bytes, 'x'));
    server.socket.fill(server.out);
    QCOMPARE(server.out, head + QByteArray(bytes, 'x'));
}

void TestWebSocket::answersPings()
{
    Server server;
    QCOMPARE(server.answerTo(masked(0x89, "hello")), QByteArray("\x8a\x05hello"));
    QCOMPARE(server.answerTo(masked(0x89, {})), QByteArray("\x8a\x00", 2));
    QCOMPARE(server.answerTo(masked(0x8a, "unasked")), QByteArray());
    QCOMPARE(server.answerTo(masked(0x88, closing(1000, "bye"))), QByteArray("\x88\x02\x03\xe8"));
    QVERIFY(server.socket.isClosing());
}

void TestWebSocket::answersTheSameHoweverBytesAreCut()
{
    const QByteArray bytes =
        masked(0x89, "one") + masked(0x8a, {}) + masked(0x89, "two") + masked(0x88, closing(3001));
    Server whole;
    const QByteArray expected = whole.answerTo(bytes);
    for (qsizetype step = 1; step < bytes.size(); ++step) {
        Server server;
        QByteArray answer;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            answer += server.answerTo(bytes.mid(at, step));
        QCOMPARE(answer, expected);
    }
}

void TestWebSocket::closesOnWhatIsNotAllowed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << QByteArray("\x89\x00", 2) << 1002;
    QTest::newRow("reserved bit") << masked(0xc9, {}) << 1002;
    QTest::newRow("reserved opcode") << masked(0x83, {}) << 1002;
    QTest::newRow("reserved control opcode") << masked(0x8b, {}) << 1002;
    QTest::newRow("control in parts") << masked(0x09, {}) << 1002;
    QTest::newRow("long control") << QByteArray::fromHex("89fe0100") << 1002;
    QTest::newRow("text") << masked(0x81, "hi") << 1003;
    QTest::newRow("binary") << masked(0x82, "hi") << 1003;
    QTest::newRow("continuation") << masked(0x80, "hi") << 1003;
    QTest::newRow("huge text") << QByteArray::fromHex("81ff7fffffffffffffff") << 1003;
    QTest::newRow("close of one byte") << masked(0x88, "x") << 1002;
    QTest::newRow("close with no code there is") << masked(0x88, closing(1005)) << 1002;
    QTest::newRow("close with a low code") << masked(0x88, closing(999)) << 1002;
    QTest::newRow("close with a high code") << masked(0x88, closing(5000)) << 1002;
    QTest::newRow("close not in UTF-8") << masked(0x88, closing(1000, "\xff\xfe")) << 1007;
    QTest::newRow("close") << masked(0x88, {}) << 1000;
    QTest::newRow("close with a code") << masked(0x88, closing(4000, "ok")) << 4000;
}

void TestWebSocket::closesOnWhatIsNotAllowed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    Server server;
    QCOMPARE(codeOf(server.answerTo(bytes)), code);
    QVERIFY(server.socket.isClosing());
}

void TestWebSocket::saysNothingAfterTheClose()
{
    Server server;
    server.stream->end(1001, QByteArray(500, 'r'));
    server.socket.fill(server.out);
    QCOMPARE(codeOf(server.out), 1001);
    QCOMPARE(server.out.size(), 2 + 125); // the reason is cut
    server.out.clear();
    server.stream->send("late");
    server.socket.fill(server.out);
    server.socket.sweep(Seconds(1000), Seconds(30), Seconds(75), server.out);
    QCOMPARE(server.answerTo(masked(0x89, "ping")), QByteArray());
}

void TestWebSocket::asksASilentClientAndGivesItUp()
{
    Server server;
    const auto sweepAt = [&](int second) {
        server.socket.sweep(Seconds(second), Seconds(30), Seconds(75), server.out);
        return std::exchange(server.out, {});
    };
    QCOMPARE(sweepAt(29), QByteArray());
    QCOMPARE(sweepAt(30), QByteArray("\x89\x00", 2));
    QCOMPARE(sweepAt(31), QByteArray());
    server.socket.take(masked(0x8a, {}), Seconds(32), server.out);
    QCOMPARE(sweepAt(61), QByteArray());
    QCOMPARE(sweepAt(62), QByteArray("\x89\x00", 2));
    QCOMPARE(sweepAt(92), QByteArray("\x89\x00", 2));
    QCOMPARE(codeOf(sweepAt(107)), 1013);
}

void TestWebSocket::aSlowClientIsBoundedAndToldToComeBack()
{
    ListenerLimits limits;
    limits.writeStallMax = Millis(500);
    limits.farewellMax = Millis(20'000);
    limits.sweepEvery = Millis(50);
    Firehose hose(limits);
    RawClient client(hose.port());
    QVERIFY(client.send(kHandshake + QByteArray("\r\n")));
    // Nothing is read: what the system's buffers hold is sent, then no more, and that is noticed.
    QVERIFY(QTest::qWaitFor([&] { return hose.listener().counters().slowStreams == 1; }, 15'000));
    QVERIFY2(hose.sent < 400, qPrintable(QString::number(hose.sent))); // 25 MB; endless otherwise
    bool ended = false;
    const QByteArray all = client.readToEnd(15'000, &ended);
    QVERIFY(ended);
    const qsizetype at = all.lastIndexOf('\x88');
    QCOMPARE(codeOf(all.mid(at)), 1013);
    QVERIFY(all.mid(at).contains("cursor"));
    QVERIFY(QTest::qWaitFor([&] { return hose.ended == 1; }));
}

void TestWebSocket::aStreamHoldsUpNobody()
{
    Firehose hose(ListenerLimits{});
    RawClient stuck(hose.port());
    QVERIFY(stuck.send(kHandshake + QByteArray("\r\n")));
    QVERIFY(QTest::qWaitFor([&] { return hose.sent > 0; }));
    for (int i = 0; i < 50; ++i) {
        RawClient other(hose.port());
        QVERIFY(other.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        QCOMPARE(RawClient::statusOf(other.readAnswer(1000)), 200);
    }
}

void TestWebSocket::checksOriginAndHostLikeEverywhere()
{
    Firehose hose(ListenerLimits{});
    RawClient foreign(hose.port());
    QVERIFY(foreign.send(kHandshake + QByteArray("Origin: https://evil.example\r\n\r\n")));
    QCOMPARE(RawClient::statusOf(foreign.readAnswer()), 403);
    RawClient rebound(hose.port());
    QByteArray request = kHandshake;
    request.replace("Host: 127.0.0.1", "Host: evil.example");
    QVERIFY(rebound.send(request + "\r\n"));
    QCOMPARE(RawClient::statusOf(rebound.readAnswer()), 421);
    RawClient own(hose.port());
    QVERIFY(own.send(kHandshake + QByteArray("Origin: http://127.0.0.1\r\n\r\n")));
    QCOMPARE(RawClient::statusOf(own.readAnswer(5000, true)), 101);
    QCOMPARE(hose.ended, 0);
}

void TestWebSocket::endsWithTheConnection()
{
    Firehose hose(ListenerLimits{});
    {
        RawClient client(hose.port());
        QVERIFY(client.send(kHandshake + QByteArray("\r\n")));
        QCOMPARE(RawClient::statusOf(client.readAnswer(5000, true)), 101);
        client.reset();
    }
    QVERIFY(QTest::qWaitFor([&] { return hose.ended == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return hose.listener().counters().open == 0; }));
    RawClient polite(hose.port());
    QVERIFY(polite.send(kHandshake + QByteArray("\r\n")));
    QVERIFY(QTest::qWaitFor([&] { return hose.sent > 0; }));
    QVERIFY(polite.send(masked(0x88, closing(1000))));
    bool ended = false;
    static_cast<void>(polite.readToEnd(5000, &ended));
    QVERIFY(ended);
    QVERIFY(QTest::qWaitFor([&] { return hose.ended == 2; }));
}

void TestWebSocket::saysGoodbyeWhenDraining()
{
    ListenerLimits limits;
    limits.writeStallMax = Millis(60'000);
    Firehose hose(limits);
    RawClient client(hose.port());
    QVERIFY(client.send(kHandshake + QByteArray("\r\n")));
    QCOMPARE(RawClient::statusOf(client.readAnswer(5000, true)), 101);
    hose.listener().drain();
    bool ended = false;
    const QByteArray all = client.readToEnd(5000, &ended);
    QVERIFY(ended);
    QCOMPARE(codeOf(all.mid(all.lastIndexOf('\x88'))), 1001);
}

void TestWebSocket::withoutUpgradeItIsAnOrdinaryRequest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no Upgrade") << QByteArray(
        "GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n\r\n");
    QTest::newRow("no Connection")
        << QByteArray("GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray(
        "GET /stream HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray(kHandshake).replace("HTTP/1.1", "HTTP/1.0") + "\r\n";
}

void TestWebSocket::withoutUpgradeItIsAnOrdinaryRequest()
{
    QFETCH(const QByteArray, request);
    Firehose hose(ListenerLimits{});
    RawClient client(hose.port());
    QVERIFY(client.send(request));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
}

// Hundreds of streams that end in every way leave nothing behind.
void TestWebSocket::manyConnectionsComeAndGo()
{
    Firehose hose(ListenerLimits{});
    constexpr int kStreams = 300;
    for (int i = 0; i < kStreams; ++i) {
        RawClient client(hose.port());
        QVERIFY(
            client.send(kHandshake + QByteArray("\r\n") + (i % 5 == 0 ? masked(0x89, "x") : "")));
        if (i % 3 == 0)
            static_cast<void>(client.readAnswer(1000, true));
        if (i % 4 == 0)
            client.reset();
        else if (i % 4 == 1)
            client.endWriting();
    }
    // Some were gone before their request was read.
    QVERIFY(QTest::qWaitFor([&] { return hose.listener().counters().open == 0; }));
    QVERIFY(QTest::qWaitFor([&] { return hose.ended == hose.opened; }));
    QVERIFY(hose.opened > kStreams / 2);
}

void TestWebSocket::streamsOverTls()
{
    const QString directory =
        QFile::decodeName(qgetenv("FLOTILLA_SOURCE_DIR")) + u"/tests/core/http/tls/"_s;
    HttpListener::Settings settings;
    settings.tlsCertificateFile = directory + u"server.pem"_s;
    settings.tlsKeyFile = directory + u"server.key"_s;
    ListenerLimits limits;
    limits.writeStallMax = Millis(500);
    limits.farewellMax = Millis(1000);
    limits.sweepEvery = Millis(50);
    Firehose hose(limits, settings);
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setReadBufferSize(64 * 1024);
    client.connectToHostEncrypted(u"127.0.0.1"_s, hose.port());
    QVERIFY2(client.waitForEncrypted(5000), qPrintable(client.errorString()));
    client.write(kHandshake + QByteArray("\r\n"));
    qint64 got = 0;
    while (got < 8 * 1024 * 1024 && client.waitForReadyRead(5000))
        got += client.readAll().size();
    QVERIFY(got >= 8 * 1024 * 1024);
    // From here on it reads no more: sending stops, and in the end so does the patience.
    QVERIFY(QTest::qWaitFor([&] { return hose.ended == 1; }, 10'000));
    QVERIFY2(hose.sent < 600, qPrintable(QString::number(hose.sent)));
    QVERIFY(QTest::qWaitFor([&] { return hose.listener().counters().open == 0; }));
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
