#include "core/flow/answers.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data();
    void choice();
    void numberIsTitleWhereNoNumbersAreShown();
    void number_data();
    void number();
    void date_data();
    void date();
    void phone_data();
    void phone();
};

void TestAnswers::choice_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("index");
    QTest::newRow("number") << u"2"_s << 1;
    QTest::newRow("number with a point") << u" 3. "_s << 2;
    QTest::newRow("number sign of the keyboard") << u"2️⃣"_s << 1;
    QTest::newRow("number out of range") << u"9"_s << -1;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("exact") << u"Pão de queijo"_s << 1;
    QTest::newRow("without accents and in capitals") << u"PAO DE QUEIJO!"_s << 1;
    QTest::newRow("beginning of one") << u"bolo"_s << 2;
    QTest::newRow("beginning of two") << u"pão"_s << -1;
    QTest::newRow("word of one") << u"queijo"_s << 1;
    QTest::newRow("word of its description") << u"caseiro"_s << 2;
    QTest::newRow("words of two descriptions") << u"quentinho"_s << -1;
    QTest::newRow("punctuation inside") << u"pao-de-queijo"_s << 1;
    QTest::newRow("another thing") << u"pao frances doce"_s << -1;
    QTest::newRow("swapped letters") << u"pao de quiejo"_s << 1;
    QTest::newRow("two mistakes") << u"boli de cenora"_s << 2;
    QTest::newRow("three mistakes") << u"bali de cenor"_s << -1;
    QTest::newRow("short word one mistake") << u"sin"_s << 3;
    QTest::newRow("short word two mistakes") << u"six!"_s << 3;
    QTest::newRow("something else") << u"oi"_s << -1;
    QTest::newRow("nothing") << u"  "_s << -1;
}

void TestAnswers::choice()
{
    QFETCH(QString, answer);
    const QList<Choice> choices{{u"a"_s, u"Pão francês"_s, u"quentinho"_s},
                                {u"b"_s, u"Pão de queijo"_s, u"quentinho"_s},
                                {u"c"_s, u"Bolo de cenoura"_s, u"caseiro, inteiro"_s},
                                {u"d"_s, u"Sim"_s, {}}};
    const ChoiceMatch match = matchChoice(choices, MessageContent::ofText(answer), true);
    QTEST(match.index, "index");
    QVERIFY(!match.why.isEmpty());
}

void TestAnswers::numberIsTitleWhereNoNumbersAreShown()
{
    const QList<Choice> choices{{u"a"_s, u"2"_s, {}}, {u"b"_s, u"4"_s, {}}};
    const MessageContent two = MessageContent::ofText(u"2"_s);
    QCOMPARE(matchChoice(choices, two, false).index, 0);
    QCOMPARE(matchChoice(choices, two, true).index, 1);
    MessageContent tapped;
    tapped.selectedId = u"b"_s;
    QCOMPARE(matchChoice(choices, tapped, false).index, 1);
}

void TestAnswers::number_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    constexpr double kNone = -999;
    QTest::newRow("plain") << u"pt-BR"_s << u"3"_s << 3.0;
    QTest::newRow("decimal comma") << u"pt-BR"_s << u"2,5"_s << 2.5;
    QTest::newRow("decimal point in Portuguese") << u"pt-BR"_s << u"2.5"_s << 2.5;
    QTest::newRow("thousands in Portuguese") << u"pt-BR"_s << u"1.500"_s << 1500.0;
    QTest::newRow("thousandths in English") << u"en"_s << u"1.500"_s << 1.5;
    QTest::newRow("both separators") << u"pt-BR"_s << u"1.234,56"_s << 1234.56;
    QTest::newRow("both separators, English") << u"en"_s << u"1,234.56"_s << 1234.56;
    QTest::newRow("two thousands") << u"en"_s << u"1.234.567"_s << 1234567.0;
    QTest::newRow("currency") << u"pt-BR"_s << u"R$ 25,00"_s << 25.0;
    QTest::newRow("unit") << u"pt-BR"_s << u"2 dúzias"_s << 2.0;
    QTest::newRow("negative") << u"en"_s << u"-4"_s << -4.0;
    QTest::newRow("word") << u"pt-BR"_s << u"Três"_s << 3.0;
    QTest::newRow("Indonesian word") << u"id"_s << u"dua"_s << 2.0;
    QTest::newRow("two numbers") << u"en"_s << u"2 or 3"_s << kNone;
    QTest::newRow("no number") << u"en"_s << u"many"_s << kNone;
    QTest::newRow("empty") << u"en"_s << QString() << kNone;
    QTest::newRow("very long") << u"en"_s << QString(5000, u'1') << kNone;
}

void TestAnswers::number()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(double, number);
    QCOMPARE(readNumber(text, QLocale(locale)).value_or(-999), number);
}

void TestAnswers::date_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day"); // today is Tuesday 2026-03-03
    QTest::newRow("ISO") << u"2026-03-15"_s << u"2026-03-15"_s;
    QTest::newRow("day and month") << u"15/03"_s << u"2026-03-15"_s;
    QTest::newRow("day and month gone by") << u"15/02"_s << u"2027-02-15"_s;
    QTest::newRow("with year") << u"15/02/2026"_s << u"2026-02-15"_s;
    QTest::newRow("short year") << u"1.4.26"_s << u"2026-04-01"_s;
    QTest::newRow("dashes") << u"15-03-2026"_s << u"2026-03-15"_s;
    QTest::newRow("month first only if it must be") << u"03/25"_s << u"2026-03-25"_s;
    QTest::newRow("no such day") << u"31/02"_s << QString();
    QTest::newRow("29 February waits for a leap year") << u"29/02"_s << u"2028-02-29"_s;
    QTest::newRow("today, Portuguese") << u"Hoje!"_s << u"2026-03-03"_s;
    QTest::newRow("tomorrow, Portuguese") << u"amanhã"_s << u"2026-03-04"_s;
    QTest::newRow("after tomorrow, Portuguese") << u"depois de amanhã"_s << u"2026-03-05"_s;
    QTest::newRow("tomorrow, Spanish") << u"mañana"_s << u"2026-03-04"_s;
    QTest::newRow("after tomorrow, Spanish") << u"pasado mañana"_s << u"2026-03-05"_s;
    QTest::newRow("tomorrow, Indonesian") << u"besok"_s << u"2026-03-04"_s;
    QTest::newRow("after tomorrow, Indonesian") << u"lusa"_s << u"2026-03-05"_s;
    QTest::newRow("today, Indonesian") << u"hari ini"_s << u"2026-03-03"_s;
    QTest::newRow("tomorrow, English") << u"Tomorrow"_s << u"2026-03-04"_s;
    QTest::newRow("weekday") << u"sábado"_s << u"2026-03-07"_s;
    QTest::newRow("weekday, long") << u"na próxima sexta-feira"_s << u"2026-03-06"_s;
    QTest::newRow("the same weekday is next week's") << u"terça"_s << u"2026-03-10"_s;
    QTest::newRow("weekday, Indonesian") << u"hari Jumat"_s << u"2026-03-06"_s;
    QTest::newRow("month name, Portuguese") << u"15 de março"_s << u"2026-03-15"_s;
    QTest::newRow("month name and year") << u"15 de abril de 2027"_s << u"2027-04-15"_s;
    QTest::newRow("month name, English") << u"April 15th, 2026"_s << u"2026-04-15"_s;
    QTest::newRow("month name, Spanish") << u"1 de enero"_s << u"2027-01-01"_s;
    QTest::newRow("month name, Indonesian") << u"17 Agustus"_s << u"2026-08-17"_s;
    QTest::newRow("day of the month") << u"dia 15"_s << u"2026-03-15"_s;
    QTest::newRow("day of the month gone by") << u"tanggal 1"_s << u"2026-04-01"_s;
    QTest::newRow("text") << u"whenever"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("month alone") << u"março"_s << QString();
    QTest::newRow("long") << QString(1000, u'1') << QString();
}

void TestAnswers::date()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const std::optional<QDate> read = readDate(text, QDate(2026, 3, 3));
    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), day);
}

void TestAnswers::phone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("phone");
    QTest::newRow("Brazil, national") << u"(11) 99999-0000"_s << u"BR"_s << u"+5511999990000"_s;
    QTest::newRow("Brazil, international")
        << u"+55 11 99999-0000"_s << QString() << u"+5511999990000"_s;
    QTest::newRow("without the plus") << u"55 11 99999-0000"_s << QString() << u"+5511999990000"_s;
    QTest::newRow("two zeros") << u"00 55 11 99999-0000"_s << u"ID"_s << u"+5511999990000"_s;
    QTest::newRow("Indonesia, trunk zero") << u"0812 3456 7890"_s << u"ID"_s << u"+6281234567890"_s;
    QTest::newRow("Arabic digits") << u"٠٨١٢٣٤٥٦٧٨٩٠"_s << u"ID"_s << u"+6281234567890"_s;
    QTest::newRow("words") << u"my number"_s << u"BR"_s << QString();
    QTest::newRow("too short") << u"123"_s << u"BR"_s << QString();
    QTest::newRow("national without country") << u"0812 3456 7890"_s << QString() << QString();
    QTest::newRow("long") << QString(500, u'1') << u"BR"_s << QString();
}

void TestAnswers::phone()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, phone);
    QCOMPARE(readPhone(text, country).value_or(QString()), phone);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
