#include "tests/core/api/apiworkers.h"

#include <QJsonDocument>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject step(const QString &id, const QString &next)
{
    const QJsonObject ask{
        {u"id"_s, u"ask_"_s + id},
        {u"type"_s, u"input.text"_s},
        {u"fields"_s, QJsonObject{{u"text"_s, id + u'?'}, {u"variable"_s, u"x"_s}}}};
    QJsonObject json{{u"id"_s, id}, {u"title"_s, id}, {u"blocks"_s, QJsonArray{ask}}};
    if (!next.isEmpty())
        json.insert(u"next"_s, next);
    return json;
}

// Two questions.
QJsonObject twoSteps(const QString &name)
{
    return {{u"name"_s, name},
            {u"language"_s, u"en"_s},
            {u"start"_s, u"name"_s},
            {u"variables"_s, QJsonObject{{u"x"_s, u""_s}}},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"any_message"_s}}}},
            {u"steps"_s, QJsonArray{step(u"name"_s, u"city"_s), step(u"city"_s, {})}}};
}

class House
{
public:
    House()
    {
        const Reply made =
            harness.call("POST", "/v1/flows", QJsonDocument(twoSteps(u"Visit"_s)).toJson());
        if (made.status() != 201)
            qFatal("%s", made.http.body.constData());
        flow = made.text("id").toUtf8();
        if (harness.call("POST", path("publish")).status() != 200)
            qFatal("not published");
    }

    [[nodiscard]] QByteArray path(const QByteArray &rest) const
    {
        return "/v1/flows/" + flow + '/' + rest;
    }
    void say(const QStringList &words, const QByteArray &phone)
    {
        for (const QString &word : words)
            harness.hear(word, phone);
    }
    [[nodiscard]] QString chats(const QByteArray &query)
    {
        const Reply reply = harness.get(path("chats?" + query));
        QStringList words;
        for (const QJsonValue each : reply.items())
            words.append(each[u"chat"].toString().left(1) + each[u"state"].toString().left(1));
        return words.join(u' ');
    }

    ApiHarness harness;
    ApiWorkers workers{harness};
    QByteArray flow;
};

} // namespace

class TestApiFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellHowPeopleGoThroughAFlow();
    void ofAFlowThatNobodyEnteredAreEmpty();
    void ofAllFlowsComeInPages();
    void theChatsBehindAFigureAreListed();
    void conversationsAreFoundByFlowAndStep();
    void whatIsWrongIsNamed();
};

void TestApiFigures::tellHowPeopleGoThroughAFlow()
{
    House house;
    house.say({u"hi"_s, u"Ana"_s, u"Rio"_s}, "1511999990000");
    house.say({u"hi"_s, u"Bia"_s}, "2511999990000");
    house.say({u"hi"_s}, "3511999990000");
    const Reply reply = house.harness.get(house.path("figures?window=1h"));
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.text("window"), u"1h"_s);
    QCOMPARE(reply.json[u"started"].toInt(), 3);
    QCOMPARE(reply.json[u"finished"].toInt(), 1);
    QCOMPARE(reply.json[u"handed_over"].toInt(), 0);
    QCOMPARE(reply.json[u"waiting"].toInt(), 2);
    const QJsonArray steps{QJsonObject{{u"step"_s, u"city"_s},
                                       {u"people"_s, 2},
                                       {u"finished"_s, 1},
                                       {u"left"_s, 0},
                                       {u"waiting"_s, 1}},
                           QJsonObject{{u"step"_s, u"name"_s},
                                       {u"people"_s, 3},
                                       {u"finished"_s, 0},
                                       {u"left"_s, 0},
                                       {u"waiting"_s, 1}}};
    QCOMPARE(reply.json[u"steps"].toArray(), steps);
    const QJsonArray edges{QJsonObject{{u"step"_s, u"name"_s},
                                       {u"block"_s, u""_s},
                                       {u"outlet"_s, u""_s},
                                       {u"to"_s, u"city"_s},
                                       {u"people"_s, 2}}};
    QCOMPARE(reply.json[u"edges"].toArray(), edges);
    QCOMPARE(house.harness.get(house.path("figures")).text("window"), u"24h"_s);
}

void TestApiFigures::ofAFlowThatNobodyEnteredAreEmpty()
{
    House house;
    const Reply reply = house.harness.get(house.path("figures?window=7d"));
    QCOMPARE(reply.json[u"started"].toInt(-1), 0);
    QCOMPARE(reply.json[u"steps"].toArray(), QJsonArray());
    const Reply all = house.harness.get("/v1/flow-figures");
    QCOMPARE(all.items().size(), 1);
    QCOMPARE(all.items().first()[u"series"].toArray(), QJsonArray());
}

void TestApiFigures::ofAllFlowsComeInPages()
{
    House house;
    for (const QString &name : {u"Second"_s, u"Third"_s})
        house.harness.call("POST", "/v1/flows", QJsonDocument(twoSteps(name)).toJson());
    house.say({u"hi"_s, u"Ana"_s, u"Rio"_s, u"hi"_s}, "1511999990000");
    const Reply first = house.harness.get("/v1/flow-figures?window=24h&limit=2");
    QCOMPARE(first.items().size(), 2);
    const QJsonValue own = first.items().first();
    QCOMPARE(own[u"flow"].toString().toUtf8(), house.flow);
    QCOMPARE(own[u"started"].toInt(), 2);
    QCOMPARE(own[u"finished"].toInt(), 1);
    QCOMPARE(own[u"waiting"].toInt(), 1);
    QCOMPARE(own[u"series"].toArray().size(), 24);
    QCOMPARE(own[u"series"].toArray().last().toInt(), 2);
    const Reply rest =
        house.harness.get("/v1/flow-figures?limit=2&after=" + first.text("next").toUtf8());
    QCOMPARE(rest.items().size(), 1);
    QVERIFY(rest.json[u"next"].isNull());
}

void TestApiFigures::theChatsBehindAFigureAreListed()
{
    House house;
    house.say({u"hi"_s, u"Ana"_s, u"Rio"_s}, "1511999990000");
    house.say({u"hi"_s, u"Bia"_s}, "2511999990000");
    house.say({u"hi"_s}, "3511999990000");
    house.say({u"hi"_s}, "4511999990000");
    QCOMPARE(house.chats("step=name"), u"4w 3w 2w 1c"_s);
    QCOMPARE(house.chats("step=city&window=1h"), u"2w 1c"_s);
    QCOMPARE(house.chats("step=name&to_step=city"), u"2w 1c"_s);
    QCOMPARE(house.chats("step=name&among=waiting"), u"4w 3w"_s);
    QCOMPARE(house.chats("step=city&among=waiting"), u"2w"_s);
    QCOMPARE(house.chats("among=left"), QString());
    QCOMPARE(house.chats(""), u"4w 3w 2w 1c"_s);
    const Reply page = house.harness.get(house.path("chats?step=name&limit=3"));
    QCOMPARE(page.items().size(), 3);
    QCOMPARE(house.chats("step=name&limit=3&after=" + page.text("next").toUtf8()), u"1c"_s);
}

void TestApiFigures::conversationsAreFoundByFlowAndStep()
{
    House house;
    house.say({u"hi"_s, u"Ana"_s, u"Rio"_s}, "1511999990000");
    house.say({u"hi"_s, u"Bia"_s}, "2511999990000");
    house.say({u"hi"_s}, "3511999990000");
    const auto found = [&](const QByteArray &query) {
        QString chats;
        for (const QJsonValue each : house.harness.get("/v1/conversations?" + query).items())
            chats += each[u"chat"].toString().left(1);
        return chats;
    };
    QCOMPARE(found("flow=" + house.flow), u"32"_s);
    QCOMPARE(found("step=city&flow=" + house.flow), u"2"_s);
    QCOMPARE(found("owner=agent&flow=" + house.flow), QString());
    QCOMPARE(found("flow=999999"), QString());
}

void TestApiFigures::whatIsWrongIsNamed()
{
    House house;
    const auto refused = [&](const QByteArray &target, const QString &field) {
        const Reply reply = house.harness.get(target);
        return reply.status() == 400 && reply.problemPaths() == field;
    };
    QVERIFY(refused(house.path("figures?window=2h"), u"window"_s));
    QVERIFY(refused(house.path("figures?colour=red"), u"colour"_s));
    QVERIFY(refused("/v1/flow-figures?window=week", u"window"_s));
    QVERIFY(refused(house.path("chats?among=waiting"), u"step"_s));
    QVERIFY(refused(house.path("chats?to_step=city"), u"step"_s));
    QVERIFY(refused(house.path("chats?step=name&block=b"), u"to_step"_s));
    QVERIFY(refused(house.path("chats?step=name&to_step=city&among=left"), u"to_step"_s));
    QVERIFY(refused("/v1/conversations?step=name", u"flow"_s));
    QCOMPARE(house.harness.get("/v1/flows/999999/figures").status(), 404);
    QCOMPARE(house.harness.get("/v1/flows/999999/chats").status(), 404);
}

QTEST_GUILESS_MAIN(TestApiFigures)
#include "tst_apifigures.moc"
