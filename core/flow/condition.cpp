#include "core/flow/condition.h"

#include "core/flow/flowwords.h"
#include "core/flow/folding.h"
#include "core/flow/jsontext.h"
#include "core/flow/pattern.h"
#include "core/flow/values.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using Right = OperatorType::Right;
constexpr qsizetype kRightListMax = 200;
constexpr qsizetype kExpressionMax = 2000;

const std::array<OperatorType, 20> kOperators{{
    {u"equals"_s, QT_TRANSLATE_NOOP("Blocks", "is"), Right::Text},
    {u"not_equals"_s, QT_TRANSLATE_NOOP("Blocks", "is not"), Right::Text},
    {u"contains"_s, QT_TRANSLATE_NOOP("Blocks", "contains"), Right::Text},
    {u"not_contains"_s, QT_TRANSLATE_NOOP("Blocks", "does not contain"), Right::Text},
    {u"starts_with"_s, QT_TRANSLATE_NOOP("Blocks", "starts with"), Right::Text},
    {u"ends_with"_s, QT_TRANSLATE_NOOP("Blocks", "ends with"), Right::Text},
    {u"matches"_s, QT_TRANSLATE_NOOP("Blocks", "matches the expression"), Right::Pattern},
    {u"in_list"_s, QT_TRANSLATE_NOOP("Blocks", "is one of"), Right::List},
    {u"not_in_list"_s, QT_TRANSLATE_NOOP("Blocks", "is none of"), Right::List},
    {u"is_set"_s, QT_TRANSLATE_NOOP("Blocks", "is filled in"), Right::None},
    {u"is_not_set"_s, QT_TRANSLATE_NOOP("Blocks", "is empty"), Right::None},
    {u"greater"_s, QT_TRANSLATE_NOOP("Blocks", "is greater than"), Right::Number},
    {u"greater_or_equal"_s, QT_TRANSLATE_NOOP("Blocks", "is at least"), Right::Number},
    {u"less"_s, QT_TRANSLATE_NOOP("Blocks", "is less than"), Right::Number},
    {u"less_or_equal"_s, QT_TRANSLATE_NOOP("Blocks", "is at most"), Right::Number},
    {u"between"_s, QT_TRANSLATE_NOOP("Blocks", "is between"), Right::Range},
    {u"date_before"_s, QT_TRANSLATE_NOOP("Blocks", "is before"), Right::Date},
    {u"date_after"_s, QT_TRANSLATE_NOOP("Blocks", "is after"), Right::Date},
    {u"date_on"_s, QT_TRANSLATE_NOOP("Blocks", "is on"), Right::Date},
    {u"date_between"_s, QT_TRANSLATE_NOOP("Blocks", "is from"), Right::DateRange},
}};

const OperatorType *findOperator(const QString &name)
{
    const auto found = std::find_if(kOperators.begin(), kOperators.end(),
                                    [&](const OperatorType &type) { return type.name == name; });
    return found == kOperators.end() ? nullptr : &*found;
}

void add(Problems &problems, const QString &code, const QString &path, const QString &message)
{
    problems.append({Problem::Severity::Error, code, path, message});
}

bool isPlain(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

class Checker
{
public:
    explicit Checker(Problems &problems)
        : m_problems(problems)
    {}

    void check(const QJsonValue &value, const QString &path, int depth)
    {
        if (value.isString())
            return refuse(path, FlowWords::tr("This condition is not written to its end."));
        if (!value.isObject())
            return refuse(
                path, FlowWords::tr("A condition is an object with \"all\", \"any\" or \"left\"."));
        if (depth > kConditionDepthMax)
            return refuse(path, FlowWords::tr("Conditions are nested deeper than %1 levels.")
                                    .arg(kConditionDepthMax));
        const QJsonObject object = value.toObject();
        if (object.contains(u"all"_s) || object.contains(u"any"_s))
            return checkGroup(object, path, depth);
        if (++m_comparisons > kConditionComparisonsMax)
            return refuse(path,
                          FlowWords::tr("More than %1 comparisons.").arg(kConditionComparisonsMax));
        if (object.contains(u"expression"_s))
            return checkExpression(object, path);
        checkComparison(object, path);
    }

private:
    void refuse(const QString &path, const QString &message)
    {
        add(m_problems, u"flow.bad_condition"_s, path, message);
    }

    void checkGroup(const QJsonObject &object, const QString &path, int depth)
    {
        if (object.size() != 1)
            return refuse(path, FlowWords::tr("A group has \"all\" or \"any\" and nothing else."));
        const QString key = object.constBegin().key();
        const QString at = pointer(path, key);
        if (!object.constBegin().value().isArray())
            return refuse(at, FlowWords::tr("\"%1\" is a list of conditions.").arg(key));
        const QJsonArray entries = object.constBegin().value().toArray();
        for (qsizetype i = 0; i < entries.size() && m_comparisons <= kConditionComparisonsMax; ++i)
            check(entries.at(i), pointer(at, i), depth + 1);
    }

    void checkExpression(const QJsonObject &object, const QString &path)
    {
        if (object.size() != 1)
            return refuse(path,
                          FlowWords::tr("An expression stands alone, without left, is and right."));
        const QJsonValue text = object.value(u"expression"_s);
        if (!text.isString() || text.toString().size() > kExpressionMax)
            refuse(pointer(path, u"expression"_s),
                   FlowWords::tr("An expression is a text of at most %1 characters.")
                       .arg(kExpressionMax));
    }

    void checkComparison(const QJsonObject &object, const QString &path)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it.key() != u"left" && it.key() != u"is" && it.key() != u"right" &&
                it.key() != u"to")
                refuse(pointer(path, it.key()),
                       FlowWords::tr("A comparison has left, is, right and to; \"%1\" is unknown.")
                           .arg(it.key().left(60)));
        }
        const QJsonValue left = object.value(u"left"_s);
        if (!left.isUndefined() && !left.isString())
            refuse(pointer(path, u"left"_s),
                   FlowWords::tr("\"left\" names a value, such as quantity."));
        const OperatorType *type = findOperator(object.value(u"is"_s).toString());
        if (!type)
            return refuse(
                pointer(path, u"is"_s),
                FlowWords::tr("\"is\" must be an operator, such as equals, contains or greater."));
        const QJsonValue right = object.value(u"right"_s);
        const QJsonValue to = object.value(u"to"_s);
        const bool wantsRange = type->right == Right::Range || type->right == Right::DateRange;
        if (!right.isUndefined() && !isPlain(right) &&
            !(type->right == Right::List && right.isArray()))
            refuse(pointer(path, u"right"_s),
                   type->right == Right::List
                       ? FlowWords::tr("\"right\" is a list of texts or numbers.")
                       : FlowWords::tr("\"right\" is a text, a number or true/false."));
        if (type->right == Right::List && right.isArray()) {
            const QJsonArray list = right.toArray();
            if (list.size() > kRightListMax || !std::all_of(list.begin(), list.end(), isPlain))
                refuse(
                    pointer(path, u"right"_s),
                    FlowWords::tr("The list has at most %1 texts or numbers.").arg(kRightListMax));
        }
        if (!to.isUndefined() && (!wantsRange || !isPlain(to)))
            refuse(pointer(path, u"to"_s), FlowWords::tr("\"to\" is the upper end of a range."));
    }

    Problems &m_problems;
    int m_comparisons = 0;
};

QJsonValue filled(const QJsonValue &value, const Scope &scope)
{
    if (!value.isString() || !value.toString().contains(u"{{"_s))
        return value;
    const std::optional<Template> parsed = Template::parse(value.toString());
    return parsed ? parsed->value(scope).value_or(QJsonValue()) : QJsonValue();
}

bool isOneOf(const QJsonValue &left, const QJsonValue &right, const Scope &scope)
{
    const QJsonArray list = right.isArray() ? right.toArray() : QJsonArray{right};
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &entry) { return isSame(left, filled(entry, scope)); });
}

bool compareNumbers(const QString &name, const QJsonValue &left, const QJsonValue &right,
                    const QJsonValue &to)
{
    const std::optional<double> a = plainNumber(left);
    const std::optional<double> b = plainNumber(right);
    if (!a || !b)
        return false;
    if (name == u"greater")
        return *a > *b;
    if (name == u"greater_or_equal")
        return *a >= *b;
    if (name == u"less")
        return *a < *b;
    if (name == u"less_or_equal")
        return *a <= *b;
    const std::optional<double> c = plainNumber(to);
    return c && *a >= *b && *a <= *c;
}

bool compareDates(const QString &name, const QJsonValue &left, const QJsonValue &right,
                  const QJsonValue &to)
{
    const std::optional<QDate> a = plainDate(left);
    const std::optional<QDate> b = plainDate(right);
    if (!a || !b)
        return false;
    if (name == u"date_before")
        return *a < *b;
    if (name == u"date_after")
        return *a > *b;
    if (name == u"date_on")
        return *a == *b;
    const std::optional<QDate> c = plainDate(to);
    return c && *a >= *b && *a <= *c;
}

bool compareTexts(const QString &name, const QJsonValue &left, const QJsonValue &right,
                  const Scope &scope)
{
    if (name == u"equals")
        return isSame(left, right);
    if (name == u"not_equals")
        return !isSame(left, right);
    if (name == u"contains")
        return hasWithin(left, right);
    if (name == u"not_contains")
        return !hasWithin(left, right);
    if (name == u"starts_with")
        return folded(plainText(left)).startsWith(folded(plainText(right)));
    if (name == u"ends_with")
        return folded(plainText(left)).endsWith(folded(plainText(right)));
    if (name == u"in_list")
        return isOneOf(left, right, scope);
    if (name == u"not_in_list")
        return !isOneOf(left, right, scope);
    if (name == u"is_set")
        return !isEmptyValue(left);
    return isEmptyValue(left); // is_not_set
}

// Of the name of the value, the value, the operator and what is on its right.
Reason whyOf(bool holds, const OperatorType &type, const QJsonValue &to)
{
    if (type.right == Right::None)
        return holds ? Reason::because("%1 is \"%2\"; true: %1 %3")
                     : Reason::because("%1 is \"%2\"; not true: %1 %3");
    if (to.isUndefined())
        return holds ? Reason::because("%1 is \"%2\"; true: %1 %3 \"%4\"")
                     : Reason::because("%1 is \"%2\"; not true: %1 %3 \"%4\"");
    return holds ? Reason::because("%1 is \"%2\"; true: %1 %3 \"%4\" and \"%5\"")
                 : Reason::because("%1 is \"%2\"; not true: %1 %3 \"%4\" and \"%5\"");
}

Verdict compared(const QJsonValue &left, const QString &name, const QJsonObject &condition,
                 const Scope &scope)
{
    const OperatorType *type = findOperator(condition.value(u"is"_s).toString());
    if (!type)
        return {false, Reason::because("the comparison is not complete")};
    const QJsonValue right = filled(condition.value(u"right"_s), scope);
    const QJsonValue to = filled(condition.value(u"to"_s), scope);
    Verdict verdict;
    switch (type->right) {
    case Right::Number:
    case Right::Range:
        verdict.holds = compareNumbers(type->name, left, right, to);
        break;
    case Right::Date:
    case Right::DateRange:
        verdict.holds = compareDates(type->name, left, right, to);
        break;
    case Right::Pattern: {
        const Result<Pattern> pattern = Pattern::compile(condition.value(u"right"_s).toString());
        verdict.holds = pattern && pattern->matchesPart(plainText(left));
        break;
    }
    default:
        verdict.holds = compareTexts(type->name, left, right, scope);
    }
    verdict.why = whyOf(verdict.holds, *type, to).with(name, plainText(left).left(60), type->words);
    if (type->right != Right::None)
        verdict.why = verdict.why.with(plainText(right).left(60));
    if (type->right != Right::None && !to.isUndefined())
        verdict.why = verdict.why.with(plainText(to).left(60));
    return verdict;
}

Verdict judgeOne(const QJsonObject &condition, const Scope &scope)
{
    const QString text =
        condition.value(condition.contains(u"expression"_s) ? u"expression"_s : u"left"_s)
            .toString();
    const std::optional<Expression> expression = Expression::parse(text);
    if (!expression)
        return {false, Reason::because("the comparison is not complete")};
    const QJsonValue value = expression->evaluate(scope);
    if (!condition.contains(u"expression"_s))
        return compared(value, text, condition, scope);
    QStringList paths;
    for (const Expression::Use &use : expression->uses())
        paths += use.path;
    paths.removeDuplicates();
    if (paths.isEmpty())
        return {holds(value),
                (holds(value) ? Reason::because("%1: true") : Reason::because("%1: not true"))
                    .with(text.left(100))};
    QList<Reason> seen;
    for (const QString &path : std::as_const(paths))
        seen += Reason::because("%1 is \"%2\"").with(path, plainText(scope.find(path)).left(60));
    return {holds(value),
            (holds(value) ? Reason::because("%1: true; %2") : Reason::because("%1: not true; %2"))
                .with(text.left(100), Reason::listOf(seen))};
}

template<class Visit>
void eachComparison(const QJsonObject &condition, const QString &path, const Visit &visit)
{
    for (const QString &group : {u"all"_s, u"any"_s}) {
        if (!condition.contains(group))
            continue;
        const QJsonArray entries = condition.value(group).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            eachComparison(entries.at(i).toObject(), pointer(pointer(path, group), i), visit);
        return;
    }
    visit(condition, path);
}

void checkTemplateIn(const QJsonValue &value, const QString &path, Problems &problems)
{
    TemplateError error;
    if (value.isString() && !Template::parse(value.toString(), &error))
        add(problems, u"flow.bad_template"_s, path, error.told());
}

} // namespace

namespace {

// What the operator is given: there, readable, a range with its end.
void checkRight(const QJsonObject &comparison, const QString &left, const QString &at,
                Problems &problems)
{
    const OperatorType *type = findOperator(comparison.value(u"is"_s).toString());
    if (!type || type->right == Right::None)
        return;
    const QJsonValue right = comparison.value(u"right"_s);
    if (isEmptyValue(right))
        return add(problems, u"flow.bad_condition"_s, pointer(at, u"right"_s),
                   FlowWords::tr("Say what \"%1\" is compared with.").arg(left));
    if (type->right == Right::Pattern) {
        if (const Result<Pattern> pattern = Pattern::compile(right.toString()); !pattern)
            add(problems, u"flow.bad_pattern"_s, pointer(at, u"right"_s), pattern.error().message);
        return;
    }
    checkTemplateIn(right, pointer(at, u"right"_s), problems);
    checkTemplateIn(comparison.value(u"to"_s), pointer(at, u"to"_s), problems);
    const bool isRange = type->right == Right::Range || type->right == Right::DateRange;
    if (isRange && isEmptyValue(comparison.value(u"to"_s)))
        add(problems, u"flow.bad_condition"_s, pointer(at, u"to"_s),
            FlowWords::tr("A range needs its upper end."));
}

} // namespace

QList<OperatorType> operatorTypes()
{
    return {kOperators.begin(), kOperators.end()};
}

void checkCondition(const QJsonValue &condition, const QString &path, Problems &problems)
{
    Checker(problems).check(condition, path, 1);
}

void checkConditionContent(const QJsonObject &condition, const QString &path, Problems &problems)
{
    int comparisons = 0;
    eachComparison(condition, path, [&](const QJsonObject &comparison, const QString &at) {
        ++comparisons;
        if (comparison.contains(u"expression"_s))
            return checkExpressionText(comparison.value(u"expression"_s).toString(),
                                       pointer(at, u"expression"_s), problems);
        const QString left = comparison.value(u"left"_s).toString();
        if (left.trimmed().isEmpty())
            add(problems, u"flow.bad_condition"_s, pointer(at, u"left"_s),
                FlowWords::tr("Choose which value to compare."));
        else
            checkExpressionText(left, pointer(at, u"left"_s), problems);
        checkRight(comparison, left, at, problems);
    });
    if (comparisons == 0)
        add(problems, u"flow.bad_condition"_s, path,
            FlowWords::tr("This condition compares nothing yet."));
}

QList<Template::Use> conditionUses(const QJsonObject &condition)
{
    QList<Template::Use> uses;
    eachComparison(condition, {}, [&](const QJsonObject &comparison, const QString &) {
        const QString name = comparison.value(u"is"_s).toString();
        for (const QString &side : {u"left"_s, u"expression"_s}) {
            const auto parsed = Expression::parse(comparison.value(side).toString());
            QList<Template::Use> found = parsed ? parsed->uses() : QList<Template::Use>();
            // Asking whether something is there is no use of it.
            for (Template::Use &use : found)
                use.hasDefault = use.hasDefault || name == u"is_set" || name == u"is_not_set";
            uses += found;
        }
        for (const QString &side : {u"right"_s, u"to"_s}) {
            const QJsonValue value = comparison.value(side);
            const QJsonArray texts = value.isArray() ? value.toArray() : QJsonArray{value};
            for (const QJsonValue &text : texts) {
                if (const auto parsed = Template::parse(text.toString()))
                    uses += parsed->uses();
            }
        }
    });
    return uses;
}

Verdict judge(const QJsonValue &left, const QString &name, const QJsonObject &comparison,
              const Scope &scope)
{
    return compared(left, name, comparison, scope);
}

void checkComparisonContent(const QJsonObject &comparison, const QString &left, const QString &path,
                            Problems &problems)
{
    checkRight(comparison, left, path, problems);
}

void checkExpressionText(const QString &text, const QString &path, Problems &problems)
{
    TemplateError error;
    if (!Expression::parse(text, &error))
        add(problems, u"flow.bad_expression"_s, path, error.told());
}

Verdict judge(const QJsonObject &condition, const Scope &scope)
{
    const bool isAny = condition.contains(u"any"_s);
    if (!isAny && !condition.contains(u"all"_s))
        return judgeOne(condition, scope);
    const QJsonArray entries = condition.value(isAny ? u"any"_s : u"all"_s).toArray();
    Verdict last{!isAny, Reason::because("an empty group")};
    for (const QJsonValue &entry : entries) {
        last = judge(entry.toObject(), scope);
        if (last.holds == isAny)
            return last;
    }
    return last;
}

} // namespace flotilla
