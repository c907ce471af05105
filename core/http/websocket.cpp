#include "core/http/websocket.h"

#include "core/http/problem.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

enum Opcode { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

constexpr int kControlBytesMax = 125;
constexpr qsizetype kMaskBytes = 4;
constexpr quint16 kNormal = 1000;
constexpr quint16 kProtocolError = 1002;
constexpr quint16 kUnsupportedData = 1003;
constexpr quint16 kInvalidText = 1007;
constexpr quint16 kTryAgainLater = 1013;

bool hasWord(const HttpRequest &request, QByteArrayView header, QByteArrayView word)
{
    for (const QByteArray &entry : request.header(header).split(',')) {
        if (entry.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void appendFrame(QByteArray &out, int opcode, QByteArrayView payload)
{
    const quint64 size = static_cast<quint64>(payload.size());
    out.append(static_cast<char>(0x80 | opcode));
    int lengthBytes = 0;
    if (size < 126) {
        out.append(static_cast<char>(size));
    } else if (size <= 0xffff) {
        out.append(char(126));
        lengthBytes = 2;
    } else {
        out.append(char(127));
        lengthBytes = 8;
    }
    for (int i = lengthBytes - 1; i >= 0; --i)
        out.append(static_cast<char>((size >> (8 * i)) & 0xff));
    out.append(payload);
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decode(bytes);
    return !decode.hasError();
}

// RFC 6455 7.4: those a client may say.
bool isCloseCode(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) ||
           (code >= 3000 && code <= 4999);
}

} // namespace

bool wantsWebSocket(const HttpRequest &request)
{
    return request.method == "GET" && hasWord(request, "upgrade", "websocket") &&
           hasWord(request, "connection", "upgrade");
}

HttpResponse webSocketAnswer(const HttpRequest &request, std::shared_ptr<TextStream> stream)
{
    if (request.header("sec-websocket-version") != "13") {
        HttpResponse refusal = problemResponse(426, "upgrade_required"_L1,
                                               u"Only version 13 of WebSocket is spoken here."_s,
                                               u"Sec-WebSocket-Version"_s);
        refusal.headers.append(HttpHeader{"Sec-WebSocket-Version", "13"});
        return refusal;
    }
    const QByteArray key = request.header("sec-websocket-key");
    const auto decoded =
        QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 16)
        return problemResponse(400, "invalid"_L1,
                               u"The key of a WebSocket is 16 bytes in base64."_s,
                               u"Sec-WebSocket-Key"_s);
    // RFC 6455 4.2.2: fixed text, so that no ordinary server gives this answer by chance.
    const QByteArray accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                       QCryptographicHash::Sha1)
                                  .toBase64();
    HttpResponse response{101, {{"Sec-WebSocket-Accept", accept}}, {}};
    response.stream = std::move(stream);
    return response;
}

WebSocket::WebSocket(std::shared_ptr<TextStream> stream, Time now)
    : m_stream(std::move(stream))
    , m_heardAt(now)
    , m_pingedAt(now)
{}

void WebSocket::take(QByteArrayView bytes, Time now, QByteArray &out)
{
    m_heardAt = now;
    if (m_closing)
        return;
    m_in.append(bytes);
    while (!m_closing && takeFrame(out)) {
    }
}

bool WebSocket::takeFrame(QByteArray &out)
{
    constexpr qsizetype kHeadBytes = 2;
    if (m_in.size() < kHeadBytes)
        return false;
    const int first = static_cast<unsigned char>(m_in[0]);
    const int second = static_cast<unsigned char>(m_in[1]);
    const int opcode = first & 0x0f;
    const bool isWhole = (first & 0x80) != 0;
    const bool isReserved =
        (first & 0x70) != 0 || (opcode > Binary && opcode < Close) || opcode > Pong;
    if (isReserved || (second & 0x80) == 0) {
        close(kProtocolError, "malformed frame", out);
        return false;
    }
    if (opcode < Close) {
        close(kUnsupportedData, "this stream only tells; it takes no messages", out);
        return false;
    }
    const qsizetype size = second & 0x7f;
    if (!isWhole || size > kControlBytesMax) {
        close(kProtocolError, "malformed control frame", out);
        return false;
    }
    const qsizetype frameBytes = kHeadBytes + kMaskBytes + size;
    if (m_in.size() < frameBytes)
        return false;
    QByteArray payload = m_in.sliced(kHeadBytes + kMaskBytes, size);
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = static_cast<char>(payload[i] ^ m_in[kHeadBytes + i % kMaskBytes]);
    m_in.remove(0, frameBytes);
    takeControl(opcode, payload, out);
    return true;
}

void WebSocket::takeControl(int opcode, const QByteArray &payload, QByteArray &out)
{
    if (opcode == Ping)
        appendFrame(out, Pong, payload);
    else if (opcode == Close)
        takeClose(payload, out);
}

void WebSocket::takeClose(const QByteArray &payload, QByteArray &out)
{
    if (payload.isEmpty()) {
        close(kNormal, {}, out);
        return;
    }
    const int code = payload.size() < 2 ? 0
                                        : static_cast<unsigned char>(payload[0]) << 8 |
                                              static_cast<unsigned char>(payload[1]);
    if (!isCloseCode(code))
        close(kProtocolError, "malformed close", out);
    else if (!isUtf8(QByteArrayView(payload).sliced(2)))
        close(kInvalidText, "the reason is not UTF-8", out);
    else
        close(static_cast<quint16>(code), {}, out);
}

void WebSocket::fill(QByteArray &out)
{
    const TextStream::Waiting waiting = m_stream->take();
    if (m_closing)
        return;
    for (const QByteArray &text : waiting.texts)
        appendFrame(out, Text, text);
    if (waiting.end)
        close(waiting.end->code, waiting.end->reason, out);
}

void WebSocket::drained()
{
    if (!m_closing)
        m_stream->drained();
}

void WebSocket::sweep(Time now, Time pingEvery, Time silentMax, QByteArray &out)
{
    if (m_closing)
        return;
    if (now - m_heardAt >= silentMax) {
        close(kTryAgainLater, "no sign of life; connect again", out);
        return;
    }
    if (now - std::max(m_heardAt, m_pingedAt) < pingEvery)
        return;
    m_pingedAt = now;
    appendFrame(out, Ping, {});
}

void WebSocket::close(quint16 code, QByteArrayView reason, QByteArray &out)
{
    if (std::exchange(m_closing, true))
        return;
    QByteArray payload;
    payload.append(static_cast<char>(code >> 8));
    payload.append(static_cast<char>(code & 0xff));
    payload.append(reason.first(std::min<qsizetype>(reason.size(), kControlBytesMax - 2)));
    appendFrame(out, Close, payload);
}

} // namespace flotilla
