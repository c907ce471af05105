#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionOptIn()
{
    static const BlockType type{
        .key = u"action.opt_in"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Opt in or out"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks", "Keeps that the customer wants your broadcasts, or no longer does."),
        .fields = {Field{.key = u"operation"_s,
                         .type = Field::Type::Word,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Operation"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "In or out."),
                         .fallback = u"in"_s,
                         .words = {u"in"_s, u"out"_s},
                         .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "In"),
                                        QT_TRANSLATE_NOOP("Blocks", "Out")}},
                   Field{
                       .key = u"source"_s,
                       .title = QT_TRANSLATE_NOOP("Blocks", "Proof"),
                       .help = QT_TRANSLATE_NOOP(
                           "Blocks", "How they said so, such as: answered yes to the newsletter."),
                       .max = 500}},
        .run =
            [](BlockRun &run) {
                Effect effect;
                effect.kind = Effect::Kind::SetOptIn;
                effect.name = run.word(u"operation"_s);
                effect.text = run.text(u"source"_s).simplified().left(500);
                const Reason why = effect.name == u"out" ? Reason::because("opted out")
                                                         : Reason::because("opted in");
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
