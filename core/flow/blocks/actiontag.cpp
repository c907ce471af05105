#include "core/flow/blocks/membership.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionTag()
{
    static const BlockType type{
        .key = u"action.tag"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Tag"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Puts a tag on the contact, or takes it off."),
        .fields = {Field{.key = u"tag"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Tag"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Its text."),
                         .required = true,
                         .max = 64},
                   operationField()},
        .run =
            [](BlockRun &run) {
                return changeMembership(
                    run, {.field = u"tag"_s,
                          .add = Effect::Kind::AddTag,
                          .remove = Effect::Kind::RemoveTag,
                          .none = Reason::because("the tag is empty; nothing was changed"),
                          .in = Reason::because("with tag %1"),
                          .out = Reason::because("without tag %1")});
            },
    };
    return type;
}

} // namespace flotilla::blocks
