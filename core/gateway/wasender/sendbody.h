#pragma once
// The body of POST /send-message: flat, its kind told by which key is there. Written for sends and
// read back from the gateway's logs.

#include "core/gateway/gateway.h"

namespace flotilla::wire {

// Fails (Invalid, field) on what the gateway would refuse or silently drop.
[[nodiscard]] Result<QJsonObject> writeSendBody(const OutboundMessage &message);

// The content of such a body; as lenient as the gateway, which takes numbers as text.
[[nodiscard]] MessageContent readSendBody(const QJsonObject &body);

// A chat as the gateway addresses it: "+5511...", or the JID of a LID, group or channel.
[[nodiscard]] QString addressOf(const ChatAddress &chat);

} // namespace flotilla::wire
