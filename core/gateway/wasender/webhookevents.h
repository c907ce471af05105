#pragma once
// The events of WasenderApi's webhooks, one reader each.

#include "core/gateway/wasender/jsonview.h"
#include "core/model/inbound.h"

namespace flotilla::wire {

// Fills `reading` from the parsed body; `body` is the text itself, for keys of nameless events.
void readEvent(Json root, QByteArrayView body, WebhookReading &reading);

} // namespace flotilla::wire
