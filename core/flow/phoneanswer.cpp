#include "core/flow/answers.h"

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
constexpr qsizetype kPhoneMax = 60;

bool parse(const QString &text, const QString &country, PhoneNumber &number)
{
    return PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), country.toStdString(),
                                                 &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}
} // namespace

std::optional<QString> readPhone(const QString &text, const QString &country)
{
    if (text.size() > kPhoneMax)
        return std::nullopt;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(u"00"_s))
        plain = u'+' + plain.mid(2);
    PhoneNumber number;
    bool ok = parse(plain, country.isEmpty() ? u"ZZ"_s : country.toUpper(), number) &&
              util.IsValidNumber(number);
    // "55 11 99999-0000": an international number whose plus was left out.
    if (!ok && !plain.startsWith(u'+'))
        ok = parse(u'+' + plain, u"ZZ"_s, number) && util.IsValidNumber(number);
    if (!ok)
        return std::nullopt;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

QString countryOfPhone(const QString &phone)
{
    PhoneNumber number;
    if (phone.isEmpty() || !parse(phone.startsWith(u'+') ? phone : u'+' + phone, u"ZZ"_s, number))
        return {};
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForCountryCode(number.country_code(), &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

} // namespace flotilla
