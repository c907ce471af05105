#include "core/flow/catalogue.h"
#include "core/flow/condition.h"
#include "core/flow/differ.h"
#include "core/flow/filters.h"
#include "core/flow/jsontext.h"
#include "core/flow/validator.h"
#include "tests/core/flow/chat.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// A language in which everything is the English in brackets.
class Brackets final : public QTranslator
{
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Everything that the catalogue says to people.
QList<Wording> all()
{
    QList<Wording> wordings;
    for (const BlockType *type : catalogue::all()) {
        wordings += {type->title, type->help};
        for (const Field &field : type->fields)
            wordings += QList<Wording>{field.title, field.help} + field.wordTitles;
        for (const Outlet &outlet : type->outlets)
            wordings += {outlet.title, outlet.help};
    }
    for (const FilterType &filter : filterTypes())
        wordings += filter.help;
    for (const OperatorType &type : operatorTypes())
        wordings += type.words;
    for (const QString &word : triggerWords()) {
        Trigger::Kind kind{};
        if (fromWord(word, kind))
            wordings += Trigger::title(kind);
    }
    return wordings;
}

QJsonObject questions()
{
    const QJsonObject when{{u"left"_s, u"size"_s}, {u"is"_s, u"greater"_s}, {u"right"_s, 3}};
    return Chat::flowOf(
        {block(u"logic.set_variable"_s, {{u"variable"_s, u"size"_s}, {u"value"_s, 5}}),
         block(u"logic.condition"_s, {{u"when"_s, when}}),
         block(u"input.choice"_s,
               {{u"text"_s, u"Which?"_s}, {u"choices"_s, choices({u"Tea"_s, u"Milk"_s})}})});
}

// What two messages make of a run, all of it.
QByteArray played()
{
    Chat chat(questions());
    chat.start();
    QByteArray bytes = chat.bytes();
    chat.say(u"wine"_s);
    bytes += chat.bytes();
    chat.say(u"tea"_s);
    return bytes + chat.bytes();
}

} // namespace

// The words of the catalogue, in the language of whoever looks.
class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLookedUpWhenItIsShown();
    void documentsAndWireStayEnglish();
    void chatsStayTheSame();
    void problemsNameFieldsAsTheyAreShown();
    void wordsOfAFieldHaveTitles();
    void translatorsSeeAllOfIt();
};

void TestWording::isLookedUpWhenItIsShown()
{
    const BlockType *text = catalogue::find(u"message.text"_s);
    QCOMPARE(QString(text->title), u"Text"_s);
    {
        const Brackets other;
        for (const Wording &wording : all()) {
            QCOMPARE(wording.shown(), u'[' + wording.english() + u']');
            QVERIFY(!wording.english().isEmpty());
        }
        QCOMPARE(QString(text->title), u"[Text]"_s);
        QCOMPARE(QString(Wording::said(u"Texto"_s)), u"Texto"_s);
    }
    QCOMPARE(QString(text->title), u"Text"_s);
}

void TestWording::documentsAndWireStayEnglish()
{
    const QByteArray schema = canonicalJson(catalogue::schema());
    const QByteArray json = canonicalJson(catalogue::json());
    const QString markdown = catalogue::markdown();
    const Brackets other;
    QCOMPARE(canonicalJson(catalogue::schema()), schema);
    QCOMPARE(canonicalJson(catalogue::json()), json);
    QCOMPARE(catalogue::markdown(), markdown);
}

// What a run keeps and records is the same whoever's screen the engine lives behind.
void TestWording::chatsStayTheSame()
{
    const QByteArray english = played();
    const Brackets other;
    QCOMPARE(played(), english);
}

void TestWording::problemsNameFieldsAsTheyAreShown()
{
    Problems problems;
    const auto flow = Flow::fromJson(Chat::flowOf({block(u"message.text"_s)}), problems);
    QVERIFY(flow);
    const auto said = [&] {
        for (const Problem &problem : validate(*flow)) {
            if (problem.code == u"flow.field_missing")
                return problem.message;
        }
        return QString();
    };
    QCOMPARE(said(), u"\"Text\" is still empty."_s);
    const Brackets other;
    QCOMPARE(said(), u"[\"[Text]\" is still empty.]"_s);
}

void TestWording::wordsOfAFieldHaveTitles()
{
    const Field *unit = catalogue::find(u"logic.wait"_s)->field(u"unit");
    QCOMPARE(unit->titleOf(u"hours"_s), u"Hours"_s);
    const Field *method = catalogue::find(u"action.http_request"_s)->field(u"method");
    QCOMPARE(method->titleOf(u"PATCH"_s), u"PATCH"_s);
    for (const BlockType *type : catalogue::all()) {
        for (const Field &field : type->fields) {
            const bool isProtocol = field.key == u"method"; // the same in every language
            QCOMPARE(field.wordTitles.size(), isProtocol ? 0 : field.words.size());
        }
    }
}

// By the tool that makes the files for translators, from the sources.
void TestWording::translatorsSeeAllOfIt()
{
    const QString tool = QStringLiteral(TEST_LUPDATE);
    if (tool.isEmpty() || !QFileInfo(tool).isExecutable())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"flow.ts"_s);
    QProcess process;
    process.start(tool,
                  {u"-silent"_s, qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/core/flow"_s,
                   u"-ts"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(made.readAll());
    const qsizetype begin = text.indexOf(u"<name>Blocks</name>"_s);
    QVERIFY(begin >= 0);
    const QString context = text.sliced(begin, text.indexOf(u"</context>"_s, begin) - begin);
    for (const Wording &wording : all()) {
        const QString source = wording.english().toHtmlEscaped().replace(u'\'', u"&apos;"_s);
        QVERIFY2(context.contains(u"<source>"_s + source + u"</source>"_s),
                 qUtf8Printable(wording.english()));
    }
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
