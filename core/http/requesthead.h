#pragma once
// Reads the head of an HTTP/1.x request, stricter than RFC 9112 asks: whatever two readers might
// understand differently is refused. Pure: bytes in, verdict out.

#include <QByteArrayView>

#include <span>
#include <vector>

namespace flotilla {

// Names and most words of HTTP: upper and lower case are the same.
[[nodiscard]] inline bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

struct HeadLimits
{
    qsizetype headBytesMax = 16 * 1024;
    qsizetype requestLineBytesMax = 8 * 1024;
    int fieldsMax = 100;
    qint64 bodyBytesMax = 4 * 1024 * 1024;
};

class RequestHead
{
public:
    enum class State { NeedMore, Complete, Refused };

    // A stretch of the bytes that were fed; it stays right when their buffer moves.
    struct Stretch
    {
        qint32 at = 0;
        qint32 size = 0;
        [[nodiscard]] QByteArrayView in(QByteArrayView bytes) const
        {
            return bytes.sliced(at, size);
        }
    };
    struct Field
    {
        Stretch name;
        Stretch value; // without the blanks around it
    };

    explicit RequestHead(const HeadLimits &limits);

    // `bytes` is all that came since the request began, so each call brings the same beginning and
    // more. The verdict does not depend on how the bytes were cut.
    State feed(QByteArrayView bytes);
    // Ready for the next request.
    void reset();

    [[nodiscard]] State state() const { return m_state; }

    // When Refused.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const char *reason() const { return m_reason; } // a sentence for people

    // When Complete.
    [[nodiscard]] qsizetype size() const { return m_scanned; } // with the empty line
    [[nodiscard]] Stretch method() const { return m_method; }
    [[nodiscard]] Stretch target() const { return m_target; } // path and query
    [[nodiscard]] Stretch path() const { return m_path; }
    [[nodiscard]] Stretch query() const { return m_query; } // without the '?'
    [[nodiscard]] std::span<const Field> fields() const { return m_fields; }
    [[nodiscard]] Stretch host() const { return m_host; }
    [[nodiscard]] qint64 contentLength() const { return m_contentLength < 0 ? 0 : m_contentLength; }
    [[nodiscard]] bool hasContentLength() const { return m_contentLength >= 0; }
    [[nodiscard]] bool isHttp10() const { return m_http10; }
    [[nodiscard]] bool keepAlive() const { return m_http10 ? m_keepAliveAsked : !m_closeAsked; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }

private:
    bool refuse(int status, const char *reason);
    bool takeLine(QByteArrayView bytes, qsizetype start, qsizetype end);
    bool takeRequestLine(QByteArrayView bytes, qsizetype start, qsizetype end);
    bool takeTarget(QByteArrayView bytes);
    bool takeField(QByteArrayView bytes, qsizetype start, qsizetype end);
    bool takeMeaning(QByteArrayView name, QByteArrayView value, Stretch valueStretch);
    bool takeContentLength(QByteArrayView value);
    void takeConnection(QByteArrayView value);
    bool finish(QByteArrayView bytes);

    HeadLimits m_limits;
    State m_state = State::NeedMore;
    int m_status = 0;
    const char *m_reason = "";
    qsizetype m_scanned = 0;  // lines before this are taken
    qsizetype m_searched = 0; // no line end between m_scanned and here
    bool m_haveRequestLine = false;
    Stretch m_method;
    Stretch m_target;
    Stretch m_path;
    Stretch m_query;
    Stretch m_host;
    std::vector<Field> m_fields;
    qint64 m_contentLength = -1;
    bool m_http10 = false;
    bool m_hasHost = false;
    bool m_hasTransferEncoding = false;
    bool m_chunked = false;
    bool m_closeAsked = false;
    bool m_keepAliveAsked = false;
    bool m_expectsContinue = false;
    bool m_expectsOther = false;
};

} // namespace flotilla
