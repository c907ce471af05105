#pragma once
// The content of a message as WhatsApp's own protocol shapes it (conversation, imageMessage, ...),
// as the gateway passes it on.

#include "core/gateway/wasender/jsonview.h"
#include "core/model/inbound.h"

namespace flotilla::wire {

struct MessageBody
{
    enum class Sort {
        Content,      // something a person wrote or sent
        Reaction,     // `target` is what was reacted to; content.text the emoji, empty: taken back
        Deletion,     // `target` was withdrawn for everyone
        Edit,         // `target` now reads as `content`
        Housekeeping, // keys, settings, history: nothing a person would see
    };

    Sort sort = Sort::Content;
    MessageContent content;
    std::optional<Json> target; // a message key
};

// `unifiedText` is the gateway's own text of the message; it fills in where the content has none.
[[nodiscard]] MessageBody readMessageBody(Json message, QByteArrayView unifiedText);

// The media part below the wrappers with its kind ("imageMessage"), for decryption.
struct MediaPart
{
    std::string_view name;
    Json value;
};
[[nodiscard]] std::optional<MediaPart> findMedia(Json message);
// Absent where there is no file or no key for it.
[[nodiscard]] std::optional<MediaKey> readMediaKey(Json message);

} // namespace flotilla::wire
