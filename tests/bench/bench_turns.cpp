// Webhooks to committed turns with one reply each, over 10,000 conversations (and a tenth of them,
// and ten times as many), without a gateway.
// Argument: how many webhooks (50,000).

#include "tests/bench/benchhouse.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace flotilla;

namespace {

double perSecond(int count, std::chrono::steady_clock::time_point since)
{
    return count / std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

double turnsPerSecond(int count, int conversations, int atOnce)
{
    BenchHouse house;
    house.startWorkers();
    house.post(0, conversations, conversations, atOnce);
    house.waitForTurns(static_cast<quint64>(conversations));
    const auto begun = std::chrono::steady_clock::now();
    house.post(conversations, conversations + count, conversations, atOnce);
    house.waitForTurns(static_cast<quint64>(conversations + count));
    return perSecond(count, begun);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int kConversations = 10'000;
    constexpr int kAtOnce = 512;
    const int count = sizeArgument(argc, argv, 50'000);
    const int conversations = std::min(count, kConversations);
    {
        BenchHouse house;
        house.post(0, conversations, conversations, kAtOnce); // they exist
        const auto begun = std::chrono::steady_clock::now();
        house.post(conversations, conversations + count, conversations, kAtOnce);
        std::printf("bench journal_per_s %.0f per_s\n", perSecond(count, begun));
    }
    for (const auto &[suffix, scale] : {std::pair{"", 1.0}, {"_tenth", 0.1}, {"_tenfold", 10.0}})
        std::printf("bench turns%s_per_s %.0f per_s\n", suffix,
                    turnsPerSecond(count, int(conversations * scale), kAtOnce));
    return 0;
}
