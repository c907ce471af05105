#include "core/gateway/wasender/sendoutcome.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace flotilla::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kRetryAfterMax = std::chrono::hours(1);
constexpr Millis kRetryAfterUnsaid = std::chrono::seconds(5);
// A reset value above now + this is a point in time, below it seconds to go.
constexpr qint64 kResetSlackSeconds = 5;

Millis capped(double seconds)
{
    const double ms =
        std::clamp(seconds * 1000.0, 0.0, static_cast<double>(kRetryAfterMax.count()));
    return Millis(static_cast<qint64>(ms));
}

std::optional<double> secondsIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double seconds = value.toString().toDouble(&ok);
    return ok ? std::optional(seconds) : std::nullopt;
}

std::optional<Millis> fromRetryAfterHeader(const QByteArray &value, Instant now)
{
    bool ok = false;
    if (const double seconds = value.trimmed().toDouble(&ok); ok)
        return seconds >= 0 ? std::optional(capped(seconds)) : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    if (!date.isValid())
        return std::nullopt;
    return capped(static_cast<double>(date.toMSecsSinceEpoch() - toMs(now)) / 1000.0);
}

std::optional<Millis> fromResetHeader(const QByteArray &value, Instant now)
{
    bool ok = false;
    const double reset = value.trimmed().toDouble(&ok);
    if (!ok || reset < 0)
        return std::nullopt;
    const double nowSeconds = static_cast<double>(toMs(now)) / 1000.0;
    const bool isTime = reset > nowSeconds + kResetSlackSeconds;
    // A time just past would otherwise read as seconds: some 56 years to go.
    if (!isTime && reset > 1e9)
        return Millis(0);
    return capped(isTime ? reset - nowSeconds : reset);
}

QJsonObject objectOf(QByteArrayView body)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size())).object();
}

// The plan's limit, from the text of a refusal, else from the headers, whose window is a minute.
void learnLimits(const Exchange &exchange, const QString &refusal, Instant now,
                 SendOutcome &outcome)
{
    const QString text = refusal.toLower();
    if (text.contains("every 1 minute"_L1)) {
        outcome.learnedCount = 1;
        outcome.learnedPer = std::chrono::minutes(1);
        return;
    }
    if (text.contains("every 5 seconds"_L1)) {
        outcome.learnedCount = 1;
        outcome.learnedPer = std::chrono::seconds(5);
        return;
    }
    bool ok = false;
    const int limit = exchange.header("X-RateLimit-Limit").trimmed().toInt(&ok);
    if (!ok || limit < 1 || limit > 100'000)
        return;
    outcome.learnedCount = limit;
    outcome.learnedPer = std::chrono::minutes(1);
    if (limit > 1)
        return;
    // One per minute (trial) or one per five seconds (protection): right after an accepted send the
    // time to the reset tells which; a refusal may stand anywhere in the window.
    const auto reset = fromResetHeader(exchange.header("X-RateLimit-Reset"), now);
    if (exchange.status == 429 || !reset)
        outcome.learnedCount.reset();
    else if (*reset <= std::chrono::seconds(5))
        outcome.learnedPer = std::chrono::seconds(5);
}

// Texts about the state of the account or session, whatever the status code: the contract does not
// document the codes.
bool saysSessionDown(const QString &text)
{
    static constexpr QLatin1StringView kTexts[] = {
        "session is not connected"_L1, "active subscription"_L1,      "invalid api key"_L1,
        "api key is required"_L1,      "subscription has expired"_L1, "unnotarized"_L1,
    };
    const QString lower = text.toLower();
    return std::any_of(std::begin(kTexts), std::end(kTexts),
                       [&](QLatin1StringView known) { return lower.contains(known); });
}

SendOutcome::Kind kindOfRefusal(int status, const Refusal &refusal)
{
    const QString &text = refusal.text;
    if (status == 429)
        return SendOutcome::Kind::NotSent;
    if (status == 401 || status == 403)
        return SendOutcome::Kind::SessionDown;
    if (status >= 400 && status < 500 && status != 408)
        return saysSessionDown(text) ? SendOutcome::Kind::SessionDown : SendOutcome::Kind::Rejected;
    // The contract leaves the codes of these texts open. The gateway's own word in its own shape
    // that there is no session to send by is proof; a bare 5xx is not.
    if (refusal.isExplicit && saysSessionDown(text))
        return SendOutcome::Kind::SessionDown;
    return SendOutcome::Kind::Unknown;
}

// A 2xx: sent only when it says so and names the message.
void readAcceptance(const Exchange &exchange, SendOutcome &outcome)
{
    const QJsonObject answer = objectOf(exchange.body);
    const QJsonObject data = answer.value("data"_L1).toObject();
    const QJsonValue id = data.value("msgId"_L1);
    // An explicit refusal inside a 200 is the gateway's word that nothing was queued.
    if (answer.value("success"_L1) == QJsonValue(false)) {
        const Refusal refusal = readRefusal(exchange.body);
        outcome.error = refusal.text;
        outcome.kind = saysSessionDown(refusal.text) ? SendOutcome::Kind::SessionDown
                                                     : SendOutcome::Kind::Rejected;
        outcome.breakerCounts = false;
        return;
    }
    outcome.gatewayId = id.isString()   ? id.toString().toUtf8()
                        : id.isDouble() ? QByteArray::number(id.toInteger())
                                        : QByteArray();
    if (outcome.gatewayId.isEmpty() || outcome.gatewayId == "0") {
        outcome.gatewayId.clear();
        outcome.error = u"The gateway answered %1 without a message number"_s.arg(exchange.status);
        return;
    }
    outcome.kind = SendOutcome::Kind::Sent;
    outcome.breakerCounts = false;
}

} // namespace

Refusal readRefusal(QByteArrayView body)
{
    Refusal refusal;
    const QJsonObject answer = objectOf(body);
    refusal.text = answer.value("message"_L1).toString();
    if (refusal.text.isEmpty())
        refusal.text = answer.value("error"_L1).toString();
    const QJsonObject errors = answer.value("errors"_L1).toObject();
    if (!errors.isEmpty()) {
        const auto first = errors.constBegin();
        refusal.field = first.key();
        const QString text =
            first->isArray() ? first->toArray().first().toString() : first->toString();
        if (!text.isEmpty())
            refusal.text = refusal.text.isEmpty() ? text : refusal.text + ": "_L1 + text;
    }
    for (const auto name : {"retry_after"_L1, "retryAfter"_L1}) {
        const auto seconds = secondsIn(answer.value(name));
        if (seconds && *seconds >= 0 && !refusal.retryAfter)
            refusal.retryAfter = capped(*seconds);
    }
    refusal.isExplicit = answer.value("success"_L1) == QJsonValue(false);
    refusal.text.truncate(500);
    return refusal;
}

std::optional<Millis> retryAfterOf(const Exchange &exchange, Instant now)
{
    if (const auto told = readRefusal(exchange.body).retryAfter)
        return told;
    if (const auto told = fromRetryAfterHeader(exchange.header("Retry-After"), now))
        return told;
    return fromResetHeader(exchange.header("X-RateLimit-Reset"), now);
}

SendOutcome classifySend(const Exchange &exchange, Instant now)
{
    SendOutcome outcome;
    outcome.httpStatus = exchange.status;
    if (exchange.outcome != Exchange::Outcome::Answered) {
        outcome.httpStatus = 0;
        outcome.error = exchange.timedOut ? u"No answer in time"_s : exchange.error;
        outcome.kind = exchange.outcome == Exchange::Outcome::NotSent ? SendOutcome::Kind::NotSent
                                                                      : SendOutcome::Kind::Unknown;
        return outcome;
    }
    if (exchange.status >= 200 && exchange.status < 300) {
        readAcceptance(exchange, outcome);
        learnLimits(exchange, {}, now, outcome);
        return outcome;
    }
    const Refusal refusal = readRefusal(exchange.body);
    outcome.kind = kindOfRefusal(exchange.status, refusal);
    outcome.error = refusal.text.isEmpty() ? u"HTTP %1"_s.arg(exchange.status) : refusal.text;
    // Only a gateway that fails counts for the breaker, not one that answers with reason.
    outcome.breakerCounts = outcome.kind == SendOutcome::Kind::Unknown;
    if (exchange.status == 429) {
        outcome.rateLimited = true;
        outcome.retryAfter = retryAfterOf(exchange, now).value_or(kRetryAfterUnsaid);
        learnLimits(exchange, refusal.text, now, outcome);
    }
    return outcome;
}

Error errorOf(const Exchange &exchange, Instant now)
{
    Error error;
    if (exchange.outcome != Exchange::Outcome::Answered) {
        error.code = exchange.timedOut ? ErrorCode::Timeout : ErrorCode::Unavailable;
        error.message = exchange.timedOut ? u"The gateway did not answer in time"_s
                                          : u"The gateway cannot be reached"_s;
        error.detail = exchange.error;
        return error;
    }
    const Refusal refusal = readRefusal(exchange.body);
    const int status = exchange.status;
    error.field = refusal.field;
    error.message =
        refusal.text.isEmpty() ? u"The gateway answered HTTP %1"_s.arg(status) : refusal.text;
    error.code = status == 401                   ? ErrorCode::Unauthorized
                 : status == 403                 ? ErrorCode::Forbidden
                 : status == 404                 ? ErrorCode::NotFound
                 : status == 409                 ? ErrorCode::Conflict
                 : status == 413                 ? ErrorCode::TooLarge
                 : status == 429                 ? ErrorCode::RateLimited
                 : status >= 400 && status < 500 ? ErrorCode::Invalid
                                                 : ErrorCode::Unavailable;
    if (const auto wait = status == 429 ? retryAfterOf(exchange, now) : std::nullopt)
        error.detail = u"retry after %1 ms"_s.arg(wait->count());
    return error;
}

} // namespace flotilla::wire
