#include "core/http/httpconnection.h"

#include "core/base/log.h"
#include "core/http/fedsocket.h"
#include "core/http/gate.h"
#include "core/http/httpcompat.h"
#include "core/http/problem.h"
#include "core/http/qtroutes.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qint64 kDroppedMax = 1024 * 1024;
constexpr qsizetype kBufferKeptMax = 64 * 1024;

// Framing and connection are the listener's; it writes these itself.
bool isOurs(QByteArrayView name)
{
    return sameWord(name, "content-length") || sameWord(name, "connection") ||
           sameWord(name, "transfer-encoding") || sameWord(name, "date") ||
           sameWord(name, "keep-alive");
}

// Fields between the client and us, which QtHttpServer need not see.
bool isHopByHop(QByteArrayView name)
{
    return sameWord(name, "connection") || sameWord(name, "keep-alive") ||
           sameWord(name, "proxy-connection") || sameWord(name, "upgrade") ||
           sameWord(name, "expect") || sameWord(name, "te") || sameWord(name, "http2-settings") ||
           sameWord(name, "content-length");
}

bool asksToUpgrade(const RequestHead &head, QByteArrayView bytes)
{
    if (head.isHttp10() || head.method().in(bytes) != "GET")
        return false;
    bool webSocket = false;
    bool connection = false;
    for (const RequestHead::Field &field : head.fields()) {
        const QByteArrayView name = field.name.in(bytes);
        if (sameWord(name, "upgrade"))
            webSocket = sameWord(field.value.in(bytes), "websocket");
        else if (sameWord(name, "connection"))
            connection = field.value.in(bytes).toByteArray().toLower().contains("upgrade");
    }
    return webSocket && connection;
}

bool isSafe(const HttpHeader &header)
{
    for (const char c : header.value) {
        if (c == '\r' || c == '\n' || c == '\0')
            return false;
    }
    return !header.name.isEmpty() && !header.name.contains('\r') && !header.name.contains('\n') &&
           !header.name.contains(':');
}

} // namespace

HttpConnection::HttpConnection(Gate &gate, quint64 id, QByteArray peer, QByteArray addressKey)
    : m_gate(gate)
    , m_id(id)
    , m_peer(std::move(peer))
    , m_addressKey(std::move(addressKey))
    , m_head(gate.limits().head)
{
    setPhase(Phase::Head, gate.limits().headWithin);
}

HttpConnection::~HttpConnection()
{
    m_responder.reset();
    if (m_fed)
        m_fed->finish();
}

bool HttpConnection::start(qintptr descriptor)
{
    m_stream = m_gate.openStream(descriptor, this);
    return m_stream != nullptr;
}

void HttpConnection::setPhase(Phase phase, Millis within)
{
    m_phase = phase;
    m_since = m_gate.now();
    m_deadline = m_since + within;
}

void HttpConnection::socketReady(bool readable, bool writable, bool ended)
{
    m_gate.noticeTime();
    if (writable && (m_phase == Phase::Writing || m_phase == Phase::Streaming))
        flush();
    if (readable)
        readAvailable(ended);
}

void HttpConnection::readAvailable(bool ended)
{
    const std::span<char> scratch = m_gate.scratch();
    while (m_stream && !(m_pipelined && m_phase != Phase::Draining)) {
        const qint64 got = m_stream->read(scratch.data(), std::ssize(scratch));
        if (got == ByteStream::kNothingNow)
            return;
        if (got < 0) {
            peerEnded(got == ByteStream::kFailed);
            return;
        }
        take(QByteArrayView(scratch.data(), got));
        if (got < std::ssize(scratch) && !ended && m_stream && m_stream->shortReadDrains())
            return;
    }
}

void HttpConnection::peerEnded(bool failed)
{
    m_peerEnded = true;
    const bool answerable = m_phase == Phase::InFlight || m_phase == Phase::Writing;
    if (failed || !answerable)
        close();
}

void HttpConnection::take(QByteArrayView bytes)
{
    switch (m_phase) {
    case Phase::Head:
        takeHead(bytes);
        break;
    case Phase::Body:
        takeBody(bytes);
        break;
    case Phase::InFlight:
    case Phase::Writing:
        m_pipelined = true;
        break;
    case Phase::Streaming:
        m_webSocket->take(bytes, m_gate.now(), m_out);
        flush();
        break;
    case Phase::Draining:
        m_dropped += bytes.size();
        if (m_dropped > kDroppedMax)
            close();
        break;
    case Phase::Closed:
        break;
    }
}

void HttpConnection::takeHead(QByteArrayView bytes)
{
    if (m_in.isEmpty()) {
        if (m_request > 0) // the first head has its time from accepting
            setPhase(Phase::Head, m_gate.limits().headWithin);
    } else {
        m_in.append(bytes);
        bytes = m_in;
    }
    switch (m_head.feed(bytes)) {
    case RequestHead::State::NeedMore:
        if (m_in.isEmpty())
            m_in = bytes.toByteArray();
        break;
    case RequestHead::State::Refused:
        m_unread = true;
        refuse(m_head.status(), "malformed_request", m_head.reason());
        break;
    case RequestHead::State::Complete:
        headComplete(bytes);
        break;
    }
}

void HttpConnection::headComplete(QByteArrayView bytes)
{
    const qsizetype headSize = m_head.size();
    const QByteArrayView rest = bytes.sliced(headSize);
    const qint64 length = m_head.contentLength();
    if (const std::optional<RequestRefusal> refusal = m_gate.policy().check(m_head, bytes)) {
        m_unread = rest.size() < length;
        refuse(refusal->status, refusal->code, refusal->reason);
        return;
    }
    if (rest.size() >= length) {
        m_pipelined = rest.size() > length;
        dispatch(bytes.first(headSize), rest.first(length).toByteArray());
        return;
    }
    if (m_in.isEmpty()) {
        m_in = bytes.first(headSize).toByteArray();
        setPhase(Phase::Body, m_gate.limits().bodyWithin);
        if (m_head.expectsContinue() && rest.isEmpty()) {
            m_out = "HTTP/1.1 100 Continue\r\n\r\n";
            m_stream->write(m_out); // 25 bytes into an empty buffer
            m_out.clear();
        }
        takeBody(rest);
        return;
    }
    const QByteArray begun = rest.toByteArray();
    m_in.truncate(headSize);
    setPhase(Phase::Body, m_gate.limits().bodyWithin);
    if (m_head.expectsContinue() && begun.isEmpty())
        m_stream->write("HTTP/1.1 100 Continue\r\n\r\n");
    takeBody(begun);
}

// Large bodies share one allowance.
bool HttpConnection::holdBody(qint64 bytes)
{
    const qint64 beyond = qMax<qint64>(0, m_body.size() + bytes - ListenerLimits::kBodyBytesFree);
    if (beyond <= m_bodyHeld)
        return true;
    if (!m_gate.holdBodyBytes(beyond - m_bodyHeld))
        return false;
    m_bodyHeld = beyond;
    return true;
}

void HttpConnection::takeBody(QByteArrayView bytes)
{
    const qint64 length = m_head.contentLength();
    const QByteArrayView mine = bytes.first(qMin<qint64>(bytes.size(), length - m_body.size()));
    if (!holdBody(mine.size())) {
        m_unread = true;
        refuse(503, "unavailable", "Too many large bodies are on their way; try again later.");
        return;
    }
    // At most twice: growing step by step would copy and leave holes.
    const qint64 wanted = m_body.size() + mine.size() > ListenerLimits::kBodyBytesFree
                              ? length
                              : qMin(length, ListenerLimits::kBodyBytesFree);
    if (m_body.capacity() < wanted)
        m_body.reserve(wanted);
    m_body.append(mine);
    if (m_body.size() < length)
        return;
    m_pipelined = bytes.size() > mine.size();
    dispatch(m_in, std::exchange(m_body, QByteArray()));
}

void HttpConnection::dispatch(QByteArrayView head, QByteArray body)
{
    setPhase(Phase::InFlight, m_gate.limits().answerWithin);
    ++m_request;
    m_http10 = m_head.isHttp10();
    m_keepAlive = m_head.keepAlive() && !m_gate.isDraining();
    m_headOnly = m_head.method().in(head) == "HEAD";
    m_gate.countRequest();
    if (m_head.path().in(head) == "*") {
        HttpResponse response{204, {{"Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"}}, {}};
        write(response);
        return;
    }
    const QByteArrayView publicId = RequestPolicy::webhookId(m_head, head);
    if (asksToUpgrade(m_head, head))
        dispatchUpgrade(head);
    else if (publicId.isEmpty())
        dispatchToQt(head, body);
    else
        dispatchWebhook(head, publicId, std::move(body));
}

void HttpConnection::dispatchWebhook(QByteArrayView head, QByteArrayView publicId, QByteArray body)
{
    const Respond respond = m_gate.answers().responder(m_id, m_request);
    // An exception must not reach the event loop: it would end the process.
    try {
        m_gate.receiver()(requestFrom(head, std::move(body)), publicId, respond);
    } catch (const std::exception &exception) {
        qCCritical(logHttp) << "webhook receiver failed:" << exception.what();
    }
}

HttpRequest HttpConnection::requestFrom(QByteArrayView head, QByteArray body) const
{
    HttpRequest request;
    request.method = m_head.method().in(head).toByteArray();
    request.path = m_head.path().in(head).toByteArray();
    request.query = m_head.query().in(head).toByteArray();
    request.headers.reserve(std::ssize(m_head.fields()));
    for (const RequestHead::Field &field : m_head.fields()) {
        request.headers.append(
            HttpHeader{field.name.in(head).toByteArray(), field.value.in(head).toByteArray()});
    }
    request.body = std::move(body);
    request.peer = m_peer;
    return request;
}

void HttpConnection::dispatchToQt(QByteArrayView head, const QByteArray &body)
{
    if (!m_fed)
        m_fed = m_gate.openFedSocket(m_peer);
    const Respond respond = m_gate.answers().responder(m_id, m_request);
    m_responder = m_gate.routes().serve(*m_fed, rewritten(head, body), m_peer, respond);
    if (m_responder)
        return;
    m_fed->finish();
    m_fed = nullptr;
    refuse(400, "malformed_request", "The request could not be understood.");
}

// The request in one form only, from what was understood of it.
QByteArray HttpConnection::rewritten(QByteArrayView head, const QByteArray &body) const
{
    QByteArray bytes;
    bytes.reserve(head.size() + body.size() + 64);
    bytes += m_head.method().in(head);
    bytes += ' ';
    bytes += m_head.target().in(head);
    bytes += " HTTP/1.1\r\n";
    for (const RequestHead::Field &field : m_head.fields()) {
        if (isHopByHop(field.name.in(head)))
            continue;
        bytes += field.name.in(head);
        bytes += ": ";
        bytes += field.value.in(head);
        bytes += "\r\n";
    }
    if (!body.isEmpty() || m_head.hasContentLength()) {
        bytes += "Content-Length: ";
        bytes += QByteArray::number(body.size());
        bytes += "\r\n";
    }
    bytes += "\r\n";
    bytes += body;
    return bytes;
}

void HttpConnection::refuse(int status, const char *code, const char *reason)
{
    m_gate.countRefusal();
    m_keepAlive = false;
    m_pipelined = false; // said once is enough
    m_body = {};
    write(problemResponse(status, QLatin1StringView(code), QString::fromLatin1(reason)));
}

void HttpConnection::answer(quint64 request, HttpResponse response)
{
    if (m_phase != Phase::InFlight || request != m_request)
        return;
    if (response.status == 0) {
        close();
        return;
    }
    if (response.stream) {
        beginStream(response);
        return;
    }
    if (!m_responder) {
        write(response);
        return;
    }
    HttpResponse complete{response.status, {}, std::move(response.body)};
    for (HttpHeader &header : response.headers) {
        if (!isOurs(header.name) && isSafe(header))
            complete.headers.append(std::move(header));
    }
    complete.headers.append(HttpHeader{"Date", m_gate.date()});
    complete.headers.append(HttpHeader{"X-Content-Type-Options", "nosniff"});
    const bool stays = m_keepAlive && !m_pipelined && !m_peerEnded;
    if (!stays || m_http10)
        complete.headers.append(HttpHeader{"Connection", stays ? "keep-alive" : "close"});
    writeByQt(complete);
}

void HttpConnection::writeByQt(const HttpResponse &response)
{
    m_fed->setSink([this](QByteArrayView bytes) { m_out.append(bytes); });
    httpcompat::send(*m_responder, response);
    m_fed->setSink(nullptr);
    m_responder.reset();
    if (m_headOnly)
        m_out.truncate(m_out.indexOf("\r\n\r\n") + 4);
    flush();
}

void HttpConnection::write(const HttpResponse &response)
{
    const bool stays = m_keepAlive && !m_pipelined && !m_peerEnded;
    m_out.reserve(256 + response.body.size());
    m_out += "HTTP/1.1 ";
    m_out += QByteArray::number(response.status);
    m_out += ' ';
    m_out += reasonPhrase(response.status);
    m_out += "\r\n";
    for (const HttpHeader &header : response.headers) {
        if (isOurs(header.name) || !isSafe(header))
            continue;
        m_out += header.name;
        m_out += ": ";
        m_out += header.value;
        m_out += "\r\n";
    }
    m_out += "Date: ";
    m_out += m_gate.date();
    if (!stays)
        m_out += "\r\nConnection: close";
    else if (m_http10)
        m_out += "\r\nConnection: keep-alive";
    if (response.status != 204) {
        m_out += "\r\nContent-Length: ";
        m_out += QByteArray::number(response.body.size());
    }
    m_out += "\r\n\r\n";
    if (!m_headOnly)
        m_out += response.body;
    flush();
}

void HttpConnection::flush()
{
    if (!m_stream)
        return;
    while (m_outAt < m_out.size()) {
        const qint64 taken = m_stream->write(QByteArrayView(m_out).sliced(m_outAt));
        if (taken < 0) {
            close();
            return;
        }
        if (taken == 0)
            break;
        m_outAt += taken;
        m_since = m_gate.now();
    }
    const qint64 unsent = m_out.size() - m_outAt + m_stream->unsentBytes();
    if (m_phase == Phase::Streaming) {
        streamFlushed(unsent);
        return;
    }
    if (unsent == 0) {
        answered();
        return;
    }
    if (!m_gate.holdUnsentBytes(unsent - m_unsentHeld)) {
        close();
        return;
    }
    if (unsent < m_unsentHeld || m_phase != Phase::Writing)
        setPhase(Phase::Writing, m_gate.limits().writeStallMax);
    m_unsentHeld = unsent;
}

void HttpConnection::answered()
{
    m_gate.holdUnsentBytes(-std::exchange(m_unsentHeld, 0));
    m_gate.holdBodyBytes(-std::exchange(m_bodyHeld, 0));
    m_outAt = 0;
    if (m_out.capacity() > kBufferKeptMax)
        m_out = {};
    else
        m_out.resize(0);
    if (m_pipelined) {
        m_unread = true;
        refuse(400, "pipelined", "Send the next request after the answer to the one before.");
        if (m_phase == Phase::Draining)
            readAvailable(true); // it was left unread, and no event will tell of it again
        return;
    }
    if (!m_keepAlive || m_peerEnded) {
        if (m_peerEnded) {
            close();
            return;
        }
        // Closing with unread bytes would reset the connection and take the answer with it.
        if (!m_unread || m_stream->canHalfClose())
            m_stream->endWriting();
        if (m_stream)
            setPhase(Phase::Draining, m_gate.limits().lingerMax);
        return;
    }
    m_head.reset();
    m_in.clear();
    setPhase(Phase::Head, m_gate.limits().idleMax);
}

void HttpConnection::sweep(std::chrono::nanoseconds now)
{
    if (m_phase == Phase::Streaming) {
        sweepStream(now);
        return;
    }
    if (m_phase == Phase::Body) {
        const auto passed = std::chrono::duration_cast<Millis>(now - m_since);
        const qint64 least = m_gate.limits().bodyBytesPerSecondMin * passed.count() / 1000;
        if (passed > m_gate.limits().bodySlowAfter && m_body.size() < least)
            m_deadline = now;
    }
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Head:
        if (m_in.isEmpty()) {
            close();
            break;
        }
        [[fallthrough]];
    case Phase::Body:
        m_unread = true;
        refuse(408, "too_slow", "The request did not come in time.");
        break;
    case Phase::InFlight:
        m_keepAlive = false;
        qCWarning(logHttp) << "no answer in time; 504 to" << m_peer;
        answer(m_request, problemResponse(504, "timeout"_L1, u"The answer took too long."_s));
        break;
    case Phase::Writing:
    case Phase::Draining:
        close();
        break;
    case Phase::Streaming:
    case Phase::Closed:
        break;
    }
}

void HttpConnection::drain()
{
    m_keepAlive = false;
    if (m_phase == Phase::Streaming) {
        endStream();
        return;
    }
    if (isIdle())
        close();
}

void HttpConnection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_stream.reset();
    m_gate.holdUnsentBytes(-std::exchange(m_unsentHeld, 0));
    m_gate.holdBodyBytes(-std::exchange(m_bodyHeld, 0));
    m_gate.bury(this);
}

} // namespace flotilla
