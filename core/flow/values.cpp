#include "core/flow/values.h"

#include "core/flow/folding.h"
#include "core/flow/scope.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

const QJsonValue kNothing(QJsonValue::Undefined);
constexpr double kDaysMax = 400'000;
constexpr std::array<QStringView, 8> kWholeCurrencies{u"CLP", u"COP", u"IDR", u"JPY",
                                                      u"KRW", u"PYG", u"VND", u"UGX"};

QJsonValue finite(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : kNothing;
}

QString currencyOf(const QJsonValue &value)
{
    return value.toObject().value(u"currency"_s).toString();
}

QJsonValue applied(QChar operation, double a, double b)
{
    switch (operation.unicode()) {
    case u'+':
        return finite(a + b);
    case u'-':
        return finite(a - b);
    case u'*':
        return finite(a * b);
    case u'/':
        return b == 0 ? kNothing : finite(a / b);
    case u'%':
        return b == 0 ? kNothing : finite(std::fmod(a, b));
    default:
        return kNothing;
    }
}

QJsonValue withMoney(QChar operation, const QJsonValue &left, const QJsonValue &right)
{
    const double a = plainNumber(left).value_or(0);
    const double b = plainNumber(right).value_or(0);
    const bool both = isMoney(left) && isMoney(right);
    if (both && (currencyOf(left) != currencyOf(right) || operation == u'*'))
        return kNothing;
    const QJsonValue result = applied(operation, a, b);
    if (!result.isDouble() || (both && (operation == u'/' || operation == u'%')))
        return result;
    return moneyOf(result.toDouble(), currencyOf(isMoney(left) ? left : right));
}

bool isDate(const QJsonValue &value)
{
    return value.isString() && plainDate(value).has_value();
}

QJsonValue moved(const QJsonValue &date, double days)
{
    if (std::abs(days) > kDaysMax)
        return kNothing;
    const QString text = date.toString().trimmed();
    return plainDate(date)->addDays(static_cast<qint64>(days)).toString(Qt::ISODate) + text.mid(10);
}

QJsonValue joined(const QJsonValue &left, const QJsonValue &right)
{
    if (!left.isArray())
        return plainText(left) + plainText(right);
    QJsonArray list = left.toArray();
    if (!right.isArray()) {
        list.append(right);
        return list;
    }
    const QJsonArray more = right.toArray();
    for (const QJsonValue &entry : more)
        list.append(entry);
    return list;
}

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int decimalsOf(QStringView currency)
{
    const auto found = std::find(kWholeCurrencies.begin(), kWholeCurrencies.end(), currency);
    return found == kWholeCurrencies.end() ? 2 : 0;
}

bool isMoney(const QJsonValue &value)
{
    const QJsonObject record = value.toObject();
    return record.size() == 2 && record.value(u"amount"_s).isDouble() &&
           isCurrencyCode(record.value(u"currency"_s).toString());
}

QJsonValue moneyOf(double amount, const QString &currency)
{
    return QJsonObject{{u"amount"_s, amount}, {u"currency"_s, currency}};
}

bool isEmptyValue(const QJsonValue &value)
{
    return isMissing(value) || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool holds(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    return value.isDouble() ? value.toDouble() != 0 : !isEmptyValue(value);
}

bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    if (isMoney(left) && isMoney(right) && currencyOf(left) != currencyOf(right))
        return false;
    if (right.isDouble() || left.isDouble() || isMoney(left) || isMoney(right)) {
        const std::optional<double> a = plainNumber(left);
        const std::optional<double> b = plainNumber(right);
        return a && b && *a == *b;
    }
    return folded(plainText(left)) == folded(plainText(right));
}

bool hasWithin(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isArray()) {
        const QJsonArray entries = left.toArray();
        return std::any_of(entries.begin(), entries.end(),
                           [&](const QJsonValue &entry) { return isSame(entry, right); });
    }
    return folded(plainText(left)).contains(folded(plainText(right)));
}

std::optional<int> ordered(const QJsonValue &left, const QJsonValue &right)
{
    if (isMissing(left) || isMissing(right))
        return std::nullopt;
    if (isMoney(left) && isMoney(right) && currencyOf(left) != currencyOf(right))
        return std::nullopt;
    const std::optional<double> a = plainNumber(left);
    const std::optional<double> b = plainNumber(right);
    if (a && b)
        return *a < *b ? -1 : *a > *b ? 1 : 0;
    // ISO dates are in order as texts; a day alone is before its hours.
    if (isDate(left) && isDate(right))
        return QString::compare(left.toString().trimmed(), right.toString().trimmed());
    if (left.isString() && right.isString())
        return QString::compare(folded(left.toString()), folded(right.toString()));
    return std::nullopt;
}

QJsonValue calculate(QChar operation, const QJsonValue &left, const QJsonValue &right)
{
    if (isMoney(left) || isMoney(right))
        return withMoney(operation, left, right);
    if (isDate(left) && (operation == u'+' || operation == u'-')) {
        if (operation == u'-' && isDate(right))
            return static_cast<double>(plainDate(right)->daysTo(*plainDate(left)));
        if (const std::optional<double> days = plainNumber(right))
            return moved(left, operation == u'-' ? -*days : *days);
    }
    const std::optional<double> a = isMissing(left) ? 0 : plainNumber(left);
    const std::optional<double> b = isMissing(right) ? 0 : plainNumber(right);
    if (a && b)
        return applied(operation, *a, *b);
    return operation == u'+' ? joined(left, right) : kNothing;
}

} // namespace flotilla
