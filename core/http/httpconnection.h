#pragma once
// One client of the listener: reads requests one at a time, hands them on whole and checked, and
// writes each answer before it reads the next request.

#include "core/base/clock.h"
#include "core/http/bytestream.h"
#include "core/http/message.h"
#include "core/http/requesthead.h"
#include "core/http/websocket.h"

#include <QHttpServerResponder>

#include <chrono>
#include <memory>

namespace flotilla {

class FedSocket;
class Gate;

class HttpConnection final : public PolledSocket
{
public:
    HttpConnection(Gate &gate, quint64 id, QByteArray peer, QByteArray addressKey);
    ~HttpConnection() override;
    HttpConnection(const HttpConnection &) = delete;
    HttpConnection &operator=(const HttpConnection &) = delete;

    // Takes the descriptor; false when it cannot be watched.
    bool start(qintptr descriptor);
    void socketReady(bool readable, bool writable, bool ended) override;
    // Ignored when `request` is not the one in flight.
    void answer(quint64 request, HttpResponse response);
    // The stream that `request` turned into has something to say.
    void streamReady(quint64 request);
    // Strikes when a limit of time has passed.
    void sweep(std::chrono::nanoseconds now);
    // Closes now when nothing is in flight, else after the answer.
    void drain();

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QByteArray &addressKey() const { return m_addressKey; }
    // No part of a request is there.
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Head && m_in.isEmpty(); }
    [[nodiscard]] std::chrono::nanoseconds since() const { return m_since; }

private:
    enum class Phase {
        Head,      // waiting for a request, or reading its head
        Body,      // reading its body
        InFlight,  // someone works on the answer
        Writing,   // the client is slow to take it
        Streaming, // a WebSocket
        Draining,  // answered for the last time: what still comes is dropped
        Closed,
    };

    void readAvailable(bool ended);
    void take(QByteArrayView bytes);
    void takeHead(QByteArrayView bytes);
    void headComplete(QByteArrayView bytes);
    void takeBody(QByteArrayView bytes);
    bool holdBody(qint64 bytes);
    void peerEnded(bool failed);
    void dispatch(QByteArrayView head, QByteArray body);
    void dispatchWebhook(QByteArrayView head, QByteArrayView publicId, QByteArray body);
    void dispatchToQt(QByteArrayView head, const QByteArray &body);
    [[nodiscard]] HttpRequest requestFrom(QByteArrayView head, QByteArray body) const;
    [[nodiscard]] QByteArray rewritten(QByteArrayView head, const QByteArray &body) const;
    void refuse(int status, const char *code, const char *reason);
    void write(const HttpResponse &response);
    void writeByQt(const HttpResponse &response);
    void flush();
    void answered();
    void dispatchUpgrade(QByteArrayView head);
    void beginStream(const HttpResponse &response);
    void streamFlushed(qint64 unsent);
    void sweepStream(std::chrono::nanoseconds now);
    void endStream();
    void close();
    void setPhase(Phase phase, Millis within);

    Gate &m_gate;
    quint64 m_id;
    QByteArray m_peer;
    QByteArray m_addressKey;
    std::unique_ptr<ByteStream> m_stream;
    Phase m_phase = Phase::Head;
    std::chrono::nanoseconds m_since{0};
    std::chrono::nanoseconds m_deadline{0};
    RequestHead m_head;
    QByteArray m_in; // the head when it did not come whole in one read
    QByteArray m_body;
    qint64 m_bodyHeld = 0;
    QByteArray m_out;
    qsizetype m_outAt = 0;
    qint64 m_unsentHeld = 0;
    qint64 m_dropped = 0;
    quint64 m_request = 0;
    bool m_keepAlive = true;
    bool m_headOnly = false;
    bool m_http10 = false;
    bool m_pipelined = false; // bytes came after the request in flight
    bool m_unread = false;    // refused before all of the request was read
    bool m_peerEnded = false;
    FedSocket *m_fed = nullptr;
    std::unique_ptr<QHttpServerResponder> m_responder;
    std::unique_ptr<WebSocket> m_webSocket;
};

} // namespace flotilla
