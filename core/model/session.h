#pragma once
// A session: one WhatsApp number connected through one gateway account.

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace flotilla {

enum class SessionState { Created, Pairing, Connected, Reconnecting, LoggedOut, Banned, Stopped };
[[nodiscard]] QLatin1StringView wordOf(SessionState state);
[[nodiscard]] bool fromWord(QStringView word, SessionState &out);

struct Session
{
    SessionId id;
    WorkspaceId workspace;
    QString publicId; // in the webhook's URL: /hooks/{publicId}; at least 16 characters
    QString name;
    QString phone;
    QString gateway; // "wasender"
    QString baseUrl;
    QString gatewaySession; // the gateway's own id of the session
    QString apiKey;         // secret
    QString accountToken;   // secret; may be empty
    QByteArray secret;      // of the webhooks
    QByteArray secretBefore;
    std::optional<Instant> secretBeforeUntil;
    SessionState state = SessionState::Created;
    Instant stateAt;
    QString stateDetail;
    std::optional<Instant> lastEventAt;
    // Pacing: `rateCount` sends per `ratePer`, at most `burst` at once; the same per chat.
    int rateCount = 1;
    Millis ratePer{5000};
    int burst = 1;
    int pairRateCount = 1;
    Millis pairRatePer{1000};
    int pairBurst = 3;
    bool jitter = true;
    int dailyCap = 0;                  // 0: none
    std::optional<Instant> warmUpFrom; // the cap grows by day from here
    std::optional<int> quietFromMin;   // minutes of the recipient's day
    std::optional<int> quietToMin;
    Millis debounce{0};                    // several messages in this window are one input
    Millis runTtl{std::chrono::hours(24)}; // of run state, since the last message
    Millis phonePause{std::chrono::hours(1)};
    Instant createdAt;
};

} // namespace flotilla
