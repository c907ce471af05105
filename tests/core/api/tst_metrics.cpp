#include "tests/core/api/apiharness.h"

#include <QFile>
#include <QJsonDocument>
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
    void showsEachSession();
    void aSessionThatIsGoneIsShownNoMore();
    void readsTheCountsOfRoomsAtEachScrape();
    void theBoardAsksForFiguresThatExist();
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
    harness.metrics.sendEnded(7, QLatin1StringView("sent"));
    harness.metrics.sendEnded(7, QLatin1StringView("sent"));
    harness.metrics.observe(Measure::StepSeconds, 0.002);
    harness.metrics.observe(Measure::BatchCommands, 45);
    const QByteArray text = scrape(harness);
    QVERIFY(text.contains("flotilla_sends_total{outcome=\"sent\",session=\"7\"} 2\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_count 1\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_bucket{le=\"0.001\"} 0\n"));
    QVERIFY(text.contains("flotilla_flow_step_seconds_bucket{le=\"0.0025\"} 1\n"));
    QVERIFY(text.contains("flotilla_writer_batch_commands_sum 45\n"));
}

void TestMetrics::showsEachSession()
{
    ApiHarness harness;
    harness.addMessage(harness.workspace, harness.session, "5511999990000");
    harness.db.time().advance(Millis(10'000));
    const QByteArray label = "{session=\"" + harness.session.text().toUtf8() + "\"} ";
    harness.db.execute("UPDATE session SET state = 'connected' WHERE session_id = " +
                       harness.session.text().toUtf8());
    QByteArray text = scrape(harness);
    QVERIFY2(text.contains("flotilla_session_waiting_messages{lane=\"medium\",session=\"" +
                           harness.session.text().toUtf8() + "\"} 1\n"),
             text.constData());
    QVERIFY(text.contains("flotilla_session_oldest_seconds" + label + "10"));
    QVERIFY(text.contains("flotilla_session_connected" + label + "1\n"));
    harness.db.execute("UPDATE session SET state = 'logged_out' WHERE session_id = " +
                       harness.session.text().toUtf8());
    text = scrape(harness);
    QVERIFY(text.contains("flotilla_session_connected" + label + "0\n"));
    QVERIFY(text.contains("flotilla_sessions{state=\"logged_out\"} 1\n"));
}

void TestMetrics::aSessionThatIsGoneIsShownNoMore()
{
    Metrics metrics;
    MetricsSnapshot snapshot;
    snapshot.counts.sessions[SessionId(8)].state = u"connected"_s;
    QVERIFY(metrics.text(snapshot).contains("flotilla_session_connected{session=\"8\"} 1\n"));
    snapshot.counts.sessions.clear();
    QVERIFY(!metrics.text(snapshot).contains("session=\"8\""));
    QVERIFY(metrics.text(snapshot).contains("flotilla_sessions{state=\"connected\"} 0\n"));
}

void TestMetrics::readsTheCountsOfRoomsAtEachScrape()
{
    Metrics metrics;
    std::atomic<quint64> count = 4;
    metrics.addCount("flotilla_http_total", "Requests.", "requests", count);
    QVERIFY(metrics.text({}).contains("flotilla_http_total{kind=\"requests\"} 4\n"));
    count = 9;
    QVERIFY(metrics.text({}).contains("flotilla_http_total{kind=\"requests\"} 9\n"));
}

// Whoever renames a figure mends the board too.
void TestMetrics::theBoardAsksForFiguresThatExist()
{
    ApiHarness harness;
    harness.selfCheck = SelfCheckReport{};
    const std::atomic<quint64> one = 1;
    harness.metrics.addCount("flotilla_http_total", "", "requests", one);
    harness.metrics.addCount("flotilla_webhooks_total", "", "refused", one);
    harness.metrics.sendEnded(1, QLatin1StringView("sent"));
    const QByteArray text = scrape(harness);
    QFile file(QFile::decodeName(qgetenv("FLOTILLA_SOURCE_DIR")) +
               u"/resources/grafana/flotilla.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray board = file.readAll();
    QVERIFY(QJsonDocument::fromJson(board).isObject());
    static const QRegularExpression name(u"flotilla_[a-z_]+"_s);
    int asked = 0;
    for (auto all = name.globalMatch(QString::fromUtf8(board)); all.hasNext(); ++asked) {
        const QByteArray figure = all.next().captured().toUtf8();
        QVERIFY2(text.contains('\n' + figure + ' ') || text.contains('\n' + figure + '{'),
                 figure.constData());
    }
    QVERIFY(asked >= 20);
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
