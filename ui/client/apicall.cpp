#include "ui/client/apicall.h"

#include "core/base/oneshotbody.h"

#include <flotilla/version.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThreadPool>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTriesMax = 4;
constexpr Millis kFirstPause{200};
constexpr Millis kTryMax{10'000}; // of silence
constexpr qint64 kAnswerBytesMax = 32 * 1024 * 1024;
// Larger answers are read on another thread: this much takes about a millisecond.
constexpr qsizetype kDecodeHereMax = 64 * 1024;

ApiAnswer<QJsonObject> readJson(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return tl::unexpected(
            ApiError::unreadable(u"What answers there is not this engine: %1"_s.arg(
                error.error == QJsonParseError::NoError ? u"no object"_s : error.errorString())));
    return document.object();
}

} // namespace

ApiCall::ApiCall(Parts parts, ApiRequest request, QObject *context,
                 std::function<void(ApiAnswer<QJsonObject>)> done)
    : m_parts(std::move(parts))
    , m_request(std::move(request))
    , m_context(context)
    , m_done(std::move(done))
{
    connect(context, &QObject::destroyed, this, &ApiCall::contextGone);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ApiError error =
            ApiError::unreachable(u"No answer within %1 ms."_s.arg(m_request.deadline.count()));
        error.code = ErrorCode::Timeout;
        error.mayBeDone = !m_request.isRead();
        m_wasUnreachable = true;
        end(tl::unexpected(error));
    });
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // never earlier than the engine asked for
    connect(&m_pause, &QTimer::timeout, this, &ApiCall::tryOnce);
}

ApiCall::~ApiCall()
{
    dropReply();
}

void ApiCall::start()
{
    m_waited.start();
    m_deadline.start(m_request.deadline);
    tryOnce();
}

void ApiCall::cancel()
{
    ApiError error = ApiError::unreachable(u"The call was given up."_s);
    error.code = ErrorCode::Cancelled;
    error.mayBeDone = !m_request.isRead();
    end(tl::unexpected(error));
}

QNetworkRequest ApiCall::networkRequest() const
{
    QUrl url = m_parts.address;
    url.setPath(url.path(QUrl::FullyEncoded) + m_request.path, QUrl::TolerantMode);
    QUrlQuery query;
    for (const auto &[name, value] : m_request.query)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest network(url);
    network.setTransferTimeout(static_cast<int>(std::min(kTryMax, m_request.deadline).count()));
    // A redirect would carry the token to wherever it points.
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setRawHeader("User-Agent", "Flotilla-Console/" FLOTILLA_VERSION);
    if (!m_parts.token.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + m_parts.token);
    if (!m_request.isRead()) {
        network.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        if (!m_request.body.isEmpty())
            network.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (m_request.method == "POST")
            network.setRawHeader("Idempotency-Key", m_request.key);
    }
    return network;
}

void ApiCall::tryOnce()
{
    ++m_tries;
    m_body.clear();
    // Qt sends a request again by itself unless its body cannot be rewound; a read may be.
    auto *body = m_request.isRead() ? nullptr : new OneShotBody(m_request.body);
    m_reply = m_parts.start(networkRequest(), m_request.method, body);
    if (body)
        body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        readBody();
        if (m_body.size() > kAnswerBytesMax)
            end(tl::unexpected(ApiError::unreadable(u"The answer is larger than 32 MB."_s)));
    });
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::replyFinished);
}

void ApiCall::readBody()
{
    if (m_reply && m_reply->isOpen())
        m_body += m_reply->read(kAnswerBytesMax + 1 - m_body.size());
}

void ApiCall::replyFinished()
{
    if (m_ended)
        return;
    readBody();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const QNetworkReply::NetworkError failure = m_reply->error();
    const bool isCutShort = failure >= QNetworkReply::ConnectionRefusedError &&
                            failure <= QNetworkReply::UnknownNetworkError;
    if (status == 0 || isCutShort || failure == QNetworkReply::OperationCanceledError) {
        ApiError error = ApiError::unreachable(m_reply->errorString());
        error.mayBeDone = !m_request.isRead() && failure != QNetworkReply::ConnectionRefusedError &&
                          failure != QNetworkReply::HostNotFoundError &&
                          failure != QNetworkReply::SslHandshakeFailedError;
        m_wasUnreachable = true;
        failed(std::move(error));
        return;
    }
    m_wasUnreachable = false;
    if (status >= 300) {
        ApiError error = ApiError::fromAnswer(status, m_body);
        error.retryAfter =
            std::chrono::seconds(std::clamp(m_reply->rawHeader("Retry-After").toInt(), 0, 3600));
        if (status < 400)
            error.message = u"The address leads elsewhere; give the engine's own."_s;
        failed(std::move(error));
        return;
    }
    decode(status, type);
}

void ApiCall::decode(int status, const QByteArray &contentType)
{
    if (status == 204 || m_body.isEmpty()) {
        end(QJsonObject());
        return;
    }
    if (!contentType.startsWith("application/json")) {
        end(tl::unexpected(
            ApiError::unreadable(u"What answers there is not this engine: it sent %1."_s.arg(
                QString::fromLatin1(contentType)))));
        return;
    }
    if (m_body.size() <= kDecodeHereMax) {
        end(readJson(m_body));
        return;
    }
    QThreadPool::globalInstance()->start([self = QPointer(this), body = m_body] {
        ApiAnswer<QJsonObject> answer = readJson(body);
        // Through an object of the screen's thread: the call itself may be gone.
        QMetaObject::invokeMethod(QCoreApplication::instance(),
                                  [self, answer = std::move(answer)]() mutable {
                                      if (self)
                                          self->end(std::move(answer));
                                  });
    });
}

void ApiCall::failed(ApiError error)
{
    dropReply();
    if (!m_request.isRead() || !error.isPassing() || m_tries >= kTriesMax) {
        end(tl::unexpected(std::move(error)));
        return;
    }
    // Half of it by chance, so that many callers do not come back together.
    const double full = double(kFirstPause.count()) * std::pow(2.0, m_tries - 1);
    const Millis wait(static_cast<qint64>(full * (0.5 + 0.5 * m_parts.random.unit())));
    m_pause.start(std::max(wait, error.retryAfter));
}

void ApiCall::contextGone()
{
    m_done = nullptr;
    if (m_request.isRead())
        cancel();
}

void ApiCall::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *const reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater(); // we may be inside one of its signals
}

void ApiCall::end(ApiAnswer<QJsonObject> answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_pause.stop();
    dropReply();
    const auto done = std::exchange(m_done, nullptr);
    m_parts.ended(this, answer); // from here on the client forgets this call
    if (done && m_context)
        done(std::move(answer));
    deleteLater();
}

} // namespace flotilla
