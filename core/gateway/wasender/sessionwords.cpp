#include "core/gateway/wasender/sessionwords.h"

namespace flotilla::wire {

std::optional<SessionState> sessionStateOf(QByteArrayView word)
{
    struct Pair
    {
        QByteArrayView word;
        SessionState state;
    };
    // "disconnected" and "connecting" mend themselves: hold, do not alert. "expired" is a
    // subscription that ended; like a log-out it needs a person.
    static constexpr Pair kPairs[] = {
        {"connected", SessionState::Connected},
        {"connecting", SessionState::Reconnecting},
        {"disconnected", SessionState::Reconnecting},
        {"need_scan", SessionState::Pairing},
        {"need_passkey", SessionState::Pairing},
        {"logged_out", SessionState::LoggedOut},
        {"expired", SessionState::LoggedOut},
        {"error", SessionState::Reconnecting},
        {"banned", SessionState::Banned},
    };
    for (const Pair &pair : kPairs) {
        if (word.compare(pair.word, Qt::CaseInsensitive) == 0)
            return pair.state;
    }
    return std::nullopt;
}

} // namespace flotilla::wire
