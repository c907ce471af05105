// A block that nobody ships: this file and its name in the list beside it are all there is of it.

#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &madeUpGreeting()
{
    static const BlockType type{
        .key = u"made_up.greeting"_s,
        .category = u"Message"_s,
        .title = u"Greeting"_s,
        .help = u"Greets somebody."_s,
        .fields = {Field{.key = u"who"_s,
                         .title = u"Who"_s,
                         .help = u"Whom to greet."_s,
                         .required = true,
                         .max = 40}},
        .outlets = {Outlet{.name = u"shy"_s, .title = u"Shy"_s, .help = u"There is nobody."_s}},
        .run =
            [](BlockRun &run) {
                const QString who = run.text(u"who"_s);
                if (who.isEmpty())
                    return run.leave(u"shy"_s, u"nobody there"_s);
                run.send(MessageContent::ofText(u"Good day, %1!"_s.arg(who)));
                return run.leave({}, u"greeted"_s);
            },
    };
    return type;
}

} // namespace flotilla::blocks
