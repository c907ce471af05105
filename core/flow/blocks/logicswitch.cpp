#include "core/flow/blockrun.h"
#include "core/flow/condition.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

BlockResult choose(BlockRun &run)
{
    const QString text = run.word(u"value"_s);
    const std::optional<Expression> expression = Expression::parse(text);
    if (!expression)
        return run.failRun(Reason::because("the value has a mistake: %1").with(text.left(60)));
    const QJsonValue value = expression->evaluate(run.scope());
    const QJsonArray cases = run.value(u"cases"_s).toArray();
    for (const QJsonValue &entry : cases) {
        const Verdict verdict = judge(value, text, entry.toObject(), run.scope());
        if (verdict.holds)
            return run.leave(entry[u"id"_s].toString(), verdict.why);
    }
    return run.leave(
        u"otherwise"_s,
        Reason::because("%1 is \"%2\": no case fits").with(text, plainText(value).left(60)));
}

} // namespace

const BlockType &logicSwitch()
{
    static const BlockType type{
        .key = u"logic.switch"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Switch"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks", "Looks at one value and takes the way of the first case that fits."),
        .fields = {Field{.key = u"value"_s,
                         .type = Field::Type::Expression,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Value"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "What to look at, such as city or quantity * price."),
                         .required = true,
                         .max = 2000},
                   Field{.key = u"cases"_s,
                         .type = Field::Type::Cases,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Cases"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "[{\"id\": \"big\", \"title\": \"Big order\", \"is\": "
                                       "\"greater\", \"right\": 100}]; the first that fits."),
                         .required = true,
                         .min = 1,
                         .max = 30}},
        .outlets = {Outlet{.name = u"otherwise"_s,
                           .title = QT_TRANSLATE_NOOP("Blocks", "Otherwise"),
                           .help = QT_TRANSLATE_NOOP("Blocks", "No case fits.")}},
        .outletPerChoice = true,
        .leavesByName = true,
        .run = choose,
    };
    return type;
}

} // namespace flotilla::blocks
