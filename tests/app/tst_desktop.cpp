#include "app/flotilla/arguments.h"
#include "app/flotilla/console.h"
#include "app/flotilla/enginetrouble.h"
#include "app/flotilla/singleinstance.h"
#include "core/engine/bootstrap.h"
#include "tests/support/screenwatch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

Arguments argumentsFor(const QTemporaryDir &directory)
{
    Arguments arguments;
    arguments.settings.dataDirectory = directory.path();
    arguments.settings.listenPort = 0;
    arguments.settings.stopGraceMs = 0;
    return arguments;
}

bool becomes(const LocalEngine &engine, LocalEngine::State state)
{
    return QTest::qWaitFor([&] { return engine.state() == state; }, 60'000);
}

std::optional<QJsonObject> answerTo(const LocalEngine &engine, const ApiRequest &request)
{
    ApiClient api;
    api.setEngine(engine.address(), engine.token());
    std::optional<ApiAnswer<QJsonObject>> answer;
    api.send(request, &api, [&](const ApiAnswer<QJsonObject> &came) { answer = came; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
        return std::nullopt;
    return **answer;
}

void addFlow(const LocalEngine &engine, const QString &name)
{
    const QJsonObject step{
        {u"id"_s, u"s1"_s}, {u"title"_s, u"Hello"_s}, {u"blocks"_s, QJsonArray()}};
    const auto made =
        answerTo(engine, ApiRequest::post(u"/v1/flows"_s, {{u"name"_s, name},
                                                           {u"start"_s, u"s1"_s},
                                                           {u"steps"_s, QJsonArray{step}}}));
    if (!made)
        qFatal("no flow could be made");
}

QStringList flowsOf(const LocalEngine &engine)
{
    QStringList names;
    const auto flows = answerTo(engine, ApiRequest::get(u"/v1/flows"_s));
    for (const QJsonValue &flow : flows.value_or(QJsonObject())[u"items"_s].toArray())
        names += flow[u"name"_s].toString();
    return names;
}

} // namespace

// The parts of the desktop program, with real engines.
class TestDesktop : public ScreenTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsItsArguments_data();
    void readsItsArguments();
    void startsTheEngineAndSignsInByItself();
    void keepsTheScreenFreeWhileStarting();
    void startsAgainOnTheSameData();
    void showsTheSample();
    void opensABackupAndKeepsWhatWasThere();
    void staysOnItsDataWhenABackupIsNone();
    void saysWhatKeepsTheEngineFromStarting_data();
    void saysWhatKeepsTheEngineFromStarting();
    void goesToAnotherPortWhenItsOwnIsTaken();
    void showsTheFirstWindowOnASecondStart();
    void isNotLockedOutByACrash();
    void showsTheConsoleOverItsOwnEngine();
    void leadsFromNothingToABotInOneClick();
    void changesItsLanguageWhileItRuns();
    void endsWhenItIsToldTo();

private:
    QTemporaryDir m_settings;
};

// The window opens where it was left: an earlier run of this test must not say where.
void TestDesktop::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestDesktop::readsItsArguments_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("none") << QStringList{} << true;
    QTest::newRow("sample") << QStringList{u"--demo"_s} << true;
    QTest::newRow("remote") << QStringList{u"--connect"_s, u"https://engine.example"_s} << true;
    QTest::newRow("setting") << QStringList{u"--listen-port=9000"_s} << true;
    QTest::newRow("wrong setting") << QStringList{u"--listen-port"_s, u"many"_s} << false;
    QTest::newRow("unknown") << QStringList{u"--surprise"_s, u"me"_s} << false;
    QTest::newRow("no value") << QStringList{u"--connect"_s} << false;
    QTest::newRow("no option") << QStringList{u"serve"_s} << false;
}

void TestDesktop::readsItsArguments()
{
    QFETCH(const QStringList, given);
    QFETCH(const bool, isRight);
    const auto arguments = Arguments::parse(given, {});
    QCOMPARE(arguments.has_value(), isRight);
    if (!isRight)
        QVERIFY(!arguments.error().message.isEmpty());
    else
        QVERIFY(!arguments->settings.dataDirectory.isEmpty());
}

void TestDesktop::startsTheEngineAndSignsInByItself()
{
    const QTemporaryDir directory;
    LocalEngine engine(argumentsFor(directory).settings);
    engine.start();
    QCOMPARE(engine.state(), LocalEngine::State::Starting);
    QVERIFY2(becomes(engine, LocalEngine::State::Running), qPrintable(engine.error().message));
    ApiClient api;
    api.setEngine(engine.address(), engine.token());
    std::optional<ApiAnswer<Identity>> me;
    AccountClient(api).me(this, [&](auto answer) { me = std::move(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(me, kPatienceMs);
    QVERIFY(*me);
    QVERIFY((*me)->may(Permission::FlowsPublish));
    engine.stop();
    QVERIFY(becomes(engine, LocalEngine::State::Stopped));
}

void TestDesktop::keepsTheScreenFreeWhileStarting()
{
    const QTemporaryDir directory;
    LocalEngine engine(argumentsFor(directory).settings);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start(1);
    engine.start();
    QVERIFY(becomes(engine, LocalEngine::State::Running));
    QVERIFY(beats > 0);
    engine.stop();
    QCOMPARE(engine.state(), LocalEngine::State::Stopping);
    QVERIFY(becomes(engine, LocalEngine::State::Stopped));
}

void TestDesktop::startsAgainOnTheSameData()
{
    const QTemporaryDir directory;
    LocalEngine engine(argumentsFor(directory).settings);
    for (int round = 0; round < 2; ++round) {
        engine.start();
        QVERIFY2(becomes(engine, LocalEngine::State::Running), qPrintable(engine.error().message));
        engine.stop();
        QVERIFY(becomes(engine, LocalEngine::State::Stopped));
    }
}

void TestDesktop::showsTheSample()
{
    const QTemporaryDir directory;
    LocalEngine engine(argumentsFor(directory).settings);
    engine.startSample();
    QVERIFY2(becomes(engine, LocalEngine::State::Running), qPrintable(engine.error().message));
    QVERIFY(engine.isSample());
    ApiClient api;
    api.setEngine(engine.address(), engine.token());
    const auto countOf = [&](const QString &path) {
        std::optional<qsizetype> count;
        api.send(ApiRequest::get(path), this, [&](const ApiAnswer<QJsonObject> &answer) {
            count = answer ? answer->value("items"_L1).toArray().size() : -1;
        });
        return QTest::qWaitFor([&] { return count.has_value(); }, 20'000) ? *count : -1;
    };
    QVERIFY(countOf(u"/v1/flows"_s) > 0);
    QVERIFY(countOf(u"/v1/sessions"_s) > 0);
    QTRY_VERIFY_WITH_TIMEOUT(countOf(u"/v1/conversations"_s) > 0, 30'000);
    // The user's own data were not touched.
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestDesktop::opensABackupAndKeepsWhatWasThere()
{
    const QTemporaryDir there;
    {
        LocalEngine engine(argumentsFor(there).settings);
        engine.start();
        QVERIFY(becomes(engine, LocalEngine::State::Running));
        addFlow(engine, u"Of the backup"_s);
    }
    const QString backup = there.filePath(u"copy.backup"_s);
    QVERIFY(QFile::copy(there.filePath(u"flotilla.db"_s), backup));

    const QTemporaryDir here;
    LocalEngine engine(argumentsFor(here).settings);
    QSignalSpy opened(&engine, &LocalEngine::backupOpened);
    engine.start();
    QVERIFY(becomes(engine, LocalEngine::State::Running));
    addFlow(engine, u"Of before"_s);
    engine.openBackup(backup);
    QVERIFY(opened.wait(60'000));
    QCOMPARE(engine.state(), LocalEngine::State::Running);
    QCOMPARE(flowsOf(engine), QStringList{u"Of the backup"_s});
    // What was there can be opened again like any backup.
    const QString former = opened.first().first().toString();
    QVERIFY2(QFile::exists(former), qPrintable(former));
    engine.openBackup(former);
    QVERIFY(opened.wait(60'000));
    QCOMPARE(flowsOf(engine), QStringList{u"Of before"_s});
    QVERIFY(QDir(here.path()).entryList({u"restoring*"_s}, QDir::Dirs).isEmpty());
}

void TestDesktop::staysOnItsDataWhenABackupIsNone()
{
    const QTemporaryDir directory;
    QFile letter(directory.filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray("Dear database, ").repeated(400));
    letter.close();
    LocalEngine engine(argumentsFor(directory).settings);
    QSignalSpy refused(&engine, &LocalEngine::backupRefused);
    engine.start();
    QVERIFY(becomes(engine, LocalEngine::State::Running));
    addFlow(engine, u"Still here"_s);
    engine.openBackup(letter.fileName());
    QVERIFY(refused.wait(60'000));
    QVERIFY(!refused.first().first().toString().isEmpty());
    QCOMPARE(engine.state(), LocalEngine::State::Running);
    QCOMPARE(flowsOf(engine), QStringList{u"Still here"_s});
}

void TestDesktop::saysWhatKeepsTheEngineFromStarting_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<EngineTrouble::Step>("step");
    using Step = EngineTrouble::Step;
    QTest::newRow("port taken") << ErrorCode::Invalid << u"listen-port"_s << Step::UseAnotherPort;
    QTest::newRow("data locked") << ErrorCode::Conflict << u"data_directory"_s << Step::TryAgain;
    QTest::newRow("disk full") << ErrorCode::DiskFull << QString() << Step::TryAgain;
    QTest::newRow("newer data") << ErrorCode::Conflict << QString() << Step::TryAgain;
    QTest::newRow("anything else") << ErrorCode::Storage << QString() << Step::OpenFolder;
}

void TestDesktop::saysWhatKeepsTheEngineFromStarting()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, field);
    QFETCH(const EngineTrouble::Step, step);
    const EngineTrouble trouble =
        EngineTrouble::of({code, u"raw"_s, field, u"rawer"_s}, u"/data"_s);
    QCOMPARE(trouble.step, step);
    QVERIFY(!trouble.heading.isEmpty());
    QVERIFY(!trouble.words.isEmpty());
    QVERIFY(!trouble.stepText.isEmpty());
    QVERIFY(trouble.details.contains("raw"_L1));
}

void TestDesktop::goesToAnotherPortWhenItsOwnIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir directory;
    EngineSettings settings = argumentsFor(directory).settings;
    settings.listenPort = other.serverPort();
    LocalEngine engine(settings);
    engine.start();
    QVERIFY(becomes(engine, LocalEngine::State::Failed));
    const EngineTrouble trouble = EngineTrouble::of(engine.error(), settings.dataDirectory);
    QCOMPARE(trouble.step, EngineTrouble::Step::UseAnotherPort);
    engine.settings().listenPort = 0;
    engine.start();
    QVERIFY(becomes(engine, LocalEngine::State::Running));
    // And a second engine on the same data is told apart from that.
    LocalEngine second(argumentsFor(directory).settings);
    second.start();
    QVERIFY(becomes(second, LocalEngine::State::Failed));
    QCOMPARE(second.error().field, u"data_directory"_s);
}

void TestDesktop::showsTheFirstWindowOnASecondStart()
{
    SingleInstance first(u"one place"_s);
    QVERIFY(first.claim());
    QSignalSpy shown(&first, &SingleInstance::shown);
    SingleInstance second(u"one place"_s);
    QVERIFY(!second.claim());
    QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kPatienceMs);
    SingleInstance elsewhere(u"another place"_s);
    QVERIFY(elsewhere.claim());
}

void TestDesktop::isNotLockedOutByACrash()
{
    // As a process that was killed leaves it: a socket in the file system, and nobody behind it.
    QString left;
    {
        SingleInstance first(u"crashing"_s);
        QVERIFY(first.claim());
        left = first.address();
        QVERIFY(QFile::exists(left));
        QVERIFY(QFile::rename(left, left + u".kept"_s));
    }
    QVERIFY(QFile::rename(left + u".kept"_s, left));
    QFile lock(left + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nflotilla\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    lock.close();
    SingleInstance again(u"crashing"_s);
    QVERIFY(again.claim());
    SingleInstance second(u"crashing"_s);
    QVERIFY(!second.claim());
}

void TestDesktop::showsTheConsoleOverItsOwnEngine()
{
    const QTemporaryDir directory;
    Console console(argumentsFor(directory));
    console.start();
    QTRY_VERIFY_WITH_TIMEOUT(console.window().identity().workspace.id.isValid(), 60'000);
    QVERIFY(console.window().findChild<QWidget *>(u"page.home"_s));
    QVERIFY(console.window().actions().run(u"page.flows"_s));
    QVERIFY(console.window().findChild<QWidget *>(u"page.flows"_s));
    // Whatever one can press has a name for those who do not see it, and one for tests.
    for (const QAbstractButton *button : console.window().findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&console.window()) || button->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
        QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
    }
}

void TestDesktop::leadsFromNothingToABotInOneClick()
{
    const QTemporaryDir directory;
    Console console(argumentsFor(directory));
    console.start();
    MainWindow &window = console.window();
    QTRY_COMPARE_WITH_TIMEOUT(window.currentPage(), u"welcome"_s, 60'000);
    window.findChild<QPushButton *>(u"trySimulator"_s)->click();
    // The sample has numbers: there is nothing left to set up.
    QTRY_COMPARE_WITH_TIMEOUT(window.currentPage(), u"home"_s, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(window.identity().workspaces.size() > 1, 60'000);
}

void TestDesktop::changesItsLanguageWhileItRuns()
{
    const QTemporaryDir directory;
    const auto flowsOf = [](Console &console) {
        return console.window().actions().action(u"page.flows"_s)->text();
    };
    {
        Console console(argumentsFor(directory));
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.window().identity().workspace.id.isValid(), 60'000);
        QCOMPARE(flowsOf(console), u"Flows"_s);
        QVERIFY(console.window().actions().run(u"page.flows"_s));
        QVERIFY(console.window().actions().run(u"language.pt_BR"_s));
        QTRY_COMPARE_WITH_TIMEOUT(flowsOf(console), u"Fluxos"_s, kPatienceMs);
        // Who is there and what is looked at stay.
        QVERIFY(console.window().identity().workspace.id.isValid());
        QCOMPARE(console.window().currentPage(), u"flows"_s);
        QVERIFY(console.window().isVisible());
        QCOMPARE(QLocale().language(), QLocale::Portuguese);
        QVERIFY(console.window().actions().run(u"language.ar"_s));
        QTRY_COMPARE_WITH_TIMEOUT(console.window().layoutDirection(), Qt::RightToLeft, kPatienceMs);
    }
    Console again(argumentsFor(directory));
    QCOMPARE(again.window().layoutDirection(), Qt::RightToLeft);
    QVERIFY(again.window().actions().run(u"language."_s)); // that of the desktop
    QTRY_COMPARE_WITH_TIMEOUT(flowsOf(again), u"Flows"_s, kPatienceMs);
    QCOMPARE(again.window().layoutDirection(), Qt::LeftToRight);
}

// The program itself: a window that asks before it closes must not keep it alive.
void TestDesktop::endsWhenItIsToldTo()
{
    const QTemporaryDir directory;
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QString::fromLatin1(FLOTILLA), {u"--data-directory"_s, directory.path(),
                                                  u"--listen-port"_s, QString::number(port)});
    const auto isReady = [&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!QTest::qWaitFor([&] { return socket.state() == QTcpSocket::ConnectedState; }, 1'000))
            return false;
        socket.write("GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        return QTest::qWaitFor([&] { return socket.bytesAvailable() > 12; }, 1'000) &&
               socket.readAll().startsWith("HTTP/1.1 200");
    };
    QVERIFY(QTest::qWaitFor(isReady, 60'000));
    program.terminate();
    QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

FLOTILLA_SCREEN_TEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
