#include "core/engine/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingIsDescribed();
    void badValuesNameTheSetting_data();
    void badValuesNameTheSetting();
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
}

void TestSettings::badValuesNameTheSetting()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    EngineSettings settings;
    const Result<> applied = applySetting(settings, key, value);
    QVERIFY(!applied);
    QCOMPARE(applied.error().field, key);
    QVERIFY(!applied.error().message.isEmpty());
    QCOMPARE(settings.listenPort, EngineSettings().listenPort);
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
