#include "core/api/openapi.h"

#include "core/api/apiroutes.h"
#include "core/api/eventfeed.h"

#include <flotilla/version.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject refTo(QLatin1StringView kind, const QString &name)
{
    return {{u"$ref"_s, u"#/components/%1/%2"_s.arg(kind, name)}};
}

QJsonObject skeleton()
{
    QFile file(u":/flotilla/api/openapi/skeleton.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

// "postContactsByIdTags" for POST /v1/contacts/{id}/tags.
QString operationId(const QString &method, const QStringList &segments)
{
    QString id = method.toLower();
    for (const QString &segment : segments) {
        if (segment == "v1"_L1)
            continue;
        if (segment.startsWith(u'{'))
            id += u"By"_s + capitalized(segment.mid(1).chopped(1));
        else
            for (const QString &word : segment.split(u'-'))
                id += capitalized(word.section(u'.', 0, 0));
    }
    return id;
}

QJsonArray parametersOf(const RouteDescription &route, const QStringList &segments)
{
    QJsonArray parameters;
    for (const QString &segment : segments) {
        if (segment.startsWith(u'{'))
            parameters.append(
                refTo("parameters"_L1, u"path"_s + capitalized(segment.mid(1).chopped(1))));
    }
    const QStringList query = QString::fromLatin1(route.query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : query)
        parameters.append(refTo("parameters"_L1, name));
    if (route.takesKey)
        parameters.append(refTo("parameters"_L1, u"idempotencyKey"_s));
    return parameters;
}

QJsonObject contentOf(const char *mediaType, const QJsonObject &schema)
{
    return {{QString::fromLatin1(mediaType), QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject listOf(const QString &schema)
{
    const QJsonObject items{{u"type"_s, u"array"_s}, {u"items"_s, refTo("schemas"_L1, schema)}};
    return {{u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"items"_s, u"next"_s}},
            {u"properties"_s,
             QJsonObject{{u"items"_s, items}, {u"next"_s, refTo("schemas"_L1, u"Next"_s)}}},
            {u"additionalProperties"_s, false}};
}

QJsonObject answersOf(const RouteDescription &route)
{
    const QString answer = QString::fromLatin1(route.answer);
    const QString schema = answer.section(u' ', 1);
    const QJsonObject shape =
        schema.startsWith(u'[') ? listOf(schema.mid(1).chopped(1)) : refTo("schemas"_L1, schema);
    QJsonObject done{{u"description"_s, u"Done."_s}};
    if (!schema.isEmpty())
        done.insert("content"_L1, contentOf(route.mediaType, shape));
    QJsonObject answers{{answer.section(u' ', 0, 0), done}};
    if (route.canStream)
        answers.insert("101"_L1, refTo("responses"_L1, u"101"_s));
    QStringList errors = QString::fromLatin1(route.errors).split(u' ', Qt::SkipEmptyParts);
    errors += QStringList{u"401"_s, u"403"_s, u"429"_s, u"500"_s, u"503"_s};
    for (const QString &status : std::as_const(errors))
        answers.insert(status, refTo("responses"_L1, status));
    return answers;
}

QJsonObject operationOf(const RouteDescription &route, const QString &method,
                        const QStringList &segments, const QString &permission)
{
    QJsonObject operation{{u"operationId"_s, operationId(method, segments)},
                          {u"summary"_s, QString::fromLatin1(route.summary)},
                          {u"tags"_s, QJsonArray{segments.value(segments.value(0) == "v1"_L1)}},
                          {u"responses"_s, answersOf(route)}};
    if (!permission.isEmpty())
        operation.insert("x-permission"_L1, permission);
    const QJsonArray parameters = parametersOf(route, segments);
    if (!parameters.isEmpty())
        operation.insert("parameters"_L1, parameters);
    QString body = QString::fromLatin1(route.body);
    if (!body.isEmpty()) {
        const bool needed = !body.endsWith(u'?');
        if (!needed)
            body.chop(1);
        operation.insert(
            "requestBody"_L1,
            QJsonObject{{u"required"_s, needed},
                        {u"content"_s, contentOf("application/json", refTo("schemas"_L1, body))}});
    }
    if (route.isOpen)
        operation.insert("security"_L1, QJsonArray{QJsonObject()});
    // No token is asked of who comes over loopback.
    if (route.isForMachines)
        operation.insert("security"_L1,
                         QJsonArray{QJsonObject(), QJsonObject{{u"token"_s, QJsonArray()}}});
    return operation;
}

QList<RouteDescription> describeOwnRoutes()
{
    return {
        {.route = "GET /healthz",
         .summary = "The process lives",
         .answer = "200 Health",
         .isForMachines = true},
        {.route = "GET /readyz",
         .summary = "The engine takes work",
         .answer = "200 Health",
         .isForMachines = true},
        {.route = "GET /metrics",
         .summary = "Figures for Prometheus",
         .answer = "200 Text",
         .isForMachines = true,
         .mediaType = "text/plain"},
        {.route = "GET /v1/openapi.json", .summary = "This document", .answer = "200 OpenApi"},
    };
}

ApiResult<HttpResponse> showDocument(const Call &, Connection &)
{
    static const HttpResponse answer = HttpResponse::json(openApiDocument());
    return answer;
}

} // namespace

QList<ApiRoute> documentRoutes()
{
    return {{.method = "GET",
             .pattern = "/v1/openapi.json",
             .permission = Permission::Self,
             .read = showDocument}};
}

QList<RouteDescription> describeRoutes()
{
    return describeOwnRoutes() + describeSessionRoutes() + describeContactRoutes() +
           describeConversationRoutes() + describeMessageRoutes() + describeFlowRoutes() +
           describeFlowLifeRoutes() + describeFlowChoiceRoutes() + describeFlowCheckRoutes() +
           describeFlowSaveRoutes() + describeFlowTestRoutes() + describeFlowTemplateRoutes() +
           describeFigureRoutes() + describeLedgerRoutes() + describeDeadLetterRoutes() +
           describeDeliveryRoutes() + describeEventRoutes() + describeOperatorRoutes() +
           describeSecretRoutes() + describeSignInRoutes() + describeOverviewRoutes();
}

QJsonObject openApiDocument()
{
    QJsonObject document = skeleton();
    QJsonObject info = document.value("info"_L1).toObject();
    info.insert("version"_L1, QLatin1StringView(FLOTILLA_VERSION));
    document.insert("info"_L1, info);
    QHash<QString, QString> permissions;
    for (const ApiRoute &route : ApiRoutes::table())
        permissions.insert(QLatin1StringView(route.method) + u' ' +
                               QLatin1StringView(route.pattern),
                           wordOf(route.permission));
    QJsonObject paths;
    for (const RouteDescription &route : describeRoutes()) {
        const QString method = QString::fromLatin1(route.route).section(u' ', 0, 0);
        const QString pattern = QString::fromLatin1(route.route).section(u' ', 1);
        QJsonObject path = paths.value(pattern).toObject();
        path.insert(method.toLower(),
                    operationOf(route, method, pattern.split(u'/', Qt::SkipEmptyParts),
                                permissions.value(QString::fromLatin1(route.route))));
        paths.insert(pattern, path);
    }
    document.insert("paths"_L1, paths);
    return document;
}

} // namespace flotilla
