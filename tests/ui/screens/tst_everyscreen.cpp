// What holds on every page, dialog and menu: nothing is said in one language only, nothing is cut
// off where words are longer, all of it has a name and is reached by the keyboard, and every model
// keeps the promises of a model.

#include "app/flotilla/console.h"
#include "tests/support/accessiblenames.h"
#include "tests/support/screenwatch.h"
#include "tests/ui/screens/everyscreen.h"
#include "tests/ui/screens/pseudotranslator.h"
#include "tests/ui/screens/saidtexts.h"
#include "ui/client/conversationsmodel.h"
#include "ui/client/noticesmodel.h"
#include "ui/client/sessionsmodel.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/textlabel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QDateTime>
#include <QDialog>
#include <QDirIterator>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabsMax = 400;
constexpr QSize kWindow{1440, 900};

const QRegularExpression &plainWord()
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return word;
}

bool isPlainLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

// Tells words that nobody could translate from those that are somebody's own.
class Judge
{
public:
    explicit Judge(QStringList data)
    {
        const QLocale locale;
        for (int i = 1; i <= 12; ++i) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                data << locale.monthName(i, format) << locale.dayName((i - 1) % 7 + 1, format);
        }
        data << QDateTime::currentDateTime().timeZoneAbbreviation();
        learn(data);
    }

    // Whose words these are: people's and the engine's own.
    void learn(const QStringList &data)
    {
        m_known.clear();
        for (const QString &text : data) {
            for (const QString &line : text.split(u'\n')) {
                if (line.contains(plainWord()))
                    m_data.append(line.simplified());
            }
        }
        std::sort(m_data.begin(), m_data.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }

    // The words in `text` that are in no language but ours; empty: none.
    [[nodiscard]] QString plainWords(const QString &text)
    {
        if (!text.contains(plainWord()))
            return {};
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(text, find(text));
    }

private:
    [[nodiscard]] QString find(const QString &text) const
    {
        // Addresses, placeholders of a flow, ids and checksums, kinds of blocks as documents say.
        static const QRegularExpression technical(
            u"https?://\\S*|#[0-9A-F]{6}\\b|(?:/[\\w.-]+)+|\\{\\{[^}]*\\}\\}?|\\b[0-9a-f]{6,}\\b|@[a-z.]+"_s);
        QString rest = text.simplified().remove(technical);
        static const QRegularExpression initials(u"^[A-Z]{2}$"_s); // of an avatar
        if (isPartOfData(rest) || rest.contains(initials))
            return {};
        for (const QString &own : m_data) {
            qsizetype at = 0;
            while ((at = rest.indexOf(own, at)) >= 0) {
                const qsizetype end = at + own.size();
                const bool isWhole = (at == 0 || !isPlainLetter(rest.at(at - 1))) &&
                                     (end == rest.size() || !isPlainLetter(rest.at(end)));
                if (isWhole)
                    rest.remove(at, own.size());
                else
                    ++at;
            }
        }
        static const QRegularExpression spans(
            u"[A-Za-z][A-Za-z0-9 ,.:;!?'’()/-]*…?[A-Za-z0-9 ,.!?]*"_s);
        for (auto all = spans.globalMatch(rest); all.hasNext();) {
            const QString span = all.next().captured().trimmed();
            if (span.contains(plainWord()) && !isPartOfData(span))
                return span;
        }
        return {};
    }

    // A line of a longer text, or its beginning and end with the middle left out.
    [[nodiscard]] bool isPartOfData(const QString &span) const
    {
        const bool isLine = span.contains(u' ');
        const qsizetype left = span.indexOf(u'…');
        return std::any_of(m_data.begin(), m_data.end(), [&](const QString &own) {
            if (left >= 0)
                return own.startsWith(span.first(left).trimmed()) &&
                       own.endsWith(span.sliced(left + 1).trimmed());
            return isLine ? own.contains(span) : own.endsWith(span) || own.startsWith(span + u' ');
        });
    }

    QStringList m_data; // the longest first
    QHash<QString, QString> m_known;
};

// Cells of a table, and what shows all of it as a tooltip.
bool mayElide(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    return (view && view->viewport() == &widget) || qobject_cast<const TextLabel *>(&widget) ||
           qobject_cast<const SegmentedControl *>(widget.parentWidget()) ||
           !widget.toolTip().isEmpty();
}

// What Tab must come to.
QList<QWidget *> stopsOf(const QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

// With the ring that may stand around it.
QImage picture(const QWidget &widget)
{
    constexpr int kRing = 6;
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(place.adjusted(-kRing, -kRing, kRing, kRing)).toImage();
}

// All of them on the terminal: a message of a test has only so much room.
const char *told(const QStringList &faults)
{
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    return "see above";
}

QString nameOf(const QWidget &widget)
{
    return u"%1 '%2' (%3)"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                                 widget.objectName(), widget.accessibleName());
}

} // namespace

class TestEveryScreen : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() {} // looking at everything at once is slow
    void everyWordIsTranslated();
    void everyWordIsInTheCatalogues();
    void aPlainWordWouldBeSeen();
    void nothingIsCutOff();
    void everyControlHasAName();
    void tabReachesEveryControl();
    void theFocusIsSeen();
    void everyModelIsTested();

private:
    void lookAtTheProgram();
    void look(const QString &screen, QWidget &window);
    void hear(const QString &screen, QWidget &window);
    void walk(const QString &screen, QWidget &window);
    void test(const QString &screen, QAbstractItemModel &model);

    PseudoTranslator m_pseudo;
    std::unique_ptr<EveryScreen> m_screens;
    std::unique_ptr<Judge> m_judge;
    QSet<QString> m_heard; // to say each once
    QStringList m_seen;
    QStringList m_plain;
    QStringList m_cut;
    QStringList m_nameless;
    QStringList m_unreached;
    QStringList m_unshown;
    QSet<QString> m_focusSeen;   // whose picture with and without it was compared
    QMap<QString, int> m_models; // rows at most
};

void TestEveryScreen::initTestCase()
{
    failOnWarnings();
    QCoreApplication::installTranslator(&m_pseudo);
    m_screens = std::make_unique<EveryScreen>();
    m_judge = std::make_unique<Judge>(m_screens->data());
    m_screens->visit([this](const QString &screen, QWidget &window) { look(screen, window); });
    m_screens.reset();
    lookAtTheProgram();
    static_cast<void>(qobject_cast<WatchedApplication *>(qApp)->takeStalls());
    QVERIFY(m_seen.size() > 40);
}

// What the program says beside its window's pages: while its engine starts, cannot start, and when
// the window is closed.
void TestEveryScreen::lookAtTheProgram()
{
    const QTemporaryDir directory;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, directory.path());
    Arguments arguments;
    arguments.settings.dataDirectory = directory.path() + u"/data"_s;
    arguments.settings.listenPort = 0;
    arguments.settings.stopGraceMs = 0;
    const auto lookHere = [this](const QString &screen, QWidget &window) { look(screen, window); };
    {
        Console console(arguments);
        console.start();
        console.window().resize(kWindow);
        look(u"the engine starts"_s, console.window());
        QTRY_COMPARE_WITH_TIMEOUT(console.window().currentPage(), u"welcome"_s, kPatienceMs);
        const Identity &me = console.window().identity();
        QTRY_VERIFY_WITH_TIMEOUT(me.workspace.id.isValid(), kPatienceMs);
        m_judge->learn({me.name, me.workspace.name});
        look(u"the program"_s, console.window());
        EveryScreen::lookAtTop(
            u"closing the window"_s, [&] { console.window().close(); }, lookHere);
    }
    LocalEngine first(arguments.settings);
    first.start();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), LocalEngine::State::Running, kPatienceMs);
    Console second(arguments); // on the same data
    second.start();
    second.window().resize(kWindow);
    const auto trouble = [&] { return second.window().findChild<QWidget *>(u"engineTrouble"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(trouble(), kPatienceMs);
    look(u"the engine cannot start"_s, second.window());
}

void TestEveryScreen::cleanupTestCase()
{
    m_screens.reset();
    QCoreApplication::removeTranslator(&m_pseudo);
}

void TestEveryScreen::look(const QString &screen, QWidget &window)
{
    m_seen.append(screen);
    // What changed a moment ago has its new place before it is looked at.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (const QString folder = qEnvironmentVariable("FLOTILLA_GRABS"); !folder.isEmpty())
        window.grab().save(u"%1/%2.png"_s.arg(folder, QString(screen).replace(u' ', u'-')));
    hear(screen, window);
    for (const QString &line : widgetsWithoutName(window)) {
        if (!m_heard.contains(line)) {
            m_heard.insert(line);
            m_nameless.append(screen + u": "_s + line);
        }
    }
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->model() && !qobject_cast<const QHeaderView *>(view))
            test(screen, *view->model());
    }
    for (const QPlainTextEdit *field : window.findChildren<QPlainTextEdit *>()) {
        if (!field->tabChangesFocus())
            m_unreached.append(screen + u": Tab does not leave "_s + nameOf(*field));
    }
    if (!qobject_cast<QMenu *>(&window) && !screen.startsWith("the block"_L1))
        walk(screen, window);
}

void TestEveryScreen::hear(const QString &screen, QWidget &window)
{
    for (const SaidText &said : saidTexts(window)) {
        const QString key = said.where + said.text + (said.isBeyond ? u"!"_s : QString());
        if (m_heard.contains(key))
            continue;
        m_heard.insert(key);
        const QString place = screen + u": "_s + said.where + u": "_s;
        if (const QString words = m_judge->plainWords(said.text); !words.isEmpty())
            m_plain.append(place + u"\"%1\" in \"%2\""_s.arg(words, said.text));
        const bool isOurs = said.text.contains(u'[') || said.text.contains(u'ö');
        const bool isElided = said.text.contains(u'…') && !mayElide(*said.widget);
        if (isOurs && said.isPainted && (said.isBeyond || isElided))
            m_cut.append(place + said.text);
    }
}

// Round and round with Tab alone.
void TestEveryScreen::walk(const QString &screen, QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window, kPatienceMs))
        qFatal("%s did not become active", qPrintable(screen));
    QSet<const QWidget *> reached;
    const QWidget *first = nullptr;
    int rounds = 0;
    for (int i = 0; i < kTabsMax && rounds < 2; ++i) {
        QPointer<QWidget> before = QApplication::focusWidget();
        const bool isNew =
            before && reached.contains(before) && !m_focusSeen.contains(nameOf(*before));
        const QImage with = isNew ? picture(*before) : QImage();
        QTest::keyClick(before ? before.data() : &window, Qt::Key_Tab);
        const QWidget *focused = QApplication::focusWidget();
        if (isNew && before && before != focused) {
            m_focusSeen.insert(nameOf(*before));
            // A list shows its current row, with the focus or without.
            if (picture(*before) == with && !qobject_cast<QAbstractScrollArea *>(before))
                m_unshown.append(screen + u": "_s + nameOf(*before));
        }
        reached.insert(focused);
        if (!first)
            first = focused;
        else if (focused == first && focused != before)
            ++rounds;
    }
    if (rounds < 2 && reached.size() > 1)
        m_unreached.append(screen + u": Tab does not come round"_s);
    for (const QWidget *stop : stopsOf(window)) {
        if (!reached.contains(stop))
            m_unreached.append(screen + u": "_s + nameOf(*stop));
    }
}

void TestEveryScreen::test(const QString &screen, QAbstractItemModel &model)
{
    const QString name =
        QString::fromLatin1(model.metaObject()->className()).remove("flotilla::"_L1);
    m_models[name] = std::max(m_models.value(name), model.rowCount());
    if (!model.findChild<QAbstractItemModelTester *>())
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &model);
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(&model))
        test(screen, *proxy->sourceModel());
}

void TestEveryScreen::everyWordIsTranslated()
{
    QVERIFY2(m_plain.isEmpty(), told(m_plain));
}

// What was asked for is what lupdate finds, in the context where it finds it: only then a catalogue
// can answer.
void TestEveryScreen::everyWordIsInTheCatalogues()
{
    const QTemporaryDir directory;
    const QString catalogue = directory.filePath(u"flotilla_all.ts"_s);
    const QString source = qEnvironmentVariable("FLOTILLA_SOURCE_DIR");
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-tr-function-alias"_s,
                   u"tr+=because"_s, u"-I"_s, source, source + u"/app"_s, source + u"/core"_s,
                   source + u"/ui"_s, u"-ts"_s, catalogue});
    QVERIFY(lupdate.waitForFinished(kPatienceMs));
    QFile file(catalogue);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<PseudoTranslator::Key> known;
    QSet<QString> contexts;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            contexts.insert(context = xml.readElementText());
        else if (xml.name() == "source"_L1)
            known.insert({context, xml.readElementText()});
    }
    QVERIFY(known.size() > 500);
    QStringList unknown;
    for (const PseudoTranslator::Key &key : m_pseudo.asked()) {
        const bool isQts = key.context.startsWith(u'Q') && !contexts.contains(key.context);
        if (!isQts && !known.contains(key))
            unknown.append(key.context + u": "_s + key.source);
    }
    QVERIFY2(unknown.isEmpty(), told(unknown));
}

void TestEveryScreen::aPlainWordWouldBeSeen()
{
    Judge judge({u"Bakery of Ana"_s, u"Opens at nine"_s});
    QCOMPARE(judge.plainWords(PseudoTranslator::strange(u"Publish %1"_s).arg(u"Bakery of Ana"_s)),
             QString());
    QCOMPARE(judge.plainWords(u"Bakery of…"_s), QString());
    QCOMPARE(judge.plainWords(u"Publish"_s), u"Publish"_s);
    QCOMPARE(judge.plainWords(u"Bakery of Ana is open"_s), u"is open"_s);
    QCOMPARE(PseudoTranslator::strange(u"Save %1 of %n files…"_s),
             u"[Šåṽé %1 öƒ %n ƒîļéš...ööööö]"_s);
}

void TestEveryScreen::nothingIsCutOff()
{
    QVERIFY2(m_cut.isEmpty(), told(m_cut));
}

void TestEveryScreen::everyControlHasAName()
{
    QVERIFY2(m_nameless.isEmpty(), told(m_nameless));
}

void TestEveryScreen::tabReachesEveryControl()
{
    QVERIFY2(m_unreached.isEmpty(), told(m_unreached));
}

void TestEveryScreen::theFocusIsSeen()
{
    QVERIFY(m_focusSeen.size() > 30);
    QVERIFY2(m_unshown.isEmpty(), told(m_unshown));
}

// Those that no view shows are tried here; most others were, with what they showed, and the rest
// have tests of their own.
void TestEveryScreen::everyModelIsTested()
{
    PublishScene scene;
    scene.publish();
    scene.letPeopleWait(2);
    ApiClient api;
    EventStream stream(api);
    scene.engine().point(api);
    stream.start();
    SessionsModel sessions(api, stream);
    ConversationsModel conversations(api, stream);
    NoticesModel notices(api, stream);
    for (PagedModel *model :
         {static_cast<PagedModel *>(&sessions), static_cast<PagedModel *>(&conversations),
          static_cast<PagedModel *>(&notices)}) {
        test({}, *model);
        model->load();
        QTRY_VERIFY_WITH_TIMEOUT(model->isLoaded(), kPatienceMs);
        test({}, *model);
    }
    stream.stop();
    QString tests; // that try models
    QDirIterator sources(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/tests/ui"_s,
                         {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        if (const QString text = QString::fromUtf8(source.readAll());
            text.contains(u"QAbstractItemModelTester"_s))
            tests += text;
    }
    QStringList forgotten;
    static const QRegularExpression declared(
        u"class (\\w+)(?: final)? : public (?:Q\\w*Model|TypedModel<\\w+>|PagedModel)\\n"_s);
    QDirIterator headers(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/ui"_s, {u"*.h"_s},
                         QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (headers.hasNext()) {
        QFile header(headers.next());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        for (auto all = declared.globalMatch(text); all.hasNext();) {
            const QString name = all.next().captured(1);
            ++found;
            const bool isBase = name == "PagedModel"_L1 || name == "TypedModel"_L1;
            if (!isBase && !m_models.value(name) && !tests.contains(name))
                forgotten.append(name);
        }
    }
    QVERIFY(found > 15);
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u", "_s)));
}

} // namespace flotilla

FLOTILLA_SCREEN_TEST_MAIN(flotilla::TestEveryScreen)
#include "tst_everyscreen.moc"
