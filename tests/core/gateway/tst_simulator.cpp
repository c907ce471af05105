#include "core/gateway/simulator/simulatedwasender.h"
#include "core/gateway/wasender/webhookreader.h"
#include "tests/support/inprocesstransport.h"
#include "tests/support/virtualtime.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    VirtualTime time;
    SeededRandom random;
    std::unique_ptr<Loop> loop = time.makeLoop();
    InProcessTransport network{*loop};
    SimulatedWasender simulator;
    SimulatedSession &session;
    QList<QByteArray> bodies; // of webhooks, as they came
    int answerStatus = 200;

    explicit Bench(quint64 seed = 1)
        : random(seed)
        , simulator({time, random, *loop, network})
        , session(simulator.addSession(
              {u"Padaria"_s, u"5511900000000"_s, u"http://engine/hooks/x"_s,
               "0123456789abcdef0123456789abcdef", SimulatorPlan::Paid, false}))
    {
        network.serve(u"engine"_s, [this](const HttpRequest &request, Respond respond) {
            QCOMPARE(request.header("X-Webhook-Signature"), "0123456789abcdef0123456789abcdef");
            bodies.append(request.body);
            respond({answerStatus, {}, {}});
        });
    }

    HttpResponse call(const QByteArray &method, const QByteArray &path,
                      const QJsonObject &body = {}, const QByteArray &token = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = path.contains('?') ? path.left(path.indexOf('?')) : path;
        request.query = path.contains('?') ? path.mid(path.indexOf('?') + 1) : QByteArray();
        request.headers = {
            {"Authorization", "Bearer " + (token.isEmpty() ? session.apiKey : token)},
            {"Content-Type", "application/json"},
            {"Host", "sim"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        std::optional<HttpResponse> answer;
        simulator.handle(request, [&](HttpResponse response) { answer = std::move(response); });
        while (!answer && time.runNext()) {
        }
        return answer.value_or(HttpResponse{-1, {}, {}});
    }

    HttpResponse send(const QString &text = u"oi"_s, const QString &to = u"+5511999990000"_s)
    {
        return call("POST", "/api/send-message", {{u"to"_s, to}, {u"text"_s, text}});
    }

    int count(const QByteArray &event) const
    {
        return static_cast<int>(
            std::count_if(bodies.cbegin(), bodies.cend(), [&](const QByteArray &body) {
                return body.contains("\"event\":\"" + event + '"');
            }));
    }
};

CustomerPlan scripted()
{
    CustomerPlan plan;
    plan.name = u"Ana"_s;
    plan.phone = u"5511999990000"_s;
    plan.opening = u"oi"_s;
    plan.steps = {{u"sabor"_s, u"Cenoura"_s}, {u"obrigad[oa]"_s, QString()}};
    return plan;
}

QJsonObject jsonOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansLimitSends_data();
    void plansLimitSends();
    void trialEndsAtFiftyADay();
    void resetIsToldBothWays();
    void tooManyAtOnceAreRefused();
    void wrongKeysAreRefused();
    void badSendsNameTheField_data();
    void badSendsNameTheField();
    void aScriptedCustomerChatsToTheEnd();
    void aRandomCustomerTakesItsTurns();
    void oneMessageComesByThreeEvents();
    void webhooksAreLostDoubledAndDelayed();
    void aFailedWebhookIsTriedOnceByDefault();
    void untilAcceptedMeansUntilAccepted();
    void spellingsChange();
    void theJournalCountsCopies();
    void theJournalIsWrittenBeforeAnythingHappens();
    void aSeedGivesTheSameHistory();
    void controlRefusesNonsense_data();
    void controlRefusesNonsense();
    void customersComeByTheControlInterface();
    void aNumberThatIsOfflineTellsNothing();
    void typedOnThePhoneIsAnEchoOnly();
};

void TestSimulator::plansLimitSends_data()
{
    QTest::addColumn<int>("plan");
    QTest::addColumn<bool>("protection");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("retryAfter");
    QTest::newRow("trial") << static_cast<int>(SimulatorPlan::Trial) << true << 1 << 60;
    QTest::newRow("protection") << static_cast<int>(SimulatorPlan::Paid) << true << 1 << 5;
    QTest::newRow("paid") << static_cast<int>(SimulatorPlan::Paid) << false << 256 << 60;
}

void TestSimulator::plansLimitSends()
{
    QFETCH(int, plan);
    QFETCH(bool, protection);
    QFETCH(int, allowed);
    QFETCH(int, retryAfter);
    Bench bench;
    bench.simulator.world().settings.latencyMin = bench.simulator.world().settings.latencyMax = 1ms;
    bench.session.plan = static_cast<SimulatorPlan>(plan);
    bench.session.accountProtection = protection;
    for (int i = 0; i < allowed; ++i)
        QCOMPARE(bench.send().status, 200);
    const HttpResponse refused = bench.send();
    QCOMPARE(refused.status, 429);
    const QJsonObject body = jsonOf(refused);
    QVERIFY(!body.contains("success"_L1));
    QCOMPARE(body["retry_after"_L1].toInt(), retryAfter);
    QCOMPARE(headerValue(refused.headers, "X-RateLimit-Limit").toInt(), allowed);
    QCOMPARE(headerValue(refused.headers, "X-RateLimit-Remaining"), "0");
    bench.time.advance(std::chrono::seconds(retryAfter));
    QCOMPARE(bench.send().status, 200);
}

void TestSimulator::trialEndsAtFiftyADay()
{
    Bench bench;
    bench.session.plan = SimulatorPlan::Trial;
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(bench.send().status, 200);
        bench.time.advance(61s);
    }
    const HttpResponse refused = bench.send();
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerValue(refused.headers, "X-RateLimit-Daily-Remaining"), "0");
    QVERIFY(jsonOf(refused)["retry_after"_L1].toInt() > 3600);
}

void TestSimulator::resetIsToldBothWays()
{
    Bench bench;
    QVERIFY(headerValue(bench.send().headers, "X-RateLimit-Reset").toLongLong() <= 60);
    QCOMPARE(jsonOf(bench.call("POST", "/_simulator/settings",
                               {{u"reset_as_time"_s, true}}))["reset_as_time"_L1]
                 .toBool(),
             true);
    QVERIFY(headerValue(bench.send().headers, "X-RateLimit-Reset").toLongLong() >= 1'767'225'600);
    QVERIFY(!headerValue(bench.call("GET", "/api/status").headers, "X-RateLimit-Limit").isNull());
}

void TestSimulator::tooManyAtOnceAreRefused()
{
    Bench bench;
    HttpRequest request;
    request.method = "POST";
    request.path = "/api/send-message";
    request.headers = {{"Authorization", "Bearer " + bench.session.apiKey}};
    request.body = R"({"to":"5511999990000","text":"x"})";
    QList<int> statuses;
    for (int i = 0; i < 7; ++i)
        bench.simulator.handle(
            request, [&](const HttpResponse &response) { statuses.append(response.status); });
    bench.time.advance(1s);
    QCOMPARE(statuses.count(200), 5);
    QCOMPARE(statuses.count(429), 2);
    QCOMPARE(bench.send().status, 200);
}

void TestSimulator::wrongKeysAreRefused()
{
    Bench bench;
    const auto refusal = [&](const QByteArray &path, const QByteArray &token) {
        const HttpResponse response = bench.call("GET", path, {}, token);
        return QByteArray::number(response.status) + ' ' +
               jsonOf(response)["message"_L1].toString().toUtf8();
    };
    QCOMPARE(refusal("/api/user", "wrong"), "401 Invalid API key");
    QCOMPARE(refusal("/api/user", " "), "401 API key is required");
    QCOMPARE(refusal("/api/whatsapp-sessions", bench.session.apiKey), "401 Unnotarized");
    QCOMPARE(refusal("/api/whatsapp-sessions/77", "simulator-account-token"),
             "404 WhatsApp session not found.");
}

void TestSimulator::badSendsNameTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *body, const QString &field) {
        QTest::newRow(body) << QByteArray(body) << field;
    };
    row("{}", u"to"_s);
    row(R"({"to":""})", u"to"_s);
    row(R"({"to":7,"text":"x"})", u"to"_s);
    row(R"({"to":"5511999990000"})", u"text"_s);
    row(R"({"to":"5511999990000","location":{"latitude":"north"}})", u"location.latitude"_s);
    row(R"({"to":"5511999990000","contact":{"name":"A"}})", u"contact.phone"_s);
    row(R"({"to":"5511999990000","poll":{"question":"Q","options":["one"]}})", u"poll.options"_s);
    row(R"({"to":"5511999990000","text":"x","mentions":["1@s.whatsapp.net"]})", u"mentions"_s);
    row(R"({"to":"5511999990000","text":"x","replyTo":0})", u"replyTo"_s);
}

void TestSimulator::badSendsNameTheField()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    Bench bench;
    const HttpResponse response =
        bench.call("POST", "/api/send-message", QJsonDocument::fromJson(body).object());
    QCOMPARE(response.status, 422);
    QCOMPARE(jsonOf(response)["errors"_L1].toObject().keys(), QStringList{field});
    QVERIFY(bench.simulator.world().journal.sends().isEmpty());
}

void TestSimulator::aScriptedCustomerChatsToTheEnd()
{
    Bench bench;
    QList<qint64> complete;
    bench.simulator.world().onChatComplete = [&](const VirtualCustomer &who) {
        complete.append(who.id());
    };
    const VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(5s);
    QCOMPARE(bench.count("messages.received"), 1);
    bench.send(u"Um momento"_s); // not what she waits for
    bench.time.advance(10s);
    QCOMPARE(ana.said(), 1);
    bench.send(u"Qual SABOR?"_s);
    bench.time.advance(10s);
    QCOMPARE(ana.transcript().last().text, u"Cenoura"_s);
    QVERIFY(complete.isEmpty());
    bench.send(u"Muito obrigado!"_s);
    bench.time.advance(10s);
    QCOMPARE(complete, QList<qint64>{ana.id()});
    QCOMPARE(ana.transcript().size(), 5);
}

void TestSimulator::aRandomCustomerTakesItsTurns()
{
    Bench bench;
    CustomerPlan plan;
    plan.phone = u"5511999990000"_s;
    plan.phrases = {u"sim"_s, u"não"_s, u"talvez"_s};
    plan.turns = 3;
    const VirtualCustomer &who = bench.simulator.world().addCustomer(bench.session.id, plan);
    for (int i = 0; i < 5; ++i) {
        bench.send(u"pergunta %1"_s.arg(i));
        bench.time.advance(10s);
    }
    QVERIFY(who.isComplete());
    QCOMPARE(who.said(), 3);
}

void TestSimulator::oneMessageComesByThreeEvents()
{
    Bench bench;
    VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(5s);
    QSet<QByteArray> keys;
    for (const QByteArray &body : bench.bodies)
        keys.insert(WasenderWebhookReader().read(body).facts.first().dedupeKey);
    QCOMPARE(bench.bodies.size(), 3);
    QCOMPARE(keys.size(), 1);
    bench.session.webhookEvents = {u"messages.received"_s};
    bench.simulator.world().say(ana, MessageContent::ofText(u"de novo"_s));
    bench.time.advance(1s);
    QCOMPARE(bench.bodies.size(), 4);
}

void TestSimulator::webhooksAreLostDoubledAndDelayed()
{
    const auto heard = [](double SimulatorFaults::*fault) {
        Bench bench;
        bench.simulator.world().settings.faults.*fault = 1;
        bench.simulator.world().addCustomer(bench.session.id, scripted());
        bench.time.advance(20s);
        return bench.bodies;
    };
    QCOMPARE(heard(&SimulatorFaults::webhookLost).size(), 0);
    QCOMPARE(heard(&SimulatorFaults::webhookDoubled).size(), 6);
    const QList<QByteArray> delayed = heard(&SimulatorFaults::webhookDelayed);
    QCOMPARE(delayed.size(), 3);
    // At least one seed of a few lets a later one overtake.
    bool overtaken = false;
    for (quint64 seed = 1; seed < 10; ++seed) {
        Bench bench(seed);
        bench.simulator.world().settings.faults.webhookDelayed = 1;
        bench.simulator.world().addCustomer(bench.session.id, scripted());
        bench.time.advance(20s);
        overtaken = overtaken || !bench.bodies.first().contains("\"messages.received\"");
    }
    QVERIFY(overtaken);
}

void TestSimulator::aFailedWebhookIsTriedOnceByDefault()
{
    Bench bench;
    bench.answerStatus = 500;
    bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(600s);
    QCOMPARE(bench.bodies.size(), 3);
    QCOMPARE(bench.simulator.world().webhooks().counters().givenUp, 3);
}

void TestSimulator::untilAcceptedMeansUntilAccepted()
{
    Bench bench;
    bench.simulator.world().settings.webhooks.attempts = 0;
    bench.answerStatus = 503;
    bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(600s);
    QVERIFY(bench.bodies.size() > 30);
    bench.answerStatus = 200;
    bench.time.advance(120s);
    const qsizetype settled = bench.bodies.size();
    bench.time.advance(600s);
    QCOMPARE(bench.bodies.size(), settled);
    QCOMPARE(bench.simulator.world().webhooks().counters().accepted, 3);
    QCOMPARE(bench.simulator.world().webhooks().counters().waiting, 0);
}

void TestSimulator::spellingsChange()
{
    Bench bench;
    SimulatorFaults &faults = bench.simulator.world().settings.faults;
    VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(5s);
    const auto next = [&] {
        bench.bodies.clear();
        bench.simulator.world().say(ana, MessageContent::ofText(u"x"_s));
        bench.time.advance(5s);
        return bench.bodies.first();
    };
    faults.milliseconds = faults.messagesAsArray = faults.cUs = faults.plusInCleaned = 1;
    QByteArray body = next();
    QVERIFY(body.contains("\"messages\":[") && body.contains("@c.us"));
    QVERIFY(body.contains("\"cleanedSenderPn\":\"+55") && body.contains("\"timestamp\":17672256"));
    QCOMPARE(QJsonDocument::fromJson(body)["timestamp"_L1].toInteger() / 1'000'000'000'000, 1);
    faults.lidAddressing = 1;
    InboundFact fact = WasenderWebhookReader().read(next()).facts.first();
    QCOMPARE(fact.chat, ana.address());
    faults.lidWithoutPhone = 1;
    fact = WasenderWebhookReader().read(next()).facts.first();
    QVERIFY(fact.chat.phoneJid.isEmpty());
    QCOMPARE(fact.chat.lid, ana.address().lid);
}

void TestSimulator::theJournalCountsCopies()
{
    Bench bench;
    VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.time.advance(5s);
    bench.send(u"Qual?"_s);
    bench.send(u"Qual?"_s);
    bench.simulator.world().say(ana, MessageContent::ofText(u"hm"_s));
    bench.send(u"Qual?"_s); // after another word of hers: no copy
    const QList<AcceptedSend> &sends = bench.simulator.world().journal.sends();
    QCOMPARE(sends.size(), 3);
    QCOMPARE(sends.at(1).copy, 2);
    QCOMPARE(sends.at(2).copy, 1);
    QCOMPARE(bench.simulator.world().journal.doubled().size(), 1);
    QCOMPARE(jsonOf(bench.call("GET", "/_simulator/journal"))["doubled"_L1].toInt(), 1);
}

void TestSimulator::theJournalIsWrittenBeforeAnythingHappens()
{
    Bench bench;
    QStringList order;
    bench.simulator.world().journal.setSink(
        [&](const AcceptedSend &) { order.append(u"journal"_s); });
    bench.simulator.world().settings.faults.echoBeforeAnswer = 1;
    bench.simulator.world().webhooks().onAnswer = [&](const QUrl &, int, const QByteArray &) {
        order.append(u"webhook"_s);
    };
    bench.send();
    bench.time.advance(1s);
    QVERIFY(order.size() > 1);
    QCOMPARE(order.first(), u"journal"_s);
    QCOMPARE(order.count(u"journal"_s), 1);
}

void TestSimulator::aSeedGivesTheSameHistory()
{
    const auto history = [](quint64 seed) {
        Bench bench(seed);
        SeededRandom swarm(seed);
        bench.simulator.world().settings.faults = SimulatorFaults::swarm(swarm);
        for (int i = 0; i < 5; ++i) {
            CustomerPlan plan = scripted();
            plan.phone = u"551199999000"_s + QString::number(i);
            bench.simulator.world().addCustomer(bench.session.id, plan);
        }
        for (int i = 0; i < 40; ++i) {
            bench.send(u"sabor %1"_s.arg(i), u"551199999000"_s + QString::number(i % 5));
            bench.time.advance(2s);
        }
        return bench.bodies.join('\n');
    };
    const QByteArray first = history(42);
    QVERIFY(first.size() > 1000);
    QCOMPARE(history(42), first);
    QVERIFY(history(43) != first);
}

void TestSimulator::controlRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *path, const char *body, const QString &field) {
        QTest::newRow(body) << QByteArray(path) << QByteArray(body) << field;
    };
    row("/_simulator/faults", R"({"rates":{"webhook_lost":1.5}})", u"webhook_lost"_s);
    row("/_simulator/faults", R"({"rates":{"earthquake":0.5}})", u"earthquake"_s);
    row("/_simulator/faults", R"({"rates":{"slow_ms":-1}})", u"slow_ms"_s);
    row("/_simulator/faults", R"({"next":["earthquake"]})", u"next"_s);
    row("/_simulator/customers", R"({"session":99,"phone":"5511999990000"})", u"session"_s);
    row("/_simulator/customers", R"({"session":1,"phone":"x"})", u"phone"_s);
    row("/_simulator/customers",
        R"({"session":1,"phone":"5511999990000","steps":[{"expect":"("}]})", u"steps/expect"_s);
    row("/_simulator/sessions/1/status", R"({"status":"dreaming"})", u"status"_s);
    row("/_simulator/sessions/1/plan", R"({"plan":"gold"})", u"plan"_s);
}

void TestSimulator::controlRefusesNonsense()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    Bench bench;
    const QByteArray before = bench.call("GET", "/_simulator/faults").body;
    const HttpResponse response = bench.call("POST", path, QJsonDocument::fromJson(body).object());
    QCOMPARE(response.status, 422);
    QCOMPARE(jsonOf(response)["field"_L1].toString(), field);
    QCOMPARE(bench.call("GET", "/_simulator/faults").body, before);
    QVERIFY(bench.simulator.world().customers().empty());
}

void TestSimulator::customersComeByTheControlInterface()
{
    Bench bench;
    const QJsonObject made = jsonOf(bench.call(
        "POST", "/_simulator/customers",
        {{u"session"_s, 1}, {u"phone"_s, u"+55 11 99999-0000"_s}, {u"name"_s, u"Ana"_s}}));
    QCOMPARE(made["phone"_L1].toString(), u"5511999990000"_s);
    bench.call("POST", "/_simulator/customers/1/say", {{u"text"_s, u"oi"_s}});
    bench.call("POST", "/_simulator/customers/1/say",
               {{u"base64"_s, u"aGVsbG8="_s}, {u"text"_s, u"foto"_s}});
    bench.time.advance(1s);
    QCOMPARE(bench.count("messages.received"), 2);
    QCOMPARE(jsonOf(bench.call("GET", "/_simulator/customers/1"))["transcript"_L1].toArray().size(),
             2);
    QCOMPARE(jsonOf(bench.call("GET", "/_simulator/customers"))["items"_L1].toArray().size(), 1);
}

void TestSimulator::aNumberThatIsOfflineTellsNothing()
{
    Bench bench;
    VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, scripted());
    bench.call("POST", "/_simulator/sessions/1/status", {{u"status"_s, u"logged_out"_s}});
    bench.simulator.world().say(ana, MessageContent::ofText(u"oi?"_s));
    bench.time.advance(1s);
    QCOMPARE(bench.count("messages.received"), 0);
    QCOMPARE(bench.count("session.status"), 1);
    const HttpResponse refused = bench.send();
    QCOMPARE(refused.status, 400);
    QVERIFY(jsonOf(refused)["message"_L1].toString().contains(u"not connected"));
}

void TestSimulator::typedOnThePhoneIsAnEchoOnly()
{
    Bench bench;
    CustomerPlan plan = scripted();
    plan.opening.clear();
    VirtualCustomer &ana = bench.simulator.world().addCustomer(bench.session.id, plan);
    bench.simulator.world().typeOnPhone(ana, u"Sou eu"_s);
    bench.time.advance(1s);
    QCOMPARE(bench.bodies.size(), 1);
    const InboundFact fact = WasenderWebhookReader().read(bench.bodies.first()).facts.first();
    QCOMPARE(fact.kind, InboundFact::Kind::Echo);
    QCOMPARE(fact.content.text, u"Sou eu"_s);
    QVERIFY(bench.simulator.world().journal.sends().isEmpty());
}

QTEST_APPLESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
