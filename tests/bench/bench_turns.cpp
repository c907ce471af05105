// Webhooks to committed turns with one reply each, over 10,000 conversations, without a gateway.
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
    BenchHouse house;
    house.startWorkers();
    house.post(0, conversations, conversations, kAtOnce);
    house.waitForTurns(static_cast<quint64>(conversations));
    const auto begun = std::chrono::steady_clock::now();
    house.post(conversations, conversations + count, conversations, kAtOnce);
    house.waitForTurns(static_cast<quint64>(conversations + count));
    std::printf("bench turns_per_s %.0f per_s\n", perSecond(count, begun));
    return 0;
}
