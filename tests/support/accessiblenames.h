#pragma once
// Looks for what a person without a screen, and a test, could not address.

#include <QStringList>
#include <QWidget>

namespace flotilla {

// Every widget under `root` that takes the focus or a click and has no accessible name, one line
// each: its class, object name and parent. Parts Qt builds inside its own controls are theirs.
[[nodiscard]] QStringList widgetsWithoutName(const QWidget &root);

// The tree of a window as a screen reader meets it: role, name and state, indented. Stable across
// machines, so that tests compare it with a file.
[[nodiscard]] QString accessibleTree(const QWidget &root);

} // namespace flotilla
