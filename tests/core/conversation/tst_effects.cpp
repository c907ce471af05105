#include "tests/core/conversation/talk.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What blocks ask for beyond replies: kept with the contact, told in the ledger, run elsewhere; and
// flows that call flows.
class TestEffects : public QObject
{
    Q_OBJECT

    static QJsonObject named(QJsonObject flow, const QString &name)
    {
        flow[u"name"] = name;
        return flow;
    }
    // A flow that asks for a day, and what calls it.
    static QJsonObject askDay(const QString &question)
    {
        return named(Talk::flowOf({Talk::ask(question, u"day"_s), Talk::block(u"logic.end"_s)},
                                  QJsonArray()),
                     u"Ask day"_s);
    }
    static QJsonObject booking()
    {
        return named(
            Talk::flowOf({Talk::block(u"logic.subflow"_s,
                                      {{u"flow"_s, u"Ask day"_s},
                                       {u"mapping"_s,
                                        QJsonArray{QJsonObject{{u"path"_s, u"day"_s},
                                                               {u"variable"_s, u"chosen"_s}}}}}),
                          Talk::text(u"See you on {{chosen}}"_s)}),
            u"Booking"_s);
    }

private Q_SLOTS:
    void optInIsKept()
    {
        Talk talk;
        talk.publish(Talk::flowOf({Talk::block(u"action.opt_in"_s, {{u"source"_s, u"asked"_s}})}));
        talk.say(u"yes"_s);
        talk.settle();
        QCOMPARE(talk.db.text("SELECT opt_in FROM contact"), u"in"_s);
        QCOMPARE(talk.db.text("SELECT detail FROM ledger_note WHERE hop = 'opt_in'"),
                 u"in: asked"_s);
    }

    void listsAreKept()
    {
        Talk talk;
        talk.publish(
            Talk::flowOf({Talk::block(u"action.list"_s, {{u"list"_s, u"Spring"_s}}),
                          Talk::block(u"action.list"_s, {{u"list"_s, u"Winter"_s}}),
                          Talk::block(u"action.list"_s,
                                      {{u"list"_s, u"Spring"_s}, {u"operation"_s, u"remove"_s}})}));
        talk.say(u"hi"_s);
        talk.settle();
        talk.say(u"again"_s);
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT list FROM contact_list"), u"Winter"_s);
    }

    void purchaseOfOneReferenceCountsOnce()
    {
        Talk talk;
        talk.publish(
            Talk::flowOf({Talk::block(u"action.purchase"_s, {{u"amount"_s, u"2 * 12.5"_s},
                                                             {u"currency"_s, u"BRL"_s},
                                                             {u"reference"_s, u"A1"_s}})}));
        talk.say(u"hi"_s);
        talk.settle();
        talk.say(u"again"_s);
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT amount, currency, reference FROM contact_purchase"),
                 u"25.0|BRL|A1"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM ledger_note WHERE hop = 'purchase_known'"),
                 1);
    }

    void teamAndProgramsAreTold()
    {
        Talk talk;
        talk.publish(Talk::flowOf(
            {Talk::block(u"action.notify"_s, {{u"to"_s, u"Sales"_s}, {u"text"_s, u"Call!"_s}}),
             Talk::block(u"action.emit_event"_s,
                         {{u"name"_s, u"order.done"_s}, {u"data"_s, QJsonObject{{u"n"_s, 1}}}})}));
        talk.say(u"hi"_s);
        talk.settle();
        QCOMPARE(talk.db.text("SELECT detail FROM ledger_note WHERE hop = 'team_notified'"),
                 u"Sales: Call!"_s);
        QCOMPARE(talk.db.text("SELECT detail FROM ledger_note WHERE hop = 'event_emitted'"),
                 u"order.done: {\"n\":1}"_s);
        QCOMPARE(talk.db.rows("SELECT kind, name, text, data FROM notice ORDER BY notice_id"),
                 u"team|Sales|Call!|{}\nevent|order.done||{\"n\":1}"_s);
    }

    void everyKindOfMessageIsQueued()
    {
        Talk talk;
        const QString url = u"https://a.example/x"_s;
        talk.publish(Talk::flowOf(
            {Talk::block(u"message.video"_s, {{u"url"_s, url}}),
             Talk::block(u"message.audio"_s, {{u"url"_s, url}}),
             Talk::block(u"message.document"_s, {{u"url"_s, url}}),
             Talk::block(u"message.sticker"_s, {{u"url"_s, url}}),
             Talk::block(u"message.location"_s,
                         {{u"latitude"_s, u"1.5"_s}, {u"longitude"_s, u"2"_s}}),
             Talk::block(u"message.contact"_s,
                         {{u"name"_s, u"Bia"_s}, {u"phone"_s, u"+5511988887777"_s}}),
             Talk::block(u"message.poll"_s, {{u"text"_s, u"Which?"_s},
                                             {u"options"_s, QJsonArray{u"a"_s, u"b"_s}},
                                             {u"multi_select"_s, true}})}));
        talk.say(u"hi"_s);
        talk.settle();
        QCOMPARE(talk.db.rows("SELECT json_extract(payload, '$.kind') FROM outbox ORDER BY 1"),
                 u"audio\ncontact\ndocument\nlocation\npoll\nsticker\nvideo"_s);
    }

    void scriptRunsElsewhereAndItsResultComesBack()
    {
        Talk talk;
        talk.scripts.answer = {{u"ok"_s, true}, {u"value"_s, QJsonObject{{u"total"_s, 8}}}};
        talk.publish(Talk::flowOf(
            {Talk::block(u"logic.script"_s,
                         {{u"code"_s, u"return {total: 8}"_s},
                          {u"mapping"_s, QJsonArray{QJsonObject{{u"path"_s, u"total"_s},
                                                                {u"variable"_s, u"total"_s}}}}}),
             Talk::text(u"It is {{total}}"_s)}));
        talk.say(u"hi"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"It is 8"_s});
        QCOMPARE(talk.scripts.jobs.size(), 1);
        QCOMPARE(talk.scripts.jobs.first()[u"given"][u"message"].toString(), u"hi"_s);
        QVERIFY(talk.scripts.jobs.first()[u"now"].toInteger() > 0);
    }

    void subflowIsPinnedAsTheRunBegan()
    {
        Talk talk;
        talk.publish(askDay(u"Which day?"_s));
        talk.publish(booking());
        talk.say(u"hi"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"Which day?"_s});
        talk.publish(
            named(Talk::flowOf({Talk::text(u"Closed for ever"_s)}, QJsonArray()), u"Ask day"_s));
        talk.restart();
        talk.say(u"Monday"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList({u"Which day?"_s, u"See you on Monday"_s}));
        QCOMPARE(talk.db.text("SELECT detail FROM ledger_note WHERE hop = 'flow_called'"),
                 u"Ask day: version 1"_s);
        QCOMPARE(talk.db.number("SELECT count(*) FROM step_log WHERE decisions LIKE "
                                "'%\"flow\":\"Ask day\"%'"),
                 2);
    }

    void subflowThatIsNotLiveHasAnOutlet()
    {
        Talk talk;
        talk.publish(booking());
        talk.say(u"hi"_s);
        talk.settle();
        QCOMPARE(talk.replies(), QStringList{u"See you on "_s});
    }
};

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"
