#include "core/model/content.h"
#include "core/model/inbound.h"

#include <QJsonArray>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSurvivesTheRoundTrip_data();
    void everyKindSurvivesTheRoundTrip();
    void badContentNamesItsField_data();
    void badContentNamesItsField();
    void choicesBecomeANumberedList();
    void echoHashIgnoresWhiteSpaceAndButtons();
    void echoHashTellsTextsApart();
    void addressesAreCanonical_data();
    void addressesAreCanonical();
};

void TestContent::everyKindSurvivesTheRoundTrip_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("text") << QJsonObject{{u"kind"_s, u"text"_s}, {u"text"_s, u"Olá"_s}};
    QTest::newRow("image") << QJsonObject{{u"kind"_s, u"image"_s},
                                          {u"media_url"_s, u"https://example.com/a.jpg"_s},
                                          {u"text"_s, u"caption"_s}};
    QTest::newRow("location") << QJsonObject{{u"kind"_s, u"location"_s},
                                             {u"latitude"_s, -23.5},
                                             {u"longitude"_s, -46.6},
                                             {u"place_name"_s, u"Sé"_s}};
    QTest::newRow("contact") << QJsonObject{{u"kind"_s, u"contact"_s},
                                            {u"contact_name"_s, u"Ana"_s},
                                            {u"contact_phone"_s, u"+5511999990000"_s}};
    QTest::newRow("buttons") << QJsonObject{
        {u"kind"_s, u"buttons"_s},
        {u"text"_s, u"Pick"_s},
        {u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"A"_s}}}}};
}

void TestContent::everyKindSurvivesTheRoundTrip()
{
    QFETCH(const QJsonObject, json);
    const Result<MessageContent> content = MessageContent::fromJson(json);
    QVERIFY(content);
    QCOMPARE(content->toJson(), json);
}

void TestContent::badContentNamesItsField_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"fax"_s}} << u"/kind"_s;
    QTest::newRow("empty text") << QJsonObject{{u"text"_s, u"  "_s}} << u"/text"_s;
    QTest::newRow("text is a number") << QJsonObject{{u"text"_s, 7}} << u"/text"_s;
    QTest::newRow("image without address")
        << QJsonObject{{u"kind"_s, u"image"_s}} << u"/media_url"_s;
    QTest::newRow("latitude out of range")
        << QJsonObject{{u"kind"_s, u"location"_s}, {u"latitude"_s, 91}, {u"longitude"_s, 0}}
        << u"/latitude"_s;
    QTest::newRow("buttons without choices")
        << QJsonObject{{u"kind"_s, u"buttons"_s}, {u"text"_s, u"x"_s}} << u"/choices"_s;
    QTest::newRow("choice without title") << QJsonObject{{u"kind"_s, u"list"_s},
                                                         {u"text"_s, u"x"_s},
                                                         {u"choices"_s, QJsonArray{QJsonObject{}}}}
                                          << u"/choices/0/title"_s;
    QTest::newRow("unknown field")
        << QJsonObject{{u"text"_s, u"x"_s}, {u"txet"_s, u"y"_s}} << u"/txet"_s;
}

void TestContent::badContentNamesItsField()
{
    QFETCH(const QJsonObject, json);
    QFETCH(const QString, field);
    const Result<MessageContent> content = MessageContent::fromJson(json);
    QVERIFY(!content);
    QCOMPARE(content.error().field, field);
    QVERIFY(!content.error().message.isEmpty());
}

void TestContent::choicesBecomeANumberedList()
{
    MessageContent content;
    content.kind = MessageContent::Kind::List;
    content.text = u"Which bread?"_s;
    content.choices = {{u"a"_s, u"Rye"_s, u"1 kg"_s}, {u"b"_s, u"Corn"_s, {}}};
    const MessageContent plain = content.withNumberedChoices();
    QCOMPARE(plain.kind, MessageContent::Kind::Text);
    QCOMPARE(plain.text, u"Which bread?\n\n1. Rye - 1 kg\n2. Corn"_s);
}

void TestContent::echoHashIgnoresWhiteSpaceAndButtons()
{
    MessageContent buttons;
    buttons.kind = MessageContent::Kind::Buttons;
    buttons.text = u"Yes  or\nno?"_s;
    QCOMPARE(buttons.echoHash(), MessageContent::ofText(u"Yes or no? "_s).echoHash());
}

void TestContent::echoHashTellsTextsApart()
{
    QVERIFY(MessageContent::ofText(u"one"_s).echoHash() !=
            MessageContent::ofText(u"two"_s).echoHash());
}

void TestContent::addressesAreCanonical_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("digits") << QByteArray("5511999990000")
                            << QByteArray("5511999990000@s.whatsapp.net");
    QTest::newRow("written") << QByteArray("+55 (11) 99999-0000")
                             << QByteArray("5511999990000@s.whatsapp.net");
    QTest::newRow("c.us") << QByteArray("5511999990000@c.us")
                          << QByteArray("5511999990000@s.whatsapp.net");
    QTest::newRow("device") << QByteArray("5511999990000:12@s.whatsapp.net")
                            << QByteArray("5511999990000@s.whatsapp.net");
    QTest::newRow("lid") << QByteArray("1234567:3@lid") << QByteArray("1234567@lid");
    QTest::newRow("group") << QByteArray("1203-44@g.us") << QByteArray("1203-44@g.us");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("empty user") << QByteArray("@lid") << QByteArray("");
}

void TestContent::addressesAreCanonical()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, key);
    QCOMPARE(ChatAddress::fromText(text).key(), key);
}

QTEST_APPLESS_MAIN(TestContent)
#include "tst_content.moc"
