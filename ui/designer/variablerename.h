#pragma once
// Gives a variable another name wherever a block speaks of it.

#include "core/flow/flow.h"

namespace flotilla {

// Both give how often the name was there.
int renameVariableIn(Block &block, const QString &from, const QString &to);
int renameInExpression(QString &expression, const QString &from, const QString &to);
int renameInTemplate(QString &text, const QString &from, const QString &to);

} // namespace flotilla
