#include "core/api/call.h"

#include "core/http/problem.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

HttpResponse problemResponse(const ApiFailure &failure)
{
    HttpResponse response = problemResponse(failure.error);
    if (failure.retryAfterS > 0) {
        response.headers.removeIf(
            [](const HttpHeader &header) { return header.name == "Retry-After"; });
        response.headers.append(HttpHeader{"Retry-After", QByteArray::number(failure.retryAfterS)});
    }
    if (failure.problems.isEmpty() && failure.status == 0)
        return response;
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    if (failure.status != 0) {
        response.status = failure.status;
        body.insert("status"_L1, failure.status);
        const QByteArrayView title = reasonPhrase(failure.status);
        body.insert("title"_L1, QString::fromLatin1(title.data(), title.size()));
    }
    QJsonArray problems;
    for (const Problem &problem : failure.problems)
        problems.append(problem.toJson());
    if (!problems.isEmpty())
        body.insert("problems"_L1, problems);
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace flotilla
