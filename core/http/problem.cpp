#include "core/http/problem.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

HttpResponse problem(int status, QLatin1StringView code, const QString &detail,
                     const QString &field, const QString &cause)
{
    const QByteArrayView title = reasonPhrase(status);
    QJsonObject object{
        {u"type"_s, u"about:blank"_s}, {u"title"_s, QLatin1StringView(title.data(), title.size())},
        {u"status"_s, status},         {u"code"_s, code},
        {u"detail"_s, detail},
    };
    if (!field.isEmpty())
        object.insert(u"field"_s, field);
    if (!cause.isEmpty())
        object.insert(u"cause"_s, cause);
    HttpResponse response{status,
                          {{"Content-Type", "application/problem+json"}},
                          QJsonDocument(object).toJson(QJsonDocument::Compact)};
    if (status == 401)
        response.headers.append(HttpHeader{"WWW-Authenticate", "Bearer"});
    if (status == 429 || status == 503)
        response.headers.append(HttpHeader{"Retry-After", "1"});
    return response;
}

} // namespace

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled: // by our own stop
    case ErrorCode::DiskFull:
    case ErrorCode::Storage: // nothing was committed: the caller may try again
        return 503;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

HttpResponse problemResponse(const Error &error)
{
    const int status = httpStatus(error.code);
    if (status == 500) {
        return problem(status, codeWord(error.code),
                       u"The engine could not answer because of a fault of its own; its log has "
                       "the cause."_s,
                       {}, {});
    }
    return problem(status, codeWord(error.code), error.message, error.field,
                   status < 500 ? error.detail : QString());
}

HttpResponse problemResponse(int status, QLatin1StringView code, const QString &detail,
                             const QString &field)
{
    return problem(status, code, detail, field, {});
}

QByteArrayView reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        QByteArrayView words;
    };
    static constexpr Phrase kPhrases[] = {
        {200, "OK"},
        {100, "Continue"},
        {101, "Switching Protocols"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
    };
    for (const Phrase &phrase : kPhrases) {
        if (phrase.status == status)
            return phrase.words;
    }
    return "Unknown";
}

} // namespace flotilla
