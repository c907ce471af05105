#pragma once
// Conditions as structured JSON: {"all": [..]}, {"any": [..]} or one comparison
// {"left": "quantity", "is": "greater", "right": 3}. Texts compare without case and accents.

#include "core/flow/scope.h"
#include "core/flow/template.h"
#include "core/model/problem.h"

#include <QJsonObject>
#include <QStringList>

namespace flotilla {

// Structure only: known keys, known operators, right types, at most 8 levels and 100 comparisons.
void checkCondition(const QJsonValue &condition, const QString &path, Problems &problems);
// What a marketer has left out: an empty group, nothing on the right, a bad expression or template.
void checkConditionContent(const QJsonObject &condition, const QString &path, Problems &problems);
[[nodiscard]] QList<Template::Use> conditionUses(const QJsonObject &condition);

struct Verdict
{
    bool holds = false;
    QString why; // "quantity is 5: greater than 3"
};
[[nodiscard]] Verdict judge(const QJsonObject &condition, const Scope &scope);

struct OperatorType
{
    QString name;
    QString words; // "is greater than"
    enum class Right { None, Text, Number, Range, Date, DateRange, List, Pattern } right;
};
[[nodiscard]] QList<OperatorType> operatorTypes();

} // namespace flotilla
