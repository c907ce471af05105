#include "tests/support/screenwatch.h"
#include "tests/ui/support/desk.h"
#include "ui/kit/dialog.h"
#include "ui/kit/formfield.h"
#include "ui/kit/qrcode.h"
#include "ui/kit/statusmark.h"
#include "ui/shell/signindialog.h"
#include "ui/welcome/connectdialog.h"
#include "ui/welcome/invitedialog.h"
#include "ui/welcome/setupcard.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

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
    void offersToOpenABackupHereOnly();
    void offersTheLanguages();
    void tellsWhatIsWrongAtItsField();
    void makesANumberAndSaysWhereItsWebhookGoes();
    void showsTheCodeThatLinksThePhone();
    void countsWhatIsDone();
    void leadsToTheTemplates();
    void invitesSomebodyWhoThenSignsIn();
    void namesEveryControl();

private:
    std::unique_ptr<Desk> desk(bool hasSimulator = true);

    QTemporaryDir m_directory;
    std::unique_ptr<EngineFixture> m_engine;
    int m_started = 0;
    int m_backups = 0;
    QString m_spoken;
};

std::unique_ptr<Desk> TestWelcome::desk(bool hasSimulator)
{
    auto desk = std::make_unique<Desk>(m_directory.path());
    desk->window->addPage({u"welcome"_s,
                           u"Welcome"_s,
                           u"rocket"_s,
                           {},
                           [this, hasSimulator](PageContext &context) {
                               if (!hasSimulator)
                                   return new WelcomePage(context, {});
                               return new WelcomePage(
                                   context, [this] { ++m_started; }, [this] { ++m_backups; },
                                   [this](const QString &language) { m_spoken = language; });
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

void TestWelcome::offersToOpenABackupHereOnly()
{
    const auto here = desk();
    here->find<QPushButton>(u"welcomeBackup"_s)->click();
    QCOMPARE(m_backups, 1);
    const auto elsewhere = desk(false);
    const auto *button = elsewhere->window->findChild<QPushButton *>(u"welcomeBackup"_s);
    QVERIFY(!button->isVisibleTo(elsewhere->window.get()));
}

void TestWelcome::offersTheLanguages()
{
    const auto desk = this->desk();
    QVERIFY(desk->find<QToolButton>(u"welcomeLanguage"_s)->isVisible());
    desk->window->findChild<QAction *>(u"welcomeLanguage.pt_BR"_s)->trigger();
    QCOMPARE(m_spoken, u"pt_BR"_s);
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

void TestWelcome::showsTheCodeThatLinksThePhone()
{
    const auto desk = this->desk();
    ConnectDialog dialog(desk->theme, desk->api, desk->stream, desk->window.get());
    dialog.open();
    const auto fill = [&dialog](const QString &name, const QString &text) {
        dialog.findChild<QLineEdit *>(name)->setText(text);
    };
    const EngineFixture::Unlinked unlinked = m_engine->addUnlinked();
    fill(u"connect.name"_s, u"New"_s);
    fill(u"connect.base_url"_s, unlinked.address);
    fill(u"connect.api_key"_s, unlinked.key);
    fill(u"connect.account_token"_s, unlinked.accountToken);
    fill(u"connect.gateway_session"_s, unlinked.number);
    auto *next = dialog.findChild<QPushButton *>(u"connectNext"_s);
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.session().isValid(), kPatienceMs);
    auto *code = dialog.findChild<QrCode *>(u"connectCode"_s);
    QVERIFY(!code->isVisible());
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), kPatienceMs);
    QrCode expected(desk->theme, {});
    expected.setText(m_engine->shownCode());
    QCOMPARE(code->side(), expected.side());
    for (int y = 0; y < code->side(); ++y) {
        for (int x = 0; x < code->side(); ++x)
            QCOMPARE(code->isDark(x, y), expected.isDark(x, y));
    }
    m_engine->scan();
    // No webhook leads here: it is seen by asking.
    next->click();
    QTRY_VERIFY_WITH_TIMEOUT(!code->isVisible(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<StatusDot *>(u"connectState"_s)->accessibleName(),
                              u"Connected"_s, kPatienceMs);
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

void TestWelcome::invitesSomebodyWhoThenSignsIn()
{
    Desk desk(m_directory.path());
    desk.useAsOwner(*m_engine);
    desk.window->show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window->identity().may(Permission::OperatorsWrite), kPatienceMs);
    InviteDialog dialog(desk.theme, desk.api, desk.window.get());
    dialog.open();
    auto *invite = dialog.findChild<QPushButton *>(u"inviteNow"_s);
    QVERIFY(!invite->isEnabled());
    dialog.findChild<QLineEdit *>(u"inviteName"_s)->setText(u"Bia"_s);
    auto *email = dialog.findChild<QLineEdit *>(u"inviteEmail"_s);
    email->setText(u"no address"_s);
    invite->click();
    auto *emailField = qobject_cast<FormField *>(email->parentWidget());
    QVERIFY(emailField);
    QTRY_VERIFY_WITH_TIMEOUT(!emailField->error().isEmpty(), kPatienceMs);
    email->setText(u"bia@agency.example"_s);
    QVERIFY(emailField->error().isEmpty());
    invite->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isInvited(), kPatienceMs);
    const QString code = dialog.findChild<QLineEdit *>(u"inviteCode"_s)->text();
    dialog.close();

    ApiClient elsewhere;
    elsewhere.setEngine(m_engine->address(), {});
    SignInDialog signIn(desk.theme, elsewhere, desk.window.get());
    signIn.open();
    signIn.findChild<QPushButton *>(u"haveInvitation"_s)->click();
    auto *given = signIn.findChild<QLineEdit *>(u"invitationCode"_s);
    auto *enter = signIn.findChild<QPushButton *>(u"signInButton"_s);
    QVERIFY(given->isVisible() && !signIn.findChild<QLineEdit *>(u"email"_s)->isVisible());
    signIn.findChild<QLineEdit *>(u"password"_s)->setText(u"five green boats at sea"_s);
    given->setText(u"flo_wrong"_s);
    enter->click();
    auto *codeField = qobject_cast<FormField *>(given->parentWidget());
    QTRY_VERIFY_WITH_TIMEOUT(!codeField->error().isEmpty(), kPatienceMs);
    given->setText(code);
    enter->click();
    QTRY_VERIFY_WITH_TIMEOUT(!signIn.isVisible(), kPatienceMs);
    QVERIFY(!signIn.session().token.isEmpty());
    QCOMPARE(signIn.session().name, u"Bia"_s);
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
