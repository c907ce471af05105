#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionSetAttribute()
{
    static const BlockType type{
        .key = u"action.set_attribute"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Set attribute"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Keeps a value with the contact, beyond this run."),
        .fields = {Field{.key = u"name"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Attribute"),
                         .help = QT_TRANSLATE_NOOP("Blocks",
                                                   "Its name; \"name\" is the contact's own name."),
                         .required = true,
                         .max = 64},
                   Field{.key = u"value"_s,
                         .type = Field::Type::Json,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Value"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "Text, number or true/false; texts may hold placeholders."),
                         .required = true}},
        .run =
            [](BlockRun &run) {
                Effect effect;
                effect.kind = Effect::Kind::SetAttribute;
                effect.name = run.text(u"name"_s).trimmed().left(64);
                effect.value = run.filledJson(run.value(u"value"_s));
                if (effect.name.isEmpty())
                    return run.leave({},
                                     Reason::because("the attribute has no name; nothing was set"));
                const Reason why = Reason::because("%1 is \"%2\"")
                                       .with(effect.name, plainText(effect.value).left(60));
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
