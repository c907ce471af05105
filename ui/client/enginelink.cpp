#include "ui/client/enginelink.h"

#include "ui/client/apiclient.h"
#include "ui/client/eventstream.h"

namespace flotilla {

namespace {

// A restart of the engine within this time needs no banner.
constexpr Millis kPatience{1'500};
constexpr Millis kSlowAnswer{2'500};
constexpr Millis kSlowRoundTrip{1'500};
constexpr Millis kBehindMax{3'000};
constexpr Millis kLookEvery{250};

} // namespace

EngineLink::EngineLink(ApiClient &api, EventStream &stream, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_stream(stream)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_notLive.start();
    connect(&m_stream, &EventStream::stateChanged, this, [this] {
        if (m_stream.state() == EventStream::State::Live)
            m_notLive.invalidate();
        else if (!m_notLive.isValid())
            m_notLive.start();
        judge();
    });
    connect(&m_api, &ApiClient::signedOut, this, [this] {
        m_isSignedOut = true;
        judge();
    });
    connect(&m_api, &ApiClient::engineChanged, this, [this] {
        m_isSignedOut = false;
        judge();
    });
    connect(&m_tick, &QTimer::timeout, this, &EngineLink::judge);
    m_tick.start(kLookEvery);
}

Millis EngineLink::untilNextTry() const
{
    return m_stream.untilNextTry();
}

void EngineLink::tryNow()
{
    m_stream.tryNow();
}

EngineLink::State EngineLink::judged() const
{
    if (m_isSignedOut || m_stream.state() == EventStream::State::SignedOut)
        return State::SignedOut;
    if (m_stream.state() != EventStream::State::Live) {
        const bool isPatient = !m_notLive.isValid() || m_notLive.elapsed() < kPatience.count();
        if (isPatient && m_state != State::Lost)
            return m_state == State::SignedOut ? State::Connecting : m_state;
        return State::Lost;
    }
    const bool isBehind = m_behind.isValid() && m_behind.elapsed() > kBehindMax.count();
    if (isBehind || m_api.longestWait() > kSlowAnswer || m_stream.roundTrip() > kSlowRoundTrip)
        return State::Slow;
    return State::Live;
}

void EngineLink::judge()
{
    if (!m_stream.isBehind())
        m_behind.invalidate();
    else if (!m_behind.isValid())
        m_behind.start();
    const State state = judged();
    if (state == m_state)
        return;
    m_state = state;
    m_since = QDateTime::currentDateTimeUtc();
    Q_EMIT stateChanged();
}

} // namespace flotilla
