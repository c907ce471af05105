#include "ui/client/eventstream.h"

#include "ui/client/apiclient.h"
#include "ui/qtversion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <cmath>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kFirstReconnect{250};
constexpr Millis kPauseMax{10'000};
constexpr Millis kHandshakeMax{10'000};
constexpr Millis kPingEvery{15'000};
constexpr Millis kPongMax{10'000};
// What of a frame of the screen reading changes may take.
constexpr Millis kTakeAtOnce{6};
constexpr quint64 kTextBytesMax = 4 * 1024 * 1024;
constexpr qint64 kReadAheadBytes = 512 * 1024;
constexpr qsizetype kFullPage = 500;
constexpr quint16 kPolicy = 1008; // RFC 6455 7.4.1: the token has ended or the cursor is gone

QUrl streamUrl(const QUrl &engine, const QByteArray &cursor)
{
    QUrl url = engine;
    url.setScheme(engine.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(engine.path() + u"/v1/events"_s);
    if (!cursor.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"after"_s, QString::fromLatin1(cursor));
        url.setQuery(query);
    }
    return url;
}

} // namespace

EventStream::EventStream(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    for (QTimer *timer : {&m_takeTimer, &m_pause, &m_handshake, &m_pongTimer})
        timer->setSingleShot(true);
    connect(&m_takeTimer, &QTimer::timeout, this, &EventStream::takeTexts);
    connect(&m_pause, &QTimer::timeout, this, &EventStream::open);
    connect(&m_handshake, &QTimer::timeout, this, [this] { pause(true); });
    connect(&m_pingTimer, &QTimer::timeout, this, &EventStream::ping);
    connect(&m_pongTimer, &QTimer::timeout, this, [this] { pause(true); });
    connect(&m_api, &ApiClient::engineChanged, this, [this] {
        const bool wasOn = m_state != State::Off;
        stop();
        // A cursor means nothing to another engine.
        m_cursor.clear();
        m_mayHaveMissed = true;
        if (wasOn)
            start();
    });
}

EventStream::~EventStream()
{
    drop();
}

void EventStream::start()
{
    if (m_state == State::Connecting || m_state == State::Live)
        return;
    m_failures = 0;
    open();
}

void EventStream::stop()
{
    drop();
    m_pause.stop();
    setState(State::Off);
}

void EventStream::tryNow()
{
    if (m_state == State::Waiting)
        open();
}

Millis EventStream::roundTrip() const
{
    const Millis waiting =
        m_pongTimer.isActive() ? kPongMax - Millis(m_pongTimer.remainingTime()) : Millis(0);
    return std::max(m_roundTrip, waiting);
}

Millis EventStream::untilNextTry() const
{
    return m_pause.isActive() ? Millis(m_pause.remainingTime()) : Millis(0);
}

void EventStream::open()
{
    drop();
    m_pause.stop();
    m_isFresh = true;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(kTextBytesMax);
    // Beyond this the engine waits: it holds one page for us, and we do not pile them up here.
    m_socket->setReadBufferSize(kReadAheadBytes);
    if (m_api.address().scheme() == "http"_L1)
        m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &EventStream::received);
    connect(m_socket, &QWebSocket::disconnected, this, &EventStream::closed);
    onWebSocketError(m_socket, this, [this] {
        if (m_isFresh) // a refused handshake leaves the connection open
            closed();
    });
    connect(m_socket, &QWebSocket::pong, this, [this](quint64 elapsedMs) {
        m_pongTimer.stop();
        m_roundTrip = Millis(elapsedMs);
    });
    QNetworkRequest request(streamUrl(m_api.address(), m_cursor));
    request.setRawHeader("Authorization", "Bearer " + m_api.token());
    m_handshake.start(kHandshakeMax);
    setState(State::Connecting);
    m_socket->open(request);
}

// What was received and not yet read is dropped too: the cursor stands before it.
void EventStream::drop()
{
    for (QTimer *timer : {&m_handshake, &m_pingTimer, &m_pongTimer, &m_takeTimer})
        timer->stop();
    m_texts.clear();
    m_isBehind = false;
    m_roundTrip = Millis(0);
    if (!m_socket)
        return;
    QWebSocket *const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater(); // we may be inside one of its signals
}

void EventStream::received(const QString &text)
{
    m_texts.enqueue(text);
    if (!m_takeTimer.isActive())
        m_takeTimer.start(0);
}

void EventStream::takeTexts()
{
    QElapsedTimer spent;
    spent.start();
    while (!m_texts.isEmpty() && spent.elapsed() < kTakeAtOnce.count())
        take(m_texts.dequeue());
    if (!m_texts.isEmpty())
        m_takeTimer.start(0);
}

void EventStream::take(const QString &text)
{
    const QJsonObject page = QJsonDocument::fromJson(text.toUtf8()).object();
    const QByteArray cursor = page.value("cursor"_L1).toString().toLatin1();
    if (cursor.isEmpty()) {
        pause(true); // not our engine's
        return;
    }
    const QJsonArray events = page.value("events"_L1).toArray();
    QList<FeedChange> changes;
    changes.reserve(events.size());
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        changes.append({event.value("cursor"_L1).toString().toLatin1(),
                        event.value("about"_L1).toString(),
                        event.value("id"_L1).toString().toLongLong(),
                        event.value("conversation"_L1).toString().toLongLong(),
                        event.value("what"_L1).toString()});
    }
    m_cursor = cursor;
    m_isBehind = events.size() >= kFullPage;
    if (std::exchange(m_isFresh, false)) {
        m_handshake.stop();
        m_failures = 0;
        m_pingTimer.start(kPingEvery);
        setState(State::Live);
        if (std::exchange(m_mayHaveMissed, false))
            Q_EMIT lost();
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void EventStream::ping()
{
    if (!m_socket || m_pongTimer.isActive())
        return;
    m_pongTimer.start(kPongMax);
    m_socket->ping();
}

void EventStream::closed()
{
    // The pages that came before the end are good.
    while (!m_texts.isEmpty())
        take(m_texts.dequeue());
    if (!m_socket)
        return;
    if (m_isFresh || m_socket->closeCode() == kPolicy) {
        probe();
        return;
    }
    pause(false);
}

// A WebSocket that is refused does not say why; the same question as a plain call does.
void EventStream::probe()
{
    drop();
    setState(State::Connecting);
    ApiRequest request = ApiRequest::get(u"/v1/events"_s, {{u"limit"_s, u"1"_s}});
    if (!m_cursor.isEmpty())
        request.query.append({u"after"_s, QString::fromLatin1(m_cursor)});
    request.deadline = kFirstReconnect * 4;
    m_api.send(request, this, [this](const ApiAnswer<QJsonObject> &answer) {
        if (m_state != State::Connecting || m_socket)
            return;
        if (!answer && (answer.error().status == 410 || answer.error().status == 400)) {
            m_cursor.clear();
            m_mayHaveMissed = true;
            pause(false);
        } else if (!answer && (answer.error().status == 401 || answer.error().status == 403)) {
            setState(State::SignedOut);
        } else {
            pause(true);
        }
    });
}

void EventStream::pause(bool isFailure)
{
    drop();
    m_failures = isFailure ? m_failures + 1 : 0;
    const double full =
        std::min(double(kPauseMax.count()),
                 double(kFirstReconnect.count()) * std::pow(2.0, std::min(m_failures, 10)));
    // Half of it by chance, so that all consoles do not come back to a restarted engine at once.
    m_pause.start(Millis(static_cast<qint64>(full * (0.5 + 0.5 * m_api.random().unit()))));
    setState(State::Waiting);
}

void EventStream::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace flotilla
