#include "core/engine/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Ended runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLOTILLAD), arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// A running `serve` on a free port.
class Server
{
public:
    explicit Server(const QString &directory)
    {
        m_process.start(QStringLiteral(FLOTILLAD), {u"serve"_s, u"--data-directory"_s, directory,
                                                    u"--listen-port=0"_s, u"--log-level=error"_s});
        while (m_process.waitForReadyRead(30'000)) {
            const QByteArray line = m_process.readLine().trimmed();
            if (line.startsWith("listening ")) {
                m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
                break;
            }
        }
    }
    ~Server()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    int terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(30'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QByteArray ask(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(request);
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer;
    }
    QByteArray get(const QByteArray &path, const QByteArray &token = {}) const
    {
        return ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" +
                   (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") +
                   "\r\n");
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace

class TestFlotillad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpListsEverySetting();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void servesAndStopsCleanly();
    void firstStartWritesATokenOnlyTheOwnerCanRead();
    void aSecondEngineOnTheDirectoryIsRefused();
    void comesBackAfterAKill();
    void backupRestoreAndCheck();
    void flowValidateNamesTheProblem();
    void flowTestPlaysTheTestsBesideAFile();
    void flowDiffTellsWhatChanged();
    void flowValidateTakesTypebotFiles();
    void flowTestRunsScripts();
    void flowTestNamesWhatItCannotUse_data();
    void flowTestNamesWhatItCannotUse();
    void flowExportWritesTheDocumentAndItsTests();
    void flowTestPlaysTheTestsOfAStoredFlow();
};

void TestFlotillad::helpListsEverySetting()
{
    const Ended ended = runProgram({u"--help"_s});
    QCOMPARE(ended.exitCode, 0);
    for (const SettingDescription &setting : describeSettings())
        QVERIFY2(ended.output.contains("--"_L1 + QString(setting.key).replace(u'_', u'-')),
                 qPrintable(setting.key));
}

void TestFlotillad::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("no command") << QStringList{} << u"say what to do"_s;
    QTest::newRow("unknown command") << QStringList{u"srve"_s} << u"srve"_s;
    QTest::newRow("unknown option") << QStringList{u"serve"_s, u"--prot=1"_s} << u"prot"_s;
    QTest::newRow("bad port") << QStringList{u"serve"_s, u"--listen-port=70000"_s}
                              << u"listen-port"_s;
    QTest::newRow("missing value")
        << QStringList{u"serve"_s, u"--listen-port"_s} << u"needs a value"_s;
    QTest::newRow("bad address") << QStringList{u"serve"_s, u"--listen-address=nowhere"_s}
                                 << u"listen-address"_s;
    QTest::newRow("bad level") << QStringList{u"serve"_s, u"--log-level=loud"_s} << u"loud"_s;
    QTest::newRow("missing file") << QStringList{u"serve"_s, u"--config=/nonexistent.conf"_s}
                                  << u"/nonexistent.conf"_s;
    QTest::newRow("backup without file") << QStringList{u"backup"_s} << u"backup FILE"_s;
    QTest::newRow("flow without verb") << QStringList{u"flow"_s} << u"flow validate"_s;
}

void TestFlotillad::wrongUsageIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const Ended ended = runProgram(arguments);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(named), qPrintable(ended.errors));
}

void TestFlotillad::servesAndStopsCleanly()
{
    const QTemporaryDir directory;
    Server server(directory.path());
    QVERIFY(server.port() != 0);
    QVERIFY(server.get("/healthz").startsWith("HTTP/1.1 200"));
    QVERIFY(server.get("/readyz").startsWith("HTTP/1.1 200"));
    QVERIFY(server.get("/v1/sessions").startsWith("HTTP/1.1 401"));
    QCOMPARE(server.terminate(), 0);
}

void TestFlotillad::firstStartWritesATokenOnlyTheOwnerCanRead()
{
    const QTemporaryDir directory;
    const Server server(directory.path());
    QFile file(directory.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(server.get("/v1/sessions", file.readAll().trimmed()).startsWith("HTTP/1.1 200"));
}

void TestFlotillad::aSecondEngineOnTheDirectoryIsRefused()
{
    const QTemporaryDir directory;
    const Server first(directory.path());
    QVERIFY(first.port() != 0);
    const Ended second =
        runProgram({u"serve"_s, u"--data-directory"_s, directory.path(), u"--listen-port=0"_s});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.errors.contains(directory.path()), qPrintable(second.errors));
    QVERIFY(first.get("/healthz").startsWith("HTTP/1.1 200"));
}

void TestFlotillad::comesBackAfterAKill()
{
    const QTemporaryDir directory;
    Server(directory.path()).kill();
    const Server again(directory.path());
    QVERIFY(again.get("/readyz").startsWith("HTTP/1.1 200"));
}

void TestFlotillad::backupRestoreAndCheck()
{
    const QTemporaryDir directory;
    const QTemporaryDir other;
    const QString copy = other.filePath(u"copy.sqlite"_s);
    {
        const Server server(directory.path());
        QVERIFY(server.port() != 0);
        const Ended backup =
            runProgram({u"backup"_s, copy, u"--data-directory"_s, directory.path()});
        QVERIFY2(backup.exitCode == 0, qPrintable(backup.errors));
    }
    const QString restored = other.filePath(u"restored"_s);
    const Ended restore = runProgram({u"restore"_s, copy, u"--data-directory"_s, restored});
    QVERIFY2(restore.exitCode == 0, qPrintable(restore.errors));
    const Ended check = runProgram({u"check"_s, u"--data-directory"_s, restored});
    QVERIFY2(check.exitCode == 0, qPrintable(check.errors + check.output));
    const Ended overwrite = runProgram({u"restore"_s, copy, u"--data-directory"_s, restored});
    QCOMPARE(overwrite.exitCode, 1);
}

void TestFlotillad::flowValidateNamesTheProblem()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "flotilla.flow/1", "name": 7})");
    file.close();
    const Ended bad = runProgram({u"flow"_s, u"validate"_s, file.fileName()});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.errors.contains("/name"_L1), qPrintable(bad.errors));
    const QString good =
        qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + "/resources/flows/bakery-order.pt-BR.json"_L1;
    const Ended ended = runProgram({u"flow"_s, u"validate"_s, good});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.errors));
}

namespace {

QString sample(const QString &name)
{
    return qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + u"/resources/flows/"_s + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void TestFlotillad::flowTestPlaysTheTestsBesideAFile()
{
    const Ended good = runProgram({u"flow"_s, u"test"_s, sample(u"quick-question.en.json"_s)});
    QCOMPARE(good.exitCode, 0);
    QVERIFY(good.output.contains("Opening hours"_L1));
    QVERIFY(good.output.contains("2 of 2 tests passed"_L1));

    const QTemporaryDir directory;
    const QString flow = directory.filePath(u"mine.json"_s);
    const QString tests = directory.filePath(u"mine.tests.json"_s);
    const QString junit = directory.filePath(u"report.xml"_s);
    QByteArray changed = contentOf(sample(u"quick-question.en.json"_s));
    changed.replace("9 am to 6 pm", "8 am to 5 pm");
    write(flow, changed);
    write(tests, contentOf(sample(u"quick-question.en.tests.json"_s)));
    const Ended bad = runProgram({u"flow"_s, u"test"_s, flow, u"--junit"_s, junit});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.output.contains("FAILED"_L1) && bad.output.contains("8 am to 5 pm"_L1),
             qPrintable(bad.output));
    const QByteArray report = contentOf(junit);
    QVERIFY(report.contains("failures=\"1\"") && report.contains("<failure message="));

    QCOMPARE(runProgram({u"flow"_s, u"test"_s, u"--record"_s, flow}).exitCode, 0);
    QVERIFY(contentOf(tests).contains("8 am to 5 pm"));
    QCOMPARE(runProgram({u"flow"_s, u"test"_s, flow}).exitCode, 0);
}

void TestFlotillad::flowDiffTellsWhatChanged()
{
    const QString before = sample(u"quick-question.en.json"_s);
    QCOMPARE(runProgram({u"flow"_s, u"diff"_s, before, before}).exitCode, 0);
    const QTemporaryDir directory;
    const QString after = directory.filePath(u"after.json"_s);
    QFile file(before);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject flow = QJsonDocument::fromJson(file.readAll()).object();
    flow[u"name"] = u"Another name"_s;
    write(after, QJsonDocument(flow).toJson());
    const Ended ended = runProgram({u"flow"_s, u"diff"_s, before, after});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.output.startsWith(u"~ "_s) && ended.output.contains(u"Another name"_s),
             qPrintable(ended.output));
    QCOMPARE(runProgram({u"flow"_s, u"diff"_s, before, u"nobody@3"_s}).exitCode, 2);
}

void TestFlotillad::flowValidateTakesTypebotFiles()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"export.json"_s);
    write(file,
          R"({"version": "6.1", "id": "b", "name": "Shop", "events": [{"id": "e", "type": "start",
        "outgoingEdgeId": "x", "graphCoordinates": {"x": 0, "y": 0}}], "groups": [{"id": "g", "title": "Hi",
        "graphCoordinates": {"x": 0, "y": 0}, "blocks": [{"id": "t", "type": "text", "content":
        {"richText": [{"type": "p", "children": [{"text": "Hello"}]}]}}, {"id": "v", "type": "Jump to nowhere"}]}],
        "edges": [{"id": "x", "from": {"eventId": "e"}, "to": {"groupId": "g"}}], "variables": [],
        "theme": {}, "settings": {}})");
    const Ended ended = runProgram({u"flow"_s, u"validate"_s, file});
    QVERIFY2(ended.errors.contains(u"left out"_s), qPrintable(ended.errors));
    QVERIFY2(ended.output.contains(u"\"Shop\" is valid"_s),
             qPrintable(ended.output + ended.errors));
}

void TestFlotillad::flowTestRunsScripts()
{
#ifndef FLOTILLA_SCRIPTS
    QSKIP("built without scripts");
#endif
    const QTemporaryDir directory;
    const QString flow = directory.filePath(u"mine.json"_s);
    write(flow, R"({"name": "Mine", "start": "s", "steps": [{"id": "s", "blocks": [
        {"id": "b", "type": "logic.script", "fields": {"code": "return 6 * 7;",
         "mapping": [{"path": "", "variable": "n"}]}}]}]})");
    write(
        directory.filePath(u"mine.tests.json"_s),
        R"({"tests": [{"name": "Computes", "chat": [{"start": "hi"}], "variables": {"n": 42}}]})");
    const Ended ended = runProgram({u"flow"_s, u"test"_s, flow});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.output + ended.errors));
}

void TestFlotillad::flowTestNamesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("flow");
    QTest::addColumn<QByteArray>("tests");
    QTest::addColumn<QString>("named");
    const QByteArray good = contentOf(sample(u"quick-question.en.json"_s));
    QTest::newRow("no flow") << QByteArray("{}") << QByteArray("{}") << u"mine.json"_s;
    QTest::newRow("no tests") << good << QByteArray() << u"mine.tests.json"_s;
    QTest::newRow("no list") << good << QByteArray("{}") << u"\"tests\" must be a list"_s;
    QTest::newRow("empty list") << good << QByteArray(R"({"tests": []})")
                                << u"there is no test to run"_s;
    QTest::newRow("wrong test") << good << QByteArray(R"({"tests": [{"chat": [{"say": "x"}]}]})")
                                << u"/chat/0"_s;
}

void TestFlotillad::flowTestNamesWhatItCannotUse()
{
    QFETCH(QByteArray, flow);
    QFETCH(QByteArray, tests);
    QFETCH(QString, named);
    const QTemporaryDir directory;
    write(directory.filePath(u"mine.json"_s), flow);
    if (!tests.isEmpty())
        write(directory.filePath(u"mine.tests.json"_s), tests);
    const Ended ended = runProgram({u"flow"_s, u"test"_s, directory.filePath(u"mine.json"_s)});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2((ended.output + ended.errors).contains(named), qPrintable(ended.errors));
}

void TestFlotillad::flowExportWritesTheDocumentAndItsTests()
{
    const QTemporaryDir directory;
    const QStringList data{u"--data-directory"_s, directory.filePath(u"data"_s)};
    const QString source = sample(u"order.en.json"_s);
    QCOMPARE(Server(data.last()).terminate(), 0); // makes the first workspace
    QCOMPARE(
        runProgram(QStringList{u"flow"_s, u"import"_s, source, u"--publish"_s} + data).exitCode, 0);
    const QString file = directory.filePath(u"copy.json"_s);
    const QStringList command{u"flow"_s, u"export"_s, u"Takeaway order"_s};
    QCOMPARE(runProgram(command + QStringList{file, u"--tests"_s} + data).exitCode, 0);
    QCOMPARE(contentOf(file), contentOf(source));
    QCOMPARE(contentOf(directory.filePath(u"copy.tests.json"_s)), "{\n  \"tests\": []\n}\n");
    const Ended printed =
        runProgram(command + QStringList{u"-"_s, u"--flow-version"_s, u"1"_s} + data);
    QCOMPARE(printed.output.toUtf8(), contentOf(source));
    QCOMPARE(runProgram(command + QStringList{file, u"--flow-version"_s, u"2"_s} + data).exitCode,
             1);
    QCOMPARE(runProgram(command + QStringList{file, u"--flow-version"_s, u"x"_s} + data).exitCode,
             1);
    QCOMPARE(runProgram(command + QStringList{u"-"_s, u"--tests"_s} + data).exitCode, 1);
    QCOMPARE(runProgram(QStringList{u"flow"_s, u"export"_s, u"None"_s, file} + data).exitCode, 1);
}

void TestFlotillad::flowTestPlaysTheTestsOfAStoredFlow()
{
    const QTemporaryDir directory;
    const QStringList data{u"--data-directory"_s, directory.filePath(u"data"_s)};
    QCOMPARE(Server(data.last()).terminate(), 0); // makes the first workspace
    const QStringList import{u"flow"_s, u"import"_s, u"--tests"_s, sample(u"order.en.json"_s)};
    const QStringList test{u"flow"_s, u"test"_s, u"Takeaway order"_s};
    QCOMPARE(runProgram(QStringList{u"flow"_s, u"import"_s, import.last()} + data).exitCode, 0);
    const Ended none = runProgram(test + data);
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.errors.contains("there is no test to run"_L1));
    QCOMPARE(runProgram(import + data).exitCode, 0);
    QCOMPARE(runProgram(import + data).exitCode, 0); // replaces them
    const Server running(data.last());
    const Ended played = runProgram(test + data);
    QVERIFY2(played.exitCode == 0, qPrintable(played.output + played.errors));
    QVERIFY(played.output.contains("5 of 5 tests passed"_L1));
    const QString file = directory.filePath(u"copy.json"_s);
    QCOMPARE(runProgram(QStringList{u"flow"_s, u"export"_s, test.last(), file, u"--tests"_s} + data)
                 .exitCode,
             0);
    QCOMPARE(contentOf(directory.filePath(u"copy.tests.json"_s)),
             contentOf(sample(u"order.en.tests.json"_s)));
}

QTEST_GUILESS_MAIN(TestFlotillad)
#include "tst_flotillad.moc"
