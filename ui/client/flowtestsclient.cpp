#include "ui/client/flowtestsclient.h"

#include "core/flow/reason.h"
#include "ui/client/apipages.h"
#include "ui/client/fields.h"
#include "ui/client/flowsclient.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kPlaying{60'000}; // many long chats, on a busy machine
constexpr int kTestsAtOnce = 200;

CoverageReport::Part partOf(const QJsonObject &json)
{
    return {json.value("total"_L1).toInt(), json.value("covered"_L1).toInt()};
}

QSet<QString> idsOf(const QJsonObject &part)
{
    QSet<QString> ids;
    for (const QJsonValue &id : part.value("missing"_L1).toArray())
        ids.insert(id.toString());
    return ids;
}

TestWants wantsOf(const QJsonObject &json)
{
    using What = TestWants::What;
    static const QHash<QString, What> words{{u"message"_s, What::Message},
                                            {u"time"_s, What::Time},
                                            {u"result"_s, What::Result},
                                            {u"hand_back"_s, What::HandBack},
                                            {u"go_on"_s, What::GoOn}};
    return {words.value(textField(json, "what"_L1), What::Nothing), textField(json, "step"_L1),
            textField(json, "block"_L1), textField(json, "flow"_L1), timeField(json, "until"_L1)};
}

bool readTests(const QJsonObject &page, QList<FlowTestSummary> &tests)
{
    for (const QJsonValue &value : page.value("items"_L1).toArray()) {
        const auto test = FlowTestSummary::fromJson(value.toObject());
        if (!test)
            return false;
        tests.append(*test);
    }
    return true;
}

std::optional<QJsonObject> readChat(const QJsonObject &json)
{
    const QJsonValue test = json.value("test"_L1);
    return test.isObject() ? std::optional(test.toObject()) : std::nullopt;
}

std::optional<FlowTestsRun> readRun(const QJsonObject &json)
{
    if (!json.value("tests"_L1).isArray())
        return std::nullopt;
    FlowTestsRun run;
    run.passed = json.value("passed"_L1).toInt();
    run.failed = json.value("failed"_L1).toInt();
    for (const QJsonValue &value : json.value("tests"_L1).toArray()) {
        const QJsonObject test = value.toObject();
        const QJsonObject difference = test.value("difference"_L1).toObject();
        run.tests.append(
            {idField<FlowTestId>(test, "id"_L1), textField(test, "name"_L1),
             test.value("passed"_L1).toBool(),
             Reason::shown(textField(difference, "message"_L1), difference.value("because"_L1))});
    }
    run.coverage = CoverageReport::fromJson(json.value("coverage"_L1).toObject());
    return run;
}

} // namespace

CoverageReport CoverageReport::fromJson(const QJsonObject &json)
{
    const QJsonObject steps = json.value("steps"_L1).toObject();
    const QJsonObject blocks = json.value("blocks"_L1).toObject();
    const QJsonObject ways = json.value("edges"_L1).toObject();
    CoverageReport report{partOf(steps), partOf(blocks), partOf(ways),
                          idsOf(steps),  idsOf(blocks),  {}};
    for (const QJsonValue &value : ways.value("missing"_L1).toArray()) {
        const QJsonObject way = value.toObject();
        report.missingWays.append(
            {textField(way, "step"_L1), textField(way, "block"_L1), textField(way, "outlet"_L1)});
    }
    return report;
}

std::optional<TestRun> TestRun::fromJson(const QJsonObject &json)
{
    const auto now = timeField(json, "now"_L1);
    if (!now || !json.value("chat"_L1).isArray())
        return std::nullopt;
    TestRun run;
    run.now = *now;
    for (const QJsonValue &value : json.value("chat"_L1).toArray()) {
        const QJsonObject turn = value.toObject();
        run.turns.append({turn.value("input"_L1).toObject(),
                          timeField(turn, "at"_L1).value_or(*now),
                          turn.value("effects"_L1).toArray(), turn.value("decisions"_L1).toArray(),
                          textField(turn, "phase"_L1), textField(turn, "step"_L1),
                          turn.value("variables"_L1).toObject()});
    }
    run.wants = wantsOf(json.value("wants"_L1).toObject());
    run.contact = json.value("contact"_L1).toObject();
    run.isComplete = json.value("complete"_L1).toBool(true);
    run.recording = json.value("recording"_L1).toObject();
    run.coverage = CoverageReport::fromJson(json.value("coverage"_L1).toObject());
    return run;
}

std::optional<FlowTestSummary> FlowTestSummary::fromJson(const QJsonObject &json)
{
    const auto id = idField<FlowTestId>(json, "id"_L1);
    const auto updated = timeField(json, "updated_at"_L1);
    if (!id.isValid() || !updated)
        return std::nullopt;
    return FlowTestSummary{id, textField(json, "name"_L1), json.value("inputs"_L1).toInt(),
                           *updated};
}

void FlowTestsClient::play(FlowId flow, const QByteArray &chat, QObject *context,
                           Then<TestRun> done)
{
    ApiRequest request = ApiRequest::post(flowPath(flow, u"/test-runs"_s));
    request.body = chat;
    request.deadline = kPlaying;
    m_api.ask<TestRun>(request, context, &TestRun::fromJson, std::move(done));
}

void FlowTestsClient::list(FlowId flow, QObject *context, Then<QList<FlowTestSummary>> done)
{
    askPages<QList<FlowTestSummary>>(
        m_api,
        ApiRequest::get(flowPath(flow, u"/tests"_s), {{u"limit"_s, QString::number(kTestsAtOnce)}}),
        context, readTests, std::move(done));
}

void FlowTestsClient::find(FlowId flow, FlowTestId test, QObject *context, Then<QJsonObject> done)
{
    m_api.ask<QJsonObject>(ApiRequest::get(flowPath(flow, u"/tests/"_s + test.text())), context,
                           readChat, std::move(done));
}

void FlowTestsClient::add(FlowId flow, const QJsonObject &recording, QObject *context,
                          Then<FlowTestSummary> done)
{
    m_api.ask<FlowTestSummary>(ApiRequest::post(flowPath(flow, u"/tests"_s), recording), context,
                               &FlowTestSummary::fromJson, std::move(done));
}

void FlowTestsClient::replace(FlowId flow, FlowTestId test, const QJsonObject &recording,
                              QObject *context, Then<FlowTestSummary> done)
{
    m_api.ask<FlowTestSummary>(
        ApiRequest::put(flowPath(flow, u"/tests/"_s + test.text()), recording), context,
        &FlowTestSummary::fromJson, std::move(done));
}

void FlowTestsClient::remove(FlowId flow, FlowTestId test, QObject *context, Then<QJsonObject> done)
{
    m_api.send(ApiRequest::remove(flowPath(flow, u"/tests/"_s + test.text())), context,
               std::move(done));
}

void FlowTestsClient::runAll(FlowId flow, const QByteArray &body, QObject *context,
                             Then<FlowTestsRun> done)
{
    ApiRequest request = ApiRequest::post(flowPath(flow, u"/tests/run"_s));
    request.body = body;
    request.deadline = kPlaying;
    m_api.ask<FlowTestsRun>(request, context, readRun, std::move(done));
}

} // namespace flotilla
