#include "tests/core/api/apiharness.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// Where documents are read: nothing happens until the test lets it.
class HeldLoop final : public Loop
{
public:
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    Timer after(Millis, Task) override { return 0; }
    void cancel(Timer) override {}

    [[nodiscard]] size_t waiting() const { return m_tasks.size(); }
    void runAll()
    {
        for (const Task &task : std::exchange(m_tasks, {}))
            task();
    }

private:
    std::vector<Task> m_tasks;
};

class Desk
{
public:
    Desk()
        : harness(&held)
        , flow(harness.addFlow(harness.workspace, u"Orders"_s))
    {}

    using Answer = std::shared_ptr<std::optional<HttpResponse>>;
    // Without waiting for the answer; {id} is the flow's.
    Answer call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        const QByteArray path = QByteArray(target).replace("{id}", flow.text().toUtf8());
        request.path = path;
        request.headers = {{"Authorization", "Bearer " + harness.token},
                           {"Content-Type", "application/json"}};
        request.body = body;
        auto answer = std::make_shared<std::optional<HttpResponse>>();
        harness.router.handle(request,
                              [answer](HttpResponse response) { *answer = std::move(response); });
        harness.db.time().advance(Millis(10));
        return answer;
    }
    Answer put(const QString &name)
    {
        return call("PUT", "/v1/flows/{id}/draft", QJsonDocument(sampleFlow(name)).toJson());
    }
    // Another welcome in the draft, so that there is something to publish.
    void change()
    {
        QByteArray document = QJsonDocument(sampleFlow(u"Orders"_s)).toJson();
        document.replace("Welcome!", "Hello!");
        const auto changed = call("PUT", "/v1/flows/{id}/draft", document);
        read();
        if ((*changed)->status != 200)
            qFatal("the draft was not changed");
    }
    // All that waits is read, and what follows from it is done.
    void read()
    {
        held.runAll();
        harness.db.time().advance(Millis(10));
    }
    [[nodiscard]] QJsonValue liveVersion()
    {
        const auto answer = call("GET", "/v1/flows");
        return QJsonDocument::fromJson((*answer)->body)[u"items"][0][u"live_version"];
    }
    [[nodiscard]] QString name()
    {
        return harness.get("/v1/flows/" + flow.text().toUtf8()).text("name");
    }

    HeldLoop held;
    ApiHarness harness;
    FlowId flow;
};

} // namespace

// A document of some MB takes long to read: elsewhere, so that nobody else waits for it.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersAreServedWhileADraftIsRead();
    void othersAreServedWhile_data();
    void othersAreServedWhile();
    void draftsStayInTheirOrder();
    void whatEndsAPublishDoesNotOvertakeIt_data();
    void whatEndsAPublishDoesNotOvertakeIt();
    void aDraftThatIsStoredBeforeAPublishIsNotLost();
    void onlySoManyWaitAtOnce();
    void onlySoManyBytesWaitAtOnce();
    void aDraftThatIsReadAfterTheStopIsRefused();
    void nobodysChangeIsOverwritten();
    void onlyWhatWasNeverPublishedIsDeleted();
};

void TestDrafts::othersAreServedWhileADraftIsRead()
{
    Desk desk;
    const auto answer = desk.put(u"Changed"_s);
    QCOMPARE(desk.held.waiting(), 1);
    QVERIFY(!*answer);
    QCOMPARE(desk.harness.get("/healthz").status(), 200);
    QCOMPARE(desk.name(), u"Orders"_s);
    desk.read();
    QVERIFY(*answer);
    QCOMPARE((*answer)->status, 200);
    QCOMPARE(desk.name(), u"Changed"_s);
}

void TestDrafts::othersAreServedWhile_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body,
                        int status) { QTest::newRow(name) << method << target << body << status; };
    add("a new flow", "POST", "/v1/flows", QJsonDocument(sampleFlow(u"New"_s)).toJson(), 201);
    add("an export of Typebot", "POST", "/v1/flows/import/typebot", "{}", 422);
    add("publishing", "POST", "/v1/flows/{id}/publish", {}, 200);
    add("rolling back", "POST", "/v1/flows/{id}/roll-back", R"({"version": 9})", 404);
    add("a share", "PUT", "/v1/flows/{id}/share", R"({"share": 100})", 409);
    add("problems", "GET", "/v1/flows/{id}/problems", {}, 200);
    add("a fix", "POST", "/v1/flows/{id}/fixes", R"({"draft_hash": "x", "fix": "y"})", 409);
    add("differences", "GET", "/v1/flows/{id}/diff", {}, 200);
    add("a match", "POST", "/v1/flows/match", R"({"text": "hello"})", 200);
    add("a test chat", "POST", "/v1/flows/{id}/test-runs", R"({"chat": [{"start": "hello"}]})",
        200);
    add("stored test chats", "POST", "/v1/flows/{id}/tests/run", "{}", 200);
    add("where chats run", "GET", "/v1/flows/{id}/running", {}, 200);
}

void TestDrafts::othersAreServedWhile()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Desk desk;
    desk.change();
    const auto answer = desk.call(method, target, body);
    QCOMPARE(desk.held.waiting(), 1);
    QVERIFY(!*answer);
    QCOMPARE(desk.harness.get("/healthz").status(), 200);
    desk.read();
    QVERIFY(*answer);
    QCOMPARE((*answer)->status, status);
}

void TestDrafts::draftsStayInTheirOrder()
{
    Desk desk;
    const auto first = desk.put(u"First"_s);
    const auto second = desk.put(u"Second"_s);
    desk.read();
    QVERIFY(*first && *second);
    QCOMPARE(desk.name(), u"Second"_s);
}

void TestDrafts::whatEndsAPublishDoesNotOvertakeIt_data()
{
    QTest::addColumn<QByteArray>("publish");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("live");
    QTest::newRow("switching off")
        << QByteArray() << QByteArray("POST") << QByteArray("/v1/flows/{id}/switch-off")
        << QByteArray() << QJsonValue(QJsonValue::Null);
    QTest::newRow("cancelling") << QByteArray(R"({"at": "2026-02-01T00:00:00Z"})")
                                << QByteArray("DELETE") << QByteArray("/v1/flows/{id}/schedule")
                                << QByteArray() << QJsonValue(1);
}

void TestDrafts::whatEndsAPublishDoesNotOvertakeIt()
{
    QFETCH(QByteArray, publish);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QJsonValue, live);
    Desk desk;
    desk.change();
    const auto first = desk.call("POST", "/v1/flows/{id}/publish", publish);
    const auto second = desk.call(method, target, body);
    desk.read();
    QVERIFY(*first && *second);
    QCOMPARE((*first)->status, 200);
    QCOMPARE((*second)->status, 200);
    QCOMPARE(desk.liveVersion(), live);
    QCOMPARE(desk.harness.db.number("SELECT count(*) FROM flow_schedule"), 0);
}

// Which of the two is published may depend on the moment; neither may vanish, nor a version be
// made of what nobody checked.
void TestDrafts::aDraftThatIsStoredBeforeAPublishIsNotLost()
{
    Desk desk;
    desk.change();
    const auto stored = desk.put(u"Newer"_s);
    const auto published = desk.call("POST", "/v1/flows/{id}/publish");
    desk.read();
    QVERIFY(*stored && *published);
    QCOMPARE((*stored)->status, 200);
    QCOMPARE((*published)->status, 409); // it had read the draft before that
    QCOMPARE(desk.name(), u"Newer"_s);
    QCOMPARE(desk.liveVersion(), QJsonValue(1));
}

void TestDrafts::onlySoManyBytesWaitAtOnce()
{
    Desk desk;
    const QByteArray large(5 * 1024 * 1024, ' ');
    for (int i = 0; i < 6; ++i)
        QVERIFY(!*desk.call("PUT", "/v1/flows/{id}/draft", large));
    const auto refused = desk.call("PUT", "/v1/flows/{id}/draft", large);
    QVERIFY(*refused);
    QCOMPARE((*refused)->status, 503);
    QVERIFY(!*desk.put(u"A small one"_s));
    desk.read();
    QCOMPARE(desk.name(), u"A small one"_s);
    QVERIFY(!*desk.call("PUT", "/v1/flows/{id}/draft", large));
    desk.read();
}

void TestDrafts::onlySoManyWaitAtOnce()
{
    Desk desk;
    for (int i = 0; i < 64; ++i)
        QVERIFY(!*desk.put(u"Draft %1"_s.arg(i)));
    const auto refused = desk.put(u"One too many"_s);
    QVERIFY(*refused);
    QCOMPARE((*refused)->status, 503);
    QVERIFY(!headerValue((*refused)->headers, "Retry-After").isEmpty());
    desk.read();
    QCOMPARE(desk.name(), u"Draft 63"_s);
    QVERIFY(!*desk.put(u"Room again"_s));
    QCOMPARE(desk.held.waiting(), 1);
    desk.read();
}

void TestDrafts::aDraftThatIsReadAfterTheStopIsRefused()
{
    Desk desk;
    const auto answer = desk.put(u"Late"_s);
    desk.harness.api.reset();
    desk.read();
    QVERIFY(*answer);
    QCOMPARE((*answer)->status, 503);
}

void TestDrafts::nobodysChangeIsOverwritten()
{
    ApiHarness harness;
    const QByteArray path =
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Orders"_s).text().toUtf8();
    const QByteArray read = harness.get(path).text("draft_hash").toUtf8();
    const auto put = [&](const QString &name, const QByteArray &hash) {
        return harness.call("PUT", path + "/draft?draft_hash=" + hash,
                            QJsonDocument(sampleFlow(name)).toJson());
    };
    const Reply mine = put(u"Mine"_s, read);
    QCOMPARE(mine.status(), 200);
    const Reply late = put(u"Late"_s, read);
    QCOMPARE(late.status(), 409);
    QCOMPARE(late.text("field"), u"draft_hash"_s);
    QCOMPARE(harness.get(path).text("name"), u"Mine"_s);
    QCOMPARE(put(u"Next"_s, mine.text("draft_hash").toUtf8()).status(), 200);
    QCOMPARE(harness.call("PUT", path + "/draft?hash=1", "{}").status(), 400);
}

void TestDrafts::onlyWhatWasNeverPublishedIsDeleted()
{
    ApiHarness harness;
    const QByteArray draft =
        "/v1/flows/" + harness.post("/v1/flows", sampleFlow(u"Draft"_s)).text("id").toUtf8();
    const QByteArray live = // is published
        "/v1/flows/" + harness.addFlow(harness.workspace, u"Live"_s).text().toUtf8();
    QCOMPARE(harness.call("DELETE", draft).status(), 204);
    QCOMPARE(harness.get(draft).status(), 404);
    QCOMPARE(harness.call("DELETE", draft).status(), 404);
    QCOMPARE(harness.call("DELETE", live).status(), 409);
    QCOMPARE(harness.get(live).status(), 200);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
