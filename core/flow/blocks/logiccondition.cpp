#include "core/flow/blockrun.h"
#include "core/flow/condition.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicCondition()
{
    static const BlockType type{
        .key = u"logic.condition"_s,
        .category = u"Logic"_s,
        .title = u"Condition"_s,
        .help = u"Goes one of two ways. Comparisons are joined by groups: all of them, or any."_s,
        .fields = {Field{.key = u"when"_s,
                         .type = Field::Type::Condition,
                         .title = u"When"_s,
                         .help = u"{\"all\": [..]}, {\"any\": [..]} or one comparison {\"left\": "
                                 "\"quantity\", \"is\": \"greater\", \"right\": 3}."_s,
                         .required = true}},
        .outlets = {Outlet{.name = u"yes"_s, .title = u"Yes"_s, .help = u"It holds."_s},
                    Outlet{.name = u"no"_s, .title = u"No"_s, .help = u"It does not hold."_s}},
        .leavesByName = true,
        .run =
            [](BlockRun &run) {
                const Verdict verdict = judge(run.value(u"when"_s).toObject(), run.scope());
                return run.leave(verdict.holds ? u"yes"_s : u"no"_s, verdict.why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
