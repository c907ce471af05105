#pragma once
// Conditions as structured JSON: {"all": [..]}, {"any": [..]}, one comparison
// {"left": "quantity", "is": "greater", "right": 3} whose left side is an expression, or one
// expression {"expression": "quantity * price > 100"}. Texts compare without case and accents.

#include "core/flow/reason.h"
#include "core/flow/scope.h"
#include "core/flow/template.h"
#include "core/flow/wording.h"
#include "core/model/problem.h"

#include <QJsonObject>
#include <QStringList>

namespace flotilla {

inline constexpr int kConditionDepthMax = 8;
inline constexpr int kConditionComparisonsMax = 100;

// Structure only: known keys, known operators, right types, within these limits.
void checkCondition(const QJsonValue &condition, const QString &path, Problems &problems);
// What a marketer has left out: an empty group, nothing on the right, a bad expression or template.
void checkConditionContent(const QJsonObject &condition, const QString &path, Problems &problems);
[[nodiscard]] QList<Template::Use> conditionUses(const QJsonObject &condition);

struct Verdict
{
    bool holds = false;
    Reason why; // "quantity is 5: greater than 3"
};
[[nodiscard]] Verdict judge(const QJsonObject &condition, const Scope &scope);

// One comparison with a value that is there already; `name` is what the record calls it.
[[nodiscard]] Verdict judge(const QJsonValue &left, const QString &name,
                            const QJsonObject &comparison, const Scope &scope);
// The right side of such a comparison: there, readable, a range with its end.
void checkComparisonContent(const QJsonObject &comparison, const QString &left, const QString &path,
                            Problems &problems);
void checkExpressionText(const QString &text, const QString &path, Problems &problems);

struct OperatorType
{
    QString name;
    Wording words; // "is greater than"
    enum class Right { None, Text, Number, Range, Date, DateRange, List, Pattern } right;
};
[[nodiscard]] QList<OperatorType> operatorTypes();

} // namespace flotilla
