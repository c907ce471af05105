#pragma once
// The server's side of a WebSocket (RFC 6455) that only tells: texts go out, and of what comes in
// only pings, pongs and the close mean something. Pure: bytes in, bytes out.

#include "core/base/result.h"
#include "core/http/message.h"
#include "core/http/textstream.h"

#include <chrono>

namespace flotilla {

// The client asks to go on as a WebSocket.
[[nodiscard]] bool wantsWebSocket(const HttpRequest &request);
// 101 with `stream`, or a problem that names the wrong header field.
[[nodiscard]] HttpResponse webSocketAnswer(const HttpRequest &request,
                                           std::shared_ptr<TextStream> stream);

class WebSocket
{
public:
    using Time = std::chrono::nanoseconds; // monotonic

    WebSocket(std::shared_ptr<TextStream> stream, Time now);

    // What the client sent; answers to it are appended to `out`.
    void take(QByteArrayView bytes, Time now, QByteArray &out);
    // What the stream has to say.
    void fill(QByteArray &out);
    // Everything that was appended has reached the system.
    void drained();
    // Asks whether a silent client still lives, and gives it up when it does not answer.
    void sweep(Time now, Time pingEvery, Time silentMax, QByteArray &out);
    // Says goodbye, once.
    void close(quint16 code, QByteArrayView reason, QByteArray &out);
    // A close was said: no more frames follow.
    [[nodiscard]] bool isClosing() const { return m_closing; }

private:
    // One whole frame at the beginning of m_in; false when there is none yet.
    bool takeFrame(QByteArray &out);
    void takeControl(int opcode, const QByteArray &payload, QByteArray &out);
    void takeClose(const QByteArray &payload, QByteArray &out);

    std::shared_ptr<TextStream> m_stream;
    QByteArray m_in;
    Time m_heardAt;
    Time m_pingedAt;
    bool m_closing = false;
};

} // namespace flotilla
