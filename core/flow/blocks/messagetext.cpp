#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &messageText()
{
    static const BlockType type{
        .key = u"message.text"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Text"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Sends a text. WhatsApp formatting (*bold*, _italic_) is kept; a text longer than "
            "the channel takes is sent in several messages."),
        .fields = {Field{.key = u"text"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Text"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "What to say."),
                         .required = true,
                         .max = 16384}},
        .run =
            [](BlockRun &run) {
                run.send(MessageContent::ofText(run.text(u"text"_s)));
                return run.leave({}, Reason::because("sent"));
            },
    };
    return type;
}

} // namespace flotilla::blocks
