#include "core/http/httpcall.h"

#include <flotilla/version.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr int kRedirectsMax = 3;

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

// Secrets travel in headers of any name, so another origin gets only the harmless ones.
void keepHarmlessHeaders(HttpHeaders &headers)
{
    headers.removeIf([](const HttpHeader &header) {
        const QByteArray name = header.name.toLower();
        return name != "accept" && name != "accept-language" && name != "user-agent";
    });
}

} // namespace

HttpCall::HttpCall(Parts parts, OutgoingRequest request, std::function<void(Exchange)> done)
    : m_parts(std::move(parts))
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_guard(m_request.allowedTargets)
{}

HttpCall::~HttpCall()
{
    m_parts.loop.cancel(m_timer);
    dropReply();
}

void HttpCall::start()
{
    m_timer = m_parts.loop.after(m_request.timeout, [this] {
        m_timer = 0;
        m_exchange.timedOut = true;
        cancel(u"No answer within %1 ms."_s.arg(m_request.timeout.count()));
    });
    go();
}

void HttpCall::cancel(const QString &why)
{
    readBody();
    endWith(isProvedNotSent() ? Exchange::Outcome::NotSent : Exchange::Outcome::Unknown, why);
}

void HttpCall::go()
{
    if (!m_request.guarded) {
        dispatch({});
        return;
    }
    if (const Result<> allowed = m_guard.checkUrl(m_request.url); !allowed) {
        endWith(Exchange::Outcome::NotSent, allowed.error().message);
        return;
    }
    if (const QHostAddress literal(m_request.url.host()); !literal.isNull()) {
        resolved({literal});
        return;
    }
    m_parts.options.resolver(m_request.url.host(),
                             [self = QPointer(this)](const QList<QHostAddress> &addresses) {
                                 if (self)
                                     self->resolved(addresses);
                             });
}

void HttpCall::resolved(const QList<QHostAddress> &addresses)
{
    if (!m_done)
        return;
    if (const Result<> allowed = m_guard.checkAddresses(m_request.url, addresses); !allowed) {
        endWith(Exchange::Outcome::NotSent, allowed.error().message);
        return;
    }
    dispatch(addresses.first());
}

// With an address, connects to it and to nothing a second look-up might bring, under the name that
// was asked for.
QNetworkRequest HttpCall::networkRequest(const QHostAddress &address) const
{
    QUrl url = m_request.url;
    QNetworkRequest network;
    QSslConfiguration tls = m_parts.options.tls;
    tls.setAllowedNextProtocols({});
    network.setSslConfiguration(tls);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setRawHeader("User-Agent", "Flotilla/" FLOTILLA_VERSION);
    network.setRawHeader("Accept-Encoding", "identity"); // no decompression bombs
    for (const HttpHeader &header : m_request.headers)
        network.setRawHeader(header.name, header.value);
    if (!isSafe(m_request.method))
        network.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    if (!address.isNull()) {
        network.setRawHeader("Host",
                             url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
        network.setPeerVerifyName(url.host(QUrl::FullyEncoded));
        url.setHost(address.toString());
    }
    network.setUrl(url);
    return network;
}

void HttpCall::dispatch(const QHostAddress &address)
{
    // Safe methods go without: repeating them does no harm, and Qt wants to rewind for a 307 or
    // 308.
    auto *body = isSafe(m_request.method) ? nullptr : new OneShotBody(m_request.body);
    m_dispatched = true;
    m_reply = m_parts.start(networkRequest(address), m_request.method, body);
    m_body = body;
    if (m_body)
        m_body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        readBody();
        if (m_exchange.body.size() > m_request.answerBytesMax)
            endWith(Exchange::Outcome::Unknown, u"The answer is larger than allowed."_s);
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { replyFinished(); });
}

void HttpCall::readBody()
{
    if (!m_reply || !m_reply->isOpen())
        return;
    const qint64 room = m_request.answerBytesMax + 1 - m_exchange.body.size();
    if (room > 0)
        m_exchange.body += m_reply->read(room);
}

bool HttpCall::isWholeAnswer() const
{
    if (m_exchange.status < 100 || m_exchange.body.size() > m_request.answerBytesMax)
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        break;
    default:
        return false;
    }
    const QByteArray length = m_exchange.header("Content-Length");
    const bool bodiless =
        m_request.method == "HEAD" || m_exchange.status == 204 || m_exchange.status == 304;
    return length.isNull() || bodiless || length.toLongLong() == m_exchange.body.size();
}

bool HttpCall::isProvedNotSent() const
{
    if (!m_dispatched)
        return true;
    if (!m_reply || m_redirects > 0)
        return false;
    if (m_body && !m_request.body.isEmpty())
        return m_body->takenBytes() == 0;
    if (m_requestSent || (m_body && m_body->wasAskedToRewind()))
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError: // the scheme
        return true;
    default:
        return false;
    }
}

void HttpCall::replyFinished()
{
    if (!m_done)
        return;
    readBody();
    m_exchange.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_exchange.headers.clear();
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
        m_exchange.headers.append(HttpHeader{pair.first, pair.second});
    if (isWholeAnswer()) {
        if (!followRedirect())
            endWith(Exchange::Outcome::Answered, {});
        return;
    }
    endWith(isProvedNotSent() ? Exchange::Outcome::NotSent : Exchange::Outcome::Unknown,
            m_reply->error() == QNetworkReply::NoError ? u"The answer was cut short."_s
                                                       : m_reply->errorString());
}

bool HttpCall::followRedirect()
{
    const QByteArray location = m_exchange.header("Location");
    if (!m_request.guarded || !isSafe(m_request.method) || !isRedirect(m_exchange.status) ||
        location.isEmpty())
        return false;
    if (++m_redirects > kRedirectsMax) {
        m_exchange = {};
        endWith(Exchange::Outcome::Unknown,
                u"The address was redirected more than %1 times."_s.arg(kRedirectsMax));
        return true;
    }
    const QUrl next = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (!sameOrigin(next, m_request.url))
        keepHarmlessHeaders(m_request.headers);
    m_request.url = next;
    m_exchange = {};
    m_requestSent = false;
    dropReply();
    go();
    return true;
}

void HttpCall::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    m_body = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater(); // we may be inside one of its signals
}

void HttpCall::endWith(Exchange::Outcome outcome, const QString &error)
{
    if (!m_done)
        return;
    m_parts.loop.cancel(m_timer);
    m_timer = 0;
    m_exchange.outcome = outcome;
    m_exchange.error = error;
    if (outcome != Exchange::Outcome::Answered) {
        m_exchange.status = 0;
        m_exchange.headers.clear();
        m_exchange.body.clear();
    }
    dropReply();
    const auto done = std::exchange(m_done, nullptr);
    done(std::move(m_exchange));
    m_parts.ended(this);
}

} // namespace flotilla
