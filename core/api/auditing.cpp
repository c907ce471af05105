#include "core/api/auditing.h"

#include "core/api/form.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBodyMax = 256 * 1024; // larger ones are documents; their fields tell nothing
constexpr qsizetype kFieldsMax = 50;
constexpr qsizetype kFieldLengthMax = 50;

// The names in a body that are names of fields; values may be secrets.
QStringList fieldsIn(const QByteArray &body)
{
    QStringList fields;
    if (body.isEmpty() || body.size() > kBodyMax)
        return fields;
    const QStringList names = QJsonDocument::fromJson(body).object().keys();
    for (const QString &name : names) {
        const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        });
        if (plain && name.size() <= kFieldLengthMax && fields.size() < kFieldsMax)
            fields.append(name);
    }
    return fields;
}

// What a call made says its id in the answer.
QString idIn(const HttpResponse &response)
{
    if (response.status != 201 || response.body.size() > kBodyMax)
        return {};
    return QJsonDocument::fromJson(response.body).object().value("id"_L1).toString();
}

} // namespace

QJsonObject auditView(const AuditRow &row)
{
    const auto idOrNull = [](auto id) {
        return id.isValid() ? QJsonValue(id.text()) : QJsonValue();
    };
    return {{u"id"_s, row.id.text()},
            {u"at"_s, timeText(row.at)},
            {u"operator"_s, idOrNull(row.person)},
            {u"token"_s, idOrNull(row.token)},
            {u"who"_s, row.who},
            {u"peer"_s, row.entry.peer},
            {u"action"_s, row.entry.action},
            {u"object_kind"_s, row.entry.objectKind},
            {u"object_id"_s, row.entry.objectId},
            {u"fields"_s, QJsonArray::fromStringList(row.entry.fields)},
            {u"outcome"_s, row.entry.outcome},
            {u"count"_s, row.entry.count}};
}

Audited auditedOf(const ApiRoute &route, const Call &call)
{
    const QString pattern = QString::fromLatin1(route.pattern);
    Audited audited{call.caller, {}, qstrcmp(route.method, "GET") != 0};
    audited.entry.peer = QString::fromLatin1(call.request.peer);
    audited.entry.action = QLatin1StringView(route.method) + u' ' + pattern;
    audited.entry.objectKind = pattern.section(u'/', 2, 2);
    audited.entry.objectId = call.match.parameters.value("id");
    audited.entry.fields = fieldsIn(call.request.body);
    audited.entry.outcome = u"done"_s;
    return audited;
}

WriteCommand withAudit(WriteCommand command, const Audited &audited)
{
    return [command = std::move(command), audited](WriteTx &tx) -> Result<Answer> {
        Result<Answer> answer = command(tx);
        if (!answer)
            return answer;
        AuditEntry entry = audited.entry;
        if (entry.objectId.isEmpty())
            entry.objectId = idIn(answer->response);
        AuditStore::add(tx, answer->actor.value_or(audited.caller), entry);
        return answer;
    };
}

} // namespace flotilla
