#pragma once
// Reads WasenderApi's webhooks: checks the secret, and says in our own words what a body tells.

#include "core/gateway/gateway.h"

namespace flotilla {

class WasenderWebhookReader final : public WebhookReader
{
public:
    // The header holds the session's secret itself; nothing signs body or time.
    [[nodiscard]] bool isAuthentic(const Session &session, const HttpRequest &request,
                                   Instant now) const override;
    // At most 32 levels deep and 10,000 values.
    [[nodiscard]] WebhookReading read(QByteArrayView body) const override;
};

} // namespace flotilla
