#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionList()
{
    static const BlockType type{
        .key = u"action.list"_s,
        .category = u"Action"_s,
        .title = u"Segment list"_s,
        .help = u"Puts the contact on a list that broadcasts can be sent to, or takes it off."_s,
        .fields = {Field{.key = u"list"_s,
                         .title = u"List"_s,
                         .help = u"Its name."_s,
                         .required = true,
                         .max = 100},
                   Field{.key = u"operation"_s,
                         .type = Field::Type::Word,
                         .title = u"Operation"_s,
                         .help = u"Put it on or take it off."_s,
                         .fallback = u"add"_s,
                         .words = {u"add"_s, u"remove"_s}}},
        .run =
            [](BlockRun &run) {
                Effect effect;
                const bool removes = run.word(u"operation"_s) == u"remove";
                effect.kind = removes ? Effect::Kind::RemoveFromList : Effect::Kind::AddToList;
                effect.name = run.text(u"list"_s).simplified().left(100);
                if (effect.name.isEmpty())
                    return run.leave({}, u"the list has no name; nothing was changed"_s);
                const QString why =
                    (removes ? u"off the list "_s : u"on the list "_s) + effect.name;
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
