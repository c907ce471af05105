#include "core/http/router.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>
#include <stdexcept>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void literalSegmentsAreMatched();
    void parametersAreDecoded();
    void earlierRouteWins();
    void unknownPathIs404();
    void unknownPathIs404_data();
    void wrongMethodIs405WithAllow();
    void headIsServedByGet();
    void optionsTellsTheMethods();
    void throwingHandlerIs500();
    void routesAreSorted();
    void headerNamesIgnoreCase();
    void queryItemsAreDecoded();
    void tryLaterSaysWhen();

private:
    HttpResponse ask(const QByteArray &method, const QByteArray &path);

    Router m_router;
    QString m_seen;
};

void TestRouter::init()
{
    m_router = Router();
    m_seen.clear();
    const auto remember = [this](const QString &name) {
        return [this, name](const HttpRequest &, const RouteMatch &match, const Respond &respond) {
            m_seen = name;
            for (const QByteArray &key : {QByteArray("session"), QByteArray("message")}) {
                if (match.parameters.contains(key))
                    m_seen += u' ' + match.parameters.value(key);
            }
            respond(HttpResponse::text("ok"));
        };
    };
    m_router.add("GET", "/v1/sessions", remember(u"list"_s));
    m_router.add("POST", "/v1/sessions", remember(u"create"_s));
    m_router.add("GET", "/v1/sessions/all", remember(u"all"_s));
    m_router.add("GET", "/v1/sessions/{session}", remember(u"one"_s));
    m_router.add("DELETE", "/v1/sessions/{session}/messages/{message}", remember(u"drop"_s));
    m_router.add("GET", "/throws", [](const HttpRequest &, const RouteMatch &, const Respond &) {
        throw std::runtime_error("planned");
    });
}

HttpResponse TestRouter::ask(const QByteArray &method, const QByteArray &path)
{
    std::optional<HttpResponse> answer;
    HttpRequest request;
    request.method = method;
    request.path = path;
    m_router.handle(request, [&](HttpResponse response) { answer = std::move(response); });
    return answer.value_or(HttpResponse{0, {}, {}});
}

void TestRouter::literalSegmentsAreMatched()
{
    QCOMPARE(ask("GET", "/v1/sessions").status, 200);
    QCOMPARE(m_seen, u"list"_s);
    QCOMPARE(ask("POST", "/v1/sessions").status, 200);
    QCOMPARE(m_seen, u"create"_s);
}

void TestRouter::parametersAreDecoded()
{
    ask("DELETE", "/v1/sessions/a%20b%2Fc/messages/%C3%A9");
    QCOMPARE(m_seen, u"drop a b/c \u00e9"_s);
}

void TestRouter::earlierRouteWins()
{
    ask("GET", "/v1/sessions/all");
    QCOMPARE(m_seen, u"all"_s);
    ask("GET", "/v1/sessions/17");
    QCOMPARE(m_seen, u"one 17"_s);
}

void TestRouter::unknownPathIs404_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/", "/v1", "/v1/sessions/", "/v1/session", "/V1/sessions", "/v1/sessions/1/messages",
          "/v1//sessions", "/v1/sessions/%ff", "/v1/sessions/%00", "*", "/v1/sessions/1/../2"})
        QTest::newRow(path) << QByteArray(path);
}

void TestRouter::unknownPathIs404()
{
    QFETCH(QByteArray, path);
    const HttpResponse answer = ask("GET", path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(headerValue(answer.headers, "content-type"), "application/problem+json");
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem.value("code"_L1).toString(), u"not_found"_s);
    QCOMPARE(problem.value("status"_L1).toInt(), 404);
}

void TestRouter::wrongMethodIs405WithAllow()
{
    const HttpResponse answer = ask("PATCH", "/v1/sessions");
    QCOMPARE(answer.status, 405);
    QCOMPARE(headerValue(answer.headers, "Allow"), "GET, HEAD, OPTIONS, POST");
    QCOMPARE(m_seen, QString());
}

void TestRouter::headIsServedByGet()
{
    QCOMPARE(ask("HEAD", "/v1/sessions").status, 200);
    QCOMPARE(m_seen, u"list"_s);
    QCOMPARE(ask("HEAD", "/v1/sessions/1/messages/2").status, 405);
}

void TestRouter::optionsTellsTheMethods()
{
    const HttpResponse answer = ask("OPTIONS", "/v1/sessions");
    QCOMPARE(answer.status, 204);
    QCOMPARE(headerValue(answer.headers, "Allow"), "GET, HEAD, OPTIONS, POST");
    QVERIFY(headerValue(answer.headers, "Access-Control-Allow-Origin").isNull());
}

void TestRouter::throwingHandlerIs500()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"planned"_s));
    const HttpResponse answer = ask("GET", "/throws");
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains("planned"));
}

void TestRouter::routesAreSorted()
{
    const QList<QByteArray> routes = m_router.routes();
    QCOMPARE(routes.size(), 6);
    QCOMPARE(routes.first(), "DELETE /v1/sessions/{session}/messages/{message}");
    QVERIFY(std::is_sorted(routes.begin(), routes.end()));
}

void TestRouter::headerNamesIgnoreCase()
{
    HttpRequest request;
    request.headers = {{"X-One", "1"}, {"x-one", "2"}, {"X-Empty", {}}};
    QCOMPARE(request.header("x-ONE"), "1");
    QVERIFY(!request.header("x-empty").isNull());
    QVERIFY(request.header("x-none").isNull());
}

void TestRouter::queryItemsAreDecoded()
{
    HttpRequest request;
    request.query = "phone=%2B55&name=a+b%20c&empty=";
    QCOMPARE(request.queryItem(u"phone"_s), u"+55"_s);
    QCOMPARE(request.queryItem(u"name"_s), u"a b c"_s);
    QCOMPARE(request.queryItem(u"empty"_s), QString());
    QCOMPARE(request.queryItem(u"none"_s), QString());
}

void TestRouter::tryLaterSaysWhen()
{
    const HttpResponse answer = HttpResponse::tryLater(7);
    QCOMPARE(answer.status, 503);
    QCOMPARE(headerValue(answer.headers, "Retry-After"), "7");
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
