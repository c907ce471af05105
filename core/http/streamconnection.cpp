// What an HttpConnection does once it carries a WebSocket.

#include "core/http/gate.h"
#include "core/http/httpconnection.h"
#include "core/http/qtroutes.h"

namespace flotilla {

namespace {

constexpr quint16 kGoingAway = 1001; // RFC 6455 7.4.1
constexpr quint16 kTooSlow = 1013;   // "try again later"

} // namespace

void HttpConnection::dispatchUpgrade(QByteArrayView head)
{
    m_keepAlive = false; // when it is refused: some clients wait for the close
    m_gate.routes().serveUpgrade(requestFrom(head, {}),
                                 m_gate.answers().responder(m_id, m_request));
}

void HttpConnection::beginStream(const HttpResponse &response)
{
    // A client that has sent more, or gone, before it knew that it may has broken the protocol.
    if (m_responder || m_pipelined || m_peerEnded || m_gate.isDraining()) {
        close();
        return;
    }
    setPhase(Phase::Streaming, m_gate.limits().writeStallMax);
    m_in = {};
    m_out += "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    for (const HttpHeader &header : response.headers)
        m_out += header.name + ": " + header.value + "\r\n"; // made by webSocketAnswer()
    m_out += "\r\n";
    response.stream->attach(m_gate.answers().streamWaker(m_id, m_request));
    m_webSocket = std::make_unique<WebSocket>(response.stream, m_gate.now());
    streamReady(m_request);
}

void HttpConnection::streamReady(quint64 request)
{
    if (m_phase != Phase::Streaming || request != m_request)
        return;
    m_webSocket->fill(m_out);
    flush();
}

// Bounded by whoever sends: it waits for drained() before it sends more.
void HttpConnection::streamFlushed(qint64 unsent)
{
    if (!m_gate.holdUnsentBytes(unsent - m_unsentHeld)) {
        close();
        return;
    }
    if (!m_webSocket->isClosing() && (unsent < m_unsentHeld || m_unsentHeld == 0))
        m_deadline = m_gate.now() + m_gate.limits().writeStallMax;
    m_unsentHeld = unsent;
    if (unsent > 0)
        return;
    m_outAt = 0;
    m_out = {};
    m_webSocket->drained();
    if (!m_webSocket->isClosing())
        return;
    m_stream->endWriting();
    if (m_stream)
        setPhase(Phase::Draining, m_gate.limits().lingerMax);
}

void HttpConnection::sweepStream(std::chrono::nanoseconds now)
{
    if (m_webSocket->isClosing()) {
        if (now >= m_deadline)
            close();
        return;
    }
    if (m_unsentHeld > 0 && now >= m_deadline) {
        m_gate.countSlowStream();
        m_webSocket->close(kTooSlow, "too slow; connect again with your last cursor", m_out);
    } else {
        m_webSocket->sweep(now, m_gate.limits().pingEvery, m_gate.limits().silentMax, m_out);
    }
    if (m_webSocket->isClosing())
        m_deadline = now + m_gate.limits().farewellMax;
    flush();
}

void HttpConnection::endStream()
{
    m_webSocket->close(kGoingAway, "the engine stops; connect again with your last cursor", m_out);
    m_deadline = m_gate.now() + m_gate.limits().lingerMax;
    flush();
}

} // namespace flotilla
