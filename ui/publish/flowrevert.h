#pragma once
// Takes single changes between two versions of a flow back, as changes of the draft that can be
// undone themselves.

#include "core/flow/differ.h"
#include "ui/designer/draftedit.h"

namespace flotilla {

// What is to be done to `now`, the later flow or what became of it since, so that these changes of
// differences(before, after) are gone. Nothing where that cannot be: a line cannot lead to a step
// that is not there.
[[nodiscard]] DraftOps takenBack(const Flow &before, const Flow &after,
                                 const QList<FlowChange> &changes, const FlowDocument &now);

} // namespace flotilla
