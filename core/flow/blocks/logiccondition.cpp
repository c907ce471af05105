#include "core/flow/blockrun.h"
#include "core/flow/condition.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &logicCondition()
{
    static const BlockType type{
        .key = u"logic.condition"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Condition"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Goes one of two ways. Comparisons are joined by groups: all of them, or any."),
        .fields = {Field{.key = u"when"_s,
                         .type = Field::Type::Condition,
                         .title = QT_TRANSLATE_NOOP("Blocks", "When"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "{\"all\": [..]}, {\"any\": [..]} or one comparison {\"left\": "
                             "\"quantity\", \"is\": \"greater\", \"right\": 3}."),
                         .required = true}},
        .outlets = {Outlet{.name = u"yes"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Yes"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "It holds.")},
                    Outlet{.name = u"no"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "No"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "It does not hold.")}},
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
