#include "core/flow/blockrun.h"

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
                effect.kind = removes ? Effect::Kind::RemoveTag : Effect::Kind::AddTag;
                effect.name = run.text(u"tag"_s).simplified().left(64);
                if (effect.name.isEmpty())
                    return run.leave({}, u"the tag is empty; nothing was changed"_s);
                const QString why =
                    removes ? u"without tag "_s + effect.name : u"with tag "_s + effect.name;
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
