#include "core/flow/blockrun.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr qsizetype kParameterLengthMax = 1024;

BlockResult sendTemplate(BlockRun &run)
{
    if (!run.input().channel.templates) {
        const QString text = run.text(u"fallback"_s);
        run.send(MessageContent::ofText(text));
        return run.leave(
            {}, text.trimmed().isEmpty()
                    ? Reason::because("the channel has no templates; sent nothing")
                    : Reason::because("the channel has no templates; sent the text instead"));
    }
    MessageContent content;
    content.kind = MessageContent::Kind::Template;
    content.templateName = run.text(u"name"_s).trimmed();
    content.templateLanguage = run.word(u"language"_s);
    if (content.templateLanguage.isEmpty())
        content.templateLanguage = run.flow().language;
    const QJsonArray parameters = run.value(u"parameters"_s).toArray();
    for (const QJsonValue &parameter : parameters)
        content.parameters +=
            run.filled(parameter.toString()).simplified().left(kParameterLengthMax);
    if (content.templateName.isEmpty())
        return run.leave({}, Reason::because("the template has no name; sent nothing"));
    run.send(content);
    return run.leave({}, Reason::because("sent the template %1").with(content.templateName));
}

} // namespace

const BlockType &messageTemplate()
{
    static const BlockType type{
        .key = u"message.template"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Template"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Sends a message that WhatsApp has approved (Cloud API): the only kind that may "
            "begin a chat there. Other channels get a text of yours instead."),
        .fields =
            {Field{.key = u"name"_s,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Name"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "As it was approved, such as order_ready."),
                   .required = true,
                   .max = 512},
             Field{.key = u"language"_s,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Language"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "Of the approved text, such as pt_BR; empty: the flow's."),
                   .max = 35},
             Field{.key = u"parameters"_s,
                   .type = Field::Type::Texts,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Parameters"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "What fills the template's gaps, in order."),
                   .max = 30},
             Field{.key = u"fallback"_s,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Text instead"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "Sent where the channel has no templates."),
                   .max = 4096}},
        .run = sendTemplate,
    };
    return type;
}

} // namespace flotilla::blocks
