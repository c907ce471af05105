#pragma once
// The open flow as a value that can be edited in small, reversible changes: steps by id in the
// flow's order, who leads where, groups, notes and settings.

#include "core/flow/flow.h"

#include <QPointF>
#include <QSet>

#include <variant>

namespace flotilla {

// One line on the canvas. `block` empty: the step's own way on; `outlet` empty: the block's.
struct FlowEdge
{
    QString step;
    QString block;
    QString outlet;
    QString target = {};

    [[nodiscard]] bool isSameOutlet(const FlowEdge &other) const
    {
        return step == other.step && block == other.block && outlet == other.outlet;
    }
    // What the edge hangs on, wherever it leads.
    [[nodiscard]] FlowEdge outletOnly() const { return {step, block, outlet}; }
    bool operator==(const FlowEdge &) const = default;
};
[[nodiscard]] size_t qHash(const FlowEdge &edge, size_t seed = 0);

// What a flow has besides steps, groups and notes.
struct FlowSettings
{
    QString name;
    QString language;
    QString start;
    QString onExpired;
    OnFailure onFailure = OnFailure::HandOff;
    bool rightToLeft = false;
    QList<Trigger> triggers;
    QJsonObject variables;
};

struct StepPlace
{
    double x = 0;
    double y = 0;
    double width = 0; // 0: the usual one
    bool operator==(const StepPlace &) const = default;
};

// Changes, each with what was and what is, so that it goes both ways. Nothing before: it is added;
// nothing after: it is removed, `index` is where it stands in the flow's order.
struct PutStep
{
    int index = 0;
    std::optional<Step> before;
    std::optional<Step> after;
};
struct PlaceStep
{
    QString step;
    StepPlace before;
    StepPlace after;
};
struct PutGroup
{
    int index = 0;
    std::optional<StepGroup> before;
    std::optional<StepGroup> after;
};
struct PutNote
{
    int index = 0;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};
struct PutSettings
{
    FlowSettings before;
    FlowSettings after;
};
using DraftOp = std::variant<PutStep, PlaceStep, PutGroup, PutNote, PutSettings>;
using DraftOps = QList<DraftOp>;

// Joins two changes that were made one after the other, keeping the first `before`.
void mergeOps(DraftOps &earlier, const DraftOps &later);
// Does it leave everything as it was?
[[nodiscard]] bool changesNothing(const DraftOps &ops);

class FlowDocument
{
public:
    FlowDocument() = default;
    explicit FlowDocument(const Flow &flow);

    // A flow as reading and validation know it; cheap, the parts are shared.
    [[nodiscard]] Flow flow() const;

    [[nodiscard]] const QStringList &order() const { return m_order; }
    [[nodiscard]] const Step *step(const QString &id) const;
    [[nodiscard]] QString stepOfBlock(const QString &block) const { return m_blocks.value(block); }
    [[nodiscard]] const Block *block(const QString &id) const;
    [[nodiscard]] const QList<StepGroup> &groups() const { return m_groups; }
    [[nodiscard]] const StepGroup *group(const QString &id) const;
    [[nodiscard]] const StepGroup *groupOf(const QString &step) const;
    [[nodiscard]] const QList<QJsonObject> &notes() const { return m_notes; }
    [[nodiscard]] const QJsonObject *note(const QString &id) const;
    [[nodiscard]] static QString idOf(const QJsonObject &note)
    {
        return note.value(QStringLiteral("id")).toString();
    }
    [[nodiscard]] const FlowSettings &settings() const { return m_settings; }

    // In the order in which the step offers them.
    [[nodiscard]] static QList<FlowEdge> edgesOf(const Step &step);
    [[nodiscard]] QList<FlowEdge> edgesInto(const QString &step) const; // sorted by source
    [[nodiscard]] bool isLedTo(const QString &step) const
    {
        return !m_sources.value(step).isEmpty();
    }
    [[nodiscard]] QString targetOf(const FlowEdge &outlet) const;
    // That blocks set, sorted; kept up to date, so asking costs nothing.
    [[nodiscard]] QStringList variablesSet() const { return m_variables.keys(); }
    [[nodiscard]] int blockCount() const { return static_cast<int>(m_blocks.size()); }

    void apply(const DraftOp &op, bool forward);

    // Ids nobody has, made of `wanted` and a number.
    [[nodiscard]] QString freshStepId(const QString &wanted) const;
    [[nodiscard]] QString freshBlockId(const QString &wanted) const;
    [[nodiscard]] QString freshGroupId() const;
    [[nodiscard]] QString freshNoteId() const;

private:
    void put(const PutStep &op, bool forward);
    void put(const PutGroup &op, bool forward);
    void put(const PutNote &op, bool forward);
    void index(const Step &step, bool isThere);

    QStringList m_order;
    QHash<QString, Step> m_steps;
    QHash<QString, QString> m_blocks;        // block -> step
    QHash<QString, QSet<QString>> m_sources; // step -> steps that lead to it
    QMap<QString, int> m_variables;          // set by how many blocks
    QList<StepGroup> m_groups;
    QList<QJsonObject> m_notes;
    FlowSettings m_settings;
    mutable QHash<QString, int> m_stepNumbers; // the last that were given
    mutable QHash<QString, int> m_blockNumbers;
};

} // namespace flotilla
