#include "core/flow/answers.h"
#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

BlockResult sendCard(BlockRun &run)
{
    MessageContent content;
    content.kind = MessageContent::Kind::Contact;
    content.contactName = run.text(u"name"_s).trimmed().left(200);
    const QString given = run.text(u"phone"_s);
    const QString country = countryOfPhone(run.scope().session.value(u"phone"_s).toString());
    const std::optional<QString> phone = readPhone(given, country);
    if (!phone || content.contactName.isEmpty()) {
        run.send(MessageContent::ofText((content.contactName + u' ' + given).trimmed()));
        return run.leave({},
                         Reason::because("the card has no name or no phone number; sent as text"));
    }
    content.contactPhone = *phone;
    run.send(content);
    return run.leave({}, Reason::because("sent"));
}

void checkContact(const Block &block, const QString &path, Problems &problems)
{
    const QString phone = block.fields.value(u"phone"_s).toString().trimmed();
    if (!phone.isEmpty() && !phone.contains(u"{{"_s) && !readPhone(phone, {}))
        report(problems, u"flow.bad_phone"_s, fieldPath(path, u"phone"_s),
               FlowWords::tr("Write the number with its country code, such as +5511999990000."),
               Problem::Severity::Warning);
}

} // namespace

const BlockType &messageContact()
{
    static const BlockType type{
        .key = u"message.contact"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Contact card"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Sends a person's name and number as a card that can be saved."),
        .fields = {Field{.key = u"name"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Name"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Who it is."),
                         .required = true,
                         .max = 200},
                   Field{.key = u"phone"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Phone"),
                         .help = QT_TRANSLATE_NOOP("Blocks",
                                                   "With country code, such as +5511999990000."),
                         .required = true,
                         .max = 100}},
        .run = sendCard,
        .check = checkContact,
    };
    return type;
}

} // namespace flotilla::blocks
