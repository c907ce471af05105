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
        return tl::unexpected(Reason::because("not a phone number"));
    return *phone;
}

} // namespace

const BlockType &inputPhone()
{
    static const BlockType type = question::plain<readNumberOf>(
        BlockType{
            .key = u"input.phone"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Phone"),
            .help = QT_TRANSLATE_NOOP(
                "Blocks",
                "Asks for a phone number and keeps it in international form (+5511999990000). A "
                "shared contact card is an answer too."),
            .fields =
                {
                    Field{.key = u"country"_s,
                          .type = Field::Type::Country,
                          .title = QT_TRANSLATE_NOOP("Blocks", "Country"),
                          .help = QT_TRANSLATE_NOOP(
                              "Blocks",
                              "Of numbers without a country code; empty: the customer's own."),
                          .max = 2},
                },
        },
        QT_TRANSLATE_NOOP("Blocks", "Variable that takes the number."));
    return type;
}

} // namespace flotilla::blocks
