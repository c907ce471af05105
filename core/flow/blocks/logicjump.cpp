#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicJump()
{
    static const BlockType type{
        .key = u"logic.jump"_s,
        .category = u"Logic"_s,
        .title = u"Jump"_s,
        .help = u"Goes on at another step, without a line across the canvas."_s,
        .fields = {Field{.key = u"step"_s,
                         .type = Field::Type::Step,
                         .title = u"To step"_s,
                         .help = u"Where the chat goes on."_s,
                         .required = true,
                         .max = 64}},
        .hasWayOn = false,
        .run =
            [](BlockRun &run) {
                const QString target = run.word(u"step"_s);
                return BlockResult{BlockResult::Kind::Jump, {}, u"on to "_s + target, target};
            },
    };
    return type;
}

} // namespace flotilla::blocks
