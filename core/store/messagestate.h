#pragma once
// The states of an outbound message and which way they may move.

#include <QLatin1StringView>
#include <QStringView>

namespace flotilla {

enum class MessageState {
    Scheduled, // not before a time
    Queued,
    RetryWait, // proved not sent, waits for its next attempt
    Sending,   // committed before the request leaves
    Sent,
    ServerAck,
    Delivered,
    Read,
    Unknown,     // nobody can tell yet; its line is held
    Unconfirmed, // nobody could tell in time; later proof still moves it
    NeedsReview, // nobody could tell in time and a person decides
    Rejected,    // proved not sent, and never will be
    Failed,      // the gateway took it and reported that it failed
    Expired,
    Cancelled,
};

[[nodiscard]] QLatin1StringView wordOf(MessageState state);
[[nodiscard]] bool fromWord(QStringView word, MessageState &out);

// 1 sent, 2 taken by WhatsApp, 3 delivered, 4 read; 0 for all others. Proof only raises it.
[[nodiscard]] constexpr int proofOf(MessageState state)
{
    switch (state) {
    case MessageState::Sent:
        return 1;
    case MessageState::ServerAck:
        return 2;
    case MessageState::Delivered:
        return 3;
    case MessageState::Read:
        return 4;
    default:
        return 0;
    }
}

// Counted in its line: waits, is being sent, or holds the line while in doubt.
[[nodiscard]] constexpr bool isInLine(MessageState state)
{
    return state == MessageState::Queued || state == MessageState::RetryWait ||
           state == MessageState::Sending || state == MessageState::Unknown;
}

[[nodiscard]] constexpr bool isWaiting(MessageState state)
{
    return state == MessageState::Scheduled || state == MessageState::Queued ||
           state == MessageState::RetryWait;
}

// Its last attempt may have reached the gateway.
[[nodiscard]] constexpr bool mayHaveLeft(MessageState state)
{
    return !isWaiting(state) && state != MessageState::Rejected && state != MessageState::Expired &&
           state != MessageState::Cancelled;
}

// Nobody can tell now whether it left.
[[nodiscard]] constexpr bool isInDoubt(MessageState state)
{
    return state == MessageState::Sending || state == MessageState::Unknown ||
           state == MessageState::Unconfirmed || state == MessageState::NeedsReview;
}

} // namespace flotilla
