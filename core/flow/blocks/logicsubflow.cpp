#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

BlockResult call(BlockRun &run)
{
    const QString name = run.word(u"flow"_s);
    return {BlockResult::Kind::Call,
            u"missing"_s,
            {},
            name,
            run.filledJson(run.value(u"inputs"_s)).toObject()};
}

BlockResult returned(BlockRun &run)
{
    if (!run.keepParts(run.result()))
        return run.failRun(Reason::because("what came back from \"%1\" is too large to keep")
                               .with(run.word(u"flow"_s)));
    return run.leave({}, Reason::because("back from \"%1\"").with(run.word(u"flow"_s)));
}

} // namespace

const BlockType &logicSubflow()
{
    static const BlockType type{
        .key = u"logic.subflow"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Sub-flow"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Runs another flow and comes back when it ends. Both stay on the versions that "
            "were live when the chat began."),
        .fields =
            {Field{.key = u"flow"_s,
                   .type = Field::Type::FlowName,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Flow"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "Name of a live flow of this workspace."),
                   .required = true,
                   .max = 200},
             Field{.key = u"inputs"_s,
                   .type = Field::Type::Values,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Give"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "{\"city\": \"{{contact.attributes.city}}\"}: variables of the "
                                 "other flow and their first values.")},
             Field{.key = u"mapping"_s,
                   .type = Field::Type::Mapping,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Take back"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "[{\"path\": \"day\", \"variable\": \"appointment\"}]: variables "
                                 "of the other flow and where to keep them.")}},
        .outlets = {Outlet{.name = u"missing"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Not there"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "No flow of that name was live.")}},
        .run = call,
        .returned = returned,
    };
    return type;
}

} // namespace flotilla::blocks
