#include "core/audience/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int kTextMax = 40;

auto refuse(const QString &why, const QString &field)
{
    return fail(ErrorCode::Invalid,
                u"%1; write the number with its country code, like +5511999990000."_s.arg(why),
                field);
}

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'\u00a0';
}

} // namespace

Result<QString> phoneDigits(const QString &text, const QString &field)
{
    if (text.size() > kTextMax)
        return refuse(u"A phone number is no longer than 40 characters"_s, field);
    QString digits;
    const QString trimmed = text.trimmed();
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!isSeparator(c) && !(c == u'+' && i == 0))
            return refuse(u"A phone number has only digits, spaces and '+ - . ( )'"_s, field);
    }
    if (!trimmed.startsWith(u'+') && digits.startsWith("00"_L1))
        digits.remove(0, 2);
    if (digits.isEmpty())
        return refuse(u"The phone number is empty"_s, field);

    const PhoneNumberUtil &numbers = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (numbers.Parse("+" + digits.toStdString(), "ZZ", &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
        return refuse(u"No country has this phone number"_s, field);
    switch (numbers.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    case PhoneNumberUtil::TOO_LONG:
        return refuse(u"The phone number has too many digits for its country"_s, field);
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return refuse(u"The phone number has too few digits for its country"_s, field);
    default:
        return refuse(u"No country has this phone number"_s, field);
    }
    std::string formatted;
    numbers.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted).mid(1);
}

QString phoneForPeople(const QString &digits)
{
    return digits.isEmpty() ? QString() : u"+"_s + digits;
}

} // namespace flotilla
