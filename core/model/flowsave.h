#pragma once
// Names a draft that somebody kept, see core/store/flowsavestore.h.

#include "core/base/ids.h"

namespace flotilla {

using FlowSaveId = Id<struct FlowSaveTag>;

} // namespace flotilla
