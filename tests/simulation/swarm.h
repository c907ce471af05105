#pragma once
// Which faults a seed has. Each seed switches on a random subset: few faults together reach other
// corners than all at once (swarm testing).

#include "core/base/random.h"

#include <QByteArray>

namespace flotilla {

struct Swarm
{
    bool kills = false;
    bool powerFails = false; // kills take the unsynced writes with them
    bool slowCommits = false;
    bool diskFull = false;
    bool syncErrors = false; // a commit that is reported as failed and yet is on the disk
    bool clockJumps = false;
    bool gatewayErrors = false;
    bool gatewayHangs = false;
    bool gatewayLimits = false;
    bool echoTrouble = false;
    bool lossyNetwork = false;
    bool repeats = false;
    bool sleeps = false;
    bool hurries = false;
    bool publishes = false;
    bool takeovers = false;
    bool programs = false; // messages through the API
    bool flaps = false;    // sessions go down and come back
    bool lateWorkspace = false;

    [[nodiscard]] static Swarm draw(Random &random);
    [[nodiscard]] QByteArray toText() const;
};

} // namespace flotilla
