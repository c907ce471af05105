#pragma once
// Reads what a taken mailbox's turn needs, and decides the turn.

#include "core/conversation/conversationservice.h"
#include "core/conversation/turn.h"

namespace flotilla {

// A mailbox in hand on its way back: decided, or why not.
struct HeldTurn
{
    Turn turn; // box and head are set in any case
    std::optional<Error> failure;
    bool isPermanent = false; // no use in trying again
    const char *reason = "";  // of the dead letter
    bool isAlone = false;     // its batch failed: written by itself now
    Millis wait{0};           // until the next try

    void setBackoff(Random &random); // by the attempts so far, full jitter
};

[[nodiscard]] HeldTurn loadTurn(const ConversationService::Parts &parts, const TakenMailbox &box);

} // namespace flotilla
