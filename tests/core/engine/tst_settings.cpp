#include "core/engine/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

// All of them, to see that nothing changed.
QString textOf(const EngineSettings &s)
{
    QStringList values{s.dataDirectory,
                       s.listenAddress,
                       s.allowedHosts.join(u','),
                       s.tlsCertificateFile,
                       s.tlsKeyFile,
                       s.privateHostsForFlows.join(u','),
                       s.logLevel};
    for (const int number :
         {s.listenPort, s.connectionsMax, s.connectionsPerAddressMax, s.inFlightSendsMax,
          s.rawRequestDays, s.dedupeDays, s.stopIngestBelowMb, s.stopLowLaneBelowMb, s.stopGraceMs})
        values.append(QString::number(number));
    return values.join(u'|');
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsDescribed();
    void badValuesNameTheSetting_data();
    void badValuesNameTheSetting();
    void badFilesNameTheLineAndChangeNothing_data();
    void badFilesNameTheLineAndChangeNothing();
    void badEnvironmentNamesTheVariableAndChangesNothing_data();
    void badEnvironmentNamesTheVariableAndChangesNothing();
    void fileErrorsNameTheLineAndChangeNothing();
    void environmentOverridesTheFile();
    void operationsPageListsEverySetting();
};

void TestSettings::everySettingIsDescribed()
{
    const QList<SettingDescription> all = describeSettings();
    QVERIFY(all.size() >= 16);
    for (const SettingDescription &setting : all) {
        QVERIFY(!setting.help.isEmpty());
        EngineSettings settings;
        if (setting.key != "data_directory"_L1 && !setting.defaultText.isEmpty())
            QVERIFY2(applySetting(settings, setting.key, setting.defaultText),
                     qPrintable(setting.key));
    }
}

void TestSettings::badValuesNameTheSetting_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown") << u"listen_prot"_s << u"1"_s;
    QTest::newRow("port is text") << u"listen_port"_s << u"http"_s;
    QTest::newRow("port too large") << u"listen_port"_s << u"65536"_s;
    QTest::newRow("port negative") << u"listen_port"_s << u"-1"_s;
    QTest::newRow("port empty") << u"listen_port"_s << u""_s;
    QTest::newRow("address is a name") << u"listen_address"_s << u"localhost"_s;
    QTest::newRow("level") << u"log_level"_s << u"loud"_s;
    QTest::newRow("too many connections") << u"connections_max"_s << u"1000000"_s;
    QTest::newRow("fraction") << u"raw_request_days"_s << u"1.5"_s;
    QTest::newRow("no sends") << u"in_flight_sends_max"_s << u"0"_s;
    QTest::newRow("no connections") << u"connections_max"_s << u"0"_s;
    QTest::newRow("blank in a number") << u"stop_grace_ms"_s << u"1 000"_s;
    QTest::newRow("unit in a number") << u"stop_ingest_below_mb"_s << u"256MB"_s;
    QTest::newRow("beyond an integer") << u"dedupe_days"_s << u"99999999999"_s;
    QTest::newRow("level in other letters") << u"log_level"_s << u"Info"_s;
    QTest::newRow("empty address") << u"listen_address"_s << u""_s;
    QTest::newRow("empty key") << u""_s << u"1"_s;
}

void TestSettings::badValuesNameTheSetting()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    EngineSettings settings;
    const QString before = textOf(settings);
    const Result<> applied = applySetting(settings, key, value);
    QVERIFY(!applied);
    QCOMPARE(applied.error().field, key);
    QVERIFY(!applied.error().message.isEmpty());
    QCOMPARE(textOf(settings), before);
}

void TestSettings::badFilesNameTheLineAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content"); // the third line is wrong
    QTest::addColumn<QString>("field");
    const auto bad = [](const char *name, const QByteArray &line, const QString &field) {
        QTest::newRow(name) << "listen_port = 9000\n# ours\n" + line + "\nlog_level = error\n"
                            << field;
    };
    bad("no equals sign", "listen_port 9000", u"line 3"_s);
    bad("no key", "= 9000", u"line 3"_s);
    bad("a section", "[engine]", u"line 3"_s);
    bad("unknown key", "listen_prot = 9000", u"listen_prot"_s);
    bad("key in other letters", "Listen_Port = 9000", u"Listen_Port"_s);
    bad("no value", "listen_port =", u"listen_port"_s);
    bad("value in quotes", "listen_port = \"9000\"", u"listen_port"_s);
    bad("two values", "listen_port = 1 2", u"listen_port"_s);
    bad("out of range", "connections_max = 9", u"connections_max"_s);
    bad("unknown word", "log_level = loud # very", u"log_level"_s);
    bad("not UTF-8", "listen_address = \xff\xfe", u"listen_address"_s);
    bad("NUL", QByteArray("listen_port = 90\0", 17), u"listen_port"_s);
}

void TestSettings::badFilesNameTheLineAndChangeNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, field);
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"flotilla.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    EngineSettings settings;
    const QString before = textOf(settings);
    const Result<> applied = applySettingsFile(settings, file.fileName());
    QVERIFY(!applied);
    QVERIFY2(applied.error().message.contains("line 3"_L1), qPrintable(applied.error().message));
    QCOMPARE(applied.error().field, field);
    QCOMPARE(textOf(settings), before);
}

void TestSettings::badEnvironmentNamesTheVariableAndChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("port") << u"FLOTILLA_LISTEN_PORT"_s << u"all"_s;
    QTest::newRow("empty port") << u"FLOTILLA_LISTEN_PORT"_s << u""_s;
    QTest::newRow("address") << u"FLOTILLA_LISTEN_ADDRESS"_s << u"0.0.0.0.0"_s;
    QTest::newRow("level") << u"FLOTILLA_LOG_LEVEL"_s << u"trace"_s;
    QTest::newRow("days") << u"FLOTILLA_RAW_REQUEST_DAYS"_s << u"-1"_s;
    QTest::newRow("sends") << u"FLOTILLA_IN_FLIGHT_SENDS_MAX"_s << u"1e3"_s;
}

void TestSettings::badEnvironmentNamesTheVariableAndChangesNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    EngineSettings settings;
    const QString before = textOf(settings);
    // A right one beside it changes nothing either.
    const Result<> applied =
        applyEnvironment(settings, {{u"FLOTILLA_DATA_DIRECTORY"_s, u"/data"_s}, {name, value}});
    QVERIFY(!applied);
    QCOMPARE(applied.error().field, name);
    QVERIFY(applied.error().message.startsWith(name));
    QCOMPARE(textOf(settings), before);
}

void TestSettings::fileErrorsNameTheLineAndChangeNothing()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"flotilla.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# ours\nlisten_port = 9000\n\nlog_level = loud\n");
    file.close();
    EngineSettings settings;
    const Result<> applied = applySettingsFile(settings, file.fileName());
    QVERIFY(!applied);
    QVERIFY(applied.error().message.contains("line 4"_L1));
    QCOMPARE(applied.error().field, u"log_level"_s);
    QCOMPARE(settings.listenPort, 8420);
}

void TestSettings::environmentOverridesTheFile()
{
    EngineSettings settings;
    QVERIFY(applySetting(settings, u"listen_port"_s, u"9000"_s));
    QVERIFY(
        applyEnvironment(settings, {{u"FLOTILLA_LISTEN_PORT"_s, u"9001"_s}, {u"HOME"_s, u"/"_s}}));
    QCOMPARE(settings.listenPort, 9001);
    const Result<> wrong = applyEnvironment(settings, {{u"FLOTILLA_LISTEN_PORT"_s, u"x"_s}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().field, u"FLOTILLA_LISTEN_PORT"_s);
}

void TestSettings::operationsPageListsEverySetting()
{
    QFile page(qEnvironmentVariable("FLOTILLA_SOURCE_DIR") + "/docs/operations.md"_L1);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    for (const SettingDescription &setting : describeSettings())
        QVERIFY2(text.contains(u"| `%1` |"_s.arg(setting.key)), qPrintable(setting.key));
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
