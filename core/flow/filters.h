#pragma once
// The filters of templates: name, arguments, what they make of a value.

#include "core/flow/scope.h"
#include "core/flow/wording.h"

#include <QJsonArray>
#include <QString>

#include <span>

namespace flotilla {

struct FilterType
{
    QString name;
    int argumentsMin;
    int argumentsMax;
    Wording help;
    QString example;
    QJsonValue (*apply)(const QJsonValue &value, const QJsonArray &arguments, const Scope &scope);
};

[[nodiscard]] std::span<const FilterType> filterTypes();
[[nodiscard]] const FilterType *findFilter(QStringView name);

} // namespace flotilla
