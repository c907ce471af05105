#pragma once
// What the blocks' own checks share.

#include "core/flow/catalogue.h"
#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"

namespace flotilla::blocks {

// Of a field of the block at that path.
[[nodiscard]] inline QString fieldPath(const QString &block, const QString &key)
{
    return pointer(pointer(block, QStringLiteral("fields")), key);
}

inline void report(Problems &problems, const QString &code, const QString &path,
                   const QString &message, Problem::Severity severity = Problem::Severity::Error)
{
    problems.append({severity, code, path, message});
}

// Two numbers, or two times of day: is the lower end above the upper one? Not while one is open.
[[nodiscard]] inline bool isEmptyRange(const Block &block, const QString &low, const QString &high)
{
    const QJsonValue first = block.fields.value(low);
    const QJsonValue last = block.fields.value(high);
    if (first.isDouble() && last.isDouble())
        return first.toDouble() > last.toDouble();
    return !first.toString().isEmpty() && !last.toString().isEmpty() &&
           first.toString() > last.toString();
}

} // namespace flotilla::blocks
