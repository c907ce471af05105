#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/client/timetext.h"
#include "ui/homepage/activitywords.h"
#include "ui/kit/tableview.h"
#include "ui/shell/detachedwindow.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/statusstrip.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestShell : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanupTestCase() { m_engine.reset(); }
    void matchesLetters_data();
    void matchesLetters();
    void opensPagesByKeys();
    void remembersTheWindow();
    void menusShowTheThemeInHand();
    void tellsHowSoonWebhooksAreAnswered();
    void tellsWhenQuietHoursChangeAndOfTheStore();
    void foldsIntoARail();
    void findsAFlowByAFewLetters();
    void saysThatTheEngineIsAway();
    void findsAContactByName();
    void offersWhatThePageCanDo();
    void detachesAPage();
    void aDetachedPageHasEverythingAtHand();
    void comesBackWithItsWindows();
    void signsIn();
    void tellsEveryDeedInWords();
    void standsMirrored();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<EngineFixture> m_engine;
};

void TestShell::matchesLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: does not match
    QTest::newRow("beginning of words") << u"pf"_s << u"Publish flow"_s << u"Upload file"_s;
    QTest::newRow("in a row") << u"flow"_s << u"Flows"_s << u"Follow the wind"_s;
    QTest::newRow("no match") << u"xyz"_s << u"x y z"_s << u"Home"_s;
    QTest::newRow("accents aside") << u"pao"_s << u"Pão da Vila"_s << u"Home"_s;
}

void TestShell::matchesLetters()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto good = fuzzyMatch(typed, better);
    const auto bad = fuzzyMatch(typed, worse);
    QVERIFY(good);
    QVERIFY(!bad || *bad < *good);
    QVERIFY(fuzzyMatch({}, better));
}

void TestShell::opensPagesByKeys()
{
    Desk desk(m_directory.path());
    desk.window->restore();
    desk.window->show();
    desk.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::keyClick(desk.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(desk.memory.page(), u"flows"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.memory.page(), u"home"_s);
}

void TestShell::remembersTheWindow()
{
    {
        Desk desk(m_directory.path());
        desk.window->restore();
        desk.window->show();
        desk.window->open(u"flows"_s);
        desk.memory.setThemeMode(Theme::Mode::Dark);
        desk.window->close(); // asks, and keeps the place
        QVERIFY(desk.window->isVisible());
    }
    Desk again(m_directory.path());
    again.window->restore();
    QCOMPARE(again.memory.page(), u"flows"_s);
    QCOMPARE(again.memory.themeMode(), Theme::Mode::Dark);
    again.memory.setThemeMode(Theme::Mode::Light);
}

void TestShell::menusShowTheThemeInHand()
{
    Desk desk(m_directory.path());
    const ActionTable &actions = desk.window->actions();
    QVERIFY(actions.action(u"view.light"_s)->isChecked());
    QVERIFY(actions.run(u"view.dark"_s));
    QVERIFY(actions.action(u"view.dark"_s)->isChecked());
    QVERIFY(!actions.action(u"view.light"_s)->isChecked());
    QCOMPARE(desk.memory.themeMode(), Theme::Mode::Dark);
    desk.memory.setThemeMode(Theme::Mode::Light);
}

void TestShell::tellsHowSoonWebhooksAreAnswered()
{
    {
        Desk desk(m_directory.path());
        desk.use(*m_engine);
        desk.window->restore();
        desk.window->show();
        desk.overview.load();
        QTRY_VERIFY_WITH_TIMEOUT(desk.overview.current(), kPatienceMs);
        QVERIFY(!desk.window->findChild<QLabel *>(u"webhookP95"_s)->isVisible());
    }
    m_engine->addSession(u"Orders"_s, u"5511900000000"_s);
    m_engine->writes(u"5511911110000"_s, u"hi"_s);
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->resize(1440, 900); // room for all that is told
    desk.window->show();
    desk.overview.load(); // as the program does
    auto *label = desk.window->findChild<QLabel *>(u"webhookP95"_s);
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible(), kPatienceMs);
    QVERIFY2(label->text().endsWith(u" ms"_s), qPrintable(label->text()));
}

void TestShell::tellsWhenQuietHoursChangeAndOfTheStore()
{
    const QString zone = u"America/Sao_Paulo"_s;
    const Instant now = fromMs(1'777'896'000'000); // 09:00 there
    const auto words = [&](Millis in, bool begins) {
        return StatusStrip::quietWords({now + in, begins}, zone, now);
    };
    QCOMPARE(words(18min, false), u"Quiet hours end in Sao Paulo in 18 min"_s);
    QCOMPARE(words(59min - 30s, true), u"Quiet hours begin in Sao Paulo in 59 min"_s);
    QCOMPARE(words(12h, true), u"Quiet hours begin in Sao Paulo at "_s + clockTime(QTime(21, 0)));
    const QByteArray session =
        QByteArray::number(m_engine->addSession(u"Night"_s, u"5511900000009"_s));
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->resize(1440, 900); // room for all that is told
    desk.window->show();
    desk.overview.load();
    auto *store = desk.window->findChild<QLabel *>(u"storeState"_s);
    auto *quiet = desk.window->findChild<QLabel *>(u"quietChange"_s);
    QTRY_VERIFY_WITH_TIMEOUT(store->isVisible(), kPatienceMs);
    QCOMPARE(store->text(), u"SQLite"_s);
    QVERIFY(!quiet->isVisible());
    m_engine->ask("PATCH", "/v1/sessions/" + session,
                  R"({"quiet_from": "21:00", "quiet_to": "08:00"})");
    desk.overview.load();
    QTRY_VERIFY_WITH_TIMEOUT(quiet->isVisible(), kPatienceMs);
    QVERIFY2(quiet->text().startsWith(u"Quiet hours "_s), qPrintable(quiet->text()));
    // In a narrow window with large letters the rest is not cut off.
    desk.theme.setTextScale(1.4);
    desk.window->resize(1120, 700);
    QTRY_VERIFY_WITH_TIMEOUT(!quiet->isVisible(), kPatienceMs);
    auto *strip = desk.window->findChild<QWidget *>(u"statusBar"_s);
    QVERIFY(strip->layout()->sizeHint().width() <= strip->width());
    desk.theme.setTextScale(1);
    QTRY_VERIFY_WITH_TIMEOUT(quiet->isVisible(), kPatienceMs);
}

void TestShell::foldsIntoARail()
{
    Desk desk(m_directory.path());
    desk.window->restore();
    desk.window->show();
    auto *sidebar = desk.window->findChild<Sidebar *>();
    QVERIFY(sidebar);
    desk.window->resize(1440, 900);
    QVERIFY(!sidebar->isRail());
    QVERIFY(desk.window->actions().run(u"view.rail"_s));
    QVERIFY(sidebar->isRail());
    QCOMPARE(sidebar->width(), desk.theme.tokens().size.rail);
    QVERIFY(desk.window->actions().run(u"view.rail"_s));
    desk.window->resize(1200, 900);
    QVERIFY(sidebar->isRail());
}

void TestShell::findsAFlowByAFewLetters()
{
    const qint64 id = m_engine->addFlow(u"Pedido na padaria"_s);
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    QTest::keyClick(desk.window.get(), Qt::Key_Slash);
    auto *field = desk.window->findChild<QLineEdit *>(u"paletteField"_s);
    auto *list = desk.window->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(field && list);
    QVERIFY(list->model()->rowCount() > 0);
    QTest::keyClicks(field, u"pedpad"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 0).data().toString(), u"Pedido na padaria"_s,
                              kPatienceMs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.memory.page(), u"flow"_s, kPatienceMs);
    QCOMPARE(desk.memory.what(), QString::number(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<QWidget *>(u"flowDesigner"_s), kPatienceMs);
}

void TestShell::saysThatTheEngineIsAway()
{
    auto engine = std::make_unique<EngineFixture>();
    Desk desk(m_directory.path());
    desk.use(*engine);
    desk.window->restore();
    desk.window->show();
    QTRY_COMPARE_WITH_TIMEOUT(desk.link.state(), EngineLink::State::Live, kPatienceMs);
    auto *banner = desk.window->findChild<QWidget *>(u"linkBanner"_s);
    QVERIFY(banner);
    QVERIFY(!banner->isVisible());
    engine.reset();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 10'000);
    QVERIFY(desk.window->findChild<QPushButton *>(u"linkBannerStep"_s)->isVisible());
}

// Case, accents and the order of the words aside; it opens what flows did with them.
void TestShell::findsAContactByName()
{
    m_engine->ask("POST", "/v1/contacts",
                  R"({"phone": "+5511977770001", "name": "João Conceição"})");
    m_engine->ask("POST", "/v1/contacts", R"({"phone": "+5511977770002", "name": "Maria Lima"})");
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->identity().workspace.id.isValid(), kPatienceMs);
    QVERIFY(desk.window->actions().run(u"palette"_s));
    auto *field = desk.window->findChild<QLineEdit *>(u"paletteField"_s);
    auto *list = desk.window->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(field && list);
    const auto rowOf = [list](const QString &name) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(name))
                return row;
        }
        return -1;
    };
    QTest::keyClicks(field, u"conceicao jo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(u"João Conceição"_s) >= 0, kPatienceMs);
    QCOMPARE(rowOf(u"Maria Lima"_s), -1);
    Q_EMIT list->clicked(list->model()->index(rowOf(u"João Conceição"_s), 0));
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->currentPage(), u"chat"_s, kPatienceMs);
    QCOMPARE(desk.memory.what(), u"5511977770001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<QWidget *>(u"pastChat"_s), kPatienceMs);
}

void TestShell::offersWhatThePageCanDo()
{
    const qint64 id = m_engine->addFlow(u"Tidy me"_s);
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    desk.window->open(u"flow"_s, QString::number(id));
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<QWidget *>(u"flowDesigner"_s), kPatienceMs);
    QVERIFY(desk.window->actions().run(u"palette"_s));
    auto *field = desk.window->findChild<QLineEdit *>(u"paletteField"_s);
    auto *list = desk.window->findChild<QListView *>(u"paletteList"_s);
    QVERIFY(field && list);
    QTest::keyClicks(field, u"versions of"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Versions of the flow"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->findChild<QWidget *>(u"flowVersionsView"_s), kPatienceMs);
    desk.window->open(u"flows"_s);
    QVERIFY(desk.window->actions().run(u"palette"_s));
    QStringList offered;
    for (QListView *shown : desk.window->findChildren<QListView *>(u"paletteList"_s)) {
        for (int row = 0; row < shown->model()->rowCount(); ++row)
            offered += shown->model()->index(row, 0).data().toString();
    }
    QVERIFY(offered.contains(u"Save all flows to a folder…"_s));
}

void TestShell::detachesAPage()
{
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    desk.window->open(u"flows"_s);
    QVERIFY(desk.window->actions().run(u"view.detach"_s));
    const auto detached = [] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"detached.flows"_s)
                return widget;
        }
        return static_cast<QWidget *>(nullptr);
    };
    QVERIFY(detached());
    QVERIFY(detached()->findChild<QWidget *>(u"flowsTable"_s));
    detached()->close();
    QTRY_VERIFY_WITH_TIMEOUT(!detached(), kPatienceMs);
}

void TestShell::aDetachedPageHasEverythingAtHand()
{
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->identity().workspace.id.isValid(), kPatienceMs);
    desk.window->open(u"flows"_s);
    QVERIFY(desk.window->actions().run(u"view.detach"_s));
    auto *detached = desk.find<DetachedWindow>(u"detached.flows"_s);
    QVERIFY(detached);
    QVERIFY(detached->findChild<QWidget *>(u"newFlow"_s)->isVisible());
    QVERIFY(detached->findChild<QWidget *>(u"statusBar"_s)->isVisible());
    QVERIFY(detached->windowTitle().startsWith(u"Flows"_s));
    detached->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(detached->isActiveWindow(), kPatienceMs);
    QTest::keyClick(detached, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(detached->findChild<QLineEdit *>(u"paletteField"_s));
    detached->findChild<QDialog *>(u"commandPalette"_s)->close();
    detached->toast({Tone::Info, u"Here"_s, {}, {}, {}});
    QVERIFY(!detached->findChildren<Toast *>().isEmpty());
    QVERIFY(desk.window->findChildren<Toast *>().isEmpty());
    // Once more is the same window.
    QVERIFY(desk.window->actions().run(u"view.detach"_s));
    QCOMPARE(desk.find<DetachedWindow>(u"detached.flows"_s), detached);
    // Another page of its own is the main window's matter.
    detached->open(u"home"_s);
    QCOMPARE(desk.window->currentPage(), u"home"_s);
    QTest::keyClick(detached, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.find<DetachedWindow>(u"detached.flows"_s), kPatienceMs);
    QVERIFY(desk.memory.windows().isEmpty());
}

void TestShell::comesBackWithItsWindows()
{
    const QTemporaryDir directory;
    {
        Desk desk(directory.path());
        desk.use(*m_engine);
        desk.window->restore();
        desk.window->show();
        desk.window->open(u"flows"_s);
        QVERIFY(desk.window->actions().run(u"view.detach"_s));
        desk.window->open(u"home"_s);
    }
    Desk desk(directory.path());
    QVERIFY(!desk.find<DetachedWindow>(u"detached.flows"_s));
    desk.use(*m_engine);
    desk.window->restore();
    desk.window->show();
    QVERIFY(desk.find<DetachedWindow>(u"detached.flows"_s));
    QCOMPARE(desk.window->currentPage(), u"home"_s);
}

void TestShell::signsIn()
{
    Desk desk(m_directory.path());
    desk.api.setEngine(m_engine->address(), {});
    desk.window->show();
    SignInDialog dialog(desk.theme, desk.api, desk.window.get());
    dialog.open();
    auto *email = dialog.findChild<QLineEdit *>(u"email"_s);
    auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
    auto *button = dialog.findChild<QPushButton *>(u"signInButton"_s);
    QVERIFY(email && password && button);
    QVERIFY(!button->isEnabled());
    email->setText(u"ana@agency.example"_s);
    password->setText(u"wrong wrong wrong"_s);
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000);
    QVERIFY(dialog.isVisible()); // nobody of that name
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestShell::tellsEveryDeedInWords()
{
    const ActivityWords published =
        wordsOf({Instant(), u"Ana"_s, true, u"POST /v1/flows/{id}/publish"_s, u"flows"_s, u"50"_s});
    QCOMPARE(published.text, u"Ana published a flow"_s);
    QVERIFY(published.isPerson);
    const ActivityWords other =
        wordsOf({Instant(), {}, false, u"PUT /v1/new-things/{id}"_s, u"new-things"_s, u"1"_s});
    QVERIFY(other.text.contains(u"new-things"_s));
    QVERIFY(!other.isPerson);
}

void TestShell::standsMirrored()
{
    Desk desk(m_directory.path());
    desk.use(*m_engine);
    desk.window->setLayoutDirection(Qt::RightToLeft);
    desk.window->restore();
    desk.window->show();
    desk.window->resize(1440, 900);
    auto *sidebar = desk.window->findChild<Sidebar *>();
    QTRY_VERIFY_WITH_TIMEOUT(sidebar->x() > desk.window->width() / 2, kPatienceMs);
    QVERIFY(!desk.window->grab().isNull());
}

FLOTILLA_SCREEN_TEST_MAIN(TestShell)
#include "tst_shell.moc"
