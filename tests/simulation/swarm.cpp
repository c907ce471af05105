#include "tests/simulation/swarm.h"

#include <array>

namespace flotilla {

namespace {

struct Named
{
    const char *name;
    bool Swarm::*on;
};
constexpr std::array kFaults{
    Named{"kills", &Swarm::kills},
    Named{"power_fails", &Swarm::powerFails},
    Named{"slow_commits", &Swarm::slowCommits},
    Named{"disk_full", &Swarm::diskFull},
    Named{"sync_errors", &Swarm::syncErrors},
    Named{"clock_jumps", &Swarm::clockJumps},
    Named{"gateway_errors", &Swarm::gatewayErrors},
    Named{"gateway_hangs", &Swarm::gatewayHangs},
    Named{"gateway_limits", &Swarm::gatewayLimits},
    Named{"echo_trouble", &Swarm::echoTrouble},
    Named{"lossy_network", &Swarm::lossyNetwork},
    Named{"repeats", &Swarm::repeats},
    Named{"sleeps", &Swarm::sleeps},
    Named{"hurries", &Swarm::hurries},
    Named{"publishes", &Swarm::publishes},
    Named{"takeovers", &Swarm::takeovers},
    Named{"programs", &Swarm::programs},
    Named{"flaps", &Swarm::flaps},
    Named{"late_workspace", &Swarm::lateWorkspace},
};

} // namespace

Swarm Swarm::draw(Random &random)
{
    Swarm swarm;
    for (const Named &fault : kFaults)
        swarm.*fault.on = random.chance(0.4);
    return swarm;
}

QByteArray Swarm::toText() const
{
    QByteArray text;
    for (const Named &fault : kFaults) {
        if (this->*fault.on)
            text += (text.isEmpty() ? "" : ",") + QByteArray(fault.name);
    }
    return text;
}

} // namespace flotilla
