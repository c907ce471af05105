#include "tests/core/api/apiharness.h"

#include "core/gateway/wasender/wasendergateway.h"
#include "core/ingest/webhookroutes.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Requests that are wrong in one way each: the answer names the field, nothing is changed.
class TestApiInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldAndChangesNothing_data();
    void namesTheFieldAndChangesNothing();
    void webhooksNameTheFieldAndChangeNothing_data();
    void webhooksNameTheFieldAndChangeNothing();
    void reportsEveryWrongField();
    void reportsEveryProblemOfAFlow();
};

void TestApiInput::namesTheFieldAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path"); // {session}: the workspace's session
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");

    const auto bad = [](const char *name, const char *method, const char *path,
                        const QByteArray &body, int status, const char *field) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status
                            << QString::fromLatin1(field);
    };
    const auto message = [&](const char *name, const QByteArray &body, const char *field,
                             int status = 400) {
        bad(name, "POST", "/v1/messages", body, status, field);
    };
    const QByteArray rest =
        R"(, "session": "{session}", "content": {"kind": "text", "text": "Hi"}})";
    const QByteArray to = R"({"to": "+5511999990000")";

    message("message: not JSON", "{", "body");
    message("message: a list", "[]", "body");
    message("message: not UTF-8", "{\"to\": \"\xff\xfe\"}", "body");
    message("message: no address", R"({"session": "{session}", "content": {"text": "Hi"}})", "/to");
    message("message: two addresses", R"({"to": "+5511999990000", "conversation": "1")" + rest,
            "/to");
    message("message: letters in phone", R"({"to": "call me")" + rest, "/to");
    message("message: phone too short", R"({"to": "+5511")" + rest, "/to");
    message("message: phone too long", R"({"to": "+551199999000011122")" + rest, "/to");
    message("message: no such country", R"({"to": "+9991234567890")" + rest, "/to");
    message("message: phone as number", R"({"to": 5511999990000)" + rest, "/to");
    message("message: no session", to + R"(, "content": {"text": "Hi"}})", "/session");
    message("message: session as number", to + R"(, "session": 1, "content": {"text": "Hi"}})",
            "/session");
    message("message: unknown session", to + R"(, "session": "999999", "content": {"text": "Hi"}})",
            "/session", 404);
    message("message: unknown conversation",
            R"({"conversation": "999999", "content": {"text": "Hi"}})", "/conversation", 404);
    message("message: no content", to + R"(, "session": "{session}"})", "/content");
    message("message: content as text", to + R"(, "session": "{session}", "content": "Hi"})",
            "/content");
    message("message: unknown kind",
            to + R"(, "session": "{session}", "content": {"kind": "hologram"}})", "/content/kind");
    message("message: unknown content field",
            to + R"(, "session": "{session}", "content": {"text": "Hi", "color": "red"}})",
            "/content/color");
    message("message: empty text",
            to + R"(, "session": "{session}", "content": {"kind": "text", "text": ""}})",
            "/content/text");
    message("message: huge text",
            to + R"(, "session": "{session}", "content": {"kind": "text", "text": ")" +
                QByteArray(150'000, 'a') + "\"}}",
            "/content");
    message("message: unknown lane", to + R"(, "lane": "fast")" + rest, "/lane");
    message("message: unknown purpose", to + R"(, "purpose": "spam")" + rest, "/purpose");
    message("message: unknown delivery", to + R"(, "delivery": "exactly_once")" + rest,
            "/delivery");
    message("message: time without zone", to + R"(, "not_before": "2026-01-02T10:00:00")" + rest,
            "/not_before");
    message("message: no time", to + R"(, "not_before": "tomorrow")" + rest, "/not_before");
    message("message: far future", to + R"(, "not_before": "2099-01-02T10:00:00Z")" + rest,
            "/not_before");
    message("message: expired", to + R"(, "expires_at": "2020-01-02T10:00:00Z")" + rest,
            "/expires_at");
    message("message: expires before it may leave",
            to + R"(, "not_before": "2026-01-03T10:00:00Z", "expires_at": "2026-01-02T10:00:00Z")" +
                rest,
            "/expires_at");
    message("message: key with blanks", to + R"(, "idempotency_key": "a b")" + rest,
            "Idempotency-Key");
    message("message: unknown field", to + R"(, "priority": 1)" + rest, "/priority");
    message("message: body too large", "{\"to\": \"" + QByteArray(300'000, '1') + "\"}", "", 413);

    const auto session = [&](const char *name, const QByteArray &body, const char *field) {
        bad(name, "POST", "/v1/sessions", body, 400, field);
    };
    const auto change = [&](const char *name, const QByteArray &body, const char *field) {
        bad(name, "PATCH", "/v1/sessions/{session}", body, 400, field);
    };
    const QByteArray made =
        R"({"name": "A", "gateway": "wasender", "base_url": "https://g.example/api", "api_key": "k")";
    session("session: empty", "{}", "/name");
    session("session: no name",
            R"({"gateway": "wasender", "base_url": "https://g.example", "api_key": "k"})", "/name");
    session(
        "session: unknown gateway",
        R"({"name": "A", "gateway": "pigeon", "base_url": "https://g.example", "api_key": "k"})",
        "/gateway");
    session(
        "session: file address",
        R"({"name": "A", "gateway": "wasender", "base_url": "file:///etc/passwd", "api_key": "k"})",
        "/base_url");
    session(
        "session: address with user",
        R"({"name": "A", "gateway": "wasender", "base_url": "https://a:b@g.example", "api_key": "k"})",
        "/base_url");
    session("session: short secret", made + R"(, "webhook_secret": "short"})", "/webhook_secret");
    session("session: rate of zero", made + R"(, "rate_count": 0})", "/rate_count");
    session("session: half quiet hours", made + R"(, "quiet_from": "21:00"})", "/quiet_to");
    session("session: no time of day", made + R"(, "quiet_from": "25:00", "quiet_to": "07:00"})",
            "/quiet_from");
    session("session: unknown field", made + R"(, "colour": "red"})", "/colour");
    change("session: name as number", R"({"name": 7})", "/name");
    change("session: blank name", R"({"name": "   "})", "/name");
    change("session: fraction", R"({"burst": 1.5})", "/burst");
    change("session: negative debounce", R"({"debounce_ms": -1})", "/debounce_ms");
    change("session: jitter as text", R"({"jitter": "yes"})", "/jitter");
    change("session: state is not settable", R"({"state": "connected"})", "/state");
    bad("session: keep the secret for ever", "POST", "/v1/sessions/{session}/rotate-secret",
        R"({"keep_before_s": 99999999})", 400, "/keep_before_s");

    const auto contact = [&](const char *name, const QByteArray &body, const char *field) {
        bad(name, "POST", "/v1/contacts", body, 400, field);
    };
    contact("contact: no phone", R"({"name": "Ana"})", "/phone");
    contact("contact: wrong phone", R"({"phone": "12"})", "/phone");
    contact("contact: unknown zone", R"({"phone": "+5511999990000", "zone": "Mars/Base"})",
            "/zone");
    contact("contact: unknown opt-in", R"({"phone": "+5511999990000", "opt_in": "maybe"})",
            "/opt_in");
    contact("contact: tags as text", R"({"phone": "+5511999990000", "tags": "vip"})", "/tags");
    contact("contact: empty tag", R"({"phone": "+5511999990000", "tags": [""]})", "/tags");
    contact("contact: attributes as list", R"({"phone": "+5511999990000", "attributes": []})",
            "/attributes");
    contact("contact: attributes too large",
            R"({"phone": "+5511999990000", "attributes": {"a": ")" + QByteArray(40'000, 'x') +
                "\"}}",
            "/attributes");
    contact("contact: control characters", R"({"phone": "+5511999990000", "name": "A\u0000B"})",
            "/name");
    contact("contact: name too long",
            R"({"phone": "+5511999990000", "name": ")" + QByteArray(201, 'x') + "\"}", "/name");

    const auto flow = [&](const char *name, const QByteArray &body, const char *field) {
        bad(name, "POST", "/v1/flows", body, 422, field);
    };
    flow("flow: no name", R"({"start": "s", "steps": [{"id": "s", "blocks": []}]})", "/name");
    flow("flow: steps as object", R"({"name": "F", "start": "s", "steps": {}})", "/steps");
    flow(
        "flow: unknown block",
        R"({"name": "F", "start": "s", "steps": [{"id": "s", "blocks": [{"id": "b", "type": "magic"}]}]})",
        "/steps/0/blocks/0/type");
    flow(
        "flow: unknown trigger",
        R"({"name": "F", "start": "s", "triggers": [{"kind": "moon"}], "steps": [{"id": "s", "blocks": []}]})",
        "/triggers/0/kind");

    bad("list: limit of zero", "GET", "/v1/messages?limit=0", {}, 400, "limit");
    bad("list: limit too large", "GET", "/v1/messages?limit=100000", {}, 400, "limit");
    bad("list: after is no id", "GET", "/v1/messages?after=abc", {}, 400, "after");
    bad("list: unknown state", "GET", "/v1/messages?state=lost", {}, 400, "state");
    bad("list: unknown filter", "GET", "/v1/conversations?color=red", {}, 400, "color");
    bad("list: filter twice", "GET", "/v1/messages?lane=low&lane=high", {}, 400, "lane");
    bad("ledger: nothing asked", "GET", "/v1/ledger", {}, 400, "message");
    bad("ledger: two questions", "GET", "/v1/ledger?message=1&text=a", {}, 400, "message");
    bad("ledger: wrong phone", "GET", "/v1/ledger?phone=1", {}, 400, "phone");
}

void TestApiInput::namesTheFieldAndChangesNothing()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    ApiHarness harness;
    path.replace("{session}", harness.session.text().toUtf8());
    body.replace("{session}", harness.session.text().toUtf8());
    const QByteArray before = harness.dump();
    const Reply reply = harness.call(method, path, body);
    QVERIFY2(reply.status() == status, reply.http.body.constData());
    QCOMPARE(headerValue(reply.http.headers, "Content-Type").split(';').first(),
             QByteArray("application/problem+json"));
    QVERIFY2(reply.text("field") == field || reply.problemPaths().split(u' ').contains(field),
             reply.http.body.constData());
    QVERIFY(reply.text("detail").size() > 20);
    QVERIFY(!reply.text("code").isEmpty());
    QCOMPARE(harness.dump(), before);
}

namespace {

class NoTransport final : public HttpTransport
{
public:
    void send(OutgoingRequest, std::function<void(Exchange)> done) override { done({}); }
};

// The real reader of webhooks at the harness's router.
class Hooks
{
public:
    explicit Hooks(ApiHarness &harness)
        : m_gateway(std::make_shared<WasenderGateway>(m_transport, harness.db.time()))
    {
        m_gateways.add(u"wasender"_s, m_gateway);
        m_sessions.reload(harness.db.readers());
        m_routes.emplace(WebhookRoutes::Parts{harness.db.writer(),
                                              m_sessions,
                                              m_gateways,
                                              harness.db.time(),
                                              harness.db.loop(),
                                              {},
                                              {},
                                              {}});
        harness.router.add(
            "POST", "/hooks/{session}",
            [this](const HttpRequest &request, const RouteMatch &match, Respond respond) {
                m_routes->receive(request, match.parameters.value("session").toUtf8(),
                                  std::move(respond));
            });
    }

private:
    NoTransport m_transport;
    std::shared_ptr<WasenderGateway> m_gateway;
    GatewayRegistry m_gateways;
    SessionDirectory m_sessions;
    std::optional<WebhookRoutes> m_routes;
};

} // namespace

void TestApiInput::webhooksNameTheFieldAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path"); // {hook}: the session's public id
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");

    const QByteArray event =
        R"({"event": "messages.received", "data": {"messages": {"key": {"id": "A1"}}}})";
    const auto bad = [](const char *name, const QByteArray &path, const QByteArray &signature,
                        const QByteArray &body, int status, const char *field) {
        QTest::newRow(name) << QByteArray("POST") << path << signature << body << status
                            << QString::fromLatin1(field);
    };
    const QByteArray right = "secret-of-the-webhooks";
    const char *header = "X-Webhook-Signature";
    bad("hook: no signature", "/hooks/{hook}", {}, event, 401, header);
    bad("hook: empty signature", "/hooks/{hook}", "", event, 401, header);
    bad("hook: wrong signature", "/hooks/{hook}", "not-the-secret", event, 401, header);
    bad("hook: beginning of the secret", "/hooks/{hook}", right.chopped(1), event, 401, header);
    bad("hook: more than the secret", "/hooks/{hook}", right + 's', event, 401, header);
    bad("hook: secret in other letters", "/hooks/{hook}", right.toUpper(), event, 401, header);
    bad("hook: unsigned and no JSON", "/hooks/{hook}", "x", "{", 401, header);
    bad("hook: unsigned and empty", "/hooks/{hook}", "x", {}, 401, header);
    bad("hook: unknown session", "/hooks/0123456789abcdef", right, event, 404, "path");
    bad("hook: id instead of path", "/hooks/{session}", right, event, 404, "path");
    bad("hook: path goes on", "/hooks/{hook}/more", right, event, 404, "");
    bad("hook: no session", "/hooks/", right, event, 404, "");
    QTest::newRow("hook: wrong method")
        << QByteArray("PUT") << QByteArray("/hooks/{hook}") << right << event << 405 << QString();
}

void TestApiInput::webhooksNameTheFieldAndChangeNothing()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, field);
    ApiHarness harness;
    const Hooks hooks(harness);
    harness.token.clear();
    path.replace(
        "{hook}",
        harness.db.text("SELECT public_id FROM session ORDER BY session_id LIMIT 1").toUtf8());
    path.replace("{session}", harness.session.text().toUtf8());
    HttpHeaders headers;
    if (!signature.isNull())
        headers.append(HttpHeader{"X-Webhook-Signature", signature});
    const QByteArray before = harness.dump();
    const Reply reply = harness.call(method, path, body, headers);
    QVERIFY2(reply.status() == status, reply.http.body.constData());
    QCOMPARE(headerValue(reply.http.headers, "Content-Type").split(';').first(),
             QByteArray("application/problem+json"));
    QCOMPARE(reply.text("field"), field);
    QVERIFY(reply.text("detail").size() > 20);
    QVERIFY(!reply.text("code").isEmpty());
    QVERIFY(!reply.http.body.contains("secret-of-the-webhooks"));
    QCOMPARE(harness.dump(), before);
}

void TestApiInput::reportsEveryWrongField()
{
    ApiHarness harness;
    const Reply reply = harness.post(
        "/v1/contacts", {{u"phone"_s, u"x"_s}, {u"zone"_s, u"Mars/Base"_s}, {u"colour"_s, 1}});
    QCOMPARE(reply.status(), 400);
    QCOMPARE(reply.problemPaths(), u"/phone /zone /colour"_s);
}

void TestApiInput::reportsEveryProblemOfAFlow()
{
    ApiHarness harness;
    const Reply reply = harness.call(
        "POST", "/v1/flows",
        R"({"name": "F", "start": "s", "triggers": [{"kind": "moon"}], "steps": [{"id": "s", "blocks":
            [{"id": "b", "type": "magic"}, {"id": "c", "type": "wand"}]}]})");
    QCOMPARE(reply.status(), 422);
    const QString paths = reply.problemPaths();
    for (const QString &path :
         {u"/triggers/0/kind"_s, u"/steps/0/blocks/0/type"_s, u"/steps/0/blocks/1/type"_s})
        QVERIFY2(paths.contains(path), qPrintable(paths));
}

QTEST_GUILESS_MAIN(TestApiInput)
#include "tst_apiinput.moc"
