#include "tests/support/faultserver.h"
#include "tests/support/screenwatch.h"
#include "tests/ui/support/enginefixture.h"
#include "ui/client/accountclient.h"
#include "ui/client/apipages.h"
#include "ui/client/flowsclient.h"
#include "ui/client/messagesclient.h"
#include "ui/client/sessionsclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// The answer of one call, waited for.
template<class T>
class Answered
{
public:
    [[nodiscard]] std::function<void(ApiAnswer<T>)> take()
    {
        return [this](ApiAnswer<T> answer) {
            ++m_count;
            m_answer = std::move(answer);
        };
    }
    [[nodiscard]] bool wait(int timeoutMs = 20'000)
    {
        return QTest::qWaitFor([this] { return m_answer.has_value(); }, timeoutMs);
    }
    [[nodiscard]] const ApiAnswer<T> &operator*() const { return *m_answer; }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::optional<ApiAnswer<T>> m_answer;
    int m_count = 0;
};

QUrl addressOf(quint16 port)
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

FaultServer::Act problem(const QByteArray &status, const QByteArray &headers = {})
{
    const QByteArray body = R"({"code": "unavailable", "detail": "Busy."})";
    return {"HTTP/1.1 " + status + "\r\nContent-Type: application/problem+json\r\n" + headers +
            "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

FaultServer::Act good()
{
    return {FaultServer::ok("{}", "Content-Type: application/json\r\n")};
}

// One item, and where the next page begins.
FaultServer::Act page(int item, const QByteArray &next)
{
    return {FaultServer::ok("{\"items\": [" + QByteArray::number(item) + "], \"next\": \"" + next +
                                "\"}",
                            "Content-Type: application/json\r\n")};
}

bool readItems(const QJsonObject &page, QList<int> &items)
{
    for (const QJsonValue &item : page.value("items"_L1).toArray())
        items.append(item.toInt());
    return page.contains("items"_L1);
}

} // namespace

class TestApiClient : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanupTestCase() { m_engine.reset(); }
    void readsAndWritesTyped();
    void tellsEveryProblemOfABody();
    void tellsConflictsAndMissingRows();
    void tellsThatTheTokenHasEnded();
    void knowsWhoAsks();
    void doesAWriteOnceUnderItsKey();
    void givesAKeyToEveryPost();
    void readsAgainWhenBusy_data();
    void readsAgainWhenBusy();
    void waitsAsLongAsAsked();
    void readsAListToItsEnd();
    void readsNoListForEver();
    void readsAgainUntilTheEngineIsBack();
    void neverSendsAWriteTwice_data();
    void neverSendsAWriteTwice();
    void endsEveryCallByItsDeadline();
    void givesAReadUpWithItsContext();
    void finishesAWriteWithoutItsContext();
    void followsNobodyElsewhere();
    void refusesWhatIsNoEngine();
    void cancelsCallsToAnotherEngine();
    void sendsTokensOnlyWhereTheyAreSafe_data();
    void sendsTokensOnlyWhereTheyAreSafe();

private:
    std::unique_ptr<EngineFixture> m_engine;
};

void TestApiClient::readsAndWritesTyped()
{
    ApiClient api;
    m_engine->point(api);
    const FlowId id(m_engine->addFlow(u"Typed"_s));
    FlowsClient flows(api);
    Answered<FetchedFlow> draft;
    flows.draft(id, this, draft.take());
    QVERIFY(draft.wait());
    QVERIFY(*draft);
    QCOMPARE((*draft)->flow.name, u"Typed"_s);
    QCOMPARE((*draft)->flow.liveVersion, std::nullopt);
    QCOMPARE((*draft)->document.value("name"_L1).toString(), u"Typed"_s);

    Answered<FlowOutcome> published;
    flows.publish(id, {}, this, published.take());
    QVERIFY(published.wait());
    QVERIFY(*published);
    QCOMPARE((*published)->flow.liveVersion, std::optional<int>(1));

    Answered<FlowSummary> off;
    flows.switchOff(id, this, off.take());
    QVERIFY(off.wait());
    QCOMPARE((*off)->liveVersion, std::nullopt);
}

void TestApiClient::tellsEveryProblemOfABody()
{
    ApiClient api;
    m_engine->point(api);
    Answered<QJsonObject> answer;
    api.send(ApiRequest::post(u"/v1/messages"_s, {{u"lane"_s, u"express"_s}}), this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(!*answer);
    const ApiError &error = (*answer).error();
    QCOMPARE(error.code, ErrorCode::Invalid);
    QCOMPARE(error.status, 400);
    QVERIFY(!error.field.isEmpty());
    QVERIFY(error.problems.size() >= 2);
    QVERIFY(std::any_of(error.problems.begin(), error.problems.end(),
                        [](const Problem &each) { return each.path == "/lane"_L1; }));
    QVERIFY(!error.sentence().isEmpty());
    QVERIFY(!error.mayBeDone);
}

void TestApiClient::tellsConflictsAndMissingRows()
{
    ApiClient api;
    m_engine->point(api);
    m_engine->addFlow(u"Taken"_s);
    SessionsClient sessions(api);
    Answered<SessionSummary> missing;
    sessions.stop(SessionId(987'654'321), this, missing.take());
    QVERIFY(missing.wait());
    QCOMPARE((*missing).error().code, ErrorCode::NotFound);

    Answered<QJsonObject> first;
    api.send(ApiRequest::post(u"/v1/contacts"_s, {{u"phone"_s, u"+5511999990001"_s}}), this,
             first.take());
    QVERIFY(first.wait());
    QVERIFY(*first);
    Answered<QJsonObject> second;
    api.send(ApiRequest::post(u"/v1/contacts"_s, {{u"phone"_s, u"+5511999990001"_s}}), this,
             second.take());
    QVERIFY(second.wait());
    QCOMPARE((*second).error().code, ErrorCode::Conflict);
    QCOMPARE((*second).error().status, 409);
}

void TestApiClient::tellsThatTheTokenHasEnded()
{
    ApiClient api;
    api.setEngine(m_engine->address(), "flo_nobody");
    QSignalSpy signedOut(&api, &ApiClient::signedOut);
    Answered<Identity> me;
    AccountClient(api).me(this, me.take());
    QVERIFY(me.wait());
    QCOMPARE((*me).error().code, ErrorCode::Unauthorized);
    QCOMPARE(signedOut.count(), 1);
}

void TestApiClient::knowsWhoAsks()
{
    ApiClient api;
    m_engine->point(api);
    Answered<Identity> me;
    AccountClient(api).me(this, me.take());
    QVERIFY(me.wait());
    QVERIFY(*me);
    QCOMPARE((*me)->workspace.name, u"Bakery"_s);
    QVERIFY((*me)->may(Permission::FlowsPublish));
    QCOMPARE((*me)->workspaces.size(), 1);
}

void TestApiClient::doesAWriteOnceUnderItsKey()
{
    ApiClient api;
    m_engine->point(api);
    ApiRequest request = ApiRequest::post(u"/v1/contacts"_s, {{u"phone"_s, u"+5511999990002"_s}});
    request.key = "once";
    Answered<QJsonObject> first;
    Answered<QJsonObject> again;
    api.send(request, this, first.take());
    QVERIFY(first.wait());
    api.send(request, this, again.take());
    QVERIFY(again.wait());
    QVERIFY(*first);
    QVERIFY(*again);
    QCOMPARE((*again)->value("id"_L1), (*first)->value("id"_L1));
}

void TestApiClient::givesAKeyToEveryPost()
{
    FaultServer server([](int) { return good(); });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    for (int i = 0; i < 2; ++i) {
        Answered<QJsonObject> answer;
        api.send(ApiRequest::post(u"/v1/contacts"_s), this, answer.take());
        QVERIFY(answer.wait());
    }
    QByteArrayList keys;
    for (const QByteArray &request : server.requests()) {
        for (const QByteArray &line : request.split('\n')) {
            if (line.toLower().startsWith("idempotency-key:"))
                keys.append(line.mid(16).trimmed());
        }
    }
    QCOMPARE(keys.size(), 2);
    QVERIFY(keys.at(0).size() >= 16);
    QVERIFY(keys.at(0) != keys.at(1));
}

void TestApiClient::readsAgainWhenBusy_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("429") << QByteArray("429 Too Many Requests");
    QTest::newRow("503") << QByteArray("503 Service Unavailable");
    QTest::newRow("504") << QByteArray("504 Gateway Timeout");
}

void TestApiClient::readsAgainWhenBusy()
{
    QFETCH(const QByteArray, status);
    FaultServer server([status](int n) { return n < 2 ? problem(status) : good(); });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(*answer);
    QCOMPARE(server.copies(), 3);
}

void TestApiClient::waitsAsLongAsAsked()
{
    FaultServer server([](int n) {
        return n == 0 ? problem("503 Service Unavailable", "Retry-After: 1\r\n") : good();
    });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    QElapsedTimer waited;
    waited.start();
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(*answer);
    QVERIFY2(waited.elapsed() >= 990, qPrintable(QString::number(waited.elapsed())));
}

void TestApiClient::readsAListToItsEnd()
{
    FaultServer server([](int n) { return page(n, n < 2 ? QByteArray::number(n + 1) : ""); });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QList<int>> list;
    const ApiRequest first = ApiRequest::get(u"/v1/flows"_s, {{u"limit"_s, u"1"_s}});
    askPages<QList<int>>(api, first, this, readItems, list.take());
    QVERIFY(list.wait());
    QVERIFY(*list);
    QCOMPARE(**list, QList<int>({0, 1, 2}));
    const QList<QByteArray> requests = server.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests.at(0).startsWith("GET /v1/flows?limit=1 "));
    QVERIFY(requests.at(2).startsWith("GET /v1/flows?limit=1&after=2 "));
    QCOMPARE(list.count(), 1);
}

void TestApiClient::readsNoListForEver()
{
    FaultServer server([](int n) { return page(n, "1"); }); // always the same place
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QList<int>> list;
    askPages<QList<int>>(api, ApiRequest::get(u"/v1/flows"_s), this, readItems, list.take(), 4);
    QVERIFY(list.wait());
    QVERIFY(*list);
    QCOMPARE(**list, QList<int>({0, 1, 2, 3}));
    QCOMPARE(server.copies(), 4);
}

void TestApiClient::readsAgainUntilTheEngineIsBack()
{
    const quint16 port = freePort();
    ApiClient api;
    api.setEngine(addressOf(port), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QTcpServer late;
    QTimer::singleShot(250, this, [&] {
        late.listen(QHostAddress::LocalHost, port);
        connect(&late, &QTcpServer::newConnection, &late, [&late] {
            QTcpSocket *const socket = late.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write(FaultServer::ok("{}", "Content-Type: application/json\r\n"));
            });
        });
    });
    QVERIFY(answer.wait());
    QVERIFY2(*answer, *answer ? "" : qPrintable((*answer).error().message));
}

void TestApiClient::neverSendsAWriteTwice_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s closed", method) << false << QByteArray(method);
        QTest::addRow("%s reset", method) << true << QByteArray(method);
    }
}

void TestApiClient::neverSendsAWriteTwice()
{
    QFETCH(const bool, isReset);
    QFETCH(const QByteArray, method);
    // On a connection that was used before, Qt would send again by itself.
    FaultServer server([isReset](int n) {
        return n == 0 ? good() : FaultServer::Act{{}, false, isReset};
    });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QJsonObject> before;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, before.take());
    QVERIFY(before.wait());
    ApiRequest request = ApiRequest::post(u"/v1/x"_s, {{u"a"_s, 1}});
    request.method = method;
    if (method == "DELETE")
        request.body.clear();
    Answered<QJsonObject> answer;
    api.send(request, this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(!*answer);
    QVERIFY((*answer).error().isUnreachable());
    QVERIFY((*answer).error().mayBeDone);
    QTest::qWait(300);
    QCOMPARE(server.copies(), 2);
}

void TestApiClient::endsEveryCallByItsDeadline()
{
    FaultServer server([](int) { return FaultServer::Act{{}, true, false, true}; });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    ApiRequest request = ApiRequest::get(u"/v1/flows"_s);
    request.deadline = Millis(300);
    QElapsedTimer waited;
    waited.start();
    Answered<QJsonObject> answer;
    api.send(request, this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(waited.elapsed() < 5'000);
    QVERIFY((*answer).error().isUnreachable());
    QCOMPARE(answer.count(), 1);
    QCOMPARE(api.running(), 0);
}

void TestApiClient::givesAReadUpWithItsContext()
{
    FaultServer server([](int) { return FaultServer::Act{{}, true, false, true}; });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    auto context = std::make_unique<QObject>();
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), context.get(), answer.take());
    QTRY_COMPARE_WITH_TIMEOUT(server.copies(), 1, kPatienceMs);
    context.reset();
    QCOMPARE(api.running(), 0);
    QTest::qWait(50);
    QCOMPARE(answer.count(), 0);
}

void TestApiClient::finishesAWriteWithoutItsContext()
{
    ApiClient api;
    m_engine->point(api);
    auto context = std::make_unique<QObject>();
    Answered<QJsonObject> answer;
    api.send(ApiRequest::post(u"/v1/contacts"_s, {{u"phone"_s, u"+5511999990003"_s}}),
             context.get(), answer.take());
    context.reset();
    QCOMPARE(api.running(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(api.running(), 0, kPatienceMs);
    QCOMPARE(answer.count(), 0);
    const QJsonObject found = m_engine->ask("GET", "/v1/contacts?phone=%2B5511999990003");
    QCOMPARE(found.value("items"_L1).toArray().size(), 1);
}

void TestApiClient::followsNobodyElsewhere()
{
    FaultServer other([](int) { return good(); });
    FaultServer server([&other](int) {
        return FaultServer::Act{"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:" +
                                QByteArray::number(other.port()) +
                                "/\r\nContent-Length: 0\r\n\r\n"};
    });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(!*answer);
    QCOMPARE(other.copies(), 0);
}

void TestApiClient::refusesWhatIsNoEngine()
{
    FaultServer server([](int) {
        return FaultServer::Act{FaultServer::ok("<html>", "Content-Type: text/html\r\n")};
    });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QVERIFY(answer.wait());
    QCOMPARE((*answer).error().word, u"unreadable"_s);
}

void TestApiClient::cancelsCallsToAnotherEngine()
{
    FaultServer server([](int) { return FaultServer::Act{{}, true, false, true}; });
    ApiClient api;
    api.setEngine(addressOf(server.port()), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    m_engine->point(api);
    QVERIFY(answer.wait());
    QCOMPARE((*answer).error().code, ErrorCode::Cancelled);
}

void TestApiClient::sendsTokensOnlyWhereTheyAreSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("this machine") << u"http://127.0.0.1:8420"_s << true;
    QTest::newRow("by its name") << u"http://localhost:8420"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:8420"_s << true;
    QTest::newRow("encrypted") << u"https://engine.example"_s << true;
    QTest::newRow("in the clear") << u"http://engine.example"_s << false;
    QTest::newRow("in the clear, by number") << u"http://192.168.1.5:8420"_s << false;
    QTest::newRow("another protocol") << u"ftp://engine.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestApiClient::sendsTokensOnlyWhereTheyAreSafe()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isTrusted);
    QCOMPARE(ApiClient::whyNotTrusted(QUrl(address)).isEmpty(), isTrusted);
    if (isTrusted)
        return;
    ApiClient api;
    api.setEngine(QUrl(address), "token");
    Answered<QJsonObject> answer;
    api.send(ApiRequest::get(u"/v1/flows"_s), this, answer.take());
    QVERIFY(answer.wait());
    QVERIFY(!*answer);
}

FLOTILLA_SCREEN_TEST_MAIN(TestApiClient)
#include "tst_apiclient.moc"
