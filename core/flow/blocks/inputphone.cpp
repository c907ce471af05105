#include "core/flow/answers.h"
#include "core/flow/question.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

// The block's country, else the customer's own, else the session's.
QString countryOf(const BlockRun &run)
{
    QString country = run.word(u"country"_s);
    if (country.isEmpty())
        country = countryOfPhone(run.scope().contact.value(u"phone"_s).toString());
    if (country.isEmpty())
        country = countryOfPhone(run.scope().session.value(u"phone"_s).toString());
    return country;
}

Answer readNumberOf(const BlockRun &run, const MessageContent &content)
{
    const QString text = content.contactPhone.isEmpty() ? content.text : content.contactPhone;
    const std::optional<QString> phone = readPhone(text, countryOf(run));
    if (!phone)
        return tl::unexpected(u"not a phone number"_s);
    return *phone;
}

} // namespace

const BlockType &inputPhone()
{
    static const BlockType type = question::plain<readNumberOf>(
        BlockType{
            .key = u"input.phone"_s,
            .title = u"Phone"_s,
            .help =
                u"Asks for a phone number and keeps it in international form (+5511999990000). A "
                "shared contact card is an answer too."_s,
            .fields =
                {
                    Field{.key = u"country"_s,
                          .type = Field::Type::Country,
                          .title = u"Country"_s,
                          .help =
                              u"Of numbers without a country code; empty: the customer's own."_s,
                          .max = 2},
                },
        },
        u"Variable that takes the number."_s);
    return type;
}

} // namespace flotilla::blocks
