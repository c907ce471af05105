#pragma once
// Flows for the tests of the designer.

#include "core/flow/flow.h"

namespace flotilla {

[[nodiscard]] Flow bakeryFlow(); // resources/flows/bakery-order.pt-BR.json
// `steps` steps of two blocks each, in rows of a hundred, every one leading to the next and some
// further on.
[[nodiscard]] Flow wideFlow(int steps);
// A to B to C, one text each.
[[nodiscard]] Flow smallFlow();

} // namespace flotilla
