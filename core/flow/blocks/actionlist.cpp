#include "core/flow/blocks/membership.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionList()
{
    static const BlockType type{
        .key = u"action.list"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Segment list"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Puts the contact on a list that broadcasts can be sent to, or takes it off."),
        .fields = {Field{.key = u"list"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "List"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Its name."),
                         .required = true,
                         .max = 100},
                   operationField()},
        .run =
            [](BlockRun &run) {
                return changeMembership(
                    run, {.field = u"list"_s,
                          .add = Effect::Kind::AddToList,
                          .remove = Effect::Kind::RemoveFromList,
                          .none = Reason::because("the list has no name; nothing was changed"),
                          .in = Reason::because("on the list %1"),
                          .out = Reason::because("off the list %1")});
            },
    };
    return type;
}

} // namespace flotilla::blocks
