#include "core/http/message.h"

#include "core/http/problem.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name)
{
    for (const HttpHeader &header : headers) {
        if (header.name.size() == name.size() &&
            header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value.isNull() ? QByteArray("") : header.value;
    }
    return {};
}

QString HttpRequest::queryItem(const QString &name) const
{
    // '+' is a blank in what browsers and most clients send; QUrlQuery leaves it alone.
    QByteArray text = query;
    text.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(text)).queryItemValue(name, QUrl::FullyDecoded);
}

HttpResponse HttpResponse::json(const QJsonObject &object, int status)
{
    return {status,
            {{"Content-Type", "application/json"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse HttpResponse::text(const QByteArray &text, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, text};
}

HttpResponse HttpResponse::tryLater(int seconds)
{
    HttpResponse response = problemResponse(503, "unavailable"_L1,
                                            u"There is no room for this now; try again later."_s);
    for (HttpHeader &header : response.headers) {
        if (header.name == "Retry-After")
            header.value = QByteArray::number(qMax(1, seconds));
    }
    return response;
}

} // namespace flotilla
