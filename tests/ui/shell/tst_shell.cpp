#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/homepage/activitywords.h"
#include "ui/kit/tableview.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/signindialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

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
    void foldsIntoARail();
    void findsAFlowByAFewLetters();
    void saysThatTheEngineIsAway();
    void detachesAPage();
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
    QVERIFY(desk.window->actions().run(u"palette"_s));
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
