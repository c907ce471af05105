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
        return run.leave({}, text.trimmed().isEmpty()
                                 ? u"the channel has no templates; sent nothing"_s
                                 : u"the channel has no templates; sent the text instead"_s);
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
        return run.leave({}, u"the template has no name; sent nothing"_s);
    run.send(content);
    return run.leave({}, u"sent the template "_s + content.templateName);
}

} // namespace

const BlockType &messageTemplate()
{
    static const BlockType type{
        .key = u"message.template"_s,
        .category = u"Message"_s,
        .title = u"Template"_s,
        .help = u"Sends a message that WhatsApp has approved (Cloud API): the only kind that may "
                "begin a chat there. Other channels get a text of yours instead."_s,
        .fields = {Field{.key = u"name"_s,
                         .title = u"Name"_s,
                         .help = u"As it was approved, such as order_ready."_s,
                         .required = true,
                         .max = 512},
                   Field{.key = u"language"_s,
                         .title = u"Language"_s,
                         .help = u"Of the approved text, such as pt_BR; empty: the flow's."_s,
                         .max = 35},
                   Field{.key = u"parameters"_s,
                         .type = Field::Type::Texts,
                         .title = u"Parameters"_s,
                         .help = u"What fills the template's gaps, in order."_s,
                         .max = 30},
                   Field{.key = u"fallback"_s,
                         .title = u"Text instead"_s,
                         .help = u"Sent where the channel has no templates."_s,
                         .max = 4096}},
        .run = sendTemplate,
    };
    return type;
}

} // namespace flotilla::blocks
