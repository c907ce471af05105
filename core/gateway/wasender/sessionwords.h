#pragma once
// WasenderApi's words for the state of a session, in either case, as our states.

#include "core/model/session.h"

#include <QByteArray>

namespace flotilla::wire {

// Absent for a word we do not know.
[[nodiscard]] std::optional<SessionState> sessionStateOf(QByteArrayView word);

} // namespace flotilla::wire
