#pragma once
// The engine's live changes as the console hears them: one WebSocket on /v1/events that goes on
// after its cursor whenever it was cut, so that nothing is missed, and says so when it was.

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QQueue>
#include <QString>
#include <QTimer>

class QWebSocket;

namespace flotilla {

class ApiClient;

// What changed; the row itself is to be read anew.
struct FeedChange
{
    QByteArray cursor;
    QString about; // message, event, conversation, session, contact, flow, dead_letter, notice
    qint64 id = 0;
    qint64 conversation = 0; // of a message, event or dead letter; else 0
    QString what;
};

class EventStream : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Connecting,
        Live,
        Waiting,   // for the next try
        SignedOut, // the token has ended; start() again with another
    };
    Q_ENUM(State)

    explicit EventStream(ApiClient &api, QObject *parent = nullptr);
    ~EventStream() override;

    // From where it stopped, or from now on. Another engine in `api` begins anew by itself.
    void start();
    void stop();
    // Without waiting for the rest of the pause.
    void tryNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QByteArray &cursor() const { return m_cursor; }
    // Pages come as fast as they can be taken: what is shown is old until they are through.
    [[nodiscard]] bool isBehind() const { return m_isBehind || !m_texts.isEmpty(); }
    // Of the last ping, or of the one that waits for its answer when that is longer.
    [[nodiscard]] Millis roundTrip() const;
    [[nodiscard]] Millis untilNextTry() const;

Q_SIGNALS:
    void stateChanged();
    void changed(const QList<flotilla::FeedChange> &changes);
    // Changes may have been missed, or the stream has just begun: read anew what is shown.
    void lost();

private:
    void open();
    void drop();
    void received(const QString &text);
    void takeTexts();
    void take(const QString &text);
    void closed();
    void probe();
    void pause(bool isFailure);
    void ping();
    void setState(State state);

    ApiClient &m_api;
    State m_state = State::Off;
    QWebSocket *m_socket = nullptr;
    QByteArray m_cursor;
    QQueue<QString> m_texts;
    QTimer m_takeTimer;
    QTimer m_pause;
    QTimer m_handshake;
    QTimer m_pingTimer;
    QTimer m_pongTimer;
    Millis m_roundTrip{0};
    int m_failures = 0;
    bool m_isBehind = false;
    bool m_isFresh = true; // no text of this connection yet
    bool m_mayHaveMissed = true;
};

} // namespace flotilla
