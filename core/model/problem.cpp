#include "core/model/problem.h"

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

QJsonObject Problem::toJson() const
{
    return {
        {u"severity"_s, severity == Severity::Error ? u"error"_s : u"warning"_s},
        {u"code"_s, code},
        {u"path"_s, path},
        {u"message"_s, message},
    };
}

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
}

} // namespace flotilla
