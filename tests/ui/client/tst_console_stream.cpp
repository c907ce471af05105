#include "core/store/changestore.h"
#include "tests/support/screenwatch.h"
#include "tests/ui/support/enginefixture.h"
#include "tests/ui/support/serverprocess.h"
#include "ui/client/enginelink.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// Hears a stream and remembers what it said.
class Listener : public QObject
{
public:
    explicit Listener(EventStream &stream)
    {
        connect(&stream, &EventStream::changed, this, [this](const QList<FeedChange> &changes) {
            for (const FeedChange &change : changes) {
                ids.insert(change.id);
                isInOrder = isInOrder && change.cursor.toLongLong() > last;
                last = change.cursor.toLongLong();
                ++count;
            }
        });
        connect(&stream, &EventStream::lost, this, [this] { ++lost; });
    }

    QSet<qint64> ids;
    qint64 last = 0;
    int count = 0;
    int lost = 0;
    bool isInOrder = true;
};

QByteArray contact(int number)
{
    return R"({"phone": "+55119)" + QByteArray::number(10'000'000 + number) + "\"}";
}

bool becomes(const EventStream &stream, EventStream::State state)
{
    return QTest::qWaitFor([&] { return stream.state() == state; }, 30'000);
}

// A stream over an engine of its own, and all that it says.
struct HeardStream
{
    EngineFixture engine;
    ApiClient api;
    EventStream stream{api};
    Listener listener{stream};

    [[nodiscard]] bool begin()
    {
        engine.point(api);
        stream.start();
        return becomes(stream, EventStream::State::Live);
    }
};

} // namespace

class TestConsoleStream : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanges();
    void begunAnewItAsksToReadAgain();
    void goesOnAfterTheEngineWasKilled();
    void saysSoWhenItsPlaceIsGone();
    void endsWithItsToken();
    void staysSignedOutWithoutTokens();
    void tellsHowTheConsoleStands();
    void takesManyChangesWithoutBlockingTheScreen();
};

void TestConsoleStream::tellsWhatChanges()
{
    HeardStream heard;
    QVERIFY(heard.begin());
    const QJsonObject made = heard.engine.ask("POST", "/v1/contacts", contact(1));
    QTRY_VERIFY_WITH_TIMEOUT(
        heard.listener.ids.contains(made.value("id"_L1).toString().toLongLong()), kPatienceMs);
    QVERIFY(!heard.stream.cursor().isEmpty());
}

void TestConsoleStream::begunAnewItAsksToReadAgain()
{
    HeardStream heard;
    QVERIFY(heard.begin());
    QCOMPARE(heard.listener.lost, 1);
    // The same place again: nothing can have been missed.
    heard.stream.stop();
    heard.stream.start();
    QVERIFY(becomes(heard.stream, EventStream::State::Live));
    QCOMPARE(heard.listener.lost, 1);
    // Another engine, or the same as someone else.
    heard.engine.point(heard.api);
    QVERIFY(becomes(heard.stream, EventStream::State::Live));
    QCOMPARE(heard.listener.lost, 2);
}

void TestConsoleStream::goesOnAfterTheEngineWasKilled()
{
    ServerProcess server;
    QVERIFY(server.start());
    ApiClient api;
    api.setEngine(server.address(), server.token());
    EventStream stream(api);
    Listener listener(stream);
    stream.start();
    QVERIFY(becomes(stream, EventStream::State::Live));

    QSet<qint64> made;
    int number = 0;
    const auto write = [&] {
        ApiRequest request = ApiRequest::post(
            u"/v1/contacts"_s, {{u"phone"_s, u"+55119%1"_s.arg(20'000'000 + ++number)}});
        bool ended = false;
        api.send(request, this, [&](const ApiAnswer<QJsonObject> &answer) {
            ended = true;
            if (answer)
                made.insert(answer->value("id"_L1).toString().toLongLong());
        });
        return QTest::qWaitFor([&] { return ended; }, 30'000);
    };
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i)
            QVERIFY(write());
        server.kill(); // with changes told and not told
        QVERIFY(QTest::qWaitFor([&] { return stream.state() != EventStream::State::Live; }));
        QVERIFY(server.start());
        QVERIFY(write()); // before the stream is back
        QVERIFY(becomes(stream, EventStream::State::Live));
    }
    QVERIFY(made.size() >= 60);
    QTRY_VERIFY_WITH_TIMEOUT((made - listener.ids).isEmpty(), 20'000);
    QVERIFY(listener.isInOrder);
    QCOMPARE(listener.lost, 1); // at its very beginning
}

void TestConsoleStream::saysSoWhenItsPlaceIsGone()
{
    HeardStream heard;
    QVERIFY(heard.begin());
    heard.stream.stop();
    for (int i = 0; i < 5; ++i)
        heard.engine.ask("POST", "/v1/contacts", contact(100 + i));
    const auto purged = heard.engine.host().write<int>(
        [](WriteTx &tx) -> Result<int> { return ChangeStore::purge(tx, 1); });
    QVERIFY(purged);
    heard.stream.start();
    QVERIFY(becomes(heard.stream, EventStream::State::Live));
    QCOMPARE(heard.listener.lost, 2);
    const QJsonObject made = heard.engine.ask("POST", "/v1/contacts", contact(200));
    QTRY_VERIFY_WITH_TIMEOUT(
        heard.listener.ids.contains(made.value("id"_L1).toString().toLongLong()), kPatienceMs);
}

void TestConsoleStream::endsWithItsToken()
{
    EngineFixture engine;
    ApiClient api;
    api.setEngine(engine.address(), "flo_ended");
    EventStream stream(api);
    EngineLink link(api, stream);
    stream.start();
    QVERIFY(becomes(stream, EventStream::State::SignedOut));
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::SignedOut, kPatienceMs);
    engine.point(api);
    QVERIFY(becomes(stream, EventStream::State::Live));
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Live, kPatienceMs);
}

void TestConsoleStream::staysSignedOutWithoutTokens()
{
    EngineFixture engine;
    ApiClient api;
    api.setEngine(engine.address(), {});
    EventStream stream(api);
    stream.start();
    QVERIFY(becomes(stream, EventStream::State::SignedOut));
    QTest::qWait(500);
    QCOMPARE(stream.state(), EventStream::State::SignedOut);
}

void TestConsoleStream::tellsHowTheConsoleStands()
{
    ServerProcess server;
    QVERIFY(server.start());
    ApiClient api;
    api.setEngine(server.address(), server.token());
    EventStream stream(api);
    EngineLink link(api, stream);
    stream.start();
    QCOMPARE(link.state(), EngineLink::State::Connecting);
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Live, kPatienceMs);
    // Alive but silent: slow, and nothing here waits for it.
    server.freeze();
    bool ended = false;
    api.send(ApiRequest::get(u"/v1/flows"_s), this,
             [&](const ApiAnswer<QJsonObject> &) { ended = true; });
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Slow, kPatienceMs);
    server.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Live, kPatienceMs);
    server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Lost, 10'000);
    QVERIFY(server.start());
    link.tryNow();
    QTRY_COMPARE_WITH_TIMEOUT(link.state(), EngineLink::State::Live, 20'000);
}

void TestConsoleStream::takesManyChangesWithoutBlockingTheScreen()
{
    HeardStream heard;
    QVERIFY(heard.begin());
    heard.stream.stop();
    heard.engine.addConversations(heard.engine.addSession(u"Orders"_s, u"5511900000000"_s), 50'000);
    heard.stream.start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.listener.count >= 50'000, 60'000);
    QVERIFY(heard.listener.isInOrder);
}

FLOTILLA_SCREEN_TEST_MAIN(TestConsoleStream)
#include "tst_console_stream.moc"
