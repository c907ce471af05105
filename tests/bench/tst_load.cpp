// The load generator measures what it claims: a server of known delays must show them.

#include "tests/bench/load.h"
#include "tests/core/http/listenerfixture.h"
#include "tests/support/faultserver.h"

#include <QTest>
#include <QThread>

using namespace flotilla;

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentilesAreRanks();
    void closedLoopCountsEveryAnswer();
    void openLoopKeepsItsRate();
    void openLoopSeesAStall();
    void refusalsAreNotAnswers();
};

void TestLoad::percentilesAreRanks()
{
    bench::LoadResult result;
    for (quint32 i = 1; i <= 1000; ++i)
        result.latenciesUs.push_back(i * 1000);
    QCOMPARE(result.percentileMs(0.5), 500.0);
    QCOMPARE(result.percentileMs(0.99), 990.0);
    QCOMPARE(result.percentileMs(0.999), 999.0);
    QCOMPARE(result.percentileMs(1), 1000.0);
    QCOMPARE(bench::LoadResult().percentileMs(0.5), 0.0);
}

void TestLoad::closedLoopCountsEveryAnswer()
{
    ListenerFixture fixture;
    bench::LoadSettings settings;
    settings.port = fixture.port();
    settings.connections = 8;
    settings.warmUp = std::chrono::milliseconds(0);
    settings.duration = std::chrono::milliseconds(200);
    quint64 sent = 0;
    settings.request = [&sent](quint64 number) {
        sent = number + 1;
        return bench::webhookRequest("/hooks/a", QByteArray(100, 'x'));
    };
    const bench::LoadResult result = bench::runLoad(settings);
    QCOMPARE(result.failed + result.refused + result.unsent, 0u);
    QVERIFY(result.answered > 100);
    QVERIFY(result.answered <= sent && result.answered + 8 >= sent);
    QCOMPARE(result.latenciesUs.size(), result.answered);
}

void TestLoad::openLoopKeepsItsRate()
{
    ListenerFixture fixture;
    bench::LoadSettings settings;
    settings.port = fixture.port();
    settings.connections = 8;
    settings.warmUp = std::chrono::milliseconds(0);
    settings.duration = std::chrono::milliseconds(500);
    settings.ratePerSecond = 400;
    settings.request = [](quint64) { return bench::webhookRequest("/hooks/a", "{}"); };
    const bench::LoadResult result = bench::runLoad(settings);
    QCOMPARE(result.answered, 200u);
}

// Once, the server does nothing for 200 ms: every request due meanwhile has waited its share of it,
// although only one was on its way.
void TestLoad::openLoopSeesAStall()
{
    FaultServer server([](int number) {
        if (number == 20)
            QThread::msleep(200);
        return FaultServer::Act{FaultServer::ok(), true, false, false};
    });
    bench::LoadSettings settings;
    settings.port = server.port();
    settings.connections = 1;
    settings.warmUp = std::chrono::milliseconds(0);
    settings.duration = std::chrono::milliseconds(500);
    settings.ratePerSecond = 200;
    settings.request = [](quint64) { return bench::webhookRequest("/hooks/a", "{}"); };
    const bench::LoadResult result = bench::runLoad(settings);
    QCOMPARE(result.answered, 100u);
    QVERIFY2(result.percentileMs(0.75) > 40,
             qPrintable(QString::number(result.percentileMs(0.75))));
}

void TestLoad::refusalsAreNotAnswers()
{
    ListenerFixture fixture;
    bench::LoadSettings settings;
    settings.port = fixture.port();
    settings.connections = 1;
    settings.warmUp = std::chrono::milliseconds(0);
    settings.duration = std::chrono::milliseconds(50);
    settings.request = [](quint64) {
        return QByteArray("GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
    };
    const bench::LoadResult result = bench::runLoad(settings);
    QCOMPARE(result.answered, 0u);
    QVERIFY(result.refused > 0);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
