#pragma once
// Which variables a script of a flow speaks of, by reading its text: a guess that errs on the side
// of "used".

#include "core/flow/template.h"

namespace flotilla {

// As a path: the script may use every variable there is.
inline constexpr QStringView kEveryVariable = u"*";

[[nodiscard]] QList<Template::Use> scriptUses(const QString &code);

} // namespace flotilla
