#include "core/flow/scope.h"

#include "core/flow/values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
constexpr qsizetype kVariableNameMax = 64;

QJsonValue walk(QJsonValue value, QStringView rest)
{
    while (!rest.isEmpty()) {
        const qsizetype dot = rest.indexOf(u'.');
        const QStringView key = dot < 0 ? rest : rest.first(dot);
        rest = dot < 0 ? QStringView() : rest.sliced(dot + 1);
        if (value.isArray()) {
            bool ok = false;
            const int index = key.toInt(&ok);
            value = ok && index >= 0 ? value.toArray().at(index) : QJsonValue::Undefined;
        } else {
            value = value.toObject().value(key);
        }
        if (value.isUndefined())
            return value;
    }
    return value;
}
} // namespace

QTimeZone zoneOf(const QString &iana)
{
    if (iana.isEmpty())
        return QTimeZone::utc();
    const QTimeZone zone(iana.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool isReservedRoot(QStringView name)
{
    return name == u"contact" || name == u"session" || name == u"message" || name == u"now" ||
           name == u"today" || name == u"secret";
}

bool isVariableName(QStringView name)
{
    if (name.isEmpty() || name.size() > kVariableNameMax || !name[0].isLetter())
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

QDateTime Scope::localNow() const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(now), zoneOf(zone));
}

QJsonValue Scope::find(QStringView path) const
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView root = dot < 0 ? path : path.first(dot);
    const QStringView rest = dot < 0 ? QStringView() : path.sliced(dot + 1);
    if (root == u"contact")
        return walk(contact, rest);
    if (root == u"session")
        return walk(session, rest);
    if (root == u"message")
        return rest.isEmpty() ? QJsonValue(message) : QJsonValue(QJsonValue::Undefined);
    if (root == u"now")
        return rest.isEmpty() ? QJsonValue(localNow().toString(u"yyyy-MM-ddTHH:mm:ss"_s))
                              : QJsonValue(QJsonValue::Undefined);
    if (root == u"today")
        return rest.isEmpty() ? QJsonValue(localNow().date().toString(Qt::ISODate))
                              : QJsonValue(QJsonValue::Undefined);
    if (root == u"secret")
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue value = variables.value(root);
    return rest.isEmpty() ? value : walk(value, rest);
}

QString plainText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        if (const qint64 whole = value.toInteger(0); whole == value.toInteger(1))
            return QString::number(whole);
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            parts += plainText(entry);
        return parts.join(u", "_s);
    }
    case QJsonValue::Object:
        if (isMoney(value)) {
            const QString currency = value[u"currency"_s].toString();
            return QString::number(value[u"amount"_s].toDouble(), 'f', decimalsOf(currency)) +
                   u' ' + currency;
        }
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

std::optional<double> plainNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (isMoney(value))
        return value[u"amount"_s].toDouble();
    if (!value.isString())
        return std::nullopt;
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<QDate> plainDate(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    if (text.size() < 10 || (text.size() > 10 && text[10] != u'T' && text[10] != u' '))
        return std::nullopt;
    const QDate date = QDate::fromString(text.first(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace flotilla
