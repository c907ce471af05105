#pragma once
// What one client, one address and all of them together may cost the listener.

#include "core/base/clock.h"
#include "core/http/requesthead.h"

namespace flotilla {

struct ListenerLimits
{
    int backlog = 4096;
    int connectionsMax = 1000;
    int connectionsPerAddressMax = 50; // IPv6: per /64 network
    // Tunnels and reverse proxies on this machine bring everyone's requests.
    int connectionsPerLoopbackAddressMax = 1000;

    HeadLimits head;
    Millis headWithin{5'000}; // from accepting, TLS handshake included, or from its first byte
    Millis bodyWithin{10'000};
    Millis bodySlowAfter{2'000}; // from then on at least:
    qint64 bodyBytesPerSecondMin = 1024;
    Millis idleMax{15'000};
    Millis answerWithin{60'000};
    Millis writeStallMax{10'000};
    Millis lingerMax{1'000}; // for the client to read a refusal before the close

    // WebSockets: what they are not taking is under writeStallMax and unsentBytesMax.
    Millis pingEvery{30'000};  // of silence
    Millis silentMax{75'000};  // no answer to pings
    Millis farewellMax{5'000}; // for a slow one to take the rest and the close

    // Bodies of all requests not yet answered, without the first kBodyBytesFree of each: small
    // requests get through while others push large ones.
    qint64 bodyBytesHeldMax = 16 * 1024 * 1024;
    static constexpr qint64 kBodyBytesFree = 16 * 1024;
    qint64 unsentBytesMax = 32 * 1024 * 1024; // answers that clients do not take, all together

    Millis sweepEvery{250}; // how late a limit of time may strike
};

} // namespace flotilla
