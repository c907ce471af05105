#pragma once
// Edits by number, so that a generator, or a process that is about to die, can make any of them.

#include "ui/designer/draft.h"

namespace flotilla {

inline constexpr int kEditKinds = 17;

// Does the edit of this kind; `choice` picks what it is done to.
void editDraft(Draft &draft, int kind, int choice);

} // namespace flotilla
