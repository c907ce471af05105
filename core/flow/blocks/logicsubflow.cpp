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
        return run.failRun(
            u"what came back from \"%1\" is too large to keep"_s.arg(run.word(u"flow"_s)));
    return run.leave({}, u"back from \"%1\""_s.arg(run.word(u"flow"_s)));
}

} // namespace

const BlockType &logicSubflow()
{
    static const BlockType type{
        .key = u"logic.subflow"_s,
        .category = u"Logic"_s,
        .title = u"Sub-flow"_s,
        .help = u"Runs another flow and comes back when it ends. Both stay on the versions that "
                "were live when the chat began."_s,
        .fields = {Field{.key = u"flow"_s,
                         .type = Field::Type::FlowName,
                         .title = u"Flow"_s,
                         .help = u"Name of a live flow of this workspace."_s,
                         .required = true,
                         .max = 200},
                   Field{.key = u"inputs"_s,
                         .type = Field::Type::Values,
                         .title = u"Give"_s,
                         .help = u"{\"city\": \"{{contact.attributes.city}}\"}: variables of the "
                                 "other flow and their first values."_s},
                   Field{.key = u"mapping"_s,
                         .type = Field::Type::Mapping,
                         .title = u"Take back"_s,
                         .help = u"[{\"path\": \"day\", \"variable\": \"appointment\"}]: variables "
                                 "of the other flow and where to keep them."_s}},
        .outlets = {Outlet{.name = u"missing"_s,
                           .title = u"Not there"_s,
                           .help = u"No flow of that name was live."_s}},
        .run = call,
        .returned = returned,
    };
    return type;
}

} // namespace flotilla::blocks
