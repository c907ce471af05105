#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/pattern.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

bool isEventName(const QString &name)
{
    static const Result<Pattern> form = Pattern::compile(u"[a-z0-9_.-]{1,100}"_s);
    return form->matchesAll(name);
}

BlockResult emitEvent(BlockRun &run)
{
    Effect effect;
    effect.kind = Effect::Kind::EmitEvent;
    effect.name = run.word(u"name"_s);
    effect.data = run.filledJson(run.value(u"data"_s)).toObject();
    if (!isEventName(effect.name))
        return run.leave({}, Reason::because("the event has no name; nothing was emitted"));
    const Reason why = Reason::because("emitted %1").with(effect.name);
    run.add(std::move(effect));
    return run.leave({}, why);
}

void checkEvent(const Block &block, const QString &path, Problems &problems)
{
    const QString name = block.fields.value(u"name"_s).toString();
    if (!name.isEmpty() && !isEventName(name))
        report(problems, u"flow.bad_event"_s, fieldPath(path, u"name"_s),
               FlowWords::tr("An event's name has letters, digits, _, - and . only."));
    const QJsonValue data = block.fields.value(u"data"_s);
    if (!data.isUndefined() && !data.isObject())
        report(problems, u"flow.bad_event"_s, fieldPath(path, u"data"_s),
               FlowWords::tr("An event carries names with their values: {\"order\": "
                             "\"{{number}}\"}."));
}

} // namespace

const BlockType &actionEmitEvent()
{
    static const BlockType type{
        .key = u"action.emit_event"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Emit event"),
        .help = QT_TRANSLATE_NOOP("Blocks",
                                  "Tells programs of yours that listen to Flotilla's events."),
        .fields = {Field{.key = u"name"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Name"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Such as order.confirmed."),
                         .required = true,
                         .max = 100},
                   Field{.key = u"data"_s,
                         .type = Field::Type::Json,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Data"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "{\"order\": \"{{number}}\"}: an object whose texts may hold "
                             "placeholders.")}},
        .run = emitEvent,
        .check = checkEvent,
    };
    return type;
}

} // namespace flotilla::blocks
