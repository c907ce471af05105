#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicEnd()
{
    static const BlockType type{
        .key = u"logic.end"_s,
        .category = u"Logic"_s,
        .title = u"End"_s,
        .help = u"Ends the run. The next message may begin a new one."_s,
        .hasWayOn = false,
        .run =
            [](BlockRun &) {
                return BlockResult{BlockResult::Kind::Finish, {}, u"the flow ends here"_s};
            },
    };
    return type;
}

} // namespace flotilla::blocks
