// CPU per 1,000 events with many sessions over the same with one: more numbers must not make each
// message dearer.

#include "tests/bench/virtualworld.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <map>

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
    // Alternately, and the cheapest of three each: what else the machine does counts for none.
    std::map<int, double> costs;
    for (int round = 0; round < 3; ++round) {
        for (const int sessions : {1, 100, 1000}) {
            const double cost = costWith(sessions, events);
            costs[sessions] = round == 0 ? cost : std::min(cost, costs[sessions]);
        }
    }
    const double one = costs[1];
    std::printf("bench sessions_cost %.2f ratio\n", costs[1000] / one);
    std::printf("bench sessions_cost_at_100 %.2f ratio\n", costs[100] / one);
    std::printf("bench sessions_cost_cpu_ms_per_1000 %.1f ms\n", one);
    return 0;
}
