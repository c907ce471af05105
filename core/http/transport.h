#pragma once
// Outgoing HTTP: the network seam of the engine. One request, one copy on the wire: whoever
// implements this never sends a request again by itself, GET and HEAD excepted.

#include "core/base/clock.h"
#include "core/http/message.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace flotilla {

struct OutgoingRequest
{
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body; // not of GET and HEAD
    Millis timeout{10'000};
    qint64 answerBytesMax = 8 * 1024 * 1024;
    // Requests whose address a customer's flow or message chose: the egress guard refuses private,
    // loopback and link-local targets, other schemes, and follows at most three redirects, each
    // checked again.
    bool guarded = false;
    // "host:port" that may be called all the same: set by the workspace's operator, never by a
    // flow.
    QStringList allowedTargets;
};

struct Exchange
{
    enum class Outcome {
        Answered, // a whole answer: status, headers, body
        NotSent,  // proved: refused, no route, DNS, TLS failure, or not one byte of the body was
                  // taken
        Unknown,  // anything else: the other side may have acted
    };

    Outcome outcome = Outcome::Unknown;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QString error;
    bool timedOut = false;

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
};

class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    // `done` runs once, on the transport's loop. After cancelAll() or destruction pending ones are
    // reported as Unknown.
    virtual void send(OutgoingRequest request, std::function<void(Exchange)> done) = 0;
};

} // namespace flotilla
