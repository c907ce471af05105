#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageText()
{
    static const BlockType type{
        .key = u"message.text"_s,
        .category = u"Message"_s,
        .title = u"Text"_s,
        .help = u"Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than "
                "the channel takes is sent in several messages."_s,
        .fields = {Field{.key = u"text"_s,
                         .title = u"Text"_s,
                         .help = u"What to say."_s,
                         .required = true,
                         .max = 16384}},
        .run =
            [](BlockRun &run) {
                run.send(MessageContent::ofText(run.text(u"text"_s)));
                return run.leave({}, u"sent"_s);
            },
    };
    return type;
}

} // namespace flotilla::blocks
