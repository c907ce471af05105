// Durable acknowledgements: webhooks over loopback through the gate, verified, read, journaled,
// deduplicated and put into their mailboxes before the 200; and the same connections against
// QtHttpServer answering a bare 200.
//   bench_ack [seconds] [ours]    ours: without the comparison, for a profiler

#include "core/http/httplistener.h"
#include "tests/bench/benchhouse.h"
#include "tests/bench/load.h"
#include "tests/bench/qtbaseline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace flotilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChats = 10'000;

// A durable listener in front of a fresh database.
class AckHouse
{
public:
    AckHouse()
        : m_listener(
              {}, m_house.http(), m_house.clock(),
              [this](const HttpRequest &request, QByteArrayView id, Respond respond) {
                  m_house.routes().receive(request, id, std::move(respond));
              },
              [](const HttpRequest &, const Respond &respond) {
                  respond(HttpResponse{404, {}, {}});
              })
    {
        if (const Result<> started = m_listener.start(); !started)
            qFatal("%s", qPrintable(started.error().message));
        // Everybody has written before: making contacts and conversations is not what is measured.
        m_house.post(0, kChats, kChats, 500);
    }

    bench::LoadResult run(int connections, std::chrono::milliseconds duration, int conversations,
                          double rate = 0)
    {
        bench::LoadSettings settings;
        settings.port = m_listener.port();
        settings.connections = connections;
        settings.duration = duration;
        settings.ratePerSecond = rate;
        settings.request = [this, conversations](quint64) {
            return BenchHouse::wireRequest(m_next++, conversations);
        };
        bench::LoadResult result = bench::runLoad(settings);
        if (result.refused + result.failed > 0)
            qFatal("%llu refused, %llu failed", result.refused, result.failed);
        return result;
    }

private:
    BenchHouse m_house;
    HttpListener m_listener;
    int m_next = kChats;
};

bench::LoadResult qtAlone(std::chrono::milliseconds duration)
{
    const bench::QtBaseline server;
    bench::LoadSettings settings;
    settings.port = server.port();
    settings.duration = duration;
    const QByteArray request = bench::webhookRequest("/hooks/bench", QByteArray(1500, 'x'));
    settings.request = [&request](quint64) { return request; };
    return bench::runLoad(settings);
}

// What the disk itself needs, so that latencies can be judged: 99th percentile of 200 small synced
// writes.
double fsyncP99Ms()
{
    const QTemporaryDir directory;
    const int file =
        open(qPrintable(directory.filePath(u"probe"_s)), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    std::vector<double> times;
    const QByteArray block(8192, 'x');
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (write(file, block.constData(), static_cast<size_t>(block.size())) < 0 ||
            fdatasync(file) != 0)
            break;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    close(file);
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() * 99 / 100];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::chrono::seconds duration(argc > 1 ? QByteArray(argv[1]).toInt() : 5);
    if (argc > 2 && QByteArrayView(argv[2]) == "ours") {
        std::printf("bench ack_per_s %.0f per_s\n",
                    AckHouse().run(64, duration, kChats).perSecond());
        return 0;
    }
    // Interleaved, and the median of three: the machine is shared.
    std::vector<double> ours;
    std::vector<double> qt;
    for (int i = 0; i < 3; ++i) {
        qt.push_back(qtAlone(duration).perSecond());
        ours.push_back(AckHouse().run(64, duration, kChats).perSecond());
    }
    std::sort(ours.begin(), ours.end());
    std::sort(qt.begin(), qt.end());
    std::printf("bench ack_per_s %.0f per_s\n", ours[1]);
    std::printf("bench ack_vs_http %.2f ratio\n", ours[1] / qt[1]);
    std::printf("bench http_per_s %.0f per_s\n", qt[1]);
    std::printf("bench ack_per_s_6_connections %.0f per_s\n",
                AckHouse().run(6, duration, kChats).perSecond());
    std::printf("bench ack_per_s_640_connections %.0f per_s\n",
                AckHouse().run(640, duration, kChats).perSecond());
    for (const auto &[suffix, rate] : {std::pair{"", 1000.0}, std::pair{"_at_a_tenth", 100.0},
                                       std::pair{"_tenfold", 10'000.0}}) {
        const bench::LoadResult open = AckHouse().run(64, duration * 2, kChats, rate);
        std::printf("bench ack_open_p50_ms%s %.2f ms\n", suffix, open.percentileMs(0.5));
        std::printf("bench ack_open_p99_ms%s %.2f ms\n", suffix, open.percentileMs(0.99));
        std::printf("bench ack_open_p999_ms%s %.2f ms\n", suffix, open.percentileMs(0.999));
    }
    std::printf("bench disk_fsync_p99_ms %.2f ms\n", fsyncP99Ms());
    return 0;
}
