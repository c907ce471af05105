#pragma once
// The flow document: a graph of steps, each a card of blocks, with edges from outlets to steps.

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/flow/trigger.h"
#include "core/model/problem.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace flotilla {

struct Block
{
    QString id;
    QString type;       // key of the block catalogue: "message.text"
    QJsonObject fields; // as the catalogue describes them
    // Outlet name -> id of the step it leads to. The unnamed outlet ("", `next` in JSON) is the
    // block's way on; absent means: the next block of the step, after the last block: the step's
    // own way on, and the end of the run without one. An absent named outlet does what the
    // catalogue says of it: takes the way on, or ends the run.
    QHash<QString, QString> outlets;
};

struct Step
{
    QString id;
    QString title;
    double x = 0;
    double y = 0;
    double width = 0; // of its card on the canvas; 0: the usual one
    QList<Block> blocks;
    QString next; // id of the step after the last block; empty: the run ends
};

// Steps that belong together on the canvas; changes nothing for a run.
struct StepGroup
{
    QString id;
    QString title;
    QString colour;
    QStringList steps;
};

// What becomes of a conversation when one of its events cannot be handled.
enum class OnFailure {
    HandOff, // the event is set aside, the next goes on, with a person
    Block,   // nothing of the conversation goes on until an operator decides
};

inline constexpr int kFlowFormat = 1; // of the document; a higher one is refused
inline constexpr int kFlowNameMax = 200;
inline constexpr int kFlowStepsMax = 5000;
inline constexpr int kFlowBlocksMax = 20'000;
inline constexpr int kStepBlocksMax = 100;
inline constexpr double kStepWidthMin = 176; // of its card, when it has a width of its own
inline constexpr double kStepWidthMax = 320;

struct Flow
{
    QString name;
    QString language;
    QString start;     // id of the first step
    QString onExpired; // step to run when the run's state expires; may be empty
    OnFailure onFailure = OnFailure::HandOff;
    bool rightToLeft = false; // on the canvas; changes nothing for a run
    QList<Trigger> triggers;
    QList<Step> steps;
    QList<StepGroup> groups;
    QJsonObject variables; // name -> default value
    QJsonArray notes;

    // Reads a document; problems carry JSON pointers. Nothing comes back when there are errors.
    // Drafts are read as well as finished flows: what is merely incomplete is for validate().
    [[nodiscard]] static std::optional<Flow> fromJson(const QJsonObject &json, Problems &problems);
    // From raw bytes with the limits of an import: 4 MB, depth 64, 5,000 steps.
    [[nodiscard]] static std::optional<Flow> fromBytes(const QByteArray &bytes, Problems &problems);
    [[nodiscard]] QJsonObject toJson() const;
    // The canonical form: sorted keys, two-space indent, one newline at the end; diffs well, hashes
    // the same.
    [[nodiscard]] QByteArray canonical() const;
    [[nodiscard]] QString sha256() const; // hex, of canonical()

    [[nodiscard]] const Step *findStep(const QString &id) const; // linear; FlowVersion indexes
};

// A published flow, ready to run: immutable and indexed. Shared between threads.
class FlowVersion
{
public:
    FlowVersion(FlowId id, int version, Flow flow);

    [[nodiscard]] FlowId id() const { return m_id; }
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const Flow &flow() const { return m_flow; }
    [[nodiscard]] const Step *step(const QString &id) const;
    // Names of the flows that its blocks call.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    // The trigger that catches this text, if any; `isFirst`: the contact never wrote before.
    [[nodiscard]] const Trigger *trigger(const QString &text, bool isFirst) const;
    // The best trigger that catches, and what every trigger says.
    [[nodiscard]] TriggerMatcher::Finding finding(const Occasion &occasion) const
    {
        return m_triggers.best(occasion);
    }
    [[nodiscard]] std::vector<TriggerMatcher::Finding> findings(const Occasion &occasion) const
    {
        return m_triggers.all(occasion);
    }

private:
    FlowId m_id;
    int m_version;
    Flow m_flow;
    QHash<QString, int> m_index;
    QStringList m_calls;
    TriggerMatcher m_triggers;
};

// Errors block publishing, warnings do not.
[[nodiscard]] Problems validate(const Flow &flow);

} // namespace flotilla
