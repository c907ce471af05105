#include "core/http/requesthead.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace flotilla {

namespace {

// RFC 9110 5.6.2.
constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[static_cast<size_t>(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[static_cast<size_t>(c)] = true;
    for (int c = 'A'; c <= 'Z'; ++c)
        table[static_cast<size_t>(c)] = true;
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<size_t>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kToken = tokenTable();

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return kToken[byteOf(c)]; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

// Letters, digits and the marks of names, IPv4, and IPv6 in brackets, with an optional port.
bool isHostAndPort(QByteArrayView host)
{
    if (host.isEmpty() || host.size() > 255)
        return false;
    qsizetype end = 0;
    if (host.front() == '[') {
        end = host.indexOf(']') + 1;
        if (end < 4)
            return false;
        for (const char c : host.sliced(1, end - 2)) {
            if (!isHex(c) && c != ':' && c != '.')
                return false;
        }
    } else {
        while (end < host.size() && host[end] != ':') {
            const char c = host[end];
            if (!isHex(c) && !(c >= 'g' && c <= 'z') && !(c >= 'G' && c <= 'Z') && c != '-' &&
                c != '.' && c != '_')
                return false;
            ++end;
        }
        if (end == 0)
            return false;
    }
    const QByteArrayView rest = host.sliced(end);
    if (rest.isEmpty())
        return true;
    const QByteArrayView port = rest.sliced(1);
    return rest.front() == ':' && !port.isEmpty() && port.size() <= 5 &&
           std::all_of(port.begin(), port.end(), isDigit);
}

} // namespace

RequestHead::RequestHead(const HeadLimits &limits)
    : m_limits(limits)
{}

void RequestHead::reset()
{
    std::vector<Field> fields = std::move(m_fields);
    fields.clear();
    *this = RequestHead(m_limits);
    m_fields = std::move(fields);
}

bool RequestHead::refuse(int status, const char *reason)
{
    m_state = State::Refused;
    m_status = status;
    m_reason = reason;
    return false;
}

RequestHead::State RequestHead::feed(QByteArrayView bytes)
{
    while (m_state == State::NeedMore) {
        const void *found = bytes.size() > m_searched
                                ? std::memchr(bytes.data() + m_searched, '\n',
                                              static_cast<size_t>(bytes.size() - m_searched))
                                : nullptr;
        // Where the line ends; without an end in sight, it ends here at the earliest.
        const qsizetype end =
            found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
        if (!m_haveRequestLine && end >= m_limits.requestLineBytesMax) {
            refuse(414, "The request line is too long.");
            break;
        }
        if (end >= m_limits.headBytesMax) {
            refuse(431, "The head of the request is too large.");
            break;
        }
        if (!found) {
            m_searched = bytes.size();
            break;
        }
        if (end == m_scanned || bytes[end - 1] != '\r') {
            refuse(400, "A line ends without a carriage return.");
            break;
        }
        const qsizetype start = m_scanned;
        m_scanned = end + 1;
        m_searched = m_scanned;
        if (!takeLine(bytes, start, end - 1))
            break;
    }
    return m_state;
}

bool RequestHead::takeLine(QByteArrayView bytes, qsizetype start, qsizetype end)
{
    if (!m_haveRequestLine)
        return takeRequestLine(bytes, start, end);
    if (start == end)
        return finish(bytes);
    return takeField(bytes, start, end);
}

bool RequestHead::takeRequestLine(QByteArrayView bytes, qsizetype start, qsizetype end)
{
    const QByteArrayView line = bytes.sliced(start, end - start);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return refuse(400, "The request line is not of the form 'METHOD /path HTTP/1.1'.");
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/") &&
                                isDigit(version[5]) && version[6] == '.' && isDigit(version[7]);
        return wellFormed ? refuse(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.")
                          : refuse(400, "The HTTP version is malformed.");
    }
    m_http10 = version.back() == '0';
    const QByteArrayView method = line.first(first);
    if (!isToken(method))
        return refuse(400, "The method is malformed.");
    static constexpr QByteArrayView kMethods[] = {"GET",   "HEAD",   "POST",   "PUT",
                                                  "PATCH", "DELETE", "OPTIONS"};
    if (std::find(std::begin(kMethods), std::end(kMethods), method) == std::end(kMethods))
        return refuse(501, "This method is not known here.");
    m_method = {static_cast<qint32>(start), static_cast<qint32>(first)};
    m_target = {static_cast<qint32>(start + first + 1), static_cast<qint32>(last - first - 1)};
    m_haveRequestLine = true;
    return takeTarget(bytes);
}

bool RequestHead::takeTarget(QByteArrayView bytes)
{
    const QByteArrayView target = m_target.in(bytes);
    if (target == "*" && m_method.in(bytes) == "OPTIONS") {
        m_path = m_target;
        return true;
    }
    if (target.front() != '/')
        return refuse(400, "The target must be a path that begins with '/'.");
    for (qsizetype i = 0; i < target.size(); ++i) {
        const unsigned char c = byteOf(target[i]);
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return refuse(400, "The target holds a character that must be percent-encoded.");
        if (c != '%')
            continue;
        if (target.size() - i < 3 || !isHex(target[i + 1]) || !isHex(target[i + 2]))
            return refuse(400, "The target holds a malformed percent-encoding.");
        if (target[i + 1] == '0' && target[i + 2] == '0')
            return refuse(400, "The target holds a NUL.");
    }
    const qsizetype mark = target.indexOf('?');
    m_path = m_target;
    if (mark >= 0) {
        m_path.size = static_cast<qint32>(mark);
        m_query = {static_cast<qint32>(m_target.at + mark + 1),
                   static_cast<qint32>(target.size() - mark - 1)};
    }
    return true;
}

bool RequestHead::takeField(QByteArrayView bytes, qsizetype start, qsizetype end)
{
    if (std::ssize(m_fields) >= m_limits.fieldsMax)
        return refuse(431, "The request has too many header fields.");
    const QByteArrayView line = bytes.sliced(start, end - start);
    if (isBlank(line.front()))
        return refuse(400, "Folded header fields are not accepted.");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(400, "A header field is not of the form 'Name: value'.");
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    for (const char c : value) {
        if ((byteOf(c) < 0x20 && c != '\t') || byteOf(c) == 0x7f)
            return refuse(400, "A header field holds a control character.");
    }
    const Stretch valueStretch{static_cast<qint32>(value.data() - bytes.data()),
                               static_cast<qint32>(value.size())};
    m_fields.push_back({{static_cast<qint32>(start), static_cast<qint32>(colon)}, valueStretch});
    return takeMeaning(line.first(colon), value, valueStretch);
}

// The fields that decide where the request ends and whom it is for.
bool RequestHead::takeMeaning(QByteArrayView name, QByteArrayView value, Stretch valueStretch)
{
    switch (name.size()) {
    case 4:
        if (sameWord(name, "host")) {
            if (m_hasHost)
                return refuse(400, "There must be one Host header field, not two.");
            if (!isHostAndPort(value))
                return refuse(400, "The Host header field is malformed.");
            m_hasHost = true;
            m_host = valueStretch;
        }
        break;
    case 6:
        if (sameWord(name, "expect")) {
            const bool known = sameWord(value, "100-continue");
            m_expectsContinue = m_expectsContinue || known;
            m_expectsOther = m_expectsOther || !known;
        }
        break;
    case 10:
        if (sameWord(name, "connection"))
            takeConnection(value);
        break;
    case 14:
        if (sameWord(name, "content-length"))
            return takeContentLength(value);
        break;
    case 17:
        if (sameWord(name, "transfer-encoding")) {
            m_chunked = !m_hasTransferEncoding && sameWord(value, "chunked");
            m_hasTransferEncoding = true;
        }
        break;
    }
    return true;
}

bool RequestHead::takeContentLength(QByteArrayView value)
{
    if (m_contentLength >= 0)
        return refuse(400, "There must be one Content-Length header field, not two.");
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return refuse(400, "Content-Length must be digits only.");
    if (value.size() > 18)
        return refuse(413, "The body is too large.");
    qint64 length = 0;
    for (const char c : value)
        length = length * 10 + (c - '0');
    m_contentLength = length;
    return true;
}

void RequestHead::takeConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = trimmed(comma < 0 ? value : value.first(comma));
        m_closeAsked = m_closeAsked || sameWord(option, "close");
        m_keepAliveAsked = m_keepAliveAsked || sameWord(option, "keep-alive");
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
}

bool RequestHead::finish(QByteArrayView bytes)
{
    if (!m_hasHost)
        return refuse(400, "The Host header field is missing.");
    if (m_hasTransferEncoding) {
        if (m_contentLength >= 0 || m_http10)
            return refuse(400, "Transfer-Encoding contradicts the rest of the request.");
        return m_chunked ? refuse(411, "Chunked bodies are not accepted; send Content-Length.")
                         : refuse(501, "This transfer coding is not known here.");
    }
    if (m_expectsOther)
        return refuse(417, "The only expectation known here is 100-continue.");
    if (m_contentLength > m_limits.bodyBytesMax)
        return refuse(413, "The body is too large.");
    const QByteArrayView method = m_method.in(bytes);
    if (m_contentLength > 0 && (method == "GET" || method == "HEAD" || method == "OPTIONS"))
        return refuse(400, "A request of this method must not have a body.");
    m_state = State::Complete;
    return false;
}

} // namespace flotilla
