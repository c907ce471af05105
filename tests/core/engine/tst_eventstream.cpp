#include "core/engine/bootstrap.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// A console on Qt's own WebSocket.
class Console : public QObject
{
    Q_OBJECT

public:
    Console(const EngineHost &host, const QByteArray &token, const QString &query = {},
            const QByteArray &origin = {})
        : m_socket(QString::fromLatin1(origin))
    {
        QNetworkRequest request(
            QUrl(u"ws://127.0.0.1:%1/v1/events%2"_s.arg(host.port()).arg(query)));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            const QJsonObject page = QJsonDocument::fromJson(text.toUtf8()).object();
            cursor = page[u"cursor"_s].toString();
            for (const QJsonValue event : page[u"events"_s].toArray())
                events.append(event.toObject());
        });
        m_socket.open(request);
    }

    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] bool waitForCursor()
    {
        return QTest::qWaitFor([this] { return !cursor.isEmpty(); });
    }
    [[nodiscard]] bool waitForEvents(qsizetype count, int timeoutMs = 20'000)
    {
        return QTest::qWaitFor([&] { return events.size() >= count; }, timeoutMs);
    }

    QString cursor;
    QList<QJsonObject> events;

private:
    QWebSocket m_socket;
};

} // namespace

// The engine as it is run, over the network.
class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsDoneOverTheApi();
    void resumesOverTenThousandChanges();
    void refusesWhoMayNotWatch_data();
    void refusesWhoMayNotWatch();
    void saysGoodbyeAtTheStop();

private:
    [[nodiscard]] QByteArray addContacts(int first, int count);

    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<EngineHost> m_host;
    WorkspaceAccess m_access;
};

void TestEventStream::init()
{
    m_directory.emplace();
    EngineSettings settings;
    settings.dataDirectory = m_directory->path();
    settings.listenPort = 0;
    auto host = EngineHost::start(settings);
    QVERIFY2(host, host ? "" : qPrintable(host.error().message));
    m_host = std::move(*host);
    const auto access = createWorkspace(*m_host, u"Bakery"_s, u"UTC"_s);
    QVERIFY(access);
    m_access = *access;
}

void TestEventStream::cleanup()
{
    m_host.reset();
    m_directory.reset();
}

QByteArray TestEventStream::addContacts(int first, int count)
{
    const auto written = m_host->write<bool>([&](WriteTx &tx) -> Result<bool> {
        auto insert = tx.db().prepare(
            "WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) "
            "INSERT INTO contact (contact_id, workspace_id, created_at, updated_at) "
            "SELECT i, ?3, 1, 1 FROM n");
        insert.bind(first, first + count - 1, m_access.workspace).run();
        return true;
    });
    return written ? QByteArray() : written.error().message.toUtf8();
}

void TestEventStream::tellsWhatIsDoneOverTheApi()
{
    Console console(*m_host, m_access.token);
    QVERIFY(console.waitForCursor());
    const QByteArray contact = R"({"phone": "+5511999990000", "tags": ["vip"]})";
    QCOMPARE(m_host->ask(m_access.token, "POST", "/v1/contacts", contact).status, 201);
    QVERIFY(console.waitForEvents(2));
    QCOMPARE(console.events.first()[u"about"_s].toString(), u"contact"_s);
    QCOMPARE(console.events.first()[u"what"_s].toString(), u"created"_s);
    QCOMPARE(console.socket().state(), QAbstractSocket::ConnectedState);
}

void TestEventStream::resumesOverTenThousandChanges()
{
    QString cursor;
    {
        Console before(*m_host, m_access.token);
        QVERIFY(before.waitForCursor());
        cursor = before.cursor;
    }
    constexpr int kFirst = 1'000'000;
    constexpr int kCount = 12'000;
    QCOMPARE(addContacts(kFirst, kCount), QByteArray());
    QElapsedTimer timer;
    timer.start();
    Console after(*m_host, m_access.token, u"?after="_s + cursor);
    QVERIFY(after.waitForEvents(kCount));
    qInfo("resumed over %d changes in %lld ms", kCount, timer.elapsed());
    for (int i = 0; i < kCount; ++i)
        QCOMPARE(after.events.at(i)[u"id"_s].toString().toInt(), kFirst + i);
    // And live again.
    QCOMPARE(addContacts(kFirst + kCount, 1), QByteArray());
    QVERIFY(after.waitForEvents(kCount + 1));
    QCOMPARE(after.events.size(), kCount + 1);
}

void TestEventStream::refusesWhoMayNotWatch_data()
{
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("no token") << false << QString() << QByteArray();
    QTest::newRow("another origin") << true << QString() << QByteArray("https://evil.example");
    QTest::newRow("bad cursor") << true << u"?after=abc"_s << QByteArray();
    QTest::newRow("cursor of another database") << true << u"?after=99999999"_s << QByteArray();
}

void TestEventStream::refusesWhoMayNotWatch()
{
    QFETCH(const bool, withToken);
    QFETCH(const QString, query);
    QFETCH(const QByteArray, origin);
    Console console(*m_host, withToken ? m_access.token : QByteArray(), query, origin);
    QVERIFY(QTest::qWaitFor(
        [&] { return console.socket().error() != QAbstractSocket::UnknownSocketError; }));
    QVERIFY(console.cursor.isEmpty());
    QVERIFY(console.socket().state() != QAbstractSocket::ConnectedState);
}

void TestEventStream::saysGoodbyeAtTheStop()
{
    Console console(*m_host, m_access.token);
    QVERIFY(console.waitForCursor());
    QSignalSpy ended(&console.socket(), &QWebSocket::disconnected);
    m_host->stop();
    QVERIFY(!ended.isEmpty() || ended.wait(5000));
    QCOMPARE(console.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
