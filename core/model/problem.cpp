#include "core/model/problem.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kIdBytes = 8;
}

QString Fix::id() const
{
    const QByteArray bytes =
        label.toUtf8() + QJsonDocument(operations).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(kIdBytes).toHex());
}

QJsonObject Fix::toJson() const
{
    return {{u"id"_s, id()}, {u"label"_s, label}, {u"operations"_s, operations}};
}

QJsonObject Problem::toJson() const
{
    QJsonObject json{
        {u"severity"_s, severity == Severity::Error ? u"error"_s : u"warning"_s},
        {u"code"_s, code},
        {u"path"_s, path},
        {u"message"_s, message},
    };
    const std::pair<QString, QString> more[] = {
        {u"step"_s, step}, {u"step_title"_s, stepTitle}, {u"block"_s, block}};
    for (const auto &[key, text] : more) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    if (fix)
        json.insert(u"fix"_s, fix->toJson());
    return json;
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace flotilla
