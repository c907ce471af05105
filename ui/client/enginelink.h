#pragma once
// How the console stands to its engine, for banners and the status bar: what the calls and the
// stream of changes tell, taken together.

#include "core/base/clock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace flotilla {

class ApiClient;
class EventStream;

class EngineLink : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Connecting, // never reached yet
        Live,
        Slow,      // answers take long, or what is shown lags behind
        Lost,      // what is shown may be old; it comes back by itself
        SignedOut, // someone must sign in again
    };
    Q_ENUM(State)

    EngineLink(ApiClient &api, EventStream &stream, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QDateTime &since() const { return m_since; }
    [[nodiscard]] Millis untilNextTry() const;
    void tryNow();

Q_SIGNALS:
    void stateChanged();

private:
    void judge();
    [[nodiscard]] State judged() const;

    ApiClient &m_api;
    EventStream &m_stream;
    State m_state = State::Connecting;
    QDateTime m_since;
    QElapsedTimer m_notLive; // since the stream stopped being live
    QElapsedTimer m_behind;
    QTimer m_tick;
    bool m_isSignedOut = false;
};

} // namespace flotilla
