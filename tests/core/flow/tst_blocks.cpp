#include "tests/core/flow/chat.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// Each block: what it does, what it refuses, when it gives up.
class TestBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsSplitAtTheChannelsLimit();
    void emptyTextSendsNothing();
    void imageIsSentWithItsCaption();
    void imageWithoutAddressSendsTheCaption();
    void buttonsAreNativeWhereTheChannelHasThem();
    void buttonsAreNumberedElsewhere();
    void listIsNativeWhereTheChannelHasIt();
    void choiceLeavesByItsOutlet();
    void choiceWithOpenOutletTakesTheWayOn();
    void choiceAsksAgainWithItsChoices();
    void tapIsAnAnswer();
    void inputTakesAGoodAnswer_data();
    void inputTakesAGoodAnswer();
    void inputAsksAgainAndGivesUp_data();
    void inputAsksAgainAndGivesUp();
    void inputGivesUpWithoutAnAnswer_data();
    void inputGivesUpWithoutAnAnswer();
    void openInvalidOutletEndsTheRun();
    void retryStartsTheTimeAnew();
    void tooLongAnswerIsAskedAgain();
    void conditionGoesBothWays();
    void setVariableCalculates_data();
    void setVariableCalculates();
    void waitEndsAtItsTime_data();
    void waitEndsAtItsTime();
    void messageDuringAWaitChangesNothing();
    void messageDuringAWaitMayHaveAnOutlet();
    void businessHours_data();
    void businessHours();
    void httpRequestIsAskedFor();
    void httpResultIsMapped();
    void httpFailureTakesItsOutlet();
    void httpRefusesWhatIsNoAddress();
    void httpHeaderKeepsNoLineBreak();
    void attributeAndTagAreEffects();
    void handoffWaitsForTheReturn();
};

namespace {

QJsonObject asking(const QString &type, QJsonObject fields = {})
{
    fields.insert(u"text"_s, u"Question?"_s);
    fields.insert(u"variable"_s, u"answer"_s);
    fields.insert(u"retry"_s, u"Again?"_s);
    fields.insert(u"attempts"_s, 2);
    fields.insert(u"no_answer_minutes"_s, 10);
    if (type == u"input.choice" || type.startsWith(u"message."_s))
        fields.insert(u"choices"_s, choices({u"Yes please"_s, u"No thanks"_s}));
    return block(type, fields, {{u"invalid"_s, u"wrong"_s}, {u"no_answer"_s, u"silent"_s}});
}

Chat chatOf(const QJsonObject &entry)
{
    return Chat(Chat::flowOf({entry, block(u"message.text"_s, {{u"text"_s, u"[{{answer}}]"_s}})},
                             {textStep(u"wrong"_s, u"wrong"_s), textStep(u"silent"_s, u"silent"_s),
                              textStep(u"other"_s, u"other"_s)}));
}

} // namespace

void TestBlocks::textIsSplitAtTheChannelsLimit()
{
    Chat chat(
        Chat::flowOf({block(u"message.text"_s, {{u"text"_s, u"One two three four five."_s}})}));
    chat.channel.textLimit = 10;
    chat.start();
    QCOMPARE(chat.sent(), QStringList({u"One two"_s, u"three four"_s, u"five."_s}));
}

void TestBlocks::emptyTextSendsNothing()
{
    Chat chat(Chat::flowOf({block(u"message.text"_s, {{u"text"_s, u"{{nothing}}"_s}})}));
    chat.start();
    QVERIFY(chat.sent().isEmpty());
}

void TestBlocks::imageIsSentWithItsCaption()
{
    Chat chat(Chat::flowOf(
        {block(u"message.image"_s, {{u"url"_s, u"https://a.example/{{contact.first_name}}.png"_s},
                                    {u"caption"_s, u"For {{contact.first_name}}"_s}})}));
    chat.start();
    const Effect *send = chat.effect(Effect::Kind::Send);
    QVERIFY(send);
    QCOMPARE(send->content.kind, MessageContent::Kind::Image);
    QCOMPARE(send->content.mediaUrl, u"https://a.example/Ana.png"_s);
    QCOMPARE(send->content.text, u"For Ana"_s);
}

void TestBlocks::imageWithoutAddressSendsTheCaption()
{
    Chat chat(Chat::flowOf(
        {block(u"message.image"_s, {{u"url"_s, u"{{nothing}}"_s}, {u"caption"_s, u"Look"_s}})}));
    chat.start();
    QCOMPARE(chat.effect(Effect::Kind::Send)->content.kind, MessageContent::Kind::Text);
    QCOMPARE(chat.sent(), QStringList{u"Look"_s});
}

void TestBlocks::buttonsAreNativeWhereTheChannelHasThem()
{
    Chat chat = chatOf(asking(u"message.buttons"_s));
    chat.channel.nativeButtons = true;
    chat.start();
    const MessageContent content = chat.effect(Effect::Kind::Send)->content;
    QCOMPARE(content.kind, MessageContent::Kind::Buttons);
    QCOMPARE(content.choices.size(), 2);
    QCOMPARE(content.text, u"Question?"_s);
}

void TestBlocks::buttonsAreNumberedElsewhere()
{
    Chat chat = chatOf(asking(u"message.buttons"_s));
    chat.start();
    QCOMPARE(chat.effect(Effect::Kind::Send)->content.kind, MessageContent::Kind::Text);
    QCOMPARE(chat.sent(), QStringList{u"Question?\n\n1. Yes please\n2. No thanks"_s});
}

void TestBlocks::listIsNativeWhereTheChannelHasIt()
{
    for (const QString &type : {u"message.list"_s, u"input.choice"_s}) {
        Chat chat = chatOf(asking(type, type == u"input.choice"
                                            ? QJsonObject{{u"style"_s, u"list"_s}}
                                            : QJsonObject{{u"button_text"_s, u"Open"_s}}));
        chat.channel.nativeLists = true;
        chat.start();
        QCOMPARE(chat.effect(Effect::Kind::Send)->content.kind, MessageContent::Kind::List);
    }
}

void TestBlocks::choiceLeavesByItsOutlet()
{
    for (const QString &type : {u"message.buttons"_s, u"message.list"_s, u"input.choice"_s}) {
        QJsonObject entry = asking(type);
        QJsonObject outlets = entry[u"outlets"_s].toObject();
        outlets.insert(u"c2"_s, u"other"_s);
        entry[u"outlets"_s] = outlets;
        Chat chat = chatOf(entry);
        chat.start();
        chat.say(u"no"_s);
        QCOMPARE(chat.sent(), QStringList{u"other"_s});
        QCOMPARE(chat.variable(u"answer"_s), QJsonValue(u"No thanks"_s));
        QVERIFY(chat.why(0).contains(u"No thanks"_s));
    }
}

void TestBlocks::choiceWithOpenOutletTakesTheWayOn()
{
    Chat chat = chatOf(asking(u"input.choice"_s, {{u"id_variable"_s, u"id"_s}}));
    chat.start();
    chat.say(u"1"_s);
    QCOMPARE(chat.sent(), QStringList{u"[Yes please]"_s});
    QCOMPARE(chat.variable(u"id"_s), QJsonValue(u"c1"_s));
}

void TestBlocks::choiceAsksAgainWithItsChoices()
{
    Chat chat = chatOf(asking(u"input.choice"_s));
    chat.start();
    chat.say(u"banana"_s);
    QCOMPARE(chat.sent(), QStringList{u"Again?\n\n1. Yes please\n2. No thanks"_s});
}

void TestBlocks::tapIsAnAnswer()
{
    Chat chat = chatOf(asking(u"message.buttons"_s));
    chat.channel.nativeButtons = true;
    chat.start();
    chat.tap(u"c2"_s);
    QCOMPARE(chat.sent(), QStringList{u"[No thanks]"_s});
}

void TestBlocks::inputTakesAGoodAnswer_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QJsonValue>("kept");
    QTest::newRow("text") << asking(u"input.text"_s) << u"  Ana "_s << QJsonValue(u"Ana"_s);
    QTest::newRow("text of a form") << asking(u"input.text"_s, {{u"pattern"_s, u"[a-z]{3}\\d"_s}})
                                    << u"ABC1"_s << QJsonValue(u"ABC1"_s);
    QTest::newRow("number") << asking(u"input.number"_s, {{u"min"_s, 1}, {u"max"_s, 9}}) << u"7"_s
                            << QJsonValue(7);
    QTest::newRow("decimals") << asking(u"input.number"_s, {{u"decimals"_s, 1}}) << u"7.5"_s
                              << QJsonValue(7.5);
    QTest::newRow("phone of the customer's country")
        << asking(u"input.phone"_s) << u"(11) 98888-7777"_s << QJsonValue(u"+5511988887777"_s);
    QTest::newRow("phone of a country") << asking(u"input.phone"_s, {{u"country"_s, u"ID"_s}})
                                        << u"0812 3456 7890"_s << QJsonValue(u"+6281234567890"_s);
    QTest::newRow("date") << asking(u"input.date"_s) << u"amanhã"_s << QJsonValue(u"2026-03-04"_s);
    QTest::newRow("date within") << asking(u"input.date"_s,
                                           {{u"days_ahead_min"_s, 1}, {u"days_ahead_max"_s, 1}})
                                 << u"04/03"_s << QJsonValue(u"2026-03-04"_s);
    QTest::newRow("choice") << asking(u"input.choice"_s) << u"yes"_s << QJsonValue(u"Yes please"_s);
}

void TestBlocks::inputTakesAGoodAnswer()
{
    QFETCH(QJsonObject, entry);
    QFETCH(QString, said);
    Chat chat = chatOf(entry);
    chat.start();
    QCOMPARE(chat.word(), u"waiting_input"_s);
    const Effect *wait = chat.effect(Effect::Kind::WaitUntil);
    QVERIFY(wait);
    QCOMPARE(wait->at, chat.now + std::chrono::minutes(10));
    chat.say(said);
    QTEST(chat.variable(u"answer"_s), "kept");
    QCOMPARE(chat.sent().size(), 1);
    QVERIFY(chat.sent().first().startsWith(u'['));
}

void TestBlocks::inputAsksAgainAndGivesUp_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<QString>("said");
    QTest::newRow("text too short") << asking(u"input.text"_s, {{u"length_min"_s, 4}}) << u"abc"_s;
    QTest::newRow("text too long") << asking(u"input.text"_s, {{u"length_max"_s, 2}}) << u"abc"_s;
    QTest::newRow("text of another form")
        << asking(u"input.text"_s, {{u"pattern"_s, u"\\d+"_s}}) << u"1a"_s;
    QTest::newRow("no text") << asking(u"input.text"_s) << QString();
    QTest::newRow("no number") << asking(u"input.number"_s) << u"x"_s;
    QTest::newRow("number too small") << asking(u"input.number"_s, {{u"min"_s, 2}}) << u"1"_s;
    QTest::newRow("number too large") << asking(u"input.number"_s, {{u"max"_s, 2}}) << u"3"_s;
    QTest::newRow("not whole") << asking(u"input.number"_s) << u"1.5"_s;
    QTest::newRow("no phone") << asking(u"input.phone"_s) << u"123"_s;
    QTest::newRow("no date") << asking(u"input.date"_s) << u"soon"_s;
    QTest::newRow("too early") << asking(u"input.date"_s, {{u"days_ahead_min"_s, 1}}) << u"hoje"_s;
    QTest::newRow("too late") << asking(u"input.date"_s, {{u"days_ahead_max"_s, 1}}) << u"lusa"_s;
    QTest::newRow("no choice") << asking(u"input.choice"_s) << u"banana"_s;
    QTest::newRow("no button") << asking(u"message.buttons"_s) << u"banana"_s;
    QTest::newRow("no list entry") << asking(u"message.list"_s) << u"banana"_s;
}

void TestBlocks::inputAsksAgainAndGivesUp()
{
    QFETCH(QJsonObject, entry);
    QFETCH(QString, said);
    Chat chat = chatOf(entry);
    chat.start();
    chat.say(said);
    QCOMPARE(chat.word(), u"waiting_input"_s);
    QCOMPARE(chat.state().attempts, 1);
    QVERIFY(chat.sent().first().startsWith(u"Again?"_s));
    chat.say(said);
    QCOMPARE(chat.sent(), QStringList{u"wrong"_s});
    const QJsonObject decision = chat.outcome().decisions[0].toObject();
    QCOMPARE(decision[u"outlet"_s].toString(), u"invalid"_s);
    QVERIFY(chat.why(0).contains(u"attempt 2 of 2"_s));
    QVERIFY(chat.variable(u"answer"_s).isUndefined());
}

void TestBlocks::inputGivesUpWithoutAnAnswer_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"input.text", "input.number", "input.phone", "input.date",
                             "input.choice", "message.buttons", "message.list"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestBlocks::inputGivesUpWithoutAnAnswer()
{
    QFETCH(QString, type);
    Chat chat = chatOf(asking(type));
    chat.start();
    chat.timeUp();
    QCOMPARE(chat.sent(), QStringList{u"silent"_s});
    QCOMPARE(chat.outcome().decisions[0].toObject()[u"outlet"_s].toString(), u"no_answer"_s);
}

void TestBlocks::openInvalidOutletEndsTheRun()
{
    Chat chat(Chat::flowOf({block(u"input.number"_s, {{u"text"_s, u"?"_s}, {u"attempts"_s, 1}}),
                            block(u"message.text"_s, {{u"text"_s, u"not reached"_s}})}));
    chat.start();
    chat.say(u"x"_s);
    QCOMPARE(chat.word(), u"ended: completed"_s);
    QVERIFY(chat.sent().isEmpty());
}

void TestBlocks::retryStartsTheTimeAnew()
{
    Chat chat = chatOf(asking(u"input.number"_s));
    chat.start();
    const int before = chat.state().waitNumber;
    chat.now += std::chrono::minutes(9);
    chat.say(u"x"_s);
    QCOMPARE(chat.state().waitNumber, before + 1);
    QCOMPARE(*chat.state().waitUntil, chat.now + std::chrono::minutes(10));
}

void TestBlocks::tooLongAnswerIsAskedAgain()
{
    QJsonObject flow = Chat::flowOf(
        {block(u"input.text"_s,
               {{u"text"_s, u"?"_s}, {u"variable"_s, u"answer"_s}, {u"length_max"_s, 16384}})});
    flow[u"variables"_s] = QJsonObject{{u"big"_s, QString(30000, u'x')}};
    Chat chat(flow);
    chat.start();
    chat.say(QString(16000, u'漢')); // 48,000 bytes beside the 30,000
    QCOMPARE(chat.word(), u"waiting_input"_s);
    QCOMPARE(chat.state().attempts, 1);
}

void TestBlocks::conditionGoesBothWays()
{
    const QJsonObject entry = block(u"logic.condition"_s,
                                    {{u"when"_s, QJsonObject{{u"left"_s, u"contact.first_name"_s},
                                                             {u"is"_s, u"equals"_s},
                                                             {u"right"_s, u"ana"_s}}}},
                                    {{u"yes"_s, u"other"_s}, {u"no"_s, u"wrong"_s}});
    Chat chat = chatOf(entry);
    chat.start();
    QCOMPARE(chat.sent(), QStringList{u"other"_s});
    Chat second = chatOf(entry);
    second.contact[u"first_name"_s] = u"Bia"_s;
    second.start();
    QCOMPARE(second.sent(), QStringList{u"wrong"_s});
    QVERIFY(second.why(0).contains(u"Bia"_s));
}

void TestBlocks::setVariableCalculates_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QJsonValue>("result");
    QTest::newRow("set") << u"set"_s << QJsonValue(u"{{contact.first_name}}!"_s)
                         << QJsonValue(u"Ana!"_s);
    QTest::newRow("set keeps the type") << u"set"_s << QJsonValue(u"{{x}}"_s) << QJsonValue(6);
    QTest::newRow("add") << u"add"_s << QJsonValue(4) << QJsonValue(10);
    QTest::newRow("subtract") << u"subtract"_s << QJsonValue(u"{{x}}"_s) << QJsonValue(0);
    QTest::newRow("multiply") << u"multiply"_s << QJsonValue(2.5) << QJsonValue(15);
    QTest::newRow("divide") << u"divide"_s << QJsonValue(4) << QJsonValue(1.5);
    QTest::newRow("divide by nothing") << u"divide"_s << QJsonValue(0) << QJsonValue(6);
    QTest::newRow("add a word") << u"add"_s << QJsonValue(u"{{contact.first_name}}"_s)
                                << QJsonValue(6);
    QTest::newRow("append") << u"append"_s << QJsonValue(u"a"_s) << QJsonValue(QJsonArray{u"a"_s});
    QTest::newRow("clear") << u"clear"_s << QJsonValue(0) << QJsonValue(QJsonValue::Undefined);
}

void TestBlocks::setVariableCalculates()
{
    QFETCH(QString, operation);
    QFETCH(QJsonValue, value);
    QJsonObject flow = Chat::flowOf(
        {block(u"logic.set_variable"_s,
               {{u"variable"_s, u"x"_s}, {u"operation"_s, operation}, {u"value"_s, value}})});
    flow[u"variables"_s] = QJsonObject{{u"x"_s, 6}};
    Chat chat(flow);
    chat.start();
    QTEST(chat.variable(u"x"_s), "result");
}

void TestBlocks::waitEndsAtItsTime_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("end"); // begins 2026-03-03T12:00Z, 09:00 in Sao Paulo
    QTest::newRow("minutes") << 90 << u"minutes"_s << u"2026-03-03T13:30:00Z"_s;
    QTest::newRow("hours") << 24 << u"hours"_s << u"2026-03-04T12:00:00Z"_s;
    QTest::newRow("days") << 3 << u"days"_s << u"2026-03-06T12:00:00Z"_s;
    QTest::newRow("weeks") << 2 << u"weeks"_s << u"2026-03-17T12:00:00Z"_s;
    QTest::newRow("months") << 6 << u"months"_s << u"2026-09-03T12:00:00Z"_s;
}

void TestBlocks::waitEndsAtItsTime()
{
    QFETCH(int, amount);
    QFETCH(QString, unit);
    QFETCH(QString, end);
    Chat chat = chatOf(block(u"logic.wait"_s, {{u"amount"_s, amount}, {u"unit"_s, unit}}));
    chat.zone = u"America/Sao_Paulo"_s;
    chat.start();
    QCOMPARE(chat.word(), u"waiting_timer"_s);
    const Effect *wait = chat.effect(Effect::Kind::WaitUntil);
    QCOMPARE(toMs(wait->at), QDateTime::fromString(end, Qt::ISODate).toMSecsSinceEpoch());
    QCOMPARE(wait->waitNumber, chat.state().waitNumber);
    chat.timeUp();
    QCOMPARE(chat.word(), u"ended: completed"_s);
}

void TestBlocks::messageDuringAWaitChangesNothing()
{
    Chat chat = chatOf(block(u"logic.wait"_s, {{u"amount"_s, 5}}));
    chat.start();
    const int number = chat.state().waitNumber;
    chat.say(u"hello?"_s);
    QVERIFY(chat.outcome().effects.isEmpty());
    QCOMPARE(chat.word(), u"waiting_timer"_s);
    QCOMPARE(chat.state().waitNumber, number);
    QVERIFY(chat.state().waitUntil);
}

void TestBlocks::messageDuringAWaitMayHaveAnOutlet()
{
    Chat chat = chatOf(block(u"logic.wait"_s, {{u"amount"_s, 5}}, {{u"message"_s, u"other"_s}}));
    chat.start();
    chat.say(u"hello?"_s);
    QCOMPARE(chat.sent(), QStringList{u"other"_s});
}

void TestBlocks::businessHours_data()
{
    QTest::addColumn<QString>("at"); // UTC; the shop is in Sao Paulo, three hours behind
    QTest::addColumn<bool>("open");
    QTest::newRow("Tuesday 8:59") << u"2026-03-03T11:59:00Z"_s << false;
    QTest::newRow("Tuesday 9:00") << u"2026-03-03T12:00:00Z"_s << true;
    QTest::newRow("Tuesday lunch") << u"2026-03-03T15:30:00Z"_s << false;
    QTest::newRow("Tuesday 17:59") << u"2026-03-03T20:59:00Z"_s << true;
    QTest::newRow("Tuesday 18:00") << u"2026-03-03T21:00:00Z"_s << false;
    QTest::newRow("Wednesday") << u"2026-03-04T15:00:00Z"_s << false;
    QTest::newRow("Friday night") << u"2026-03-07T01:00:00Z"_s << true;
    QTest::newRow("after midnight") << u"2026-03-07T04:30:00Z"_s << true;
    QTest::newRow("after the night") << u"2026-03-07T05:00:00Z"_s << false;
    QTest::newRow("holiday of that year") << u"2026-03-10T13:00:00Z"_s << false;
    QTest::newRow("the day a year later") << u"2027-03-09T13:00:00Z"_s << true;
    QTest::newRow("holiday of every year") << u"2029-12-25T13:00:00Z"_s << false;
}

void TestBlocks::businessHours()
{
    QFETCH(QString, at);
    QFETCH(bool, open);
    const QJsonArray day{QJsonArray{u"09:00"_s, u"12:00"_s}, QJsonArray{u"13:00"_s, u"18:00"_s}};
    const QJsonObject entry = block(
        u"logic.business_hours"_s,
        {{u"zone"_s, u"America/Sao_Paulo"_s},
         {u"hours"_s,
          QJsonObject{{u"tue"_s, day}, {u"fri"_s, QJsonArray{QJsonArray{u"20:00"_s, u"02:00"_s}}}}},
         {u"holidays"_s, QJsonArray{u"2026-03-10"_s, u"12-25"_s}}},
        {{u"open"_s, u"other"_s}, {u"closed"_s, u"wrong"_s}});
    Chat chat = chatOf(entry);
    chat.now = fromMs(QDateTime::fromString(at, Qt::ISODate).toMSecsSinceEpoch());
    chat.start();
    QCOMPARE(chat.sent(), QStringList{open ? u"other"_s : u"wrong"_s});
}

namespace {
QJsonObject requesting(const QString &url, QJsonObject fields = {})
{
    fields.insert(u"url"_s, url);
    fields.insert(
        u"mapping"_s,
        QJsonArray{QJsonObject{{u"path"_s, u"order.items.0.price"_s}, {u"variable"_s, u"answer"_s}},
                   QJsonObject{{u"path"_s, u""_s}, {u"variable"_s, u"all"_s}}});
    return block(u"action.http_request"_s, fields, {{u"failed"_s, u"wrong"_s}});
}

StepInput resultOf(const Chat &chat, const QJsonObject &result)
{
    StepInput input;
    input.kind = StepInput::Kind::ActivityResult;
    input.waitNumber = chat.state().waitNumber;
    input.result = result;
    return input;
}
} // namespace

void TestBlocks::httpRequestIsAskedFor()
{
    Chat chat = chatOf(requesting(
        u"https://shop.example/orders?who={{contact.first_name}}"_s,
        {{u"method"_s, u"POST"_s},
         {u"headers"_s, QJsonObject{{u"X-Who"_s, u"{{contact.first_name}}"_s}}},
         {u"body"_s, QJsonObject{{u"name"_s, u"say \"{{contact.first_name}}\""_s}, {u"n"_s, 1}}},
         {u"timeout_seconds"_s, 5}}));
    chat.contact[u"first_name"_s] = u"Ana & Bia"_s;
    chat.start();
    QCOMPARE(chat.word(), u"waiting_activity"_s);
    const Effect *request = chat.effect(Effect::Kind::HttpRequest);
    QVERIFY(request);
    QCOMPARE(request->waitNumber, chat.state().waitNumber);
    QCOMPARE(request->data[u"url"_s].toString(),
             u"https://shop.example/orders?who=Ana%20%26%20Bia"_s);
    QCOMPARE(request->data[u"body"_s].toString(),
             u"{\"n\":1,\"name\":\"say \\\"Ana & Bia\\\"\"}"_s);
    QCOMPARE(request->data[u"headers"_s].toObject()[u"X-Who"_s].toString(), u"Ana & Bia"_s);
    QCOMPARE(request->data[u"timeout_ms"_s].toInt(), 5000);
    QCOMPARE(request->data[u"idempotent"_s].toBool(), false);
}

void TestBlocks::httpResultIsMapped()
{
    Chat chat = chatOf(requesting(u"https://shop.example/"_s));
    chat.start();
    QVERIFY(chat.effect(Effect::Kind::HttpRequest)->data[u"idempotent"_s].toBool());
    chat.feed(resultOf(chat, {{u"ok"_s, true},
                              {u"status"_s, 200},
                              {u"body"_s, u"{\"order\":{\"items\":[{\"price\":9.5}]}}"_s}}));
    QCOMPARE(chat.variable(u"answer"_s), QJsonValue(9.5));
    QVERIFY(chat.variable(u"all"_s).isObject());
    QCOMPARE(chat.sent(), QStringList{u"[9.5]"_s});
}

void TestBlocks::httpFailureTakesItsOutlet()
{
    for (const QJsonObject &result :
         {QJsonObject{{u"ok"_s, false}, {u"status"_s, 500}},
          QJsonObject{{u"ok"_s, false}, {u"error"_s, u"timeout"_s}},
          QJsonObject{{u"ok"_s, true}, {u"status"_s, 200}, {u"body"_s, QString(70000, u'x')}}}) {
        Chat chat = chatOf(requesting(u"https://shop.example/"_s));
        chat.start();
        chat.feed(resultOf(chat, result));
        QCOMPARE(chat.sent(), QStringList{u"wrong"_s});
    }
}

void TestBlocks::httpRefusesWhatIsNoAddress()
{
    for (const QString &url :
         {u"ftp://a.example/"_s, u"{{nothing}}"_s, u"shop"_s, u"https://a.example/a b"_s}) {
        Chat chat = chatOf(requesting(url));
        chat.start();
        QVERIFY(!chat.effect(Effect::Kind::HttpRequest));
        QCOMPARE(chat.sent(), QStringList{u"wrong"_s});
    }
}

void TestBlocks::httpHeaderKeepsNoLineBreak()
{
    Chat chat = chatOf(
        requesting(u"https://shop.example/"_s,
                   {{u"headers"_s, QJsonObject{{u"X-Who"_s, u"{{contact.first_name}}"_s}}}}));
    chat.contact[u"first_name"_s] = u"a\r\nX-Evil: 1"_s;
    chat.start();
    QVERIFY(!chat.effect(Effect::Kind::HttpRequest));
}

void TestBlocks::attributeAndTagAreEffects()
{
    Chat chat(Chat::flowOf(
        {block(u"action.set_attribute"_s, {{u"name"_s, u"size"_s}, {u"value"_s, 42}}),
         block(u"action.tag"_s, {{u"tag"_s, u"vip {{contact.first_name}}"_s}}),
         block(u"action.tag"_s, {{u"tag"_s, u"new"_s}, {u"operation"_s, u"remove"_s}})}));
    chat.start();
    QCOMPARE(chat.effect(Effect::Kind::SetAttribute)->value, QJsonValue(42));
    QCOMPARE(chat.effect(Effect::Kind::AddTag)->name, u"vip Ana"_s);
    QCOMPARE(chat.effect(Effect::Kind::RemoveTag)->name, u"new"_s);
}

void TestBlocks::handoffWaitsForTheReturn()
{
    Chat chat = chatOf(block(u"handoff"_s,
                             {{u"to"_s, u"Sales"_s}, {u"note"_s, u"{{contact.first_name}}"_s}},
                             {{u"returned"_s, u"other"_s}}));
    chat.start();
    QCOMPARE(chat.word(), u"waiting_handoff"_s);
    QCOMPARE(chat.effect(Effect::Kind::Handoff)->name, u"Sales"_s);
    QCOMPARE(chat.effect(Effect::Kind::Handoff)->text, u"Ana"_s);
    chat.say(u"are you there?"_s);
    QVERIFY(chat.outcome().effects.isEmpty());
    StepInput back;
    back.kind = StepInput::Kind::HandedBack;
    chat.feed(back);
    QCOMPARE(chat.sent(), QStringList{u"other"_s});
}

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
