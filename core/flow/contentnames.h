#pragma once
// The kinds of a message as reasons name them.

#include "core/flow/reason.h"
#include "core/model/content.h"

namespace flotilla {

[[nodiscard]] Reason nameOf(MessageContent::Kind kind); // in English its word: "image"

} // namespace flotilla
