#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

const BlockType &actionNotify()
{
    static const BlockType type{
        .key = u"action.notify"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Notify team"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Tells your people something about this chat; the bot goes on."),
        .fields = {Field{.key = u"to"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "To"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Team or person; empty: everybody."),
                         .max = 100},
                   Field{.key = u"text"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Text"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "What they should know; the customer does not see it."),
                         .required = true,
                         .max = 2000}},
        .run =
            [](BlockRun &run) {
                Effect effect;
                effect.kind = Effect::Kind::NotifyTeam;
                effect.name = run.text(u"to"_s).trimmed().left(100);
                effect.text = run.text(u"text"_s).trimmed();
                if (effect.text.isEmpty())
                    return run.leave({}, Reason::because("nothing to tell; nobody was notified"));
                const Reason why = effect.name.isEmpty()
                                       ? Reason::because("told everybody")
                                       : Reason::because("told %1").with(effect.name);
                run.add(std::move(effect));
                return run.leave({}, why);
            },
    };
    return type;
}

} // namespace flotilla::blocks
