#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicEnd()
{
    static const BlockType type{
        .key = u"logic.end"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "End"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Ends the run. The next message may begin a new one."),
        .hasWayOn = false,
        .run =
            [](BlockRun &) {
                return BlockResult{
                    BlockResult::Kind::Finish, {}, Reason::because("the flow ends here")};
            },
    };
    return type;
}

} // namespace flotilla::blocks
