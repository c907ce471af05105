#include "tests/core/api/apiworkers.h"

#include "core/store/eventstore.h"
#include "core/store/sessionstore.h"
#include "core/store/versionstore.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Chats of a workspace whose flows the API changes.
class House
{
public:
    // One question, asked in a step of this id, begun by these triggers.
    static QJsonObject asking(const QString &name, const QString &tag, const QString &step,
                              const QJsonArray &triggers = {
                                  QJsonObject{{u"kind"_s, u"any_message"_s}}})
    {
        const auto block = [](const QString &id, const QString &type, const QJsonObject &fields) {
            return QJsonObject{{u"id"_s, id}, {u"type"_s, type}, {u"fields"_s, fields}};
        };
        const QJsonArray blocks{
            block(u"ask"_s, u"input.text"_s,
                  {{u"text"_s, tag + u" name?"_s}, {u"variable"_s, u"x"_s}}),
            block(u"say"_s, u"message.text"_s, {{u"text"_s, tag + u" hi {{x}}"_s}})};
        return {{u"name"_s, name},
                {u"language"_s, u"en"_s},
                {u"start"_s, step},
                {u"variables"_s, QJsonObject{{u"x"_s, u""_s}}},
                {u"triggers"_s, triggers},
                {u"steps"_s, QJsonArray{QJsonObject{{u"id"_s, step}, {u"blocks"_s, blocks}}}}};
    }

    // Imports it, or replaces the draft of the flow of that name; its path.
    QByteArray draft(const QJsonObject &document)
    {
        const QByteArray body = QJsonDocument(document).toJson();
        const QByteArray id = QByteArray::number(harness.db.number(
            "SELECT flow_id FROM flow WHERE name = ?1", {document[u"name"].toString()}));
        if (id != "0") {
            const Reply kept = harness.call("PUT", "/v1/flows/" + id + "/draft", body);
            Q_ASSERT(kept.status() == 200);
            static_cast<void>(kept);
            return "/v1/flows/" + id;
        }
        const Reply made = harness.call("POST", "/v1/flows", body);
        if (made.status() != 201)
            qFatal("%s", made.http.body.constData());
        return "/v1/flows/" + made.text("id").toUtf8();
    }
    QByteArray published(const QJsonObject &document)
    {
        const QByteArray path = draft(document);
        const Reply reply = harness.call("POST", path + "/publish");
        if (reply.status() != 200)
            qFatal("%s", reply.http.body.constData());
        return path;
    }

    ConversationId say(const QString &text, const QByteArray &phone = "5511999990000")
    {
        return harness.hear(text, phone);
    }
    [[nodiscard]] QString replies()
    {
        return harness.db
            .rows("SELECT json_extract(payload, '$.text') FROM outbox ORDER BY message_id")
            .replace(u'\n', u", "_s);
    }
    // An hour from now, and so on.
    [[nodiscard]] QString in(Millis span)
    {
        return QDateTime::fromMSecsSinceEpoch(toMs(harness.db.time().now() + span), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    }
    [[nodiscard]] QString auditLines()
    {
        return harness.db.rows("SELECT action, fields FROM audit ORDER BY audit_id");
    }

    ApiHarness harness;

private:
    ApiWorkers m_workers{harness};
};

QJsonArray keyword(const QString &match, const QString &word, int priority = 0,
                   bool restart = false)
{
    return {QJsonObject{{u"kind"_s, u"keyword"_s},
                        {u"match"_s, match},
                        {u"words"_s, QJsonArray{word}},
                        {u"priority"_s, priority},
                        {u"restart"_s, restart}}};
}

// "name: why" of every trigger of the answer.
QStringList reasons(const Reply &reply)
{
    QStringList lines;
    for (const QJsonValue each : reply.json[u"triggers"].toArray())
        lines.append(each[u"name"].toString() + u": "_s + each[u"why"].toString());
    return lines;
}

} // namespace

// What the API lets people do with versions of flows under running chats, and what it tells of
// triggers.
class TestApiFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesRunningChatsByAMap();
    void movedChatsHaveTheFirstValuesOfNewVariables();
    void whoBeginsAfterAMoveDoesNotFollowIt();
    void refusesAMoveAndNamesTheStep();
    void restartsRunningChats();
    void sharesRaisesAndEnds();
    void endsATrialForTheVersionBefore();
    void rollsBackToAnEarlierVersion();
    void rollsBackChatsByAMap();
    void rollBackRefusesAVersionThatHasErrorsNow();
    void endsOnlyTheShareThatWasThere();
    void schedulesAndCancels();
    void whatIsScheduledIsDoneAsItWasAsked();
    void aScheduledShareBeginsAsAShare();
    void eachScheduleWaitsForItsOwnTime();
    void tellsWhereChatsRun();
    void everyChangeHasItsLineInTheAuditLog();
    void refusesChoicesThatDoNotFit_data();
    void refusesChoicesThatDoNotFit();
    void refusesAShareWithNothingLive();
    void tellsWhichFlowCatchesAndWhyNotTheOthers();
    void tellsOfAConversationWhatTheEngineDoes();
    void whoRunsIsNotNewWhateverIsAsked();
    void tellsOfWhatRestartsBesideWhatCatchesAll();
    void tellsOfAContactByItsSession();
    void tellsOfAConversationThatHasAnotherVersion();
    void whoWasOnlyWrittenToNeverWrote();
    void matchesOtherKindsOfTriggers();
    void refusesWrongQuestions_data();
    void refusesWrongQuestions();
    void anEventBeginsItsFlowOnce();
    void anEventWaitsForNobody();
};

void TestApiFlows::movesRunningChatsByAMap()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"start"_s));
    const Reply reply =
        house.harness.post(path + "/publish", {{u"running"_s, u"move"_s},
                                               {u"map"_s, QJsonObject{{u"first"_s, u"start"_s}}}});
    QVERIFY2(reply.status() == 200, reply.http.body.constData());
    QCOMPARE(reply.json[u"live_version"].toInt(), 2);
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v1 name?, v2 hi Ana"_s);
}

void TestApiFlows::movedChatsHaveTheFirstValuesOfNewVariables()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    QJsonObject document = House::asking(u"F"_s, u"{{tone}} v2"_s, u"first"_s);
    document[u"variables"] = QJsonObject{{u"x"_s, u"nobody"_s}, {u"tone"_s, u"kind"_s}};
    const QByteArray path = house.draft(document);
    QCOMPARE(house.harness.post(path + "/publish", {{u"running"_s, u"move"_s}}).status(), 200);
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v1 name?, kind v2 hi Ana"_s);
}

void TestApiFlows::whoBeginsAfterAMoveDoesNotFollowIt()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.harness.post(path + "/publish", {{u"running"_s, u"move"_s}});
    path = house.published(House::asking(u"F"_s, u"v3"_s, u"first"_s));
    house.say(u"hello"_s, "5511999990001");
    house.say(u"Eva"_s, "5511999990001");
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v1 name?, v3 name?, v3 hi Eva, v2 hi Ana"_s);
}

void TestApiFlows::refusesAMoveAndNamesTheStep()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"start"_s));
    const QByteArray before = house.harness.dump();
    const Reply reply = house.harness.post(path + "/publish", {{u"running"_s, u"move"_s}});
    QCOMPARE(reply.status(), 422);
    QCOMPARE(reply.problemPaths(), u"/map/first"_s);
    QVERIFY2(reply.text("detail").contains(u"1 chat waits at step \"first\" of version 1"_s),
             reply.http.body.constData());
    QCOMPARE(house.harness.dump(), before);
    const Reply typo = house.harness.post(
        path + "/publish",
        {{u"running"_s, u"move"_s},
         {u"map"_s, QJsonObject{{u"first"_s, u"strat"_s}, {u"frist"_s, u"start"_s}}}});
    QCOMPARE(typo.status(), 422);
    QCOMPARE(typo.problemPaths(), u"/map/first /map/frist /map/first"_s);
    QCOMPARE(house.harness.dump(), before);
}

void TestApiFlows::restartsRunningChats()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"start"_s));
    QCOMPARE(house.harness.post(path + "/publish", {{u"running"_s, u"restart"_s}}).status(), 200);
    const QJsonObject waiting = house.harness.get(path + "/running").items().first().toObject();
    QCOMPARE(waiting[u"restarts"].toBool(), true);
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v1 name?, v2 name?"_s);
}

void TestApiFlows::sharesRaisesAndEnds()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    const Reply shared = house.harness.post(path + "/publish", {{u"share"_s, 1}});
    QCOMPARE(shared.json[u"live_version"].toInt(), 1);
    QCOMPARE(shared.json[u"trial"], (QJsonObject{{u"version"_s, 2}, {u"share"_s, 1}}));
    house.say(u"hello"_s);
    const auto put = [&](const QJsonObject &body) {
        return house.harness.call("PUT", path + "/share", QJsonDocument(body).toJson());
    };
    QCOMPARE(put({{u"share"_s, 99}}).json[u"trial"][u"share"].toInt(), 99);
    house.say(u"hello"_s, "5511999990001");
    QCOMPARE(house.replies(), u"v1 name?, v2 name?"_s);
    const Reply ended = put({{u"share"_s, 100}, {u"running"_s, u"move"_s}});
    QCOMPARE(ended.json[u"live_version"].toInt(), 2);
    QVERIFY(ended.json[u"trial"].isNull());
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v1 name?, v2 name?, v2 hi Ana"_s);
    QCOMPARE(put({{u"share"_s, 50}}).status(), 409);
}

void TestApiFlows::endsATrialForTheVersionBefore()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.harness.post(path + "/publish", {{u"share"_s, 99}});
    house.say(u"hello"_s);
    const Reply ended =
        house.harness.call("PUT", path + "/share", R"({"share": 0, "running": "restart"})");
    QVERIFY2(ended.status() == 200, ended.http.body.constData());
    QCOMPARE(ended.json[u"live_version"].toInt(), 1);
    QVERIFY(ended.json[u"trial"].isNull());
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v2 name?, v1 name?"_s);
}

void TestApiFlows::rollsBackToAnEarlierVersion()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.published(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.say(u"hello"_s);
    QCOMPARE(house.harness.post(path + "/roll-back", {{u"version"_s, 2}}).status(), 409);
    QCOMPARE(house.harness.post(path + "/roll-back", {{u"version"_s, 3}}).status(), 404);
    const Reply back = house.harness.post(path + "/roll-back", {{u"version"_s, 1}});
    QCOMPARE(back.json[u"live_version"].toInt(), 1);
    QCOMPARE(back.json[u"last_version"].toInt(), 2);
    house.say(u"Ana"_s);
    house.say(u"hello"_s);
    QCOMPARE(house.replies(), u"v2 name?, v2 hi Ana, v1 name?"_s);
}

void TestApiFlows::rollsBackChatsByAMap()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.published(House::asking(u"F"_s, u"v2"_s, u"start"_s));
    house.say(u"hello"_s);
    const QByteArray before = house.harness.dump();
    const auto back = [&](const QJsonObject &map) {
        return house.harness.post(path + "/roll-back",
                                  {{u"version"_s, 1}, {u"running"_s, u"move"_s}, {u"map"_s, map}});
    };
    const Reply lost = back({});
    QCOMPARE(lost.status(), 422);
    QCOMPARE(lost.problemPaths(), u"/map/start"_s);
    QCOMPARE(house.harness.dump(), before);
    QCOMPARE(back({{u"start"_s, u"first"_s}}).json[u"live_version"].toInt(), 1);
    house.say(u"Ana"_s);
    QCOMPARE(house.replies(), u"v2 name?, v1 hi Ana"_s);
}

// A version that was good when it was published, under checks that came later.
void TestApiFlows::rollBackRefusesAVersionThatHasErrorsNow()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.harness.db.execute("DROP TRIGGER flow_version_is_immutable");
    house.harness.db.execute("UPDATE flow_version SET body = json_remove(body, '$.start')");
    const QByteArray path = house.published(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    const QByteArray before = house.harness.dump();
    const Reply back = house.harness.post(path + "/roll-back", {{u"version"_s, 1}});
    QCOMPARE(back.status(), 422);
    QCOMPARE(back.json[u"problems"][0][u"code"].toString(), u"flow.no_start"_s);
    QCOMPARE(house.harness.dump(), before);
}

// Another version got a share between what was read for the answer and what is written.
void TestApiFlows::endsOnlyTheShareThatWasThere()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.harness.post(path + "/publish", {{u"share"_s, 20}});
    house.draft(House::asking(u"F"_s, u"v3"_s, u"first"_s));
    const auto ask = [&](const QByteArray &method, const QByteArray &what, const QByteArray &body) {
        HttpRequest request;
        request.method = method;
        request.path = path + what;
        request.body = body;
        request.peer = house.harness.peer;
        request.headers = {{"Content-Type", "application/json"},
                           {"Authorization", "Bearer " + house.harness.token}};
        auto status = std::make_shared<int>(0);
        house.harness.router.handle(
            request, [status](const HttpResponse &response) { *status = response.status; });
        return status;
    };
    const auto shared = ask("POST", "/publish", R"({"share": 30})");
    const auto ended = ask("PUT", "/share", R"({"share": 100})");
    house.harness.db.time().advance(1s);
    QCOMPARE(*shared, 200);
    QCOMPARE(*ended, 409);
    const Reply now = house.harness.get(path);
    QCOMPARE(now.json[u"live_version"].toInt(), 1);
    QCOMPARE(now.json[u"trial"], (QJsonObject{{u"version"_s, 3}, {u"share"_s, 30}}));
}

void TestApiFlows::schedulesAndCancels()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    const QString at = house.in(1h);
    const Reply made = house.harness.post(path + "/publish", {{u"at"_s, at}});
    QVERIFY2(made.status() == 200, made.http.body.constData());
    QCOMPARE(made.json[u"live_version"].toInt(), 1);
    QCOMPARE(made.json[u"scheduled"][u"version"].toInt(), 2);
    QCOMPARE(made.json[u"scheduled"][u"state"].toString(), u"waiting"_s);
    QVERIFY(house.harness.call("DELETE", path + "/schedule").json[u"scheduled"].isNull());
    QCOMPARE(house.harness.call("DELETE", path + "/schedule").status(), 409);
    house.harness.post(path + "/publish", {{u"at"_s, at}});
    // What is edited after the review does not go live.
    house.draft(House::asking(u"F"_s, u"v3"_s, u"first"_s));
    house.harness.db.time().advance(61min);
    const Reply live = house.harness.get(path);
    QCOMPARE(live.json[u"live_version"].toInt(), 2);
    QVERIFY(live.json[u"scheduled"].isNull());
    house.say(u"hello"_s);
    QCOMPARE(house.replies(), u"v2 name?"_s);
}

void TestApiFlows::whatIsScheduledIsDoneAsItWasAsked()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    house.say(u"hello"_s);
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"start"_s));
    const Reply made =
        house.harness.post(path + "/publish", {{u"at"_s, house.in(1h)},
                                               {u"running"_s, u"move"_s},
                                               {u"map"_s, QJsonObject{{u"first"_s, u"start"_s}}}});
    QCOMPARE(made.json[u"scheduled"][u"running"].toString(), u"move"_s);
    house.harness.db.time().advance(61min);
    QCOMPARE(house.harness.get(path).json[u"live_version"].toInt(), 2);
    house.say(u"Ana"_s);
    house.say(u"hello"_s, "5511999990001");
    QCOMPARE(house.replies(), u"v1 name?, v2 hi Ana, v2 name?"_s);
    // Whoever asked for it stands in the log, for the asking and for the doing.
    QCOMPARE(house.harness.db.rows("SELECT who, token_id, outcome FROM audit WHERE action = "
                                   "'scheduled publish'"),
             house.harness.db.rows("SELECT who, token_id, outcome FROM audit WHERE action = "
                                   "'POST /v1/flows/{id}/publish' ORDER BY audit_id DESC LIMIT 1"));
}

void TestApiFlows::aScheduledShareBeginsAsAShare()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.harness.post(path + "/publish", {{u"at"_s, house.in(1h)}, {u"share"_s, 20}});
    house.harness.db.time().advance(61min);
    const Reply now = house.harness.get(path);
    QCOMPARE(now.json[u"live_version"].toInt(), 1);
    QCOMPARE(now.json[u"trial"], (QJsonObject{{u"version"_s, 2}, {u"share"_s, 20}}));
}

void TestApiFlows::eachScheduleWaitsForItsOwnTime()
{
    House house;
    const QByteArray later = house.draft(House::asking(u"Later"_s, u"l"_s, u"s"_s));
    const QByteArray soon = house.draft(House::asking(u"Soon"_s, u"s"_s, u"s"_s));
    house.harness.post(later + "/publish", {{u"at"_s, house.in(2h)}});
    house.harness.post(soon + "/publish", {{u"at"_s, house.in(1h)}});
    QStringList order;
    for (const DueSchedule &due : VersionStore::due(house.harness.db.readers().reader(),
                                                    house.harness.db.time().now() + 3h, 10))
        order.append(u"/v1/flows/"_s + due.flow.text());
    QCOMPARE(order, QStringList({QString::fromLatin1(soon), QString::fromLatin1(later)}));
    house.harness.db.time().advance(61min);
    QCOMPARE(house.harness.get(soon).json[u"live_version"].toInt(), 1);
    QVERIFY(house.harness.get(later).json[u"live_version"].isNull());
    house.harness.db.time().advance(60min);
    QCOMPARE(house.harness.get(later).json[u"live_version"].toInt(), 1);
}

void TestApiFlows::tellsWhereChatsRun()
{
    House house;
    const QByteArray path = house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    QVERIFY(house.harness.get(path + "/running").items().isEmpty());
    house.say(u"hello"_s);
    house.say(u"hello"_s, "5511999990001");
    QCOMPARE(house.harness.get(path + "/running").items(),
             (QJsonArray{QJsonObject{{u"version"_s, 1},
                                     {u"step"_s, u"first"_s},
                                     {u"title"_s, u""_s},
                                     {u"block"_s, u"ask"_s},
                                     {u"type"_s, u"input.text"_s},
                                     {u"restarts"_s, false},
                                     {u"chats"_s, 2}}}));
    QCOMPARE(house.harness.get(path + "/running?limit=1").status(), 400);
}

void TestApiFlows::everyChangeHasItsLineInTheAuditLog()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    house.harness.db.execute("DELETE FROM audit");
    house.harness.post(path + "/publish", {{u"share"_s, 10}});
    house.harness.call("PUT", path + "/share", R"({"share": 0})");
    house.harness.post(path + "/publish", {{u"running"_s, u"restart"_s}});
    house.harness.post(path + "/roll-back", {{u"version"_s, 1}});
    house.harness.post(path + "/roll-back", {{u"version"_s, 7}}); // refused: none
    QCOMPARE(house.auditLines(), u"POST /v1/flows/{id}/publish|share\n"
                                 "PUT /v1/flows/{id}/share|share\n"
                                 "POST /v1/flows/{id}/publish|running\n"
                                 "POST /v1/flows/{id}/roll-back|version"_s);
}

void TestApiFlows::refusesChoicesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("paths");
    const auto bad = [](const char *what, const char *body, const QString &paths) {
        QTest::newRow(body) << QByteArray(what) << QByteArray(body) << paths;
    };
    bad("publish", R"({"running": "stop"})", u"/running"_s);
    bad("publish", R"({"running": 1})", u"/running"_s);
    bad("publish", R"({"map": {}})", u"/map"_s);
    bad("publish", R"({"running": "move", "map": {"a": 1}})", u"/map/a"_s);
    bad("publish", R"({"running": "move", "map": []})", u"/map"_s);
    bad("publish", R"({"share": 0})", u"/share"_s);
    bad("publish", R"({"share": 100})", u"/share"_s);
    bad("publish", R"({"share": 2.5})", u"/share"_s);
    bad("publish", R"({"share": 20, "running": "move"})", u"/share"_s);
    bad("publish", R"({"at": "yesterday"})", u"/at"_s);
    bad("publish", R"({"at": "2001-01-01T00:00:00.000Z"})", u"/at"_s);
    bad("publish", R"({"at": "2999-01-01T00:00:00.000Z"})", u"/at"_s);
    bad("publish", R"({"colour": "red"})", u"/colour"_s);
    bad("roll-back", R"({})", u"/version"_s);
    bad("roll-back", R"({"version": "1"})", u"/version"_s);
    bad("roll-back", R"({"version": 0})", u"/version"_s);
    bad("share", R"({})", u"/share"_s);
    bad("share", R"({"share": 101})", u"/share"_s);
    bad("share", R"({"share": 40, "running": "move"})", u"/running"_s);
}

void TestApiFlows::refusesChoicesThatDoNotFit()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, body);
    QFETCH(QString, paths);
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"first"_s));
    const QByteArray before = house.harness.dump();
    const Reply reply =
        house.harness.call(what == "share" ? "PUT" : "POST", path + '/' + what, body);
    QVERIFY2(reply.status() == 400, reply.http.body.constData());
    QCOMPARE(reply.problemPaths(), paths);
    QCOMPARE(house.harness.dump(), before);
}

void TestApiFlows::refusesAShareWithNothingLive()
{
    House house;
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v1"_s, u"first"_s));
    const QByteArray before = house.harness.dump();
    const Reply reply = house.harness.post(path + "/publish", {{u"share"_s, 20}});
    QCOMPARE(reply.status(), 409);
    QCOMPARE(reply.text("field"), u"/share"_s);
    QCOMPARE(house.harness.dump(), before); // no version was made either
    house.harness.call("POST", path + "/publish");
    QCOMPARE(house.harness.post(path + "/publish", {{u"share"_s, 20}}).status(), 409);
}

void TestApiFlows::tellsWhichFlowCatchesAndWhyNotTheOthers()
{
    House house;
    house.published(
        House::asking(u"Orders"_s, u"o"_s, u"s"_s, keyword(u"contains"_s, u"menu"_s, 5)));
    house.published(House::asking(u"Hours"_s, u"h"_s, u"s"_s, keyword(u"exact"_s, u"hours"_s)));
    house.published(House::asking(u"Welcome"_s, u"w"_s, u"s"_s));
    house.published(House::asking(u"Welcome 2"_s, u"w"_s, u"s"_s));
    house.draft(House::asking(u"Not yet"_s, u"n"_s, u"s"_s));
    const QByteArray off = house.published(House::asking(u"Off"_s, u"x"_s, u"s"_s));
    house.harness.call("POST", off + "/switch-off");
    const Reply reply = house.harness.post("/v1/flows/match", {{u"text"_s, u"The MENU, please"_s}});
    QVERIFY2(reply.status() == 200, reply.http.body.constData());
    QCOMPARE(reply.text("outcome"), u"begins"_s);
    QCOMPARE(reply.text("why"), u"\"Orders\" begins."_s);
    QCOMPARE(reply.json[u"because"].toArray(), (QJsonArray{u"\"%1\" begins."_s, u"Orders"_s}));
    QCOMPARE(reply.json[u"winner"][u"word"].toString(), u"menu"_s);
    QCOMPARE(reply.json[u"winner"][u"because"].toArray(),
             (QJsonArray{u"the text contains \"%1\""_s, u"menu"_s}));
    QCOMPARE(
        reasons(reply),
        QStringList(
            {u"Orders: the text contains \"menu\""_s, u"Hours: the text is not exactly \"hours\""_s,
             u"Welcome: catches it too, but \"Orders\" has a higher priority (5, here 0)"_s,
             u"Welcome 2: catches it too, but \"Orders\" has a higher priority (5, here 0)"_s,
             u"Not yet: was never published"_s, u"Off: is switched off"_s}));
    const Reply other = house.harness.post("/v1/flows/match", {{u"text"_s, u"hello"_s}});
    QCOMPARE(other.json[u"winner"][u"name"].toString(), u"Welcome"_s);
    QCOMPARE(
        reasons(other).at(3),
        u"Welcome 2: catches it too with the same priority, but \"Welcome\" is the older flow"_s);
}

void TestApiFlows::tellsOfAConversationWhatTheEngineDoes()
{
    House house;
    house.published(House::asking(u"Welcome"_s, u"w"_s, u"s"_s,
                                  QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}));
    house.published(
        House::asking(u"Menu"_s, u"m"_s, u"s"_s, keyword(u"exact"_s, u"menu"_s, 0, true)));
    const auto ask = [&](const QString &text, const QString &key, const QString &id) {
        return house.harness.post("/v1/flows/match", {{u"text"_s, text}, {key, id}});
    };
    const ContactId stranger =
        house.harness.addContact(house.harness.workspace, u"5511933334444"_s);
    QCOMPARE(ask(u"hi"_s, u"contact"_s, stranger.text()).json[u"winner"][u"name"].toString(),
             u"Welcome"_s);
    const QString chat = house.say(u"hi"_s).text();
    const Reply running = ask(u"Ana"_s, u"conversation"_s, chat);
    QCOMPARE(running.text("outcome"), u"continues"_s);
    QCOMPARE(running.text("why"), u"The conversation is in \"Welcome\", which goes on."_s);
    QVERIFY(running.json[u"winner"].isNull());
    QCOMPARE(reasons(running).first(), u"Welcome: the contact wrote before"_s);
    QCOMPARE(ask(u"menu"_s, u"conversation"_s, chat).text("outcome"), u"interrupts"_s);
    house.say(u"menu"_s);
    QCOMPARE(house.replies(), u"w name?, m name?"_s);
    house.harness.post("/v1/conversations/" + chat.toUtf8() + "/takeover", {{u"name"_s, u"Eva"_s}});
    house.harness.db.time().advance(1s);
    const Reply silent = ask(u"menu"_s, u"conversation"_s, chat);
    QCOMPARE(silent.text("outcome"), u"silent"_s);
    QCOMPARE(silent.text("why"), u"The bot is silent: the conversation is with an agent, Eva."_s);
    QVERIFY(silent.json[u"winner"].isNull());
}

void TestApiFlows::tellsOfWhatRestartsBesideWhatCatchesAll()
{
    House house;
    house.published(
        House::asking(u"Welcome"_s, u"w"_s, u"s"_s,
                      QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}, {u"priority"_s, 5}}}));
    house.published(
        House::asking(u"Menu"_s, u"m"_s, u"s"_s, keyword(u"exact"_s, u"menu"_s, 0, true)));
    const QString chat = house.say(u"menu"_s).text();
    QCOMPARE(house.replies(), u"w name?"_s);
    const Reply told =
        house.harness.post("/v1/flows/match", {{u"text"_s, u"menu"_s}, {u"conversation"_s, chat}});
    QCOMPARE(told.text("outcome"), u"interrupts"_s);
    QCOMPARE(told.json[u"winner"][u"name"].toString(), u"Menu"_s);
    QCOMPARE(told.text("why"), u"A trigger that restarts ends \"Welcome\"; \"Menu\" begins."_s);
    QCOMPARE(reasons(told),
             QStringList({u"Welcome: catches it, but interrupts no chat: it does not restart"_s,
                          u"Menu: the text is \"menu\""_s}));
    house.say(u"menu"_s);
    QCOMPARE(house.replies(), u"w name?, m name?"_s);
}

void TestApiFlows::whoRunsIsNotNewWhateverIsAsked()
{
    House house;
    house.published(House::asking(u"Shop"_s, u"s"_s, u"s"_s,
                                  {QJsonObject{{u"kind"_s, u"first_message"_s}, {u"priority"_s, 5}},
                                   QJsonObject{{u"kind"_s, u"keyword"_s},
                                               {u"words"_s, QJsonArray{u"menu"_s}},
                                               {u"restart"_s, true}}}));
    const QString chat = house.say(u"hello"_s).text();
    const Reply told = house.harness.post(
        "/v1/flows/match", {{u"text"_s, u"menu"_s}, {u"conversation"_s, chat}, {u"first"_s, true}});
    QCOMPARE(told.text("outcome"), u"interrupts"_s);
    // What its flow would not begin by interrupts nothing either.
    house.published(House::asking(u"Shop"_s, u"s"_s, u"s"_s,
                                  {QJsonObject{{u"kind"_s, u"any_message"_s}, {u"priority"_s, 5}},
                                   QJsonObject{{u"kind"_s, u"keyword"_s},
                                               {u"words"_s, QJsonArray{u"menu"_s}},
                                               {u"restart"_s, true}}}));
    QCOMPARE(
        house.harness.post("/v1/flows/match", {{u"text"_s, u"menu"_s}, {u"conversation"_s, chat}})
            .text("outcome"),
        u"continues"_s);
}

void TestApiFlows::tellsOfAContactByItsSession()
{
    House house;
    house.published(House::asking(u"Welcome"_s, u"w"_s, u"s"_s));
    house.say(u"hi"_s);
    house.say(u"hi"_s, "5511999990001");
    house.say(u"Eva"_s, "5511999990001");
    const auto ask = [&](const QByteArray &phone, const QString &session) {
        const QString contact =
            house.harness.db.text("SELECT contact_id FROM contact WHERE phone = '" + phone + "'");
        return house.harness
            .post("/v1/flows/match",
                  {{u"text"_s, u"hi"_s}, {u"contact"_s, contact}, {u"session"_s, session}})
            .text("outcome");
    };
    const QString here = house.harness.session.text();
    QCOMPARE(ask("5511999990000", here), u"continues"_s);
    QCOMPARE(ask("5511999990001", here), u"begins"_s);
    const Reply second =
        house.harness.post("/v1/sessions", {{u"name"_s, u"Second"_s},
                                            {u"gateway"_s, u"wasender"_s},
                                            {u"base_url"_s, u"https://gateway.example/api"_s},
                                            {u"api_key"_s, u"key-of-the-session"_s}});
    QVERIFY2(second.status() == 201, second.http.body.constData());
    QCOMPARE(ask("5511999990000", second.text("id")), u"begins"_s);
}

void TestApiFlows::tellsOfAConversationThatHasAnotherVersion()
{
    House house;
    house.published(House::asking(u"F"_s, u"v1"_s, u"s"_s));
    const QByteArray path = house.draft(House::asking(u"F"_s, u"v2"_s, u"s"_s));
    const QString chat = house.say(u"hello"_s).text();
    house.say(u"Ana"_s);
    house.harness.post(path + "/publish", {{u"share"_s, 99}});
    const auto version = [&](const QJsonObject &question) {
        return house.harness.post("/v1/flows/match", question).json[u"winner"][u"version"].toInt();
    };
    QCOMPARE(version({{u"text"_s, u"hi"_s}}), 1);
    QCOMPARE(version({{u"text"_s, u"hi"_s}, {u"conversation"_s, chat}}), 2);
    house.say(u"hi"_s);
    QCOMPARE(house.replies(), u"v1 name?, v1 hi Ana, v2 name?"_s);
}

void TestApiFlows::whoWasOnlyWrittenToNeverWrote()
{
    House house;
    house.published(House::asking(u"Welcome"_s, u"w"_s, u"s"_s,
                                  QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}));
    const MessageId news =
        house.harness.addMessage(house.harness.workspace, house.harness.session, "5511999990000");
    const QString chat = house.harness.conversationOf(news).text();
    const QJsonObject question{{u"text"_s, u"hi"_s}, {u"conversation"_s, chat}};
    QCOMPARE(house.harness.post("/v1/flows/match", question).text("outcome"), u"begins"_s);
    house.say(u"hi"_s);
    house.say(u"Ana"_s);
    QCOMPARE(house.harness.post("/v1/flows/match", question).text("outcome"), u"nothing"_s);
}

void TestApiFlows::matchesOtherKindsOfTriggers()
{
    House house;
    const auto trigger = [](const QJsonObject &json) { return QJsonArray{json}; };
    house.published(House::asking(
        u"Receipts"_s, u"r"_s, u"s"_s,
        trigger({{u"kind"_s, u"media"_s}, {u"media"_s, QJsonArray{u"image"_s, u"document"_s}}})));
    house.published(House::asking(u"Ad"_s, u"a"_s, u"s"_s,
                                  trigger({{u"kind"_s, u"click_to_chat"_s},
                                           {u"words"_s, QJsonArray{u"Hi! I saw the cake ad"_s}}})));
    house.published(
        House::asking(u"Campaign"_s, u"c"_s, u"s"_s, trigger({{u"kind"_s, u"broadcast_reply"_s}})));
    house.published(House::asking(u"Paid"_s, u"p"_s, u"s"_s,
                                  trigger({{u"kind"_s, u"api_event"_s}, {u"event"_s, u"paid"_s}})));
    const auto winner = [&](const QJsonObject &question) {
        return house.harness.post("/v1/flows/match", question).json[u"winner"][u"name"].toString();
    };
    QCOMPARE(winner({{u"text"_s, u""_s}, {u"kind"_s, u"image"_s}}), u"Receipts"_s);
    QCOMPARE(winner({{u"text"_s, u""_s}, {u"kind"_s, u"audio"_s}}), QString());
    QCOMPARE(winner({{u"text"_s, u"hi! i saw the cake ad, is it fresh?"_s}}), u"Ad"_s);
    QCOMPARE(winner({{u"text"_s, u"I saw the cake ad"_s}}), QString());
    QCOMPARE(winner({{u"text"_s, u"yes"_s}, {u"answers_broadcast"_s, true}}), u"Campaign"_s);
    QCOMPARE(winner({{u"event"_s, u"paid"_s}}), u"Paid"_s);
    QCOMPARE(winner({{u"event"_s, u"refunded"_s}}), QString());
    QCOMPARE(winner({{u"text"_s, u"paid"_s}}), QString());
    // As the engine has it: a broadcast went out to this chat, and nothing since.
    const ConversationId chat = house.say(u"nothing catches this"_s);
    house.harness.post("/v1/messages", {{u"conversation"_s, chat.text()},
                                        {u"purpose"_s, u"broadcast"_s},
                                        {u"content"_s, QJsonObject{{u"kind"_s, u"text"_s},
                                                                   {u"text"_s, u"News"_s}}}});
    QCOMPARE(winner({{u"text"_s, u"yes"_s}, {u"conversation"_s, chat.text()}}), QString());
    house.harness.db.execute("UPDATE outbox SET copies = 1");
    QCOMPARE(winner({{u"text"_s, u"yes"_s}, {u"conversation"_s, chat.text()}}), u"Campaign"_s);
    house.say(u"yes"_s);
    QCOMPARE(house.replies(), u"News, c name?"_s);
}

void TestApiFlows::refusesWrongQuestions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("paths");
    const auto bad = [](const QByteArray &body, int status, const QString &paths) {
        QTest::newRow(body.left(60).constData()) << body << status << paths;
    };
    bad("{}", 400, u"/text"_s);
    bad(R"({"text": 5})", 400, u"/text"_s);
    bad("{\"text\": \"" + QByteArray(4097, 'x') + "\"}", 400, u"/text"_s);
    bad(R"({"text": "a", "event": "b"})", 400, u"/text"_s);
    bad(R"({"event": ""})", 400, u"/event"_s);
    bad(R"({"text": "a", "kind": "poem"})", 400, u"/kind"_s);
    bad(R"({"text": "a", "conversation": "1", "contact": "2"})", 400, u"/conversation"_s);
    bad(R"({"text": "a", "first": "yes"})", 400, u"/first"_s);
    bad(R"({"text": "a", "sender": "b"})", 400, u"/sender"_s);
    bad(R"({"text": "a", "conversation": "999999"})", 404, {});
    bad(R"({"text": "a", "contact": "999999"})", 404, {});
}

void TestApiFlows::refusesWrongQuestions()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, paths);
    ApiHarness harness;
    const Reply reply = harness.call("POST", "/v1/flows/match", body);
    QVERIFY2(reply.status() == status, reply.http.body.constData());
    QCOMPARE(reply.problemPaths(), paths);
}

void TestApiFlows::anEventBeginsItsFlowOnce()
{
    House house;
    QJsonObject flow =
        House::asking(u"Paid"_s, u"{{x}} paid,"_s, u"s"_s,
                      {QJsonObject{{u"kind"_s, u"api_event"_s}, {u"event"_s, u"order_paid"_s}}});
    house.published(flow);
    const ConversationId chat = house.say(u"hello"_s);
    const QByteArray path = "/v1/conversations/" + chat.text().toUtf8() + "/events";
    const QJsonObject body{{u"event"_s, u"order_paid"_s},
                           {u"data"_s, QJsonObject{{u"x"_s, u"A-17"_s}, {u"other"_s, 1}}}};
    const Reply told = house.harness.post(path, body, {{"Idempotency-Key", "k1"}});
    QVERIFY2(told.status() == 202, told.http.body.constData());
    QCOMPARE(house.harness.post(path, body, {{"Idempotency-Key", "k1"}}).text("event"),
             told.text("event"));
    house.harness.db.time().advance(1s);
    QCOMPARE(house.replies(), u"A-17 paid, name?"_s);
    QCOMPARE(house.harness.db.rows("SELECT lane, purpose FROM outbox"), u"1|notification"_s);
    QCOMPARE(house.harness.post(path, {{u"event"_s, u"x"_s}, {u"data"_s, 5}}).problemPaths(),
             u"/data"_s);
    QCOMPARE(house.harness.post(path, {}).problemPaths(), u"/event"_s);
}

void TestApiFlows::anEventWaitsForNobody()
{
    House house;
    house.published(House::asking(u"Welcome"_s, u"w"_s, u"s"_s));
    house.published(
        House::asking(u"Paid"_s, u"p"_s, u"s"_s,
                      {QJsonObject{{u"kind"_s, u"api_event"_s}, {u"event"_s, u"paid"_s}}}));
    const ConversationId chat = house.say(u"hello"_s);
    const QByteArray path = "/v1/conversations/" + chat.text().toUtf8() + "/events";
    QCOMPARE(house.harness.post(path, {{u"event"_s, u"paid"_s}}).status(), 202);
    house.harness.db.time().advance(1s);
    QCOMPARE(house.replies(), u"w name?"_s);
    QCOMPARE(house.harness.db.text("SELECT detail FROM ledger_note WHERE hop = 'event_ignored'"),
             u"paid: continues"_s);
}

QTEST_GUILESS_MAIN(TestApiFlows)
#include "tst_apiflows.moc"
