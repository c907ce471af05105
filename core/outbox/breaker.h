#pragma once
// The breaker of a session: stops sending while its gateway fails, then lets one probe through.

#include "core/base/clock.h"

#include <QString>

#include <deque>

namespace flotilla {

class Breaker
{
public:
    enum class State { Closed, Open, HalfOpen };

    static constexpr int kConsecutiveMax = 5;
    static constexpr int kShareOver = 20; // more than half of at least so many
    static constexpr Millis kWindow{30'000};
    static constexpr Millis kOpenFirst{5'000};
    static constexpr Millis kOpenMax{300'000};

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QLatin1StringView word() const;
    [[nodiscard]] Instant until() const { return m_until; }
    [[nodiscard]] Millis openFor() const { return m_openFor; }

    // As it stood before a restart.
    void restore(Instant until, Millis openFor, Instant now);
    // How long until a send may be tried; zero: now.
    [[nodiscard]] Millis wait(Instant now) const;
    // A send begins; the first after the open time is the probe.
    void begin(Instant now);
    // These return true when the state changed.
    bool succeeded(Instant now);
    bool failed(Instant now);
    // Opens whatever the counts say, e.g. after too many sends in doubt.
    bool trip(Instant now);

private:
    struct Result
    {
        Instant at;
        bool failed = false;
    };
    void note(Instant now, bool isFailure);

    State m_state = State::Closed;
    Instant m_until;
    Millis m_openFor{0};
    int m_consecutive = 0;
    int m_failuresInWindow = 0;
    std::deque<Result> m_window;
};

} // namespace flotilla
