#pragma once
// The key by which WhatsApp names a message, read from all its spellings: phone, LID and group
// addressing.

#include "core/gateway/wasender/jsonview.h"
#include "core/model/inbound.h"

namespace flotilla::wire {

struct MessageKey
{
    QByteArray id;
    bool fromMe = false;
    ChatAddress chat;
    QByteArray participant; // groups: who wrote, as sent
    ChatAddress author;     // the same, with every address known

    // Absent when `key` has neither an id nor a chat.
    [[nodiscard]] static std::optional<MessageKey> read(Json key);
    // What names this message within its session and chat, in front of it the word of the fact.
    [[nodiscard]] QByteArray dedupeKey(QByteArrayView word) const;
};

// Fills in what `address` lacks from another spelling of the same person.
void learnAddress(ChatAddress &address, QByteArrayView text);

} // namespace flotilla::wire
