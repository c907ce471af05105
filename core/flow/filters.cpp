#include "core/flow/filters.h"

#include "core/flow/folding.h"
#include "core/flow/template.h"
#include "core/flow/values.h"

#include <QSet>
#include <QUrl>

#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Value = const QJsonValue &;
using Arguments = const QJsonArray &;

constexpr qsizetype kListMax = 1000;

// Reading by people and by programs: no blanks that look like blanks but are not.
QString plainBlanks(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

QJsonValue orDefault(Value value, Arguments arguments, const Scope &)
{
    return isEmptyValue(value) ? arguments.at(0) : value;
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
    QString symbol =
        arguments.isEmpty() ? value[u"currency"_s].toString() : arguments.at(0).toString();
    int decimals = decimalsOf(symbol);
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

QJsonValue plus(Value value, Arguments arguments, const Scope &)
{
    return calculate(u'+', plainNumber(value) || isMoney(value) ? value : QJsonValue(0),
                     arguments.at(0));
}

QJsonValue minus(Value value, Arguments arguments, const Scope &)
{
    return calculate(u'-', value, arguments.at(0));
}

QJsonValue times(Value value, Arguments arguments, const Scope &)
{
    return calculate(u'*', value, arguments.at(0));
}

QJsonValue divided(Value value, Arguments arguments, const Scope &)
{
    return calculate(u'/', value, arguments.at(0));
}

QJsonValue rounded(Value value, Arguments arguments, const Scope &)
{
    const std::optional<double> given = plainNumber(value);
    if (!given)
        return value;
    const double scale = std::pow(10.0, std::clamp(arguments.at(0).toInt(), 0, 6));
    const double result = std::round(*given * scale) / scale;
    return isMoney(value) ? moneyOf(result, value[u"currency"_s].toString()) : QJsonValue(result);
}

QJsonValue atLeast(Value value, Arguments arguments, const Scope &)
{
    return ordered(value, arguments.at(0)).value_or(-1) < 0 ? arguments.at(0) : value;
}

QJsonValue atMost(Value value, Arguments arguments, const Scope &)
{
    return ordered(value, arguments.at(0)).value_or(0) > 0 ? arguments.at(0) : value;
}

QJsonValue asMoney(Value value, Arguments arguments, const Scope &)
{
    const std::optional<double> amount = plainNumber(value);
    const QString currency = arguments.at(0).toString();
    return amount && isCurrencyCode(currency) ? moneyOf(*amount, currency)
                                              : QJsonValue(QJsonValue::Undefined);
}

QJsonValue asNumber(Value value, Arguments, const Scope &)
{
    const std::optional<double> given = plainNumber(value);
    return given ? QJsonValue(*given) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue replace(Value value, Arguments arguments, const Scope &)
{
    const QString what = arguments.at(0).toString();
    const QString by = plainText(arguments.at(1));
    const QString text = plainText(value);
    // What would grow beyond all bounds stays as it is.
    if (what.isEmpty() || text.count(what) * by.size() > kExpansionMax)
        return text;
    return QString(text).replace(what, by);
}

QJsonValue split(Value value, Arguments arguments, const Scope &)
{
    const QString mark = arguments.at(0).toString();
    if (mark.isEmpty())
        return QJsonArray{plainText(value)};
    const QStringList parts = plainText(value).split(mark, Qt::SkipEmptyParts);
    QJsonArray list;
    for (const QString &part : parts.first(std::min(parts.size(), kListMax)))
        list.append(part.trimmed());
    return list;
}

QJsonValue pluck(Value value, Arguments arguments, const Scope &)
{
    QJsonArray list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonValue part = entry[arguments.at(0).toString()];
        if (!part.isUndefined())
            list.append(part);
    }
    return list;
}

QJsonValue where(Value value, Arguments arguments, const Scope &)
{
    QJsonArray list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (isSame(entry[arguments.at(0).toString()], arguments.at(1)))
            list.append(entry);
    }
    return list;
}

QJsonValue sorted(Value value, Arguments arguments, const Scope &)
{
    const QString key = arguments.isEmpty() ? QString() : arguments.at(0).toString();
    std::vector<QJsonValue> entries;
    const QJsonArray given = value.toArray();
    for (const QJsonValue &entry : given)
        entries.push_back(entry);
    if (entries.size() > static_cast<size_t>(kListMax))
        return value;
    // Numbers before texts, so that the order holds whatever is in the list.
    std::stable_sort(entries.begin(), entries.end(), [&](Value a, Value b) {
        const QJsonValue left = key.isEmpty() ? a : a[key];
        const QJsonValue right = key.isEmpty() ? b : b[key];
        const std::optional<double> x = plainNumber(left);
        const std::optional<double> y = plainNumber(right);
        if (x && y)
            return *x < *y;
        return x || y ? x.has_value() : folded(plainText(left)) < folded(plainText(right));
    });
    QJsonArray list;
    for (const QJsonValue &entry : entries)
        list.append(entry);
    return list;
}

QJsonValue reversed(Value value, Arguments, const Scope &)
{
    QJsonArray list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list.prepend(entry);
    return list;
}

QJsonValue unique(Value value, Arguments, const Scope &)
{
    QJsonArray list;
    QSet<QString> seen;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (const QString same = folded(plainText(entry)); !seen.contains(same)) {
            seen.insert(same);
            list.append(entry);
        }
    }
    return list;
}

QJsonValue sum(Value value, Arguments, const Scope &)
{
    QJsonValue total(QJsonValue::Undefined);
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        total = total.isUndefined() ? entry : calculate(u'+', total, entry);
    return total.isUndefined() ? QJsonValue(0) : total;
}

QJsonValue addDays(Value value, Arguments arguments, const Scope &)
{
    return plainDate(value) ? calculate(u'+', plainText(value), arguments.at(0)) : value;
}

QJsonValue daysUntil(Value value, Arguments, const Scope &scope)
{
    const std::optional<QDate> day = plainDate(value);
    return day ? QJsonValue(static_cast<double>(scope.localNow().date().daysTo(*day)))
               : QJsonValue(QJsonValue::Undefined);
}

const std::array<FilterType, 33> kFilters{{
    {u"default"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "Used where the value is missing or empty."),
     u"{{contact.first_name | default: \"there\"}}"_s, orDefault},
    {u"upper"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "In capitals."), u"{{city | upper}}"_s, upper},
    {u"lower"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "In small letters."), u"{{city | lower}}"_s,
     lower},
    {u"capitalize"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "First letter in capitals."),
     u"{{name | capitalize}}"_s, capitalize},
    {u"trim"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "Without blanks at both ends."),
     u"{{name | trim}}"_s, trim},
    {u"number"_s, 0, 1,
     QT_TRANSLATE_NOOP("Blocks",
                       "As numbers are written in the flow's language, with so many decimals."),
     u"{{amount | number: 2}}"_s, number},
    {u"date"_s, 0, 1,
     QT_TRANSLATE_NOOP(
         "Blocks",
         "A date in the given form (d, dd, ddd, dddd, M, MM, MMM, MMMM, yy, yyyy, HH, mm)."),
     u"{{day | date: \"dddd, d MMMM\"}}"_s, date},
    {u"money"_s, 0, 1,
     QT_TRANSLATE_NOOP(
         "Blocks",
         "An amount with its currency: an ISO code or a sign of your own; money has its own."),
     u"{{total | money: \"BRL\"}}"_s, money},
    {u"join"_s, 0, 1,
     QT_TRANSLATE_NOOP("Blocks", "The entries of a list with a text between them."),
     u"{{contact.tags | join: \" and \"}}"_s, join},
    {u"first"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "First entry of a list, or first letter."),
     u"{{items | first}}"_s, first},
    {u"last"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "Last entry of a list, or last letter."),
     u"{{items | last}}"_s, last},
    {u"count"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "Number of entries, or of characters."),
     u"{{items | count}}"_s, count},
    {u"truncate"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "At most so many characters."),
     u"{{note | truncate: 80}}"_s, truncate},
    {u"url"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "Safe inside an address."), u"{{name | url}}"_s,
     urlEncode},
    {u"plus"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "Adds."), u"{{count | plus: 1}}"_s, plus},
    {u"minus"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "Subtracts."), u"{{stock | minus: 1}}"_s, minus},
    {u"times"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "Multiplies."), u"{{quantity | times: 12.5}}"_s,
     times},
    {u"divided_by"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "Divides."), u"{{total | divided_by: 2}}"_s,
     divided},
    {u"round"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "With at most so many decimals."),
     u"{{total | round: 2}}"_s, rounded},
    {u"at_least"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "The larger of the two."),
     u"{{guests | at_least: 1}}"_s, atLeast},
    {u"at_most"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "The smaller of the two."),
     u"{{guests | at_most: 12}}"_s, atMost},
    {u"as_money"_s, 1, 1,
     QT_TRANSLATE_NOOP("Blocks", "A number as money of a currency (ISO code)."),
     u"{{price | as_money: \"BRL\"}}"_s, asMoney},
    {u"as_number"_s, 0, 0,
     QT_TRANSLATE_NOOP("Blocks", "The number in a text, or the amount of money."),
     u"{{total | as_number}}"_s, asNumber},
    {u"replace"_s, 2, 2, QT_TRANSLATE_NOOP("Blocks", "One text in place of another, everywhere."),
     u"{{phone | replace: \"+\", \"00\"}}"_s, replace},
    {u"split"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "A list of the parts between a text."),
     u"{{tags | split: \",\"}}"_s, split},
    {u"pluck"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "One part of every record in a list."),
     u"{{items | pluck: \"name\" | join}}"_s, pluck},
    {u"where"_s, 2, 2, QT_TRANSLATE_NOOP("Blocks", "The records of a list that have this value."),
     u"{{items | where: \"colour\", \"red\" | count}}"_s, where},
    {u"sort"_s, 0, 1, QT_TRANSLATE_NOOP("Blocks", "A list in order; of records by one part."),
     u"{{items | sort: \"price\"}}"_s, sorted},
    {u"reverse"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "A list from its end."),
     u"{{items | reverse}}"_s, reversed},
    {u"unique"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "A list without what it has twice."),
     u"{{tags | unique}}"_s, unique},
    {u"sum"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "All entries of a list added up."),
     u"{{items | pluck: \"price\" | sum}}"_s, sum},
    {u"add_days"_s, 1, 1, QT_TRANSLATE_NOOP("Blocks", "A date so many days later."),
     u"{{today | add_days: 7}}"_s, addDays},
    {u"days_until"_s, 0, 0, QT_TRANSLATE_NOOP("Blocks", "Days from today to a date."),
     u"{{day | days_until}}"_s, daysUntil},
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
