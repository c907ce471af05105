#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &handoff()
{
    static const BlockType type{
        .key = u"handoff"_s,
        .category = u"Handoff"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Hand over to a person"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Gives the chat to a person or team; the bot is silent until they hand it back."),
        .fields = {Field{.key = u"to"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "To"),
                         .help =
                             QT_TRANSLATE_NOOP("Blocks", "Team or person; empty: whoever is free."),
                         .max = 100},
                   Field{.key = u"note"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Note"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "What they should know; the customer does not see it."),
                         .max = 2000}},
        .outlets = {Outlet{.name = u"returned"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Handed back"),
                           .help =
                               QT_TRANSLATE_NOOP("Blocks", "They gave the chat back to the bot."),
                           .endsWhenOpen = true}},
        .hasWayOn = false,
        .waits = true,
        .run =
            [](BlockRun &run) {
                Effect effect;
                effect.kind = Effect::Kind::Handoff;
                effect.name = run.text(u"to"_s).trimmed();
                effect.text = run.text(u"note"_s);
                const Reason why = effect.name.isEmpty()
                                       ? Reason::because("to whoever is free")
                                       : Reason::because("to %1").with(effect.name);
                run.add(std::move(effect));
                return run.wait(RunState::Phase::WaitingHandoff, std::nullopt, why);
            },
        .resume =
            [](BlockRun &run) { return run.leave(u"returned"_s, Reason::because("handed back")); },
    };
    return type;
}

} // namespace flotilla::blocks
