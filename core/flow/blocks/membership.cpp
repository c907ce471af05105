#include "core/flow/blocks/membership.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

Field operationField()
{
    return Field{.key = u"operation"_s,
                 .type = Field::Type::Word,
                 .title = QT_TRANSLATE_NOOP("Blocks", "Operation"),
                 .help = QT_TRANSLATE_NOOP("Blocks", "Put it on or take it off."),
                 .fallback = u"add"_s,
                 .words = {u"add"_s, u"remove"_s},
                 .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "Put on"),
                                QT_TRANSLATE_NOOP("Blocks", "Take off")}};
}

BlockResult changeMembership(BlockRun &run, const Membership &membership)
{
    const bool removes = run.word(u"operation"_s) == u"remove";
    const qsizetype most = static_cast<qsizetype>(run.type().field(membership.field)->max);
    Effect effect;
    effect.kind = removes ? membership.remove : membership.add;
    effect.name = run.text(membership.field).simplified().left(most);
    if (effect.name.isEmpty())
        return run.leave({}, membership.none);
    const Reason why = (removes ? membership.out : membership.in).with(effect.name);
    run.add(std::move(effect));
    return run.leave({}, why);
}

} // namespace flotilla::blocks
