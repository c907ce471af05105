#include "core/gateway/wasender/sendbody.h"
#include "core/gateway/wasender/sendoutcome.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant kNow = fromMs(1'767'225'600'000);

Exchange answered(int status, const QByteArray &body, HttpHeaders headers = {})
{
    return {Exchange::Outcome::Answered, status, std::move(headers), body, {}, false};
}

} // namespace

using Kind = SendOutcome::Kind;
Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(flotilla::Exchange)

class TestSendOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesByProof_data();
    void classifiesByProof();
    void readsWhenToTryAgain_data();
    void readsWhenToTryAgain();
    void learnsLimits_data();
    void learnsLimits();
    void bodiesSurviveTheRoundTrip_data();
    void bodiesSurviveTheRoundTrip();
    void refusesWhatTheGatewayCannotSend();
};

void TestSendOutcome::classifiesByProof_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("breaker");
    const auto row = [](const char *name, const Exchange &exchange, Kind kind, bool breaker) {
        QTest::newRow(name) << exchange << kind << breaker;
    };
    const QByteArray ok =
        R"({"success":true,"data":{"msgId":8995826,"jid":"x","status":"in_progress"}})";
    row("accepted", answered(200, ok), Kind::Sent, false);
    row("accepted with text id", answered(200, R"({"success":true,"data":{"msgId":"7"}})"),
        Kind::Sent, false);
    row("accepted without id", answered(200, R"({"success":true,"data":{}})"), Kind::Unknown, true);
    row("unreadable 200", answered(200, "<html>"), Kind::Unknown, true);
    row("empty 204", answered(204, ""), Kind::Unknown, true);
    row("refused inside a 200", answered(200, R"({"success":false,"error":"Invalid JID"})"),
        Kind::Rejected, false);
    row("not connected inside a 200",
        answered(
            200,
            R"({"success":false,"message":"Your Whatsapp Session is not connected please connect your session first."})"),
        Kind::SessionDown, false);
    row("400", answered(400, R"({"success":false,"error":"Bad number"})"), Kind::Rejected, false);
    row("404", answered(404, ""), Kind::Rejected, false);
    row("413", answered(413, ""), Kind::Rejected, false);
    row("422",
        answered(422, R"({"success":false,"message":"Validation failed","errors":{"to":["bad"]}})"),
        Kind::Rejected, false);
    row("401", answered(401, R"({"success":false,"message":"Invalid API key"})"), Kind::SessionDown,
        false);
    row("403", answered(403, ""), Kind::SessionDown, false);
    row("not connected by 400",
        answered(
            400,
            R"({"success":false,"message":"Your Whatsapp Session is not connected please connect your session first."})"),
        Kind::SessionDown, false);
    row("plan by 402",
        answered(
            402,
            R"({"success":false,"message":"Active subscription or trial is required to use the API"})"),
        Kind::SessionDown, false);
    row("not connected by 500, its own words",
        answered(
            500,
            R"({"success":false,"message":"Your Whatsapp Session is not connected please connect your session first."})"),
        Kind::SessionDown, false);
    row("those words in a page prove nothing", answered(500, "<p>session is not connected</p>"),
        Kind::Unknown, true);
    row("429", answered(429, R"({"message":"slow","retry_after":5})"), Kind::NotSent, false);
    row("408", answered(408, ""), Kind::Unknown, true);
    row("500", answered(500, "<html>"), Kind::Unknown, true);
    row("502", answered(502, "<html>"), Kind::Unknown, true);
    row("503", answered(503, ""), Kind::Unknown, true);
    row("302", answered(302, ""), Kind::Unknown, true);
    row("refused connection", {Exchange::Outcome::NotSent, 0, {}, {}, u"refused"_s, false},
        Kind::NotSent, true);
    row("reset", {Exchange::Outcome::Unknown, 0, {}, {}, u"reset"_s, false}, Kind::Unknown, true);
    row("timeout", {Exchange::Outcome::Unknown, 0, {}, {}, {}, true}, Kind::Unknown, true);
}

void TestSendOutcome::classifiesByProof()
{
    QFETCH(Exchange, exchange);
    QFETCH(Kind, kind);
    QFETCH(bool, breaker);
    const SendOutcome outcome = wire::classifySend(exchange, kNow);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.breakerCounts, breaker);
    QCOMPARE(outcome.gatewayId.isEmpty(), kind != Kind::Sent);
    QCOMPARE(outcome.error.isEmpty(), kind == Kind::Sent);
    QCOMPARE(outcome.rateLimited, exchange.status == 429);
}

void TestSendOutcome::readsWhenToTryAgain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<qint64>("expectedMs");
    QTest::newRow("the body first") << QByteArray(R"({"retry_after":5})") << QByteArray("9")
                                    << QByteArray("20") << qint64(5000);
    QTest::newRow("other spelling")
        << QByteArray(R"({"retryAfter":"7"})") << QByteArray() << QByteArray() << qint64(7000);
    QTest::newRow("header in seconds")
        << QByteArray("{}") << QByteArray("9") << QByteArray("20") << qint64(9000);
    QTest::newRow("header as a date")
        << QByteArray("{}") << QByteArray("Thu, 01 Jan 2026 00:00:30 GMT") << QByteArray()
        << qint64(30'000);
    QTest::newRow("reset in seconds")
        << QByteArray("{}") << QByteArray() << QByteArray("20") << qint64(20'000);
    QTest::newRow("reset as a time")
        << QByteArray("{}") << QByteArray() << QByteArray("1767225642") << qint64(42'000);
    QTest::newRow("reset time just past")
        << QByteArray("{}") << QByteArray() << QByteArray("1767225599") << qint64(0);
    QTest::newRow("capped at an hour") << QByteArray(R"({"retry_after":86400})") << QByteArray()
                                       << QByteArray() << qint64(3'600'000);
    QTest::newRow("nonsense") << QByteArray(R"({"retry_after":-3})") << QByteArray("soon")
                              << QByteArray("never") << qint64(5000);
}

void TestSendOutcome::readsWhenToTryAgain()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(qint64, expectedMs);
    HttpHeaders headers;
    if (!retryAfter.isEmpty())
        headers.append(HttpHeader{"retry-after", retryAfter});
    if (!reset.isEmpty())
        headers.append(HttpHeader{"x-ratelimit-reset", reset});
    const SendOutcome outcome = wire::classifySend(answered(429, body, headers), kNow);
    QVERIFY(outcome.retryAfter);
    QCOMPARE(outcome.retryAfter->count(), expectedMs);
}

void TestSendOutcome::learnsLimits_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("perMs");
    const QByteArray ok = R"({"success":true,"data":{"msgId":1}})";
    QTest::newRow("trial by text")
        << answered(
               429,
               R"({"message":"You are on a free trial. You can only send 1 message every 1 minute.","retry_after":60})")
        << 1 << qint64(60'000);
    QTest::newRow("protection by text")
        << answered(
               429,
               R"({"message":"You have account protection enabled. You can only send 1 message every 5 seconds.","retry_after":5})")
        << 1 << qint64(5000);
    QTest::newRow("paid by header")
        << answered(200, ok, {{"X-RateLimit-Limit", "256"}}) << 256 << qint64(60'000);
    QTest::newRow("protection by header")
        << answered(200, ok, {{"X-RateLimit-Limit", "1"}, {"X-RateLimit-Reset", "5"}}) << 1
        << qint64(5000);
    QTest::newRow("trial by header")
        << answered(200, ok, {{"X-RateLimit-Limit", "1"}, {"X-RateLimit-Reset", "1767225660"}}) << 1
        << qint64(60'000);
    QTest::newRow("one per what?")
        << answered(429, "{}", {{"X-RateLimit-Limit", "1"}, {"X-RateLimit-Reset", "3"}}) << 0
        << qint64(0);
    QTest::newRow("no header") << answered(200, ok) << 0 << qint64(0);
    QTest::newRow("nonsense") << answered(200, ok, {{"X-RateLimit-Limit", "-7"}}) << 0 << qint64(0);
}

void TestSendOutcome::learnsLimits()
{
    QFETCH(Exchange, exchange);
    QFETCH(int, count);
    QFETCH(qint64, perMs);
    const SendOutcome outcome = wire::classifySend(exchange, kNow);
    QCOMPARE(outcome.learnedCount.value_or(0), count);
    if (count > 0)
        QCOMPARE(outcome.learnedPer.count(), perMs);
}

void TestSendOutcome::bodiesSurviveTheRoundTrip_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray(R"({"kind":"text","text":"oi"})")
                          << QByteArray(R"({"text":"oi","to":"+5511999990000"})");
    QTest::newRow("image")
        << QByteArray(R"({"kind":"image","media_url":"https://x/1.jpg","text":"c"})")
        << QByteArray(R"({"imageUrl":"https://x/1.jpg","text":"c","to":"+5511999990000"})");
    QTest::newRow("document")
        << QByteArray(R"({"kind":"document","media_url":"u","file_name":"a.pdf"})")
        << QByteArray(R"({"documentUrl":"u","fileName":"a.pdf","to":"+5511999990000"})");
    QTest::newRow("location")
        << QByteArray(R"({"kind":"location","latitude":-23.5,"longitude":-46.5,"place_name":"P"})")
        << QByteArray(
               R"({"location":{"latitude":-23.5,"longitude":-46.5,"name":"P"},"to":"+5511999990000"})");
    QTest::newRow("contact")
        << QByteArray(R"({"kind":"contact","contact_name":"Ana","contact_phone":"+5511"})")
        << QByteArray(R"({"contact":{"name":"Ana","phone":"+5511"},"to":"+5511999990000"})");
    QTest::newRow("poll")
        << QByteArray(
               R"({"kind":"poll","text":"Q","choices":[{"id":"1","title":"A"},{"id":"2","title":"B"}]})")
        << QByteArray(R"({"poll":{"options":["A","B"],"question":"Q"},"to":"+5511999990000"})");
}

void TestSendOutcome::bodiesSurviveTheRoundTrip()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, body);
    OutboundMessage message;
    message.to = ChatAddress::fromText("5511999990000");
    message.content = *MessageContent::fromJson(QJsonDocument::fromJson(content).object());
    const Result<QJsonObject> written = wire::writeSendBody(message);
    QVERIFY(written);
    QCOMPARE(QJsonDocument(*written).toJson(QJsonDocument::Compact), body);
    QCOMPARE(wire::readSendBody(*written), message.content);
}

void TestSendOutcome::refusesWhatTheGatewayCannotSend()
{
    OutboundMessage message;
    message.content = MessageContent::ofText(u"oi"_s);
    QCOMPARE(wire::writeSendBody(message).error().field, u"to"_s);
    message.to = ChatAddress::fromText("5511999990000");
    message.content.kind = MessageContent::Kind::Reaction;
    QCOMPARE(wire::writeSendBody(message).error().field, u"kind"_s);
    message.content = MessageContent::ofText(u" \n"_s);
    QCOMPARE(wire::writeSendBody(message).error().field, u"text"_s);
    message.content.kind = MessageContent::Kind::Image;
    QCOMPARE(wire::writeSendBody(message).error().field, u"media_url"_s);
    message.content.kind = MessageContent::Kind::Poll;
    message.content.choices = {{u"1"_s, u"A"_s, {}}};
    QCOMPARE(wire::writeSendBody(message).error().field, u"choices"_s);
}

QTEST_APPLESS_MAIN(TestSendOutcome)
#include "tst_sendoutcome.moc"
