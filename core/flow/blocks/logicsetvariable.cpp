#include "core/flow/blockrun.h"
#include "core/flow/blocks/checks.h"
#include "core/flow/condition.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

std::optional<QJsonValue> calculated(const QString &operation, const QJsonValue &before,
                                     const QJsonValue &value)
{
    const double a = plainNumber(before).value_or(0);
    const std::optional<double> b = plainNumber(value);
    if (!b || (operation == u"divide" && *b == 0))
        return std::nullopt;
    const double result = operation == u"add"        ? a + *b
                          : operation == u"subtract" ? a - *b
                          : operation == u"multiply" ? a * *b
                                                     : a / *b;
    return std::isfinite(result) ? std::optional<QJsonValue>(result) : std::nullopt;
}

Reason whyNot(const QString &operation)
{
    return operation == u"add"
               ? Reason::because("%1 stays as it is: \"%2\" is not a number to add with")
           : operation == u"subtract"
               ? Reason::because("%1 stays as it is: \"%2\" is not a number to subtract with")
           : operation == u"multiply"
               ? Reason::because("%1 stays as it is: \"%2\" is not a number to multiply with")
               : Reason::because("%1 stays as it is: \"%2\" is not a number to divide with");
}

BlockResult keep(BlockRun &run, const QString &name, const QJsonValue &value)
{
    if (!run.setVariable(name, value))
        return run.failRun(Reason::because("the variables would grow beyond %1 KB by %2")
                               .with(kMaxVariableBytes / 1024, name));
    return run.leave({}, Reason::because("%1 is now \"%2\"").with(name, plainText(value).left(60)));
}

BlockResult setCalculated(BlockRun &run, const QString &name)
{
    const QString text = run.word(u"value"_s);
    const std::optional<Expression> expression = Expression::parse(text);
    if (!expression)
        return run.failRun(Reason::because("the expression has a mistake: %1").with(text.left(60)));
    const QJsonValue value = expression->evaluate(run.scope());
    if (value.isUndefined())
        return run.leave(
            {}, Reason::because("%1 stays as it is: %2 has no result").with(name, text.left(60)));
    return keep(run, name, value);
}

BlockResult setVariable(BlockRun &run)
{
    const QString name = run.word(u"variable"_s);
    const QString operation = run.word(u"operation"_s);
    const QJsonValue before = run.scope().variables.value(name);
    if (operation == u"calculate")
        return setCalculated(run, name);
    const QJsonValue value = run.filledJson(run.value(u"value"_s));
    std::optional<QJsonValue> result = value;
    if (operation == u"clear") {
        result = QJsonValue(QJsonValue::Undefined);
    } else if (operation == u"append") {
        QJsonArray list = before.toArray();
        list.append(value);
        result = list;
    } else if (operation != u"set") {
        result = calculated(operation, before, value);
    }
    if (!result)
        return run.leave({}, whyNot(operation).with(name, plainText(value).left(60)));
    return keep(run, name, *result);
}

void checkVariable(const Block &block, const QString &path, Problems &problems)
{
    const QString at = fieldPath(path, u"value"_s);
    const QString operation = block.fields.value(u"operation"_s).toString(u"set"_s);
    const QJsonValue value = block.fields.value(u"value"_s);
    if (operation == u"calculate")
        return checkExpressionText(value.toString(), at, problems);
    const bool needsNumber = operation != u"set" && operation != u"append" && operation != u"clear";
    if (needsNumber && !value.toString().contains(u"{{"_s) && !plainNumber(value))
        report(problems, u"flow.field_missing"_s, at,
               FlowWords::tr("To %1, give a number or a placeholder.").arg(operation));
    else if (value.isUndefined() && operation != u"clear")
        report(problems, u"flow.field_missing"_s, at, FlowWords::tr("Say which value to set."));
}

// In a value to calculate they stand without braces.
QList<Template::Use> uses(const Block &block)
{
    if (block.fields.value(u"operation"_s).toString() != u"calculate")
        return {};
    const auto expression = Expression::parse(block.fields.value(u"value"_s).toString());
    return expression ? expression->uses() : QList<Template::Use>();
}

} // namespace

const BlockType &logicSetVariable()
{
    static const BlockType type{
        .key = u"logic.set_variable"_s,
        .category = u"Logic"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "Set variable"),
        .help = QT_TRANSLATE_NOOP("Blocks", "Gives a variable a value, or calculates with it."),
        .fields = {Field{.key = u"variable"_s,
                         .type = Field::Type::Variable,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Variable"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "Its name."),
                         .required = true,
                         .max = 64},
                   Field{.key = u"value"_s,
                         .type = Field::Type::Json,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Value"),
                         .help = QT_TRANSLATE_NOOP(
                             "Blocks",
                             "Text, number, list or object; texts may hold placeholders. To "
                             "calculate: an expression, such as quantity * price + 5.")},
                   Field{.key = u"operation"_s,
                         .type = Field::Type::Word,
                         .title = QT_TRANSLATE_NOOP("Blocks", "Operation"),
                         .help = QT_TRANSLATE_NOOP("Blocks", "What to do with the value."),
                         .fallback = u"set"_s,
                         .words = {u"set"_s, u"add"_s, u"subtract"_s, u"multiply"_s, u"divide"_s,
                                   u"append"_s, u"clear"_s, u"calculate"_s},
                         .wordTitles = {QT_TRANSLATE_NOOP("Blocks", "Set"),
                                        QT_TRANSLATE_NOOP("Blocks", "Add"),
                                        QT_TRANSLATE_NOOP("Blocks", "Subtract"),
                                        QT_TRANSLATE_NOOP("Blocks", "Multiply by"),
                                        QT_TRANSLATE_NOOP("Blocks", "Divide by"),
                                        QT_TRANSLATE_NOOP("Blocks", "Append"),
                                        QT_TRANSLATE_NOOP("Blocks", "Clear"),
                                        QT_TRANSLATE_NOOP("Blocks", "Calculate")}}},
        .run = setVariable,
        .check = checkVariable,
        .uses = uses,
    };
    return type;
}

} // namespace flotilla::blocks
