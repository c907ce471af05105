#include "core/flow/blockrun.h"
#include "core/flow/condition.h"
#include "core/flow/contentnames.h"
#include "core/flow/jsontext.h"
#include "tests/core/flow/chat.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

template<class Text>
concept CanBeSaid = requires(const Text &text)
{
    Reason::because(text);
};
template<class Given>
concept CanLeave = requires(const BlockRun &run, const Given &given)
{
    run.leave({}, given);
};

// Every sentence comes from a literal, where lupdate sees it.
static_assert(CanBeSaid<char[5]>);
static_assert(!CanBeSaid<const char *> && !CanBeSaid<QString> && !CanBeSaid<QLatin1StringView>);
static_assert(CanLeave<Reason>);
static_assert(!CanLeave<QString> && !CanLeave<char[5]> && !CanLeave<const char *>);

// A language in which these sentences are other ones.
class Other final : public QTranslator
{
public:
    explicit Other(QHash<QString, QString> words)
        : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }
    ~Other() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int count) const override
    {
        if (count >= 0 && !QString::fromUtf8(source).contains(u"%n"_s))
            return {}; // as a catalogue, where the text has no forms
        const QString key = QLatin1StringView(context) + u": "_s + QString::fromUtf8(source);
        return count == 1 ? m_words.value(key + u" (1)"_s, m_words.value(key)) : m_words.value(key);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QHash<QString, QString> m_words;
};

// On its way through the store and the wire.
QString shownOf(const Reason &reason)
{
    const QByteArray bytes = canonicalJson(QJsonObject{{u"why"_s, reason.toJson()}});
    QJsonObject answer;
    Reason::tell(answer, parseStrictly(bytes)->value(u"why"));
    if (answer.value(u"why").toString() != reason.english())
        QTest::qFail("the answer does not say the English", __FILE__, __LINE__);
    return Reason::shown(answer.value(u"why").toString(), answer.value(u"because"));
}

QString shownOf(const QJsonArray &because)
{
    return Reason::shown(u"the English"_s, because);
}

} // namespace

class TestReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptAsItsSentence();
    void isKeptWithWhatFillsIt();
    void fillsItsPlacesOnce();
    void isShownInTheLanguageOfWhoeverLooks();
    void wordsOfTheCatalogueAreShownToo();
    void countsDecideTheGrammar();
    void listsAreAsLongAsTheyAre();
    void staysEnglishWhereTheCatalogueDoesNotKnowIt();
    void whatOlderEnginesKeptIsRead();
    void brokenPartsShowTheEnglish_data();
    void brokenPartsShowTheEnglish();
    void kindsAreNamedByTheirWord();
    void runsKeepTheSameInEveryLanguage();
    void sentencesAreAscii();
};

void TestReason::isKeptAsItsSentence()
{
    QVERIFY(Reason().isEmpty());
    QCOMPARE(Reason().english(), QString());
    const Reason sent = Reason::because("sent");
    QVERIFY(!sent.isEmpty());
    QCOMPARE(sent.english(), u"sent"_s);
    QCOMPARE(sent.toJson(), QJsonValue(u"sent"_s));
    QJsonObject answer;
    Reason::tell(answer, sent.toJson());
    QCOMPARE(answer, (QJsonObject{{u"why"_s, u"sent"_s}}));
}

void TestReason::isKeptWithWhatFillsIt()
{
    const Reason reason =
        Reason::because("%1; attempt %2 of %3").with(Reason::because("not a date"), 2, 3);
    QCOMPARE(reason.english(), u"not a date; attempt 2 of 3"_s);
    const QJsonArray parts{u"%1; attempt %2 of %3"_s, QJsonArray{u"not a date"_s}, 2, 3};
    QCOMPARE(reason.toJson(), QJsonValue(parts));
    QJsonObject answer;
    Reason::tell(answer, reason.toJson());
    QCOMPARE(answer,
             (QJsonObject{{u"why"_s, u"not a date; attempt 2 of 3"_s}, {u"because"_s, parts}}));
}

// What a customer wrote is never looked at for places.
void TestReason::fillsItsPlacesOnce()
{
    const Reason reason = Reason::because("%1 is now \"%2\"").with(u"%2%1%n"_s, u"100%1 %%2"_s);
    QCOMPARE(reason.english(), u"%2%1%n is now \"100%1 %%2\""_s);
    QCOMPARE(Reason::because("chose \"%1\": %2").with(u"%2"_s, reason).english(),
             u"chose \"%2\": %2%1%n is now \"100%1 %%2\""_s);
    QCOMPARE(Reason::because("100% of %1, %0 and %3").with(u"it"_s).english(),
             u"100% of it, %0 and %3"_s);
    const Other other({{u"Reasons: %1 is now \"%2\""_s, u"<%2> em %1, 100%"_s}});
    QCOMPARE(shownOf(reason), u"<100%1 %%2> em %2%1%n, 100%"_s);
}

void TestReason::isShownInTheLanguageOfWhoeverLooks()
{
    const Reason reason =
        Reason::because("%1; attempt %2 of %3").with(Reason::because("not a date"), 2, 3);
    QCOMPARE(shownOf(reason), u"not a date; attempt 2 of 3"_s);
    {
        const Other other({{u"Reasons: %1; attempt %2 of %3"_s, u"%2/%3: %1"_s},
                           {u"Reasons: not a date"_s, u"não é uma data"_s},
                           {u"Reasons: sent"_s, u"enviado"_s}});
        QCOMPARE(shownOf(reason), u"2/3: não é uma data"_s);
        QCOMPARE(shownOf(Reason::because("sent")), u"enviado"_s);
        QCOMPARE(shownOf(Reason::because("\"%1\"").with(u"sent"_s)), u"\"sent\""_s);
        QCOMPARE(reason.english(), u"not a date; attempt 2 of 3"_s);
    }
    QCOMPARE(shownOf(reason), u"not a date; attempt 2 of 3"_s);
}

void TestReason::wordsOfTheCatalogueAreShownToo()
{
    const QJsonObject amount{{u"left"_s, u"amount"_s}, {u"is"_s, u"greater"_s}, {u"right"_s, 3}};
    const QJsonObject variables{{u"amount"_s, 5}};
    const QJsonObject none;
    const Reason why = judge(amount, Scope{variables, none, none, {}, {}, fromMs(0)}).why;
    QCOMPARE(why.english(), u"amount is \"5\"; true: amount is greater than \"3\""_s);
    const Other other({{u"Reasons: %1 is \"%2\"; true: %1 %3 \"%4\""_s, u"%1=%2, %1 %3 %4"_s},
                       {u"Blocks: is greater than"_s, u"é maior que"_s}});
    QCOMPARE(shownOf(why), u"amount=5, amount é maior que 3"_s);
}

void TestReason::countsDecideTheGrammar()
{
    const auto waits = [](int count) {
        return Reason::because("waits %n minutes", nullptr, count);
    };
    QCOMPARE(waits(5).english(), u"waits 5 minutes"_s);
    QCOMPARE(waits(5).toJson(), QJsonValue(QJsonArray{u"waits %n minutes"_s, 5}));
    const Reason more = Reason::because("%1 or %n more", nullptr, 1).with(u"a"_s);
    QCOMPARE(more.toJson(), QJsonValue(QJsonArray{u"%1 or %n more"_s, u"a"_s, 1}));
    QCOMPARE(more.english(), u"a or 1 more"_s);
    const Other other({{u"Reasons: waits %n minutes (1)"_s, u"espera um minuto"_s},
                       {u"Reasons: waits %n minutes"_s, u"espera %n minutos"_s}});
    QCOMPARE(shownOf(waits(1)), u"espera um minuto"_s);
    QCOMPARE(shownOf(waits(5)), u"espera 5 minutos"_s);
    QCOMPARE(shownOf(more), u"a or 1 more"_s);
}

void TestReason::listsAreAsLongAsTheyAre()
{
    QVERIFY(Reason::listOf({}).isEmpty());
    const Reason sent = Reason::because("sent");
    QCOMPARE(Reason::listOf({sent}).toJson(), sent.toJson());
    const Reason three = Reason::listOf(
        {sent, Reason::because("\"%1\"").with(u"%1, %2"_s), Reason::because("tapped")});
    QCOMPARE(three.english(), u"sent, \"%1, %2\", tapped"_s);
    const Other other({{u"Reasons: %1, %2"_s, u"%1؛ %2"_s}, {u"Reasons: sent"_s, u"enviado"_s}});
    QCOMPARE(shownOf(three), u"enviado؛ \"%1, %2\"؛ tapped"_s);
}

// An engine may be newer than the console that looks.
void TestReason::staysEnglishWhereTheCatalogueDoesNotKnowIt()
{
    const Other other({{u"Reasons: sent"_s, u"enviado"_s}});
    QCOMPARE(shownOf(QJsonArray{u"lent \"%1\" to %2"_s, u"a book"_s, QJsonArray{u"somebody"_s}}),
             u"lent \"a book\" to somebody"_s);
    QCOMPARE(Reason::shown(u"lent"_s, {}), u"lent"_s);
}

void TestReason::whatOlderEnginesKeptIsRead()
{
    const QJsonArray decisions{
        QJsonObject{{u"block"_s, u"a"_s}, {u"why"_s, u"amount is now \"%1\""_s}},
        QJsonObject{{u"block"_s, u"b"_s}, {u"why"_s, QJsonArray{u"on to %1"_s, u"pay"_s}}},
        QJsonObject{{u"block"_s, u"c"_s}}};
    const QJsonArray told = inWords(decisions);
    QCOMPARE(told[0].toObject(), decisions[0].toObject());
    QCOMPARE(told[1].toObject(),
             (QJsonObject{{u"block"_s, u"b"_s},
                          {u"why"_s, u"on to pay"_s},
                          {u"because"_s, QJsonArray{u"on to %1"_s, u"pay"_s}}}));
    QCOMPARE(told[2].toObject(), decisions[2].toObject());
    QCOMPARE(Reason::shown(u"amount is now \"%1\""_s, {}), u"amount is now \"%1\""_s);
}

void TestReason::brokenPartsShowTheEnglish_data()
{
    QTest::addColumn<QJsonValue>("because");
    QTest::newRow("none") << QJsonValue();
    QTest::newRow("empty") << QJsonValue(QJsonArray());
    QTest::newRow("no array") << QJsonValue(u"sent"_s);
    QTest::newRow("no sentence") << QJsonValue(QJsonArray{5, u"sent"_s});
}

void TestReason::brokenPartsShowTheEnglish()
{
    QFETCH(const QJsonValue, because);
    QCOMPARE(Reason::shown(u"the English"_s, because), u"the English"_s);
    QCOMPARE(Reason::shown({}, because), QString());
    // Without an end.
    QJsonArray deep{u"<%1>"_s, u"x"_s};
    for (int i = 0; i < 500; ++i)
        deep = {u"<%1>"_s, deep};
    QVERIFY(shownOf(deep).size() < 100);
}

void TestReason::kindsAreNamedByTheirWord()
{
    for (int i = 0; i <= static_cast<int>(MessageContent::Kind::Unsupported); ++i) {
        const auto kind = static_cast<MessageContent::Kind>(i);
        QCOMPARE(nameOf(kind).english(), QString(wordOf(kind)));
    }
}

void TestReason::runsKeepTheSameInEveryLanguage()
{
    const auto played = [] {
        Chat chat(Chat::flowOf({block(u"logic.wait"_s, {{u"amount"_s, 1}, {u"unit"_s, u"hours"_s}}),
                                block(u"input.date"_s, {{u"text"_s, u"When?"_s}})}));
        chat.start();
        QByteArray bytes = chat.bytes();
        chat.timeUp();
        bytes += chat.bytes();
        chat.say(u"never %1"_s);
        return bytes + chat.bytes();
    };
    const QByteArray english = played();
    QVERIFY(english.contains("not a date"));
    const Other other({{u"Reasons: not a date"_s, u"não é uma data"_s},
                       {u"Reasons: waits %n hours"_s, u"espera %n horas"_s}});
    QCOMPARE(played(), english);
}

// They are kept as they stand in the program.
void TestReason::sentencesAreAscii()
{
    QFile file(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/translations/flotilla_id.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString context;
    int sentences = 0;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != "source"_L1 || context != u"Reasons")
            continue;
        const QString sentence = xml.readElementText();
        ++sentences;
        QVERIFY2(sentence.toLatin1() == sentence.toUtf8(), qUtf8Printable(sentence));
    }
    QVERIFY(sentences > 200);
}

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
