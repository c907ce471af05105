// bench sim_ratio: virtual seconds per real second of the deterministic simulation, whole engine,
// twenty seeds with all their faults.

#include "tests/simulation/simulatedworld.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <chrono>
#include <cstdio>
#include <sodium.h>

using namespace flotilla;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("flotilla.*=false"));
    if (sodium_init() < 0)
        return 2;
    constexpr quint64 kSeeds = 20;
    qint64 virtualMs = 0;
    bool clean = true;
    const auto began = std::chrono::steady_clock::now();
    for (quint64 seed = 1; seed <= kSeeds; ++seed) {
        const WorldReport report = SimulatedWorld(seed).run();
        virtualMs += report.virtualMs;
        clean = clean && report.judgement.isClean();
    }
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::printf("bench sim_ratio %.0f ratio\n", static_cast<double>(virtualMs) / 1000 / seconds);
    std::printf("bench sim_seeds_per_s %.1f 1/s\n", static_cast<double>(kSeeds) / seconds);
    return clean ? 0 : 1;
}
