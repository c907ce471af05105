// A block that nobody ships: this file and its name in the list beside it are all there is of it.

#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &madeUpGreeting()
{
    static const BlockType type{
        .key = u"made_up.greeting"_s,
        .category = u"Message"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Greeting"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Greets somebody."),
        .fields = {Field{.key = u"who"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Who"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Whom to greet."),
                         .required = true,
                         .max = 40}},
        .outlets = {Outlet{.name = u"shy"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Shy"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "There is nobody.")}},
        .run =
            [](BlockRun &run) {
                const QString who = run.text(u"who"_s);
                if (who.isEmpty())
                    return run.leave(u"shy"_s, Reason::because("nobody there"));
                run.send(MessageContent::ofText(u"Good day, %1!"_s.arg(who)));
                return run.leave({}, Reason::because("greeted"));
            },
    };
    return type;
}

} // namespace flotilla::blocks
