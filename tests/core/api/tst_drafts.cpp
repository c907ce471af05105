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

    // Without waiting for the answer.
    std::shared_ptr<std::optional<HttpResponse>> put(const QString &name)
    {
        HttpRequest request;
        request.method = "PUT";
        request.path = "/v1/flows/" + flow.text().toUtf8() + "/draft";
        request.headers = {{"Authorization", "Bearer " + harness.token},
                           {"Content-Type", "application/json"}};
        request.body = QJsonDocument(sampleFlow(name)).toJson();
        auto answer = std::make_shared<std::optional<HttpResponse>>();
        harness.router.handle(request,
                              [answer](HttpResponse response) { *answer = std::move(response); });
        harness.db.time().advance(Millis(10));
        return answer;
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
    void draftsStayInTheirOrder();
    void onlySoManyWaitAtOnce();
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
    desk.held.runAll();
    desk.harness.db.time().advance(Millis(10));
    QVERIFY(*answer);
    QCOMPARE((*answer)->status, 200);
    QCOMPARE(desk.name(), u"Changed"_s);
}

void TestDrafts::draftsStayInTheirOrder()
{
    Desk desk;
    const auto first = desk.put(u"First"_s);
    const auto second = desk.put(u"Second"_s);
    desk.held.runAll();
    desk.harness.db.time().advance(Millis(10));
    QVERIFY(*first && *second);
    QCOMPARE(desk.name(), u"Second"_s);
}

void TestDrafts::onlySoManyWaitAtOnce()
{
    Desk desk;
    for (int i = 0; i < 8; ++i)
        QVERIFY(!*desk.put(u"Draft %1"_s.arg(i)));
    const auto refused = desk.put(u"One too many"_s);
    QVERIFY(*refused);
    QCOMPARE((*refused)->status, 503);
    QVERIFY(!headerValue((*refused)->headers, "Retry-After").isEmpty());
    desk.held.runAll();
    desk.harness.db.time().advance(Millis(10));
    QCOMPARE(desk.name(), u"Draft 7"_s);
    QVERIFY(!*desk.put(u"Room again"_s));
    QCOMPARE(desk.held.waiting(), 1);
    desk.held.runAll();
    desk.harness.db.time().advance(Millis(10));
}

void TestDrafts::aDraftThatIsReadAfterTheStopIsRefused()
{
    Desk desk;
    const auto answer = desk.put(u"Late"_s);
    desk.harness.api.reset();
    desk.held.runAll();
    desk.harness.db.time().advance(Millis(10));
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
