#include "core/base/fault.h"

#ifdef FLOTILLA_FAULTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>
#include <cstring>
#include <random>

namespace flotilla {

namespace {

struct CrashPlan
{
    QByteArray name;
    qint64 passes = 0;
    bool random = false;
};

CrashPlan planFromEnvironment()
{
    const QList<QByteArray> parts = qgetenv("FLOTILLA_CRASH_AT").split(':');
    if (parts.size() < 2)
        return {};
    return {parts.at(0), parts.last().toLongLong(), parts.size() == 3 && parts.at(1) == "random"};
}

std::atomic<const char *> plantedMutant = nullptr;

} // namespace

void crashPoint(const char *name)
{
    static const CrashPlan plan = planFromEnvironment();
    if (plan.name.isEmpty() || plan.name != name)
        return;
    static std::atomic<qint64> passed = 0;
    static thread_local std::minstd_rand dice{std::random_device{}()};
    const bool now =
        plan.random ? dice() % static_cast<unsigned>(plan.passes) == 0 : ++passed == plan.passes;
    if (now)
        std::raise(SIGKILL);
}

bool mutant(const char *name)
{
    const char *planted = plantedMutant.load(std::memory_order_relaxed);
    return planted && std::strcmp(planted, name) == 0;
}

void plantMutant(const char *name)
{
    plantedMutant = name;
}

} // namespace flotilla

#endif
