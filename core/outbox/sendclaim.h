#pragma once
// Takes the next message of a session that may leave now, and commits the intent to send it: the
// state, the attempt, and every rate cell it passes. Runs inside a writer's command; only after its
// commit may the request leave.

#include "core/model/lane.h"
#include "core/outbox/gcra.h"
#include "core/store/outboxlines.h"

#include <optional>

namespace flotilla {

struct ClaimRequest
{
    SessionId session;
    Instant pacedNow;         // time for rate cells: never jumps while the process lives
    bool lowAllowed = true;   // no pause between bulk messages, and a slot for one
    bool retryAllowed = true; // the session's retry budget
    double slow = 1;          // the gateway asked for a slower pace
    bool noteHeld = true;     // a reply that waits for a session that is down: note it
    bool callerIds = false;   // the gateway takes our id as WhatsApp's
};

struct Claimed
{
    MessageId id;
    WorkspaceId workspace;
    SessionId session;
    ConversationId conversation;
    Lane lane = Lane::High;
    Purpose purpose = Purpose::Reply;
    Delivery delivery = Delivery::AtMostOnce;
    int attempt = 1;
    qint64 fence = 0;
    bool isRetry = false;
    Millis delayBefore{0}; // between the attempt before and this one
    QString clientId;
    QString chatKey;
    QByteArray payload;
    Millis lowInterval{0}; // of the session's low lane, for its jitter
    // The rate cells it was charged to; no limit where it passed none.
    struct Cells
    {
        Rate session, medium, low, chat, ofWorkspace;
    };
    Cells cells;
    Instant workspaceTat; // before this send
};

struct ClaimResult
{
    std::optional<Claimed> claimed;
    bool again = false;                // more to look at at once
    std::optional<Millis> wait;        // until something may be due; absent: a wake tells
    Millis allWait{0};                 // no lane may send earlier than this, whatever comes
    bool lowHeldBack = false;          // only lowAllowed was missing
    bool isGone = false;               // no such session
    QString sessionState;              // when not connected: why all rows wait
    std::optional<Instant> nextUpkeep; // earliest not_before or expiry; only when idle
};

[[nodiscard]] Result<ClaimResult> claimNext(WriteTx &tx, const ClaimRequest &request);

// A chunk of what time alone makes due: scheduled messages join their lines, old ones expire.
struct UpkeepResult
{
    bool again = false;
    std::optional<Instant> next;
    std::vector<SessionId> sessions; // that have lines
};
[[nodiscard]] Result<UpkeepResult> keepUp(WriteTx &tx);

} // namespace flotilla
