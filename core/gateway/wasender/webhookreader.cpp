#include "core/gateway/wasender/webhookreader.h"

#include "core/base/secrettext.h"
#include "core/gateway/wasender/webhookevents.h"

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kDepthMax = 32;
constexpr size_t kValuesMax = 10'000;
constexpr size_t kBodyBytesMax = 8 * 1024 * 1024;

// One per thread: its buffers are kept from body to body.
simdjson::dom::parser &parser()
{
    thread_local simdjson::dom::parser instance(kBodyBytesMax);
    return instance;
}

simdjson::error_code parse(QByteArrayView body, wire::Json &root)
{
    simdjson::dom::parser &json = parser();
    const size_t size = static_cast<size_t>(body.size());
    // Also sets the depth, which the parser takes only together with its capacity.
    if (json.capacity() < size || json.max_depth() != kDepthMax) {
        const size_t capacity = std::max<size_t>(size, 64 * 1024);
        if (const auto error = json.allocate(capacity, kDepthMax); error != simdjson::SUCCESS)
            return error;
    }
    return json.parse(body.data(), size).get(root);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// The code unit of an escape "\uXXXX" at `at`, or -1.
int escapedUnit(const QByteArray &text, qsizetype at)
{
    if (at + 6 > text.size() || text.at(at) != '\\' || text.at(at + 1) != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text.at(i));
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

// Names cut in the middle of an emoji arrive as half a surrogate pair, which is legal in JavaScript
// and refused by strict parsers. Each half becomes the replacement character.
QByteArray withoutLoneSurrogates(QByteArrayView body)
{
    QByteArray text = body.toByteArray();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '\\')
            continue;
        const int unit = escapedUnit(text, at);
        const int next = unit < 0 ? -1 : escapedUnit(text, at + 6);
        const bool isPair = unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
        if (unit >= 0xd800 && unit < 0xe000 && !isPair)
            text.replace(at + 2, 4, "fffd");
        at += isPair ? 11 : unit >= 0 ? 5 : 1;
    }
    return text;
}

QString problemOf(simdjson::error_code error)
{
    if (error == simdjson::DEPTH_ERROR)
        return u"The body nests deeper than %1 levels"_s.arg(kDepthMax);
    return u"The body is not JSON: "_s + QString::fromLatin1(simdjson::error_message(error));
}

} // namespace

bool WasenderWebhookReader::isAuthentic(const Session &session, const HttpRequest &request,
                                        Instant now) const
{
    const QByteArray given = request.header("X-Webhook-Signature");
    // Both are always compared, so that the time taken does not tell which one came close.
    const bool isCurrent = sameSecret(given, session.secret);
    const bool isBefore = sameSecret(given, session.secretBefore);
    const bool beforeCounts = session.secretBeforeUntil && now < *session.secretBeforeUntil;
    return isCurrent || (isBefore && beforeCounts);
}

WebhookReading WasenderWebhookReader::read(QByteArrayView body) const
{
    WebhookReading reading;
    if (body.isEmpty()) {
        reading.problem = u"The body is empty"_s;
        return reading;
    }
    wire::Json root;
    simdjson::error_code error = parse(body, root);
    QByteArray repaired;
    if (error == simdjson::STRING_ERROR) {
        repaired = withoutLoneSurrogates(body);
        error = parse(repaired, root);
    }
    if (error != simdjson::SUCCESS) {
        reading.problem = problemOf(error);
        return reading;
    }
    // A value takes two bytes or more, so that short bodies need no count.
    if (static_cast<size_t>(body.size()) > kValuesMax * 2 &&
        wire::countValues(root, kValuesMax) > kValuesMax) {
        reading.problem = u"The body holds more than %1 values"_s.arg(kValuesMax);
        return reading;
    }
    wire::readEvent(root, body, reading);
    return reading;
}

} // namespace flotilla
