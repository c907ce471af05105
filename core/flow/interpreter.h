#pragma once
// The interpreter: one pure function. Same version, state, input and now give the same state and
// effects, byte for byte. No I/O, no clock, no randomness; the engine, the test chat and the
// simulation all call it.

#include "core/base/clock.h"
#include "core/flow/flow.h"
#include "core/flow/reason.h"
#include "core/model/content.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace flotilla {

// Where a run stands. Travels to the database as JSON, canonical.
struct RunState
{
    enum class Phase {
        Fresh,
        WaitingInput,
        WaitingTimer,
        WaitingActivity,
        WaitingHandoff,
        Completed,
        Failed
    };

    Phase phase = Phase::Fresh;
    QString step;  // id of the step (card)
    int block = 0; // index in the step
    QJsonObject variables;
    int attempts = 0;                 // wrong answers given to the waiting input
    std::optional<Instant> waitUntil; // no-answer limit or end of the wait
    int waitNumber = 0; // grows with every wait: late timers and answers are recognised by it
    int steps = 0;      // blocks run in all
    int stepsSinceInput = 0;
    int day = 0; // the last one on which a block ran, counted from 1970, UTC
    int stepsOfDay = 0;
    bool expired = false; // ran the flow's "expired" step: the next expiry ends the run
    qint64 seed = 0;      // of what the run leaves to chance; at most 53 bits

    // Where a flow called another one and will go on.
    struct Caller
    {
        QString flow; // empty: the run's own
        QString step;
        int block = 0;
        QJsonObject variables;
    };
    struct Pin
    {
        FlowId flow;
        int version = 0;
    };
    QString flow;                // the called flow that runs now; empty: the run's own
    QList<Caller> callers;       // the innermost last
    std::map<QString, Pin> pins; // every flow that can be called, by name, as the run began

    [[nodiscard]] bool isOver() const
    {
        return phase == Phase::Completed || phase == Phase::Failed;
    }
    struct Place
    {
        QString flow; // empty: the run's own
        QString step;
    };
    // Where it stands in each of the flows that it is in, the run's own first.
    [[nodiscard]] QList<Place> places() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RunState> fromJson(const QJsonObject &json);
};

// What the conversation's channel can do; decides native buttons or a numbered list, and text
// limits.
struct ChannelAbilities
{
    bool nativeButtons = false;
    bool nativeLists = false;
    bool templates = false; // of the WhatsApp Cloud API
    int textLimit = 4096;
};

// The flows that a flow can call, by name.
using Subflows = std::map<QString, std::shared_ptr<const FlowVersion>>;
// Every flow that `version` calls, or one of those calls, as `candidates` have it; what they do not
// have is left out.
[[nodiscard]] Subflows calledBy(const FlowVersion &version,
                                const QList<std::shared_ptr<const FlowVersion>> &candidates);

struct StepInput
{
    enum class Kind {
        Start,          // a new run; `content` is the message that triggered it
        Message,        // the customer wrote
        TimeUp,         // the wait with `waitNumber` ended: timer due or no answer
        ActivityResult, // of the wait with `waitNumber`
        Expired, // the run's state outlived its TTL: runs the flow's "expired" outlet if it has one
        HandedBack, // an agent returned the conversation
        GoOn,       // of a run that stopped before a block of `stopBefore`
    };

    Kind kind = Kind::Message;
    MessageContent content;
    int waitNumber = 0;
    QJsonObject result;  // ActivityResult: {ok, status, body | error}
    QJsonObject contact; // Contact::toJson()
    QJsonObject session; // {name, phone}
    QString zone;        // IANA, of the contact where known, else of the workspace
    ChannelAbilities channel;
    qint64 seed = 0;    // Start: what the run's chances are drawn from
    QJsonObject values; // Start: for variables that the flow has; others are left out
    Subflows subflows;
    // Of a test chat: ids of steps and blocks before which the run stops, its phase Fresh.
    QSet<QString> stopBefore = {};
};

struct Effect
{
    enum class Kind {
        Send,           // content
        WaitUntil,      // at, waitNumber: a durable timer
        HttpRequest,    // data: {method, url, headers, body, timeout_ms, idempotent}, waitNumber
        RunScript,      // data: a job of core/flow/scriptjob.h, waitNumber
        CallFlow,       // name, data: {flow, version}; the interpreter runs it itself
        SetAttribute,   // name, value
        AddTag,         // name
        RemoveTag,      // name
        SetOptIn,       // name: "in" or "out", text: where it comes from
        AddToList,      // name
        RemoveFromList, // name
        RecordPurchase, // data: {amount, currency, item, reference}
        NotifyTeam,     // name: team or person, text
        EmitEvent,      // name, data
        Handoff,        // name: team or person, text: note
        End,            // name: "completed", "failed" or "expired"; why
    };

    Kind kind = Kind::Send;
    MessageContent content;
    Instant at;
    int waitNumber = 0;
    QString name;
    QString text;
    QJsonValue value;
    QJsonObject data;
    Reason why = {}; // told as a text
    // Which block asked for it, for whoever watches a test; not in toJson(). The end of a run has
    // none.
    QString flow = {}; // of a called flow
    QString step = {};
    QString block = {};

    [[nodiscard]] QJsonObject toJson() const;
};

// A run came to a step, left one, or both: what figures count. Whoever comes to a step leaves it
// once, or stands there still.
struct Crossing
{
    enum class Kind {
        Started,    // the flow began, or was called: comes to `target`
        Went,       // along the way that `step`, `block` and `outlet` name, as Coverage does
        GivenUp,    // nothing came for too long: to the step for that
        Moved,      // a publish took the run to a step with another id
        Finished,   // the flow came to its end at `step`
        Closed,     // the same, but in what runs once nothing has come for too long
        Left,       // the run ended at `step` by something else than the flow
        Failed,     // the flow could not go on at `step`
        HandedOver, // at `step`, to a person; neither comes nor leaves
    };

    Kind kind = Kind::Went;
    QString flow;   // of a called one; empty: the run's own
    QString step;   // that is left; empty: none is
    QString block;  // of Went; empty: the end of the step
    QString outlet; // of Went; empty: the way on
    QString target; // that is come to; empty: none is
};

struct StepOutcome
{
    RunState state;
    QList<Effect> effects;
    // One object per block passed: {flow (of a called one), step, block, type, outlet, why}.
    // Answers "why this branch?"; whoever tells them puts them inWords().
    QJsonArray decisions;
    QList<Crossing> crossings; // in their order
};

// Stop loops, also those of two bots that answer one another. A day's, for a run may live for
// years.
inline constexpr int kMaxStepsADay = 1000;
inline constexpr int kMaxStepsWithoutInput = 200;
inline constexpr int kMaxVariableBytes = 64 * 1024; // those of callers included
inline constexpr int kMaxCalls = 8;                 // flows inside one another

// Takes a run on from `state` until it waits, ends or fails. An input that does not belong to what
// the run waits for (a late timer, an answer to an earlier wait) changes nothing.
[[nodiscard]] StepOutcome step(const FlowVersion &version, const RunState &state,
                               const StepInput &input, Instant now);

} // namespace flotilla
