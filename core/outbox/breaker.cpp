#include "core/outbox/breaker.h"

#include <algorithm>

namespace flotilla {

QLatin1StringView Breaker::word() const
{
    switch (m_state) {
    case State::Closed:
        return QLatin1StringView("closed");
    case State::Open:
        return QLatin1StringView("open");
    case State::HalfOpen:
        return QLatin1StringView("half_open");
    }
    Q_UNREACHABLE();
}

void Breaker::restore(Instant until, Millis openFor, Instant now)
{
    m_state = State::Open;
    m_openFor = std::clamp(openFor, kOpenFirst, kOpenMax);
    m_until = std::clamp(until, now, now + kOpenMax);
}

Millis Breaker::wait(Instant now) const
{
    return m_state == State::Open ? std::max(Millis(0), m_until - now) : Millis(0);
}

void Breaker::begin(Instant now)
{
    if (m_state == State::Open && now >= m_until)
        m_state = State::HalfOpen;
}

void Breaker::note(Instant now, bool isFailure)
{
    m_window.push_back({now, isFailure});
    m_failuresInWindow += isFailure;
    while (!m_window.empty() && (m_window.front().at <= now - kWindow || m_window.size() > 1000)) {
        m_failuresInWindow -= m_window.front().failed;
        m_window.pop_front();
    }
}

bool Breaker::succeeded(Instant now)
{
    m_consecutive = 0;
    note(now, false);
    if (m_state == State::Closed)
        return false;
    m_state = State::Closed;
    m_openFor = Millis(0);
    m_window.clear();
    m_failuresInWindow = 0;
    return true;
}

bool Breaker::failed(Instant now)
{
    ++m_consecutive;
    note(now, true);
    if (m_state == State::HalfOpen)
        return trip(now);
    if (m_state == State::Open)
        return false;
    const auto seen = static_cast<int>(m_window.size());
    const bool tooMany = seen >= kShareOver && m_failuresInWindow * 2 > seen;
    return (m_consecutive >= kConsecutiveMax || tooMany) && trip(now);
}

bool Breaker::trip(Instant now)
{
    if (m_state == State::Open)
        return false;
    m_openFor = m_openFor.count() == 0 ? kOpenFirst : std::min(m_openFor * 2, kOpenMax);
    m_until = now + m_openFor;
    m_state = State::Open;
    m_consecutive = 0;
    m_window.clear();
    m_failuresInWindow = 0;
    return true;
}

} // namespace flotilla
