#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/values.h"

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

BlockResult record(BlockRun &run)
{
    const std::optional<Expression> expression = Expression::parse(run.word(u"amount"_s));
    if (!expression)
        return run.failRun(Reason::because("the amount has a mistake"));
    const QJsonValue value = expression->evaluate(run.scope());
    const std::optional<double> amount = plainNumber(value);
    const QString currency = isMoney(value) ? value[u"currency"_s].toString()
                                            : run.text(u"currency"_s).trimmed().toUpper();
    if (!amount || !isCurrencyCode(currency))
        return run.leave({},
                         Reason::because("\"%1 %2\" is no amount of money; nothing was recorded")
                             .with(plainText(value).left(40), currency.left(10)));
    Effect effect;
    effect.kind = Effect::Kind::RecordPurchase;
    effect.data = {{u"amount"_s, *amount},
                   {u"currency"_s, currency},
                   {u"item"_s, run.text(u"item"_s).simplified().left(200)},
                   {u"reference"_s, run.text(u"reference"_s).simplified().left(100)}};
    run.add(std::move(effect));
    return run.leave({},
                     Reason::because("bought for %1").with(plainText(moneyOf(*amount, currency))));
}

void checkPurchase(const Block &block, const QString &path, Problems &problems)
{
    const QString currency = block.fields.value(u"currency"_s).toString();
    if (!currency.isEmpty() && !currency.contains(u"{{"_s) &&
        !isCurrencyCode(currency.trimmed().toUpper()))
        report(problems, u"flow.bad_currency"_s, fieldPath(path, u"currency"_s),
               FlowWords::tr("Write the currency in three letters, such as BRL or USD."));
}

} // namespace

const BlockType &actionPurchase()
{
    static const BlockType type{
        .key = u"action.purchase"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Record purchase"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks", "Keeps with the contact what was bought and for how much. The same reference "
                      "counts once."),
        .fields = {Field{.key = u"amount"_s,
                         .type = Field::Type::Expression,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Amount"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Such as total or quantity * 12.5."),
                         .required = true,
                         .max = 2000},
                   Field{.key = u"currency"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Currency"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "Three letters, such as BRL; money brings its own."),
                         .max = 100},
                   Field{.key = u"item"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "What"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "What was bought."),
                         .max = 400},
                   Field{.key = u"reference"_s,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Reference"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks", "Number of the order, so that it is not counted twice."),
                         .max = 200}},
        .run = record,
        .check = checkPurchase,
    };
    return type;
}

} // namespace flotilla::blocks
