#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionOptIn()
{
    static const BlockType type{
        .key = u"action.opt_in"_s,
        .category = u"Action"_s,
        .title = u"Opt in or out"_s,
        .help = u"Keeps that the customer wants your broadcasts, or no longer does."_s,
        .fields = {Field{.key = u"operation"_s,
                         .type = Field::Type::Word,
                         .title = u"Operation"_s,
                         .help = u"In or out."_s,
                         .fallback = u"in"_s,
                         .words = {u"in"_s, u"out"_s}},
                   Field{.key = u"source"_s,
                         .title = u"Proof"_s,
                         .help = u"How they said so, such as: answered yes to the newsletter."_s,
                         .max = 500}},
        .run =
            [](BlockRun &run) {
                Effect effect;
                effect.kind = Effect::Kind::SetOptIn;
                effect.name = run.word(u"operation"_s);
                effect.text = run.text(u"source"_s).simplified().left(500);
                const QString why = u"opted "_s + effect.name;
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
