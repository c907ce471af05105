#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"
#include "ui/welcome/connectdialog.h"
#include "ui/welcome/setupcard.h"
#include "ui/welcome/welcomepage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

// From an empty engine to a number that is connected.
class TestWelcome : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanupTestCase() { m_engine.reset(); }
    void startsTheSimulatorInOneClick();
    void offersNoSimulatorOnAnotherMachine();
    void tellsWhatIsWrongAtItsField();
    void makesANumberAndSaysWhereItsWebhookGoes();
    void countsWhatIsDone();
    void leadsToTheTemplates();
    void namesEveryControl();

private:
    std::unique_ptr<Desk> desk(bool hasSimulator = true);

    QTemporaryDir m_directory;
    std::unique_ptr<EngineFixture> m_engine;
    int m_started = 0;
};

std::unique_ptr<Desk> TestWelcome::desk(bool hasSimulator)
{
    auto desk = std::make_unique<Desk>(m_directory.path());
    desk->window->addPage({u"welcome"_s,
                           u"Welcome"_s,
                           u"rocket"_s,
                           {},
                           [this, hasSimulator](PageContext &context) {
                               return new WelcomePage(context, hasSimulator
                                                                   ? [this] { ++m_started; }
                                                                   : std::function<void()>());
                           },
                           true,
                           u"home"_s});
    desk->use(*m_engine);
    desk->window->restore();
    desk->window->show();
    desk->window->open(u"welcome"_s);
    return desk;
}

void TestWelcome::startsTheSimulatorInOneClick()
{
    const auto desk = this->desk();
    m_started = 0;
    desk->find<QPushButton>(u"trySimulator"_s)->click();
    QCOMPARE(m_started, 1);
}

void TestWelcome::offersNoSimulatorOnAnotherMachine()
{
    const auto desk = this->desk(false);
    QVERIFY(!desk->find<QPushButton>(u"trySimulator"_s)->isVisible());
    QVERIFY(desk->find<QPushButton>(u"connectNumber"_s)->isVisible());
    QVERIFY(!desk->find<QPushButton>(u"loadSample"_s));
}

void TestWelcome::tellsWhatIsWrongAtItsField()
{
    const auto desk = this->desk();
    ConnectDialog dialog(desk->theme, desk->api, desk->stream, desk->window.get());
    dialog.open();
    dialog.findChild<QPushButton *>(u"connectNext"_s)->click();
    const auto errorOf = [&dialog](const QString &name) {
        QWidget *field = dialog.findChild<QLineEdit *>(name);
        while (field && !qobject_cast<FormField *>(field))
            field = field->parentWidget();
        return field ? static_cast<FormField *>(field)->error() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!errorOf(u"connect.name"_s).isEmpty(), kPatienceMs);
    QVERIFY(!errorOf(u"connect.api_key"_s).isEmpty());
    QVERIFY(errorOf(u"connect.base_url"_s).isEmpty());
    QVERIFY(!dialog.session().isValid());
    QVERIFY(dialog.isVisible());
}

void TestWelcome::makesANumberAndSaysWhereItsWebhookGoes()
{
    const auto desk = this->desk();
    ConnectDialog dialog(desk->theme, desk->api, desk->stream, desk->window.get());
    dialog.open();
    const auto fill = [&dialog](const QString &name, const QString &text) {
        dialog.findChild<QLineEdit *>(name)->setText(text);
    };
    fill(u"connect.name"_s, u"Shop"_s);
    fill(u"connect.base_url"_s, u"http://127.0.0.1:1/api"_s);
    fill(u"connect.api_key"_s, u"a-key-of-a-session"_s);
    dialog.findChild<QPushButton *>(u"connectNext"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.session().isValid(), kPatienceMs);
    const QString address = dialog.findChild<QLineEdit *>(u"connectAddress"_s)->text();
    QVERIFY2(address.startsWith(m_engine->address().toString() + u"/hooks/"_s),
             qPrintable(address));
    QVERIFY(!dialog.findChild<QLineEdit *>(u"connectSecret"_s)->text().isEmpty());
    QVERIFY(dialog.findChild<QWidget *>(u"connectWebhook"_s)->isVisible());
    // Nobody listens there: it is said, and the number stays.
    dialog.findChild<QPushButton *>(u"connectNext"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QPushButton *>(u"connectNext"_s)->isEnabled(),
                             kPatienceMs);
    QVERIFY(dialog.isVisible());
}

void TestWelcome::countsWhatIsDone()
{
    const auto desk = this->desk();
    auto *setup = desk->window->findChild<SetupCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(setup->isDone(SetupCard::Engine), kPatienceMs);
    QVERIFY(!setup->isDone(SetupCard::Flow));
    const QByteArray flow = QByteArray::number(m_engine->addFlow(u"First"_s));
    m_engine->ask("POST", "/v1/flows/" + flow + "/publish");
    QTRY_VERIFY_WITH_TIMEOUT(setup->isDone(SetupCard::Flow), kPatienceMs);
    m_engine->addSession(u"Real one"_s, u"5511900000001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(setup->isDone(SetupCard::Number), kPatienceMs);
    m_engine->writes(u"5511988880000"_s, u"hello"_s);
    QTRY_VERIFY_WITH_TIMEOUT(setup->isDone(SetupCard::Hello), kPatienceMs);
}

void TestWelcome::leadsToTheTemplates()
{
    const auto desk = this->desk();
    QTimer look;
    bool wasThere = false;
    connect(&look, &QTimer::timeout, this, [&] {
        if (auto *dialog = desk->find<Dialog>(u"templateDialog"_s)) {
            wasThere = true;
            dialog->reject();
        }
    });
    look.start(20);
    desk->find<QPushButton>(u"welcomeTemplates"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(wasThere, kPatienceMs);
    QCOMPARE(desk->memory.page(), u"flows"_s);
}

void TestWelcome::namesEveryControl()
{
    const auto desk = this->desk();
    ConnectDialog dialog(desk->theme, desk->api, desk->stream, desk->window.get());
    int seen = 0;
    for (QWidget *root : {static_cast<QWidget *>(desk->window->findChild<WelcomePage *>()),
                          static_cast<QWidget *>(&dialog)}) {
        for (const QWidget *control : root->findChildren<QWidget *>()) {
            if ((!qobject_cast<const QAbstractButton *>(control) &&
                 !qobject_cast<const QLineEdit *>(control)) ||
                control->objectName().startsWith(u"qt_"_s))
                continue;
            ++seen;
            QVERIFY2(!control->accessibleName().isEmpty() || !control->property("text").isNull(),
                     qPrintable(control->objectName()));
            QVERIFY2(!control->objectName().isEmpty(), qPrintable(control->accessibleName()));
        }
    }
    QVERIFY(seen > 10);
}

FLOTILLA_SCREEN_TEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
