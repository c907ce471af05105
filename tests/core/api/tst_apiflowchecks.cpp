#include "tests/core/api/apiharness.h"
#include "tests/support/typebotsample.h"

#include <QJsonDocument>
#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// What is wrong with a flow and how it is mended, what changed in it, flows of other makers.
class TestApiFlowChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsProblemsWithTheirFixes();
    void knowsTheChannelAndTheOtherFlows();
    void tellsEverywhereOfAFlowThatIsNotThere();
    void aFlowIsNotThereUnderItsFormerName();
    void storesDraftsThatAreUnfinished();
    void aFlowKeepsItsNameWhileItsDraftHasNone();
    void appliesAFix();
    void refusesAFixOfAnotherDraft();
    void tellsWhatChanged();
    void importsFromTypebot();
    void importsOnceUnderOneKey();
    void refusesWhatCouldNotBeReadAgain();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
};

namespace {

QByteArray pathOf(const Reply &made)
{
    return "/v1/flows/" + made.text("id").toUtf8();
}

// A flow whose chat stops without saying so.
QJsonObject openEnded(const QString &name)
{
    const QJsonObject text{{u"id"_s, u"b1"_s},
                           {u"type"_s, u"message.text"_s},
                           {u"fields"_s, QJsonObject{{u"text"_s, u"Hello"_s}}}};
    const QJsonObject step{
        {u"id"_s, u"s1"_s}, {u"title"_s, u"Hello"_s}, {u"blocks"_s, QJsonArray{text}}};
    return {{u"name"_s, name},
            {u"start"_s, u"s1"_s},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}},
            {u"steps"_s, QJsonArray{step}}};
}

// A flow that calls another one.
QJsonObject callingFlow(const QString &name, const QString &other)
{
    const QJsonObject call{{u"id"_s, u"b"_s},
                           {u"type"_s, u"logic.subflow"_s},
                           {u"fields"_s, QJsonObject{{u"flow"_s, other}}}};
    QJsonObject flow = openEnded(name);
    flow[u"steps"_s] = QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"blocks"_s, QJsonArray{call}}}};
    return flow;
}

QJsonObject problemOf(const QJsonArray &problems, const QString &code)
{
    for (const QJsonValue &problem : problems) {
        if (problem[u"code"_s].toString() == code)
            return problem.toObject();
    }
    return {};
}

} // namespace

void TestApiFlowChecks::tellsProblemsWithTheirFixes()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/flows", openEnded(u"F"_s));
    QVERIFY2(made.status() == 201, made.http.body.constData());
    const Reply told = harness.get(pathOf(made) + "/problems");
    QCOMPARE(told.status(), 200);
    QCOMPARE(told.text("draft_hash"), made.text("draft_hash"));
    const QJsonObject problem = problemOf(told.json[u"problems"_s].toArray(), u"flow.dead_end"_s);
    QCOMPARE(problem[u"step"_s].toString(), u"s1"_s);
    QCOMPARE(problem[u"step_title"_s].toString(), u"Hello"_s);
    QCOMPARE(problem[u"fix"_s][u"label"_s].toString(), u"Add an End block after \"Hello\""_s);
    QCOMPARE(problem[u"fix"_s][u"operations"_s][0][u"op"_s].toString(), u"add"_s);
}

void TestApiFlowChecks::knowsTheChannelAndTheOtherFlows()
{
    ApiHarness harness;
    QJsonObject flow = openEnded(u"F"_s);
    const QJsonObject approved{{u"id"_s, u"a"_s},
                               {u"type"_s, u"message.template"_s},
                               {u"fields"_s, QJsonObject{{u"name"_s, u"order_ready"_s}}}};
    const QJsonObject call{{u"id"_s, u"b"_s},
                           {u"type"_s, u"logic.subflow"_s},
                           {u"fields"_s, QJsonObject{{u"flow"_s, u"Adress"_s}}}};
    flow[u"steps"_s] =
        QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"blocks"_s, QJsonArray{approved, call}}}};
    const QByteArray path = pathOf(harness.post("/v1/flows", flow));
    harness.post("/v1/flows", openEnded(u"Address"_s));
    const QJsonArray without = harness.get(path + "/problems").json[u"problems"_s].toArray();
    QVERIFY(problemOf(without, u"flow.channel_no_templates"_s).isEmpty());
    QCOMPARE(problemOf(without, u"flow.unknown_flow"_s)[u"fix"_s][u"label"_s].toString(),
             u"Call \"Address\""_s);
    const QByteArray session = harness.session.text().toUtf8();
    const Reply with = harness.get(path + "/problems?session=" + session);
    QVERIFY(
        !problemOf(with.json[u"problems"_s].toArray(), u"flow.channel_no_templates"_s).isEmpty());
    const QByteArray other = harness.otherSession.text().toUtf8();
    QCOMPARE(harness.get(path + "/problems?session=" + other).status(), 404);
}

// Whoever checks a flow knows the other flows.
void TestApiFlowChecks::tellsEverywhereOfAFlowThatIsNotThere()
{
    ApiHarness harness;
    const auto told = [](const Reply &reply) {
        return problemOf(reply.json[u"problems"_s].toArray(), u"flow.unknown_flow"_s);
    };
    const QJsonObject calling = callingFlow(u"F"_s, u"Adress"_s);
    const Reply made = harness.post("/v1/flows", calling);
    const QByteArray path = pathOf(made);
    const QJsonObject problem = told(harness.get(path + "/problems"));
    QCOMPARE(problem[u"path"_s].toString(), u"/steps/0/blocks/0/fields/flow"_s);
    QCOMPARE(told(made), problem);
    QCOMPARE(told(harness.call("PUT", path + "/draft", QJsonDocument(calling).toJson())), problem);
    QCOMPARE(told(harness.call("POST", path + "/publish")), problem);
    harness.call("PUT", path + "/draft", QJsonDocument(openEnded(u"F"_s)).toJson());
    QVERIFY(told(harness.call("POST", path + "/publish")).isEmpty());
    QCOMPARE(told(harness.post(path + "/roll-back", {{u"version"_s, 1}})), problem);
    harness.post(path + "/roll-back", {{u"version"_s, 2}});
    harness.call("PUT", path + "/draft", QJsonDocument(calling).toJson());
    harness.post(path + "/publish", {{u"share"_s, 20}});
    QCOMPARE(told(harness.call("PUT", path + "/share", R"({"share": 100})")), problem);

    harness.post("/v1/flows", openEnded(u"Adress"_s));
    QVERIFY(told(harness.get(path + "/problems")).isEmpty());
    QVERIFY(told(harness.call("POST", path + "/publish")).isEmpty());
    QVERIFY(told(harness.call("PUT", path + "/draft", QJsonDocument(calling).toJson())).isEmpty());
}

void TestApiFlowChecks::aFlowIsNotThereUnderItsFormerName()
{
    ApiHarness harness;
    const QByteArray path = pathOf(harness.post("/v1/flows", openEnded(u"Before"_s)));
    const QJsonObject renamed = callingFlow(u"After"_s, u"Before"_s);
    const Reply kept = harness.call("PUT", path + "/draft", QJsonDocument(renamed).toJson());
    QVERIFY(!problemOf(kept.json[u"problems"_s].toArray(), u"flow.unknown_flow"_s).isEmpty());
}

void TestApiFlowChecks::storesDraftsThatAreUnfinished()
{
    ApiHarness harness;
    const QByteArray path = pathOf(harness.post("/v1/flows", openEnded(u"Mine"_s)));
    QJsonObject flow = openEnded(u"Mine"_s);
    flow[u"triggers"_s] = QJsonArray{QJsonObject{{u"kind"_s, u"api_event"_s}},
                                     QJsonObject{{u"kind"_s, u"schedule"_s}, {u"at"_s, u"9"_s}}};
    flow[u"steps"_s] = QJsonArray{QJsonObject{
        {u"id"_s, u"s1"_s},
        {u"blocks"_s, QJsonArray{QJsonObject{{u"id"_s, u"b1"_s},
                                             {u"type"_s, u"input.number"_s},
                                             {u"fields"_s, QJsonObject{{u"min"_s, u"1o"_s}}}}}}}};
    const Reply stored = harness.call("PUT", path + "/draft", QJsonDocument(flow).toJson());
    QVERIFY2(stored.status() == 200, stored.http.body.constData());
    const Reply shown = harness.get(path);
    QCOMPARE(shown.json[u"draft"_s][u"triggers"_s][1][u"at"_s].toString(), u"9"_s);
    QCOMPARE(shown.json[u"draft"_s][u"steps"_s][0][u"blocks"_s][0][u"fields"_s][u"min"_s],
             QJsonValue(u"1o"_s));
    const QJsonArray problems = harness.get(path + "/problems").json[u"problems"_s].toArray();
    for (const QString &code : {u"flow.no_event"_s, u"flow.schedule_without_time"_s,
                                u"flow.schedule_for_nobody"_s, u"flow.wrong_value"_s})
        QVERIFY2(!problemOf(problems, code).isEmpty(), qUtf8Printable(code));
    QCOMPARE(harness.post(path + "/publish", {}).status(), 422);
    QCOMPARE(harness.get(path).json[u"live_version"_s], QJsonValue(QJsonValue::Null));
}

void TestApiFlowChecks::aFlowKeepsItsNameWhileItsDraftHasNone()
{
    ApiHarness harness;
    const QByteArray mine = pathOf(harness.post("/v1/flows", openEnded(u"Mine"_s)));
    const QByteArray other = pathOf(harness.post("/v1/flows", openEnded(u"Other"_s)));
    const auto store = [&](const QByteArray &path, const QString &name) {
        return harness.call("PUT", path + "/draft", QJsonDocument(openEnded(name)).toJson());
    };
    const std::pair<QString, QString> names[] = {{u" "_s, u"flow.no_name"_s},
                                                 {u"Other"_s, u"flow.name_taken"_s},
                                                 {QString(201, u'x'), u"flow.too_long"_s}};
    for (const auto &[name, code] : names) {
        const Reply stored = store(mine, name);
        QCOMPARE(stored.status(), 200);
        QCOMPARE(stored.text("name"), u"Mine"_s);
        QVERIFY(!problemOf(stored.json[u"problems"_s].toArray(), code).isEmpty());
        QCOMPARE(harness.get(mine).json[u"draft"_s][u"name"_s].toString(), name);
        QCOMPARE(harness.post(mine + "/publish", {}).status(), 422);
    }
    QCOMPARE(harness.post("/v1/flows", openEnded(u" "_s)).status(), 422);
    // The name is free now, but nobody has given it to the flow yet.
    store(mine, u"Other"_s);
    QCOMPARE(store(other, u"Another"_s).text("name"), u"Another"_s);
    const Reply early = harness.post(mine + "/publish", {});
    QCOMPARE(early.status(), 409);
    QCOMPARE(early.text("field"), u"/name"_s);
    QCOMPARE(store(mine, u"Other"_s).text("name"), u"Other"_s);
    QCOMPARE(harness.post(mine + "/publish", {}).status(), 200);
}

void TestApiFlowChecks::appliesAFix()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/flows", openEnded(u"F"_s));
    const QByteArray path = pathOf(made);
    const Reply told = harness.get(path + "/problems");
    const QJsonObject problem = problemOf(told.json[u"problems"_s].toArray(), u"flow.dead_end"_s);
    const Reply mended = harness.post(path + "/fixes", {{u"draft_hash"_s, told.text("draft_hash")},
                                                        {u"fix"_s, problem[u"fix"_s][u"id"_s]}});
    QVERIFY2(mended.status() == 200, mended.http.body.constData());
    QVERIFY(mended.json[u"problems"_s].toArray().isEmpty());
    QVERIFY(mended.text("draft_hash") != made.text("draft_hash"));
    const QJsonValue blocks = harness.get(path).json[u"draft"_s][u"steps"_s][0][u"blocks"_s];
    QCOMPARE(blocks[1][u"type"_s].toString(), u"logic.end"_s);
}

void TestApiFlowChecks::refusesAFixOfAnotherDraft()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/flows", openEnded(u"F"_s));
    const QByteArray path = pathOf(made);
    const QJsonObject problem = problemOf(
        harness.get(path + "/problems").json[u"problems"_s].toArray(), u"flow.dead_end"_s);
    const QByteArray before = harness.dump();
    const Reply old = harness.post(
        path + "/fixes", {{u"draft_hash"_s, u"0123"_s}, {u"fix"_s, problem[u"fix"_s][u"id"_s]}});
    QCOMPARE(old.status(), 409);
    QCOMPARE(old.text("field"), u"/draft_hash"_s);
    const Reply unknown = harness.post(
        path + "/fixes", {{u"draft_hash"_s, made.text("draft_hash")}, {u"fix"_s, u"0123"_s}});
    QCOMPARE(unknown.status(), 409);
    QCOMPARE(unknown.text("field"), u"/fix"_s);
    QCOMPARE(harness.dump(), before);
}

void TestApiFlowChecks::tellsWhatChanged()
{
    ApiHarness harness;
    const QByteArray path = pathOf(harness.post("/v1/flows", openEnded(u"F"_s)));
    QCOMPARE(harness.call("POST", path + "/publish").status(), 200);
    const Reply same = harness.get(path + "/diff");
    QVERIFY2(same.status() == 200, same.http.body.constData());
    QVERIFY(same.json[u"changes"_s].toArray().isEmpty());
    QVERIFY(!same.json[u"changes_chats"_s].toBool());
    QJsonObject changed = openEnded(u"F"_s);
    changed[u"language"_s] = u"pt"_s;
    QCOMPARE(harness.call("PUT", path + "/draft", QJsonDocument(changed).toJson()).status(), 200);
    const Reply told = harness.get(path + "/diff?from=1&to=draft");
    QCOMPARE(told.json[u"changes"_s].toArray().size(), 1);
    QCOMPARE(told.json[u"changes"_s][0][u"message"_s].toString(), u"The language is now \"pt\"."_s);
    QCOMPARE(told.json[u"changes"_s][0][u"fields"_s][0][u"after"_s].toString(), u"pt"_s);
    QVERIFY(told.json[u"changes_chats"_s].toBool());
    QCOMPARE(told.json[u"left_off"_s].toInt(), 0);
    QCOMPARE(harness.get(path + "/diff?from=2").status(), 404);
}

void TestApiFlowChecks::importsFromTypebot()
{
    ApiHarness harness;
    const Reply made = harness.post("/v1/flows/import/typebot", typebotSample(u"Imported"_s));
    QVERIFY2(made.status() == 201, made.http.body.constData());
    QCOMPARE(made.text("name"), u"Imported"_s);
    QVERIFY(made.json[u"live_version"_s].isNull());
    const QJsonArray report = made.json[u"report"_s].toArray();
    const bool isTold = std::any_of(report.begin(), report.end(), [](const QJsonValue &note) {
        return note[u"what"_s].toString() == u"payment input" &&
               note[u"kind"_s].toString() == u"left_out" && note[u"place"_s].toString() == u"Pay" &&
               note[u"path"_s].toString() == u"/groups/0/blocks/1";
    });
    QVERIFY2(isTold, made.http.body.constData());
    QCOMPARE(harness.get(pathOf(made)).json[u"draft"_s][u"name"_s].toString(), u"Imported"_s);
}

void TestApiFlowChecks::importsOnceUnderOneKey()
{
    ApiHarness harness;
    const HttpHeaders key{{"Idempotency-Key", "k-1"}};
    const Reply first = harness.post("/v1/flows/import/typebot", typebotSample(u"Imported"_s), key);
    QCOMPARE(first.status(), 201);
    QCOMPARE(harness.post("/v1/flows/import/typebot", typebotSample(u"Imported"_s), key).text("id"),
             first.text("id"));
    QCOMPARE(harness.post("/v1/flows/import/typebot", typebotSample(u"Imported"_s)).status(), 409);
    QCOMPARE(harness.get("/v1/flows").items().size(), 1);
}

// Within the limit as it is sent, beyond it as it is laid out.
void TestApiFlowChecks::refusesWhatCouldNotBeReadAgain()
{
    ApiHarness harness;
    QJsonArray choices;
    for (int i = 0; i < 30; ++i)
        choices.append(QJsonObject{{u"id"_s, u"c%1"_s.arg(i)}, {u"title"_s, QString::number(i)}});
    QJsonArray steps;
    for (int i = 0; i < 2400; ++i) {
        const QJsonObject asked{
            {u"id"_s, u"b%1"_s.arg(i)},
            {u"type"_s, u"input.choice"_s},
            {u"fields"_s, QJsonObject{{u"text"_s, u"?"_s}, {u"choices"_s, choices}}}};
        steps.append(QJsonObject{{u"id"_s, u"s%1"_s.arg(i)}, {u"blocks"_s, QJsonArray{asked}}});
    }
    QJsonObject flow = openEnded(u"F"_s);
    const QByteArray path = pathOf(harness.post("/v1/flows", flow));
    flow[u"start"_s] = u"s0"_s;
    flow[u"steps"_s] = steps;
    const QByteArray body = QJsonDocument(flow).toJson(QJsonDocument::Compact);
    QVERIFY(body.size() < 4 * 1024 * 1024);
    const QByteArray before = harness.dump();
    const Reply reply = harness.call("PUT", path + "/draft", body);
    QCOMPARE(reply.status(), 422);
    QCOMPARE(reply.json[u"problems"_s][0][u"code"_s].toString(), u"flow.too_large"_s);
    QCOMPARE(harness.dump(), before);
}

void TestApiFlowChecks::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *target, const char *body,
                        int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                            << status;
    };
    row("problems of nothing", "GET", "/v1/flows/999999/problems", "", 404);
    row("an unknown query", "GET", "/v1/flows/ID/problems?x=1", "", 400);
    row("a session that is no id", "GET", "/v1/flows/ID/problems?session=x", "", 400);
    row("nothing published", "GET", "/v1/flows/ID/diff", "", 404);
    row("a version that is none", "GET", "/v1/flows/ID/diff?from=x", "", 404);
    row("no such flow", "GET", "/v1/flows/999999/diff?from=draft", "", 404);
    row("no fix", "POST", "/v1/flows/ID/fixes", "{}", 400);
    row("a fix that is no text", "POST", "/v1/flows/ID/fixes", R"({"draft_hash": "a", "fix": 5})",
        400);
    row("an unknown field", "POST", "/v1/flows/ID/fixes",
        R"({"draft_hash": "a", "fix": "b", "x": 1})", 400);
    row("broken", "POST", "/v1/flows/ID/fixes", "{", 400);
    row("no export", "POST", "/v1/flows/import/typebot", "{}", 422);
    row("a version to come", "POST", "/v1/flows/import/typebot",
        R"({"version": "9", "groups": []})", 422);
    row("a broken export", "POST", "/v1/flows/import/typebot", "{", 422);
}

void TestApiFlowChecks::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ApiHarness harness;
    const QByteArray id = harness.post("/v1/flows", openEnded(u"F"_s)).text("id").toUtf8();
    const QByteArray before = harness.dump();
    const Reply reply = harness.call(method, target.replace("ID", id), body);
    QVERIFY2(reply.status() == status, reply.http.body.constData());
    QVERIFY(!reply.text("detail").isEmpty());
    QCOMPARE(harness.dump(), before);
}

QTEST_GUILESS_MAIN(TestApiFlowChecks)
#include "tst_apiflowchecks.moc"
