#include "core/api/form.h"
#include "core/api/listing.h"
#include "core/api/routedescription.h"
#include "core/api/sandbox.h"
#include "core/flow/coverage.h"
#include "core/flow/jsontext.h"
#include "core/store/flowstore.h"
#include "core/store/flowteststore.h"
#include "core/store/requeststore.h"

#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTestBodyMax = 4 * 1024 * 1024;
const QStringList kSourceKeys{u"version"_s, u"document"_s};

QJsonObject toJson(const FlowTestRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"name"_s, row.name},
            {u"inputs"_s, row.inputs},
            {u"created_at"_s, timeText(row.createdAt)},
            {u"updated_at"_s, timeText(row.updatedAt)}};
}

QJsonObject documentOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

tl::unexpected<ApiFailure> refused(const Problems &problems, int status = 0)
{
    Error error{
        ErrorCode::Invalid,
        u"%1 things are wrong. The first: %2"_s.arg(problems.size()).arg(problems.first().message),
        problems.first().path,
        {}};
    return tl::unexpected(ApiFailure(std::move(error), problems, status));
}

// Which document a chat is played with: that of the call, a version, or the draft.
struct Source
{
    std::shared_ptr<const FlowVersion> version;
    Subflows subflows;
    std::optional<int> number; // of a published version
};

ApiResult<std::shared_ptr<const FlowVersion>> ofDocument(FlowId id, const QJsonObject &document)
{
    Problems problems;
    auto flow = Flow::fromJson(document, problems);
    if (!flow) {
        for (Problem &problem : problems)
            problem.path = u"/document"_s + problem.path;
        return refused(problems, kUnprocessable);
    }
    return std::make_shared<const FlowVersion>(id, 1, std::move(*flow));
}

ApiResult<Source> sourceOf(const Call &call, Connection &db, const Tools &tools, FlowId id,
                           const QJsonObject &body)
{
    const auto row = FlowStore::find(db, call.caller, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    const QJsonValue document = body.value(u"document"_s);
    const QJsonValue number = body.value(u"version"_s);
    if (!document.isUndefined() && !number.isUndefined())
        return refused({Problem{Problem::Severity::Error, u"not_allowed"_s, u"/document"_s,
                                u"Give a version or a document, not both."_s}});
    if (!document.isUndefined() && !document.isObject())
        return refused({Problem{Problem::Severity::Error, u"wrong_type"_s, u"/document"_s,
                                u"This must be a flow document."_s}});
    if (!number.isUndefined() && number.toInt() < 1)
        return refused({Problem{Problem::Severity::Error, u"out_of_range"_s, u"/version"_s,
                                u"This must be the number of a version, from 1."_s}});
    Source source;
    if (!number.isUndefined()) {
        source.number = number.toInt();
        source.version =
            tools.flows.version(tools.readers, call.caller.workspace, id, *source.number);
        if (!source.version)
            return fail(ErrorCode::NotFound, u"There is no such version of the flow."_s,
                        u"/version"_s);
    } else {
        QJsonObject content = document.toObject();
        if (document.isUndefined()) {
            const auto draft = FlowStore::draft(db, call.caller, id);
            if (!draft)
                return tl::unexpected<Error>(draft.error());
            content = documentOf(draft->body);
        }
        auto version = ofDocument(id, content);
        if (!version)
            return tl::unexpected(version.error());
        source.version = *version;
    }
    if (!source.version->calls().isEmpty())
        source.subflows =
            calledBy(*source.version, *tools.flows.live(tools.readers, call.caller.workspace));
    return source;
}

QJsonObject headOf(FlowId id, const Source &source)
{
    return {{u"flow"_s, id.text()},
            {u"version"_s, source.number ? QJsonValue(*source.number) : QJsonValue()}};
}

// One chat, with all that a person wants to see of it.
class OneChat final : public SandboxWork
{
public:
    OneChat(FlowId id, Source source, TestPlan plan)
        : m_id(id)
        , m_source(std::move(source))
        , m_play(std::move(plan), m_source.version, m_source.subflows)
    {}

    TestPlay *current(Connection &) override { return m_isDone ? nullptr : &m_play; }
    void played() override { m_isDone = true; }
    HttpResponse answer() override
    {
        Coverage coverage(*m_source.version);
        for (const QJsonArray &decisions : m_play.passages())
            coverage.add(decisions);
        QJsonObject json = m_play.transcript();
        const QJsonObject head = headOf(m_id, m_source);
        for (auto it = head.constBegin(); it != head.constEnd(); ++it)
            json.insert(it.key(), it.value());
        json.insert(u"coverage"_s, coverage.toJson());
        return HttpResponse::json(json);
    }

private:
    FlowId m_id;
    Source m_source;
    TestPlay m_play;
    bool m_isDone = false;
};

// Stored tests, one after the other.
class ManyTests final : public SandboxWork
{
public:
    ManyTests(Caller caller, FlowId id, Source source, QList<FlowTestId> tests)
        : m_caller(std::move(caller))
        , m_id(id)
        , m_source(std::move(source))
        , m_tests(std::move(tests))
        , m_coverage(*m_source.version)
    {}

    TestPlay *current(Connection &db) override
    {
        while (!m_play && !m_tests.isEmpty())
            begin(db);
        return m_play ? &*m_play : nullptr;
    }

    void played() override
    {
        for (const QJsonArray &decisions : m_play->passages())
            m_coverage.add(decisions);
        report(m_play->difference());
        m_play.reset();
    }

    HttpResponse answer() override
    {
        QJsonObject json = headOf(m_id, m_source);
        json.insert(u"passed"_s, m_passed);
        json.insert(u"failed"_s, m_results.size() - m_passed);
        json.insert(u"tests"_s, m_results);
        json.insert(u"coverage"_s, m_coverage.toJson());
        return HttpResponse::json(json);
    }

private:
    void begin(Connection &db)
    {
        const auto row = FlowTestStore::find(db, m_caller, m_id, m_tests.takeFirst());
        if (!row) // deleted meanwhile
            return;
        m_now = *row;
        Problems problems;
        auto plan = TestPlan::fromJson(documentOf(row->body), Instant(), problems);
        if (plan)
            m_play.emplace(std::move(*plan), m_source.version, m_source.subflows);
        else
            report(TestDifference{
                0,
                Reason::because("The test cannot be read: %1").with(problems.first().message),
                {},
                {}});
    }

    void report(const std::optional<TestDifference> &difference)
    {
        QJsonObject json{
            {u"id"_s, m_now.id.text()}, {u"name"_s, m_now.name}, {u"passed"_s, !difference}};
        if (difference)
            json.insert(u"difference"_s, difference->toJson());
        m_passed += difference ? 0 : 1;
        m_results.append(json);
    }

    Caller m_caller;
    FlowId m_id;
    Source m_source;
    QList<FlowTestId> m_tests;
    Coverage m_coverage;
    FlowTestRow m_now;
    std::optional<TestPlay> m_play;
    QJsonArray m_results;
    qsizetype m_passed = 0;
};

ApiResult<std::shared_ptr<SandboxWork>> runChat(const Call &call, Connection &db,
                                                const Tools &tools)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    const auto form = Form::ofBody(call, kTestBodyMax);
    if (!form)
        return tl::unexpected(form.error());
    auto source = sourceOf(call, db, tools, *id, form->json());
    if (!source)
        return tl::unexpected(source.error());
    Problems problems;
    auto plan = TestPlan::fromJson(form->json(), call.now, problems, kSourceKeys);
    if (plan && !plan->from.isEmpty() && !source->version->step(plan->from))
        problems.append({Problem::Severity::Error, u"not_allowed"_s, u"/from"_s,
                         u"The flow has no step \"%1\"."_s.arg(plan->from)});
    if (!problems.isEmpty())
        return refused(problems);
    return std::make_shared<OneChat>(*id, std::move(*source), std::move(*plan));
}

ApiResult<QList<FlowTestId>> testsToRun(const Call &call, Connection &db, FlowId flow, Form &form)
{
    QList<FlowTestId> tests;
    const auto wanted = form.texts("tests"_L1, FlowTestStore::kPerFlowMax, {1, 20});
    if (!wanted) {
        const auto rows =
            FlowTestStore::list(db, call.caller, flow, {0, FlowTestStore::kPerFlowMax});
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const FlowTestRow &row : *rows)
            tests.append(row.id);
        return tests;
    }
    for (const QString &text : *wanted) {
        const auto row = FlowTestStore::find(db, call.caller, flow, FlowTestId::fromText(text));
        if (!row)
            return fail(ErrorCode::NotFound, row.error().message, u"/tests"_s);
        tests.append(row->id);
    }
    return tests;
}

ApiResult<std::shared_ptr<SandboxWork>> runTests(const Call &call, Connection &db,
                                                 const Tools &tools)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    auto form =
        call.request.body.isEmpty() ? Form::ofOptionalBody(call) : Form::ofBody(call, kTestBodyMax);
    if (!form)
        return tl::unexpected(form.error());
    auto source = sourceOf(call, db, tools, *id, form->json());
    if (!source)
        return tl::unexpected(source.error());
    (void)form->integer("version"_L1, 1, std::numeric_limits<int>::max());
    (void)form->object("document"_L1, kTestBodyMax);
    auto tests = testsToRun(call, db, *id, *form);
    if (!tests)
        return tl::unexpected(tests.error());
    if (auto checked = form->finish(); !checked)
        return tl::unexpected(checked.error());
    return std::make_shared<ManyTests>(call.caller, *id, std::move(*source), std::move(*tests));
}

ApiResult<NewFlowTest> readTest(const Call &call)
{
    const auto form = Form::ofBody(call, 2 * qint64(kTestBytesMax));
    if (!form)
        return tl::unexpected(form.error());
    Problems problems;
    const auto plan = TestPlan::fromJson(form->json(), call.now, problems);
    if (plan && plan->name.trimmed().isEmpty())
        problems.append({Problem::Severity::Error, u"required"_s, u"/name"_s,
                         u"Give the test a name of 1 to 200 characters."_s});
    if (!problems.isEmpty())
        return refused(problems);
    return NewFlowTest{plan->name, canonicalJson(plan->toJson())};
}

ApiResult<HttpResponse> listTests(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    const auto page = pageOf(call);
    if (!page)
        return tl::unexpected(page.error());
    const auto rows = FlowTestStore::list(db, call.caller, *id, *page);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return listAnswer(*rows, page->limit, [](const FlowTestRow &row) { return toJson(row); });
}

Result<HttpResponse> testAnswer(Connection &db, const Caller &caller, FlowId flow, FlowTestId test,
                                int status)
{
    const auto row = FlowTestStore::find(db, caller, flow, test);
    if (!row)
        return tl::unexpected<Error>(row.error());
    QJsonObject json = toJson(*row);
    json.insert(u"test"_s, documentOf(row->body));
    return HttpResponse::json(json, status);
}

Result<Answer> written(WriteTx &tx, const Caller &caller, FlowId flow, FlowTestId test, int status)
{
    auto response = testAnswer(tx.db(), caller, flow, test, status);
    if (!response)
        return tl::unexpected<Error>(response.error());
    return Answer{std::move(*response), {}};
}

ApiResult<HttpResponse> showTest(const Call &call, Connection &db)
{
    const auto id = call.id<FlowId>();
    const auto test = call.id<FlowTestId>("test");
    if (!id || !test)
        return tl::unexpected<Error>(id ? test.error() : id.error());
    auto response = testAnswer(db, call.caller, *id, *test, 200);
    if (!response)
        return tl::unexpected<Error>(response.error());
    return std::move(*response);
}

ApiResult<Work> addTest(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<FlowId>();
    if (!id)
        return tl::unexpected<Error>(id.error());
    if (auto row = FlowStore::find(db, call.caller, *id); !row)
        return tl::unexpected<Error>(row.error());
    const auto key = requestKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto test = readTest(call);
    if (!test)
        return tl::unexpected(test.error());
    return Work{[caller = call.caller, flow = *id, test = *test,
                 key = *key](WriteTx &tx) -> Result<Answer> {
                    const auto known = RequestStore::remembered(tx, caller, u"flow_test"_s, key);
                    if (!known)
                        return tl::unexpected<Error>(known.error());
                    if (*known)
                        return written(tx, caller, flow, FlowTestId(**known), 201);
                    const auto made = FlowTestStore::add(tx, caller, flow, test);
                    if (!made)
                        return tl::unexpected<Error>(made.error());
                    RequestStore::remember(tx, caller, u"flow_test"_s, key, made->value);
                    return written(tx, caller, flow, *made, 201);
                },
                4096 + test->body.size()};
}

ApiResult<Work> replaceTest(const Call &call, Connection &db, const Tools &)
{
    const auto id = call.id<FlowId>();
    const auto testId = call.id<FlowTestId>("test");
    if (!id || !testId)
        return tl::unexpected<Error>(id ? testId.error() : id.error());
    if (auto row = FlowTestStore::find(db, call.caller, *id, *testId); !row)
        return tl::unexpected<Error>(row.error());
    const auto test = readTest(call);
    if (!test)
        return tl::unexpected(test.error());
    return Work{[caller = call.caller, flow = *id, id = *testId,
                 test = *test](WriteTx &tx) -> Result<Answer> {
                    if (auto done = FlowTestStore::replace(tx, caller, flow, id, test); !done)
                        return tl::unexpected<Error>(done.error());
                    return written(tx, caller, flow, id, 200);
                },
                4096 + test->body.size()};
}

ApiResult<Work> deleteTest(const Call &call, Connection &, const Tools &)
{
    const auto id = call.id<FlowId>();
    const auto test = call.id<FlowTestId>("test");
    if (!id || !test)
        return tl::unexpected<Error>(id ? test.error() : id.error());
    return Work{[caller = call.caller, flow = *id, test = *test](WriteTx &tx) -> Result<Answer> {
        if (auto done = FlowTestStore::remove(tx, caller, flow, test); !done)
            return tl::unexpected<Error>(done.error());
        return Answer{HttpResponse{204, {}, {}}, {}};
    }};
}

} // namespace

QList<ApiRoute> flowTestRoutes()
{
    return {{.method = "POST",
             .pattern = "/v1/flows/{id}/test-runs",
             .permission = Permission::FlowsWrite,
             .sandbox = runChat,
             .isBeside = true},
            {.method = "GET",
             .pattern = "/v1/flows/{id}/tests",
             .permission = Permission::FlowsRead,
             .read = listTests},
            {.method = "POST",
             .pattern = "/v1/flows/{id}/tests",
             .permission = Permission::FlowsWrite,
             .write = addTest},
            {.method = "POST",
             .pattern = "/v1/flows/{id}/tests/run",
             .permission = Permission::FlowsWrite,
             .sandbox = runTests,
             .isBeside = true},
            {.method = "GET",
             .pattern = "/v1/flows/{id}/tests/{test}",
             .permission = Permission::FlowsRead,
             .read = showTest},
            {.method = "PUT",
             .pattern = "/v1/flows/{id}/tests/{test}",
             .permission = Permission::FlowsWrite,
             .write = replaceTest},
            {.method = "DELETE",
             .pattern = "/v1/flows/{id}/tests/{test}",
             .permission = Permission::FlowsWrite,
             .write = deleteTest}};
}

QList<RouteDescription> describeFlowTestRoutes()
{
    return {
        {.route = "POST /v1/flows/{id}/test-runs",
         .summary = "Play a chat with the flow in a sandbox; nothing is sent or stored",
         .body = "TestRunRequest",
         .answer = "200 TestRun",
         .errors = "400 404 413 415 422"},
        {.route = "GET /v1/flows/{id}/tests",
         .summary = "The flow's recorded chats, the oldest first",
         .query = "after limit",
         .answer = "200 [FlowTest]",
         .errors = "400 404"},
        {.route = "POST /v1/flows/{id}/tests",
         .summary = "Store a chat with what is expected of the flow",
         .body = "TestChat",
         .answer = "201 FlowTestWithChat",
         .errors = "400 404 409 413 415",
         .takesKey = true},
        {.route = "POST /v1/flows/{id}/tests/run",
         .summary = "Play all tests of the flow, or some",
         .body = "TestsRunRequest?",
         .answer = "200 TestsRun",
         .errors = "400 404 413 415 422"},
        {.route = "GET /v1/flows/{id}/tests/{test}",
         .summary = "One test with its chat",
         .answer = "200 FlowTestWithChat",
         .errors = "404"},
        {.route = "PUT /v1/flows/{id}/tests/{test}",
         .summary = "Replace a test",
         .body = "TestChat",
         .answer = "200 FlowTestWithChat",
         .errors = "400 404 409 413 415"},
        {.route = "DELETE /v1/flows/{id}/tests/{test}",
         .summary = "Delete a test",
         .answer = "204",
         .errors = "404"},
    };
}

} // namespace flotilla
