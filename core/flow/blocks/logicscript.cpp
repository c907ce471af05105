#include "core/flow/blockrun.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr double kSeeds = 9007199254740992.0; // 2^53

BlockResult ask(BlockRun &run)
{
    BlockResult result = run.wait(RunState::Phase::WaitingActivity, std::nullopt,
                                  Reason::because("runs the script"));
    const Scope &scope = run.scope();
    const QByteArray key =
        QByteArray::number(run.state().seed) + '/' + QByteArray::number(run.state().waitNumber);
    Effect effect;
    effect.kind = Effect::Kind::RunScript;
    effect.waitNumber = run.state().waitNumber;
    effect.data = {{u"kind"_s, u"script"_s},
                   {u"code"_s, run.word(u"code"_s)},
                   {u"now"_s, toMs(run.now())},
                   {u"zone"_s, scope.zone},
                   {u"seed"_s, static_cast<qint64>(run.draw(key) * kSeeds)},
                   {u"idempotent"_s, true},
                   {u"given"_s, QJsonObject{{u"vars"_s, scope.variables},
                                            {u"contact"_s, scope.contact},
                                            {u"session"_s, scope.session},
                                            {u"message"_s, scope.message}}}};
    run.add(std::move(effect));
    return result;
}

BlockResult take(BlockRun &run)
{
    const QJsonObject result = run.input().result;
    if (!result.value(u"ok"_s).toBool())
        return run.leave(u"failed"_s, Reason::because("the script failed: %1")
                                          .with(result.value(u"error"_s).toString().left(300)));
    if (!run.keepParts(result.value(u"value"_s)))
        return run.leave(u"failed"_s, Reason::because("the result is too large to keep"));
    return run.leave({}, Reason::because("the script returned"));
}

} // namespace

const BlockType &logicScript()
{
    static const BlockType type{
        .key = u"logic.script"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Script"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Runs JavaScript of your own on the chat's values, shut off from everything else "
            "and for 50 ms at most. It sees vars, contact, session and message, and returns a "
            "value."),
        .fields = {Field{.key = u"code"_s,
                         .type = Field::Type::Script,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Code"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "The body of a function, such as: return {total: vars.count * "
                             "2};"),
                         .required = true,
                         .max = 16384},
                   Field{.key = u"mapping"_s,
                         .type = Field::Type::Mapping,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Keep"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "[{\"path\": \"total\", \"variable\": \"total\"}]; an empty path "
                             "keeps the whole result.")}},
        .outlets = {Outlet{.name = u"failed"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Failed"),
                           .help = QT_TRANSLATE_NOOP(
                               "Blocks", "It has a mistake, took too long or too much memory.")}},
        .waits = true,
        .run = ask,
        .resume = take,
    };
    return type;
}

} // namespace flotilla::blocks
