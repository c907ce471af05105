#pragma once
// An outbound message as the API shows it.

#include "core/store/messagestore.h"

namespace flotilla {

[[nodiscard]] QJsonObject messageView(const MessageRow &row);

} // namespace flotilla
