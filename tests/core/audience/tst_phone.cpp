#include "core/audience/phone.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
};

void TestPhone::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("E.164") << u"+5511999990000"_s << u"5511999990000"_s;
    QTest::newRow("with separators") << u"+55 (11) 99999-0000"_s << u"5511999990000"_s;
    QTest::newRow("digits") << u"5511999990000"_s << u"5511999990000"_s;
    QTest::newRow("with 00") << u"0062 812 3456 7890"_s << u"6281234567890"_s;
    QTest::newRow("blanks around") << u"  +6281234567890 "_s << u"6281234567890"_s;
    QTest::newRow("short country") << u"+290 51234"_s << u"29051234"_s;
}

void TestPhone::readsWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    const auto read = phoneDigits(text, u"/phone"_s);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, digits);
    QCOMPARE(*phoneDigits(phoneForPeople(*read), {}), digits);
}

void TestPhone::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u"   "_s;
    QTest::newRow("letters") << u"+55 11 CALL ME"_s;
    QTest::newRow("too short") << u"+5511"_s;
    QTest::newRow("too long") << u"+551199999000012345"_s;
    QTest::newRow("no country") << u"+9991234567890"_s;
    QTest::newRow("plus inside") << u"55+11999990000"_s;
    QTest::newRow("endless") << QString(1000, u'1');
    QTest::newRow("arabic digits") << u"+٥٥١١٩٩٩٩٩٠٠٠٠"_s;
}

void TestPhone::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    const auto read = phoneDigits(text, u"/phone"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(read.error().field, u"/phone"_s);
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
