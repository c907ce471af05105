#include "core/flow/answers.h"

#include "core/flow/folding.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kNumberMax = 40;

// One to twelve, and none, in the languages of the product.
const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words = [] {
        const QList<QStringList> byValue{
            {u"zero"_s, u"cero"_s, u"nol"_s, u"kosong"_s},
            {u"one"_s, u"um"_s, u"uma"_s, u"uno"_s, u"una"_s, u"un"_s, u"satu"_s},
            {u"two"_s, u"dois"_s, u"duas"_s, u"dos"_s, u"dua"_s},
            {u"three"_s, u"tres"_s, u"tiga"_s},
            {u"four"_s, u"quatro"_s, u"cuatro"_s, u"empat"_s},
            {u"five"_s, u"cinco"_s, u"lima"_s},
            {u"six"_s, u"seis"_s, u"enam"_s, u"meia duzia"_s, u"media docena"_s},
            {u"seven"_s, u"sete"_s, u"siete"_s, u"tujuh"_s},
            {u"eight"_s, u"oito"_s, u"ocho"_s, u"delapan"_s},
            {u"nine"_s, u"nove"_s, u"nueve"_s, u"sembilan"_s},
            {u"ten"_s, u"dez"_s, u"diez"_s, u"sepuluh"_s},
            {u"eleven"_s, u"onze"_s, u"once"_s, u"sebelas"_s},
            {u"twelve"_s, u"doze"_s, u"doce"_s, u"dua belas"_s, u"a dozen"_s, u"uma duzia"_s,
             u"una docena"_s, u"selusin"_s},
        };
        QHash<QString, int> built;
        for (qsizetype value = 0; value < byValue.size(); ++value) {
            for (const QString &word : byValue.at(value))
                built.insert(word, static_cast<int>(value));
        }
        return built;
    }();
    return words;
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'+';
}

// The one number in the text: digits with separators, and words or signs only around it.
QString digitsOf(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text[begin].isDigit())
        ++begin;
    qsizetype end = begin;
    while (end < text.size() &&
           (text[end].isDigit() || ((text[end] == u'.' || text[end] == u',') &&
                                    end + 1 < text.size() && text[end + 1].isDigit())))
        ++end;
    const QStringView rest = QStringView(text).sliced(end);
    if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    const bool hasSign = begin > 0 && isSign(text[begin - 1]);
    return (hasSign ? text.mid(begin - 1, 1) : QString()) + text.mid(begin, end - begin);
}

// Only the last separator can be the decimal one, and only where it is not one of thousands.
QString withPoint(QString digits, const QLocale &locale)
{
    const qsizetype dot = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    if (dot < 0 && comma < 0)
        return digits;
    const QChar last = dot > comma ? u'.' : u',';
    const QChar other = dot > comma ? u',' : u'.';
    const qsizetype at = std::max(dot, comma);
    bool isDecimal = true;
    if (!digits.contains(other)) {
        const bool repeats = digits.count(last) > 1;
        const bool looksGrouped = digits.size() - at - 1 == 3 && at <= 4;
        isDecimal = !repeats && !(looksGrouped && locale.decimalPoint() != QString(last));
    }
    digits.remove(other);
    return isDecimal ? digits.replace(last, u'.') : digits.remove(last);
}

} // namespace

std::optional<double> readNumber(const QString &text, const QLocale &locale)
{
    if (text.size() > kNumberMax)
        return std::nullopt;
    const QString word = folded(text);
    if (const auto known = numberWords().constFind(foldedWord(text)); known != numberWords().cend())
        return *known;
    const QString digits = digitsOf(word);
    if (digits.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = withPoint(digits, locale).toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace flotilla
