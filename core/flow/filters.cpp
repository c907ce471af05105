#include "core/flow/filters.h"

#include "core/flow/template.h"

#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Value = const QJsonValue &;
using Arguments = const QJsonArray &;

bool isBlank(Value value)
{
    return value.isNull() || value.isUndefined() ||
           (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// Reading by people and by programs: no blanks that look like blanks but are not.
QString plainBlanks(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

QJsonValue orDefault(Value value, Arguments arguments, const Scope &)
{
    return isBlank(value) ? arguments.at(0) : value;
}

QJsonValue upper(Value value, Arguments, const Scope &scope)
{
    return scope.locale().toUpper(plainText(value));
}

QJsonValue lower(Value value, Arguments, const Scope &scope)
{
    return scope.locale().toLower(plainText(value));
}

QJsonValue capitalize(Value value, Arguments, const Scope &scope)
{
    const QString text = plainText(value);
    return scope.locale().toUpper(text.left(1)) + text.mid(1);
}

QJsonValue trim(Value value, Arguments, const Scope &)
{
    return plainText(value).trimmed();
}

QJsonValue number(Value value, Arguments arguments, const Scope &scope)
{
    const std::optional<double> given = plainNumber(value);
    if (!given)
        return plainText(value);
    if (arguments.isEmpty())
        return plainBlanks(scope.locale().toString(*given, 'f', QLocale::FloatingPointShortest));
    const int decimals = std::clamp(arguments.at(0).toInt(), 0, 6);
    return plainBlanks(scope.locale().toString(*given, 'f', decimals));
}

QJsonValue date(Value value, Arguments arguments, const Scope &scope)
{
    const QString text = plainText(value);
    const std::optional<QDate> day = plainDate(value);
    if (!day)
        return text;
    if (arguments.isEmpty())
        return plainBlanks(scope.locale().toString(*day, QLocale::ShortFormat));
    const QDateTime at =
        text.size() > 10 ? QDateTime::fromString(text, Qt::ISODate) : day->startOfDay(Qt::UTC);
    return plainBlanks(scope.locale().toString(at.isValid() ? at : day->startOfDay(Qt::UTC),
                                               arguments.at(0).toString().left(100)));
}

struct Currency
{
    QLatin1StringView code;
    QStringView symbol;
    int decimals;
};

constexpr std::array<Currency, 13> kCurrencies{{
    {"ARS"_L1, u"$", 2},
    {"BRL"_L1, u"R$", 2},
    {"CLP"_L1, u"$", 0},
    {"COP"_L1, u"$", 0},
    {"EUR"_L1, u"€", 2},
    {"GBP"_L1, u"£", 2},
    {"IDR"_L1, u"Rp", 0},
    {"INR"_L1, u"₹", 2},
    {"MXN"_L1, u"$", 2},
    {"PEN"_L1, u"S/", 2},
    {"PYG"_L1, u"₲", 0},
    {"SAR"_L1, u"SAR", 2},
    {"USD"_L1, u"US$", 2},
}};

QJsonValue money(Value value, Arguments arguments, const Scope &scope)
{
    const std::optional<double> given = plainNumber(value);
    if (!given)
        return plainText(value);
    QString symbol = arguments.at(0).toString();
    int decimals = 2;
    for (const Currency &known : kCurrencies) {
        if (symbol == known.code) {
            symbol = known.symbol.toString();
            decimals = known.decimals;
            break;
        }
    }
    return plainBlanks(scope.locale().toCurrencyString(*given, symbol, decimals));
}

QJsonValue join(Value value, Arguments arguments, const Scope &)
{
    if (!value.isArray())
        return plainText(value);
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        parts += plainText(entry);
    return parts.join(arguments.isEmpty() ? u", "_s : arguments.at(0).toString());
}

QJsonValue first(Value value, Arguments, const Scope &)
{
    return value.isArray() ? value.toArray().at(0) : QJsonValue(plainText(value).left(1));
}

QJsonValue last(Value value, Arguments, const Scope &)
{
    const QJsonArray array = value.toArray();
    return value.isArray() ? array.at(array.size() - 1) : QJsonValue(plainText(value).right(1));
}

QJsonValue count(Value value, Arguments, const Scope &)
{
    if (value.isArray())
        return value.toArray().size();
    if (value.isObject())
        return value.toObject().size();
    return plainText(value).size();
}

QJsonValue truncate(Value value, Arguments arguments, const Scope &)
{
    const QString text = plainText(value);
    const int length = std::max(1, arguments.at(0).toInt(1));
    return text.size() <= length ? text : text.left(length - 1).trimmed() + u'…';
}

QJsonValue urlEncode(Value value, Arguments, const Scope &)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(plainText(value)));
}

QJsonValue calculated(Value value, Arguments arguments, double (*apply)(double, double))
{
    const double result =
        apply(plainNumber(value).value_or(0), plainNumber(arguments.at(0)).value_or(0));
    return std::isfinite(result) ? QJsonValue(result) : QJsonValue();
}

QJsonValue plus(Value value, Arguments arguments, const Scope &)
{
    return calculated(value, arguments, [](double a, double b) { return a + b; });
}

QJsonValue minus(Value value, Arguments arguments, const Scope &)
{
    return calculated(value, arguments, [](double a, double b) { return a - b; });
}

QJsonValue times(Value value, Arguments arguments, const Scope &)
{
    return calculated(value, arguments, [](double a, double b) { return a * b; });
}

const std::array<FilterType, 17> kFilters{{
    {u"default"_s, 1, 1, u"Used where the value is missing or empty."_s,
     u"{{contact.first_name | default: \"there\"}}"_s, orDefault},
    {u"upper"_s, 0, 0, u"In capitals."_s, u"{{city | upper}}"_s, upper},
    {u"lower"_s, 0, 0, u"In small letters."_s, u"{{city | lower}}"_s, lower},
    {u"capitalize"_s, 0, 0, u"First letter in capitals."_s, u"{{name | capitalize}}"_s, capitalize},
    {u"trim"_s, 0, 0, u"Without blanks at both ends."_s, u"{{name | trim}}"_s, trim},
    {u"number"_s, 0, 1, u"As numbers are written in the flow's language, with so many decimals."_s,
     u"{{amount | number: 2}}"_s, number},
    {u"date"_s, 0, 1,
     u"A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm)."_s,
     u"{{day | date: \"dddd, d MMMM\"}}"_s, date},
    {u"money"_s, 1, 1, u"An amount with its currency: an ISO code or a sign of your own."_s,
     u"{{total | money: \"BRL\"}}"_s, money},
    {u"join"_s, 0, 1, u"The entries of a list with a text between them."_s,
     u"{{contact.tags | join: \" and \"}}"_s, join},
    {u"first"_s, 0, 0, u"First entry of a list, or first letter."_s, u"{{items | first}}"_s, first},
    {u"last"_s, 0, 0, u"Last entry of a list, or last letter."_s, u"{{items | last}}"_s, last},
    {u"count"_s, 0, 0, u"Number of entries, or of characters."_s, u"{{items | count}}"_s, count},
    {u"truncate"_s, 1, 1, u"At most so many characters."_s, u"{{note | truncate: 80}}"_s, truncate},
    {u"url"_s, 0, 0, u"Safe inside an address."_s, u"{{name | url}}"_s, urlEncode},
    {u"plus"_s, 1, 1, u"Adds."_s, u"{{count | plus: 1}}"_s, plus},
    {u"minus"_s, 1, 1, u"Subtracts."_s, u"{{stock | minus: 1}}"_s, minus},
    {u"times"_s, 1, 1, u"Multiplies."_s, u"{{quantity | times: 12.5}}"_s, times},
}};

} // namespace

std::span<const FilterType> filterTypes()
{
    return kFilters;
}

const FilterType *findFilter(QStringView name)
{
    const auto found = std::find_if(kFilters.begin(), kFilters.end(),
                                    [&](const FilterType &type) { return type.name == name; });
    return found == kFilters.end() ? nullptr : &*found;
}

} // namespace flotilla
