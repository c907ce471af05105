// CPU per 1,000 events with many sessions over the same with one: more numbers must not make each
// message dearer.

#include "tests/bench/virtualworld.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

using namespace flotilla;

namespace {

double cpuMs()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// CPU milliseconds per 1,000 events, each answered by one reply.
double costWith(int sessions, int events)
{
    VirtualWorld world;
    world.addSessions(sessions);
    world.publishEchoFlow();
    const int chats = 2000;
    for (int i = 0; i < chats;
         ++i) // the first message of a chat makes contact, conversation and run: not measured
        world.receive(i % sessions, i, 0, Millis(5));
    world.drain(std::chrono::minutes(20));
    const double before = cpuMs();
    for (int i = 0; i < events; ++i)
        world.receive((i % chats) % sessions, i % chats, 1 + i / chats, Millis(5));
    world.drain(std::chrono::minutes(20));
    const double spent = cpuMs() - before;
    if (world.acked() != chats + events || world.sends() < chats + events)
        qFatal("%lld acks and %lld replies of %d events", world.acked(), world.sends(),
               chats + events);
    return spent / events * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int events = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const double one = costWith(1, events);
    for (const int sessions : {100, 1000}) {
        const double many = costWith(sessions, events);
        std::printf("bench sessions_cost%s %.2f ratio\n", sessions == 1000 ? "" : "_at_100",
                    many / one);
    }
    std::printf("bench sessions_cost_cpu_ms_per_1000 %.1f ms\n", one);
    return 0;
}
