#pragma once
// Judges a history against the engine's promises, in O(n log n) and only by what its outside saw.
//
// Customers number what they say, "5511900000017 #42 amber": chat, number, canary of the workspace
// ("... bye" ends the run). The flow answers with what it read and what it read before, so that
// answers prove processing, order, state and version:
//   "re 5511900000017 #42 amber | after 5511900000017 #41 amber | begun v3 | now v3"
// and a second time, beginning with "also". Programs send "api <key> <canary>".
//
// Operations: world/workspace (text: canary), world/session (limits and life of state),
// world/crash, world/clock_jump; source/webhook (chat, text); gateway/send (chat, text; fail means
// proved not taken, info means taken and not told; never finished counts as taken);
// gateway/echo (the engine acknowledged the echo of that
// text); operator/message (text), operator/takeover and operator/handback (chat), operator/publish
// (text: "v3"; state: what running chats do, "keep", "move" or "restart"; ok when it is live, and
// the next of the workspace begins after that); end/message and end/dead (what the API lists at the
// end) and end/end.

#include "tests/support/history.h"

namespace flotilla {

struct Violation
{
    QByteArray check; // "C1" to "C10"
    QByteArray what;
};

struct Judgement
{
    std::vector<Violation> violations;
    qint64 acknowledged = 0; // inbound messages
    qint64 answered = 0;
    qint64 requests = 0;  // sends that reached the gateway
    qint64 refused = 0;   // of those, proved not taken
    qint64 inDoubt = 0;   // of those, taken and not told
    qint64 retried = 0;   // messages whose first request was proved not taken and that came again
    qint64 expired = 0;   // runs begun anew after their state had expired
    qint64 moved = 0;     // answers of runs on another version than they began with
    qint64 restarted = 0; // runs begun anew because a version said so
    qint64 crashes = 0;

    [[nodiscard]] bool isClean() const { return violations.empty(); }
    [[nodiscard]] bool broke(QByteArrayView check) const;
    [[nodiscard]] QByteArray toText(size_t violationsMax = 20) const;
};

// C1 what was acknowledged was processed; C2 one effect per event; C3 answers rise with acceptance;
// C4 at most one copy of each message at the gateway; C5 every request has a cause; C6 every
// message ends or is listed; C7 limits hold in every window; C8 no word of one workspace in
// another; C9 a run sees one flow version, and after a
// publish that moves or restarts what that says; C10 no expired state is used, no living one
// dropped.
[[nodiscard]] Judgement check(const History &history);

// What a customer said.
struct CustomerLine
{
    QByteArray chat;
    qint64 number = 0; // 0: nothing was said
    QByteArray canary;
    bool bye = false;

    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] static CustomerLine fromText(QByteArrayView text);
};

// What the flow answered.
struct FlowAnswer
{
    bool isValid = false;
    int part = 1; // 1: "re", 2: "also"
    CustomerLine line;
    CustomerLine after;
    QByteArray begun;
    QByteArray now;

    [[nodiscard]] static FlowAnswer fromText(QByteArrayView text);
};

} // namespace flotilla
