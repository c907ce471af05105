#include "tests/core/api/apiharness.h"

#include <QRegularExpression>
#include <QTest>

using namespace flotilla;
using namespace Qt::StringLiterals;

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsInTheTextFormat();
    void showsLanesAndTheirAge();
    void countsWhatRoomsReport();
    void showsTheLastSelfCheck();
    void namesNoWorkspace();
};

namespace {

QByteArray scrape(ApiHarness &harness)
{
    const Reply reply = harness.get("/metrics");
    if (reply.status() != 200)
        return {};
    return reply.http.body;
}

} // namespace

void TestMetrics::everyLineIsInTheTextFormat()
{
    ApiHarness harness;
    harness.metrics.observe(Measure::AckSeconds, 0.003);
    const QStringList lines = QString::fromUtf8(scrape(harness)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 40);
    static const QRegularExpression comment(u"^# (HELP|TYPE) flotilla_[a-z_]+ .+$"_s);
    static const QRegularExpression sample(
        u"^flotilla_[a-z_]+(\\{([a-z_]+=\"[^\"]*\",?)+\\})? (-?[0-9.e+-]+|\\+Inf|NaN)$"_s);
    for (const QString &line : lines)
        QVERIFY2(comment.match(line).hasMatch() || sample.match(line).hasMatch(), qPrintable(line));
    QCOMPARE(headerValue(harness.get("/metrics").http.headers, "Content-Type"),
             QByteArray("text/plain; version=0.0.4; charset=utf-8"));
}

void TestMetrics::showsLanesAndTheirAge()
{
    ApiHarness harness;
    harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.db.time().advance(Millis(10'000));
    const QByteArray text = scrape(harness);
    QVERIFY2(text.contains("flotilla_lane_waiting_messages{lane=\"medium\"} 1\n"),
             text.constData());
    QVERIFY(text.contains("flotilla_lane_waiting_messages{lane=\"high\"} 0\n"));
    static const QRegularExpression age(
        u"flotilla_lane_oldest_seconds\\{lane=\"medium\"\\} (.+)"_s);
    const double seconds = age.match(QString::fromUtf8(text)).captured(1).toDouble();
    QVERIFY(seconds >= 10 && seconds < 11);
    QVERIFY(text.contains("flotilla_disk_free_bytes 4000000\n"));
}

void TestMetrics::countsWhatRoomsReport()
{
    ApiHarness harness;
    harness.metrics.sendEnded(QLatin1StringView("sent"));
    harness.metrics.sendEnded(QLatin1StringView("sent"));
    harness.metrics.observe(Measure::StepSeconds, 0.002);
    harness.metrics.observe(Measure::BatchCommands, 45);
    const QByteArray text = scrape(harness);
    QVERIFY(text.contains("flotilla_sends_total{outcome=\"sent\"} 2\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_count 1\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_bucket{le=\"0.001\"} 0\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_bucket{le=\"0.0025\"} 1\n"));
    QVERIFY(text.contains("flotilla_writer_batch_commands_sum 45\n"));
}

void TestMetrics::showsTheLastSelfCheck()
{
    ApiHarness harness;
    QVERIFY(!scrape(harness).contains("\nflotilla_self_check_mismatches "));
    harness.selfCheck = SelfCheckReport{fromMs(1'700'000'000'000), 3};
    const QByteArray text = scrape(harness);
    QVERIFY(text.contains("\nflotilla_self_check_mismatches 3\n"));
    QVERIFY(text.contains("\nflotilla_self_check_timestamp_seconds 1700000000\n"));
}

void TestMetrics::namesNoWorkspace()
{
    ApiHarness harness;
    const QByteArray text = scrape(harness);
    QVERIFY(!text.contains("Bakery") && !text.contains("Clinic") && !text.contains("workspace"));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
