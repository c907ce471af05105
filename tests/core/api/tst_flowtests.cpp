#include "tests/core/api/apiharness.h"

#include "core/flow/flowtemplates.h"
#include "core/flow/jsontext.h"
#include "core/flow/testplan.h"
#include "core/store/flowteststore.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Test runs, stored tests and templates over the API.
class TestFlowTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsTheDraftAndTellsEverything();
    void playsAVersionOrADocumentThatIsNotSaved();
    void playsTheSameChatTheSameWayEveryTime();
    void oneEntryLessIsOneStepBack();
    void stopsBeforeABlockAndGoesOnWithOtherValues();
    void answersWebServicesWithoutAskingThem();
    void runsScriptsByTheEnginesHost();
    void saysSoWhereScriptsCannotRun();
    void beginsAtAnyStep();
    void callsTheLiveFlowsOfTheWorkspace();
    void writesNothing();
    void refusesWrongRuns_data();
    void refusesWrongRuns();
    void refusesMoreRunsThanItCanHold();
    void aRecordingIsATestThatPasses();
    void tellsTheFirstDifferenceInWords();
    void aTestIsListedShownReplacedAndDeleted();
    void refusesWrongTests_data();
    void refusesWrongTests();
    void namesOfTestsAreTakenOnce();
    void theSameKeyStoresOnce();
    void aFlowHasAtMostSoManyTests();
    void runsSomeTestsAgainstAVersion();
    void otherCallsAreServedBetweenTests();
    void testsOfAnotherFlowAreNotFound();
    void changesOfTestsAreInTheFeed();
    void templatesAreListedAndShown();
    void aTemplateBecomesAFlowWithPassingTests();
};

namespace {

QJsonObject block(const QString &id, const QString &type, const QJsonObject &fields,
                  const QJsonObject &outlets = {})
{
    QJsonObject json{{u"id"_s, id}, {u"type"_s, type}, {u"fields"_s, fields}};
    if (!outlets.isEmpty())
        json.insert(u"outlets"_s, outlets);
    return json;
}

QJsonObject flowOf(const QString &name, const QJsonArray &blocks)
{
    const QJsonObject bye{
        {u"id"_s, u"bye"_s},
        {u"blocks"_s,
         QJsonArray{block(u"bye-text"_s, u"message.text"_s,
                          {{u"text"_s, u"Bye {{name | default: \"you\"}}"_s}}),
                    QJsonObject{{u"id"_s, u"bye-end"_s}, {u"type"_s, u"logic.end"_s}}}}};
    return {{u"name"_s, name},
            {u"language"_s, u"en"_s},
            {u"start"_s, u"first"_s},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
            {u"steps"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, u"first"_s}, {u"blocks"_s, blocks}, {u"next"_s, u"bye"_s}},
                 bye}}};
}

// Asks for a name and says goodbye.
QJsonObject askingFlow(const QString &question = u"Your name?"_s)
{
    return flowOf(
        u"Asks"_s,
        {block(u"ask"_s, u"input.text"_s,
               {{u"text"_s, question}, {u"variable"_s, u"name"_s}, {u"no_answer_minutes"_s, 10}},
               {{u"no_answer"_s, u"bye"_s}, {u"invalid"_s, u"bye"_s}})});
}

QByteArray put(ApiHarness &harness, const QJsonObject &flow)
{
    const Reply reply = harness.post("/v1/flows", flow);
    if (reply.status() != 201)
        qWarning("%s", reply.http.body.constData());
    return "/v1/flows/" + reply.text("id").toUtf8();
}

QJsonObject chatOf(const QJsonArray &entries)
{
    return {{u"chat"_s, entries}, {u"now"_s, u"2026-03-03T12:00:00Z"_s}};
}

const QJsonArray kAnswered{QJsonObject{{u"start"_s, u"hi"_s}}, QJsonObject{{u"say"_s, u"Ana"_s}}};

QJsonObject named(QJsonObject test, const QString &name)
{
    test.insert("name"_L1, name);
    return test;
}

} // namespace

void TestFlowTests::playsTheDraftAndTellsEverything()
{
    ApiHarness harness;
    const Reply run = harness.post(put(harness, askingFlow()) + "/test-runs", chatOf(kAnswered));
    QCOMPARE(run.status(), 200);
    QCOMPARE(run.json[u"version"_s], QJsonValue());
    const QJsonArray chat = run.json[u"chat"_s].toArray();
    QCOMPARE(chat.size(), 2);
    QCOMPARE(chat[0][u"effects"_s][0][u"says"_s], u"Your name?"_s);
    QCOMPARE(chat[0][u"phase"_s], u"waiting_input"_s);
    QCOMPARE(chat[0][u"at"_s], u"2026-03-03T12:00:00.000Z"_s);
    QCOMPARE(chat[1][u"effects"_s][0][u"says"_s], u"Bye Ana"_s);
    QCOMPARE(chat[1][u"decisions"_s][0][u"why"_s], u"answered"_s);
    QVERIFY(!chat[1][u"decisions"_s][0].toObject().contains(u"because"));
    QCOMPARE(chat[1][u"variables"_s][u"name"_s], u"Ana"_s);
    QCOMPARE(chat[1][u"step"_s], u"bye"_s);
    QCOMPARE(run.json[u"wants"_s][u"what"_s], u"nothing"_s);
    QCOMPARE(run.json[u"complete"_s], true);
    QCOMPARE(run.json[u"coverage"_s][u"steps"_s][u"covered"_s], 2);
    const QJsonValue edges = run.json[u"coverage"_s][u"edges"_s];
    QCOMPARE(edges[u"total"_s], 3);
    QCOMPARE(edges[u"covered"_s], 1);
    QCOMPARE(edges[u"missing"_s][0][u"outlet"_s], u"invalid"_s);
}

void TestFlowTests::playsAVersionOrADocumentThatIsNotSaved()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    QCOMPARE(harness.post(flow + "/publish", {}).status(), 200);
    harness.call("PUT", flow + "/draft", QJsonDocument(askingFlow(u"Who are you?"_s)).toJson());
    QJsonObject body = chatOf({QJsonObject{{u"start"_s, u"hi"_s}}});
    const auto said = [&] {
        return harness.post(flow + "/test-runs", body)
            .json[u"chat"_s][0][u"effects"_s][0][u"says"_s]
            .toString();
    };
    QCOMPARE(said(), u"Who are you?"_s);
    body.insert("version"_L1, 1);
    QCOMPARE(said(), u"Your name?"_s);
    body.remove("version"_L1);
    body.insert("document"_L1, askingFlow(u"And you?"_s));
    QCOMPARE(said(), u"And you?"_s);
}

void TestFlowTests::playsTheSameChatTheSameWayEveryTime()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const QByteArray first = harness.post(flow + "/test-runs", chatOf(kAnswered)).http.body;
    harness.db.time().advance(std::chrono::hours(30));
    QCOMPARE(harness.post(flow + "/test-runs", chatOf(kAnswered)).http.body, first);
}

void TestFlowTests::oneEntryLessIsOneStepBack()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const Reply all = harness.post(flow + "/test-runs", chatOf(kAnswered));
    const Reply back =
        harness.post(flow + "/test-runs", chatOf({QJsonObject{{u"start"_s, u"hi"_s}}}));
    QCOMPARE(back.json[u"chat"_s][0], all.json[u"chat"_s][0]);
    QCOMPARE(back.json[u"wants"_s][u"what"_s], u"message"_s);
    QCOMPARE(back.json[u"wants"_s][u"block"_s], u"ask"_s);
    QCOMPARE(back.json[u"wants"_s][u"until"_s], u"2026-03-03T12:10:00.000Z"_s);
}

void TestFlowTests::stopsBeforeABlockAndGoesOnWithOtherValues()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    QJsonObject body = chatOf(kAnswered);
    body.insert("stop_before"_L1, QJsonArray{u"bye-text"_s});
    const Reply stopped = harness.post(flow + "/test-runs", body);
    QCOMPARE(stopped.json[u"wants"_s][u"what"_s], u"go_on"_s);
    QCOMPARE(stopped.json[u"wants"_s][u"block"_s], u"bye-text"_s);
    QCOMPARE(stopped.json[u"chat"_s][1][u"effects"_s].toArray().size(), 0);
    body.insert("chat"_L1, QJsonArray{kAnswered[0], kAnswered[1],
                                      QJsonObject{{u"set"_s, QJsonObject{{u"name"_s, u"Bia"_s}}}},
                                      QJsonObject{{u"event"_s, u"go_on"_s}}});
    const Reply gone = harness.post(flow + "/test-runs", body);
    QCOMPARE(gone.json[u"chat"_s][3][u"effects"_s][0][u"says"_s], u"Bye Bia"_s);
    QCOMPARE(gone.json[u"wants"_s][u"what"_s], u"nothing"_s);
    // As a test it stops in the same place.
    const QJsonObject test = named(gone.json[u"recording"_s].toObject(), u"Edited"_s);
    QCOMPARE(harness.post(flow + "/tests", test).status(), 201);
    QCOMPARE(harness.post(flow + "/tests/run", {}).json[u"passed"_s], 1);
}

void TestFlowTests::answersWebServicesWithoutAskingThem()
{
    ApiHarness harness;
    const QByteArray flow =
        put(harness,
            flowOf(u"Looks up"_s,
                   {block(u"look"_s, u"action.http_request"_s,
                          {{u"url"_s, u"https://shop.example/name"_s},
                           {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, u"name"_s},
                                                                 {u"variable"_s, u"name"_s}}}}})}));
    QJsonObject body = chatOf({QJsonObject{{u"start"_s, u"hi"_s}}});
    QCOMPARE(harness.post(flow + "/test-runs", body).json[u"wants"_s][u"what"_s], u"result"_s);
    const QJsonObject answer{{u"status"_s, 200}, {u"body"_s, QJsonObject{{u"name"_s, u"Eva"_s}}}};
    body.insert("answers"_L1,
                QJsonArray{QJsonObject{{u"block"_s, u"look"_s}, {u"result"_s, answer}}});
    const Reply run = harness.post(flow + "/test-runs", body);
    QCOMPARE(run.json[u"chat"_s][0][u"effects"_s][1][u"says"_s], u"Bye Eva"_s);
    body.remove("answers"_L1);
    body.insert("chat"_L1, QJsonArray{QJsonObject{{u"start"_s, u"hi"_s}},
                                      QJsonObject{{u"result"_s, QJsonObject{{u"status"_s, 500}}}}});
    const Reply failed = harness.post(flow + "/test-runs", body);
    QCOMPARE(failed.json[u"chat"_s][1][u"decisions"_s][0][u"why"_s], u"answered 500"_s);
}

namespace {

QJsonObject scriptFlow()
{
    return flowOf(u"Computes"_s,
                  {block(u"compute"_s, u"logic.script"_s,
                         {{u"code"_s, u"return 'Leo';"_s},
                          {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, QString()},
                                                                {u"variable"_s, u"name"_s}}}}})});
}

} // namespace

void TestFlowTests::runsScriptsByTheEnginesHost()
{
    ApiHarness harness;
    QList<QJsonObject> jobs;
    harness.runScript = [&](const QJsonObject &job, const std::function<void(QJsonObject)> &done) {
        jobs.append(job);
        done({{u"ok"_s, true}, {u"value"_s, u"Leo"_s}});
    };
    const QByteArray flow = put(harness, scriptFlow());
    const Reply run =
        harness.post(flow + "/test-runs", chatOf({QJsonObject{{u"start"_s, u"hi"_s}}}));
    QCOMPARE(run.json[u"chat"_s][0][u"effects"_s][1][u"says"_s], u"Bye Leo"_s);
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs[0][u"code"_s], u"return 'Leo';"_s);
    QCOMPARE(jobs[0][u"now"_s].toInteger(), 1'772'539'200'000);
    QCOMPARE(jobs[0][u"given"_s][u"message"_s], u"hi"_s);
    QVERIFY(jobs[0][u"seed"_s].toInteger() > 0);
}

void TestFlowTests::saysSoWhereScriptsCannotRun()
{
    ApiHarness harness;
    const Reply run = harness.post(put(harness, scriptFlow()) + "/test-runs",
                                   chatOf({QJsonObject{{u"start"_s, u"hi"_s}}}));
    QCOMPARE(run.json[u"chat"_s][0][u"decisions"_s][1][u"why"_s],
             u"the script failed: Scripts cannot be run by this engine"_s);
}

void TestFlowTests::beginsAtAnyStep()
{
    ApiHarness harness;
    QJsonObject body = chatOf({QJsonObject{{u"start"_s, u"hi"_s}}});
    body.insert("from"_L1, u"bye"_s);
    body.insert("given"_L1, QJsonObject{{u"name"_s, u"Kim"_s}});
    const Reply run = harness.post(put(harness, askingFlow()) + "/test-runs", body);
    QCOMPARE(run.json[u"chat"_s][0][u"effects"_s][0][u"says"_s], u"Bye Kim"_s);
}

void TestFlowTests::callsTheLiveFlowsOfTheWorkspace()
{
    ApiHarness harness;
    harness.addFlow(harness.workspace, u"Called"_s);
    const QByteArray flow =
        put(harness,
            flowOf(u"Calls"_s, {block(u"call"_s, u"logic.subflow"_s, {{u"flow"_s, u"Called"_s}})}));
    const Reply run =
        harness.post(flow + "/test-runs", chatOf({QJsonObject{{u"start"_s, u"hi"_s}}}));
    QCOMPARE(run.json[u"chat"_s][0][u"effects"_s][1][u"says"_s], u"Welcome!"_s);
}

void TestFlowTests::writesNothing()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    harness.get(flow);
    const QByteArray before = harness.dump();
    QCOMPARE(harness.post(flow + "/test-runs", chatOf(kAnswered)).status(), 200);
    QCOMPARE(harness.post(flow + "/tests/run", {}).status(), 200);
    QCOMPARE(harness.dump(), before);
    QVERIFY(harness.gateway->asked.isEmpty());
}

void TestFlowTests::refusesWrongRuns_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("paths");
    const auto bad = [](const char *name, const QByteArray &body, int status,
                        const QString &paths) { QTest::newRow(name) << body << status << paths; };
    bad("no JSON", "{", 400, {});
    bad("no chat", "{}", 400, u"/chat"_s);
    bad("empty chat", R"({"chat": []})", 400, u"/chat"_s);
    bad("no start", R"({"chat": [{"say": "x"}]})", 400, u"/chat/0"_s);
    bad("two inputs", R"({"chat": [{"start": "x", "say": "y"}]})", 400, u"/chat/0"_s);
    bad("no input", R"({"chat": [{"start": "x"}, {}]})", 400, u"/chat/1"_s);
    bad("text of a number", R"({"chat": [{"start": 1}]})", 400, u"/chat/0/start"_s);
    bad("unknown event", R"({"chat": [{"start": "x"}, {"event": "boom"}]})", 400,
        u"/chat/1/event"_s);
    bad("wait backwards", R"({"chat": [{"start": "x"}, {"wait_minutes": -1}]})", 400,
        u"/chat/1/wait_minutes"_s);
    bad("bad variable", R"({"chat": [{"start": "x"}, {"set": {"contact": 1}}]})", 400,
        u"/chat/1/set/contact"_s);
    bad("bad content", R"({"chat": [{"start": "x"}, {"send": {"kind": "boom"}}]})", 400,
        u"/chat/1/send/kind"_s);
    bad("unknown key", R"({"chat": [{"start": "x"}], "colour": 1})", 400, u"/colour"_s);
    bad("several", R"({"chat": [{"start": "x", "huh": 1}], "zone": "Mars/Base", "seed": -1})", 400,
        u"/seed /zone /chat/0/huh"_s);
    bad("no time", R"({"chat": [{"start": "x"}], "now": "noon"})", 400, u"/now"_s);
    bad("bad channel", R"({"chat": [{"start": "x"}], "channel": {"text_limit": 1, "x": 1}})", 400,
        u"/channel/text_limit /channel/x"_s);
    bad("bad answer", R"({"chat": [{"start": "x"}], "answers": [{"block": "b"}]})", 400,
        u"/answers/0/result"_s);
    bad("no such step", R"({"chat": [{"start": "x"}], "from": "nowhere"})", 400, u"/from"_s);
    bad("both sources", R"({"chat": [{"start": "x"}], "version": 1, "document": {}})", 400,
        u"/document"_s);
    bad("version as text", R"({"chat": [{"start": "x"}], "version": "1"})", 400, u"/version"_s);
    bad("no such version", R"({"chat": [{"start": "x"}], "version": 9})", 404, {});
    bad("broken document", R"({"chat": [{"start": "x"}], "document": {"name": 7}})", 422,
        u"/document/name /document/steps"_s);
    QByteArray many = R"({"chat": [{"start": "x"})";
    for (int i = 0; i < kTestInputsMax; ++i)
        many += R"(, {"say": "x"})";
    bad("too many entries", many + "]}", 400, u"/chat /chat"_s);
}

void TestFlowTests::refusesWrongRuns()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, paths);
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const Reply reply = harness.call("POST", flow + "/test-runs", body);
    QCOMPARE(reply.status(), status);
    QCOMPARE(reply.problemPaths(), paths);
    QVERIFY(!reply.text("detail").isEmpty());
}

void TestFlowTests::refusesMoreRunsThanItCanHold()
{
    ApiHarness harness;
    QList<std::function<void(QJsonObject)>> waiting;
    harness.runScript = [&](const QJsonObject &, const std::function<void(QJsonObject)> &done) {
        waiting.append(done);
    };
    const QByteArray flow = put(harness, scriptFlow());
    QList<int> answers;
    HttpRequest request;
    request.method = "POST";
    request.path = flow + "/test-runs";
    request.body = R"({"chat": [{"start": "x"}]})";
    request.headers = {{"Content-Type", "application/json"},
                       {"Authorization", "Bearer " + harness.token}};
    for (int i = 0; i < 9; ++i)
        harness.router.handle(
            request, [&answers](const HttpResponse &response) { answers.append(response.status); });
    harness.db.time().advance(Millis(5));
    QCOMPARE(answers, QList<int>{503});
    for (const auto &done : std::as_const(waiting))
        done({{u"ok"_s, true}, {u"value"_s, 1}});
    harness.db.time().advance(Millis(5));
    QCOMPARE(answers.size(), 9);
    QCOMPARE(answers.count(200), 8);
}

void TestFlowTests::aRecordingIsATestThatPasses()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const Reply run = harness.post(flow + "/test-runs", chatOf(kAnswered));
    const QJsonObject recording = run.json[u"recording"_s].toObject();
    const Reply stored = harness.post(flow + "/tests", named(recording, u"Ana"_s));
    QCOMPARE(stored.status(), 201);
    const Reply ran = harness.post(flow + "/tests/run", {});
    QCOMPARE(ran.json[u"passed"_s], 1);
    QCOMPARE(ran.json[u"failed"_s], 0);
    QCOMPARE(ran.json[u"tests"_s][0][u"id"_s], stored.json[u"id"_s]);
    QCOMPARE(ran.json[u"coverage"_s][u"blocks"_s][u"covered"_s], 3);
}

void TestFlowTests::tellsTheFirstDifferenceInWords()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const Reply run = harness.post(flow + "/test-runs", chatOf(kAnswered));
    harness.post(flow + "/tests", named(run.json[u"recording"_s].toObject(), u"Ana"_s));
    harness.call("PUT", flow + "/draft", QJsonDocument(askingFlow(u"Who?"_s)).toJson());
    const Reply ran = harness.post(flow + "/tests/run", {});
    QCOMPARE(ran.json[u"failed"_s], 1);
    const QJsonValue difference = ran.json[u"tests"_s][0][u"difference"_s];
    QCOMPARE(difference[u"input"_s], 0);
    QCOMPARE(difference[u"message"_s],
             u"After \"hi\" (entry 1): expected that the bot says \"Your name?\", but the bot "
             "says \"Who?\"."_s);
    QCOMPARE(difference[u"got"_s][u"says"_s], u"Who?"_s);
}

void TestFlowTests::aTestIsListedShownReplacedAndDeleted()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    QJsonObject test = named(chatOf(kAnswered), u"Ana"_s);
    const Reply made = harness.post(flow + "/tests", test);
    QCOMPARE(made.json[u"inputs"_s], 2);
    const QByteArray path = flow + "/tests/" + made.text("id").toUtf8();
    const QJsonArray items = harness.get(flow + "/tests").items();
    QCOMPARE(items.size(), 1);
    QVERIFY(!items[0].toObject().contains(u"test"_s));
    QCOMPARE(harness.get(path).json[u"test"_s][u"chat"_s].toArray(), kAnswered);
    test.insert("chat"_L1, QJsonArray{QJsonObject{{u"start"_s, u"again"_s}}});
    const Reply replaced = harness.call("PUT", path, QJsonDocument(named(test, u"Bia"_s)).toJson());
    QCOMPARE(replaced.status(), 200);
    QCOMPARE(replaced.text("name"), u"Bia"_s);
    QCOMPARE(harness.get(path).json[u"inputs"_s], 1);
    QCOMPARE(harness.call("DELETE", path).status(), 204);
    QCOMPARE(harness.get(path).status(), 404);
    QCOMPARE(harness.call("DELETE", path).status(), 404);
    QCOMPARE(harness.get(flow + "/tests").items().size(), 0);
}

void TestFlowTests::refusesWrongTests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("paths");
    QTest::newRow("no name") << QByteArray(R"({"chat": [{"start": "x"}]})") << u"/name"_s;
    QTest::newRow("long name") << "{\"chat\": [{\"start\": \"x\"}], \"name\": \"" +
                                      QByteArray(201, 'x') + "\"}"
                               << u"/name"_s;
    QTest::newRow("stops") << QByteArray(
                                  R"({"name": "x", "chat": [{"start": "x"}], "stop_before": 1})")
                           << u"/stop_before"_s;
    QTest::newRow("effects") << QByteArray(
                                    R"({"name": "x", "chat": [{"start": "x", "effects": 1}]})")
                             << u"/chat/0/effects"_s;
    QTest::newRow("document") << QByteArray(
                                     R"({"name": "x", "chat": [{"start": "x"}], "document": {}})")
                              << u"/document"_s;
}

void TestFlowTests::refusesWrongTests()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, paths);
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const Reply reply = harness.call("POST", flow + "/tests", body);
    QCOMPARE(reply.status(), 400);
    QCOMPARE(reply.problemPaths(), paths);
    QCOMPARE(harness.db.number("SELECT count(*) FROM flow_test"), 0);
}

void TestFlowTests::namesOfTestsAreTakenOnce()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const QJsonObject test = named(chatOf(kAnswered), u"Ana"_s);
    const QByteArray first = harness.post(flow + "/tests", test).text("id").toUtf8();
    QCOMPARE(harness.post(flow + "/tests", test).status(), 409);
    const QByteArray second =
        harness.post(flow + "/tests", named(test, u"Bia"_s)).text("id").toUtf8();
    const QByteArray body = QJsonDocument(test).toJson();
    QCOMPARE(harness.call("PUT", flow + "/tests/" + second, body).status(), 409);
    QCOMPARE(harness.call("PUT", flow + "/tests/" + first, body).status(), 200);
}

void TestFlowTests::theSameKeyStoresOnce()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const QJsonObject test = named(chatOf(kAnswered), u"Ana"_s);
    const HttpHeaders key{{"Idempotency-Key", "k1"}};
    const Reply first = harness.post(flow + "/tests", test, key);
    const Reply again = harness.post(flow + "/tests", test, key);
    QCOMPARE(again.status(), 201);
    QCOMPARE(again.json, first.json);
    QCOMPARE(harness.post(flow + "/tests", named(test, u"Bia"_s), key).status(), 409);
}

void TestFlowTests::aFlowHasAtMostSoManyTests()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    harness.db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
        "INSERT INTO flow_test SELECT 700000 + i, " +
        QByteArray::number(harness.workspace.value) + ", " + flow.mid(flow.lastIndexOf('/') + 1) +
        ", 'n' || i, '{\"chat\":[]}', 1, 1 FROM n");
    const Reply reply = harness.post(flow + "/tests", named(chatOf(kAnswered), u"Ana"_s));
    QCOMPARE(reply.status(), 409);
    QVERIFY(reply.text("detail").contains(u"500"_s));
}

void TestFlowTests::runsSomeTestsAgainstAVersion()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    harness.post(flow + "/publish", {});
    const Reply run = harness.post(flow + "/test-runs", chatOf(kAnswered));
    const QJsonObject recording = run.json[u"recording"_s].toObject();
    const QString first = harness.post(flow + "/tests", named(recording, u"1"_s)).text("id");
    harness.post(flow + "/tests", named(recording, u"2"_s));
    harness.call("PUT", flow + "/draft", QJsonDocument(askingFlow(u"Who?"_s)).toJson());
    const Reply ran =
        harness.post(flow + "/tests/run", {{u"version"_s, 1}, {u"tests"_s, QJsonArray{first}}});
    QCOMPARE(ran.json[u"tests"_s].toArray().size(), 1);
    QCOMPARE(ran.json[u"passed"_s], 1);
    QCOMPARE(harness.post(flow + "/tests/run", {}).json[u"failed"_s], 2);
    QCOMPARE(harness.post(flow + "/tests/run", {{u"tests"_s, QJsonArray{u"99999"_s}}}).status(),
             404);
    QCOMPARE(harness.post(flow + "/tests/run", {{u"test"_s, 1}}).status(), 400);
    QCOMPARE(harness.post(flow + "/tests/run", {{u"version"_s, 7}}).status(), 404);
}

// A slice ends after so many inputs also where no time passes, as here.
void TestFlowTests::otherCallsAreServedBetweenTests()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    QJsonArray chat{QJsonObject{{u"start"_s, u"x"_s}}};
    while (chat.size() < kTestInputsMax)
        chat.append(QJsonObject{{u"start"_s, u"x"_s}});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(harness.post(flow + "/tests", named(chatOf(chat), QString::number(i))).status(),
                 201);
    QStringList order;
    const auto ask = [&](const QByteArray &method, const QByteArray &path, const QString &name) {
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.headers = {{"Authorization", "Bearer " + harness.token}};
        harness.router.handle(request,
                              [&order, name](const HttpResponse &) { order.append(name); });
    };
    ask("POST", flow + "/tests/run", u"tests"_s);
    ask("GET", flow, u"flow"_s);
    harness.db.time().advance(Millis(5));
    QCOMPARE(order, (QStringList{u"flow"_s, u"tests"_s}));
}

void TestFlowTests::testsOfAnotherFlowAreNotFound()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const QByteArray other = put(harness, scriptFlow());
    const QByteArray id =
        harness.post(flow + "/tests", named(chatOf(kAnswered), u"Ana"_s)).text("id").toUtf8();
    QCOMPARE(harness.get(other + "/tests/" + id).status(), 404);
    QCOMPARE(harness.call("DELETE", other + "/tests/" + id).status(), 404);
    QCOMPARE(harness.get(flow + "/tests/" + id).status(), 200);
    // Nor those of another workspace under one's own flow.
    const FlowId foreign = harness.addFlow(harness.otherWorkspace, u"Theirs"_s);
    harness.db.execute("INSERT INTO flow_test VALUES (900005, " +
                       harness.otherWorkspace.text().toUtf8() + ", " + foreign.text().toUtf8() +
                       ", 'x', '{\"chat\":[]}', 1, 1)");
    QCOMPARE(harness.get(flow + "/tests/900005").status(), 404);
    QCOMPARE(harness.call("DELETE", flow + "/tests/900005").status(), 404);
    QCOMPARE(harness.get("/v1/flows/" + foreign.text().toUtf8() + "/tests").status(), 404);
}

void TestFlowTests::changesOfTestsAreInTheFeed()
{
    ApiHarness harness;
    const QByteArray flow = put(harness, askingFlow());
    const QJsonObject test = named(chatOf(kAnswered), u"Ana"_s);
    const QString before = harness.get("/v1/events").text("cursor");
    const QByteArray path =
        flow + "/tests/" + harness.post(flow + "/tests", test).text("id").toUtf8();
    harness.call("PUT", path, QJsonDocument(test).toJson());
    harness.call("DELETE", path);
    const QJsonArray items =
        harness.get("/v1/events?after=" + before.toUtf8()).json[u"events"_s].toArray();
    QCOMPARE(items.size(), 3);
    for (const QJsonValue item : items) {
        QCOMPARE(item[u"about"_s], u"flow"_s);
        QCOMPARE(item[u"what"_s], u"tests_changed"_s);
        QVERIFY(flow.endsWith(item[u"id"_s].toString().toUtf8()));
    }
}

void TestFlowTests::templatesAreListedAndShown()
{
    ApiHarness harness;
    const QJsonArray items = harness.get("/v1/flow-templates").items();
    QCOMPARE(items.size(), flowTemplates().size());
    for (const QJsonValue item : items) {
        const Reply shown =
            harness.get("/v1/flow-templates/" + item[u"name"_s].toString().toUtf8());
        QCOMPARE(shown.status(), 200);
        QCOMPARE(shown.json[u"chats"_s].toArray().size(), item[u"tests"_s].toInt());
        QVERIFY(shown.json[u"document"_s][u"steps"_s].toArray().size() > 3);
    }
    QCOMPARE(harness.get("/v1/flow-templates/none").status(), 404);
    QCOMPARE(harness.get("/v1/flow-templates?limit=1").status(), 400);
}

void TestFlowTests::aTemplateBecomesAFlowWithPassingTests()
{
    ApiHarness harness;
    for (const FlowTemplate &each : flowTemplates()) {
        const QByteArray path = "/v1/flow-templates/" + each.name.toUtf8() + "/flows";
        const Reply made = harness.post(path, {{u"name"_s, u"My "_s + each.title}});
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.json[u"problems"_s].toArray().size(), 0);
        QCOMPARE(made.json[u"tests"_s].toInt(), each.tests.size());
        const QByteArray flow = "/v1/flows/" + made.text("id").toUtf8();
        QCOMPARE(harness.get(flow).json[u"draft"_s][u"name"_s], u"My "_s + each.title);
        const Reply ran = harness.post(flow + "/tests/run", {});
        QVERIFY2(ran.json[u"failed"_s] == 0, ran.http.body.constData());
        QCOMPARE(ran.json[u"passed"_s].toInt(), each.tests.size());
        QCOMPARE(harness.post(path, {{u"name"_s, u"My "_s + each.title}}).status(), 409);
    }
    const Reply bare = harness.post("/v1/flow-templates/order.en/flows", {{u"tests"_s, false}});
    QCOMPARE(bare.json[u"tests"_s], 0);
    QCOMPARE(harness.post("/v1/flow-templates/order.en/flows", {{u"nam"_s, u"x"_s}}).status(), 400);
    QCOMPARE(harness.post("/v1/flow-templates/none/flows", {}).status(), 404);
}

QTEST_GUILESS_MAIN(TestFlowTests)
#include "tst_flowtests.moc"
