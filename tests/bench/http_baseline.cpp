// What the durable listener is measured against: QtHttpServer alone, answering a bare 200 to POST,
// and our listener doing the same by its webhook path. Prints one line per figure.
//   bench_http_baseline [seconds] [connections]

#include "core/base/threadloop.h"
#include "core/http/httplistener.h"
#include "tests/bench/load.h"
#include "tests/bench/qtbaseline.h"

#include <QCoreApplication>

#include <cstdio>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

bench::LoadResult measure(quint16 port, int seconds, int connections)
{
    bench::LoadSettings settings;
    settings.port = port;
    settings.connections = connections;
    settings.duration = std::chrono::seconds(seconds);
    const QByteArray request = bench::webhookRequest("/hooks/bench", QByteArray(1500, 'x'));
    settings.request = [&request](quint64) { return request; };
    return bench::runLoad(settings);
}

void print(const char *name, const bench::LoadResult &result)
{
    std::printf("bench %s_per_s %.0f 1/s\n", name, result.perSecond());
    std::printf("bench %s_p50_ms %.3f ms\n", name, result.percentileMs(0.5));
    std::printf("bench %s_p99_ms %.3f ms\n", name, result.percentileMs(0.99));
    if (result.refused + result.failed > 0)
        std::printf("bench %s_failed %llu requests\n", name, result.refused + result.failed);
}

bench::LoadResult measureQt(int seconds, int connections)
{
    const bench::QtBaseline server;
    return measure(server.port(), seconds, connections);
}

bench::LoadResult measureOurs(int seconds, int connections)
{
    ThreadLoop loop(u"http"_s);
    const SystemClock clock;
    HttpListener listener(
        {}, loop, clock,
        [](const HttpRequest &, QByteArrayView, const Respond &respond) {
            respond(HttpResponse{200, {}, {}});
        },
        [](const HttpRequest &, const Respond &respond) {
            respond(HttpResponse{404, {}, {}});
        });
    if (const Result<> started = listener.start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    return measure(listener.port(), seconds, connections);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? atoi(argv[1]) : 5;
    const int connections = argc > 2 ? atoi(argv[2]) : 64;
    const bench::LoadResult qt = measureQt(seconds, connections);
    const bench::LoadResult ours = measureOurs(seconds, connections);
    print("http_qt", qt);
    print("http_gate", ours);
    std::printf("bench http_gate_vs_qt %.2f ratio\n", ours.perSecond() / qt.perSecond());
    return qt.answered > 0 && ours.answered > 0 ? 0 : 1;
}
