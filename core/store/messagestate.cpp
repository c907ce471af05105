#include "core/store/messagestate.h"

#include <array>

namespace flotilla {

namespace {

// In the order of the enum.
constexpr std::array kWords{QLatin1StringView("scheduled"),    QLatin1StringView("queued"),
                            QLatin1StringView("retry_wait"),   QLatin1StringView("sending"),
                            QLatin1StringView("sent"),         QLatin1StringView("server_ack"),
                            QLatin1StringView("delivered"),    QLatin1StringView("read"),
                            QLatin1StringView("unknown"),      QLatin1StringView("unconfirmed"),
                            QLatin1StringView("needs_review"), QLatin1StringView("rejected"),
                            QLatin1StringView("failed"),       QLatin1StringView("expired"),
                            QLatin1StringView("cancelled")};

} // namespace

QLatin1StringView wordOf(MessageState state)
{
    return kWords[static_cast<size_t>(state)];
}

bool fromWord(QStringView word, MessageState &out)
{
    for (size_t i = 0; i < kWords.size(); ++i) {
        if (word == kWords[i]) {
            out = static_cast<MessageState>(i);
            return true;
        }
    }
    return false;
}

} // namespace flotilla
