#pragma once
// Two versions of a flow side by side: what changed as a list in plain words, as states of steps
// and lines on one canvas, and as the chat of a step before and after. Pure; may take a while for a
// large flow, so it is made on a thread of its own.

#include "core/flow/differ.h"
#include "ui/designer/flowscene.h"
#include "ui/kit/phonepreview.h"

#include <QCoreApplication>

namespace flotilla {

// A row of the list.
struct ReviewChange
{
    enum class Kind { Edited, Added, Removed };
    Kind kind = Kind::Edited;
    QString title;  // the step's, or "Menu → Order"
    QString detail; // "Options: ..., waits 60 min → 30 min"
    QString step;   // on the canvas; empty: about the flow itself
    int changes = 1;
    bool isQuiet = false;      // only its place on the canvas, a group or a note: no chat notices
    QList<FlowChange> of = {}; // what it tells, so that it can be taken back
};

class FlowDiff
{
    Q_DECLARE_TR_FUNCTIONS(FlowDiff)

public:
    FlowDiff() = default;
    FlowDiff(const Flow &before, const Flow &after);

    // Edited, added, removed; each in the flow's order.
    [[nodiscard]] const QList<ReviewChange> &changes() const { return m_changes; }
    [[nodiscard]] bool changesChats() const { return m_changesChats; }
    // The later flow with what is gone beside it.
    [[nodiscard]] const Flow &merged() const { return m_merged; }
    [[nodiscard]] const QHash<QString, DiffState> &steps() const { return m_steps; }
    [[nodiscard]] const QHash<FlowEdge, DiffState> &edges() const { return m_edges; }
    [[nodiscard]] const Flow &before() const { return m_before; }
    [[nodiscard]] const Flow &after() const { return m_after; }

    // What the bot says in that step, as the interpreter runs it; empty: nothing, or no such step.
    [[nodiscard]] static QList<PreviewMessage> chatOf(const Flow &flow, const QString &step);
    // Marks in each the words, pictures and files that the other has not.
    static void markWords(QList<PreviewMessage> &before, QList<PreviewMessage> &after);

private:
    void list(const QList<FlowChange> &changes);
    void addStepChange(const FlowChange &change, QHash<QString, qsizetype> &rowOf);
    void merge();
    void compareEdges();
    [[nodiscard]] QString titleOf(const QString &step) const;
    [[nodiscard]] QString words(const FlowChange &change) const;
    // Of a picture or file that a block sends; empty: it is the same, or there is none.
    [[nodiscard]] QString fileWords(const FlowChange &change) const;

    Flow m_before;
    Flow m_after;
    Flow m_merged;
    QList<ReviewChange> m_changes;
    QHash<QString, DiffState> m_steps;
    QHash<FlowEdge, DiffState> m_edges;
    bool m_changesChats = false;
};

} // namespace flotilla
