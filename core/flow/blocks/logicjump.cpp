#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicJump()
{
    static const BlockType type{
        .key = u"logic.jump"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Jump"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Goes on at another step, without a line across the canvas."),
        .fields = {Field{.key = u"step"_s,
                         .type = Field::Type::Step,
                         .title = QT_TRANSLATE_NOOP("Blocks", "To step"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Where the chat goes on."),
                         .required = true,
                         .max = 64}},
        .hasWayOn = false,
        .run =
            [](BlockRun &run) {
                const QString target = run.word(u"step"_s);
                return BlockResult{
                    BlockResult::Kind::Jump, {}, Reason::because("on to %1").with(target), target};
            },
    };
    return type;
}

} // namespace flotilla::blocks
