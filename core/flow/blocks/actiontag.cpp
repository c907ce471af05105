#include "core/flow/blocks/membership.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionTag()
{
    static const BlockType type{
        .key = u"action.tag"_s,
        .category = u"Action"_s,
        .title = u"Tag"_s,
        .help = u"Puts a tag on the contact, or takes it off."_s,
        .fields = {Field{.key = u"tag"_s,
                         .title = u"Tag"_s,
                         .help = u"Its text."_s,
                         .required = true,
                         .max = 64},
                   operationField()},
        .run =
            [](BlockRun &run) {
                return changeMembership(run, {.field = u"tag"_s,
                                              .add = Effect::Kind::AddTag,
                                              .remove = Effect::Kind::RemoveTag,
                                              .none = u"the tag is empty; nothing was changed"_s,
                                              .in = u"with tag "_s,
                                              .out = u"without tag "_s});
            },
    };
    return type;
}

} // namespace flotilla::blocks
