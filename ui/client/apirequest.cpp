#include "ui/client/apirequest.h"

#include <QJsonDocument>
#include <QUrl>

namespace flotilla {

namespace {

ApiRequest withBody(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

ApiRequest ApiRequest::get(const QString &path, const QList<std::pair<QString, QString>> &query)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    return request;
}

ApiRequest ApiRequest::post(const QString &path, const QJsonObject &body)
{
    return withBody("POST", path, body);
}

ApiRequest ApiRequest::put(const QString &path, const QJsonObject &body)
{
    return withBody("PUT", path, body);
}

ApiRequest ApiRequest::patch(const QString &path, const QJsonObject &body)
{
    return withBody("PATCH", path, body);
}

ApiRequest ApiRequest::remove(const QString &path)
{
    return withBody("DELETE", path, {});
}

QString ApiRequest::segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace flotilla
