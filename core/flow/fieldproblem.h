#pragma once
// What is wrong with the value of a field: the sentence goes on after the field's title.

#include "core/model/problem.h"

namespace flotilla {

// It is not of the field's type, or not written as it must be.
inline void refuse(Problems &problems, const QString &path, const QString &message)
{
    problems.append({Problem::Severity::Error, QStringLiteral("flow.bad_field"), path, message});
}

inline constexpr QLatin1StringView kUnfit("flow.wrong_value");

// It is of the field's type, but not what the field can have.
inline void unfit(Problems &problems, const QString &path, const QString &message)
{
    problems.append({Problem::Severity::Error, kUnfit, path, message});
}

} // namespace flotilla
